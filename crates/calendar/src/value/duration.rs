//! Durations: `P1W`, `P1DT2H`, `-PT15M` (RFC 5545, 3.3.6).

use jiff::SignedDuration;

use crate::problem::quoted;

/// Digits of a number; more is a slip, and could not be added to any date.
const DIGITS_MAX: usize = 9;
/// Longest duration: a hundred years of days.
const SECONDS_MAX: i64 = 36_525 * DAY;
const DAY: i64 = 86_400;

/// A duration: whole days of the calendar, which daylight saving may shorten, and exact seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lasting {
    /// Negative where all is.
    pub(crate) days: i64,
    /// Negative where all is.
    pub(crate) seconds: i64,
}

impl Lasting {
    /// Days as 24 hours each.
    pub(crate) fn to_exact(self) -> SignedDuration {
        SignedDuration::from_secs(self.days * DAY + self.seconds)
    }
}

/// Reads a duration.
///
/// # Errors
/// What is wrong.
pub(crate) fn read(text: &str) -> Result<Lasting, String> {
    let wrong = || format!("{} is no duration such as PT1H30M", quoted(text));
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let rest = rest.strip_prefix('P').ok_or_else(wrong)?;
    let (date, clock) = rest.split_once('T').map_or((rest, None), |(date, clock)| (date, Some(clock)));
    let days = sum(date, &[('W', 7), ('D', 1)]).ok_or_else(wrong)?;
    let seconds = match clock {
        Some("") => None,
        Some(clock) => sum(clock, &[('H', 3_600), ('M', 60), ('S', 1)]),
        None if date.is_empty() => None,
        None => Some(0),
    };
    let seconds = seconds.ok_or_else(wrong)?;
    if days * DAY + seconds > SECONDS_MAX {
        return Err(format!("{} is longer than a hundred years", quoted(text)));
    }
    Ok(Lasting { days: sign * days, seconds: sign * seconds })
}

/// Numbers with their units, the larger first.
fn sum(text: &str, units: &[(char, i64)]) -> Option<i64> {
    let mut rest = text;
    let mut total = 0;
    for (unit, worth) in units {
        let Some((number, following)) = rest.split_once(*unit) else { continue };
        let is_number = (1..=DIGITS_MAX).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
        total += if is_number { number.parse::<i64>().ok()? * worth } else { return too_long(number, worth) };
        rest = following;
    }
    rest.is_empty().then_some(total)
}

/// More digits than can be counted are a long duration, not a wrong one.
fn too_long(number: &str, worth: &i64) -> Option<i64> {
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(SECONDS_MAX + worth)
}

/// As it is written, from minutes: `-PT15M`.
pub(crate) fn minutes_text(minutes: i64) -> String {
    let sign = if minutes < 0 { "-" } else { "" };
    format!("{sign}PT{}M", minutes.unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_days_of_the_calendar_and_exact_seconds() {
        let lasting = |days, seconds| Ok(Lasting { days, seconds });
        assert_eq!(read("P1W"), lasting(7, 0));
        assert_eq!(read("P1DT2H3M4S"), lasting(1, 7_384));
        assert_eq!([read("-PT15M"), read("+PT15M")], [lasting(0, -900), lasting(0, 900)]);
        assert_eq!(read("-P2DT1H"), lasting(-2, -3_600));
        assert_eq!([read("PT0S"), read("P0D")], [lasting(0, 0), lasting(0, 0)]);
        assert_eq!(read("P1DT12H").map(Lasting::to_exact), Ok(SignedDuration::from_hours(36)));
    }

    #[test]
    fn what_is_no_duration_is_refused() {
        for text in
            ["", "P", "PT", "P1DT", "1D", "P1", "P1H", "PT1D", "P1D2W", "PT1M1H", "PxD", "P-1D", "P 1D", "--PT1S"]
        {
            assert!(read(text).is_err_and(|what| what.contains("no duration")), "{text}");
        }
    }

    #[test]
    fn a_hundred_years_is_the_longest() {
        assert_eq!(read("P36525D"), Ok(Lasting { days: 36_525, seconds: 0 }));
        for text in ["P36525DT1S", "P36526D", "P99999999999999999999W", "PT9999999999H"] {
            assert!(read(text).is_err_and(|what| what.contains("longer than a hundred years")), "{text}");
        }
    }

    #[test]
    fn minutes_are_written_with_their_sign() {
        assert_eq!([-15, 0, 120].map(minutes_text), ["-PT15M", "PT0M", "PT120M"]);
    }
}
