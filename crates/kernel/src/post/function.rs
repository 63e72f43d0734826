//! What a post may do, whatever it is called in its city or network.

use crate::stop::Fault;

/// The functions that rights know. Titles are data; these few are not, because rules name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Function {
    /// Leads a city's digital work and speaks for it: a CIO, CTO, CDO or deputy mayor.
    Leader,
    /// Works for a city: reads and drafts for it, does not speak for it.
    Officer,
    /// Reads and drafts for one other post.
    Assistant,
    /// Heads a region.
    President,
    /// Stands in for a regional president.
    Deputy,
    /// Heads the network.
    Chair,
    /// Runs the network's daily work.
    Secretariat,
    /// Works for an organisation that brings money, research or services.
    Partner,
    /// Nobody's post.
    Nobody,
}

impl Function {
    /// Every function that a person can hold.
    pub const ALL: [Function; 8] = [
        Self::Leader,
        Self::Officer,
        Self::Assistant,
        Self::President,
        Self::Deputy,
        Self::Chair,
        Self::Secretariat,
        Self::Partner,
    ];

    /// As in the database and in exports.
    pub fn code(self) -> &'static str {
        match self {
            Function::Leader => "leader",
            Function::Officer => "officer",
            Function::Assistant => "assistant",
            Function::President => "president",
            Function::Deputy => "deputy",
            Function::Chair => "chair",
            Function::Secretariat => "secretariat",
            Function::Partner => "partner",
            Function::Nobody => "nobody",
        }
    }

    /// From the database.
    ///
    /// # Errors
    /// A fault for a function that this program does not know.
    pub fn from_code(code: &str) -> Result<Self, Fault> {
        let known = Self::ALL.into_iter().chain([Function::Nobody]).find(|function| function.code() == code);
        known.ok_or_else(|| Fault::broken("function of a post", code))
    }

    /// Whether a post of this function belongs to a city.
    pub fn is_of_a_city(self) -> bool {
        matches!(self, Function::Leader | Function::Officer | Function::Assistant)
    }
}
