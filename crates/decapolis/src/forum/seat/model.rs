//! Seats at a meeting and their states. Plain types.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::{Function, PostId};
use kernel::time::Timestamp;

use super::super::model::MeetingId;

kernel::id!(SeatId, "The id of a post's seat at a meeting.");

/// Whose seats: those of cities and those of partners are counted apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::forum) enum Side {
    City,
    Partner,
}

impl Side {
    pub(in crate::forum) fn code(self) -> &'static str {
        match self {
            Side::City => "city",
            Side::Partner => "partner",
        }
    }

    pub(in crate::forum) fn from_code(code: &str) -> Option<Self> {
        [Self::City, Self::Partner].into_iter().find(|side| side.code() == code)
    }
}

/// Where a seat stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::forum) enum SeatState {
    /// Somebody proposed to invite the post.
    Proposed,
    Invited,
    /// It is kept until a day, while travel is being approved.
    Held,
    /// No place was free.
    Waiting,
    /// A place became free and is kept for the post for some hours.
    Offered,
    Accepted,
    Declined,
    /// Nobody answered in time.
    Lapsed,
    /// They came.
    Attended,
    /// They did not come and gave notice.
    Excused,
    /// They did not come and did not say so.
    Absent,
}

impl SeatState {
    pub(in crate::forum) const ALL: [SeatState; 11] = [
        Self::Proposed,
        Self::Invited,
        Self::Held,
        Self::Waiting,
        Self::Offered,
        Self::Accepted,
        Self::Declined,
        Self::Lapsed,
        Self::Attended,
        Self::Excused,
        Self::Absent,
    ];

    pub(in crate::forum) fn code(self) -> &'static str {
        match self {
            SeatState::Proposed => "proposed",
            SeatState::Invited => "invited",
            SeatState::Held => "held",
            SeatState::Waiting => "waiting",
            SeatState::Offered => "offered",
            SeatState::Accepted => "accepted",
            SeatState::Declined => "declined",
            SeatState::Lapsed => "lapsed",
            SeatState::Attended => "attended",
            SeatState::Excused => "excused",
            SeatState::Absent => "absent",
        }
    }

    pub(in crate::forum) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether it counts against what a city may have.
    pub(in crate::forum) fn is_live(self) -> bool {
        !matches!(self, Self::Declined | Self::Lapsed | Self::Excused)
    }

    /// Whether it waits for an answer of its post.
    pub(in crate::forum) fn awaits_answer(self) -> bool {
        matches!(self, Self::Invited | Self::Held | Self::Offered)
    }

    /// Whether it stands on the list at the door.
    pub(in crate::forum) fn is_on_door_list(self) -> bool {
        matches!(self, Self::Accepted | Self::Attended | Self::Excused | Self::Absent)
    }

    /// Whether its post takes part, or took part.
    pub(in crate::forum) fn takes_part(self) -> bool {
        matches!(self, Self::Accepted | Self::Attended)
    }
}

/// A seat as stored, with its post and whoever holds it now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::forum) struct Seat {
    pub(in crate::forum) id: SeatId,
    pub(in crate::forum) meeting: MeetingId,
    pub(in crate::forum) side: Side,
    pub(in crate::forum) post: PostId,
    pub(in crate::forum) home: CircleId,
    /// The post that sends this one in its place.
    pub(in crate::forum) instead_of: Option<PostId>,
    pub(in crate::forum) state: SeatState,
    /// The place in the room.
    pub(in crate::forum) number: Option<i64>,
    pub(in crate::forum) asked_at: Timestamp,
    pub(in crate::forum) changed_at: Timestamp,
    pub(in crate::forum) until: Timestamp,
    /// Why it was proposed, declined or is on hold.
    pub(in crate::forum) words: String,
    pub(in crate::forum) language: Language,
    pub(in crate::forum) title: String,
    pub(in crate::forum) function: Function,
    pub(in crate::forum) holder: Option<String>,
    /// Whether they take part from afar, at a meeting at which one can do both.
    pub(in crate::forum) is_afar: bool,
}

/// An answer as it is given on a page or in a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::forum) struct Reply {
    pub(in crate::forum) answer: SeatAnswer,
    /// Whether they take part from afar; nothing where that is not said.
    pub(in crate::forum) is_afar: Option<bool>,
}

/// What of a seat decides who has a place and who is next. Names are not part of it: they are read for pages and mails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::forum) struct Claim {
    pub(in crate::forum) id: SeatId,
    pub(in crate::forum) side: Side,
    pub(in crate::forum) post: PostId,
    pub(in crate::forum) home: CircleId,
    pub(in crate::forum) state: SeatState,
    pub(in crate::forum) number: Option<i64>,
    pub(in crate::forum) changed_at: Timestamp,
}

impl Seat {
    pub(in crate::forum) fn claim(&self) -> Claim {
        let Seat { id, side, post, home, state, number, changed_at, .. } = *self;
        Claim { id, side, post, home, state, number, changed_at }
    }
}

/// What an invitation is answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::forum) enum SeatAnswer {
    Accept,
    /// The seat is to be held until before this instant.
    Hold(Timestamp, String),
    Decline(String),
    /// A post of the same home comes instead.
    Deputy(PostId),
}
