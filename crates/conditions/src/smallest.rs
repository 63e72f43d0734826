//! The smallest set of facts to move, and among the smallest the first by name. Exact.

use crate::circuit::UNREACHABLE;
use crate::descent::{Found, some_set};
use crate::moves::Problem;
use crate::position::{FACT_PRICE, Position};

/// Deepens one fact at a time from the least that could do (R. E. Korf, Depth-first iterative-deepening, 1985), and for
/// each number takes facts in the order of names, moved before left alone: so the first set found is the smallest and
/// the first by name.
pub(crate) fn smallest_set(problem: &Problem<'_>) -> Found {
    let some = some_set(problem);
    let Found::Set(enough) = &some else { return some };
    let most = enough.iter().flatten().count();
    let mut search = Deepening::new(problem);
    let due = search.due_from(0);
    if due == most as u64 {
        return some;
    }
    let least = due + search.position.price().div_ceil(FACT_PRICE);
    for size in least..=most as u64 {
        if search.seek(0, size) {
            return Found::Set(search.position.chosen);
        }
        if search.position.is_spent() {
            return Found::Rough(enough.clone());
        }
    }
    some
}

struct Deepening<'p> {
    /// Here the leaves of due facts are free, since these facts are counted apart.
    position: Position<'p>,
    /// The facts without which nothing does: every set has them.
    due: Vec<bool>,
}

impl<'p> Deepening<'p> {
    fn new(problem: &'p Problem<'p>) -> Self {
        let mut position = Position::new(problem);
        let mut is_due = |fact| {
            position.leave(fact);
            let price = position.price();
            position.reopen(fact);
            price == UNREACHABLE
        };
        let due: Vec<bool> = (0..problem.facts.len()).map(&mut is_due).collect();
        due.iter().enumerate().filter(|(_, due)| **due).for_each(|(fact, _)| position.waive(fact));
        Self { position, due }
    }

    /// How many facts from this one on are due.
    fn due_from(&self, fact: usize) -> u64 {
        self.due[fact..].iter().filter(|due| **due).count() as u64
    }

    /// Whether moving at most `left` of the facts from `fact` on does it; if so they are chosen.
    fn seek(&mut self, fact: usize, left: u64) -> bool {
        let due = self.due_from(fact);
        let price = self.position.price();
        if self.position.is_spent() || price.saturating_add(due * FACT_PRICE) > left * FACT_PRICE {
            return false;
        }
        if price == 0 && due == 0 {
            return true;
        }
        if left > 0 {
            for option in 0..self.position.problem.facts[fact].options.len() {
                self.position.choose(fact, option);
                if self.seek(fact + 1, left - 1) {
                    return true;
                }
            }
        }
        self.position.leave(fact);
        if self.seek(fact + 1, left) {
            return true;
        }
        self.position.reopen(fact);
        false
    }
}
