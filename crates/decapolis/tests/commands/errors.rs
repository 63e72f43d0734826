//! What every command promises of its errors: exit 2 for wrong usage or input, and with `--format json` one object on
//! standard error and nothing on standard output.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

/// A wrong call of each command that takes a format, with what its error must name.
const WRONG: [(&[&str], &str); 30] = [
    (&["backup"], "<FILE>"),
    (&["badges", "--in", "nowhere", "--out", "badges.pdf"], "nowhere"),
    (&["check", "--data", "nowhere"], "nowhere"),
    (&["conditions", "check"], "--rules"),
    (&["conditions", "check", "--rules", "nowhere", "--facts", "nowhere"], "nowhere"),
    (&["config", "check", "--config", "nowhere"], "nowhere"),
    (&["demo", "--today", "yesterday"], "yesterday"),
    (&["demo", "--port", "x"], "--port"),
    (&["export", "network"], "<FILE>"),
    (&["import", "members", "nowhere", "--dry-run"], "nowhere"),
    (&["import", "network", "nowhere", "--data", "fresh"], "nowhere"),
    (&["matching", "assign", "--in", "nowhere"], "nowhere"),
    (&["migrate", "--config", "nowhere"], "nowhere"),
    (&["opinion", "map"], "--votes"),
    (&["opinion", "map", "--votes", "nowhere"], "nowhere"),
    (&["peers"], "--city"),
    (&["peers", "--city", "Kanss City"], "Kansas City"),
    (&["peers", "--city", "Lyon", "--among", "member"], "members"),
    (&["peers", "--city", "Lyon", "--theme", "football"], "digital-inclusion"),
    (&["places"], "required"),
    (&["reindex", "--config", "nowhere"], "nowhere"),
    (&["restore", "nowhere", "--data", "empty", "--without-erasures"], "nowhere"),
    (&["serve", "--config", "nowhere"], "nowhere"),
    (&["timetable", "agenda", "--in", "nowhere", "--seconds", "long"], "--seconds"),
    (&["timetable", "calendar-check"], "<FILE>"),
    (&["timetable", "calendar-check", "nowhere"], "nowhere"),
    (&["timetable", "fair-hour", "--in", "nowhere"], "nowhere"),
    (&["timetable", "groups", "--in", "nowhere"], "nowhere"),
    (&["timetable", "meetings", "--in", "nowhere", "--seed", "luck"], "--seed"),
    (&["user", "invite"], "required"),
];

fn run(arguments: &[&str]) -> Output {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("errors");
    std::fs::create_dir_all(&folder).unwrap();
    Command::new(env!("CARGO_BIN_EXE_decapolis")).args(arguments).current_dir(folder).output().unwrap()
}

#[test]
fn wrong_input_is_one_object_and_exit_2() {
    for (arguments, named) in WRONG {
        let output = run(&[arguments, &["--format", "json"]].concat());
        let said = String::from_utf8_lossy(&output.stderr);
        let error: Value = serde_json::from_str(&said).unwrap_or_else(|_| panic!("{arguments:?}: {said}"));
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}: {said}");
        let keys: Vec<&String> = error.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["error", "path", "line", "suggestions"], "{arguments:?}");
        assert!(said.contains(named), "{arguments:?} does not name {named}: {said}");
    }
}

#[test]
fn a_word_that_is_not_known_suggests_what_is() {
    let output = run(&["peers", "--city", "Lyon", "--amonk", "all", "--format", "json"]);
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!((&error["path"], &error["suggestions"]), (&json!("--amonk"), &json!(["--among"])));
    let output = run(&["peer", "--format=json"]);
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!((output.status.code(), &error["suggestions"][0]), (Some(2), &json!("peers")));
}

#[test]
fn without_a_format_errors_are_lines_for_people() {
    let output = run(&["peers", "--city", "Kanss City"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(said.starts_with("error: there is no city \"Kanss City\"\ndid you mean: Kansas City"), "{said}");
}
