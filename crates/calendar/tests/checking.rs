//! What is a problem in a calendar file, at which line, and what is none.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::path::{Path, PathBuf};

use calendar::check;

/// A whole event in a whole calendar; lines from 1, each changed by a test below.
const GOOD: &str = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//network.example//EN
BEGIN:VTIMEZONE
TZID:Their zone
BEGIN:STANDARD
DTSTART:16011028T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:meeting-1@network.example
DTSTAMP:20260301T080000Z
DTSTART;TZID=Their zone:20260403T090000
DTEND;TZID=Their zone:20260403T103000
SUMMARY:Heat plans\\, and what they
  cost
SEQUENCE:2
STATUS:CONFIRMED
RRULE:FREQ=WEEKLY;COUNT=4
ORGANIZER;CN=\"Office, the\":mailto:office@network.example
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Heat plans
TRIGGER:-PT15M
END:VALARM
END:VEVENT
END:VCALENDAR
";

fn problems(bytes: &[u8]) -> Vec<(u64, String)> {
    check(bytes).unwrap().problems.into_iter().map(|problem| (problem.line, problem.reason)).collect()
}

#[track_caller]
fn check_problem(text: &str, line: u64, words: &str) {
    let problems = problems(text.as_bytes());
    assert!(problems.len() == 1 && problems[0].0 == line && problems[0].1.contains(words), "{problems:?}");
}

/// The good calendar with a line changed to another, or to several.
#[track_caller]
fn with(line: &str, changed: &str) -> String {
    assert!(GOOD.contains(line), "{line}");
    GOOD.replacen(line, changed, 1)
}

/// The good calendar with one more component at line 19, before its event.
fn with_part(name: &str, lines: &str) -> String {
    with("BEGIN:VEVENT\n", &format!("BEGIN:{name}\n{lines}\nEND:{name}\nBEGIN:VEVENT\n"))
}

#[test]
fn a_good_calendar_has_no_problem_whatever_its_line_ends() {
    for text in [GOOD.to_owned(), GOOD.replace('\n', "\r\n"), format!("\u{feff}{GOOD}\n\n")] {
        assert_eq!(problems(text.as_bytes()), []);
    }
    assert_eq!(check(GOOD.as_bytes()).unwrap().events, 1);
}

#[test]
fn what_is_missing_is_told_at_the_component_that_lacks_it() {
    check_problem(&with("VERSION:2.0\n", ""), 1, "no VERSION");
    check_problem(&with("PRODID:-//network.example//EN\n", ""), 1, "no PRODID");
    check_problem(&with("UID:meeting-1@network.example\n", ""), 19, "no UID");
    check_problem(&with("DTSTAMP:20260301T080000Z\n", ""), 19, "no DTSTAMP");
    check_problem(&with("TZOFFSETTO:+0100\n", ""), 6, "no TZOFFSETTO");
    check_problem(&with("TRIGGER:-PT15M\n", ""), 30, "no TRIGGER");
    check_problem("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nEND:VCALENDAR\n", 1, "no component");
}

#[test]
fn what_is_there_twice_is_told_at_the_second() {
    check_problem(&with("SEQUENCE:2\n", "SEQUENCE:2\nSEQUENCE:3\n"), 27, "second SEQUENCE");
    check_problem(&with("VERSION:2.0\n", "VERSION:2.0\nVERSION:2.0\n"), 3, "second VERSION");
    check_problem(&with("SEQUENCE:2\n", "DURATION:PT1H\n"), 26, "both DTEND and DURATION");
    let zone = &GOOD[GOOD.find("BEGIN:VTIMEZONE").unwrap()..GOOD.find("BEGIN:VEVENT").unwrap()];
    check_problem(&with("BEGIN:VEVENT", &format!("{zone}BEGIN:VEVENT")), 20, "the first is at line 5");
}

