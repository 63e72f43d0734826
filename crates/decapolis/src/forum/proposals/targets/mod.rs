//! How many cities of each region should come to a meeting, beside how many come, are asked and are proposed: "3 of 5". Who
//! conducts the meeting aims; nothing is stopped by it.

mod page;
mod store;

use std::collections::{BTreeMap, BTreeSet};

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::time::Timestamp;

pub(in crate::forum) use self::page::set;
pub(super) use self::page::{Drawn, draw};
pub(in crate::forum) use self::store::STATEMENTS;
use super::super::model::Meeting;
use super::super::rules::{self, MayConduct, Refusal};
use super::super::seat::{Seat, SeatState, Side};
use crate::network::{self, RegionId};

/// Leave to say how many cities of a region should come.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAim<'a> {
    meeting: &'a Meeting,
    _seal: (),
}

/// Who conducts a meeting aims until it is over.
pub(super) fn may_aim<'a>(leave: &MayConduct<'a>, now: Timestamp) -> Result<MayAim<'a>, Refusal> {
    rules::still_ahead(leave, now)?;
    Ok(MayAim { meeting: leave.meeting, _seal: () })
}

/// Aims at so many cities of a region.
pub(in crate::forum) fn aim(tx: &mut Tx<'_>, leave: &MayConduct<'_>, target: (RegionId, i64)) -> Result<(), Stop> {
    let aims = may_aim(leave, tx.now())?;
    Ok(store::set(tx, &aims, target)?)
}

/// Cities of a region at a meeting, each counted once: where one of its posts stands furthest.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::forum) struct Standing {
    /// Nothing where it is not aimed at.
    pub(in crate::forum) wanted: Option<i64>,
    pub(in crate::forum) coming: usize,
    /// Invited, held, offered or waiting.
    pub(in crate::forum) asked: usize,
    pub(in crate::forum) proposed: usize,
}

impl Standing {
    /// Those that have or may have a seat.
    fn thought_of(self) -> usize {
        self.coming + self.asked + self.proposed
    }
}

/// The regions of a meeting that are aimed at or of which a city was thought of, in the network's order.
pub(in crate::forum) fn of_meeting(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    seats: &[Seat],
) -> Result<Vec<(RegionId, Standing)>, Stop> {
    let wanted = store::targets(tx, meeting.id)?;
    let members = network::members(tx)?;
    let of: BTreeMap<CircleId, RegionId> = members.iter().map(|city| (city.circle, city.region)).collect();
    let counted = count(&of, &wanted, seats);
    let regions = network::regions(tx, meeting.language)?;
    let in_order = regions.iter().filter_map(|region| Some((region.id, *counted.get(&region.id)?)));
    Ok(in_order.collect())
}

fn count(
    of: &BTreeMap<CircleId, RegionId>,
    wanted: &BTreeMap<RegionId, i64>,
    seats: &[Seat],
) -> BTreeMap<RegionId, Standing> {
    let mut standings: BTreeMap<RegionId, Standing> = wanted
        .iter()
        .map(|(region, wanted)| (*region, Standing { wanted: Some(*wanted), ..Standing::default() }))
        .collect();
    let live: Vec<&Seat> = seats.iter().filter(|seat| seat.side == Side::City && seat.state.is_live()).collect();
    let homes: BTreeSet<CircleId> = live.iter().map(|seat| seat.home).collect();
    for home in homes {
        let Some(region) = of.get(&home) else { continue };
        let standing = standings.entry(*region).or_default();
        let own = || live.iter().filter(|seat| seat.home == home);
        if own().any(|seat| seat.state.takes_part()) {
            standing.coming += 1;
        } else if own().any(|seat| seat.state != SeatState::Proposed) {
            standing.asked += 1;
        } else {
            standing.proposed += 1;
        }
    }
    standings
}

#[cfg(test)]
mod tests;
