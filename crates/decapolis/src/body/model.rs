//! Bodies and seats. Plain types.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::{Function, PostId};
use kernel::time::Timestamp;

use crate::network::{CityId, RegionId};

kernel::id!(BodyId, "A body's id.");

/// So many days before its end a body is its chair's to renew or to close, and a term is listed.
pub(super) const NOTICE_DAYS: i64 = 90;

/// What kind of body it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum BodyKind {
    Board,
    Committee,
    /// Works on one thing until a day.
    WorkingGroup,
}

impl BodyKind {
    pub(super) const ALL: [BodyKind; 3] = [Self::Board, Self::Committee, Self::WorkingGroup];

    /// As in the database, in exports and in forms.
    pub(super) fn code(self) -> &'static str {
        match self {
            BodyKind::Board => "board",
            BodyKind::Committee => "committee",
            BodyKind::WorkingGroup => "working-group",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it has to have a last day: a group without one outlives its purpose.
    pub(super) fn must_end(self) -> bool {
        self == BodyKind::WorkingGroup
    }
}

/// Where a body stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Active,
    /// Its last day is over, and nobody closed it yet.
    Over,
    Closed,
}

impl State {
    /// As in data.
    pub(super) fn code(self) -> &'static str {
        match self {
            State::Active => "active",
            State::Over => "over",
            State::Closed => "closed",
        }
    }
}

/// A body, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewBody {
    pub(super) kind: BodyKind,
    pub(super) name: String,
    /// What it is for.
    pub(super) remit: String,
    pub(super) language: Language,
    /// The region it is for; nothing where it is for the whole network.
    pub(super) region: Option<RegionId>,
    pub(super) starts_at: Timestamp,
    pub(super) ends_at: Timestamp,
}

/// A body as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Body {
    pub(super) id: BodyId,
    /// Who sits in it.
    pub(super) circle: CircleId,
    pub(super) kind: BodyKind,
    pub(super) name: String,
    pub(super) remit: String,
    pub(super) language: Language,
    pub(super) region: Option<RegionId>,
    pub(super) chair: Option<PostId>,
    pub(super) starts_at: Timestamp,
    pub(super) ends_at: Timestamp,
    /// The post that made it.
    pub(super) author: PostId,
    pub(super) closed_at: Timestamp,
    /// What came of it, once it is closed.
    pub(super) outcome: String,
}

impl Body {
    pub(super) fn state(&self, now: Timestamp) -> State {
        if self.closed_at != Timestamp::FOREVER {
            State::Closed
        } else if self.ends_at <= now {
            State::Over
        } else {
            State::Active
        }
    }
}

/// A post that sits in a body, with whoever holds it now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seat {
    pub(super) post: PostId,
    pub(super) title: String,
    /// The city, or the body itself.
    pub(super) home: CircleId,
    pub(super) home_name: String,
    pub(super) holder: Option<String>,
    pub(super) starts_at: Timestamp,
    pub(super) ends_at: Timestamp,
}

/// A seat to be given, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewSeat {
    pub(super) city: CityId,
    pub(super) function: Function,
    pub(super) starts_at: Timestamp,
    pub(super) ends_at: Timestamp,
    /// Whether it is the chair's.
    pub(super) chairs: bool,
}

/// A seat that ends soon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct EndingSeat {
    pub(super) body: BodyId,
    pub(super) body_name: String,
    pub(super) title: String,
    pub(super) home_name: String,
    pub(super) home: CircleId,
    pub(super) ends_at: Timestamp,
}
