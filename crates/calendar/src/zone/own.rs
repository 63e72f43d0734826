//! A zone as a calendar file describes it: times at which the offset changes (RFC 5545, 3.6.5).

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use crate::component::Component;
use crate::recurring::{self, Bounds};
use crate::value::recurrence::{self, Ending, Every, Rule};
use crate::value::time::{self, Written};
use crate::value::{offset, period};

/// Changes are worked out between these years; Outlook's rules begin in 1601 and are the same since.
const YEARS: (i16, i16) = (1900, 2100);
/// Changes of one observance: a rule gives one a year.
const CHANGES_MAX: usize = 1_000;
/// Days looked at for one observance: all of [`YEARS`].
const STEPS_MAX: usize = 75_000;
/// Observances of one zone; the longest history in IANA's table has 240.
const OBSERVANCES_MAX: usize = 500;

/// A zone of a file.
#[derive(Debug, Clone)]
pub(crate) struct OwnZone {
    /// In their order; shared, since every event of the file may be in the zone.
    changes: Arc<[Change]>,
}

/// A change of the offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Change {
    at: Timestamp,
    from: Offset,
    to: Offset,
}

impl OwnZone {
    /// Reads a `VTIMEZONE`; nothing where no observance can be understood.
    pub(crate) fn read(zone: &Component, steps: &mut usize) -> Option<Self> {
        let parts = zone.components("STANDARD").chain(zone.components("DAYLIGHT")).take(OBSERVANCES_MAX);
        let mut changes: Vec<Change> = parts.filter_map(|part| changes(part, steps)).flatten().collect();
        changes.sort();
        (!changes.is_empty()).then(|| Self { changes: changes.into() })
    }

    pub(crate) fn instant(&self, local: DateTime) -> Option<Timestamp> {
        // After a change by both clocks: a doubled hour is the first, a missing one counts with the offset before.
        let is_after =
            |change: &Change| change.from.max(change.to).to_timestamp(local).is_ok_and(|instant| instant >= change.at);
        self.offset_after(self.changes.partition_point(is_after)).to_timestamp(local).ok()
    }

    pub(crate) fn offset_at(&self, instant: Timestamp) -> Offset {
        self.offset_after(self.changes.partition_point(|change| change.at <= instant))
    }

    /// The offset after so many changes.
    fn offset_after(&self, count: usize) -> Offset {
        let first = self.changes.first().map_or(Offset::UTC, |change| change.from);
        count.checked_sub(1).and_then(|last| self.changes.get(last)).map_or(first, |change| change.to)
    }
}

/// The changes that one `STANDARD` or `DAYLIGHT` describes.
fn changes(part: &Component, steps: &mut usize) -> Option<Vec<Change>> {
    let value = |name: &str| part.property(name).map(|property| property.value.as_str());
    let from = offset::read(value("TZOFFSETFROM")?).ok()?;
    let to = offset::read(value("TZOFFSETTO")?).ok()?;
    // On a clock that still shows the offset before.
    let first = time::read(value("DTSTART")?).ok()?.on_the_clock();
    let mut onsets = vec![first];
    onsets.extend(part.properties("RDATE").flat_map(|property| property.value.split(',')).filter_map(onset));
    if let Some(rule) = value("RRULE").and_then(|text| recurrence::read(text).ok()) {
        let until = DateTime::constant(YEARS.1, 12, 31, 23, 59, 59, 0);
        let mut bounds = Bounds { until, times_max: CHANGES_MAX, steps: STEPS_MAX.min(*steps) };
        *steps -= bounds.steps;
        let first = not_before_the_years(&rule, first);
        onsets.extend(recurring::local_times(&on_the_clock(&rule, from), first, &mut bounds));
        *steps += bounds.steps;
    }
    onsets.sort();
    onsets.dedup();
    let change = |local: DateTime| Some(Change { at: from.to_timestamp(local).ok()?, from, to });
    Some(onsets.into_iter().filter_map(change).collect())
}

/// A rule of every year may begin with [`YEARS`].
fn not_before_the_years(rule: &Rule, first: DateTime) -> DateTime {
    let is_the_same_each_year =
        rule.every == Every::Year && rule.interval == 1 && !matches!(rule.ending, Ending::Count(_));
    if first.year() >= YEARS.0 || !is_the_same_each_year {
        return first;
    }
    first.with().year(YEARS.0).build().unwrap_or(first)
}

/// The rule with its `UNTIL`, which is in UTC, on a clock that still shows the offset before.
fn on_the_clock(rule: &Rule, from: Offset) -> Rule {
    let mut rule = rule.clone();
    if let Ending::Until(Written::Utc(instant)) = rule.ending {
        rule.ending = Ending::Until(Written::Local(from.to_datetime(instant)));
    }
    rule
}

/// An `RDATE`: a time, or a period's start.
fn onset(text: &str) -> Option<DateTime> {
    let written = time::read(text).or_else(|_| period::read(text).map(|period| period.starts));
    written.ok().map(Written::on_the_clock)
}
