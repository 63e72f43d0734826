//! Minutes and their corrections. Plain types.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::forum::MeetingId;

kernel::id!(MinutesId, "The id of the minutes of a meeting.");
kernel::id!(CorrectionId, "The id of a correction of minutes.");

/// Letters of minutes, of each of their two parts.
pub(super) const MINUTES_MAX: usize = 20_000;
/// Days in which minutes are finished, and then approved.
pub(super) const STAGE_DAYS: i64 = 7;

/// How far minutes have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::minutes) enum Stage {
    Draft,
    WithChair,
    Published,
}

impl Stage {
    pub(in crate::minutes) fn code(self) -> &'static str {
        match self {
            Stage::Draft => "draft",
            Stage::WithChair => "with-chair",
            Stage::Published => "published",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        [Stage::Draft, Stage::WithChair, Stage::Published].into_iter().find(|stage| stage.code() == code)
    }
}

/// Who reads minutes that are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::minutes) enum Reach {
    /// Those who take part in the meeting.
    Meeting,
    /// All members.
    Members,
}

impl Reach {
    pub(super) const ALL: [Reach; 2] = [Reach::Meeting, Reach::Members];

    pub(in crate::minutes) fn code(self) -> &'static str {
        match self {
            Reach::Meeting => "meeting",
            Reach::Members => "members",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reach| reach.code() == code)
    }
}

/// The two parts of minutes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Wording {
    pub(super) words: String,
    /// What comes of closed items: never for partners.
    pub(super) closed_words: String,
}

/// Minutes as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::minutes) struct Document {
    pub(in crate::minutes) id: MinutesId,
    pub(in crate::minutes) meeting: MeetingId,
    pub(super) wording: Wording,
    pub(super) language: Language,
    pub(in crate::minutes) stage: Stage,
    /// Once they are published.
    pub(in crate::minutes) reach: Option<Reach>,
    pub(super) author: PostId,
    pub(super) changed_at: Timestamp,
    pub(in crate::minutes) published_at: Timestamp,
}

/// What was put right after minutes were published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Correction {
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) made_at: Timestamp,
}
