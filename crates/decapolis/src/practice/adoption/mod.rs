//! What other cities did with a practice: planning it, running it, ended it, or decided against it with the reason.
//!
//! A city says it once for each practice and says it anew when it changes. The contact of the city that gave the practice
//! finds it on its desk and marks it as seen. Cities that run it or ended it stand among those that did it.

mod acts;
mod pages;
mod store;

use atlas::PlaceId;
use kernel::circle::RecordId;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use super::model::{PracticeId, Stage};

pub(super) use self::acts::{NewAdoption, adopt};
pub(super) use self::pages::{example, line, see, show};
pub(super) use self::store::{STATEMENTS, of_practice, of_practice_and_place};

kernel::id!(AdoptionId, "The id of what one city did with another's practice.");

impl AdoptionId {
    /// The same id among records of all kinds.
    pub(super) fn record(self) -> RecordId {
        RecordId::from_number(self.number())
    }
}

/// How far a city is with another's practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Planning,
    Running,
    Ended,
    Against,
}

impl Status {
    pub(super) const ALL: [Status; 4] = [Self::Planning, Self::Running, Self::Ended, Self::Against];

    /// As in the database and in forms.
    pub(super) fn code(self) -> &'static str {
        match self {
            Status::Planning => "planning",
            Status::Running => "running",
            Status::Ended => "ended",
            Status::Against => "against",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// The stage at which the city stands among those that did it; nothing where it did not.
    fn stage(self) -> Option<Stage> {
        match self {
            Status::Planning | Status::Against => None,
            Status::Running => Some(Stage::Running),
            Status::Ended => Some(Stage::Stopped),
        }
    }
}

/// What a city did with a practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Adoption {
    pub(super) id: AdoptionId,
    pub(super) practice: PracticeId,
    pub(super) place: PlaceId,
    pub(super) post: PostId,
    pub(super) status: Status,
    /// The year it began or was decided.
    pub(super) year: Option<i64>,
    /// What it changed, or why it decided against it.
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) made_at: Timestamp,
}
