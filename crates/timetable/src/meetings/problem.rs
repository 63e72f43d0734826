//! The question as numbers: which pairs want to meet, and in which slots they can.

use std::collections::BTreeSet;

use super::Question;

/// How good the meetings are; the lesser is the better.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Score {
    /// Mutual wishes that are not met.
    pub(super) unmet: usize,
    /// How many of those with a mutual wish have no meeting, one, two, and so on.
    pub(super) having: Vec<usize>,
}

/// Pairs of people who asked for each other, by number.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) people: usize,
    pub(super) slots: usize,
    pub(super) tables: usize,
    pub(super) pairs: Vec<Pair>,
    /// How many mutual wishes each has, and how many of them can be met at the most, one after the other.
    pub(super) mutual: Vec<usize>,
    pub(super) possible: Vec<usize>,
    pub(super) one_sided: usize,
}

/// Two who asked for each other.
#[derive(Debug)]
pub(super) struct Pair {
    /// The lesser place first.
    pub(super) people: (usize, usize),
    /// In which both can.
    pub(super) slots: Vec<usize>,
}

impl Problem {
    pub(super) fn of(question: &Question) -> Self {
        let wishes: BTreeSet<(usize, usize)> = question.wishes.iter().copied().collect();
        let is_mutual = |(one, other): &(usize, usize)| wishes.contains(&(*other, *one));
        let slots = if question.tables == 0 { 0 } else { question.slots };
        let can = |slot: &usize, person: usize| !question.people[person].away.contains(slot);
        let pair = |(one, other): (usize, usize)| {
            let slots = (0..slots).filter(|slot| can(slot, one) && can(slot, other));
            Pair { people: (one, other), slots: slots.collect() }
        };
        let pairs = wishes.iter().copied().filter(|wish| wish.0 < wish.1 && is_mutual(wish)).map(pair);
        let mut problem = Self {
            people: question.people.len(),
            slots,
            tables: question.tables,
            pairs: pairs.collect(),
            mutual: Vec::new(),
            possible: Vec::new(),
            one_sided: wishes.iter().filter(|wish| !is_mutual(wish)).count(),
        };
        problem.mutual = problem.counts(|_| true);
        let meeting = problem.counts(|pair| !pair.slots.is_empty());
        let free = |person: usize| (0..slots).filter(|slot| can(slot, person)).count();
        problem.possible = meeting.iter().enumerate().map(|(person, count)| free(person).min(*count)).collect();
        problem
    }

    /// How many pairs of a kind each person is in.
    fn counts(&self, is_meant: impl Fn(&Pair) -> bool) -> Vec<usize> {
        let mut counts = vec![0; self.people];
        for Pair { people: (one, other), .. } in self.pairs.iter().filter(|pair| is_meant(pair)) {
            counts[*one] += 1;
            counts[*other] += 1;
        }
        counts
    }

    /// How many meetings there can be at the most: by each person's free slots, and by the tables.
    pub(super) fn at_most(&self) -> usize {
        let by_people = self.possible.iter().sum::<usize>() / 2;
        by_people.min(self.slots * self.tables)
    }

    /// A score that no meetings surpass, and often none reach.
    pub(super) fn ideal(&self) -> Score {
        Score { unmet: self.pairs.len() - self.at_most(), having: self.having(&self.possible) }
    }

    /// How many of those with a mutual wish have each number of meetings.
    pub(super) fn having(&self, met: &[usize]) -> Vec<usize> {
        let mut having = vec![0; self.slots + 1];
        let those = met.iter().zip(&self.mutual).filter(|(_, mutual)| **mutual > 0);
        those.for_each(|(met, _)| having[*met] += 1);
        having
    }
}