#[test]
fn a_value_that_nobody_can_read_is_told_with_its_line() {
    check_problem(&with(":20260403T090000", ":INVALID"), 22, "“INVALID” is neither a date");
    check_problem(&with(":20260403T090000", ":20260431T090000"), 22, "no time such as");
    check_problem(&with(":20260403T090000", ":20260403T250000"), 22, "no time such as");
    check_problem(&with("DTSTAMP:20260301T080000Z", "DTSTAMP:20260301T080000"), 21, "not in UTC");
    check_problem(&with("SEQUENCE:2", "SEQUENCE:1764374400000"), 26, "no whole number from 0 to 2147483647");
    check_problem(&with("STATUS:CONFIRMED", "STATUS:DONE"), 27, "TENTATIVE or CONFIRMED or CANCELLED");
    check_problem(&with("FREQ=WEEKLY;COUNT=4", "FREQ=FORTNIGHTLY"), 28, "“FREQ” of the rule");
    check_problem(
        &with("FREQ=WEEKLY;COUNT=4", "FREQ=WEEKLY;COUNT=4;UNTIL=20270101T000000Z"),
        28,
        "both COUNT and UNTIL",
    );
    check_problem(&with("FREQ=WEEKLY;COUNT=4", "FREQ=WEEKLY;BYMONTHDAY=1"), 28, "do not go together");
    check_problem(&with("FREQ=WEEKLY;COUNT=4", "FREQ=MONTHLY;BYMONTH=13"), 28, "BYMONTH");
    check_problem(&with("mailto:office@network.example", "office@network.example"), 29, "no address");
    check_problem(&with("TRIGGER:-PT15M", "TRIGGER:15 minutes"), 33, "no duration");
    check_problem(&with("TZOFFSETTO:+0100", "TZOFFSETTO:CET"), 9, "no offset");
    check_problem(&with("VERSION:2.0", "VERSION:1.0"), 2, "vCalendar");
}

#[test]
fn an_end_before_its_start_is_told_at_the_end() {
    check_problem(
        &with("DTEND;TZID=Their zone:20260403T10", "DTEND;TZID=Their zone:20260403T08"),
        23,
        "before DTSTART of line 22",
    );
    check_problem(&with("DTEND;TZID=Their zone:20260403T103000", "DTEND;VALUE=DATE:20260404"), 23, "is a date");
    // Nine in Lisbon is ten in Rome: later on the clock and earlier in truth.
    let across = with("DTSTART;TZID=Their zone:20260403T090000", "DTSTART;TZID=Europe/Lisbon:20260403T090000");
    let across = across.replace("DTEND;TZID=Their zone:20260403T103000", "DTEND;TZID=Europe/Rome:20260403T093000");
    check_problem(&across, 23, "before DTSTART");
    assert_eq!(problems(across.replace("20260403T093000", "20260403T103000").as_bytes()), []);
}

#[test]
fn a_zone_that_nothing_explains_is_told_once() {
    check_problem(&with("TZID:Their zone", "TZID:Another zone"), 22, "“Their zone” has no VTIMEZONE");
    for known in
        ["Europe/Rome", "W. Europe Standard Time", "/network.example/2026/Europe/Rome", "America/Argentina/Ushuaia"]
    {
        assert_eq!(problems(GOOD.replace("TZID=Their zone", &format!("TZID={known}")).as_bytes()), [], "{known}");
    }
    let escaped =
        GOOD.replace("TZID:Their zone", "TZID:Rome\\, Berlin").replace("TZID=Their zone", "TZID=\"Rome, Berlin\"");
    assert_eq!(problems(escaped.as_bytes()), []);
}

#[test]
fn a_component_that_is_not_ended_is_told_where_it_begins() {
    check_problem(&with("END:VALARM\n", ""), 30, "line 34 ends VEVENT");
    check_problem(&with("END:VCALENDAR\n", ""), 1, "the file ends before");
    check_problem(&with("END:VTIMEZONE\n", ""), 4, "line 18 begins VEVENT");
    check_problem(&with("END:VALARM\n", "END:VALARM\nEND:VALARM\n"), 35, "without a BEGIN");
    check_problem(&with("SEQUENCE:2", "VALARM:2"), 26, "VALARM is a component");
}

