//! Offers of help, and how often a city is asked. Plain types.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::{Date, Timestamp, Zone};

use crate::network::CityId;

kernel::id!(OfferId, "The id of an offer.");

/// An offer is confirmed twice a year.
pub(super) const CONFIRM_DAYS: i64 = 182;
/// Days from the question whether it still stands until it is late, and as long as its mail can be answered.
pub(super) const REPLY_DAYS: i64 = 30;
/// Hours in a month: more than that nobody has.
pub(super) const HOURS_MAX: i64 = 744;
/// How often a city is asked in a quarter, where the network did not decide otherwise: about once a week, which somebody
/// with other duties can answer.
pub(super) const LIMIT: i64 = 12;
/// The highest limit that a network can set: as good as none.
pub(super) const LIMIT_MAX: i64 = 1_000;

/// What is offered, parsed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Terms {
    pub(crate) topic: String,
    pub(crate) words: String,
    /// Codes of kinds of help (`offer::kinds`), from the smallest.
    pub(crate) kinds: Vec<String>,
    /// Those in which help can be given.
    pub(crate) languages: Vec<Language>,
    /// Where it was said.
    pub(crate) hours_a_month: Option<i64>,
    /// When, in words.
    pub(crate) available: String,
    /// What is hoped for in return, in words.
    pub(crate) in_return: String,
}

/// What the holder of a post offers to others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Offer {
    pub(crate) id: OfferId,
    pub(crate) post: PostId,
    pub(crate) post_title: String,
    pub(crate) city: CityId,
    pub(crate) holder: String,
    /// The language of the words.
    pub(crate) language: Language,
    pub(crate) terms: Terms,
    pub(crate) starts_at: Timestamp,
    pub(crate) confirmed_at: Timestamp,
}

impl Offer {
    /// When its post is asked whether it still stands.
    pub(crate) fn confirm_at(&self) -> Timestamp {
        self.confirmed_at.plus_days(CONFIRM_DAYS)
    }

    /// Whether it was not confirmed for too long: it is shown as such, and who made it is not asked for it.
    pub(crate) fn is_unconfirmed(&self, now: Timestamp) -> bool {
        self.confirm_at().plus_days(REPLY_DAYS) <= now
    }
}

/// What an offer says, without who makes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OfferWords {
    pub(super) topic: String,
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) starts_at: Timestamp,
}

/// How often a city was asked in this quarter, and how often it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Capacity {
    pub(crate) city: CityId,
    pub(crate) asked: i64,
    pub(crate) limit: i64,
    /// The first day of the next quarter.
    pub(crate) next: Date,
}

impl Capacity {
    pub(crate) fn is_full(&self) -> bool {
        self.asked >= self.limit
    }
}

/// The quarter of an instant, in UTC: "2026-Q2".
pub(super) fn quarter(at: Timestamp) -> String {
    let (year, month) = year_and_month(at);
    format!("{year}-Q{}", (month - 1) / 3 + 1)
}

/// The first day after the quarter of an instant.
pub(super) fn next_quarter(at: Timestamp) -> Date {
    let (year, month) = year_and_month(at);
    let (year, month) = if month > 9 { (year + 1, 1) } else { (year, (month - 1) / 3 * 3 + 4) };
    format!("{year:04}-{month:02}-01").parse().expect("the first of a month is a day")
}

fn year_and_month(at: Timestamp) -> (i64, i64) {
    let date = at.date_in(&Zone::UTC).to_string();
    let mut parts = date.split('-').map(|part| part.parse().unwrap_or(1));
    (parts.next().unwrap_or(1), parts.next().unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: &str) -> Timestamp {
        day.parse::<Date>().expect("a day").start_in(&Zone::UTC)
    }

    #[test]
    fn a_quarter_ends_where_the_next_one_begins() {
        let days = ["2026-01-01", "2026-03-31", "2026-04-01", "2026-12-31"];
        let quarters = days.map(|day| (quarter(at(day)), next_quarter(at(day)).to_string()));
        let expected = [
            ("2026-Q1", "2026-04-01"),
            ("2026-Q1", "2026-04-01"),
            ("2026-Q2", "2026-07-01"),
            ("2026-Q4", "2027-01-01"),
        ];
        assert_eq!(quarters, expected.map(|(quarter, next)| (quarter.to_owned(), next.to_owned())));
    }
}
