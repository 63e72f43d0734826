//! What is wrong with a matching: pairs that would rather be together, and pairs or numbers that may not be.

use super::Matching;
use super::market::{Market, Wish};

/// The resident and hospital pairs that would both rather have each other, by resident and their ranking.
///
/// A resident prefers it strictly, being nowhere counting as worst; the hospital has a free seat or holds somebody whom it
/// likes strictly less. A hospital also prefers a free seat to somebody whom it did not list.
pub fn blocking_pairs(market: &Market, matching: &Matching) -> Vec<(usize, usize)> {
    let worst = worst_held(market, matching);
    let mut found = Vec::new();
    for (resident, hospital) in matching.hospital_of.iter().enumerate() {
        let own = hospital.and_then(|hospital| rank_of(market, resident, hospital));
        let wishes = market.residents.of(resident).iter();
        let better = wishes.take_while(|wish| own.is_none_or(|own| wish.rank < own));
        let blocking = better.filter(|wish| worst[wish.other as usize].is_some_and(|worst| wish.back < worst));
        found.extend(blocking.map(|wish| (resident, wish.other as usize)));
    }
    found
}

fn rank_of(market: &Market, resident: usize, hospital: usize) -> Option<u32> {
    wish_of(market, resident, hospital).map(|wish| wish.rank)
}

pub(super) fn wish_of(market: &Market, resident: usize, hospital: usize) -> Option<&Wish> {
    market.residents.of(resident).iter().find(|wish| wish.other as usize == hospital)
}

/// By hospital: whoever ranks above this is wanted; `u32::MAX` where a seat is free, `None` where there is no seat.
fn worst_held(market: &Market, matching: &Matching) -> Vec<Option<u32>> {
    let mut worst = vec![None; market.capacities.len()];
    let mut taken = vec![0; market.capacities.len()];
    for (resident, hospital) in matching.hospital_of.iter().enumerate() {
        let Some(hospital) = *hospital else { continue };
        let rank = wish_of(market, resident, hospital).map_or(u32::MAX, |wish| wish.back);
        worst[hospital] = worst[hospital].max(Some(rank));
        taken[hospital] += 1;
    }
    for (hospital, capacity) in market.capacities.iter().enumerate() {
        if taken[hospital] < *capacity {
            worst[hospital] = Some(u32::MAX);
        }
    }
    worst
}

/// What no matching of these wishes may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// One of the two did not list the other.
    Unacceptable {
        /// The resident.
        resident: usize,
        /// The hospital.
        hospital: usize,
    },
    /// More residents than seats.
    Overfull {
        /// The hospital.
        hospital: usize,
        /// Its residents.
        residents: usize,
    },
}

/// Everything that may not be, unacceptable pairs first.
pub fn faults(market: &Market, matching: &Matching) -> Vec<Fault> {
    let pairs =
        matching.hospital_of.iter().enumerate().filter_map(|(resident, hospital)| Some((resident, (*hospital)?)));
    let strangers = pairs.filter(|(resident, hospital)| wish_of(market, *resident, *hospital).is_none());
    let mut found: Vec<Fault> =
        strangers.map(|(resident, hospital)| Fault::Unacceptable { resident, hospital }).collect();
    let residents = matching.residents_of(market.capacities.len());
    let full = residents.iter().map(Vec::len).enumerate();
    let overfull = full.filter(|(hospital, residents)| *residents > market.capacities[*hospital] as usize);
    found.extend(overfull.map(|(hospital, residents)| Fault::Overfull { hospital, residents }));
    found
}

/// Hospitals with fewer residents than they want: hospital, wanted, there.
///
/// Without ties no other stable matching gives them more: only wishes or capacities can (Roth, 1986).
pub fn unmet_minimums(market: &Market, matching: &Matching) -> Vec<(usize, usize, usize)> {
    let residents = matching.residents_of(market.capacities.len());
    let all = residents.iter().zip(&market.minimums).enumerate();
    all.filter(|(_, (residents, minimum))| residents.len() < **minimum as usize)
        .map(|(hospital, (residents, minimum))| (hospital, *minimum as usize, residents.len()))
        .collect()
}
