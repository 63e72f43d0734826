//! How many cities of each region have a seat: a meeting may say how many of one region may come.

use std::collections::{BTreeMap, BTreeSet};

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::stop::Fault;

use super::super::model::Meeting;
use super::model::Seat;
use crate::network::{self, RegionId};

/// The regions of member cities, where a meeting bounds how many of one may come.
pub(in crate::forum) struct Regions {
    pub(super) most: usize,
    pub(super) of: BTreeMap<CircleId, RegionId>,
}

impl Regions {
    pub(in crate::forum) fn load(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Self, Fault> {
        let Some(most) = meeting.per_region else { return Ok(Self { most: usize::MAX, of: BTreeMap::new() }) };
        let members = network::members(tx)?;
        let of = members.iter().map(|city| (city.circle, city.region)).collect();
        Ok(Self { most: usize::try_from(most).unwrap_or(usize::MAX), of })
    }

    /// Whether so many other cities of a city's region have a seat, or are asked, that it cannot have one.
    pub(in crate::forum) fn is_full_for(&self, home: CircleId, seats: &[Seat]) -> bool {
        let live = seats.iter().filter(|seat| seat.state.is_live());
        self.is_full(home, &live.map(|seat| seat.home).collect())
    }

    fn is_full(&self, home: CircleId, seated: &BTreeSet<CircleId>) -> bool {
        let Some(region) = self.of.get(&home) else { return false };
        let others = seated.iter().filter(|other| **other != home && self.of.get(other) == Some(region));
        others.count() >= self.most
    }
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::*;

    #[test]
    fn a_region_is_full_once_so_many_other_cities_of_it_have_a_seat() {
        let circle = CircleId::from_number;
        let of = [(1, 1), (2, 1), (3, 1), (4, 2)].map(|(city, region)| (circle(city), RegionId::from_number(region)));
        let regions = Regions { most: 2, of: of.into() };
        let seated = |cities: &[i64]| cities.iter().copied().map(circle).collect::<BTreeSet<_>>();
        assert!(!regions.is_full(circle(3), &seated(&[1, 4])), "one of its region");
        assert!(regions.is_full(circle(3), &seated(&[1, 2])));
        assert!(!regions.is_full(circle(1), &seated(&[1, 2])), "a second post of a city takes no other city's place");
        assert!(!regions.is_full(circle(4), &seated(&[1, 2])), "another region");
        assert!(!regions.is_full(circle(5), &seated(&[1, 2])), "no member city");
    }
}
