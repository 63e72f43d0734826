//! Rules of recurrence as they are written: `FREQ=MONTHLY;BYDAY=-1FR;COUNT=6` (RFC 5545, 3.3.10).

use jiff::civil::Weekday;

use super::time::{self, Written};
use crate::problem::quoted;

/// How often something comes back. [`crate::recurring`] says when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) every: Every,
    pub(crate) interval: u32,
    pub(crate) ending: Ending,
    pub(crate) week_start: Weekday,
    pub(crate) months: Vec<i16>,
    pub(crate) weeks: Vec<i16>,
    pub(crate) year_days: Vec<i16>,
    pub(crate) month_days: Vec<i16>,
    /// With which of them in the month or year: 0 for each, -1 for the last.
    pub(crate) weekdays: Vec<(i16, Weekday)>,
    pub(crate) hours: Vec<i16>,
    pub(crate) minutes: Vec<i16>,
    pub(crate) seconds: Vec<i16>,
    pub(crate) positions: Vec<i16>,
    /// Of another calendar or with leap months (RFC 7529): readable, but nothing here counts in it.
    pub(crate) is_foreign: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Every {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    Never,
    /// After so many times.
    Count(u32),
    /// Not after this.
    Until(Written),
}

/// Reads a rule.
///
/// # Errors
/// What is wrong first.
pub(crate) fn read(text: &str) -> Result<Rule, String> {
    let mut rule = Rule::every(Every::Year);
    let mut seen: Vec<String> = Vec::new();
    // A semicolon at the end is a slip that every program reads over.
    for part in text.strip_suffix(';').unwrap_or(text).split(';') {
        let (name, value) = part
            .split_once('=')
            .ok_or_else(|| format!("the rule has {}, which is no part such as FREQ=DAILY", quoted(part)))?;
        let name = name.trim().to_ascii_uppercase();
        if name.starts_with("X-") {
            continue;
        }
        if seen.contains(&name) {
            return Err(format!("the rule has {name} twice"));
        }
        rule.take(&name, value).map_err(|reason| format!("{} of the rule: {reason}", quoted(&name)))?;
        seen.push(name);
    }
    let has = |name: &str| seen.iter().any(|seen| seen == name);
    if !has("FREQ") {
        return Err("the rule has no FREQ".to_owned());
    }
    if has("COUNT") && has("UNTIL") {
        return Err("the rule has both COUNT and UNTIL".to_owned());
    }
    rule.check_parts_go_together()?;
    Ok(rule)
}

impl Rule {
    fn every(every: Every) -> Self {
        Self {
            every,
            interval: 1,
            ending: Ending::Never,
            week_start: Weekday::Monday,
            months: Vec::new(),
            weeks: Vec::new(),
            year_days: Vec::new(),
            month_days: Vec::new(),
            weekdays: Vec::new(),
            hours: Vec::new(),
            minutes: Vec::new(),
            seconds: Vec::new(),
            positions: Vec::new(),
            is_foreign: false,
        }
    }

    /// The rule for an event of whole days: hours and below are ignored (RFC 5545, 3.3.10).
    pub(crate) fn of_days(mut self) -> Self {
        for part in [&mut self.hours, &mut self.minutes, &mut self.seconds] {
            part.clear();
        }
        self
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), String> {
        match name {
            "FREQ" => self.every = read_every(value)?,
            "INTERVAL" => self.interval = read_count(value)?,
            "COUNT" => self.ending = Ending::Count(read_count(value)?),
            "UNTIL" => self.ending = Ending::Until(time::read(value.trim())?),
            "WKST" => self.week_start = weekday(value.trim()).ok_or_else(|| no_weekday(value))?,
            "BYMONTH" => self.months = self.read_months(value)?,
            "BYWEEKNO" => self.weeks = signed_numbers(value, 53)?,
            "BYYEARDAY" => self.year_days = signed_numbers(value, 366)?,
            "BYMONTHDAY" => self.month_days = signed_numbers(value, 31)?,
            "BYDAY" => self.weekdays = read_weekdays(value)?,
            "BYHOUR" => self.hours = numbers(value, 0, 23)?,
            "BYMINUTE" => self.minutes = numbers(value, 0, 59)?,
            "BYSECOND" => self.seconds = numbers(value, 0, 60)?,
            "BYSETPOS" => self.positions = signed_numbers(value, 366)?,
            "RSCALE" => self.is_foreign |= !value.eq_ignore_ascii_case("GREGORIAN"),
            "SKIP" => self.is_foreign |= !value.eq_ignore_ascii_case("OMIT"),
            _ => return Err("no rule has such a part".to_owned()),
        }
        Ok(())
    }

