//! Meetings of two at a meeting: the slots, who wishes to meet whom, and what came of it. Plain types.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::forum::MeetingId;

kernel::id!(RoundId, "The id of a meeting's round of meetings of two.");
kernel::id!(EncounterId, "The id of a meeting of two.");

/// The kind of a round in steps and mails.
pub(super) const KIND: &str = "encounter-round";
/// Posts that one can name: who names everybody names nobody.
pub(super) const WISHES_MAX: usize = 10;
/// So many days after a meeting wishes and what came of them are gone: nobody has to know any more who wished to meet whom.
pub(super) const KEPT_DAYS: u32 = 30;
/// Days after the last day for wishes in which they are drawn up, and after that told.
pub(super) const DRAW_DAYS: i64 = 2;
/// The shortest and the longest meeting of two, in minutes.
pub(super) const MINUTES: (i64, i64) = (5, 120);
/// The most slots and tables: a day in slots of a quarter of an hour, and a hall.
pub(super) const SLOTS_MAX: i64 = 40;
pub(super) const TABLES_MAX: i64 = 200;

/// When and where people meet, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plan {
    /// When the first slot begins; one follows the other.
    pub(super) starts_at: Timestamp,
    /// How long a slot is.
    pub(super) minutes: i64,
    pub(super) slots: i64,
    pub(super) tables: i64,
    /// Until when people wish.
    pub(super) wish_by: Timestamp,
}

impl Plan {
    /// When a slot begins, counted from 0.
    pub(super) fn slot_at(&self, slot: i64) -> Timestamp {
        self.starts_at.plus_seconds(slot * self.minutes * 60)
    }

    pub(super) fn ends_at(&self) -> Timestamp {
        self.slot_at(self.slots)
    }

    /// Whether some time touches a slot.
    pub(super) fn touches(&self, slot: i64, (starts_at, ends_at): (Timestamp, Timestamp)) -> bool {
        starts_at < self.slot_at(slot + 1) && self.slot_at(slot) < ends_at
    }
}

/// Whom somebody wishes to meet, and from when until when they cannot be met; parsed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Wish {
    pub(super) wanted: Vec<PostId>,
    pub(super) away: Vec<(Timestamp, Timestamp)>,
}

/// A round as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Round {
    pub(super) id: RoundId,
    pub(super) meeting: MeetingId,
    /// The post that opened it.
    pub(super) author: PostId,
    pub(super) plan: Plan,
    /// How often it was drawn up: the seed of the next time.
    pub(super) draws: i64,
    pub(super) drawn_at: Timestamp,
    pub(super) told_at: Timestamp,
}

/// Where a round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// People wish.
    Open,
    /// Nobody wishes any more.
    Closed,
    /// Drawn up, for who conducts the meeting alone.
    Drawn,
    Told,
}

impl State {
    /// As in texts and in data.
    pub(super) fn code(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Closed => "closed",
            State::Drawn => "drawn",
            State::Told => "told",
        }
    }
}

impl Round {
    pub(super) fn state(&self, now: Timestamp) -> State {
        if self.told_at != Timestamp::FOREVER {
            State::Told
        } else if now < self.plan.wish_by {
            State::Open
        } else if self.drawn_at != Timestamp::FOREVER {
            State::Drawn
        } else {
            State::Closed
        }
    }
}

/// A meeting of two as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Encounter {
    pub(super) id: EncounterId,
    pub(super) round: RoundId,
    pub(super) one: PostId,
    pub(super) other: PostId,
    pub(super) slot: i64,
    pub(super) place: i64,
    pub(super) called_off: Option<CalledOff>,
}

/// Who called it off, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CalledOff {
    pub(super) by: PostId,
    pub(super) words: String,
    pub(super) language: Language,
}

impl Encounter {
    /// Whom a post meets in it; nothing where it is none of theirs.
    pub(super) fn with(&self, post: PostId) -> Option<PostId> {
        if self.one == post {
            Some(self.other)
        } else if self.other == post {
            Some(self.one)
        } else {
            None
        }
    }
}

/// A mutual wish that could not be met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unmet {
    pub(super) one: PostId,
    pub(super) other: PostId,
    /// Slots in which neither speaks elsewhere.
    pub(super) common: i64,
    /// Those of them in which all tables are taken; in the others one of both meets somebody else.
    pub(super) full: i64,
}

impl Unmet {
    /// With whom a post would have met.
    pub(super) fn with(&self, post: PostId) -> Option<PostId> {
        if self.one == post { Some(self.other) } else { (self.other == post).then_some(self.one) }
    }
}

/// What drawing up came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Drawn {
    /// Two posts, their slot and their table.
    pub(super) met: Vec<(PostId, PostId, i64, i64)>,
    pub(super) unmet: Vec<Unmet>,
}
