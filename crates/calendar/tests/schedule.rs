//! A programme as others read it: every time with its offset, identifiers that stay, and nothing that the schemas forbid.
//!
//! voc/schedule's XSD and JSON schema are run by hand (`docs/calendar.md` says how); what they hold is asked here in Rust.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use calendar::schedule::{Link, Programme, Room, Session, Speaker, Track, acronym, guid, read, to_json, to_xml};
use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use serde_json::Value;

fn session(number: u32, starts: &str, room: &str) -> Session {
    Session {
        number,
        guid: guid("https://network.example/session", &number.to_string()),
        starts: starts.parse().unwrap(),
        minutes: 45,
        room: room.to_owned(),
        title: format!("Heat & shade {number}"),
        subtitle: None,
        kind: "panel".to_owned(),
        track: Some("Climate".to_owned()),
        language: Some("en".to_owned()),
        summary: "What works <today>".to_owned(),
        description: None,
        speakers: vec![Speaker { name: "Ana Rossi".to_owned(), guid: guid("https://network.example/person", "7") }],
        links: vec![Link { url: "https://network.example/a?b=1&c=2".to_owned(), title: "More".to_owned() }],
        attachments: Vec::new(),
        url: format!("https://network.example/session/{number}"),
        feedback_url: Some(format!("https://network.example/session/{number}/feedback")),
        may_be_recorded: number % 2 == 1,
        recording_license: "CC-BY-4.0".to_owned(),
    }
}

fn programme(sessions: Vec<Session>) -> Programme {
    Programme {
        version: "3".to_owned(),
        title: "Cities in Bari".to_owned(),
        acronym: acronym("Bari 2026"),
        first: date(2026, 10, 24),
        last: date(2026, 10, 25),
        zone: TimeZone::get("Europe/Rome").unwrap(),
        url: Some("https://network.example/bari".to_owned()),
        slot_minutes: 5,
        tracks: vec![Track { name: "Climate".to_owned(), color: Some("#336699".to_owned()) }],
        rooms: vec![Room {
            name: "Hall".to_owned(),
            guid: guid("https://network.example/room", "1"),
            seats: Some(120),
        }],
        sessions,
    }
}

/// Three sessions over the weekend on which summer time ends in Rome, one of them past midnight.
fn weekend() -> Programme {
    programme(vec![
        session(3, "2026-10-25T09:00:00Z", "Hall"),
        session(1, "2026-10-24T08:00:00Z", "Hall"),
        session(2, "2026-10-24T22:30:00Z", "Loft"),
    ])
}

fn events(json: &Value) -> Vec<&Value> {
    let days = json["schedule"]["conference"]["days"].as_array().unwrap();
    let rooms = days.iter().flat_map(|day| day["rooms"].as_object().unwrap().values());
    rooms.flat_map(|events| events.as_array().unwrap()).collect()
}

#[test]
fn each_time_has_the_offset_of_its_day() {
    let json = to_json(&weekend());
    let times: Vec<(&str, &str)> = events(&json)
        .into_iter()
        .map(|event| (event["date"].as_str().unwrap(), event["start"].as_str().unwrap()))
        .collect();
    let expected = [
        ("2026-10-24T10:00:00+02:00", "10:00"),
        ("2026-10-25T00:30:00+02:00", "00:30"),
        ("2026-10-25T10:00:00+01:00", "10:00"),
    ];
    assert_eq!(times, expected);
    let xml = to_xml(&weekend());
    for (time, start) in expected {
        assert!(
            xml.contains(&format!("<date>{time}</date>")) && xml.contains(&format!("<start>{start}</start>")),
            "{xml}"
        );
    }
}

#[test]
fn a_session_says_how_long_it_lasts_in_hours_and_minutes() {
    let lasts = |minutes: u32| {
        let json = to_json(&programme(vec![Session { minutes, ..session(1, "2026-10-24T08:00:00Z", "Hall") }]));
        events(&json)[0]["duration"].as_str().unwrap().to_owned()
    };
    assert_eq!([lasts(45), lasts(605)], ["00:45", "10:05"]);
}

#[test]
fn a_session_past_midnight_belongs_to_the_evening() {
    let json = to_json(&weekend());
    let days = json["schedule"]["conference"]["days"].as_array().unwrap();
    let ids: Vec<Vec<u64>> = days
        .iter()
        .map(|day| day["rooms"].as_object().unwrap().values().map(|room| room[0]["id"].as_u64().unwrap()).collect())
        .collect();
    assert_eq!(ids, [vec![1, 2], vec![3]]);
    assert_eq!(days[0]["day_end"], days[1]["day_start"]);
    assert_eq!(days[0]["day_end"], "2026-10-25T04:00:00+01:00");
}

