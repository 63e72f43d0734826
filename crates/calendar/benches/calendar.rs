//! How long calendar files take. Budgets: 20 ms to check a thousand events, as much to read them and to work out busy times, 1 ms
//! for an invitation, 10 ms for a conference of a hundred sessions.

use std::hint::black_box;

use calendar::schedule::{Programme, Session, Speaker, acronym, guid, to_json, to_xml};
use calendar::{Answer, Attendee, Meeting, Person, Status, When, busy, check, feed, invitation, read};
use jiff::civil::date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

fn start() -> Timestamp {
    "2026-04-03T08:00:00Z".parse().expect("an instant")
}

fn zone() -> TimeZone {
    TimeZone::get("Europe/Lisbon").expect("a zone")
}

fn meeting(index: i64) -> Meeting {
    let starts = start() + SignedDuration::from_hours(index * 5);
    Meeting {
        uid: format!("meeting-{index}@network.example"),
        sequence: 1,
        stamp: start(),
        when: When::Times { starts, ends: starts + SignedDuration::from_hours(1), zone: zone() },
        summary: "Heat plans, and what they cost".to_owned(),
        description: Some("Who pays, and what for; bring figures.\n".repeat(8)),
        location: Some("Town hall, Lisbon".to_owned()),
        url: None,
        organizer: Person { address: "office@network.example".to_owned(), name: Some("The office".to_owned()) },
        status: Status::Confirmed,
        conferences: Vec::new(),
        reminders_minutes: vec![30],
    }
}

/// A feed of a thousand meetings, one of them coming back daily.
fn thousand() -> String {
    let of = calendar::Feed { name: "All".to_owned(), source: None, refresh_minutes: 60, stamp: start(), zone: zone() };
    let meetings: Vec<Meeting> = (0..1_000).map(meeting).collect();
    feed(&of, &meetings).replacen("TRANSP:OPAQUE", "RRULE:FREQ=DAILY\r\nTRANSP:OPAQUE", 1)
}

#[divan::bench]
fn checking_a_thousand_events(bencher: divan::Bencher<'_, '_>) {
    let text = thousand();
    bencher.bench(|| check(black_box(text.as_bytes())));
}

#[divan::bench]
fn busy_times_of_a_thousand_events(bencher: divan::Bencher<'_, '_>) {
    let text = thousand();
    let until = start() + SignedDuration::from_hours(24 * 90);
    bencher.bench(|| busy(&read(black_box(text.as_bytes())).expect("a calendar"), start(), until, &zone()));
}

#[divan::bench]
fn writing_an_invitation(bencher: divan::Bencher<'_, '_>) {
    let person = Person { address: "ana@city.example".to_owned(), name: None };
    let invited = Attendee { person, answer: Answer::Open, is_asked: true, sent_by: None };
    bencher.bench(|| invitation(black_box(&meeting(1)), &invited));
}

fn programme() -> Programme {
    let session = |number: u32| Session {
        number,
        guid: guid("session", &number.to_string()),
        starts: start() + SignedDuration::from_mins(i64::from(number / 4) * 45),
        minutes: 45,
        room: format!("Room {}", number % 4),
        title: "Heat plans, and what they cost".to_owned(),
        subtitle: None,
        kind: "panel".to_owned(),
        track: None,
        language: Some("en".to_owned()),
        summary: "Who pays, and what for. ".repeat(20),
        description: None,
        speakers: vec![Speaker { name: "Ana Rossi".to_owned(), guid: guid("person", "1") }],
        links: Vec::new(),
        attachments: Vec::new(),
        url: "https://network.example/session".to_owned(),
        feedback_url: None,
        may_be_recorded: true,
        recording_license: String::new(),
    };
    Programme {
        version: "1".to_owned(),
        title: "Cities in Lisbon".to_owned(),
        acronym: acronym("Lisbon 2026"),
        first: date(2026, 4, 3),
        last: date(2026, 4, 4),
        zone: zone(),
        url: None,
        slot_minutes: 5,
        tracks: Vec::new(),
        rooms: Vec::new(),
        sessions: (1..=100).map(session).collect(),
    }
}

#[divan::bench]
fn writing_a_programme_of_a_hundred_sessions(bencher: divan::Bencher<'_, '_>) {
    let programme = programme();
    bencher.bench(|| (to_xml(black_box(&programme)), to_json(&programme).to_string()));
}

fn main() {
    divan::main();
}
