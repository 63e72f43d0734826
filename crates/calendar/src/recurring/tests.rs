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
fn the_first_time_adds_nothing_that_the_rule_does_not_say() {
    check_times("FREQ=WEEKLY;BYDAY=TU;COUNT=2", "20260105T090000", &["20260106T090000", "20260113T090000"]);
    // The first lies in the first week of 2026, so that the next year but one is 2028.
    check_times(
        "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO;COUNT=2",
        "20251229T090000",
        &["20251229T090000", "20280103T090000"],
    );
}

#[test]
fn a_part_of_the_same_size_as_the_period_picks_among_them() {
    let hours = ["20260105T090000", "20260105T170000", "20260106T090000"];
    check_times("FREQ=HOURLY;BYHOUR=9,17;COUNT=3", "20260105T090000", &hours);
    let minutes = ["20260105T090000", "20260105T093000", "20260105T100000"];
    check_times("FREQ=MINUTELY;BYMINUTE=0,30;COUNT=3", "20260105T090000", &minutes);
    let seconds = ["20260105T090000", "20260105T090030", "20260105T090100"];
    check_times("FREQ=SECONDLY;BYSECOND=0,30;COUNT=3", "20260105T090000", &seconds);
}

#[test]
fn a_rule_that_never_fits_ends_by_its_steps() {
    let rule = recurrence::read("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30").unwrap();
    let mut bounds = Bounds { until: DateTime::MAX, times_max: 8, steps: 10_000 };
    assert_eq!(local_times(&rule, DateTime::constant(2026, 1, 1, 0, 0, 0, 0), &mut bounds), []);
    assert_eq!(bounds.steps, 0);
}

/// At nine on each of these days, the first eight at most.
#[track_caller]
fn check_days(rule: &str, days: &[&str]) {
    let at_nine: Vec<String> = days.iter().map(|day| format!("{day}T090000")).collect();
    let expected: Vec<&str> = at_nine.iter().map(String::as_str).collect();
    check_times(rule, expected[0], &expected);
}

/// RFC 5545, 3.8.5.3: its examples, in its order.
#[test]
fn days_and_weeks_come_back_as_the_rfc_says() {
    check_days("FREQ=DAILY;COUNT=3", &["19970902", "19970903", "19970904"]);
    check_days("FREQ=DAILY;UNTIL=19970904T000000Z", &["19970902", "19970903"]);
    check_days("FREQ=DAILY;UNTIL=19970904", &["19970902", "19970903", "19970904"]);
    check_days("FREQ=DAILY;INTERVAL=10;COUNT=5", &["19970902", "19970912", "19970922", "19971002", "19971012"]);
    let january = ["19980130", "19980131", "19990101", "19990102"];
    check_days("FREQ=YEARLY;COUNT=4;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", &january);
    check_days("FREQ=DAILY;COUNT=4;BYMONTH=1", &january);
    check_days("FREQ=WEEKLY;COUNT=3", &["19970902", "19970909", "19970916"]);
    check_days("FREQ=WEEKLY;INTERVAL=2;WKST=SU;COUNT=3", &["19970902", "19970916", "19970930"]);
    let twice = ["19970902", "19970904", "19970909", "19970911"];
    check_days("FREQ=WEEKLY;COUNT=4;WKST=SU;BYDAY=TU,TH", &twice);
    let every_other = ["19970901", "19970903", "19970905", "19970915", "19970917", "19970919", "19970929", "19971001"];
    check_days("FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR", &every_other);
    check_days("FREQ=WEEKLY;BYMONTH=10;COUNT=2", &["19971007", "19971014"]);
}

#[test]
fn months_come_back_as_the_rfc_says() {
    check_days("FREQ=MONTHLY;COUNT=5;BYDAY=1FR", &["19970905", "19971003", "19971107", "19971205", "19980102"]);
    let first_and_last =
        ["19970907", "19970928", "19971102", "19971130", "19980104", "19980125", "19980301", "19980329"];
    check_days("FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", &first_and_last);
    let last_but_one = ["19970922", "19971020", "19971117", "19971222", "19980119", "19980216"];
    check_days("FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", &last_but_one);
    check_days("FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=4", &["19970928", "19971029", "19971128", "19971229"]);
    check_days("FREQ=MONTHLY;COUNT=4;BYMONTHDAY=2,15", &["19970902", "19970915", "19971002", "19971015"]);
    let around = ["19970930", "19971001", "19971031", "19971101", "19971130", "19971201", "19971231", "19980101"];
    check_days("FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", &around);
    let far = ["19970910", "19970911", "19970912", "19970913", "19970914", "19970915", "19990310", "19990311"];
    check_days("FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", &far);
    let tuesdays = ["19970902", "19970909", "19970916", "19970923", "19970930", "19971104", "19971111", "19971118"];
    check_days("FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", &tuesdays);
    let thirteenths = ["19980213", "19980313", "19981113", "19990813", "20001013"];
    check_days("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=5", &thirteenths);
    let after_first_sunday = ["19970913", "19971011", "19971108", "19971213", "19980110", "19980207"];
    check_days("FREQ=MONTHLY;COUNT=6;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", &after_first_sunday);
    check_days("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", &["19970904", "19971007", "19971106"]);
    let weekdays = ["19970929", "19971030", "19971127", "19971230", "19980129", "19980226", "19980330"];
    check_days("FREQ=MONTHLY;COUNT=7;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", &weekdays);
    check_days("FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", &["20070115", "20070130", "20070215", "20070315", "20070330"]);
}

