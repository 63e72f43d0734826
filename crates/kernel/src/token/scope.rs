//! How far a token reads, and whether it writes. Four steps, each with all that the ones before it have.

use crate::language::Language;
use crate::stop::{Fault, RefusalWords, Refuse};
use crate::texts::Texts;

/// How far a token reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// What everybody reads.
    Public,
    /// What all members read, whoever they are.
    Members,
    /// What the post reads for which it was made: its city's needs, its questions, its desk.
    Post,
    /// Besides, what its person does in that post.
    Write,
}

impl Scope {
    /// All of them, the narrowest first.
    pub const ALL: [Scope; 4] = [Self::Public, Self::Members, Self::Post, Self::Write];

    /// As in the database, in forms and in answers.
    pub fn code(self) -> &'static str {
        match self {
            Scope::Public => "read:public",
            Scope::Members => "read:members",
            Scope::Post => "read:post",
            Scope::Write => "write:post",
        }
    }

    /// From a form.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.code() == code)
    }

    /// From the database.
    ///
    /// # Errors
    /// A fault for a scope that this program does not know.
    pub(crate) fn from_code(code: &str) -> Result<Self, Fault> {
        Self::parse(code).ok_or_else(|| Fault::broken("scope of a token", code))
    }
}

/// A token does not read that far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScopeTooNarrow {
    /// What it would have to have.
    pub needed: Scope,
}

/// The stable name of this refusal.
pub const SCOPE_TOO_NARROW: &str = "scope-too-narrow";

impl Refuse for ScopeTooNarrow {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        RefusalWords::new(
            texts.refused_scope_title(),
            texts.refused_scope_reason(self.needed.code()),
            texts.refused_scope_remedy(),
        )
    }

    fn code(&self) -> &'static str {
        SCOPE_TOO_NARROW
    }
}
