//! What is written to others: read again it says the same, and a check finds nothing wrong with it.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use calendar::{
    Answer, Attendee, Calendar, Conference, Event, Feed, Meeting, Method, Moment, Person, Status, When, cancellation,
    check, feed, invitation, read,
};
use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;

fn meeting() -> Meeting {
    Meeting {
        uid: "meeting-1@network.example".to_owned(),
        sequence: 3,
        stamp: "2026-03-01T08:00:00Z".parse().unwrap(),
        when: When::Times {
            starts: "2026-04-03T08:00:00Z".parse().unwrap(),
            ends: "2026-04-03T09:30:00Z".parse().unwrap(),
            zone: TimeZone::get("Europe/Lisbon").unwrap(),
        },
        summary: "Heat plans".to_owned(),
        description: Some("Who pays, and what for; bring figures\nA second line".to_owned()),
        location: Some("Town hall, Lisbon".to_owned()),
        url: Some("https://network.example/meeting/1".to_owned()),
        organizer: Person {
            address: "office@network.example".to_owned(),
            name: Some("Network, the office".to_owned()),
        },
        status: Status::Confirmed,
        conferences: vec![Conference {
            uri: "https://meet.network.example/heat".to_owned(),
            label: Some("Join; with a picture".to_owned()),
            has_video: true,
        }],
        reminders_minutes: vec![30],
    }
}

fn invited() -> Attendee {
    let person = Person { address: "ana@city.example".to_owned(), name: Some("Ana \"A\" Rossi".to_owned()) };
    Attendee { person, answer: Answer::Open, is_asked: true, sent_by: None }
}

/// The one calendar of a text in which nothing is wrong.
#[track_caller]
fn read_sound(text: &str) -> Calendar {
    assert_eq!(check(text.as_bytes()).unwrap().problems, [], "{text}");
    let mut calendars = read(text.as_bytes()).unwrap();
    assert_eq!(calendars.len(), 1);
    calendars.remove(0)
}

#[track_caller]
fn check_says_the_same(event: &Event, meeting: &Meeting) {
    let When::Times { starts, ends, zone } = &meeting.when else { return };
    let at = |instant: &Timestamp| Moment::At { instant: *instant, zone: zone.iana_name().map(str::to_owned) };
    assert_eq!((event.starts.clone(), event.ends.clone()), (Some(at(starts)), Some(at(ends))));
    assert_eq!((event.uid.as_deref(), event.sequence), (Some(meeting.uid.as_str()), meeting.sequence));
    assert_eq!(event.stamp, Some(meeting.stamp));
    assert_eq!(event.summary.as_deref(), Some(meeting.summary.as_str()));
    assert_eq!(
        (&event.description, &event.location, &event.url),
        (&meeting.description, &meeting.location, &meeting.url)
    );
    assert_eq!(event.organizer.as_ref(), Some(&meeting.organizer));
}

#[test]
fn an_invitation_says_all_and_names_one_person() {
    let text = invitation(&meeting(), &invited());
    let calendar = read_sound(&text);
    assert_eq!((calendar.method, calendar.events.len()), (Some(Method::Request), 1));
    let event = &calendar.events[0];
    check_says_the_same(event, &meeting());
    assert_eq!((event.status, event.attendees.as_slice()), (Some(Status::Confirmed), &[invited()][..]));
    let unfolded = text.replace("\r\n ", "");
    assert!(
        unfolded
            .contains("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=\"Join; with a picture\":https://meet.network"),
        "{unfolded}"
    );
    assert!(unfolded.contains("TRIGGER:-PT30M\r\n"), "{unfolded}");
}

#[test]
fn an_invitation_that_says_it_is_cancelled_calls_off_and_a_published_event_does_not() {
    let called_off = |method: &str, status: &str| {
        let event = "UID:1\nDTSTAMP:20260101T000000Z\nDTSTART:20260403T090000Z\nORGANIZER:mailto:o@city.example\n";
        let text = format!(
            "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nMETHOD:{method}\nBEGIN:VEVENT\n{event}STATUS:{status}\n\
            END:VEVENT\nEND:VCALENDAR\n"
        );
        read(text.as_bytes()).unwrap()[0].cancellations().count()
    };
    assert_eq!([called_off("REQUEST", "CANCELLED"), called_off("REQUEST", "CONFIRMED")], [1, 0]);
    assert_eq!([called_off("PUBLISH", "CANCELLED"), called_off("CANCEL", "CONFIRMED")], [0, 1]);
}

