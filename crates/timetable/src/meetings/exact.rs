//! Few meetings, solved exactly: branch and bound, pair by pair.

use super::placing::Placing;
use super::problem::{Problem, Score};

/// Beyond so many pairs nothing was ever proved within a second that the bound alone did not prove.
pub(super) const PAIRS_MAX: usize = 40;
/// Steps of the annealing that take as long as a node.
const SLOWER: u64 = 4;

/// Meetings that are no worse, and whether it is proved that none are better.
pub(super) fn improve(problem: &Problem, found: Placing, steps: u64) -> (bool, Placing) {
    let mut order: Vec<usize> = (0..problem.pairs.len()).collect();
    order.sort_by_key(|pair| (problem.pairs[*pair].slots.len(), *pair));
    let score = found.score(problem);
    let mut search =
        Search { problem, order, placing: Placing::empty(problem), best: found, score, nodes: steps / SLOWER };
    let is_proved = search.descend(0);
    (is_proved, search.best)
}

struct Search<'p> {
    problem: &'p Problem,
    order: Vec<usize>,
    placing: Placing,
    best: Placing,
    score: Score,
    nodes: u64,
}

impl Search<'_> {
    /// Places the pairs from `depth` on; false when the nodes ran out.
    fn descend(&mut self, depth: usize) -> bool {
        if self.nodes == 0 {
            return false;
        }
        self.nodes -= 1;
        if self.hoped_for(depth) >= self.score {
            return true;
        }
        let Some(pair) = self.order.get(depth).copied() else {
            self.best.clone_from(&self.placing);
            self.score = self.placing.score(self.problem);
            return true;
        };
        for slot in self.problem.pairs[pair].slots.clone() {
            if self.placing.is_open(self.problem, pair, slot) {
                self.placing.put(self.problem, pair, Some(slot));
                let is_done = self.descend(depth + 1);
                self.placing.put(self.problem, pair, None);
                if !is_done {
                    return false;
                }
            }
        }
        self.descend(depth + 1)
    }

    /// The score if each had all meetings from `depth` on that their free slots allow.
    fn hoped_for(&self, depth: usize) -> Score {
        let problem = self.problem;
        let mut met = self.placing.met.clone();
        let mut open = 0;
        for pair in &self.order[depth..] {
            let mut slots = problem.pairs[*pair].slots.iter();
            if slots.any(|slot| self.placing.is_open(problem, *pair, *slot)) {
                let (one, other) = problem.pairs[*pair].people;
                met[one] += 1;
                met[other] += 1;
                open += 1;
            }
        }
        met.iter_mut().zip(&problem.possible).for_each(|(met, possible)| *met = (*met).min(*possible));
        let placed = self.placing.beside.iter().map(Vec::len).sum::<usize>();
        let most = (placed + open).min(met.iter().sum::<usize>() / 2).min(problem.slots * problem.tables);
        Score { unmet: problem.pairs.len() - most, having: problem.having(&met) }
    }
}
