//! Small agendas, solved exactly: branch and bound, session by session, slots that are alike tried once.

use super::placing::Placing;
use super::problem::Problem;

/// Beyond so many nothing was ever proved within a second.
pub(super) const SESSIONS_MAX: usize = 20;
/// Nodes that take as long as one step of the annealing.
const NODES_A_STEP: f64 = 0.05;

/// A placing that is no worse, and whether it is proved that none is better.
pub(super) fn improve(problem: &Problem, found: Placing, steps: u64) -> (bool, Placing) {
    let nodes = (steps as f64 * NODES_A_STEP) as u64;
    let mut search = Search { problem, order: order(problem), placing: Placing::empty(problem), best: found, nodes };
    let is_proved = search.descend(0, 0, 0);
    (is_proved, search.best)
}

/// Those with the most wishes in common with others first: what they cost is known early.
fn order(problem: &Problem) -> Vec<usize> {
    let total = |session: usize| (0..problem.sessions).map(|other| problem.weight(session, other)).sum::<i64>();
    let mut order: Vec<usize> = (0..problem.sessions).collect();
    order.sort_by_key(|session| (-total(*session), *session));
    order
}

struct Search<'p> {
    problem: &'p Problem,
    order: Vec<usize>,
    placing: Placing,
    best: Placing,
    nodes: u64,
}

impl Search<'_> {
    /// Places the sessions from `depth` on, `clashes` being those so far, in slots of which `used` have something already;
    /// false when the nodes ran out.
    fn descend(&mut self, depth: usize, clashes: i64, used: usize) -> bool {
        // Before the last one is placed too: its other slots cost more than the one that was tried first.
        if clashes + self.least(depth) >= self.best.cost {
            return true;
        }
        if depth == self.order.len() {
            self.best.clone_from(&self.placing);
            return true;
        }
        if self.nodes == 0 {
            return false;
        }
        self.nodes -= 1;
        let session = self.order[depth];
        let mut slots: Vec<usize> = (0..(used + 1).min(self.problem.slots)).collect();
        slots.sort_by_key(|slot| self.placing.beside(self.problem, session, *slot));
        for slot in slots {
            let more = self.placing.beside(self.problem, session, slot);
            if !self.placing.takes(self.problem, session, slot, None) {
                continue;
            }
            self.placing.put(self.problem, session, Some(slot));
            let is_done = self.descend(depth + 1, clashes + more, used.max(slot + 1));
            self.placing.put(self.problem, session, None);
            if !is_done {
                return false;
            }
        }
        true
    }

    /// What the sessions from `depth` on cost at the least beside those that stand already.
    fn least(&self, depth: usize) -> i64 {
        let open = |session: usize| {
            let slots =
                (0..self.problem.slots).filter(move |slot| self.placing.takes(self.problem, session, *slot, None));
            slots.map(move |slot| self.placing.beside(self.problem, session, slot)).min()
        };
        let each = self.order[depth..].iter().map(|session| open(*session).unwrap_or(i64::from(u32::MAX)));
        each.sum()
    }
}