#[test]
fn what_stands_in_the_wrong_place_is_told() {
    check_problem(&with("SEQUENCE:2", "METHOD:PUBLISH"), 26, "METHOD belongs in VCALENDAR, not in VEVENT");
    check_problem(&with("SEQUENCE:2", "TZOFFSETTO:+0100"), 26, "belongs in STANDARD or DAYLIGHT");
    let alarm = "BEGIN:VALARM\nACTION:AUDIO\nTRIGGER:PT0S\nEND:VALARM\n";
    check_problem(&with("BEGIN:VTIMEZONE\n", &format!("{alarm}BEGIN:VTIMEZONE\n")), 4, "VALARM stands in VCALENDAR");
    check_problem(&format!("HTTP/1.1 200 OK\n{GOOD}"), 1, "outside of BEGIN:VCALENDAR");
    check_problem(&format!("{GOOD}one\ntwo\n"), 37, "outside of BEGIN:VCALENDAR");
}

#[test]
fn a_line_of_the_wrong_form_is_told_and_its_property_is_not_missing() {
    check_problem(&with("UID:meeting", "UID meeting"), 20, "no colon");
    check_problem(&with("DTSTART;TZID", "DTSTART;;TZID"), 22, "semicolon without a parameter");
    check_problem(&with("DTSTART;TZID=Their zone", "DTSTART;TZID"), 22, "has no value");
    check_problem(&with("\"Office, the\"", "\"Office, the"), 29, "not closed");
    check_problem(&with("  cost\n", "cost\n"), 25, "“cost” has no colon");
    check_problem(&with("SEQUENCE:2", "SEQU ENCE:2"), 26, "no name of a property");
    check_problem(&with("SEQUENCE:2\n", "\nSEQUENCE:2\n"), 26, "empty line");
    check_problem(&with("SUMMARY:Heat", "SUMMARY:\u{1}Heat"), 24, "U+0001");
    let mut latin = with("SUMMARY:Heat", "SUMMARY:H?at").into_bytes();
    let at = latin.iter().position(|byte| *byte == b'?').unwrap();
    latin[at] = 0xE9;
    assert_eq!(problems(&latin), [(24, "bytes that are no UTF-8 text".to_owned())]);
}

#[test]
fn an_invitation_needs_who_invites_and_who_is_invited() {
    let with_method = |method: &str| with("VERSION:2.0\n", &format!("VERSION:2.0\nMETHOD:{method}\n"));
    check_problem(&with_method("REQUEST"), 20, "METHOD:REQUEST has no ATTENDEE");
    let two = "ATTENDEE:mailto:a@city.example\nATTENDEE:mailto:b@city.example\nSEQUENCE:2\n";
    check_problem(&with_method("REPLY").replace("SEQUENCE:2\n", two), 28, "more than one ATTENDEE");
    check_problem(&with_method("CANCEL").replace("ORGANIZER;CN=\"Office, the\"", "X-WAS"), 20, "no ORGANIZER");
    assert_eq!(problems(with_method("PUBLISH").as_bytes()), []);
}

#[test]
fn a_task_and_a_journal_have_states_of_their_own() {
    let of = |name: &str, lines: &str| with_part(name, &format!("UID:1\nDTSTAMP:20260301T080000Z\n{lines}"));
    check_problem(&of("VTODO", "STATUS:CONFIRMED"), 22, "NEEDS-ACTION or COMPLETED or IN-PROCESS or CANCELLED");
    check_problem(&of("VJOURNAL", "STATUS:CONFIRMED"), 22, "DRAFT or FINAL or CANCELLED");
    check_problem(&of("VTODO", "DURATION:PT1H"), 22, "VTODO has DURATION without DTSTART");
    for sound in [
        of("VTODO", "STATUS:COMPLETED"),
        of("VJOURNAL", "STATUS:DRAFT"),
        of("VTODO", "DTSTART:20260401T090000Z\nDURATION:PT1H"),
    ] {
        assert_eq!(problems(sound.as_bytes()), [], "{sound}");
    }
}

