//! Dates and times as they are written: `20260403`, `20260403T090000`, `20260403T090000Z` (RFC 5545, 3.3.4 and 3.3.5).

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use crate::problem::quoted;

/// A date or a time, before anything is known of its zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    Day(Date),
    Local(DateTime),
    Utc(Timestamp),
}

impl Written {
    /// What stands on the clock; midnight of a day.
    pub(crate) fn on_the_clock(self) -> DateTime {
        match self {
            Self::Day(date) => date.to_datetime(Time::midnight()),
            Self::Local(local) => local,
            Self::Utc(instant) => TimeZone::UTC.to_datetime(instant),
        }
    }
}

/// Reads any of the three.
///
/// # Errors
/// What is wrong, in words that begin with the value.
pub(crate) fn read(text: &str) -> Result<Written, String> {
    match text.split_once('T') {
        None => read_date(text).map(Written::Day),
        Some((date, clock)) => {
            let (clock, is_utc) = clock.strip_suffix('Z').map_or((clock, false), |clock| (clock, true));
            let local = read_date(date).map_err(|_| not_a_time(text))?.to_datetime(read_clock(clock, text)?);
            if !is_utc {
                return Ok(Written::Local(local));
            }
            let instant = TimeZone::UTC.to_timestamp(local).map_err(|_| not_a_time(text))?;
            Ok(Written::Utc(instant))
        }
    }
}

/// Reads eight digits as a day of the calendar.
pub(crate) fn read_date(text: &str) -> Result<Date, String> {
    let [year, month, day] = [0..4, 4..6, 6..8].map(|range| text.get(range).and_then(digits));
    let (8, Some(year), Some(month), Some(day)) = (text.len(), year, month, day) else {
        return Err(format!("{} is neither a date such as 20260403 nor a time such as 20260403T090000Z", quoted(text)));
    };
    let date = Date::new(year, month as i8, day as i8);
    date.map_err(|_| format!("{} is no day of the calendar", quoted(text)))
}

fn read_clock(clock: &str, whole: &str) -> Result<Time, String> {
    let [hour, minute, second] = [0..2, 2..4, 4..6].map(|range| clock.get(range).and_then(digits));
    let (6, Some(hour), Some(minute), Some(second)) = (clock.len(), hour, minute, second) else {
        return Err(not_a_time(whole));
    };
    // A leap second counts as the one before it: nothing meets there, and no table knows the next ones.
    let second = if second == 60 { 59 } else { second };
    Time::new(hour as i8, minute as i8, second as i8, 0).map_err(|_| not_a_time(whole))
}

fn digits(text: &str) -> Option<i16> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

fn not_a_time(text: &str) -> String {
    format!("{} is no time such as 20260403T090000Z", quoted(text))
}

/// As it is written: `20260403T090000`.
pub(crate) fn local_text(local: DateTime) -> String {
    let (date, clock) = (date_text(local.date()), local.time());
    format!("{date}T{:02}{:02}{:02}", clock.hour(), clock.minute(), clock.second())
}

/// As it is written: `20260403T090000Z`.
pub(crate) fn utc_text(instant: Timestamp) -> String {
    local_text(TimeZone::UTC.to_datetime(instant)) + "Z"
}

/// As it is written: `20260403`.
pub(crate) fn date_text(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_a_time_and_an_instant_are_told_apart() {
        let date = jiff::civil::date(2026, 4, 3);
        assert_eq!(read("20260403"), Ok(Written::Day(date)));
        assert_eq!(read("20260403T090501"), Ok(Written::Local(date.at(9, 5, 1, 0))));
        let instant: Timestamp = "2026-04-03T09:05:01Z".parse().unwrap();
        assert_eq!(read("20260403T090501Z"), Ok(Written::Utc(instant)));
        assert_eq!(read("20260403T235960Z"), read("20260403T235959Z"), "a leap second");
        let written = ["20260403T090501", "00010203T000000"];
        assert_eq!(written.map(|text| local_text(read(text).unwrap().on_the_clock())), written);
        assert_eq!((utc_text(instant).as_str(), date_text(date).as_str()), ("20260403T090501Z", "20260403"));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in ["", "2026-04-03", "202604031", "20260431", "20261301", "+2026403", "x0260403"] {
            assert!(read(text).is_err(), "{text}");
        }
        for text in [
            "20260403T",
            "20260403T0900",
            "20260403T240000",
            "20260403T096000",
            "20260403T090061",
            "20260403T090000z",
            "20260403T090000ZZ",
        ] {
            assert!(read(text).is_err_and(|what| what.contains("no time such as")), "{text}");
        }
    }
}
