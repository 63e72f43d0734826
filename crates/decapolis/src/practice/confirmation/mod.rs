//! Whether a practice still runs: a contact post, or a city named in it, says so with the day and some words.
//!
//! The last confirmation is shown wherever the practice is. After 18 months without one the contact post finds "Say
//! whether it still runs" on its desk, and a mail from which one press says it. What was said can be taken back from the
//! mail's receipt.

mod acts;
mod ask;
mod mail_act;
mod store;

use atlas::PlaceId;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

pub(super) use self::acts::{NewConfirmation, confirm};
pub(super) use self::ask::{ASK, age_for_demo, ask, wait};
pub(super) use self::mail_act::CONFIRM;
pub(super) use self::store::{STATEMENTS, of_practice};

kernel::id!(ConfirmationId, "The id of one confirmation.");

/// After so many days without a word the contact post is asked: 18 months, when practice bases call an entry stale.
pub(super) const STALE_DAYS: i64 = 548;

/// What is said of a practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Runs,
    Changed,
    Ended,
}

impl Said {
    pub(super) const ALL: [Said; 3] = [Self::Runs, Self::Changed, Self::Ended];

    /// As in the database and in forms.
    pub(super) fn code(self) -> &'static str {
        match self {
            Said::Runs => "runs",
            Said::Changed => "changed",
            Said::Ended => "ended",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|said| said.code() == code)
    }
}

/// What a city said, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Confirmation {
    pub(super) id: ConfirmationId,
    pub(super) place: PlaceId,
    pub(super) post: PostId,
    pub(super) said: Said,
    /// From which day on, `2026-05-02`, where it was said.
    pub(super) since: Option<String>,
    pub(super) words: String,
    pub(super) language: Language,
    /// When the practice was confirmed before this.
    pub(super) confirmed_before: Option<Timestamp>,
    pub(super) made_at: Timestamp,
}
