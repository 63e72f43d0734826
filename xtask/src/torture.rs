//! `cargo xtask torture`: the test of kills, for as long as one likes, and a table of what it came to.

use std::path::Path;

use serde::Deserialize;

use crate::command::{self, program};
use crate::test::postgres::Postgres;
use crate::test::tests::SERVER_VARIABLE;

/// Kills an engine, unless said otherwise: a night's worth.
pub(crate) const KILLS: u32 = 1_000;

/// What an engine went through, as the test says it after each kill.
#[derive(Debug, Deserialize)]
struct Toll {
    engine: String,
    kills: u64,
    acknowledged: u64,
    sent_again: u64,
    lost: u64,
    doubled: u64,
    seconds: u64,
}

impl Toll {
    fn line(&self) -> String {
        let Self { engine, kills, acknowledged, sent_again, lost, doubled, seconds } = self;
        format!("| {engine} | {kills} | {acknowledged} | {sent_again} | {lost} | {doubled} | {seconds} |")
    }
}

/// Kills the program so many times on each engine, and prints the table also when something was lost.
///
/// # Errors
/// A sentence for the terminal, when the test failed.
pub(crate) fn run(kills: u32) -> Result<(), String> {
    let server = Postgres::start()?;
    let reports = command::target().join("torture");
    // Those of the run before.
    let _ = std::fs::remove_dir_all(&reports);
    std::fs::create_dir_all(&reports).map_err(|error| format!("{}: {error}", reports.display()))?;
    // As it is served: the look for all that was acknowledged takes most of the time.
    let mut cargo =
        program("cargo", &["test", "--release", "--package", "decapolis", "--test", "operations", "--", "kills"]);
    cargo.env(SERVER_VARIABLE, server.address()).env("DECAPOLIS_KILLS", kills.to_string());
    let done = command::run(cargo.env("DECAPOLIS_TORTURE_REPORTS", &reports));
    println!("{}", table(&tolls(&reports)?));
    done
}

fn tolls(reports: &Path) -> Result<Vec<Toll>, String> {
    let fault = |error: &dyn std::fmt::Display| format!("{}: {error}", reports.display());
    let mut tolls = Vec::new();
    for file in reports.read_dir().map_err(|error| fault(&error))?.flatten() {
        let text = std::fs::read_to_string(file.path()).map_err(|error| fault(&error))?;
        tolls.push(serde_json::from_str::<Toll>(&text).map_err(|error| fault(&error))?);
    }
    tolls.sort_by(|one, next| next.engine.cmp(&one.engine));
    Ok(tolls)
}

fn table(tolls: &[Toll]) -> String {
    let head =
        "| engine | kills | acts acknowledged | sent again | lost | doubled | seconds |\n|---|---|---|---|---|---|---|";
    tolls.iter().fold(head.to_owned(), |table, toll| format!("{table}\n{}", toll.line()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_line_for_each_engine() {
        let text =
            r#"{"engine":"SQLite 3","kills":20,"acknowledged":500,"sent_again":90,"lost":0,"doubled":0,"seconds":31}"#;
        let toll: Toll = serde_json::from_str(text).expect("a toll");
        assert!(table(&[toll]).ends_with("|\n| SQLite 3 | 20 | 500 | 90 | 0 | 0 | 31 |"));
    }
}