#[test]
fn times_without_a_zone_are_compared_on_the_clock() {
    let floating = |end: &str| {
        let text = with("DTSTART;TZID=Their zone:20260403T090000", "DTSTART:20260403T090000");
        text.replace("DTEND;TZID=Their zone:20260403T103000", &format!("DTEND:20260403T{end}"))
    };
    check_problem(&floating("080000"), 23, "before DTSTART of line 22");
    assert_eq!(problems(floating("090000").as_bytes()), []);
    // One of them in a zone: nobody can tell.
    let half = with("DTSTART;TZID=Their zone:20260403T090000", "DTSTART:20260403T110000");
    assert_eq!(problems(half.as_bytes()), []);
}

#[test]
fn alarms_and_zones_are_checked_too() {
    check_problem(&with("TRIGGER:-PT15M", "TRIGGER:-PT15M\nREPEAT:2"), 34, "REPEAT without DURATION");
    check_problem(
        &with("ACTION:DISPLAY", "ACTION:EMAIL\nSUMMARY:x\nATTENDEE:mailto:a@b.example").replace("DESCRIPTION:", "X-D:"),
        30,
        "has no DESCRIPTION",
    );
    check_problem(&with("DTSTART:16011028T030000", "DTSTART:16011028T030000Z"), 7, "no local time without a zone");
    let without = "BEGIN:VTIMEZONE\nTZID:Their other zone\nEND:VTIMEZONE\nBEGIN:VEVENT\n";
    check_problem(&with("BEGIN:VEVENT\n", without), 19, "neither STANDARD nor DAYLIGHT");
}

#[test]
fn what_a_component_has_once_is_told_when_it_comes_twice() {
    let twice = |line: &str| format!("UID:1\nDTSTAMP:20260301T080000Z\n{line}\n{line}");
    check_problem(&with_part("VTODO", &twice("PERCENT-COMPLETE:5")), 23, "second PERCENT-COMPLETE");
    check_problem(&with_part("VFREEBUSY", &twice("CONTACT:Ana")), 23, "second CONTACT");
    check_problem(&with_part("VAVAILABILITY", &twice("SUMMARY:Mornings")), 23, "second SUMMARY");
    check_problem(&with("SEQUENCE:2", "LOCATION:Hall\nLOCATION:Loft"), 27, "second LOCATION");
    check_problem(&with("VERSION:2.0", "VERSION:2.0\nCOLOR:red\nCOLOR:blue"), 4, "second COLOR");
    check_problem(
        &with("TZID:Their zone", "TZID:Their zone\nTZURL:http://a.example\nTZURL:http://b.example"),
        7,
        "second TZURL",
    );
    check_problem(&with("DESCRIPTION:Heat plans", "DESCRIPTION:One\nDESCRIPTION:Two"), 33, "second DESCRIPTION");
}

#[test]
fn each_component_and_property_has_its_place() {
    check_problem(&with("SEQUENCE:2", "TRIGGER:-PT15M"), 26, "TRIGGER belongs in VALARM");
    check_problem(&with("SEQUENCE:2", "TZID:Europe/Rome"), 26, "TZID belongs in VTIMEZONE");
    check_problem(&with("SEQUENCE:2", "DUE:20260403T090000Z"), 26, "DUE belongs in VTODO");
    let standard = "DTSTART:19700101T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0000";
    check_problem(&with_part("STANDARD", standard), 19, "STANDARD stands in VCALENDAR");
    check_problem(&with_part("AVAILABLE", "UID:1\nDTSTART:20260403T090000Z"), 19, "AVAILABLE stands in VCALENDAR");
    let within = "UID:1\nDTSTAMP:20260301T080000Z\nBEGIN:AVAILABLE\nUID:2\nEND:AVAILABLE";
    check_problem(&with_part("VAVAILABILITY", within), 22, "AVAILABLE has no DTSTART");
    check_problem(
        &with_part("VTIMEZONE", &format!("BEGIN:STANDARD\n{standard}\nEND:STANDARD")),
        19,
        "VTIMEZONE has no TZID",
    );
}

