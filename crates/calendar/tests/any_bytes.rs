//! Whatever the bytes, a calendar file is checked and understood or refused, in bounded time.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use calendar::limits::{COMPONENTS_MAX, FILE_BYTES_MAX, LINES_MAX, PROBLEMS_MAX};
use calendar::{Refusal, busy, check, read};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use proptest::prelude::*;

/// Everything that reads a file, on one.
fn check_any(bytes: &[u8]) {
    let report = check(bytes).unwrap();
    let lines = bytes.split(|byte| *byte == b'\n').count() as u64;
    assert!(report.problems.len() <= PROBLEMS_MAX + 1);
    assert!(report.problems.iter().all(|problem| (1..=lines).contains(&problem.line)), "{report:?}");
    assert!(report.problems.is_sorted_by_key(|problem| problem.line), "{report:?}");
    let calendars = read(bytes).unwrap();
    assert!(calendars.iter().map(|calendar| calendar.events.len()).sum::<usize>() <= report.events);
    let (from, until) = (Timestamp::UNIX_EPOCH, "2040-01-01T00:00:00Z".parse().unwrap());
    let busy = busy(&calendars, from, until, &TimeZone::UTC);
    assert!(busy.is_sorted_by(|one, other| one.1 < other.0) && busy.iter().all(|(start, end)| start < end), "{busy:?}");
}

/// Lines that mean something to calendars, in any order, and any others.
fn calendar_lines() -> impl Strategy<Value = Vec<u8>> {
    let line = prop_oneof![
        12 => prop::sample::select(vec![
            "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:STANDARD",
            "END:STANDARD", "BEGIN:DAYLIGHT", "END:DAYLIGHT", "BEGIN:VALARM", "END:VALARM", "BEGIN:VFREEBUSY", "BEGIN:", "END:",
            "VERSION:2.0", "PRODID:x", "METHOD:REPLY", "UID:1", "DTSTAMP:20260101T000000Z", "DTSTART:20260329T013000",
            "DTSTART;TZID=X:20260329T013000", "DTSTART;VALUE=DATE:20260101", "DTSTART:00010101T000000", "DTSTART:99991231T235959Z",
            "DTEND:20260329T023000Z", "DTEND;VALUE=DATE:20260103", "DURATION:P100W", "DURATION:-PT15M", "TZID:X", "TZOFFSETFROM:+0100",
            "TZOFFSETTO:-2359", "TZOFFSETTO:+235959", "RRULE:FREQ=SECONDLY", "RRULE:FREQ=YEARLY;BYWEEKNO=-53;BYSETPOS=-366",
            "RRULE:FREQ=MONTHLY;BYDAY=-5SU;COUNT=4294967295", "RRULE:FREQ=DAILY;INTERVAL=4294967295;UNTIL=20300101",
            "RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "RDATE;VALUE=PERIOD:20260101T000000Z/PT1H", "EXDATE:20260329T013000",
            "RECURRENCE-ID:20260329T013000", "FREEBUSY:20260101T000000Z/P1D,20260101T000000Z/20260102T000000Z",
            "ATTENDEE;PARTSTAT=ACCEPTED;CN=\"A, B\":MAILTO:a@b.example", "TRIGGER:-PT5M", " folded", "\tfolded", "", ";:;", "\u{feff}",
        ]).prop_map(|line| line.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..12),
    ];
    let end = prop::sample::select(vec!["\r\n", "\n", "\r\r\n"]);
    prop::collection::vec((line, end), 0..50)
        .prop_map(|lines| lines.into_iter().flat_map(|(line, end)| [line, end.as_bytes().to_vec()].concat()).collect())
}

proptest! {
    // A rule that never fits is followed to the end of what may be spent.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_bytes_are_checked(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        check_any(&bytes);
    }

    #[test]
    fn any_lines_of_calendars_are_checked(bytes in calendar_lines()) {
        check_any(&bytes);
        check_any(&[b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n".as_slice(), &bytes].concat());
        check_any(&[b"BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\n".as_slice(), &bytes].concat());
    }
}

#[test]
fn a_file_beyond_a_limit_is_refused_as_a_whole() {
    assert!(check(&vec![b'x'; FILE_BYTES_MAX]).is_ok());
    assert_eq!(check(&vec![b'x'; FILE_BYTES_MAX + 1]), Err(Refusal::TooManyBytes));
    assert_eq!(check(&vec![b'\n'; LINES_MAX]), Err(Refusal::TooManyLines));
    let components = "BEGIN:X\nEND:X\n".repeat(COMPONENTS_MAX + 1);
    assert_eq!(check(components.as_bytes()), Err(Refusal::TooManyComponents));
    assert!(matches!(read(components.as_bytes()), Err(Refusal::TooManyComponents)));
}

#[test]
fn a_limit_is_said_in_words() {
    let said = [Refusal::TooManyBytes, Refusal::TooManyLines, Refusal::TooManyComponents].map(|no| no.to_string());
    assert_eq!(
        said,
        ["20 MB", "500000 lines", "100000 components"].map(|most| format!("a calendar file has {most} at most"))
    );
}

#[test]
fn components_inside_each_other_without_end_are_told_once() {
    let deep = "BEGIN:X-DEEP\n".repeat(5_000) + &"END:X-DEEP\n".repeat(5_000);
    let text = format!("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{deep}END:VCALENDAR\n");
    let report = check(text.as_bytes()).unwrap();
    assert_eq!(report.problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [15]);
}

#[test]
fn a_thousand_problems_are_enough() {
    let text = format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", "BEGIN:VEVENT\nEND:VEVENT\n".repeat(1_000));
    let report = check(text.as_bytes()).unwrap();
    assert_eq!((report.events, report.problems.len()), (1_000, PROBLEMS_MAX + 1));
    assert_eq!(report.problems.last().unwrap().reason, "2002 more problems are not listed");
}