#[test]
fn years_come_back_as_the_rfc_says() {
    check_days("FREQ=YEARLY;COUNT=3;BYMONTH=6,7", &["19970610", "19970710", "19980610"]);
    let every_other = ["19970310", "19990110", "19990210", "19990310", "20010110", "20010210", "20010310", "20030110"];
    check_days("FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3", &every_other);
    let days = ["19970101", "19970410", "19970719", "20000101", "20000409", "20000718", "20030101", "20030410"];
    check_days("FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", &days);
    check_days("FREQ=YEARLY;BYDAY=20MO;COUNT=3", &["19970519", "19980518", "19990517"]);
    check_days("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3", &["19970512", "19980511", "19990517"]);
    let march = ["19970313", "19970320", "19970327", "19980305", "19980312", "19980319", "19980326", "19990304"];
    check_days("FREQ=YEARLY;BYMONTH=3;BYDAY=TH", &march);
    let summer = ["19970605", "19970612", "19970619", "19970626", "19970703", "19970710", "19970717", "19970724"];
    check_days("FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8", &summer);
    let elections = ["19961105", "20001107", "20041102"];
    check_days("FREQ=YEARLY;INTERVAL=4;COUNT=3;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", &elections);
}

#[test]
fn hours_and_minutes_come_back_as_the_rfc_says() {
    let on_second = |clocks: &[&str]| clocks.iter().map(|clock| format!("19970902T{clock}")).collect::<Vec<_>>();
    let check = |rule: &str, clocks: &[&str]| {
        let expected = on_second(clocks);
        check_times(rule, "19970902T090000", &expected.iter().map(String::as_str).collect::<Vec<_>>());
    };
    check("FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z", &["090000", "120000", "150000"]);
    check("FREQ=MINUTELY;INTERVAL=15;COUNT=6", &["090000", "091500", "093000", "094500", "100000", "101500"]);
    check("FREQ=MINUTELY;INTERVAL=90;COUNT=4", &["090000", "103000", "120000", "133000"]);
    check("FREQ=SECONDLY;INTERVAL=40;COUNT=3", &["090000", "090040", "090120"]);
    let thirds = ["090000", "092000", "094000", "160000", "162000", "164000"];
    check("FREQ=DAILY;BYHOUR=9,16;BYMINUTE=0,20,40;COUNT=6", &thirds);
    check("FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,16;COUNT=6", &thirds);
    check("FREQ=HOURLY;BYMINUTE=0,20,40;BYHOUR=9,16;COUNT=6", &thirds);
    check("FREQ=HOURLY;BYHOUR=9,11;BYSECOND=0,30;COUNT=4", &["090000", "090030", "110000", "110030"]);
    check("FREQ=DAILY;BYHOUR=9,10,11,12;BYSETPOS=1,-1;COUNT=2", &["090000", "120000"]);
    check("FREQ=MINUTELY;BYSECOND=0,60;COUNT=3", &["090000", "090059", "090100"]);
}

#[test]
fn a_rule_takes_from_its_first_time_what_it_does_not_say() {
    check_days("FREQ=YEARLY;COUNT=2", &["20260403", "20270403"]);
    check_days("FREQ=YEARLY;COUNT=2", &["20240229", "20280229"]);
    check_days("FREQ=YEARLY;BYMONTHDAY=3;COUNT=3", &["20260403", "20260503", "20260603"]);
    check_days("FREQ=YEARLY;BYWEEKNO=20;COUNT=2", &["19970512", "19980511"]);
    check_days("FREQ=MONTHLY;COUNT=2", &["20260403", "20260503"]);
    check_times("FREQ=DAILY;BYHOUR=10;COUNT=2", "20260403T091530", &["20260403T101530", "20260404T101530"]);
    check_times("FREQ=HOURLY;BYMINUTE=30;COUNT=2", "20260403T091530", &["20260403T093030", "20260403T103030"]);
}

#[test]
fn the_last_days_and_weeks_of_a_year_are_counted_backwards() {
    check_days("FREQ=YEARLY;BYYEARDAY=-1;COUNT=2", &["20231231", "20241231"]);
    check_days("FREQ=YEARLY;BYYEARDAY=366;COUNT=2", &["20241231", "20281231"]);
    check_days("FREQ=YEARLY;BYDAY=-1MO;COUNT=2", &["20261228", "20271227"]);
    // 2026 has 53 weeks, 2027 has 52.
    check_days("FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO;COUNT=2", &["20261228", "20271227"]);
    check_days("FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=2", &["20261228", "20321227"]);
}

#[test]
fn a_rule_of_another_calendar_never_comes_back() {
    check_times("RSCALE=HEBREW;FREQ=YEARLY;COUNT=2", "20260403T090000", &[]);
    check_times("FREQ=YEARLY;BYMONTH=5L;COUNT=2", "20260403T090000", &[]);
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
