//! Annealing (Kirkpatrick, Gelatt and Vecchi 1983): a pair takes a slot, whoever stood in its way looks for another, and at
//! first that may be to the worse, less and less so.

use draw::Draw;

use super::placing::Placing;
use super::problem::{Problem, Score};
use crate::metropolis;

/// Warmth at the beginning and at the end: from a good part of a meeting to less than what the fifth of somebody is worth.
const WARM: f64 = 3_000.0;
const COLD: f64 = 20.0;
/// Steps for each pair that are enough: few meetings do not wait for what many need.
const ENOUGH: u64 = 50_000;
/// Steps at one warmth.
const STEPS_AT_ONCE: u64 = 256;
/// One of so many steps moves a pair that meets already.
const MOVES_IN: usize = 4;

pub(super) fn anneal(problem: &Problem, ideal: &Score, steps: u64, seed: u64) -> Placing {
    let mut draw = Draw::of_seed(seed);
    let mut search = Search::start(problem);
    let steps = steps.min(problem.pairs.len() as u64 * ENOUGH);
    let rounds = steps / STEPS_AT_ONCE;
    let cooling = (COLD / WARM).powf(1.0 / rounds.max(1) as f64);
    let mut warmth = WARM;
    let (mut best, mut score) = (search.placing.clone(), search.placing.score(problem));
    for _ in 0..rounds {
        if search.open.is_empty() || score == *ideal {
            break;
        }
        for _ in 0..STEPS_AT_ONCE {
            search.step(warmth, &mut draw);
            if search.placing.cost < best.cost {
                let found = search.placing.score(problem);
                if found < score {
                    (score, best) = (found, search.placing.clone());
                }
            }
        }
        warmth *= cooling;
    }
    best
}

struct Search<'p> {
    problem: &'p Problem,
    /// The pairs that have a slot in common.
    open: Vec<usize>,
    placing: Placing,
    /// What a step changed: pairs, and where each was before.
    undo: Vec<(usize, Option<usize>)>,
}

impl<'p> Search<'p> {
    /// Whoever has the fewest slots in common first, each where most tables are free.
    fn start(problem: &'p Problem) -> Self {
        let open: Vec<usize> = (0..problem.pairs.len()).filter(|pair| !problem.pairs[*pair].slots.is_empty()).collect();
        let mut order = open.clone();
        order.sort_by_key(|pair| (problem.pairs[*pair].slots.len(), *pair));
        let mut search = Self { problem, open, placing: Placing::empty(problem), undo: Vec::new() };
        for pair in order {
            let slots = problem.pairs[pair].slots.iter().copied();
            let slots = slots.filter(|slot| search.placing.is_open(problem, pair, *slot));
            let slot = slots.min_by_key(|slot| search.placing.beside[*slot].len());
            search.placing.put(problem, pair, slot);
        }
        search
    }

    fn step(&mut self, warmth: f64, draw: &mut Draw) {
        let pair = self.open[draw.below(self.open.len())];
        if self.placing.slots[pair].is_some() && draw.below(MOVES_IN) > 0 {
            return;
        }
        let slots = &self.problem.pairs[pair].slots;
        let slot = slots[draw.below(slots.len())];
        if self.placing.slots[pair] == Some(slot) {
            return;
        }
        let before = self.placing.cost;
        self.undo.clear();
        self.take(pair, slot, draw);
        if !metropolis::takes(draw, self.placing.cost - before, warmth) {
            while let Some((pair, slot)) = self.undo.pop() {
                self.placing.put(self.problem, pair, slot);
            }
        }
    }

    /// A pair takes a slot; whoever stood in the way takes another that is open, or does not meet.
    fn take(&mut self, pair: usize, slot: usize, draw: &mut Draw) {
        let (one, other) = self.problem.pairs[pair].people;
        self.put(pair, None);
        let mut ejected: Vec<usize> =
            [one, other].iter().filter_map(|person| self.placing.busy(self.problem, *person, slot)).collect();
        ejected.iter().for_each(|pair| self.put(*pair, None));
        let beside = &self.placing.beside[slot];
        if beside.len() >= self.problem.tables {
            let full = beside[draw.below(beside.len())];
            self.put(full, None);
            ejected.push(full);
        }
        self.put(pair, Some(slot));
        for pair in ejected {
            self.settle(pair, draw);
        }
    }

    /// Gives a pair the first slot that is open to it, from a drawn one on.
    fn settle(&mut self, pair: usize, draw: &mut Draw) {
        let slots = &self.problem.pairs[pair].slots;
        let begin = draw.below(slots.len());
        let mut turned = slots[begin..].iter().chain(&slots[..begin]).copied();
        let slot = turned.find(|slot| self.placing.is_open(self.problem, pair, *slot));
        if slot.is_some() {
            self.put(pair, slot);
        }
    }

    fn put(&mut self, pair: usize, slot: Option<usize>) {
        if self.placing.slots[pair] != slot {
            self.undo.push((pair, self.placing.slots[pair]));
            self.placing.put(self.problem, pair, slot);
        }
    }
}