    /// Months, also leap ones such as `5L` (RFC 7529).
    fn read_months(&mut self, value: &str) -> Result<Vec<i16>, String> {
        let is_leap = |month: &str| month.trim().ends_with('L');
        if value.split(',').any(is_leap) {
            self.is_foreign = true;
            return numbers(&value.replace('L', ""), 1, 13);
        }
        numbers(value, 1, if self.is_foreign { 13 } else { 12 })
    }

    /// What RFC 5545 says MUST NOT stand together.
    fn check_parts_go_together(&self) -> Result<(), String> {
        let is_numbered = self.weekdays.iter().any(|(which, _)| *which != 0);
        let has_other_part =
            [&self.months, &self.weeks, &self.year_days, &self.month_days, &self.hours, &self.minutes, &self.seconds]
                .iter()
                .any(|part| !part.is_empty())
                || !self.weekdays.is_empty();
        let wrong = [
            (
                is_numbered && !matches!(self.every, Every::Month | Every::Year),
                "a numbered BYDAY needs FREQ=MONTHLY or YEARLY",
            ),
            (is_numbered && !self.weeks.is_empty(), "a numbered BYDAY and BYWEEKNO"),
            (!self.weeks.is_empty() && self.every != Every::Year, "BYWEEKNO needs FREQ=YEARLY"),
            (!self.month_days.is_empty() && self.every == Every::Week, "BYMONTHDAY with FREQ=WEEKLY"),
            (
                !self.year_days.is_empty() && matches!(self.every, Every::Day | Every::Week | Every::Month),
                "BYYEARDAY with FREQ=DAILY, WEEKLY or MONTHLY",
            ),
            (!self.positions.is_empty() && !has_other_part, "BYSETPOS without another BY part"),
        ];
        match wrong.into_iter().find(|(is_wrong, _)| *is_wrong) {
            Some((_, what)) => Err(format!("parts of the rule that do not go together: {what}")),
            None => Ok(()),
        }
    }
}

fn read_every(value: &str) -> Result<Every, String> {
    Ok(match value.trim().to_ascii_uppercase().as_str() {
        "SECONDLY" => Every::Second,
        "MINUTELY" => Every::Minute,
        "HOURLY" => Every::Hour,
        "DAILY" => Every::Day,
        "WEEKLY" => Every::Week,
        "MONTHLY" => Every::Month,
        "YEARLY" => Every::Year,
        _ => {
            return Err(format!(
                "{} is none of SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY",
                quoted(value)
            ));
        }
    })
}

fn read_count(value: &str) -> Result<u32, String> {
    let count = value.trim().parse().ok().filter(|count| *count > 0);
    count.ok_or_else(|| format!("{} is no whole number from 1", quoted(value)))
}

/// Each once, as [`each_once`].
fn read_weekdays(value: &str) -> Result<Vec<(i16, Weekday)>, String> {
    let mut weekdays = Vec::new();
    for text in value.split(',').map(str::trim) {
        let split = text.len().checked_sub(2).and_then(|at| text.split_at_checked(at));
        let (which, day) = split.ok_or_else(|| no_weekday(text))?;
        let day = weekday(day).ok_or_else(|| no_weekday(text))?;
        let which = if which.is_empty() { 0 } else { signed_number(which, 53)? };
        if !weekdays.contains(&(which, day)) {
            weekdays.push((which, day));
        }
    }
    Ok(weekdays)
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text.to_ascii_uppercase().as_str() {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        "SU" => Weekday::Sunday,
        _ => return None,
    })
}

fn no_weekday(text: &str) -> String {
    format!("{} is no weekday such as MO or -1FR", quoted(text))
}

fn signed_numbers(value: &str, max: i16) -> Result<Vec<i16>, String> {
    value.split(',').map(|text| signed_number(text.trim(), max)).collect::<Result<_, _>>().map(each_once)
}

/// In their order, each once: a rule of a million times the same hour is a rule of that hour.
fn each_once<T: Ord>(mut values: Vec<T>) -> Vec<T> {
    values.sort();
    values.dedup();
    values
}

/// From 1 to the most, or from the last backwards.
fn signed_number(text: &str, max: i16) -> Result<i16, String> {
    let number: Option<i16> = text.parse().ok().filter(|number| *number != 0 && (-max..=max).contains(number));
    number.ok_or_else(|| format!("{} is no number from 1 to {max} or from -{max} to -1", quoted(text)))
}

