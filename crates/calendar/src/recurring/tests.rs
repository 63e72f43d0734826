//! Rules and the times at which they come back.

use std::path::{Path, PathBuf};

use super::*;
use crate::value::{recurrence, time};

#[track_caller]
fn check_times(rule: &str, first: &str, expected: &[&str]) {
    let (rule, first) = (recurrence::read(rule).unwrap(), time::read(first).unwrap().on_the_clock());
    let mut bounds = Bounds { until: DateTime::constant(2100, 1, 1, 0, 0, 0, 0), times_max: 8, steps: 1_000_000 };
    let times: Vec<String> = local_times(&rule, first, &mut bounds).into_iter().map(time::local_text).collect();
    assert_eq!(times, expected);
}

#[test]
fn the_last_friday_comes_back_monthly() {
    check_times(
        "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3",
        "20260130T090000",
        &["20260130T090000", "20260227T090000", "20260327T090000"],
    );
}

#[test]
fn every_other_week_is_counted_from_its_first_day() {
    let expected = ["19970805T090000", "19970817T090000", "19970819T090000", "19970831T090000"];
    check_times("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "19970805T090000", &expected);
    let expected = ["19970805T090000", "19970810T090000", "19970819T090000", "19970824T090000"];
    check_times("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "19970805T090000", &expected);
}

#[test]
fn the_day_that_a_month_lacks_is_left_out() {
    check_times("FREQ=MONTHLY;COUNT=3", "20260131T090000", &["20260131T090000", "20260331T090000", "20260531T090000"]);
}

#[test]
fn the_first_week_may_begin_in_the_old_year() {
    check_times("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=2", "20251229T090000", &["20251229T090000", "20270104T090000"]);
}

#[test]
fn a_rule_that_never_fits_ends_by_its_steps() {
    let rule = recurrence::read("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30").unwrap();
    let mut bounds = Bounds { until: DateTime::MAX, times_max: 8, steps: 10_000 };
    assert_eq!(local_times(&rule, DateTime::constant(2026, 1, 1, 0, 0, 0, 0), &mut bounds), []);
    assert_eq!(bounds.steps, 0);
}

/// The file of rules with their times, if this machine has it: libical's, each with a comment, a rule, a start and instances.
fn rules_with_times() -> Option<String> {
    let data = std::env::var_os("DECAPOLIS_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    std::fs::read_to_string(data.join("ics/recurrence/icalrecur_test.txt")).ok()
}

/// Where the other program reads the RFC otherwise: days of the month in the start's month alone, though the table of 3.3.10
/// says that they expand a year; and an interval of years counted from the calendar's year where the week is the last year's.
const READ_OTHERWISE: [&str; 4] = [
    "FREQ=YEARLY;BYMONTHDAY=29;COUNT=3",
    "FREQ=YEARLY;BYMONTHDAY=-29,-1;COUNT=4",
    "FREQ=YEARLY;BYWEEKNO=53;INTERVAL=6;BYDAY=TH;COUNT=1",
    "FREQ=YEARLY;BYWEEKNO=53;INTERVAL=5;BYDAY=TH;COUNT=1",
];

/// The rule, its times here and there, from a block of the file; `None` for one that the other program leaves open.
fn compared(block: &str) -> Option<(&str, Vec<DateTime>, Vec<DateTime>)> {
    let value = |name: &str| block.lines().find_map(|line| line.strip_prefix(name));
    let (rule, start, expected) = (value("RRULE:")?, value("DTSTART:")?, value("INSTANCES:")?);
    // The other program does not know leap months either.
    if expected.contains('*') {
        return None;
    }
    let (parsed, first) = (recurrence::read(rule).unwrap(), time::read(start).unwrap());
    let parsed = if matches!(first, Written::Day(_)) { parsed.of_days() } else { parsed };
    let expected: Vec<DateTime> = expected.split(',').map(|text| time::read(text).unwrap().on_the_clock()).collect();
    let mut bounds = Bounds { until: *expected.last()?, times_max: 1_000, steps: 10_000_000 };
    Some((rule, local_times(&parsed, first.on_the_clock(), &mut bounds), expected))
}

#[test]
fn rules_of_another_program_come_back_at_the_same_times() {
    let Some(text) = rules_with_times() else { return };
    let compared: Vec<_> = text.split("\n\n").filter_map(compared).collect();
    assert!(compared.len() > 140, "{}", compared.len());
    let other: Vec<&str> = compared.iter().filter(|(_, here, there)| here != there).map(|(rule, ..)| *rule).collect();
    assert_eq!(other, READ_OTHERWISE);
}
