//! Meetings of two who both asked for it: slots and tables.
//!
//! A wish that is mutual gets a slot in which neither is away nor meets somebody else, and a table. As many are met as can be;
//! among equals as few people as can be have no meeting, then only one, and so on: the worst-off first. That is colouring the
//! edges of a graph with slots, in classes of bounded size, NP-hard already where all are free in three slots (Holyer 1981):
//! small questions are solved exactly (`exact.rs`), large ones by annealing (`anneal.rs`).
//!
//! A wish that is not returned is counted and never named: nobody learns from a timetable who did not want to meet them.

mod anneal;
mod exact;
mod explained;
mod file;
mod placing;
mod problem;

pub use self::file::read_question;
use self::problem::Problem;

/// Who wants to meet whom, and when they can.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question {
    /// How many slots follow each other.
    pub slots: usize,
    /// How many meetings have room in one slot.
    pub tables: usize,
    pub people: Vec<Person>,
    /// Who asked to meet whom, by their places in `people`.
    pub wishes: Vec<(usize, usize)>,
}

/// Somebody who meets others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    pub id: String,
    /// Slots in which they cannot, from 0.
    pub away: Vec<usize>,
}

/// Who meets whom, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meetings {
    /// In the order of slots, then of tables.
    pub meetings: Vec<Meeting>,
    /// What each person has of it, in the order of the question.
    pub people: Vec<Had>,
    /// Mutual wishes that are not met, and why.
    pub unmet: Vec<Unmet>,
    /// How many meetings there can be at the most, as far as is known.
    pub at_most: usize,
    /// How many wishes were not returned.
    pub one_sided: usize,
    /// Whether it is proved that there cannot be more meetings, nor as many more fairly.
    pub is_optimal: bool,
}

/// A meeting of two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    pub slot: usize,
    /// From 0; somebody who meets twice in a row keeps the table where that is possible.
    pub table: usize,
    /// The lesser place first.
    pub people: (usize, usize),
}

/// How many meetings somebody has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Had {
    /// Their wishes that are mutual.
    pub mutual: usize,
    pub met: usize,
}

/// A mutual wish that is not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmet {
    pub people: (usize, usize),
    /// What stands against it in each slot in which both could; none where there is no such slot.
    pub hindered: Vec<(usize, Hindrance)>,
}

/// Why two do not meet in a slot in which both could.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// One of them meets somebody else.
    Meets { person: usize, other: usize },
    /// All tables are taken.
    Full,
}

/// How long is looked for better meetings, in steps of some 100 nanoseconds: a count and not a clock, so that the same question
/// and seed have the same answer everywhere.
pub const STEPS_A_SECOND: u64 = 10_000_000;

/// The best meetings that were found within so many steps.
pub fn make(question: &Question, steps: u64, seed: u64) -> Meetings {
    let problem = Problem::of(question);
    let ideal = problem.ideal();
    let mut best = anneal::anneal(&problem, &ideal, steps, seed);
    let mut is_optimal = best.score(&problem) == ideal;
    if !is_optimal && problem.pairs.len() <= exact::PAIRS_MAX {
        (is_optimal, best) = exact::improve(&problem, best, steps);
    }
    explained::explain(question, &problem, &best, is_optimal)
}

#[cfg(test)]
mod tests;