#[test]
fn what_is_remarked_beside_a_name_is_the_comment_of_an_answer() {
    let comment = |remark: &str| {
        let text = format!(
            "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\n\
            ATTENDEE;PARTSTAT=DECLINED;X-RESPONSE-COMMENT=\"{remark}\":mailto:a@city.example\nEND:VEVENT\nEND:VCALENDAR\n"
        );
        let calendar = read(text.as_bytes()).unwrap().swap_remove(0);
        let comments: Vec<_> = calendar.replies().map(|reply| reply.comment.map(str::to_owned)).collect();
        comments
    };
    assert_eq!(comment(" I am away "), [Some("I am away".to_owned())]);
    assert_eq!(comment(" "), [None]);
}

#[test]
fn a_cancellation_comes_from_who_invited() {
    let meeting = Meeting { sequence: 4, ..meeting() };
    let calendar = read_sound(&cancellation(&meeting, &invited()));
    let off: Vec<_> = calendar.cancellations().collect();
    assert_eq!((calendar.method, off.len()), (Some(Method::Cancel), 1));
    assert_eq!((off[0].uid, off[0].sequence, off[0].recurrence_id), (meeting.uid.as_str(), 4, None));
    assert_eq!(off[0].organizer, Some(&meeting.organizer));
    assert_eq!(off[0].attendee, calendar.events[0].attendees.first(), "it names one alone");
    assert_eq!(calendar.events[0].status, Some(Status::Cancelled));
    assert_eq!(read_sound(&invitation(&meeting, &invited())).cancellations().count(), 0);
}

#[test]
fn a_feed_has_a_name_and_nobody_invited() {
    let other = Meeting {
        uid: "meeting-2@network.example".to_owned(),
        when: When::Days { first: date(2026, 10, 24), last: date(2026, 10, 25) },
        status: Status::Cancelled,
        ..meeting()
    };
    let of = Feed {
        name: "Heat, and what helps".to_owned(),
        source: Some("https://network.example/feeds/heat.ics".to_owned()),
        refresh_minutes: 120,
        stamp: meeting().stamp,
        zone: TimeZone::get("Europe/Rome").unwrap(),
    };
    let text = feed(&of, &[meeting(), other]);
    let calendar = read_sound(&text);
    assert_eq!((calendar.method, calendar.name.as_deref()), (Some(Method::Publish), Some("Heat, and what helps")));
    check_says_the_same(&calendar.events[0], &meeting());
    let days = (calendar.events[1].starts.clone(), calendar.events[1].ends.clone());
    assert_eq!(days, (Some(Moment::Day(date(2026, 10, 24))), Some(Moment::Day(date(2026, 10, 26)))));
    assert!(calendar.events.iter().all(|event| event.attendees.is_empty()));
    assert!(
        text.contains("REFRESH-INTERVAL;VALUE=DURATION:PT120M\r\n") && text.contains("SOURCE;VALUE=URI:https://"),
        "{text}"
    );
    assert_eq!(read_sound(&feed(&of, &[])).events.len(), 0);
}

