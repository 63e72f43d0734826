//! `decapolis timetable` as a program calls it.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::program::{answer, file, refused};

fn run(what: &str, input: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_decapolis"));
    command.args(["timetable", what, "--format", "json", "--in"]).arg(input).args(more).output().unwrap()
}

fn meeting(zone: &str) -> String {
    json!({
        "minutes": 60, "from": "2026-03-30T08:00:00Z", "to": "2026-03-30T18:00:00Z", "step_minutes": 60,
        "people": [
            {"id": "ana", "zone": zone, "works": {"mon": [["09:00", "17:00"]]}, "past": 0.0},
            {"id": "bo", "zone": "America/New_York", "works": {"mon": [["09:00", "17:00"]]}, "past": 0.5},
        ],
    })
    .to_string()
}

#[test]
fn a_fair_hour_is_good_for_whoever_has_it_worst() {
    let slots =
        answer(&run("fair-hour", &file("timetable", "meeting.json", &meeting("Europe/Paris")), &[]))["slots"].clone();
    // 13 to 15 o'clock in London's summer is 15 to 17 in Paris and 9 to 11 in New York.
    let first = json!({"start": "2026-03-30T13:00:00Z", "worst": 0, "discomforts": {"ana": 0, "bo": 0}});
    assert_eq!((slots.as_array().unwrap().len(), &slots[0]), (10, &first));
    let worst: Vec<f64> = slots.as_array().unwrap().iter().map(|slot| slot["worst"].as_f64().unwrap()).collect();
    assert!(worst.is_sorted(), "{worst:?}");
}

#[test]
fn an_unknown_zone_is_named_with_its_place() {
    let error = refused(&run("fair-hour", &file("timetable", "nowhere.json", &meeting("Mars/Olympus")), &[]));
    assert_eq!(error["path"], json!("/people/0/zone"));
}

#[test]
fn an_agenda_says_where_each_session_is() {
    let question = json!({
        "slots": 2, "rooms": [{"id": "hall", "seats": 80}, {"id": "loft", "seats": 20}],
        "sessions": [
            {"id": "heat", "speakers": ["ana"], "seats": 60},
            {"id": "rain", "speakers": ["bo"], "seats": 20},
            {"id": "data", "speakers": ["ana"], "seats": 15},
        ],
        "wishes": [["heat", "rain"]],
    });
    let agenda = answer(&run("agenda", &file("timetable", "agenda.json", &question.to_string()), &["--seed", "3"]));
    assert_eq!((&agenda["clashes"], &agenda["optimal"]), (&json!(0), &json!(true)));
    let slot = |index: usize| agenda["sessions"][index]["slot"].clone();
    assert!(slot(0) != slot(1) && slot(0) != slot(2), "{agenda}");
}

#[test]
fn a_wish_for_no_session_is_refused() {
    let question = json!({"slots": 1, "rooms": [], "sessions": [], "wishes": [["heat"]]});
    let error = refused(&run("agenda", &file("timetable", "wish.json", &question.to_string()), &[]));
    assert_eq!(error["path"], json!("/wishes/0/0"));
}

/// What a check of a calendar says, and how it ended.
fn calendar_check(name: &str, text: &str) -> (Value, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_decapolis"));
    let output = command
        .args(["timetable", "calendar-check", "--format", "json"])
        .arg(file("timetable", name, text))
        .output()
        .unwrap();
    (serde_json::from_slice(&output.stdout).unwrap(), output.status.code())
}

/// A calendar of one event, of which a line is what a test makes of it.
fn calendar(line: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260301T080000Z\r\n\
         DTSTART:20260403T090000Z\r\n{line}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

#[test]
fn a_sound_calendar_ends_with_0_and_a_broken_one_with_1_and_its_line() {
    let (sound, exit) = calendar_check("sound.ics", &calendar("SUMMARY:Heat"));
    assert_eq!((sound, exit), (json!({"events": 1, "problems": []}), Some(0)));
    let (broken, exit) = calendar_check("broken.ics", &calendar("DTEND:20260403T080000Z"));
    let problem = json!({"line": 8, "reason": "DTEND is before DTSTART of line 7"});
    assert_eq!((broken, exit), (json!({"events": 1, "problems": [problem]}), Some(1)));
    let (empty, exit) = calendar_check("empty.ics", "");
    assert_eq!((&empty["events"], &empty["problems"][0]["line"], exit), (&json!(0), &json!(1), Some(1)));
}

#[test]
fn groups_say_whom_each_meets_and_why_not() {
    let person = |id: &str, region: &str| json!({"id": id, "traits": {"region": region}, "speaks": ["en"]});
    let question = json!({
        "size": 2,
        "people": [person("ana", "europe"), person("bo", "asia"), person("cy", "europe"), person("di", "asia")],
        "wishes": [["ana", "bo"], ["ana", "cy"]], "apart": [["ana", "cy"]], "past": [["bo", "cy"]],
    });
    let groups = answer(&run("groups", &file("timetable", "tables.json", &question.to_string()), &["--seed", "3"]));
    let together: Vec<_> = groups["groups"].as_array().unwrap().iter().map(|group| group["people"].clone()).collect();
    assert!(together.contains(&json!(["ana", "bo"])) && together.contains(&json!(["cy", "di"])), "{groups}");
    assert_eq!(groups["people"][0], json!({"id": "ana", "asked_for": ["bo"], "asked_by": [], "again": []}));
    assert_eq!(groups["unmet"], json!([{"id": "ana", "wish": "cy", "reason": "they are to stay apart"}]));
    assert_eq!((&groups["wishes_met"], &groups["repeats"], &groups["optimal"]), (&json!(1), &json!(0), &json!(true)));
}

#[test]
fn a_key_that_no_question_of_groups_has_is_refused() {
    let question = json!({"size": 2, "people": [{"id": "ana", "table": 1}]});
    let error = refused(&run("groups", &file("timetable", "unknown.json", &question.to_string()), &[]));
    assert_eq!(error["path"], json!("/people/0/table"));
}

#[test]
fn mutual_wishes_get_a_slot_and_a_table() {
    let question = json!({
        "slots": 2, "tables": 1, "people": [{"id": "ana"}, {"id": "bo", "away": [0]}, {"id": "cy", "away": [0, 1]}],
        "wishes": [["ana", "bo"], ["bo", "ana"], ["cy", "ana"], ["ana", "cy"], ["bo", "cy"]],
    });
    let found = answer(&run("meetings", &file("timetable", "wishes.json", &question.to_string()), &[]));
    assert_eq!(found["meetings"], json!([{"slot": 1, "table": 0, "people": ["ana", "bo"]}]));
    assert_eq!(found["unmet"], json!([{"people": ["ana", "cy"], "reason": "there is no slot in which both can"}]));
    assert_eq!((&found["one_sided"], &found["optimal"]), (&json!(1), &json!(true)));
}
