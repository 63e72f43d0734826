//! When the owner of a calendar is not free.

use std::collections::BTreeSet;

use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::event::{Calendar, Event, Moment, Status};
use crate::limits::{OCCURRENCES_MAX, RECURRENCE_STEPS_MAX};
use crate::recurring::{self, Bounds};
use crate::value::recurrence::{Ending, Rule};
use crate::value::time::Written;

/// Which time of which event something stands for.
type Which<'c> = (&'c str, Timestamp);

/// The busy times between two instants, merged, in their order: each from, until. `reader` is the zone of whoever owns the
/// calendar; floating times and whole days are on its clock.
///
/// Left out is what is cancelled or marked as free. A changed time of a recurring event replaces the one it stands for.
#[must_use]
pub fn busy(
    calendars: &[Calendar],
    from: Timestamp,
    until: Timestamp,
    reader: &TimeZone,
) -> Vec<(Timestamp, Timestamp)> {
    let mut steps = RECURRENCE_STEPS_MAX;
    let mut times: Vec<(Timestamp, Timestamp)> = Vec::new();
    for calendar in calendars {
        times.extend(&calendar.periods);
        let replaced: BTreeSet<Which<'_>> =
            calendar.events.iter().filter_map(|event| which(event, event.recurrence_id.as_ref()?, reader)).collect();
        for event in calendar.events.iter().filter(|event| !event.is_free && event.status != Some(Status::Cancelled)) {
            times.extend(times_of(event, &replaced, until, reader, &mut steps));
        }
    }
    times.retain(|(start, end)| *start < until && *end > from && start < end);
    merged(times)
}

fn which<'c>(event: &'c Event, moment: &Moment, reader: &TimeZone) -> Option<Which<'c>> {
    Some((event.uid.as_deref()?, moment.instant(reader)?))
}

fn times_of(
    event: &Event,
    replaced: &BTreeSet<Which<'_>>,
    until: Timestamp,
    reader: &TimeZone,
    steps: &mut usize,
) -> Vec<(Timestamp, Timestamp)> {
    let instant = |moment: &Moment| moment.instant(reader);
    let (Some(start), Some(end)) = (event.starts.as_ref().and_then(instant), event.ends.as_ref().and_then(instant))
    else {
        return Vec::new();
    };
    let lasts = end.duration_since(start);
    let mut starts = vec![start];
    if event.recurrence_id.is_none() {
        starts.extend(event.recurrence.added.iter().filter_map(instant));
        starts.extend(recurring_starts(event, until, reader, steps));
        let left_out: BTreeSet<Timestamp> = event.recurrence.left_out.iter().filter_map(instant).collect();
        let is_replaced = |start: Timestamp| event.uid.as_deref().is_some_and(|uid| replaced.contains(&(uid, start)));
        starts.retain(|start| !left_out.contains(start) && !is_replaced(*start));
    }
    starts.into_iter().filter_map(|start| Some((start, start.checked_add(lasts).ok()?))).collect()
}

/// The starts by the event's rules, on the clock of its zone.
fn recurring_starts(event: &Event, until: Timestamp, reader: &TimeZone, steps: &mut usize) -> Vec<Timestamp> {
    let clock = Clock { event, reader };
    let Some(first) = event.starts.as_ref().and_then(|starts| clock.shown(starts)) else { return Vec::new() };
    // A clock is at most 26 hours from another one.
    let Ok(until) = until.checked_add(SignedDuration::from_hours(26)) else { return Vec::new() };
    let until = TimeZone::UTC.to_datetime(until);
    let mut starts = Vec::new();
    for rule in &event.recurrence.rules {
        let rule = clock.on_it(rule);
        let mut bounds = Bounds { until, times_max: OCCURRENCES_MAX, steps: *steps };
        let times = recurring::local_times(&rule, first, &mut bounds);
        *steps = bounds.steps;
        starts.extend(times.into_iter().filter_map(|local| clock.instant(local)));
    }
    starts
}

/// The clock on which an event comes back.
struct Clock<'c> {
    event: &'c Event,
    reader: &'c TimeZone,
}

impl Clock<'_> {
    fn shown(&self, moment: &Moment) -> Option<DateTime> {
        match (moment, &self.event.recurrence.zone) {
            (Moment::Day(date), _) => Some(date.to_datetime(Time::midnight())),
            (Moment::Floating(local), _) => Some(*local),
            (Moment::At { instant, .. }, Some(zone)) => Some(zone.clock(*instant)),
            (Moment::At { instant, .. }, None) => Some(TimeZone::UTC.to_datetime(*instant)),
        }
    }

    fn instant(&self, local: DateTime) -> Option<Timestamp> {
        match (&self.event.starts, &self.event.recurrence.zone) {
            (Some(Moment::At { .. }), Some(zone)) => zone.instant(local),
            (Some(Moment::At { .. }), None) => TimeZone::UTC.to_timestamp(local).ok(),
            _ => self.reader.to_ambiguous_timestamp(local).compatible().ok(),
        }
    }

    /// The rule as it counts on this clock: its last time is in UTC where the event has a zone.
    fn on_it(&self, rule: &Rule) -> Rule {
        let is_of_days = matches!(self.event.starts, Some(Moment::Day(_)));
        let mut rule = if is_of_days { rule.clone().of_days() } else { rule.clone() };
        if let (Ending::Until(Written::Utc(instant)), Some(zone)) = (rule.ending, &self.event.recurrence.zone) {
            rule.ending = Ending::Until(Written::Local(zone.clock(instant)));
        }
        rule
    }
}

/// Overlapping and touching times as one.
fn merged(mut times: Vec<(Timestamp, Timestamp)>) -> Vec<(Timestamp, Timestamp)> {
    times.sort();
    let mut merged: Vec<(Timestamp, Timestamp)> = Vec::new();
    for (start, end) in times {
        match merged.last_mut() {
            Some((_, last)) if start <= *last => *last = end.max(*last),
            _ => merged.push((start, end)),
        }
    }
    merged
}