#[test]
fn periods_and_triggers_are_read_as_they_say() {
    let sound = ["RDATE;VALUE=PERIOD:20260403T090000Z/PT1H", "RDATE:20260403T090000Z"];
    for line in sound {
        assert_eq!(problems(with("SEQUENCE:2", line).as_bytes()), [], "{line}");
    }
    for line in ["RDATE;VALUE=PERIOD:20260403T090000Z", "RDATE:20260403T090000Z/PT1H"] {
        check_problem(&with("SEQUENCE:2", line), 26, "RDATE: ");
    }
    assert_eq!(problems(with("TRIGGER:", "TRIGGER;VALUE=DATE-TIME:20260403T080000Z\nX-WAS:").as_bytes()), []);
    check_problem(&with("TRIGGER:", "TRIGGER;VALUE=DATE-TIME:20260403T080000\nX-WAS:"), 33, "not in UTC");
    check_problem(&with("FREQ=WEEKLY;COUNT=4", "FREQ=WEEKLY;BYDAY=XX"), 28, "“XX” is no weekday such as MO or -1FR");
}

#[test]
fn a_calendar_that_begins_inside_another_ends_it() {
    let text = with("END:VCALENDAR\n", "") + GOOD;
    check_problem(&text, 1, "begins VCALENDAR");
}

#[test]
fn positions_versions_and_addresses_have_their_forms() {
    for wrong in ["38.72", "38.72;x", "90.01;0", "0;180.01"] {
        check_problem(&with("SEQUENCE:2", &format!("GEO:{wrong}")), 26, "no latitude and longitude");
    }
    for sound in [with("SEQUENCE:2", "GEO:-90;180"), with("VERSION:2.0", "VERSION:1.0;2.0")] {
        assert_eq!(problems(sound.as_bytes()), []);
    }
    check_problem(&with("mailto:office@network", ":office@network"), 29, "no address");
    check_problem(&with("mailto:office@network", "mail to:office@network"), 29, "no address");
    check_problem(&with("\"Office, the\"", "\"Office, the\"s"), 29, "after a closed quotation mark");
}

#[test]
fn what_every_program_reads_alike_is_no_problem() {
    let tolerated = [
        with("SUMMARY:Heat plans", &format!("SUMMARY:{}", "long ".repeat(60))),
        with("TZOFFSETTO:+0100", "TZOFFSETTO:-0000"),
        with("FREQ=WEEKLY;COUNT=4", "count=4;FREQ=WEEKLY;X-COLOR=red;"),
        with("STATUS:CONFIRMED", "status:Confirmed"),
        with("DESCRIPTION:Heat plans\n", ""),
        with("SEQUENCE:2", "X-ANYTHING;X-A=1:whatever\nNEW-PROPERTY:1"),
        with("BEGIN:VALARM", "BEGIN:X-PART\nX:1\nEND:X-PART\nBEGIN:VALARM"),
        with("20260403T103000", "20260403T090000"),
    ];
    for text in tolerated {
        assert_eq!(problems(text.as_bytes()), [], "{text}");
    }
}

