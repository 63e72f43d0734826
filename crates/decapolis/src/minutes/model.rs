//! What is written down at a meeting: notes and decisions. Plain types.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::action::Origin;

kernel::id!(NoteId, "A note's id.");
kernel::id!(DecisionId, "A decision's id.");

/// A note as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Note {
    pub(super) id: NoteId,
    pub(super) origin: Origin,
    pub(super) words: String,
    pub(super) language: Language,
    /// Whether its item was closed to partners.
    pub(super) is_closed: bool,
    /// Who wrote it; nobody in a meeting under the Chatham House rule.
    pub(super) author: Option<PostId>,
    pub(super) noted_at: Timestamp,
}

/// A note to be taken, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewNote {
    pub(super) origin: Origin,
    pub(super) words: String,
    pub(super) is_closed: bool,
}

/// Votes that were counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Votes {
    pub(super) yes: i64,
    pub(super) no: i64,
    pub(super) abstain: i64,
}

impl Votes {
    /// How many voted.
    pub(super) fn all(self) -> i64 {
        self.yes + self.no + self.abstain
    }

    /// More for it than against it.
    pub(super) fn adopt(self) -> bool {
        self.yes > self.no
    }
}

/// A decision as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decision {
    pub(super) id: DecisionId,
    pub(super) origin: Origin,
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) is_closed: bool,
    /// False where a vote went against it.
    pub(super) is_adopted: bool,
    /// Where votes were counted.
    pub(super) votes: Option<Votes>,
    pub(super) decided_at: Timestamp,
}

/// A decision to be written down, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewDecision {
    pub(super) origin: Origin,
    pub(super) words: String,
    pub(super) is_closed: bool,
    pub(super) votes: Option<Votes>,
}
