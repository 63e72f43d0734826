//! Where each session stands while a better place is sought, and what a move would change.

use super::problem::Problem;

/// What a session that is left out counts: more than all clashes of a conference.
pub(super) const LEFT_OUT: i64 = 1 << 40;

/// Slots of all sessions, with the sums that make a move cheap to judge.
#[derive(Debug, Clone)]
pub(super) struct Placing {
    pub(super) slots: Vec<Option<usize>>,
    /// Clashes, and what is left out at [`LEFT_OUT`] each.
    pub(super) cost: i64,
    /// What each session would clash with in each slot.
    beside: Vec<i64>,
    /// How many sessions of its speakers stand in each slot.
    apart: Vec<u32>,
    /// For each slot, how many of its sessions at most so many rooms are large enough for.
    narrow: Vec<usize>,
}

impl Placing {
    /// Nothing placed.
    pub(super) fn empty(problem: &Problem) -> Self {
        let cells = problem.sessions * problem.slots;
        Self {
            slots: vec![None; problem.sessions],
            cost: LEFT_OUT * i64::try_from(problem.sessions).unwrap_or(i64::MAX / LEFT_OUT),
            beside: vec![0; cells],
            apart: vec![0; cells],
            narrow: vec![0; problem.slots * (problem.rooms + 1)],
        }
    }

    pub(super) fn left_out(&self) -> usize {
        self.slots.iter().filter(|slot| slot.is_none()).count()
    }

    /// What a session adds to the clashes in a slot.
    pub(super) fn beside(&self, problem: &Problem, session: usize, slot: usize) -> i64 {
        self.beside[session * problem.slots + slot]
    }

    /// Whether a session may stand in a slot that it is not in, once another (or nobody) has left it.
    pub(super) fn takes(&self, problem: &Problem, session: usize, slot: usize, without: Option<usize>) -> bool {
        let freed = without.is_some_and(|other| problem.is_apart(session, other));
        if self.apart[session * problem.slots + slot] > u32::from(freed) {
            return false;
        }
        let fits = problem.fitting[session];
        if fits == 0 {
            return false;
        }
        let narrow = &self.narrow[slot * (problem.rooms + 1)..(slot + 1) * (problem.rooms + 1)];
        let left = |most: usize| usize::from(without.is_some_and(|other| problem.fitting[other] <= most));
        // Hall: of the sessions for which at most so many rooms are large enough, there are at most so many. Rooms that fit a
        // large session fit a small one too, so this is enough.
        (fits..=problem.rooms).all(|most| narrow[most] + 1 - left(most) <= most)
    }

    /// Puts a session into a slot, out of where it was; into none, it is left out.
    pub(super) fn put(&mut self, problem: &Problem, session: usize, slot: Option<usize>) {
        if let Some(old) = self.slots[session] {
            self.cost -= self.beside(problem, session, old);
            self.count(problem, session, old, false);
        } else {
            self.cost -= LEFT_OUT;
        }
        match slot {
            Some(new) => {
                self.cost += self.beside(problem, session, new);
                self.count(problem, session, new, true);
            }
            None => self.cost += LEFT_OUT,
        }
        self.slots[session] = slot;
    }

    fn count(&mut self, problem: &Problem, session: usize, slot: usize, is_there: bool) {
        let sign = if is_there { 1 } else { -1 };
        for other in 0..problem.sessions {
            let cell = other * problem.slots + slot;
            self.beside[cell] += sign * problem.weight(session, other);
            if problem.is_apart(session, other) {
                self.apart[cell] = self.apart[cell].wrapping_add_signed(if is_there { 1 } else { -1 });
            }
        }
        for most in problem.fitting[session]..=problem.rooms {
            let cell = &mut self.narrow[slot * (problem.rooms + 1) + most];
            *cell = if is_there { *cell + 1 } else { *cell - 1 };
        }
    }
}
