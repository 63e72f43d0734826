//! Deferred acceptance with strict lists, from either side.

use std::collections::BinaryHeap;

use super::market::Market;
use super::{Matching, Proposing};

/// The stable matching that is best for each of those who propose.
pub(super) fn run(market: &Market, proposing: Proposing) -> Matching {
    match proposing {
        Proposing::Residents => from_residents(market),
        Proposing::Hospitals => from_hospitals(market),
    }
}

/// Each resident asks down the list; each hospital holds the best who asked, as many as it has seats.
fn from_residents(market: &Market) -> Matching {
    let residents = market.residents.owners();
    // The worst of those held is on top: its rank, and who.
    let mut held: Vec<BinaryHeap<(u32, u32)>> = vec![BinaryHeap::new(); market.capacities.len()];
    let mut next = vec![0_usize; residents];
    for first in 0..residents as u32 {
        let mut asking = Some(first);
        while let Some(resident) = asking {
            let Some(wish) = market.residents.of(resident as usize).get(next[resident as usize]) else { break };
            next[resident as usize] += 1;
            let hospital = wish.other as usize;
            let capacity = market.capacities[hospital] as usize;
            let seats = &mut held[hospital];
            if seats.len() < capacity {
                seats.push((wish.back, resident));
                asking = None;
            } else if let Some(mut worst) = seats.peek_mut()
                && worst.0 > wish.back
            {
                asking = Some(worst.1);
                *worst = (wish.back, resident);
            }
        }
    }
    let mut hospital_of = vec![None; residents];
    for (hospital, seats) in held.iter().enumerate() {
        seats.iter().for_each(|(_, resident)| hospital_of[*resident as usize] = Some(hospital));
    }
    Matching { hospital_of }
}

/// Each hospital with a free seat asks down its list; each resident holds the best that asked.
fn from_hospitals(market: &Market) -> Matching {
    let hospitals = market.capacities.len();
    let mut best: Vec<Option<(u32, usize)>> = vec![None; market.residents.owners()];
    let mut free: Vec<u32> = market.capacities.clone();
    let mut next = vec![0_usize; hospitals];
    for first in 0..hospitals {
        let mut asking = vec![first];
        while let Some(hospital) = asking.pop() {
            while free[hospital] > 0
                && let Some(wish) = market.hospitals.of(hospital).get(next[hospital])
            {
                next[hospital] += 1;
                let holds = &mut best[wish.other as usize];
                if holds.is_some_and(|(rank, _)| rank <= wish.back) {
                    continue;
                }
                free[hospital] -= 1;
                if let Some((_, left)) = holds.replace((wish.back, hospital)) {
                    free[left] += 1;
                    asking.push(left);
                }
            }
        }
    }
    Matching { hospital_of: best.into_iter().map(|holds| holds.map(|(_, hospital)| hospital)).collect() }
}
