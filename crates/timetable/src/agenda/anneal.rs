//! Annealing (Kirkpatrick, Gelatt and Vecchi 1983): sessions move or change places, at first also to the worse, and less and
//! less so; several runs from the same seed, the best of all kept.

use draw::Draw;

use super::placing::{LEFT_OUT, Placing};
use super::problem::Problem;
use crate::metropolis;

/// Runs from a fresh start: the luck of one is not worth all the time.
const RUNS: u64 = 6;
/// Warmth at the beginning and at the end, in clashes: tried on the two agendas of the bench, where others between 2 and 20
/// and between 0.1 and 0.5 were as good.
const WARM: f64 = 6.0;
const COLD: f64 = 0.25;
/// Steps at one warmth: the exponential is worked out for a step, the warmth for so many.
const STEPS_AT_ONCE: u64 = 256;

pub(super) fn anneal(problem: &Problem, steps: u64, seed: u64) -> Placing {
    let mut draw = Draw::of_seed(seed);
    let mut best = greedy(problem);
    if problem.sessions < 2 || problem.slots == 0 {
        return best;
    }
    for _ in 0..RUNS {
        let found = run(problem, steps / RUNS, &mut draw);
        if found.cost < best.cost {
            best = found;
        }
        if best.cost == 0 {
            break;
        }
    }
    best
}

/// Those for whom few rooms are large enough first, then those whose speakers are in most other sessions; each where it
/// clashes least.
fn greedy(problem: &Problem) -> Placing {
    let ties = |session: usize| (0..problem.sessions).filter(|other| problem.is_apart(session, *other)).count();
    let mut order: Vec<usize> = (0..problem.sessions).collect();
    order.sort_by_key(|session| (problem.fitting[*session], usize::MAX - ties(*session)));
    let mut placing = Placing::empty(problem);
    for session in order {
        let open = (0..problem.slots).filter(|slot| placing.takes(problem, session, *slot, None));
        let slot = open.min_by_key(|slot| placing.beside(problem, session, *slot));
        placing.put(problem, session, slot);
    }
    placing
}

fn run(problem: &Problem, steps: u64, draw: &mut Draw) -> Placing {
    let mut placing = greedy(problem);
    let mut best = placing.clone();
    let rounds = (steps / STEPS_AT_ONCE).max(1);
    let cooling = (COLD / WARM).powf(1.0 / rounds as f64);
    let mut warmth = WARM;
    for _ in 0..rounds {
        for _ in 0..STEPS_AT_ONCE {
            step(problem, &mut placing, warmth, draw);
            if placing.cost < best.cost {
                best.clone_from(&placing);
            }
        }
        warmth *= cooling;
    }
    best
}

fn step(problem: &Problem, placing: &mut Placing, warmth: f64, draw: &mut Draw) {
    let (one, other) = (draw.below(problem.sessions), draw.below(problem.sessions + problem.slots));
    match other.checked_sub(problem.sessions) {
        Some(slot) => relocate(problem, placing, one, slot, warmth, draw),
        None => exchange(problem, placing, (one, other), warmth, draw),
    }
}

fn relocate(problem: &Problem, placing: &mut Placing, session: usize, slot: usize, warmth: f64, draw: &mut Draw) {
    if placing.slots[session] == Some(slot) {
        return;
    }
    let now = placing.slots[session].map_or(LEFT_OUT, |old| placing.beside(problem, session, old));
    let change = placing.beside(problem, session, slot) - now;
    if metropolis::takes(draw, change, warmth) && placing.takes(problem, session, slot, None) {
        placing.put(problem, session, Some(slot));
    }
}

/// Two sessions change places; one of them may be left out.
fn exchange(problem: &Problem, placing: &mut Placing, (one, other): (usize, usize), warmth: f64, draw: &mut Draw) {
    let (from, to) = (placing.slots[one], placing.slots[other]);
    if from == to {
        return;
    }
    let beside = |session: usize, slot: Option<usize>| slot.map_or(0, |slot| placing.beside(problem, session, slot));
    // Each was counted beside the other, who is not there any more.
    let between = (i64::from(from.is_some()) + i64::from(to.is_some())) * problem.weight(one, other);
    let change = beside(one, to) + beside(other, from) - beside(one, from) - beside(other, to) - between;
    let takes = |session: usize, slot: Option<usize>, without: usize| {
        slot.is_none_or(|slot| placing.takes(problem, session, slot, Some(without)))
    };
    if metropolis::takes(draw, change, warmth) && takes(one, to, other) && takes(other, from, one) {
        placing.put(problem, one, None);
        placing.put(problem, other, from);
        placing.put(problem, one, to);
    }
}
