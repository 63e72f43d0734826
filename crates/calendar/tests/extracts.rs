//! Files that Exchange and Google wrote, and what is wrong with them (`extracts/README.md`).

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use calendar::{Event, Moment, check, read};

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/extracts/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn event(name: &str) -> Event {
    read(&bytes(name)).unwrap().remove(0).events.remove(0)
}

fn lines(name: &str) -> Vec<(u64, String)> {
    check(&bytes(name)).unwrap().problems.into_iter().map(|problem| (problem.line, problem.reason)).collect()
}

#[test]
fn a_zone_by_its_windows_name_gives_the_instant() {
    let event = event("exchange_zone_by_windows_name.ics");
    let zone = || Some("America/Los_Angeles".to_owned());
    let at = |text: &str| Some(Moment::At { instant: text.parse().unwrap(), zone: zone() });
    assert_eq!((event.starts, event.ends), (at("2017-02-24T20:00:00Z"), at("2017-02-24T20:30:00Z")));
    let missing: Vec<u64> = lines("exchange_zone_by_windows_name.ics").into_iter().map(|(line, _)| line).collect();
    assert_eq!(missing, [20, 20]);
}

#[test]
fn a_zone_that_only_the_file_knows_gives_the_instant() {
    let event = event("exchange_zone_of_its_own.ics");
    let at = |text: &str| Some(Moment::At { instant: text.parse().unwrap(), zone: None });
    assert_eq!((event.starts, event.ends), (at("2015-07-03T08:00:00Z"), at("2015-07-03T08:30:00Z")));
    assert_eq!(event.summary.as_deref(), Some("Sprint 25 Daily Standup"));
}

#[test]
fn a_broken_line_is_told_beside_what_is_missing() {
    let missing = |line: u64, what: &str| (line, format!("VEVENT has no {what}"));
    let empty = "EXDATE: “” is neither a date such as 20260403 nor a time such as 20260403T090000Z".to_owned();
    let (dates, uids) = ([missing(6, "DTSTAMP"), missing(13, "DTSTAMP")], [missing(6, "UID"), missing(13, "UID")]);
    let [[first, second], [third, fourth]] = [dates, uids];
    assert_eq!(lines("google_empty_exdate.ics"), [first, third, second, fourth, (19, empty)]);
    let semicolon = lines("semicolon_too_many.ics").pop();
    assert_eq!(semicolon, Some((4, "DTSTART: a semicolon without a parameter".to_owned())));
}
