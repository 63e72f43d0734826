//! Working hours, and what a quarter hour costs somebody by its place beside them.

use jiff::civil::Date;

use super::Person;

/// The first day that is counted from: 1 January 1970, a Thursday.
const EPOCH: Date = jiff::civil::date(1970, 1, 1);
/// Days from Monday to that Thursday.
const EPOCH_WEEKDAY: i64 = 3;
const HOUR_SECONDS: i64 = 3_600;
/// How long before and after their hours people come early or stay on without much ado.
const EDGE_SECONDS: i64 = 2 * HOUR_SECONDS;
/// When most people are awake.
const DAY_BEGINS: i64 = 7 * HOUR_SECONDS;
const DAY_ENDS: i64 = 22 * HOUR_SECONDS;

/// A reading of a clock and a calendar on a wall.
#[derive(Debug, Clone, Copy)]
pub(super) struct LocalTime {
    /// Days since 1 January 1970.
    pub(super) day: i64,
    /// Seconds since midnight as the clock shows it.
    pub(super) second: i64,
}

/// What a quarter hour costs somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cost {
    /// Within their hours.
    Hours,
    /// At most two hours before or after them.
    Edge,
    /// From 7 to 22 o'clock.
    Day,
    /// At night.
    Night,
    /// On a day off, or away.
    Off,
}

impl Cost {
    /// Its weight: a quarter at night is six at the edge of the day, and a day off is worse than a night.
    pub fn amount(self) -> u32 {
        match self {
            Cost::Hours => 0,
            Cost::Edge => 1,
            Cost::Day => 2,
            Cost::Night => 6,
            Cost::Off => 10,
        }
    }
}

/// Working hours by the day of the week.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Week {
    /// From Monday on, each in seconds since midnight, from and to.
    days: [Vec<(i64, i64)>; 7],
}

impl Week {
    /// The same with hours more on a day, 0 for Monday; times in seconds since midnight.
    ///
    /// # Panics
    /// When there is no such day.
    #[must_use]
    pub fn and(mut self, weekday: usize, from: i64, to: i64) -> Self {
        self.days[weekday].push((from, to));
        self
    }
}

/// A date as days since 1 January 1970.
fn day_number(date: Date) -> i64 {
    i64::from(date.since(EPOCH).map_or(0, |span| span.get_days()))
}

impl Person {
    pub(super) fn cost_at(&self, time: LocalTime) -> Cost {
        let is_away =
            self.away.iter().any(|(first, last)| (day_number(*first)..=day_number(*last)).contains(&time.day));
        let weekday = usize::try_from((time.day + EPOCH_WEEKDAY).rem_euclid(7)).unwrap_or_default();
        let hours = &self.works.days[weekday];
        if is_away || hours.is_empty() {
            return Cost::Off;
        }
        let second = time.second;
        if hours.iter().any(|(from, to)| (*from..*to).contains(&second)) {
            return Cost::Hours;
        }
        if hours.iter().any(|(from, to)| (from - EDGE_SECONDS..to + EDGE_SECONDS).contains(&second)) {
            return Cost::Edge;
        }
        if (DAY_BEGINS..DAY_ENDS).contains(&second) { Cost::Day } else { Cost::Night }
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;

    fn clerk() -> Person {
        let works = Week::default().and(0, 9 * HOUR_SECONDS, 17 * HOUR_SECONDS + HOUR_SECONDS / 2);
        let away = vec![(jiff::civil::date(2026, 4, 6), jiff::civil::date(2026, 4, 6))];
        Person { id: "a".into(), zone: TimeZone::UTC, works, away, past: 0.0 }
    }

    fn cost(date: Date, hour: i64, minute: i64) -> Cost {
        clerk().cost_at(LocalTime { day: day_number(date), second: hour * HOUR_SECONDS + minute * 60 })
    }

    #[test]
    fn a_quarter_costs_by_its_place_beside_the_hours() {
        let monday = jiff::civil::date(2026, 3, 30);
        let by_time = [
            (6, 59, Cost::Night),
            (7, 0, Cost::Edge),
            (8, 59, Cost::Edge),
            (9, 0, Cost::Hours),
            (17, 29, Cost::Hours),
            (17, 30, Cost::Edge),
            (19, 29, Cost::Edge),
            (19, 30, Cost::Day),
            (21, 59, Cost::Day),
            (22, 0, Cost::Night),
        ];
        for (hour, minute, expected) in by_time {
            assert_eq!(cost(monday, hour, minute), expected, "{hour}:{minute}");
        }
    }

    #[test]
    fn a_day_without_hours_and_a_day_away_cost_most() {
        assert_eq!(cost(jiff::civil::date(2026, 3, 31), 10, 0), Cost::Off, "a Tuesday");
        assert_eq!(cost(jiff::civil::date(2026, 4, 6), 10, 0), Cost::Off, "a Monday away");
    }
}
