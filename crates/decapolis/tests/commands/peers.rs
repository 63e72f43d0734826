//! `decapolis peers` as a program calls it, with a network and without.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use kernel::rusqlite;
use serde_json::{Value, json};

use crate::program::answer;

const CITY: [&str; 6] = ["--city", "Kansas City", "--country", "US", "--format", "json"];

/// A folder with a demo network that nobody serves any more.
fn network(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("peers").join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let mut demo = Command::new(env!("CARGO_BIN_EXE_decapolis"))
        .args(["demo", "--port", "0", "--format", "json", "--data", "decapolis-demo"])
        .current_dir(&folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(demo.stdout.take().unwrap()).read_line(&mut line).unwrap();
    demo.kill().unwrap();
    demo.wait().unwrap();
    folder
}

fn peers(folder: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_decapolis"));
    command.arg("peers").args(CITY).args(more).current_dir(folder).output().unwrap()
}

fn names(answer: &Value) -> Vec<&str> {
    answer["peers"].as_array().unwrap().iter().map(|peer| peer["name"].as_str().unwrap()).collect()
}

/// The first peer's reason for a fact.
fn reason<'a>(answer: &'a Value, city: &str, feature: &str) -> &'a Value {
    let peers = answer["peers"].as_array().unwrap();
    let peer = peers.iter().find(|peer| peer["name"] == city).unwrap();
    peer["reasons"].as_array().unwrap().iter().find(|reason| reason["feature"] == feature).unwrap()
}

#[test]
fn members_are_those_of_the_network_with_their_own_facts() {
    let folder = network("members");
    let all = answer(&peers(&folder, &["--limit", "3"]));
    let here = answer(&peers(&folder, &["--among", "members", "--limit", "60", "--per-country", "0"]));
    assert!(names(&here).contains(&"Lyon") && names(&here).len() > 40, "{:?}", names(&here));
    assert_ne!(names(&all), names(&here)[..3]);
    let keys: Vec<&String> = here["peers"][0].as_object().unwrap().keys().collect();
    assert_eq!(keys, all["peers"][0].as_object().unwrap().keys().collect::<Vec<_>>());

    let connection = rusqlite::Connection::open(folder.join("decapolis-demo/network.db")).unwrap();
    let entered = "INSERT INTO city_fact (city, fact, content, year, source, author, entered_at)
        SELECT id, 'population', '700001', 2025, 'our register', 0, 0 FROM city WHERE place = 2996944";
    connection.execute(entered, []).unwrap();
    let named = ["--among", "members", "--limit", "0", "--per-country", "0", "--data", "decapolis-demo"];
    let told = answer(&peers(&folder, &named));
    let people = reason(&told, "Lyon", "population");
    assert_eq!((&people["theirs"], &people["entered"]), (&json!(700_001), &json!(["theirs"])));
    assert!(reason(&here, "Lyon", "population").get("entered").is_none());
}

#[test]
fn members_without_a_network_are_exit_2_with_what_to_give() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("peers").join("nothing");
    std::fs::create_dir_all(&folder).unwrap();
    let refused = peers(&folder, &["--among", "members"]);
    let error: Value = serde_json::from_slice(&refused.stderr).unwrap();
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(2), 0));
    assert_eq!(error["suggestions"], json!(["--data decapolis-demo", "--among all"]));
    assert!(error["error"].as_str().unwrap().contains("--config"), "{error}");
    let wrong = peers(&folder, &["--among", "members", "--data", "elsewhere"]);
    let error: Value = serde_json::from_slice(&wrong.stderr).unwrap();
    assert_eq!((wrong.status.code(), &error["path"]), (Some(2), &json!("elsewhere")));
    assert!(!folder.join("elsewhere").exists(), "a command that only looks makes nothing");
}
