//! `decapolis timetable` as a program calls it.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

fn file(name: &str, text: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("timetable");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn run(what: &str, input: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_decapolis"));
    command.args(["timetable", what, "--format", "json", "--in"]).arg(input).args(more).output().unwrap()
}

#[track_caller]
fn answer(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[track_caller]
fn refused(output: &Output) -> Value {
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &[][..]));
    serde_json::from_slice(&output.stderr).unwrap()
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
    let slots = answer(&run("fair-hour", &file("meeting.json", &meeting("Europe/Paris")), &[]))["slots"].clone();
    // 13 to 15 o'clock in London's summer is 15 to 17 in Paris and 9 to 11 in New York.
    let first = json!({"start": "2026-03-30T13:00:00Z", "worst": 0, "discomforts": {"ana": 0, "bo": 0}});
    assert_eq!((slots.as_array().unwrap().len(), &slots[0]), (10, &first));
    let worst: Vec<f64> = slots.as_array().unwrap().iter().map(|slot| slot["worst"].as_f64().unwrap()).collect();
    assert!(worst.is_sorted(), "{worst:?}");
}

#[test]
fn an_unknown_zone_is_named_with_its_place() {
    let error = refused(&run("fair-hour", &file("nowhere.json", &meeting("Mars/Olympus")), &[]));
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
    let agenda = answer(&run("agenda", &file("agenda.json", &question.to_string()), &["--seed", "3"]));
    assert_eq!((&agenda["clashes"], &agenda["optimal"]), (&json!(0), &json!(true)));
    let slot = |index: usize| agenda["sessions"][index]["slot"].clone();
    assert!(slot(0) != slot(1) && slot(0) != slot(2), "{agenda}");
}

#[test]
fn a_wish_for_no_session_is_refused() {
    let question = json!({"slots": 1, "rooms": [], "sessions": [], "wishes": [["heat"]]});
    let error = refused(&run("agenda", &file("wish.json", &question.to_string()), &[]));
    assert_eq!(error["path"], json!("/wishes/0/0"));
}
