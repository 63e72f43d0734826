//! Dates and times of day as a language writes them, in the reader's time zone.

use std::fmt;
use std::sync::LazyLock;

use icu_calendar::{Date as CalendarDate, Gregorian};
use icu_datetime::input::{DateTime, Time};
use icu_time::zone::iana::{IanaParser, IanaParserBorrowed};
use jiff::civil;

use super::{Language, date_cache};
use crate::time::{Date, Timestamp, Zone};

/// Why a date of ours always is one of ICU4X.
const IN_CALENDAR: &str = "jiff's dates exist and lie between the years -9999 and 9999";

/// How much room a date has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateLength {
    /// In lists and tables: "23 Nov 2026".
    Medium,
    /// In sentences and headings: "23 November 2026".
    Long,
}

impl Language {
    /// The date, in the given length.
    pub fn date(self, date: Date, length: DateLength) -> impl fmt::Display {
        fmt::from_fn(move |formatter| {
            let written = date_cache::written(self, length, date, || {
                let formats = self.formats();
                let format = match length {
                    DateLength::Medium => &formats.medium_date,
                    DateLength::Long => &formats.long_date,
                };
                format.format(&calendar_date(date.civil())).to_string()
            });
            formatter.write_str(&written)
        })
    }

    /// Date and time of day in the zone, and the zone by its city, as readers elsewhere must not guess:
    /// "23 Nov 2026, 14:30 (Paris)".
    pub fn date_time(self, timestamp: Timestamp, zone: &Zone) -> impl fmt::Display + use<> {
        let civil = timestamp.civil_in(zone);
        let city = self.zone(zone);
        fmt::from_fn(move |formatter| {
            let input = DateTime { date: calendar_date(civil.date()), time: time_of_day(civil) };
            write!(formatter, "{} ({city})", self.formats().date_time.format(&input))
        })
    }

    /// The zone by the city that names it, "New York", "Nueva York"; one without a city by its letters, "UTC".
    pub fn zone(self, zone: &Zone) -> impl fmt::Display + use<> {
        static IDS: LazyLock<IanaParserBorrowed<'static>> = LazyLock::new(IanaParser::new);
        let id = IDS.parse(zone.name());
        let letters = if zone.has_city() { None } else { Some(zone.letters()) };
        fmt::from_fn(move |formatter| match &letters {
            None => write!(formatter, "{}", self.formats().zone.format(&id.without_offset())),
            Some(letters) => formatter.write_str(letters),
        })
    }
}

fn calendar_date(date: civil::Date) -> CalendarDate<Gregorian> {
    CalendarDate::try_new_gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
        .expect(IN_CALENDAR)
}

fn time_of_day(civil: civil::DateTime) -> Time {
    Time::try_new(civil.hour().unsigned_abs(), civil.minute().unsigned_abs(), 0, 0).expect(IN_CALENDAR)
}

#[cfg(test)]
mod tests {
    use super::DateLength;
    use crate::language::Language;
    use crate::time::{Date, Timestamp, Zone};

    fn check_date(length: DateLength, expected: [&str; 4]) {
        let date = Date::new(2026, 11, 3).unwrap();
        assert_eq!(Language::ALL.map(|language| language.date(date, length).to_string()), expected);
    }

    #[test]
    fn a_date_is_written_as_each_language_does() {
        check_date(DateLength::Medium, ["3 Nov 2026", "3 nov 2026", "3 nov. 2026", "3 نوفمبر 2026"]);
        check_date(DateLength::Long, ["3 November 2026", "3 de noviembre de 2026", "3 novembre 2026", "3 نوفمبر 2026"]);
    }

    #[test]
    fn a_time_is_that_of_the_readers_zone() {
        let noon: Timestamp = "2026-07-01T12:00:00Z".parse().unwrap();
        let zone: Zone = "America/New_York".parse().unwrap();
        let written = Language::ALL.map(|language| language.date_time(noon, &zone).to_string());
        assert_eq!(
            written,
            [
                "1 Jul 2026, 08:00 (New York)",
                "1 jul 2026, 08:00 (Nueva York)",
                "1 juil. 2026, 08:00 (New York)",
                "1 يوليو 2026 في 08:00 (نيويورك)",
            ]
        );
    }

    #[test]
    fn a_zone_without_a_city_is_named_by_letters() {
        let names = ["UTC", "Etc/UTC", "Etc/GMT+5", "CET", "US/Pacific"];
        let written = names.map(|name| Language::French.zone(&name.parse().unwrap()).to_string());
        assert_eq!(written, ["UTC", "UTC", "UTC-05", "CET", "Los Angeles"]);
    }

    #[test]
    fn every_zone_of_the_database_has_a_name() {
        for name in jiff::tz::db().available() {
            let written = Language::Arabic.zone(&name.as_str().parse().unwrap()).to_string();
            assert!(!written.is_empty() && !written.contains("غير معروف"), "{name}: {written}");
        }
    }
}
