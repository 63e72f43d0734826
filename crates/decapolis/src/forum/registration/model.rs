//! Classes of those who register. Plain types.

use kernel::circle::CircleId;
use kernel::time::Timestamp;

use super::super::model::MeetingId;
use super::super::seat::Side;

kernel::id!(ClassId, "The id of a class of those who register for a meeting.");

/// Who belongs to a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::forum) enum ClassKind {
    /// Who speaks or holds a session.
    Speakers,
    /// Member cities that had no seat at an earlier meeting of the series.
    Newcomers,
    Members,
    /// Cities that are deciding whether to join.
    Candidates,
    Partners,
}

impl ClassKind {
    pub(in crate::forum) const ALL: [ClassKind; 5] =
        [Self::Speakers, Self::Newcomers, Self::Members, Self::Candidates, Self::Partners];

    /// As in the database, in data and in forms.
    pub(in crate::forum) fn code(self) -> &'static str {
        match self {
            ClassKind::Speakers => "speakers",
            ClassKind::Newcomers => "newcomers",
            ClassKind::Members => "members",
            ClassKind::Candidates => "candidates",
            ClassKind::Partners => "partners",
        }
    }

    pub(in crate::forum) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whose seats it takes.
    pub(in crate::forum) fn side(self) -> Side {
        match self {
            ClassKind::Partners => Side::Partner,
            ClassKind::Speakers | ClassKind::Newcomers | ClassKind::Members | ClassKind::Candidates => Side::City,
        }
    }
}

/// A class, parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::forum) struct NewClass {
    pub(in crate::forum) kind: ClassKind,
    pub(in crate::forum) opens_at: Timestamp,
    /// Seats that are given to nobody else until before `kept_until`.
    pub(in crate::forum) kept: i64,
    pub(in crate::forum) kept_until: Timestamp,
}

/// A class as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::forum) struct Class {
    pub(in crate::forum) id: ClassId,
    pub(in crate::forum) meeting: MeetingId,
    pub(in crate::forum) said: NewClass,
    /// Up to whose people it was told that it is open.
    pub(in crate::forum) told: CircleId,
    /// Up to whose people it was told of a day that did not hold.
    pub(in crate::forum) misled: CircleId,
    /// Up to whose people that was put right.
    pub(in crate::forum) put_right: CircleId,
}

/// The order in which classes come: by the day on which they open, then as they are listed.
pub(in crate::forum) fn order(class: &Class) -> (Timestamp, ClassKind) {
    (class.said.opens_at, class.said.kind)
}
