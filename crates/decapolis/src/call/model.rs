//! A conference's call for sessions: what is asked for, in which formats, until when, and who reviews. Plain types.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::forum::MeetingId;

kernel::id!(CallId, "The id of a conference's call for sessions.");

/// Days after the last day for reviews in which the programme is decided.
pub(super) const DECIDE_DAYS: i64 = 14;
/// The longest session: a workshop of a day.
pub(super) const MINUTES_MAX: i64 = 480;
/// Posts that can review; a committee of more is a crowd.
pub(super) const REVIEWERS_MAX: usize = 30;

/// In which form a session is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Format {
    Talk,
    /// Several speak with each other.
    Panel,
    /// Everybody works.
    Workshop,
    Poster,
}

impl Format {
    pub(super) const ALL: [Format; 4] = [Self::Talk, Self::Panel, Self::Workshop, Self::Poster];

    /// As in the database, in forms and in data.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Format::Talk => "talk",
            Format::Panel => "panel",
            Format::Workshop => "workshop",
            Format::Poster => "poster",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }
}

/// Minutes of each format in the order of [`Format::ALL`]; 0 where it is not asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Formats(pub(super) [i64; 4]);

impl Formats {
    /// How long a session of a format is; nothing where none is asked for.
    pub(super) fn minutes(self, format: Format) -> Option<i64> {
        let minutes = self.0[Format::ALL.iter().position(|one| *one == format)?];
        (minutes > 0).then_some(minutes)
    }

    /// Those asked for, with their minutes.
    pub(super) fn offered(self) -> impl Iterator<Item = (Format, i64)> {
        Format::ALL.into_iter().zip(self.0).filter(|(_, minutes)| *minutes > 0)
    }
}

/// What a call says, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plan {
    /// What is asked for.
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) opens_at: Timestamp,
    pub(super) closes_at: Timestamp,
    /// Until when reviews are due.
    pub(super) review_by: Timestamp,
    pub(super) formats: Formats,
    /// Topics asked for; all where there are none.
    pub(super) topics: Vec<String>,
    /// Whether reviewers read without the names of speakers.
    pub(super) is_blind: bool,
    /// At least so many of a hundred sessions are to come from each region; 0 where nothing is aimed at.
    pub(super) region_share: i64,
    /// Speakers of partners on one panel at the most.
    pub(super) partners_a_panel: i64,
}

/// A call as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Call {
    pub(super) id: CallId,
    pub(super) meeting: MeetingId,
    /// The post that keeps it.
    pub(super) author: PostId,
    pub(super) plan: Plan,
    /// When its decisions were announced; for ever while they were not.
    pub(super) decided_at: Timestamp,
}

/// Where a call stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CallState {
    /// Not open yet.
    Draft,
    Open,
    InReview,
    Decided,
}

impl CallState {
    /// As in texts and in data.
    pub(super) fn code(self) -> &'static str {
        match self {
            CallState::Draft => "draft",
            CallState::Open => "open",
            CallState::InReview => "in-review",
            CallState::Decided => "decided",
        }
    }
}

impl Call {
    pub(super) fn state(&self, now: Timestamp) -> CallState {
        if self.decided_at != Timestamp::FOREVER {
            CallState::Decided
        } else if now < self.plan.opens_at {
            CallState::Draft
        } else if now < self.plan.closes_at {
            CallState::Open
        } else {
            CallState::InReview
        }
    }

    /// Until when the programme is to be decided.
    pub(super) fn decide_by(&self) -> Timestamp {
        self.plan.review_by.plus_days(DECIDE_DAYS)
    }
}
