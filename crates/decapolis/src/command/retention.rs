//! `decapolis retention`: forget what is over its time, or say how much that would be.

use std::fmt::Write;

use clap::Args;
use kernel::retention;
use serde::Serialize;

use super::installation::Installation;
use super::{Failure, Format, print_json, print_text};
use crate::capabilities;

/// Remove rows that are over their time, class by class; the program does the same by itself every hour.
#[derive(Debug, Args)]
pub(crate) struct RetentionRun {
    #[command(flatten)]
    installation: Installation,
    /// Only count.
    #[arg(long)]
    dry_run: bool,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// What was found of one class.
#[derive(Debug, Serialize)]
struct Found {
    class: &'static str,
    /// Rows over their time.
    due: i64,
    removed: u64,
}

pub(crate) fn run(asked: &RetentionRun) -> Result<(), Failure> {
    let db = if asked.dry_run { asked.installation.open()? } else { asked.installation.open_for_writing()? };
    let mut found = Vec::new();
    for class in capabilities::retention() {
        let due = db.read_blocking(class.class, |tx| (class.count)(tx))?;
        let removed = if asked.dry_run { 0 } else { retention::run(&db, class)? };
        found.push(Found { class: class.class, due, removed });
    }
    match asked.format {
        Format::Json => print_json(&serde_json::json!({ "dry_run": asked.dry_run, "classes": found })),
        Format::Text => print_text(&lines(&found)),
    }
}

fn lines(found: &[Found]) -> String {
    let mut text = String::new();
    for Found { class, due, removed } in found {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{class:<16} {due:>8} due {removed:>8} removed");
    }
    text
}
