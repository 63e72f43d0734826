//! How each group voted on each statement.

use crate::clusters::Grouping;
use crate::votes::{Side, Votes};

/// Votes of some people on a statement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Who agree.
    pub agree: u32,
    /// Who disagree.
    pub disagree: u32,
    /// Who saw it: who agree, disagree or pass.
    pub seen: u32,
}

impl Tally {
    /// Share that agrees, drawn towards a half by one vote of each side: (A + 1) / (S + 2).
    #[must_use]
    pub fn agreeing(self) -> f64 {
        smoothed(self.agree, self.seen)
    }

    /// Share that disagrees, in the same way.
    #[must_use]
    pub fn disagreeing(self) -> f64 {
        smoothed(self.disagree, self.seen)
    }

    fn add(&mut self, side: Side) {
        self.seen += 1;
        match side {
            Side::Agree => self.agree += 1,
            Side::Disagree => self.disagree += 1,
            Side::Pass => {}
        }
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self { agree: self.agree + other.agree, disagree: self.disagree + other.disagree, seen: self.seen + other.seen }
    }
}

/// A share by Laplace's rule of succession.
fn smoothed(count: u32, seen: u32) -> f64 {
    f64::from(count + 1) / f64::from(seen + 2)
}

/// The votes of those who take part.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tallies {
    statements: Vec<i64>,
    is_rejected: Vec<bool>,
    /// By group, then by statement.
    groups: Vec<Vec<Tally>>,
}

impl Tallies {
    pub(super) fn of(votes: &Votes, people: &[usize], grouping: &Grouping) -> Self {
        let width = votes.statements().len();
        let mut groups = vec![vec![Tally::default(); width]; grouping.centres.len()];
        for (person, group) in people.iter().zip(&grouping.labels) {
            for (statement, side) in votes.of_voter(*person) {
                groups[*group][statement].add(side);
            }
        }
        Self { statements: votes.statements().to_vec(), is_rejected: votes.is_rejected.clone(), groups }
    }

    /// How many groups there are.
    pub(super) fn groups(&self) -> usize {
        self.groups.len()
    }

    /// Ids of the statements by place.
    pub(super) fn statements(&self) -> &[i64] {
        &self.statements
    }

    /// Places of those that are not rejected.
    pub(super) fn standing(&self) -> impl Iterator<Item = usize> {
        (0..self.statements.len()).filter(|statement| !self.is_rejected[*statement])
    }

    pub(super) fn of_group(&self, group: usize, statement: usize) -> Tally {
        self.groups[group][statement]
    }

    pub(super) fn of_others(&self, group: usize, statement: usize) -> Tally {
        let others = (0..self.groups.len()).filter(|other| *other != group);
        others.fold(Tally::default(), |sum, other| sum.and(self.groups[other][statement]))
    }

    pub(super) fn of_all(&self, statement: usize) -> Tally {
        self.groups.iter().fold(Tally::default(), |sum, group| sum.and(group[statement]))
    }
}
