//! `decapolis conditions check` as a program calls it.

use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::program::file;

/// The rule and the facts of `docs/conditions.md`.
const RULES: &str = r#"{"all": [{"fact": "population", "at_least": 50000, "clause": "A city of some size"},
    {"any": [{"fact": "language", "is": "es"}, {"fact": "language", "is": "pt"}]}]}"#;
const FACTS: &str =
    r#"{"population": {"value": 20000, "year": 2024, "source": "census"}, "has_library": true, "budget": null}"#;

fn check(test: &str, rules: &str, facts: &str, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_decapolis"));
    command.args(["conditions", "check", "--rules"]).arg(file(&format!("conditions/{test}"), "rules.json", rules));
    command.arg("--facts").arg(file(&format!("conditions/{test}"), "facts.json", facts)).args(more);
    command.output().unwrap()
}

#[test]
fn a_no_is_one_object_and_exit_0() {
    let output = check("no", RULES, FACTS, &["--format", "json"]);
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    let expected = json!({
        "verdict": "no",
        "deciding": [{"clause": "A city of some size", "fact": "population", "value": 20000, "verdict": "no"}],
        "changes": [
            {"fact": "language", "needed": {"one_of": ["es", "pt"]}},
            {"fact": "population", "needed": {"at_least": 50000}},
        ],
        "impossible": false,
        "exact": true,
        "sentence": "No: the conditions are not met. What decides: “A city of some size”: not met \
            (population: 20,000). What it would take: language: one of es, pt; population: at least 50,000.",
    });
    assert_eq!((output.status.code(), answer), (Some(0), expected));
}

#[test]
fn without_a_format_people_read_rule_and_outcome() {
    let output = check("text", r#"{"fact": "population", "at_least": 50000}"#, FACTS, &["--language", "es"]);
    let expected = "population: al menos 50.000\nNo: no se cumplen las condiciones. Lo que decide: population: al menos \
        50.000: no se cumple (20.000). Lo que haría falta: population: al menos 50.000.\n";
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
}

#[test]
fn broken_rules_are_exit_2_with_the_place() {
    let rules = r#"{"all": [{"any": []}, {"all": []}, {"fact": "population", "at_least": "many"}]}"#;
    let output = check("broken", rules, FACTS, &["--format", "json"]);
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    let expected = json!({
        "error": "the rules: must be a number, not text", "path": "/all/2/at_least", "line": null, "suggestions": [],
    });
    assert_eq!((output.status.code(), error, output.stdout), (Some(2), expected, Vec::new()));
}

#[test]
fn facts_of_a_wrong_type_are_exit_2_with_the_place() {
    let output = check("type", RULES, r#"{"population": {"value": "many"}}"#, &["--format", "json"]);
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!((output.status.code(), &error["path"]), (Some(2), &json!("/population/value")));
}
