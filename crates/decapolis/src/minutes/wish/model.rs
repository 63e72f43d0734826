//! What a meeting carries on. Plain types.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::action::Origin;
use crate::forum::MeetingId;

kernel::id!(WishId, "The id of something that a meeting carries on.");

/// Days in which a city says whether it has the need.
pub(super) const ANSWER_DAYS: i64 = 21;
/// Days in which the secretariat looks for somebody who may find out what nobody knew.
pub(super) const LOOK_DAYS: i64 = 60;

/// Where it belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Kind {
    /// A city's, if it has the need.
    Need,
    /// Nobody there knew.
    Research,
}

impl Kind {
    pub(super) const ALL: [Kind; 2] = [Self::Need, Self::Research];

    /// As in the database, in forms and in data.
    pub(super) fn code(self) -> &'static str {
        match self {
            Kind::Need => "need",
            Kind::Research => "research",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Days until it is answered.
    pub(super) fn days(self) -> i64 {
        match self {
            Kind::Need => ANSWER_DAYS,
            Kind::Research => LOOK_DAYS,
        }
    }
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Waiting,
    /// The city stated the need, or somebody looks into what nobody knew.
    Taken,
    Declined,
}

impl State {
    /// As in the database, in texts and in data.
    pub(super) fn code(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Taken => "taken",
            State::Declined => "declined",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        [Self::Waiting, Self::Taken, Self::Declined].into_iter().find(|state| state.code() == code)
    }
}

/// As stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Wish {
    pub(in super::super) id: WishId,
    pub(super) meeting: MeetingId,
    pub(super) origin: Origin,
    pub(super) kind: Kind,
    pub(in super::super) words: String,
    pub(super) language: Language,
    pub(in super::super) is_closed: bool,
    /// Who answers.
    pub(in super::super) post: PostId,
    /// The people of that post's city, or the secretariat.
    pub(super) home: CircleId,
    pub(super) made_at: Timestamp,
    pub(super) state: State,
    /// Who looks into it, or why not; empty where a need was stated.
    pub(super) reply: String,
    pub(super) reply_language: Language,
    pub(super) settled_at: Timestamp,
}

/// To be written down, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct NewWish {
    pub(in super::super) kind: Kind,
    pub(in super::super) origin: Origin,
    pub(in super::super) words: String,
    pub(in super::super) is_closed: bool,
    /// Whose need it would be; nothing for research.
    pub(in super::super) post: Option<PostId>,
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) enum Said {
    /// The need in the city's own words, or who looks into what nobody knew.
    Yes { words: String, is_for_members: bool },
    /// Why not, where that is said.
    No { reason: String },
}
