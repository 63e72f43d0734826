//! Instants, civil dates and time zones: stored in UTC, shown in the reader's zone. The clock is passed in, never read.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, civil};

pub use self::of_day::TimeOfDay;

mod moved;
mod of_day;

const MICROSECONDS_PER_SECOND: i64 = 1_000_000;
const SECONDS_PER_DAY: i64 = 24 * 60 * 60;
/// More hours than the calendar of `jiff` has (20,000 years), and few enough for its durations.
const MOST_HOURS: i64 = 20_000 * 366 * 24;

/// An instant in UTC microseconds since 1970-01-01T00:00:00Z, as the database stores it. It is written and computed
/// with between the years -9999 and 9999, the range of `jiff`; beyond, as the nearest end of that range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

crate::id!(@number Timestamp, |instant: &Timestamp| instant.0, Timestamp);

impl Timestamp {
    /// Later than every date that is entered: the end of what has no end. An instant, so that one index serves both.
    pub const FOREVER: Timestamp = Timestamp(i64::MAX);

    /// The instant so many microseconds after the epoch.
    pub const fn from_micros(micros: i64) -> Timestamp {
        Timestamp(micros)
    }

    /// Microseconds since the epoch.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// So many seconds later, earlier if negative; stops at the ends of `i64`.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Timestamp {
        Timestamp(self.0.saturating_add(seconds.saturating_mul(MICROSECONDS_PER_SECOND)))
    }

    /// So many times 24 hours later, earlier if negative; stops at the ends of `i64`.
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Timestamp {
        self.plus_seconds(days.saturating_mul(SECONDS_PER_DAY))
    }

    /// The last midnight in UTC.
    #[must_use]
    pub const fn start_of_day(self) -> Timestamp {
        Timestamp(self.0 - self.0.rem_euclid(SECONDS_PER_DAY * MICROSECONDS_PER_SECOND))
    }

    /// As data and exports say it; nothing for what never comes.
    pub fn unless_never(self) -> Option<String> {
        (self != Self::FOREVER).then(|| self.to_string())
    }

    /// The civil date that people in the zone have at this instant.
    pub fn date_in(self, zone: &Zone) -> Date {
        Date(self.civil_in(zone).date())
    }

    /// Date and time of day on a clock in the zone.
    pub(crate) fn civil_in(self, zone: &Zone) -> civil::DateTime {
        zone.0.to_datetime(self.instant())
    }

    fn instant(self) -> jiff::Timestamp {
        let end = if self.0 < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
        jiff::Timestamp::from_microsecond(self.0).unwrap_or(end)
    }
}

/// For the edge of the program, where the clock is read.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Timestamp {
        let micros = |duration: Duration| i64::try_from(duration.as_micros()).unwrap_or(i64::MAX);
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => Timestamp(micros(after)),
            Err(before) => Timestamp(-micros(before.duration())),
        }
    }
}

/// RFC 3339 in UTC: `2026-11-23T14:30:00Z`, with a fraction only where there is one.
impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.instant().fmt(formatter)
    }
}

/// Why a text is no instant, date or zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeError {
    /// Not an RFC 3339 date-time with an offset, or out of range.
    Timestamp,
    /// Not a date of the Gregorian calendar as `2026-11-23`.
    Date,
    /// Not hours and minutes of a day as `14:30`.
    TimeOfDay,
    /// Not a zone of the IANA database as `Europe/Paris`.
    Zone,
}

impl fmt::Display for TimeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            TimeError::Timestamp => "not a time such as 2026-11-23T14:30:00Z",
            TimeError::Date => "not a date such as 2026-11-23",
            TimeError::TimeOfDay => "not a time of day such as 14:30",
            TimeError::Zone => "not a time zone such as Europe/Paris",
        })
    }
}

impl std::error::Error for TimeError {}

impl FromStr for Timestamp {
    type Err = TimeError;

    /// Reads RFC 3339 with any offset; what is finer than a microsecond is cut off.
    fn from_str(text: &str) -> Result<Timestamp, TimeError> {
        let instant: jiff::Timestamp = text.parse().map_err(|_| TimeError::Timestamp)?;
        Ok(Timestamp(instant.as_microsecond()))
    }
}

/// A day of the Gregorian calendar, in no zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// The day, if the calendar has it: years -9999 to 9999, months and days from 1.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Date> {
        civil::Date::new(year, month, day).ok().map(Date)
    }

    /// Days from this date to the other; negative when the other is earlier.
    pub fn days_until(self, other: Date) -> i64 {
        self.0.duration_until(other.0).as_hours() / 24
    }

    /// So many days later, earlier if negative; stops at the ends of the calendar.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Date {
        Date(self.0.saturating_add(SignedDuration::from_hours(days.saturating_mul(24).clamp(-MOST_HOURS, MOST_HOURS))))
    }

    /// The instant at which this day begins in the zone: the first one where midnight is skipped.
    pub fn start_in(self, zone: &Zone) -> Timestamp {
        let start = zone.0.to_ambiguous_timestamp(self.0.at(0, 0, 0, 0)).compatible();
        let end = if self.0.year() < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
        Timestamp(start.unwrap_or(end).as_microsecond())
    }

    /// An instant that falls on this day wherever it is read, from UTC−10 to UTC+13: ten o'clock in UTC. For a day that
    /// somebody wrote, which is no other day for a reader elsewhere.
    #[must_use]
    pub fn everywhere(self) -> Timestamp {
        self.start_in(&Zone::UTC).plus_seconds(10 * 3_600)
    }

    pub(crate) fn civil(self) -> civil::Date {
        self.0
    }
}

