//! Which pair meets in which slot while better meetings are sought.

use super::problem::{Problem, Score};

/// What a pair that does not meet counts for the search, and what somebody without a meeting does; each meeting that they have
/// makes it a quarter.
const UNMET: i64 = 1 << 13;
const ALONE: i64 = 1 << 12;

/// The slots of all pairs.
#[derive(Debug, Clone)]
pub(super) struct Placing {
    pub(super) slots: Vec<Option<usize>>,
    /// Who meets in each slot, by person and slot.
    busy: Vec<Option<usize>>,
    /// The pairs of each slot.
    pub(super) beside: Vec<Vec<usize>>,
    /// How many meetings each has.
    pub(super) met: Vec<usize>,
    /// For the search: not the score itself, but close to it.
    pub(super) cost: i64,
}

impl Placing {
    /// No meeting.
    pub(super) fn empty(problem: &Problem) -> Self {
        Self {
            slots: vec![None; problem.pairs.len()],
            busy: vec![None; problem.people * problem.slots],
            beside: vec![Vec::new(); problem.slots],
            met: vec![0; problem.people],
            cost: 0,
        }
    }

    pub(super) fn score(&self, problem: &Problem) -> Score {
        let unmet = self.slots.iter().filter(|slot| slot.is_none()).count();
        Score { unmet, having: problem.having(&self.met) }
    }

    /// The pair in which a person meets somebody in a slot.
    pub(super) fn busy(&self, problem: &Problem, person: usize, slot: usize) -> Option<usize> {
        self.busy[person * problem.slots + slot]
    }

    /// Whether a pair can meet in a slot as all others stand.
    pub(super) fn is_open(&self, problem: &Problem, pair: usize, slot: usize) -> bool {
        let (one, other) = problem.pairs[pair].people;
        let is_free = |person: usize| self.busy(problem, person, slot).is_none();
        is_free(one) && is_free(other) && self.beside[slot].len() < problem.tables
    }

    /// Puts a pair into a slot that is open to it, out of where it was; into none, it does not meet.
    pub(super) fn put(&mut self, problem: &Problem, pair: usize, slot: Option<usize>) {
        let (one, other) = problem.pairs[pair].people;
        if let Some(old) = std::mem::replace(&mut self.slots[pair], slot) {
            self.beside[old].retain(|beside| *beside != pair);
            self.cost += UNMET;
            for person in [one, other] {
                self.busy[person * problem.slots + old] = None;
                self.met[person] -= 1;
                self.cost += worth(self.met[person]);
            }
        }
        if let Some(new) = slot {
            self.beside[new].push(pair);
            self.cost -= UNMET;
            for person in [one, other] {
                self.busy[person * problem.slots + new] = Some(pair);
                self.cost -= worth(self.met[person]);
                self.met[person] += 1;
            }
        }
    }
}

/// What one more meeting is worth to somebody who has so many.
fn worth(met: usize) -> i64 {
    ALONE.checked_shr(2 * met as u32).unwrap_or(0) * 3 / 4
}
