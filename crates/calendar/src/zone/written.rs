//! A zone of IANA's table as a `VTIMEZONE`, right for every time between two instants.
//!
//! Where the zone changes by the same rule each year, as most do, that rule is written, which Outlook reads best. Where it
//! does not (Morocco by the moon, a government's decree), every change of the time asked for is written by its date.

use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};

use crate::value::offset::offset_text;
use crate::value::time::local_text;

/// Hours before the first time and after the last that are covered too: a year, since a rule needs two changes to show.
const AROUND_HOURS: i64 = 366 * 24;
/// Years over which a rule has to hold, beyond the last time, to be written as one.
const YEARS_OF_A_RULE: i64 = 10;
/// Where a zone that never changed begins.
const NEVER_CHANGED: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

/// A change of the clocks.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Change {
    at: Timestamp,
    kind: Kind,
}

/// What changes. Changes of one kind stand together.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Kind {
    from: Offset,
    to: Offset,
    name: String,
    is_daylight: bool,
}

/// The lines of the zone's component, not folded yet, without line ends. `name` is its `TZID`.
pub(crate) fn lines(zone: &TimeZone, name: &str, first: Timestamp, last: Timestamp) -> Vec<String> {
    let around = AROUND_HOURS.hours();
    let from = first.checked_sub(around).unwrap_or(Timestamp::MIN);
    let until = last.checked_add(around).unwrap_or(Timestamp::MAX);
    let far = until.checked_add((YEARS_OF_A_RULE * AROUND_HOURS).hours()).unwrap_or(Timestamp::MAX);
    let changes = changes(zone, from, far);
    let observances = by_rules(&changes).unwrap_or_else(|| by_dates(&changes, until));
    let mut lines = vec!["BEGIN:VTIMEZONE".to_owned(), format!("TZID:{name}")];
    lines.extend(observances.into_iter().flatten());
    lines.push("END:VTIMEZONE".to_owned());
    lines
}

/// The changes between two instants, and the last before them, which tells how the clocks stood.
fn changes(zone: &TimeZone, from: Timestamp, until: Timestamp) -> Vec<Change> {
    let offset_before = |at: Timestamp| zone.to_offset(at.checked_sub(1.nanosecond()).unwrap_or(at));
    let change = |at: Timestamp, to: Offset, name: &str, is_daylight: bool| Change {
        at,
        kind: Kind { from: offset_before(at), to, name: name.to_owned(), is_daylight },
    };
    let mut changes: Vec<Change> = zone
        .preceding(from)
        .take(1)
        .chain(zone.following(from).take_while(|next| next.timestamp() <= until))
        .map(|next| change(next.timestamp(), next.offset(), next.abbreviation(), next.dst().is_dst()))
        .collect();
    if changes.first().is_none_or(|first| first.at > from) {
        let (offset, info) = (zone.to_offset(from), zone.to_offset_info(from));
        let never = offset.to_timestamp(NEVER_CHANGED).unwrap_or(from);
        let kind =
            Kind { from: offset, to: offset, name: info.abbreviation().to_owned(), is_daylight: info.dst().is_dst() };
        changes.insert(0, Change { at: never.min(from), kind });
    }
    changes
}

/// Each kind of change as a rule of every year, if all of them come back by one.
fn by_rules(changes: &[Change]) -> Option<Vec<Vec<String>>> {
    let mut observances = Vec::new();
    for kind in kinds(changes) {
        let onsets = onsets(changes, kind);
        let rule = if changes.len() == 1 { None } else { Some(yearly_rule(&onsets)?) };
        observances.push(observance(kind, *onsets.first()?, rule));
    }
    Some(observances)
}

/// Each change until an instant by its date, a component each: few programs read a list of dates there.
fn by_dates(changes: &[Change], until: Timestamp) -> Vec<Vec<String>> {
    let asked = changes.iter().take_while(|change| change.at <= until);
    asked.map(|change| observance(&change.kind, change.kind.from.to_datetime(change.at), None)).collect()
}

fn kinds(changes: &[Change]) -> Vec<&Kind> {
    let mut kinds: Vec<&Kind> = Vec::new();
    for change in changes {
        if !kinds.contains(&&change.kind) {
            kinds.push(&change.kind);
        }
    }
    kinds
}

/// When changes of a kind come, on a clock that still shows the offset before.
fn onsets(changes: &[Change], kind: &Kind) -> Vec<DateTime> {
    changes.iter().filter(|change| change.kind == *kind).map(|change| kind.from.to_datetime(change.at)).collect()
}

/// The rule of which all of these times are, one in every year: a weekday of a month, counted from its start or its end.
fn yearly_rule(onsets: &[DateTime]) -> Option<String> {
    let first = onsets.first()?;
    let is_alike = |onset: &DateTime| {
        (onset.month(), onset.weekday(), onset.time()) == (first.month(), first.weekday(), first.time())
    };
    let is_every_year = onsets.windows(2).all(|pair| pair[1].year() == pair[0].year() + 1);
    if onsets.len() < 2 || !is_every_year || !onsets.iter().all(is_alike) {
        return None;
    }
    let is_last = onsets.iter().all(|onset| onset.day() + 7 > onset.days_in_month());
    let which = |onset: &DateTime| i16::from((onset.day() - 1) / 7 + 1);
    let position = match which(first) {
        _ if is_last => -1,
        position if onsets.iter().all(|onset| which(onset) == position) => position,
        _ => return None,
    };
    let weekday =
        ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][usize::from(first.weekday().to_monday_zero_offset().unsigned_abs())];
    Some(format!("RRULE:FREQ=YEARLY;BYMONTH={};BYDAY={position}{weekday}", first.month()))
}

fn observance(kind: &Kind, first: DateTime, rule: Option<String>) -> Vec<String> {
    let component = if kind.is_daylight { "DAYLIGHT" } else { "STANDARD" };
    let mut lines = vec![
        format!("BEGIN:{component}"),
        format!("DTSTART:{}", local_text(first)),
        format!("TZOFFSETFROM:{}", offset_text(kind.from)),
        format!("TZOFFSETTO:{}", offset_text(kind.to)),
        format!("TZNAME:{}", kind.name),
    ];
    lines.extend(rule);
    lines.push(format!("END:{component}"));
    lines
}