/// ISO 8601: `2026-11-23`.
impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for Date {
    type Err = TimeError;

    /// Reads `2026-11-23` and nothing longer.
    fn from_str(text: &str) -> Result<Date, TimeError> {
        let date: civil::Date = text.parse().map_err(|_| TimeError::Date)?;
        if date.to_string() == text { Ok(Date(date)) } else { Err(TimeError::Date) }
    }
}

/// A time zone by its name in the IANA database, which is part of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Zone {
    /// UTC, where no other zone is known.
    pub const UTC: Zone = Zone(TimeZone::UTC);

    /// The IANA name, `Europe/Paris`.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// Whether the name is that of a place: not `UTC`, `CET` or `Etc/GMT+5`.
    pub(crate) fn has_city(&self) -> bool {
        self.name().contains('/') && !self.name().starts_with("Etc/")
    }

    /// Its abbreviation out of summer time, for zones without a place: "CET", "UTC-05".
    pub(crate) fn letters(&self) -> String {
        let info = self.0.to_offset_info(jiff::Timestamp::UNIX_EPOCH);
        let letters = info.abbreviation();
        if letters.starts_with(['+', '-']) { format!("UTC{letters}") } else { letters.to_owned() }
    }
}

impl FromStr for Zone {
    type Err = TimeError;

    fn from_str(name: &str) -> Result<Zone, TimeError> {
        TimeZone::get(name).map(Zone).map_err(|_| TimeError::Zone)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn timestamp(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn zone(name: &str) -> Zone {
        name.parse().unwrap()
    }

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_written_day_is_the_same_day_for_readers_elsewhere() {
        let day = date("2026-08-13");
        let read = ["Pacific/Honolulu", "America/Chicago", "Europe/Brussels", "Pacific/Auckland"].map(zone);
        assert!(read.iter().all(|zone| day.everywhere().date_in(zone) == day));
    }

    #[test]
    fn an_offset_is_turned_into_utc() {
        assert_eq!(timestamp("2026-11-23T14:30:00.5+02:00").to_string(), "2026-11-23T12:30:00.5Z");
        assert_eq!(timestamp("1970-01-01T00:00:01Z").micros(), 1_000_000);
    }

    #[test]
    fn what_is_no_time_date_or_zone_is_refused() {
        for text in ["", "2026-11-23", "2026-11-23T14:30:00", "2026-02-30T00:00:00Z", "now"] {
            assert_eq!(text.parse::<Timestamp>(), Err(TimeError::Timestamp), "{text}");
        }
        for text in ["", "20261123", "2026-02-30", "2026-11-23T14:30", "23/11/2026", " 2026-11-23"] {
            assert_eq!(text.parse::<Date>(), Err(TimeError::Date), "{text}");
        }
        for text in ["", "Paris", "Europe/Nowhere", "../etc/passwd"] {
            assert_eq!(text.parse::<Zone>(), Err(TimeError::Zone), "{text}");
        }
    }

    #[test]
    fn one_instant_is_two_dates_around_the_world() {
        let instant = timestamp("2026-12-31T23:30:00Z");
        assert_eq!(instant.date_in(&zone("America/Lima")), date("2026-12-31"));
        assert_eq!(instant.date_in(&zone("Asia/Tokyo")), date("2027-01-01"));
    }

    #[test]
    fn a_day_without_midnight_begins_at_its_first_instant() {
        let start = date("2024-04-26").start_in(&zone("Africa/Cairo"));
        assert_eq!(start, timestamp("2024-04-25T22:00:00Z"), "clocks went from 00:00 to 01:00");
    }

    #[test]
    fn the_ends_of_time_are_kept_and_never_fail() {
        for micros in [i64::MIN, i64::MAX] {
            let end = Timestamp::from_micros(micros);
            assert_eq!(end.micros(), micros);
            let day = end.plus_days(micros).date_in(&zone("Pacific/Auckland"));
            assert_eq!(day.plus_days(micros), day.plus_days(micros).plus_days(micros));
            day.plus_days(micros).start_in(&zone("Pacific/Auckland"));
        }
    }

    #[test]
    fn the_clock_of_the_system_is_read_in_microseconds() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_micros(7);
        assert_eq!(Timestamp::from(time), Timestamp::from_micros(7));
        assert_eq!(
            Timestamp::from(SystemTime::UNIX_EPOCH - Duration::from_secs(1)),
            Timestamp::from_micros(-1_000_000)
        );
    }

    proptest! {
        #[test]
        fn any_text_is_a_date_that_begins_everywhere_or_none(text in "\\PC{0,20}|-?[0-9]{1,6}-[0-9]{2}-[0-9]{2}") {
            if let Ok(date) = text.parse::<Date>() {
                for name in ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo"] {
                    let begins = date.start_in(&zone(name));
                    prop_assert_eq!(begins.plus_days(1).plus_days(-1), begins);
                }
                prop_assert_eq!(date.to_string(), text);
            }
        }

        #[test]
        fn any_text_is_an_instant_or_none(text in "\\PC{0,40}|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,12})?(Z|[+-][0-9]{2}:[0-9]{2})") {
            if let Ok(instant) = text.parse::<Timestamp>() {
                prop_assert_eq!(instant.to_string().parse::<Timestamp>().ok(), Some(instant));
            }
        }

        #[test]
        fn a_timestamp_is_read_as_it_was_written(micros in -62_000_000_000_000_000..250_000_000_000_000_000_i64) {
            let written = Timestamp::from_micros(micros).to_string();
            prop_assert_eq!(written.parse(), Ok(Timestamp::from_micros(micros)));
        }

        #[test]
        fn days_added_are_days_between(days in -700_000..700_000_i64) {
            let start = Date::new(2026, 11, 23).unwrap();
            prop_assert_eq!(start.days_until(start.plus_days(days)), days);
        }
    }
}
