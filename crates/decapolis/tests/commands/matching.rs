//! `decapolis matching` as a program calls it.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::json;

use crate::program::{answer, file, refused};

/// The wishes of `docs/matching.md`.
const WISHES: &str = r#"{"note": "of one afternoon", "residents": {"r1": ["h1"], "r2": [["h1", "h2"]]},
    "hospitals": {"h1": {"capacity": 1, "prefers": ["r2", "r1"]}, "h2": {"capacity": 1, "prefers": ["r2"]}}}"#;

fn run(what: &str, input: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_decapolis"));
    command.args(["matching", what, "--format", "json", "--in"]).arg(input).args(more).output().unwrap()
}

#[test]
fn an_assignment_is_one_object_with_its_prices() {
    let input = file("matching/assign", "costs.json", r#"{"costs": [[4, 1, null], [2, 0, 5]]}"#);
    let expected = json!({
        "cost": 3, "pairs": [[0, 1], [1, 0]], "row_prices": [4, 3], "column_prices": [-1, -3, 0],
    });
    assert_eq!(answer(&run("assign", &input, &[])), expected);
}

#[test]
fn costs_with_decimals_answer_in_decimals() {
    let input = file("matching/decimals", "costs.json", r#"{"costs": [[0.5, 0.25], [0.1, 0.3]]}"#);
    let answer = answer(&run("assign", &input, &[]));
    assert_eq!((&answer["cost"], &answer["pairs"]), (&json!(0.35), &json!([[0, 1], [1, 0]])));
}

#[test]
fn a_file_of_the_or_library_is_read() {
    let input = file("matching/orlib", "assign2.txt", " 2\n 4 60\n 26 56\n");
    assert_eq!(answer(&run("assign", &input, &["--orlib"]))["cost"], 60);
    let error = refused(&run("assign", &file("matching/orlib", "short.txt", "2\n4 60\n26\n"), &["--orlib"]));
    assert_eq!((&error["line"], error["path"].as_str().unwrap().ends_with("short.txt")), (&json!(3), true));
}

#[test]
fn rows_that_cannot_all_be_served_are_named() {
    let input = file("matching/hall", "costs.json", r#"{"costs": [[1, 2, 3], [null, 2, null], [null, 1, null]]}"#);
    let error = refused(&run("assign", &input, &[]));
    assert_eq!((&error["rows"], &error["columns"], &error["path"]), (&json!([1, 2]), &json!([1]), &json!("/costs")));
}

#[test]
fn unknown_keys_and_kinds_are_refused_with_the_place() {
    let error = refused(&run("assign", &file("matching/wrong", "key.json", r#"{"cost": [[1]]}"#), &[]));
    assert_eq!((&error["path"], &error["suggestions"]), (&json!("/cost"), &json!(["costs"])));
    let error = refused(&run("assign", &file("matching/wrong", "kind.json", r#"{"costs": [[1, "2"]]}"#), &[]));
    assert_eq!(error["path"], "/costs/0/1");
    let error =
        refused(&run("stable", &file("matching/wrong", "wish.json", &WISHES.replace("[\"h1\"]", "[\"h9\"]")), &[]));
    assert_eq!(error["path"], "/residents/r1/0");
}

#[test]
fn ties_are_broken_by_lot_or_used_to_match_more() {
    let input = file("matching/ties", "wishes.json", WISHES);
    let all = json!({"matching": {"h1": ["r1"], "h2": ["r2"]}, "unmatched": [], "blocking_pairs": []});
    assert_eq!(answer(&run("stable", &input, &["--ties", "kiraly"])), all);
    let sizes: Vec<usize> = (0..8)
        .map(|seed| {
            let answer = answer(&run("stable", &input, &["--seed", &seed.to_string()]));
            assert_eq!(answer["blocking_pairs"], json!([]));
            answer["unmatched"].as_array().unwrap().len()
        })
        .collect();
    assert!(sizes.contains(&0) && sizes.contains(&1), "{sizes:?}");
}

#[test]
fn blocking_pairs_of_a_given_matching_are_listed() {
    let input = file("matching/check", "wishes.json", WISHES);
    let check = |text: &str| {
        let matching = file("matching/check", "matching.json", text);
        run("stable", &input, &["--check", matching.to_str().unwrap()])
    };
    let answered = answer(&check(r#"{"matching": {"h1": [], "h2": ["r2"]}}"#));
    assert_eq!((&answered["unmatched"], &answered["blocking_pairs"]), (&json!(["r1"]), &json!([["r1", "h1"]])));
    assert_eq!(answer(&check(r#"{"r1": "h1", "r2": "h2"}"#))["blocking_pairs"], json!([]));
    let error = refused(&check(r#"{"matching": {"h2": ["r1"]}}"#));
    assert_eq!(error["path"], "/matching/h2/0");
}

#[test]
fn minimums_that_are_not_reached_are_named() {
    let input = file(
        "matching/minimum",
        "wishes.json",
        &WISHES.replace("{\"capacity\": 1,", "{\"capacity\": 1, \"minimum\": 1,"),
    );
    let answer =
        answer(&run("stable", &input, &["--check", file("matching/minimum", "none.json", "{}").to_str().unwrap()]));
    assert_eq!(answer["unmet_minimums"][1], json!({"hospital": "h2", "wanted": 1, "got": 0}));
}
