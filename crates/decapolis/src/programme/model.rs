//! Programmes and their names. Plain types.

use kernel::language::Language;
use kernel::time::Timestamp;

kernel::id!(ProgrammeId, "A programme's id.");

/// A name as a programme has it from a day on, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) name: String,
    /// What the programme is under this name.
    pub(super) words: String,
    pub(super) language: Language,
    /// Where this is said: a decision, a page, "invented".
    pub(super) source: String,
    pub(super) starts_at: Timestamp,
}

/// A programme with the name it has now, or had last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Programme {
    pub(super) id: ProgrammeId,
    pub(super) starts_at: Timestamp,
    /// Never, as long as it runs.
    pub(super) ends_at: Timestamp,
    /// What came of it, once it has ended.
    pub(super) outcome: String,
    pub(super) name: Name,
}

impl Programme {
    pub(super) fn has_ended(&self, now: Timestamp) -> bool {
        self.ends_at <= now
    }
}
