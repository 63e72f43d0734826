//! Declared ties. Plain types.

use kernel::language::Language;
use kernel::person::PersonId;
use kernel::time::Timestamp;

use crate::network::OrganisationId;

kernel::id!(InterestId, "The id of a declared interest.");

/// What kind of tie it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Employment,
    Shares,
    Advice,
    Family,
    Gift,
    Other,
    /// Nothing to declare.
    Nothing,
}

impl Kind {
    /// The kinds of ties.
    pub(super) const TIES: [Kind; 6] =
        [Self::Employment, Self::Shares, Self::Advice, Self::Family, Self::Gift, Self::Other];

    /// As in the database, in exports and in addresses.
    pub(super) fn code(self) -> &'static str {
        match self {
            Kind::Employment => "employment",
            Kind::Shares => "shares",
            Kind::Advice => "advice",
            Kind::Family => "family",
            Kind::Gift => "gift",
            Kind::Other => "other",
            Kind::Nothing => "nothing",
        }
    }

    /// The kind of a tie, or of a declaration that there is none.
    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::TIES.into_iter().chain([Self::Nothing]).find(|kind| kind.code() == code)
    }

    /// The kind of a tie.
    pub(super) fn tie(code: &str) -> Option<Self> {
        Self::TIES.into_iter().find(|kind| kind.code() == code)
    }
}

/// A tie as declared, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewInterest {
    pub(super) kind: Kind,
    /// With whom, where the network knows it.
    pub(super) organisation: Option<OrganisationId>,
    /// With whom, in words.
    pub(super) named: String,
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) starts_at: Timestamp,
    pub(super) ends_at: Timestamp,
}

/// A declaration as stored, with who made it in which post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Interest {
    pub(super) id: InterestId,
    pub(super) person: PersonId,
    pub(super) name: String,
    pub(super) post_title: String,
    pub(super) home_name: String,
    pub(super) tie: NewInterest,
    pub(super) declared_at: Timestamp,
}

/// Somebody who declared nothing yet, neither ties nor that there are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Undeclared {
    pub(super) name: String,
    pub(super) post_title: String,
    pub(super) home_name: String,
}
