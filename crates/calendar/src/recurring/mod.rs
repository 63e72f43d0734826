//! At which times a rule of recurrence comes back (RFC 5545, 3.3.10), on the clock of its zone.
//!
//! Period by period (a year, a month, a week, a day and below) the days are taken that every part of the rule lets through;
//! each has the rule's times of day; then positions are picked. What is looked at is counted, so that no rule runs for ever.

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::{SignedDuration, Span, ToSpan};

use crate::value::recurrence::{Ending, Every, Rule};
use crate::value::time::Written;

/// How far to look.
#[derive(Debug)]
pub(crate) struct Bounds {
    /// Nothing after this is asked for.
    pub(crate) until: DateTime,
    /// Times found at most.
    pub(crate) times_max: usize,
    /// Days and times that may still be looked at.
    pub(crate) steps: usize,
}

impl Bounds {
    /// Takes so many steps, as far as there are any.
    fn take(&mut self, steps: usize) -> bool {
        let is_enough = self.steps >= steps;
        self.steps = self.steps.saturating_sub(steps);
        is_enough
    }
}

/// The times of a rule whose first is given, in their order. Nothing for a rule of another calendar.
pub(crate) fn local_times(rule: &Rule, first: DateTime, bounds: &mut Bounds) -> Vec<DateTime> {
    let mut times = Vec::new();
    if rule.is_foreign {
        return times;
    }
    let rule = &with_defaults(rule, first);
    let count = if let Ending::Count(count) = rule.ending { count as usize } else { usize::MAX };
    let until = last(rule, bounds.until);
    let mut period = Some(period_of(rule, first));
    // The weeks of a year begin up to three days before it.
    let last_period = until.checked_add(7.days()).unwrap_or(until);
    while let Some(start) = period.filter(|start| *start <= last_period) {
        let found = times_of_period(rule, start, bounds);
        if !bounds.take(1) {
            break;
        }
        for time in found.into_iter().filter(|time| *time >= first) {
            if time > until || times.len() >= count.min(bounds.times_max) {
                return times;
            }
            times.push(time);
        }
        period = next_period(rule, start);
    }
    times
}

/// The last time that may come back.
fn last(rule: &Rule, asked: DateTime) -> DateTime {
    match rule.ending {
        // A day as the end means all of it.
        Ending::Until(Written::Day(day)) => day.to_datetime(Time::MAX).min(asked),
        Ending::Until(until) => until.on_the_clock().min(asked),
        Ending::Never | Ending::Count(_) => asked,
    }
}

/// The rule with what its first time says where the rule is silent.
fn with_defaults(rule: &Rule, first: DateTime) -> Rule {
    let mut rule = rule.clone();
    let has_days =
        !(rule.weeks.is_empty() && rule.year_days.is_empty() && rule.month_days.is_empty() && rule.weekdays.is_empty());
    match rule.every {
        Every::Year if !has_days => {
            rule.month_days.push(first.day().into());
            if rule.months.is_empty() {
                rule.months.push(first.month().into());
            }
        }
        Every::Year if !rule.weeks.is_empty() && rule.weekdays.is_empty() => rule.weekdays.push((0, first.weekday())),
        Every::Month if rule.month_days.is_empty() && rule.weekdays.is_empty() => {
            rule.month_days.push(first.day().into())
        }
        Every::Week if rule.weekdays.is_empty() => rule.weekdays.push((0, first.weekday())),
        _ => {}
    }
    if rule.hours.is_empty() && rule.every > Every::Hour {
        rule.hours.push(first.hour().into());
    }
    if rule.minutes.is_empty() && rule.every > Every::Minute {
        rule.minutes.push(first.minute().into());
    }
    if rule.seconds.is_empty() && rule.every > Every::Second {
        rule.seconds.push(first.second().into());
    }
    rule
}

/// The beginning of the period in which the first time lies.
fn period_of(rule: &Rule, first: DateTime) -> DateTime {
    let date = first.date();
    let midnight = |date: Date| date.to_datetime(Time::midnight());
    match rule.every {
        Every::Year if rule.weeks.is_empty() => midnight(date.first_of_year()),
        Every::Year => {
            let year = year_in_weeks(week_start(date, rule.week_start));
            midnight(Date::new(year, 1, 1).unwrap_or(date))
        }
        Every::Month => midnight(date.first_of_month()),
        Every::Week => midnight(week_start(date, rule.week_start)),
        Every::Day => midnight(date),
        Every::Hour => date.at(first.hour(), 0, 0, 0),
        Every::Minute => date.at(first.hour(), first.minute(), 0, 0),
        Every::Second => first,
    }
}

fn next_period(rule: &Rule, start: DateTime) -> Option<DateTime> {
    let interval = i64::from(rule.interval);
    let after = |seconds: i64| start.checked_add(SignedDuration::from_secs(interval * seconds)).ok();
    match rule.every {
        Every::Year => start.checked_add(Span::new().try_years(interval).ok()?).ok(),
        Every::Month => start.checked_add(Span::new().try_months(interval).ok()?).ok(),
        Every::Week => after(7 * 86_400),
        Every::Day => after(86_400),
        Every::Hour => after(3_600),
        Every::Minute => after(60),
        Every::Second => after(1),
    }
}