fn numbers(value: &str, min: i16, max: i16) -> Result<Vec<i16>, String> {
    let number = |text: &str| text.trim().parse().ok().filter(|number| (min..=max).contains(number));
    let read = |text: &str| number(text).ok_or_else(|| format!("{} is no number from {min} to {max}", quoted(text)));
    value.split(',').map(read).collect::<Result<_, _>>().map(each_once)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_refused(rule: &str, named: &str) {
        let what = read(rule).expect_err("something is wrong");
        assert!(what.contains(named), "{rule}: {what}");
    }

    #[test]
    fn parts_are_read_in_any_order_and_case_each_value_once() {
        let rule = read("byday=mo,-1FR,MO;Freq=monthly;INTERVAL=2;wkst=su;X-COLOR=red;BYHOUR=9, 8,9;").unwrap();
        assert_eq!((rule.every, rule.interval, rule.week_start), (Every::Month, 2, Weekday::Sunday));
        assert_eq!(rule.weekdays, [(0, Weekday::Monday), (-1, Weekday::Friday)]);
        assert_eq!((rule.hours.as_slice(), rule.ending), (&[8, 9][..], Ending::Never));
        let of_days = read("FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0;BYMONTH=4").unwrap().of_days();
        assert!(of_days.hours.is_empty() && of_days.minutes.is_empty() && of_days.seconds.is_empty());
        assert_eq!(of_days.months, [4]);
    }

    #[test]
    fn values_are_within_their_bounds() {
        for rule in [
            "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31,-31;BYYEARDAY=366,-366;BYSETPOS=366,-366",
            "FREQ=YEARLY;BYWEEKNO=53,-53",
            "FREQ=DAILY;BYHOUR=0,23;BYMINUTE=0,59;BYSECOND=0,60",
            "FREQ=YEARLY;BYDAY=53MO,-53MO",
        ] {
            assert!(read(rule).is_ok(), "{rule}");
        }
        for part in [
            "BYMONTH=0",
            "BYMONTH=13",
            "BYMONTHDAY=0",
            "BYMONTHDAY=32",
            "BYMONTHDAY=-32",
            "BYYEARDAY=367",
            "BYWEEKNO=54",
            "BYSETPOS=0",
            "BYSETPOS=-367",
            "BYHOUR=24",
            "BYHOUR=-1",
            "BYMINUTE=60",
            "BYSECOND=61",
            "BYDAY=54MO",
            "BYDAY=0MO",
            "BYDAY=M",
            "BYDAY=XX",
            "BYDAY=",
            "INTERVAL=0",
            "COUNT=0",
            "COUNT=-1",
            "UNTIL=soon",
            "WKST=XX",
            "BYMONTH=",
            "BYEASTER=1",
        ] {
            check_refused(&format!("FREQ=YEARLY;{part}"), part.split('=').next().unwrap());
        }
    }

    #[test]
    fn a_rule_says_each_thing_once_and_how_often() {
        check_refused("COUNT=2", "has no FREQ");
        check_refused("FREQ=DAILY;FREQ=DAILY", "FREQ twice");
        check_refused("FREQ=DAILY;COUNT=2;UNTIL=20260403", "both COUNT and UNTIL");
        check_refused("FREQ=DAILY;;COUNT=2", "no part such as");
        check_refused("FREQ=SOMETIMES", "none of SECONDLY");
    }

    #[test]
    fn parts_that_do_not_go_together_are_refused() {
        check_refused("FREQ=WEEKLY;BYDAY=1MO", "a numbered BYDAY needs");
        check_refused("FREQ=YEARLY;BYDAY=1MO;BYWEEKNO=2", "a numbered BYDAY and BYWEEKNO");
        check_refused("FREQ=MONTHLY;BYWEEKNO=2", "BYWEEKNO needs");
        check_refused("FREQ=WEEKLY;BYMONTHDAY=2", "BYMONTHDAY with");
        for every in ["DAILY", "WEEKLY", "MONTHLY"] {
            check_refused(&format!("FREQ={every};BYYEARDAY=2"), "BYYEARDAY with");
        }
        check_refused("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS without");
        for rule in [
            "FREQ=MONTHLY;BYDAY=1MO",
            "FREQ=YEARLY;BYDAY=1MO",
            "FREQ=WEEKLY;BYDAY=MO",
            "FREQ=YEARLY;BYDAY=MO;BYWEEKNO=2",
            "FREQ=MONTHLY;BYMONTHDAY=2",
            "FREQ=HOURLY;BYYEARDAY=2",
            "FREQ=YEARLY;BYYEARDAY=2",
            "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1",
            "FREQ=DAILY;BYHOUR=9;BYSETPOS=1",
        ] {
            assert!(read(rule).is_ok(), "{rule}");
        }
    }

    #[test]
    fn rules_of_other_calendars_are_known_as_such() {
        let is_foreign = |rule: &str| read(rule).unwrap().is_foreign;
        assert!(is_foreign("RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=13") && is_foreign("FREQ=YEARLY;BYMONTH=5L"));
        assert!(is_foreign("RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD"));
        assert!(!is_foreign("RSCALE=gregorian;FREQ=YEARLY;SKIP=omit") && !is_foreign("FREQ=YEARLY"));
    }
}
