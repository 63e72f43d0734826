//! Groups: who sits with whom, in breakout groups or at tables, in one round or in several.
//!
//! First the rules, of which as few as possible are broken: two who stay apart never sit together, and a group has a language
//! that all of it speak. Within that the points count, in the manner of [`Weights`]: people who sit together again (in an
//! earlier round, or at a past meeting), pairs who share a trait (a region, a size), and wishes that are not met. A person's
//! first wish that is met counts whole, the second half, the third a third (Thiele 1895): naming many takes nothing from
//! whoever names one. Seating people so that nobody meets twice is the social golfer problem, and even one round is a
//! partition of a graph into parts of given sizes, NP-hard (Garey, Johnson and Stockmeyer 1976): small questions are solved
//! exactly (`exact.rs`), large ones by annealing (`anneal.rs`).
//!
//! Nobody is told who asked for whom: that is for whoever seats them.

mod anneal;
mod bound;
mod counted;
mod exact;
mod explained;
mod file;
mod problem;
mod seating;

use std::collections::BTreeMap;

pub use self::file::read_question;
use self::problem::Problem;
use self::seating::{Score, Seating};

/// Points are counted in whole sixtieths, so that a half and a third of one are whole.
pub const POINT: i64 = 60;

/// Who is to be seated, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question {
    pub sizes: Sizes,
    /// How often they sit down in new groups.
    pub rounds: usize,
    pub people: Vec<Person>,
    /// Who asked to meet whom, by their places in `people`, each once.
    pub wishes: Vec<(usize, usize)>,
    /// Who never sit together.
    pub apart: Vec<(usize, usize)>,
    /// Who sat together at past meetings, a table each.
    pub past: Vec<Vec<usize>>,
    pub weights: Weights,
}

/// How large the groups are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sizes {
    /// So many groups, whose sizes differ by one at the most.
    Even(usize),
    /// A group of each size; together they seat everybody.
    Given(Vec<usize>),
}

impl Default for Sizes {
    fn default() -> Self {
        Self::Even(1)
    }
}

/// Somebody who is to be seated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    pub id: String,
    /// What should be mixed, by its name: a region, a size of city.
    pub traits: BTreeMap<String, String>,
    /// The languages they speak; empty where it does not matter.
    pub speaks: Vec<String>,
    /// The group they are in in every round, as its host is.
    pub group: Option<usize>,
}

/// What counts how much, in points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weights {
    /// A person's first wish.
    pub wishes: u32,
    /// A pair that sits together again.
    pub repeats: u32,
    /// A trait that two of a group share.
    pub alike: u32,
}

impl Default for Weights {
    /// Met before counts as a wish does, and either as much as a few pairs that are alike.
    fn default() -> Self {
        Self { wishes: 5, repeats: 5, alike: 1 }
    }
}

/// Who sits with whom, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Groups {
    pub rounds: Vec<Vec<Group>>,
    /// What each person has of it, in the order of the question.
    pub people: Vec<Company>,
    /// How many wishes are met.
    pub wishes_met: usize,
    /// How often two sit together again.
    pub repeats: usize,
    /// Traits that two of a group share, summed over all pairs and rounds.
    pub alike: usize,
    /// What is not as it should be, within the rules, in sixtieths of a point: the less the better.
    pub cost: i64,
    pub broken: Vec<Broken>,
    pub unmet: Vec<Unmet>,
    /// Whether it is proved that no seating breaks fewer rules, and none that breaks as few costs less.
    pub is_optimal: bool,
}

/// A group in one round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// By their places in the question, in order.
    pub people: Vec<usize>,
    /// What all of those speak who have a language at all.
    pub languages: Vec<String>,
    /// How many have each value of each trait.
    pub traits: BTreeMap<String, BTreeMap<String, usize>>,
}

/// Whom a person sits with, of those who matter to them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Company {
    /// Whom they asked for.
    pub asked_for: Vec<usize>,
    /// Who asked for them.
    pub asked_by: Vec<usize>,
    /// With whom they sit again.
    pub again: Vec<usize>,
}

/// A rule that no seating was found to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// Two who stay apart are in one group.
    Together { round: usize, group: usize, people: (usize, usize) },
    /// A group has no language in common: whoever does not speak the one that most of it speak.
    NoLanguage { round: usize, group: usize, language: String, without: Vec<usize> },
}

/// A wish that is not met, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmet {
    pub person: usize,
    pub wish: usize,
    pub reason: Reason,
}

/// Why two do not meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// They are to stay apart.
    Apart,
    /// Both have their group, and it is not the same.
    Fixed,
    /// They speak no language in common.
    NoLanguage,
    /// Whoever asked meets as many of those asked for as their groups have seats beside theirs.
    NoSeat { seats: usize },
    /// The best exchange that brings them together makes something else worse.
    Costs(Exchange),
}

/// What bringing two together would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    pub round: usize,
    /// Who moves, and who takes their seat; nobody where a seat is free.
    pub mover: usize,
    pub instead: Option<usize>,
    /// How many more rules would be broken, and what more it would cost within them, in sixtieths of a point; both 0 where one
    /// is as good as the other.
    pub broken: i64,
    pub cost: i64,
    /// How many more would sit together again.
    pub repeats: i64,
    /// How many more shared traits there would be.
    pub alike: i64,
    /// Who would meet fewer of those they asked for.
    pub losing: Vec<usize>,
}

/// How long is looked for better groups: pairs of people that are looked at, some 10 nanoseconds each. A count and not a clock,
/// so that the same question and seed have the same answer everywhere.
pub const STEPS_A_SECOND: u64 = 100_000_000;

/// The best groups that were found within so many steps. Without people or groups there is nothing to seat.
pub fn make(question: &Question, steps: u64, seed: u64) -> Groups {
    let problem = Problem::of(question);
    let least = Score { broken: 0, points: bound::least(&problem) };
    let mut best = anneal::anneal(&problem, least, steps, seed);
    let mut is_optimal = best.score == least;
    if !is_optimal && problem.people * problem.rounds <= exact::SEATS_MAX {
        (is_optimal, best) = exact::improve(&problem, best, least, steps);
    }
    explained::explain(question, &problem, best, is_optimal)
}

/// What one round of groups that somebody made comes to, with its reasons: each of `seated` is a group, by places in the
/// question, and together they hold everybody once. Sizes and rounds of the question do not count.
///
/// # Panics
/// When a group holds a place that the question has not.
pub fn explain(question: &Question, seated: &[Vec<usize>]) -> Groups {
    let sizes = Sizes::Given(seated.iter().map(Vec::len).collect());
    let question = Question { sizes, rounds: 1, ..question.clone() };
    let problem = Problem::of(&question);
    let mut places = vec![None; question.people.len()];
    for (group, people) in seated.iter().enumerate() {
        people.iter().for_each(|person| places[*person] = Some(group));
    }
    explained::explain(&question, &problem, Seating::of(&problem, &places), false)
}

#[cfg(test)]
mod tests;
