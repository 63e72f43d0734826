//! Groups and tables of a meeting: for what they are, how many, who sits where. Plain types.

use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::agenda::AgendaItemId;
use crate::forum::MeetingId;

kernel::id!(BreakoutId, "The id of the groups of an item, or of the tables of a dinner.");

/// The kind of groups in steps.
pub(super) const KIND: &str = "breakout";
/// So many days after a meeting it is forgotten who sat with whom: the next two years' meetings of the series mix otherwise.
pub(super) const KEPT_DAYS: u32 = 730;
/// The most groups, and the most people in one: a hall of a conference.
pub(super) const NUMBER_MAX: i64 = 60;

/// How many groups, and what they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Plan {
    /// Tables, as at a dinner; groups otherwise.
    pub(super) is_tables: bool,
    /// Whether `number` is how many sit in one; how many there are otherwise.
    pub(super) is_per_group: bool,
    pub(super) number: i64,
    /// Whether all of a group read one language; languages are mixed otherwise.
    pub(super) is_one_language: bool,
}

impl Plan {
    /// How many groups so many people make: none of them is empty.
    pub(super) fn groups(self, people: usize) -> usize {
        let number = usize::try_from(self.number).unwrap_or(1).max(1);
        let groups = if self.is_per_group { people.div_ceil(number) } else { number };
        groups.min(people).max(1)
    }
}

/// Groups as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Breakout {
    pub(super) id: BreakoutId,
    pub(super) meeting: MeetingId,
    /// Nothing for the dinner.
    pub(super) item: Option<AgendaItemId>,
    /// The post that made them.
    pub(super) author: PostId,
    pub(super) plan: Plan,
    /// How often they were drawn: the seed of the next time.
    pub(super) draws: i64,
    pub(super) told_at: Timestamp,
}

impl Breakout {
    pub(super) fn is_told(&self) -> bool {
        self.told_at != Timestamp::FOREVER
    }
}

/// Where somebody sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seat {
    pub(super) post: PostId,
    /// From 0.
    pub(super) place: i64,
    /// Whether somebody put them there by hand.
    pub(super) is_moved: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_group_is_empty_and_none_is_larger_than_asked() {
        let per_group = Plan { is_tables: false, is_per_group: true, number: 6, is_one_language: false };
        assert_eq!([13, 12, 5, 0].map(|people| per_group.groups(people)), [3, 2, 1, 1]);
        let so_many = Plan { is_per_group: false, number: 4, ..per_group };
        assert_eq!([13, 3, 0].map(|people| so_many.groups(people)), [4, 3, 1]);
    }
}
