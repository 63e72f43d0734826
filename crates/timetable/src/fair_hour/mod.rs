//! The fair hour: of all the hours at which a meeting could begin, those first that are best for whoever has it worst.
//!
//! What a quarter hour costs a person is told by the local time at which it begins ([`Cost`]). Whoever had bad hours before
//! feels them more: a person's discomfort is the sum of the costs times one and their past. Hours are compared by the
//! discomfort of the worst-off person, then of the next, and so on (leximin), so that nobody's night buys everybody else a
//! pleasant afternoon.

mod file;
mod local;
mod week;

use std::cmp::Ordering;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

pub use self::file::read_question;
pub use self::week::{Cost, Week};

/// Seconds of what is judged as one: long enough to be few, short enough that offices, which begin at quarters, are met.
const QUARTER_SECONDS: i64 = 15 * 60;

/// For which meeting an hour is sought.
#[derive(Debug, Clone)]
pub struct Question {
    /// How long the meeting takes, from 1.
    pub minutes: u32,
    /// The earliest beginning.
    pub from: Timestamp,
    /// The latest end.
    pub to: Timestamp,
    /// From one possible beginning to the next, from 1.
    pub step_minutes: u32,
    /// Who takes part.
    pub people: Vec<Person>,
}

/// Somebody who takes part.
#[derive(Debug, Clone)]
pub struct Person {
    /// As the file names them.
    pub id: String,
    /// Where they are.
    pub zone: TimeZone,
    /// When they work.
    pub works: Week,
    /// First and last days of absences, in their own calendar.
    pub away: Vec<(Date, Date)>,
    /// How much they had to bear before, from 0.
    pub past: f64,
}

/// An hour at which the meeting could begin.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// When it begins.
    pub start: Timestamp,
    /// What it costs each person, in the order of the question.
    pub discomforts: Vec<f64>,
}

impl Slot {
    /// What it costs whoever has it worst; 0 where nobody takes part.
    pub fn worst(&self) -> f64 {
        self.discomforts.iter().copied().max_by(f64::total_cmp).unwrap_or(0.0)
    }
}

/// All beginnings, the fairest first, ties by time.
pub fn rank(question: &Question) -> Vec<Slot> {
    let starts = question.starts();
    let quarters = question.quarters();
    let costs: Vec<Vec<u32>> =
        local::by_zone(question).map(|(person, moments)| local::sums(person, &moments, &quarters)).collect();
    let slots = starts.enumerate().map(|(index, start)| Slot {
        start,
        discomforts: question
            .people
            .iter()
            .zip(&costs)
            .map(|(person, sums)| f64::from(sums[index]) * (1.0 + person.past))
            .collect(),
    });
    let mut ranked: Vec<(Vec<f64>, Slot)> = slots.map(|slot| (worst_first(&slot.discomforts), slot)).collect();
    // Beginnings come in order, and a stable sort keeps it among equals.
    ranked.sort_by(|(one, _), (other, _)| one_by_one(one, other));
    ranked.into_iter().map(|(_, slot)| slot).collect()
}

fn worst_first(discomforts: &[f64]) -> Vec<f64> {
    let mut sorted = discomforts.to_vec();
    sorted.sort_unstable_by(|one, other| other.total_cmp(one));
    sorted
}

fn one_by_one(one: &[f64], other: &[f64]) -> Ordering {
    let first_difference = one.iter().zip(other).map(|(one, other)| one.total_cmp(other)).find(|order| order.is_ne());
    first_difference.unwrap_or(Ordering::Equal)
}

impl Question {
    /// How many beginnings there are.
    fn count(&self) -> usize {
        let room = self.to.as_second() - self.from.as_second() - i64::from(self.minutes) * 60;
        let step = i64::from(self.step_minutes) * 60;
        if room < 0 { 0 } else { usize::try_from(room / step + 1).unwrap_or(usize::MAX) }
    }

    fn starts(&self) -> impl Iterator<Item = Timestamp> {
        let (from, step) = (self.from.as_second(), i64::from(self.step_minutes) * 60);
        let seconds = (0_i64..).map(move |index| from + index * step).take(self.count());
        seconds.map(|second| Timestamp::from_second(second).expect("between two instants"))
    }

    /// The quarters of each beginning, as seconds after `from`.
    fn quarters(&self) -> Quarters {
        Quarters {
            starts: self.count(),
            step: i64::from(self.step_minutes) * 60,
            each: self.minutes.div_ceil(15) as usize,
        }
    }
}

/// Which quarter hours are asked about.
struct Quarters {
    starts: usize,
    /// Seconds from one beginning to the next.
    step: i64,
    /// Quarters of one meeting.
    each: usize,
}

#[cfg(test)]
mod tests;