fn times_of_period(rule: &Rule, start: DateTime, bounds: &mut Bounds) -> Vec<DateTime> {
    let days = days_of_period(rule, start, bounds);
    // A part above the period is a filter; the period itself has one value of it.
    let of_period = |part: &[i16], is_below: bool, of_start: i8| {
        if is_below { part.to_vec() } else { vec![i16::from(of_start)] }
    };
    let hours = of_period(&rule.hours, rule.every > Every::Hour, start.hour());
    let minutes = of_period(&rule.minutes, rule.every > Every::Minute, start.minute());
    let seconds = of_period(&rule.seconds, rule.every > Every::Second, start.second());
    let mut times = Vec::new();
    if !bounds.take(days.len() * hours.len() * minutes.len() * seconds.len()) || !is_within(rule, start) {
        return times;
    }
    for day in days {
        for hour in &hours {
            for minute in &minutes {
                for second in &seconds {
                    // A leap second counts as the one before it, as in a time.
                    times.push(day.at(*hour as i8, *minute as i8, (*second).min(59) as i8, 0));
                }
            }
        }
    }
    times.sort();
    times.dedup();
    at_positions(times, &rule.positions)
}

/// Whether a rule of hours and below lets its period through; its parts above the period are filters.
fn is_within(rule: &Rule, start: DateTime) -> bool {
    let allows = |part: &[i16], value: i8| part.is_empty() || part.contains(&i16::from(value));
    (rule.every > Every::Hour || allows(&rule.hours, start.hour()))
        && (rule.every > Every::Minute || allows(&rule.minutes, start.minute()))
        && (rule.every > Every::Second || allows(&rule.seconds, start.second()))
}

fn at_positions(times: Vec<DateTime>, positions: &[i16]) -> Vec<DateTime> {
    if positions.is_empty() {
        return times;
    }
    let count = times.len() as i64;
    let index = |position: i16| if position > 0 { i64::from(position) - 1 } else { count + i64::from(position) };
    let mut picked: Vec<DateTime> = positions
        .iter()
        .filter_map(|position| usize::try_from(index(*position)).ok())
        .filter_map(|index| times.get(index).copied())
        .collect();
    picked.sort();
    picked.dedup();
    picked
}

/// The days of a period that the rule lets through.
fn days_of_period(rule: &Rule, start: DateTime, bounds: &mut Bounds) -> Vec<Date> {
    let date = start.date();
    let (from, count) = match rule.every {
        Every::Year if rule.weeks.is_empty() => (date, date.days_in_year()),
        Every::Year => year_of_weeks(date.year(), rule.week_start),
        Every::Month => (date, date.days_in_month().into()),
        Every::Week => (date, 7),
        _ => (date, 1),
    };
    let last = from.checked_add(i64::from(count - 1).days()).unwrap_or(Date::MAX);
    let mut days = Vec::new();
    let mut next = Some(from);
    while let Some(date) = next.filter(|date| *date <= last && bounds.take(1)) {
        if !rule.months.is_empty() && !rule.months.contains(&i16::from(date.month())) {
            next = date.last_of_month().tomorrow().ok();
            continue;
        }
        if is_day(rule, date, from) {
            days.push(date);
        }
        next = date.tomorrow().ok();
    }
    days
}

fn is_day(rule: &Rule, date: Date, period_start: Date) -> bool {
    let counted = |part: &[i16], number: i16, of: i16| {
        part.is_empty() || part.contains(&number) || part.contains(&(number - of - 1))
    };
    let is_week = || {
        let week = ((date - period_start).get_days() / 7 + 1) as i16;
        let weeks = year_of_weeks(year_in_weeks(period_start), rule.week_start).1 / 7;
        counted(&rule.weeks, week, weeks)
    };
    counted(&rule.year_days, date.day_of_year(), date.days_in_year())
        && counted(&rule.month_days, date.day().into(), date.days_in_month().into())
        && (rule.weekdays.is_empty() || rule.weekdays.iter().any(|weekday| is_weekday(rule, date, *weekday)))
        && (rule.weeks.is_empty() || is_week())
}

fn is_weekday(rule: &Rule, date: Date, (which, weekday): (i16, Weekday)) -> bool {
    if date.weekday() != weekday {
        return false;
    }
    let is_in_month = rule.every == Every::Month || !rule.months.is_empty();
    let (number, of) = if is_in_month {
        (i16::from(date.day()), i16::from(date.days_in_month()))
    } else {
        (date.day_of_year(), date.days_in_year())
    };
    which == 0 || (number - 1) / 7 + 1 == which || (of - number) / 7 + 1 == -which
}

/// First day and number of days of the weeks of a year: the first has four days in it at least.
fn year_of_weeks(year: i16, starts: Weekday) -> (Date, i16) {
    let first = |year: i16| week_start(Date::constant(year.clamp(-9_998, 9_998), 1, 4), starts);
    let (from, to) = (first(year), first(year.saturating_add(1)));
    (from, (to - from).get_days() as i16)
}

/// The year whose weeks begin on a day: that of the week's fourth.
fn year_in_weeks(first: Date) -> i16 {
    first.checked_add(3.days()).map_or(first.year(), |fourth| fourth.year())
}

fn week_start(date: Date, starts: Weekday) -> Date {
    date.checked_sub(i64::from(date.weekday().since(starts)).days()).unwrap_or(date)
}

#[cfg(test)]
mod tests;