#[test]
fn answers_of_mail_programs_are_read() {
    let reply = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mail//EN\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:meeting-1@network.example\r\n\
        RECURRENCE-ID;TZID=W. Europe Standard Time:20260403T100000\r\nDTSTAMP:20260302T101112Z\r\nSEQUENCE:3\r\n\
        ORGANIZER:MAILTO:office@network.example\r\nATTENDEE;PARTSTAT=TENTATIVE;CN=Ana;SENT-BY=\"mailto:desk@city.example\":MAILTO:Ana@City.example\r\n\
        COMMENT:Only if the train\\, as so often\\, is late\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let calendar = read_sound(reply);
    let replies: Vec<_> = calendar.replies().collect();
    assert_eq!(replies.len(), 1);
    let reply = &replies[0];
    assert_eq!((reply.uid, reply.sequence, reply.attendee.answer), ("meeting-1@network.example", 3, Answer::Tentative));
    let (person, sent_by) = (&reply.attendee.person, reply.attendee.sent_by.as_deref());
    assert_eq!((person.address.as_str(), sent_by), ("Ana@City.example", Some("desk@city.example")));
    assert_eq!(reply.comment, Some("Only if the train, as so often, is late"));
    assert_eq!(reply.stamp, Some("2026-03-02T10:11:12Z".parse().unwrap()));
    let at = Moment::At { instant: "2026-04-03T08:00:00Z".parse().unwrap(), zone: Some("Europe/Berlin".to_owned()) };
    assert_eq!(reply.recurrence_id, Some(&at));
}

#[test]
fn an_hour_that_a_clock_shows_twice_is_the_right_one() {
    let zone = TimeZone::get("Europe/Lisbon").unwrap();
    // Half past one on 25 October 2026, once in summer time and once after it.
    for starts in ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"] {
        let starts: Timestamp = starts.parse().unwrap();
        let when = When::Times { starts, ends: starts + jiff::SignedDuration::from_mins(45), zone: zone.clone() };
        let event = read_sound(&invitation(&Meeting { when, ..meeting() }, &invited())).events.remove(0);
        assert_eq!(event.starts.unwrap().instant(&TimeZone::UTC), Some(starts));
    }
}

/// Texts of the letters that break calendars.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z,;:\\\\\"^nN \n\u{e9}\u{1F600}\u{645}]{0,160}",
        any::<String>().prop_map(|text| text
            .replace('\r', "")
            .chars()
            .filter(|c| *c == '\n' || *c == '\t' || !c.is_control())
            .collect()),
    ]
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_as_it_was(
        summary in text(), description in text(), name in text(), label in text(),
        sequence in 0..=i32::MAX.unsigned_abs(), seconds in 0..2_000_000_000_i64, lasts in 0..5_000_000_i64,
        zone in prop::sample::select(vec!["Europe/Lisbon", "Asia/Kathmandu", "Africa/Casablanca", "America/St_Johns", "Pacific/Apia"]),
    ) {
        let mut written = meeting();
        let starts = Timestamp::from_second(seconds).unwrap();
        let ends = Timestamp::from_second(seconds + lasts).unwrap();
        written.when = When::Times { starts, ends, zone: TimeZone::get(zone).unwrap() };
        (written.summary, written.sequence) = (summary, sequence);
        written.description = Some(description).filter(|text| !text.is_empty());
        written.conferences[0].label = Some(label);
        written.organizer.name = Some(name).filter(|name| !name.is_empty());
        let text = invitation(&written, &invited());
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "{}", text);
        let event = read_sound(&text).events.remove(0);
        prop_assert_eq!(event.summary.as_deref().unwrap_or_default(), &written.summary);
        prop_assert_eq!((&event.description, &event.organizer), (&written.description, &Some(written.organizer.clone())));
        let instant = |moment: Option<Moment>| moment.unwrap().instant(&TimeZone::UTC);
        prop_assert_eq!((instant(event.starts), instant(event.ends), event.sequence), (Some(starts), Some(ends), sequence));
    }

    #[test]
    fn nothing_that_is_given_begins_another_line(address in any::<String>(), uid in any::<String>(), url in any::<String>()) {
        let mut written = meeting();
        (written.uid, written.url) = (uid, Some(url));
        written.organizer.address.clone_from(&address);
        let names = |text: &str| {
            let unfolded = text.replace("\r\n ", "");
            unfolded.split("\r\n").map(|line| line.split([':', ';']).next().unwrap().to_owned()).collect::<Vec<_>>()
        };
        prop_assert_eq!(names(&invitation(&written, &invited())), names(&invitation(&meeting(), &invited())));
    }
}
