//! `decapolis opinion map` as a program calls it.

use std::fmt::Write;
use std::process::{Command, Output};

use serde_json::json;

use crate::program::{answer, file, refused};

const HEADER: &str = "timestamp,datetime,comment-id,voter-id,vote\n";

fn run(name: &str, votes: &str, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_decapolis"));
    command.args(["opinion", "map", "--format", "json", "--votes"]).arg(file("opinion", name, votes));
    command.args(more).output().unwrap()
}

/// Ten people who agree with even comments and six who agree with odd ones; all agree with comment 8.
fn camps() -> String {
    let mut text = HEADER.to_owned();
    for voter in 0..16 {
        for comment in 0..9 {
            let agrees = comment == 8 || (comment % 2 == 0) == (voter < 10);
            writeln!(text, "1,x,{comment},{},{}", 100 + voter, if agrees { 1 } else { -1 }).unwrap();
        }
    }
    text
}

#[test]
fn a_map_says_who_stands_where_and_what_all_share() {
    let map = answer(&run("camps.csv", &camps(), &[]));
    let keys: Vec<&String> = map.as_object().unwrap().keys().collect();
    let expected = [
        "participants",
        "statements",
        "votes",
        "grouped",
        "k",
        "silhouette",
        "stability",
        "groups",
        "consensus",
        "points",
    ];
    assert_eq!(keys, expected);
    let counts = ["participants", "statements", "votes", "grouped", "k"].map(|key| map[key].as_u64().unwrap());
    assert_eq!(counts, [16, 9, 144, 16, 2]);
    assert_eq!((&map["groups"][0]["size"], &map["groups"][1]["size"]), (&json!(10), &json!(6)));
    let first = &map["groups"][0]["representative"][0];
    assert_eq!((&first["side"], first["comment"].as_str().unwrap().parse::<u64>().unwrap() % 2), (&json!("agree"), 0));
    // Ten and six of all who saw it agree, with one more of each side.
    let shared = json!({"comment": "8", "score": 11.0 / 12.0 * 7.0 / 8.0, "agree_by_group": [11.0 / 12.0, 7.0 / 8.0]});
    assert_eq!(map["consensus"][0], shared);
    assert_eq!((&map["points"][0]["voter"], &map["points"][15]["group"]), (&json!("100"), &json!(1)));
    assert_eq!(map["stability"], json!(1.0));
}

#[test]
fn the_same_people_can_be_placed_by_how_far_they_disagree() {
    let map = answer(&run("placed.csv", &camps(), &["--embedding", "disagreement"]));
    let plain = answer(&run("placed-first.csv", &camps(), &["--embedding", "components"]));
    assert_eq!((&map["embedding"]["name"], &map["embedding"]["agreement"]), (&json!("disagreement"), &json!(1.0)));
    assert_eq!((&plain["embedding"], &plain["points"][0]["group_there"]), (&json!(null), &json!(null)));
    for (placed, first) in map["points"].as_array().unwrap().iter().zip(plain["points"].as_array().unwrap()) {
        assert_eq!((&placed["voter"], &placed["group"]), (&first["voter"], &first["group"]), "in the same groups");
        assert!(placed["x"] != first["x"] && placed["group_there"].is_u64(), "{placed} {first}");
    }
    // All of a camp say the same and differ from the other on eight of nine comments, by two each.
    let at = |place: usize| map["points"][place]["x"].as_f64().unwrap();
    assert!((at(0) - at(9)).abs() < 1e-6 && ((at(0) - at(15)).abs() - (32.0_f64 / 9.0).sqrt()).abs() < 1e-6);
}

#[test]
fn votes_may_agree_by_minus_one_and_comments_be_rejected() {
    let comments = file("opinion", "comments.csv", "comment-id,moderated,comment-body\n8,-1,\"all\nof us\"\n9,1,\n");
    let turned = camps().replace(",1\n", ",x\n").replace(",-1\n", ",1\n").replace(",x\n", ",-1\n");
    let plain = answer(&run("plain.csv", &camps(), &["--comments", comments.to_str().unwrap()]));
    let map = answer(&run("turned.csv", &turned, &["--agree", "-1", "--comments", comments.to_str().unwrap()]));
    assert_eq!(map, plain);
    assert_eq!(map["statements"], json!(10));
    assert!(map["consensus"].as_array().unwrap().iter().all(|shared| shared["comment"] != json!("8")), "{map}");
}

#[test]
fn a_row_that_is_wrong_is_refused_with_its_line() {
    let error = refused(&run("wrong.csv", &format!("{HEADER}1,x,0,7,1\n2,x,0,8,2\n"), &[]));
    assert_eq!(error["line"], json!(3));
    assert!(error["error"].as_str().unwrap().contains("none of -1, 0 and 1"), "{error}");
    let comments = file("opinion", "wrong-comments.csv", "comment-id,moderated\n0,2\n");
    let error = refused(&run("right.csv", &camps(), &["--comments", comments.to_str().unwrap()]));
    assert_eq!((&error["line"], error["path"].as_str().unwrap().ends_with("wrong-comments.csv")), (&json!(2), true));
}

#[test]
fn without_votes_there_is_a_map_of_nobody() {
    let map = answer(&run("none.csv", "", &[]));
    let nobody = json!({
        "participants": 0, "statements": 0, "votes": 0, "grouped": 0, "k": 0, "silhouette": 0.0, "stability": 0.0,
        "groups": [], "consensus": [], "points": [],
    });
    assert_eq!(map, nobody);
}

#[test]
fn people_read_that_there_are_no_clear_groups() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_decapolis"));
    let few = file("opinion", "few.csv", &format!("{HEADER}1,x,0,7,1\n2,x,0,8,1\n"));
    let output = command.args(["opinion", "map", "--votes"]).arg(few).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("stability 0.00: there are no clear groups here"), "{said}");
}
