//! The smallest set of facts to move, and among the smallest the first by name. Exact.

use crate::circuit::UNREACHABLE;
use crate::descent::{Found, some_set};
use crate::moves::Problem;
use crate::position::{FACT_PRICE, Position};

/// Deepens one fact at a time from the least that could do (R. E. Korf, Depth-first iterative-deepening, 1985): the first
/// set found is a smallest one. Which is the first by name is asked fact by fact, since where one fact goes first, others may
/// be needed that come later than those that do where it goes elsewhere.
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
            return search.first_by_name(size);
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
    /// Whether a fact is in the set that is sought; none where both will do.
    settled: Vec<Option<bool>>,
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
        Self { position, due, settled: vec![None; problem.facts.len()] }
    }

    /// Of all sets of this size the first by name, after one was found. Up to the first of its facts that could go elsewhere
    /// too, nothing was left untried; from there on a fact is in the set if any set has it beside those that are in it already.
    fn first_by_name(mut self, size: u64) -> Found {
        let mut found = self.position.chosen.clone();
        let goes_elsewhere = |fact: &usize| found[*fact].is_some() && self.options(*fact) > 1;
        let tried = (0..found.len()).find(goes_elsewhere).unwrap_or(found.len());
        for fact in 0..found.len() {
            if self.settled_from(0) == size {
                break;
            }
            self.settled[fact] = Some(found[fact].is_some());
            if fact <= tried || found[fact].is_some() {
                continue;
            }
            self.settled[fact] = Some(true);
            (0..found.len()).for_each(|one| self.position.reopen(one));
            if self.seek(0, size) {
                found.clone_from(&self.position.chosen);
            } else {
                self.settled[fact] = Some(false);
            }
            if self.position.is_spent() {
                return Found::Rough(found);
            }
        }
        Found::Set(found)
    }

    /// How many facts from this one on are to be in the set.
    fn settled_from(&self, fact: usize) -> u64 {
        self.settled[fact..].iter().filter(|settled| **settled == Some(true)).count() as u64
    }

    /// To how many values a fact could go.
    fn options(&self, fact: usize) -> usize {
        self.position.problem.facts[fact].options.len()
    }

    /// How many facts from this one on are due.
    fn due_from(&self, fact: usize) -> u64 {
        self.due[fact..].iter().filter(|due| **due).count() as u64
    }

    /// Whether moving at most `left` of the facts from `fact` on does it; if so they are chosen.
    fn seek(&mut self, fact: usize, left: u64) -> bool {
        let due = self.due_from(fact);
        let (price, settled) = (self.position.price(), self.settled_from(fact));
        let is_too_much = settled > left || price.saturating_add(due * FACT_PRICE) > left * FACT_PRICE;
        if self.position.is_spent() || is_too_much {
            return false;
        }
        if price == 0 && due == 0 && settled == 0 {
            return true;
        }
        // Something is to be moved still, and `left` is enough for it: above 0.
        if self.settled[fact] != Some(false) {
            for option in 0..self.options(fact) {
                self.position.choose(fact, option);
                if self.seek(fact + 1, left - 1) {
                    return true;
                }
            }
        }
        if self.settled[fact] != Some(true) {
            self.position.leave(fact);
            if self.seek(fact + 1, left) {
                return true;
            }
        }
        self.position.reopen(fact);
        false
    }
}
