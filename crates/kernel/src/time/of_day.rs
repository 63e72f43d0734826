//! A time of day on the wall of some place, as a programme has it: "14:30".

use std::fmt;
use std::str::FromStr;

use jiff::civil;

use super::{Date, TimeError, Timestamp, Zone};

/// Hours and minutes of a day, without a day and without a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(civil::Time);

impl Date {
    /// The instant at which clocks of a zone show a time on this day. A time that they skip is the same span after
    /// midnight as they counted before; of one that they show twice it is the first.
    pub fn at(self, time: TimeOfDay, zone: &Zone) -> Timestamp {
        let instant = zone.0.to_ambiguous_timestamp(self.0.to_datetime(time.0)).compatible();
        let end = if self.0.year() < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
        Timestamp::from_micros(instant.unwrap_or(end).as_microsecond())
    }
}

impl Timestamp {
    /// What the clocks of a zone show, to the minute.
    pub fn time_in(self, zone: &Zone) -> TimeOfDay {
        let civil = self.civil_in(zone);
        TimeOfDay(civil::Time::constant(civil.hour(), civil.minute(), 0, 0))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

impl FromStr for TimeOfDay {
    type Err = TimeError;

    /// From `09:30`, and from `09:30:00`, which some browsers send.
    fn from_str(text: &str) -> Result<TimeOfDay, TimeError> {
        let short = text.strip_suffix(":00").filter(|short| short.len() == 5).unwrap_or(text);
        let (hour, minute) = short.split_once(':').ok_or(TimeError::TimeOfDay)?;
        let number = |digits: &str| match digits.as_bytes() {
            [b'0'..=b'9', b'0'..=b'9'] => digits.parse::<i8>().map_err(|_| TimeError::TimeOfDay),
            _ => Err(TimeError::TimeOfDay),
        };
        let time = civil::Time::new(number(hour)?, number(minute)?, 0, 0);
        time.map(TimeOfDay).map_err(|_| TimeError::TimeOfDay)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(day: &str, time: &str, zone: &str) -> String {
        let (day, time): (Date, TimeOfDay) = (day.parse().expect("a day"), time.parse().expect("a time"));
        day.at(time, &zone.parse().expect("a zone")).to_string()
    }

    #[test]
    fn a_meeting_keeps_its_hour_when_clocks_change() {
        assert_eq!(at("2026-03-28", "09:30", "Europe/Paris"), "2026-03-28T08:30:00Z");
        assert_eq!(at("2026-03-29", "09:30", "Europe/Paris"), "2026-03-29T07:30:00Z");
        assert_eq!(at("2026-03-29", "02:30", "Europe/Paris"), "2026-03-29T01:30:00Z", "skipped that night");
        assert_eq!(at("2026-10-25", "02:30", "Europe/Paris"), "2026-10-25T00:30:00Z", "shown twice that night");
        assert_eq!(at("2026-01-05", "09:30", "Asia/Kathmandu"), "2026-01-05T03:45:00Z");
    }

    #[test]
    fn what_is_no_time_of_day_is_refused() {
        for text in ["", "9:30", "24:00", "12:60", "+1:30", "12-30", "12:30:15", "noon", "12:30 "] {
            assert_eq!(text.parse::<TimeOfDay>(), Err(TimeError::TimeOfDay), "{text}");
        }
        assert_eq!("00:00:00".parse::<TimeOfDay>().map(|time| time.to_string()), Ok("00:00".to_owned()));
    }

    proptest! {
        #[test]
        fn a_time_is_read_as_it_was_written(hour in 0..24_u8, minute in 0..60_u8) {
            let text = format!("{hour:02}:{minute:02}");
            prop_assert_eq!(text.parse::<TimeOfDay>().map(|time| time.to_string()), Ok(text));
        }

        #[test]
        fn clocks_show_the_time_again_where_they_are_not_turned(hour in 0..24_u8, minute in 0..60_u8, days in 0..9_000_i64) {
            let time: TimeOfDay = format!("{hour:02}:{minute:02}").parse().expect("a time");
            let day = Date::new(2020, 1, 1).expect("a day").plus_days(days);
            let zone = "Africa/Nairobi".parse().expect("a zone");
            prop_assert_eq!(day.at(time, &zone).time_in(&zone), time);
            prop_assert_eq!(day.at(time, &zone).date_in(&zone), day);
        }
    }
}