#[test]
fn both_forms_name_the_zone_and_who_may_not_be_recorded() {
    let (json, xml) = (to_json(&weekend()), to_xml(&weekend()));
    assert_eq!(json["schedule"]["conference"]["time_zone_name"], "Europe/Rome");
    assert!(xml.contains("<time_zone_name>Europe/Rome</time_zone_name>"));
    let not_recorded: Vec<bool> = events(&json).iter().map(|event| event["do_not_record"].as_bool().unwrap()).collect();
    assert_eq!(not_recorded, [false, true, false]);
    let optouts: Vec<&str> = xml.lines().filter(|line| line.contains("optout")).map(str::trim).collect();
    assert_eq!(optouts, ["<optout>false</optout>", "<optout>true</optout>", "<optout>false</optout>"]);
}

#[test]
fn guids_slugs_and_numbers_are_unique_and_the_same_in_both_forms() {
    let (json, xml) = (to_json(&weekend()), to_xml(&weekend()));
    for key in ["guid", "slug", "id"] {
        let values: BTreeSet<String> = events(&json).iter().map(|event| event[key].to_string()).collect();
        assert_eq!(values.len(), 3, "{key}");
        for value in values {
            assert!(xml.contains(value.trim_matches('"')), "{key} {value}");
        }
    }
}

#[test]
fn a_day_without_sessions_is_a_day() {
    let json = to_json(&programme(Vec::new()));
    assert_eq!(json["schedule"]["conference"]["daysCount"], 2);
    assert_eq!(to_xml(&programme(Vec::new())).matches("<day ").count(), 2);
}

#[test]
fn a_programme_is_read_as_it_was_written() {
    let mut written = weekend();
    written.sessions.sort_by_key(|session| session.starts);
    let read = read(&to_json(&written).to_string()).unwrap();
    assert_eq!((&read.sessions, &read.rooms, &read.tracks), (&written.sessions, &written.rooms, &written.tracks));
    assert_eq!((read.title, read.acronym, read.zone), (written.title, written.acronym, written.zone));
    assert_eq!((read.first, read.last, read.slot_minutes), (written.first, written.last, 5));
}

#[test]
fn a_file_says_where_it_is_wrong() {
    let mut json = to_json(&weekend());
    json["schedule"]["conference"]["days"][0]["rooms"]["Hall"][0]["date"] = Value::from("tomorrow");
    json["schedule"]["conference"]["days"][0]["rooms"]["Hall"][0]["start"] = Value::Null;
    let error = read(&json.to_string()).unwrap_err();
    assert_eq!(error.path.as_deref(), Some("/schedule/conference/days/0/rooms/Hall/0"));
    assert_eq!(read("[").unwrap_err().line, Some(1));
}

/// A programme of version 2, as the hub of the congress writes it, with one session that is changed.
fn of_the_hub(change: impl FnOnce(&mut Value)) -> Result<Programme, document::DocumentError> {
    let mut session = serde_json::json!({
        "guid": "one", "type": "TALK", "title": {"de": "Hitze", "en": "Heat"}, "room": {"name": "Saal 1"},
        "start": "2026-04-03T10:00:00+02:00", "end": "2026-04-03T10:30:00+02:00", "track": {"slug": "c"},
        "participants": [{"public_name": "Ana"}, {"guid": "no name"}], "links": [{"url": "https://a.example"}],
    });
    change(&mut session);
    let schedule = serde_json::json!({"schedule": {
        "conference": {
            "title": "Congress", "acronym": "congress", "start": "2026-04-03", "end": "2026-04-04T18:00:00+02:00",
            "timeslot_duration": "00:15", "tracks": [{"slug": "c", "name": "Climate"}],
            "rooms": [{"name": "Saal 1", "guid": "room", "capacity": 90}],
        },
        "events": [{"type": "BREAK", "title": "Lunch"}, session],
    }});
    read(&schedule.to_string())
}

#[test]
fn a_programme_of_version_two_is_read() {
    let programme = of_the_hub(|_| ()).unwrap();
    assert_eq!((programme.first, programme.last), (date(2026, 4, 3), date(2026, 4, 4)));
    assert_eq!((programme.slot_minutes, programme.rooms[0].seats, programme.sessions.len()), (15, Some(90), 1));
    let session = &programme.sessions[0];
    assert_eq!((session.number, session.title.as_str(), session.kind.as_str()), (1, "Hitze", "talk"));
    assert_eq!((session.minutes, session.room.as_str(), session.track.as_deref()), (30, "Saal 1", Some("Climate")));
    assert_eq!(session.starts, "2026-04-03T08:00:00Z".parse().unwrap());
    assert_eq!((session.speakers.len(), session.speakers[0].name.as_str()), (1, "Ana"));
    assert_eq!(session.speakers[0].guid, guid("speaker", "Ana"));
    assert_eq!(
        (session.links[0].url.as_str(), session.links[0].title.as_str()),
        ("https://a.example", "https://a.example")
    );
}