#[test]
fn what_is_no_calendar_is_told_in_a_line() {
    check_problem("", 1, "BEGIN:VCALENDAR is missing");
    check_problem("BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nEND:VCARD\n", 1, "“VCARD” is no calendar");
    assert!(problems(b"\xFF\xFEB\0E\0")[0].1.contains("UTF-16"));
    assert_eq!(problems(b"<html>\n<body>\n</html>").iter().map(|problem| problem.0).collect::<Vec<_>>(), [1]);
}

/// The folder of calendar files, if this machine has it.
fn shared() -> Option<PathBuf> {
    let data = std::env::var_os("DECAPOLIS_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    Some(data.join("ics")).filter(|ics| ics.is_dir())
}

/// Files of real programs, and how many events each has: nothing is wrong with them.
const WELL_FORMED: [(&str, usize); 23] = [
    ("collective_calendars/alarm_etar_future.ics", 1),
    ("collective_calendars/alarm_google_acknowledged.ics", 1),
    ("collective_calendars/alarm_thunderbird_2_notification_popped_up.ics", 1),
    ("collective_calendars/alarm_thunderbird_snoozed_until_1457.ics", 1),
    ("collective_calendars/issue_127_categories_with_commas.ics", 1),
    ("collective_calendars/issue_27_multiple_periods_in_freebusy_one_freebusy.ics", 0),
    ("collective_calendars/issue_836_do_not_quote_tzid.ics", 1),
    ("collective_calendars/property_params.ics", 1),
    ("collective_calendars/rfc_7265_appendix_example_2_ical.ics", 2),
    ("collective_calendars/rfc_9253_examples.ics", 2),
    ("collective_calendars/timezoned.ics", 1),
    ("collective_calendars/x_location.ics", 1),
    ("ical4j_clients/outlook1.ics", 1),
    ("ical4j_clients/yahoo1.ics", 1),
    ("icaljs/blank_description.ics", 1),
    ("icaljs/daily_recur.ics", 1),
    ("icaljs/parserv2.ics", 1),
    ("icaljs/recur_instances_finite.ics", 1),
    ("icaljs/utc_negative_zero.ics", 1),
    ("james_meetings/meeting.ics", 1),
    ("james_meetings/meeting_2.ics", 1),
    ("james_meetings/meeting_without_method.ics", 1),
    ("james_meetings/meeting_without_sequence.ics", 1),
];

/// Broken files, and the lines of all that is wrong with them.
const BROKEN: [(&str, &[u64]); 11] = [
    ("collective_calendars/broken_dtstart.ics", &[4, 6]),
    ("collective_calendars/broken_ical.ics", &[1, 1, 2, 4]),
    ("collective_calendars/invalid_duration.ics", &[8]),
    ("collective_calendars/issue_104_broken_calendar.ics", &[1, 4, 13]),
    ("collective_calendars/issue_1081_invalid_rrule_freq.ics", &[4, 7]),
    ("collective_calendars/issue_218_bad_tzid.ics", &[7]),
    ("collective_calendars/issue_348_exception_parsing_value.ics", &[8, 9]),
    ("collective_calendars/parsing_error_in_UTC_offset.ics", &[1, 1, 7, 8]),
    ("james_meetings/ics_with_error.ics", &[11, 15]),
    ("james_meetings/meeting_without_dtstamp.ics", &[7]),
    ("james_meetings/meeting_without_uid.ics", &[7]),
];

#[test]
fn files_of_real_programs_have_no_problem() {
    let Some(folder) = shared() else { return };
    for (file, events) in WELL_FORMED {
        let report = check(&std::fs::read(folder.join(file)).unwrap()).unwrap();
        assert_eq!((report.events, report.problems), (events, Vec::new()), "{file}");
    }
}

#[test]
fn broken_files_are_told_line_by_line() {
    let Some(folder) = shared() else { return };
    for (file, lines) in BROKEN {
        let found: Vec<u64> =
            problems(&std::fs::read(folder.join(file)).unwrap()).into_iter().map(|(line, _)| line).collect();
        assert_eq!(found, lines, "{file}");
    }
}
