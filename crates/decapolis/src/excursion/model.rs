//! Site visits and the places on them. Plain types.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::forum::MeetingId;

kernel::id!(ExcursionId, "The id of a site visit.");
kernel::id!(PlaceId, "The id of a place on a site visit, or of a wait for one.");

/// The kind of a site visit in threads and mails.
pub(super) const KIND: &str = "site-visit";
/// The most places of one visit: several buses, of which one takes twenty to forty.
pub(super) const PLACES_MAX: i64 = 200;
/// The most that one walks: an afternoon on foot.
pub(super) const WALK_MAX: i64 = 300;
/// Days before a meeting and after it on which a visit can be.
pub(super) const DAYS_AROUND: i64 = 2;
/// Days after a meeting in which it can still be told who was on which visit: a month, as with hotel and dinner.
pub(super) const KEPT_DAYS: u32 = 30;

/// What a visit is to be, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) title: String,
    /// What one sees.
    pub(super) words: String,
    /// Where one meets.
    pub(super) meeting_point: String,
    pub(super) places: i64,
    pub(super) starts_at: Timestamp,
    pub(super) ends_at: Timestamp,
    /// Whether there is no step on the way.
    pub(super) is_step_free: bool,
    pub(super) walking_minutes: i64,
    /// What else one should know of the way; may be empty.
    pub(super) access_words: String,
}

impl Plan {
    pub(super) fn overlaps(&self, other: &Plan) -> bool {
        self.starts_at < other.ends_at && other.starts_at < self.ends_at
    }

    /// Whether those who come have to know of the difference: another time, or another place to meet.
    pub(super) fn moves_from(&self, before: &Plan) -> bool {
        let where_and_when = |plan: &Plan| (plan.starts_at, plan.ends_at, plan.meeting_point.clone());
        where_and_when(self) != where_and_when(before)
    }
}

/// A visit as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Excursion {
    pub(super) id: ExcursionId,
    pub(super) meeting: MeetingId,
    pub(super) plan: Plan,
    pub(super) language: Language,
    pub(super) cancelled_at: Timestamp,
    pub(super) cancel_reason: String,
}

impl Excursion {
    pub(super) fn is_cancelled(&self) -> bool {
        self.cancelled_at != Timestamp::FOREVER
    }

    /// Whether places are taken and given back: until it begins.
    pub(super) fn is_open(&self, now: Timestamp) -> bool {
        !self.is_cancelled() && now < self.plan.starts_at
    }
}

/// A place of a post, or its wait for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) id: PlaceId,
    pub(super) excursion: ExcursionId,
    pub(super) post: PostId,
    /// One of the places that there are; nothing for who waits.
    pub(super) number: Option<i64>,
}

/// What a post has of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Own {
    Nothing,
    Holds,
    /// So many come before it, itself counted.
    Waits(usize),
}

impl Own {
    pub(super) fn code(self) -> &'static str {
        match self {
            Own::Nothing => "nothing",
            Own::Holds => "holds",
            Own::Waits(_) => "waits",
        }
    }
}
