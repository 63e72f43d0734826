//! A zone written into a calendar says the same as IANA's table, for a reader who has no table.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use calendar::{Answer, Attendee, Meeting, Moment, Person, Status, When, invitation};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

fn meeting(starts: Timestamp, zone: &TimeZone) -> Meeting {
    Meeting {
        uid: "meeting-1@network.example".to_owned(),
        sequence: 0,
        stamp: starts,
        when: When::Times { starts, ends: starts + SignedDuration::from_mins(90), zone: zone.clone() },
        summary: "Heat plans".to_owned(),
        description: None,
        location: None,
        url: None,
        organizer: Person { address: "office@network.example".to_owned(), name: None },
        status: Status::Confirmed,
        conferences: Vec::new(),
        reminders_minutes: Vec::new(),
    }
}

fn invited() -> Attendee {
    let person = Person { address: "ana@city.example".to_owned(), name: None };
    Attendee { person, answer: Answer::Open, is_asked: true, sent_by: None }
}

/// The start and the end of a meeting as somebody reads them who knows no zone by its name.
#[track_caller]
fn read_without_a_table(starts: Timestamp, name: &str) -> (Option<Moment>, Option<Moment>, String) {
    let text = invitation(&meeting(starts, &TimeZone::get(name).unwrap()), &invited());
    let text = text
        .replace(&format!("TZID:{name}\r"), "TZID:Their zone\r")
        .replace(&format!("TZID={name}:"), "TZID=Their zone:");
    let event = calendar::read(text.as_bytes()).unwrap().remove(0).events.remove(0);
    (event.starts, event.ends, text)
}

#[track_caller]
fn check_zone(starts: Timestamp, name: &str) {
    let (read, ends, text) = read_without_a_table(starts, name);
    let at = |instant| Some(Moment::At { instant, zone: None });
    assert_eq!((read, ends), (at(starts), at(starts + SignedDuration::from_mins(90))), "{name} {starts}\n{text}");
}

#[test]
fn every_zone_is_written_so_that_nobody_needs_a_table() {
    for (index, name) in jiff::tz::db().available().enumerate() {
        let second = 86_400 * (365 * 2 + 7 * index as i64 % 20_000) + 3_600 * (index as i64 % 24);
        check_zone(Timestamp::from_second(second).unwrap(), name.as_str());
        check_zone(Timestamp::from_second(second + 45 * 31_557_600).unwrap(), name.as_str());
    }
}

#[test]
fn the_hours_around_a_change_are_right() {
    let changes = [
        ("Europe/Lisbon", "2026-03-29T01:00:00Z"),
        ("Europe/Lisbon", "2026-10-25T01:00:00Z"),
        ("America/New_York", "2026-11-01T06:00:00Z"),
        ("Australia/Lord_Howe", "2026-04-04T15:00:00Z"),
        ("Africa/Casablanca", "2026-02-15T02:00:00Z"),
        ("America/Nuuk", "2026-03-29T01:00:00Z"),
        ("Asia/Gaza", "2026-03-28T00:00:00Z"),
        ("Pacific/Apia", "2011-12-30T10:00:00Z"),
    ];
    for (zone, change) in changes {
        let change: Timestamp = change.parse().unwrap();
        for minutes in (-240..=240).step_by(15) {
            check_zone(change + SignedDuration::from_mins(minutes), zone);
        }
    }
}

#[test]
fn a_zone_with_the_same_change_each_year_is_written_as_a_rule() {
    let text = read_without_a_table("2026-06-01T08:00:00Z".parse().unwrap(), "Europe/Lisbon").2;
    assert!(text.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"), "{text}");
    let text = read_without_a_table("2026-06-01T08:00:00Z".parse().unwrap(), "Africa/Casablanca").2;
    assert!(!text.contains("RRULE") && text.matches("BEGIN:STANDARD").count() > 1, "{text}");
}

proptest! {
    #[test]
    fn any_time_is_right_in_any_zone(seconds in 0..2_200_000_000_i64, pick in any::<prop::sample::Index>()) {
        let names: Vec<_> = jiff::tz::db().available().collect();
        check_zone(Timestamp::from_second(seconds).unwrap(), pick.get(&names).as_str());
    }
}