#[test]
fn who_said_nothing_did_not_agree_to_be_recorded() {
    let recorded = |said: Value| {
        let programme = of_the_hub(|session| session["do_not_record"] = said).unwrap();
        programme.sessions[0].may_be_recorded
    };
    assert!(!of_the_hub(|_| ()).unwrap().sessions[0].may_be_recorded);
    assert_eq!([Value::Null, Value::Bool(true), Value::Bool(false)].map(recorded), [false, false, true]);
}

#[test]
fn half_a_session_is_named_and_not_left_out() {
    for key in ["guid", "title", "room", "start", "end"] {
        let error = of_the_hub(|session| drop(session.as_object_mut().unwrap().remove(key))).unwrap_err();
        assert_eq!(error.path.as_deref(), Some("/schedule/events/1"), "{key}: {error}");
    }
    let lasting =
        |duration: &str| of_the_hub(|session| session["duration"] = duration.into()).unwrap().sessions[0].minutes;
    assert_eq!(["01:30", "00:05:30", "soon"].map(lasting), [90, 5, 30], "a duration counts before an end");
}

/// A schedule file of the shared data, if this machine has it.
fn shared(name: &str) -> Option<String> {
    let data = std::env::var_os("DECAPOLIS_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    std::fs::read_to_string(data.join("ics/schedule").join(name)).ok()
}

#[test]
fn programmes_of_other_systems_are_read() {
    let (Some(pretalx), Some(hub)) = (shared("pretalx-democon.json"), shared("hub-schedule2.json")) else { return };
    let pretalx = read(&pretalx).unwrap();
    assert_eq!((pretalx.acronym.as_str(), pretalx.sessions.len(), pretalx.rooms.len()), ("democon", 36, 2));
    assert_eq!((pretalx.sessions[0].number, pretalx.sessions[0].minutes), (25, 30));
    assert_eq!(pretalx.sessions[0].speakers[0].name, "Brian Robinson");
    let hub = read(&hub).unwrap();
    assert_eq!((hub.sessions.len(), hub.sessions[0].track.as_deref()), (2, Some("CCC")));
    assert_eq!((hub.sessions[0].minutes, hub.sessions[0].room.as_str()), (30, "Saal 1"));
    for programme in [pretalx, hub] {
        assert_eq!(read(&to_json(&programme).to_string()).unwrap().sessions.len(), programme.sessions.len());
    }
}

/// What is written for a small programme, letter by letter: rooms in their order and not by their names, an address that is
/// none of the web left out, and what XML cannot hold as it is.
#[test]
fn a_programme_is_written_in_xml_as_it_is_kept() {
    let mut programme = programme(vec![
        Session { url: "mailto:office@network.example".to_owned(), ..session(1, "2026-10-24T08:00:00Z", "Attic") },
        Session { title: "\"Heat\" & <shade>\r\n\tnow\u{1}".to_owned(), ..session(2, "2026-10-24T08:00:00Z", "Loft") },
        Session {
            feedback_url: Some("http://network.example/2".to_owned()),
            ..session(3, "2026-10-24T08:00:00Z", "Hall")
        },
    ]);
    let loft = Room { name: "Loft".to_owned(), guid: guid("https://network.example/room", "2"), seats: None };
    programme.rooms.insert(0, loft);
    assert_eq!(to_xml(&programme), include_str!("extracts/programme.xml"));
}

proptest! {
    #[test]
    fn any_text_stays_inside_its_element(text in any::<String>()) {
        let mut programme = weekend();
        programme.sessions.truncate(1);
        programme.sessions[0].title.clone_from(&text);
        programme.sessions[0].room.clone_from(&text);
        let plain = to_xml(&programme);
        programme.sessions[0].title = "plain".to_owned();
        programme.sessions[0].room = "plain".to_owned();
        let tags = |xml: &str| xml.matches('<').count();
        prop_assert_eq!(tags(&plain), tags(&to_xml(&programme)));
        let is_forbidden = |letter: char| letter < ' ' && letter != '\n' && letter != '\t';
        prop_assert!(!plain.contains(is_forbidden));
    }

    #[test]
    fn any_text_is_read_or_refused_as_a_schedule(text in "[\\[\\]{}:,\"a-z0-9]{0,60}") {
        let _ = read(&text);
    }

    #[test]
    fn a_slug_is_what_both_schemas_allow(title in any::<String>(), number in 1..100_000_u32) {
        let mut programme = weekend();
        programme.sessions.truncate(1);
        (programme.sessions[0].title, programme.sessions[0].number) = (title, number);
        let json = to_json(&programme);
        let slug = events(&json)[0]["slug"].as_str().unwrap();
        let (acronym, rest) = slug.split_once('-').unwrap();
        let is_word = |text: &str, more: &[u8]| text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || more.contains(&byte));
        prop_assert!(acronym.len() >= 4 && is_word(acronym, b"_") && rest.len() >= 4 && is_word(rest, b"-_"), "{}", slug);
        prop_assert!(slug.ends_with(|letter: char| letter.is_ascii_alphanumeric()), "{}", slug);
    }
}
