//! "Why not Oslo?": the true reason why a resident is not at a hospital, without naming anybody else.

use super::Matching;
use super::blocking::wish_of;
use super::market::{Market, Round};

/// Why a resident and a hospital are not together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNot {
    /// They are.
    Together,
    /// The resident did not list the hospital.
    NotWished,
    /// The hospital did not list the resident.
    NotListed,
    /// The resident is where they would rather be.
    HasBetter,
    /// The resident is where they would be as gladly.
    HasEqual,
    /// Every seat is taken by somebody whom the hospital ranks at least as high.
    Full {
        /// Seats.
        seats: usize,
        /// Of these, how many went to somebody ranked alike: the lottery decided, or where others could go instead.
        alike: usize,
    },
    /// It has no seats.
    NoSeats,
    /// Both would rather be together: the matching is not stable.
    Blocking,
}

/// Finds out why a resident is not at a hospital. `market` is that of `round`.
pub fn why_not(round: &Round, market: &Market, matching: &Matching, resident: usize, hospital: usize) -> WhyNot {
    let own = matching.hospital_of[resident];
    if own == Some(hospital) {
        return WhyNot::Together;
    }
    if round.residents[resident].rank_of(hospital).is_none() {
        return WhyNot::NotWished;
    }
    let Some(wish) = wish_of(market, resident, hospital) else { return WhyNot::NotListed };
    let own_rank = own.and_then(|own| wish_of(market, resident, own)).map(|wish| wish.rank);
    match own_rank.map(|own| own.cmp(&wish.rank)) {
        Some(std::cmp::Ordering::Less) => return WhyNot::HasBetter,
        Some(std::cmp::Ordering::Equal) => return WhyNot::HasEqual,
        _ => {}
    }
    let capacity = market.capacities[hospital] as usize;
    if capacity == 0 {
        return WhyNot::NoSeats;
    }
    let others = (0..matching.hospital_of.len()).filter(|other| matching.hospital_of[*other] == Some(hospital));
    let ranks: Vec<Option<u32>> = others.map(|other| wish_of(market, other, hospital).map(|wish| wish.back)).collect();
    if ranks.len() < capacity || ranks.iter().any(|rank| rank.is_none_or(|rank| rank > wish.back)) {
        return WhyNot::Blocking;
    }
    WhyNot::Full { seats: capacity, alike: ranks.iter().filter(|rank| **rank == Some(wish.back)).count() }
}
