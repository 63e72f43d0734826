//! Who competes for which contract of whom, and who therefore sits beside whom. Plain types.

use std::collections::BTreeSet;

use kernel::circle::CircleId;

use super::super::model::MeetingId;
use super::super::seat::Seat;

kernel::id!(ContestId, "The id of somebody's competing for a contract, as said for one meeting.");

/// That somebody competes for a contract, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewContest {
    pub(super) giver: CircleId,
    pub(super) contract: String,
    pub(super) competitor: CircleId,
}

/// The same as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::forum) struct Contest {
    pub(super) id: ContestId,
    pub(super) meeting: MeetingId,
    pub(super) giver: CircleId,
    pub(super) contract: String,
    /// What contracts that are written alike have in common.
    pub(super) key: String,
    pub(super) competitor: CircleId,
}

/// Two who compete for one contract, and whoever gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::forum) struct Clash {
    pub(super) giver: CircleId,
    pub(super) contract: String,
    pub(super) competitors: [CircleId; 2],
}

impl Clash {
    fn touches(&self, home: CircleId) -> bool {
        self.giver == home || self.competitors.contains(&home)
    }
}

/// All that was said for a meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::forum) struct Contests(pub(super) Vec<Contest>);

impl Contests {
    /// Why people of a home cannot sit beside those who have a seat or are asked; nothing where they can.
    pub(in crate::forum) fn against(&self, home: CircleId, seats: &[Seat]) -> Option<Clash> {
        // Nearly no meeting has any, and a list asks it for each city.
        if self.0.is_empty() {
            return None;
        }
        let mut there = homes_of(seats);
        there.insert(home);
        self.clashes_among(&there).into_iter().find(|clash| clash.touches(home))
    }

    /// Those who are asked to one table all the same, since it was said too late.
    pub(super) fn at_one_table(&self, seats: &[Seat]) -> Vec<Clash> {
        self.clashes_among(&homes_of(seats))
    }

    fn clashes_among(&self, there: &BTreeSet<CircleId>) -> Vec<Clash> {
        let is_there = |one: &&Contest| there.contains(&one.giver) && there.contains(&one.competitor);
        let present: Vec<&Contest> = self.0.iter().filter(is_there).collect();
        let mut clashes = Vec::new();
        for (at, one) in present.iter().enumerate() {
            let beside = present.iter().skip(at + 1).filter(|other| (other.giver, &other.key) == (one.giver, &one.key));
            clashes.extend(beside.map(|other| Clash {
                giver: one.giver,
                contract: one.contract.clone(),
                competitors: [one.competitor, other.competitor],
            }));
        }
        clashes
    }
}

fn homes_of(seats: &[Seat]) -> BTreeSet<CircleId> {
    seats.iter().filter(|seat| seat.state.is_live()).map(|seat| seat.home).collect()
}
