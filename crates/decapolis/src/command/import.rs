//! `decapolis import`: what others hold, read into the network: member lists, so far looked through only, and whole networks.

use std::fmt::Write;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use kernel::language::Language;
use kernel::post::NOBODYS;
use roster::{FILE_BYTES_MAX, Refusal, Report};
use serde::Serialize;

use super::installation::Installation;
use super::{Failure, Format, print_json, print_text};
use crate::network::{self, Outcomes};
use crate::program::{self, DataFolder};

#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    /// A list of people from a spreadsheet or another system, however messy
    Members(ImportMembers),
    Network(ImportNetwork),
}

/// Take a whole network, as `export network` wrote it, into an empty database on either engine.
#[derive(Debug, Args)]
pub(crate) struct ImportNetwork {
    /// The export.
    file: PathBuf,
    #[command(flatten)]
    installation: Installation,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct ImportMembers {
    /// The list: separated text in any encoding
    file: PathBuf,
    /// Only say what the list holds and what is wrong with it; needs no database
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    installation: Installation,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(import: &Import) -> Result<(), Failure> {
    match import {
        Import::Members(members) => import_members(members),
        Import::Network(network) => import_network(network),
    }
}

fn import_network(asked: &ImportNetwork) -> Result<(), Failure> {
    let configuration = asked.installation.configuration()?;
    let folder = DataFolder::open(&configuration.data_folder)?;
    let place = configuration.place(&folder);
    let _lock = folder.lock_for(&place)?;
    let manifest = program::import_network(&place, &asked.file)?;
    match asked.format {
        Format::Json => print_json(&manifest),
        Format::Text => {
            let rows: u64 = manifest.counts.values().sum();
            print_text(&format!("{rows} rows of {} tables\n", manifest.counts.len()))
        }
    }
}

fn import_members(members: &ImportMembers) -> Result<(), Failure> {
    let bytes = read_file(&members.file)?;
    let reading = roster::read(&bytes).map_err(|refusal| refused(&refusal, &members.file))?;
    let outcomes = if members.dry_run { None } else { Some(take(members, bytes)?) };
    match (members.format, &outcomes) {
        (Format::Json, None) => print_json(&reading.report),
        (Format::Json, Some(outcomes)) => print_json(&Taken { report: &reading.report, outcomes }),
        (Format::Text, None) => print_text(&text_of(&reading.report)),
        (Format::Text, Some(outcomes)) => {
            let [taken, known, left] = outcomes.counts();
            print_text(&format!(
                "{}{taken} rows taken, {known} already here, {left} left; --format json says which\n",
                text_of(&reading.report)
            ))
        }
    }
}

/// What the list holds, and what became of its rows.
#[derive(Debug, Serialize)]
struct Taken<'t> {
    #[serde(flatten)]
    report: &'t Report,
    #[serde(flatten)]
    outcomes: &'t Outcomes,
}

/// Takes the list in slices. What was taken before an error stays, and the same command goes on: whoever is here already
/// is not taken twice.
fn take(members: &ImportMembers, bytes: Vec<u8>) -> Result<Outcomes, Failure> {
    let db = members.installation.open_for_writing()?;
    let bytes = std::sync::Arc::new(bytes);
    let id = db.write_blocking("begin_import", move |tx| network::begin_import(tx, NOBODYS, &bytes))?;
    network::take_members(&db, id)?;
    Ok(db.read_blocking("import_outcomes", move |tx| network::import_outcomes(tx, id, Language::English))?)
}

/// Reads a file, at most one byte more than is allowed, so that an endless one ends too.
fn read_file(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |error: std::io::Error| {
        Failure::wrong_input(format!("cannot read the list: {error}")).at_path(path.display().to_string())
    };
    let file = File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    file.take(FILE_BYTES_MAX as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

fn refused(refusal: &Refusal, path: &Path) -> Failure {
    let failure = Failure::wrong_input(refusal.to_string()).at_path(path.display().to_string());
    match refusal.line() {
        Some(line) => failure.at_line(line),
        None => failure,
    }
}

/// The report as lines of text.
fn text_of(report: &Report) -> String {
    let separator = report.separator.map_or("one column".to_owned(), |separator| format!("separator {separator:?}"));
    let mut text = format!("{} rows, {} accepted; {}, {separator}\n", report.rows, report.accepted, report.encoding);
    let mut line = |words: String| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{words}");
    };
    for (field, column) in &report.columns {
        line(format!("column {column}: {}", field.name()));
    }
    for duplicate in &report.duplicates {
        let rows: Vec<String> = duplicate.rows.iter().map(u64::to_string).collect();
        let certainty = if duplicate.certain { "are one person" } else { "may be one person" };
        line(format!("rows {} {certainty}: {}", rows.join(", "), duplicate.reason));
    }
    for warning in &report.warnings {
        let place = warning.line.map_or("list".to_owned(), |number| format!("line {number}"));
        let field = warning.field.as_ref().map_or(String::new(), |field| format!(", {field}"));
        line(format!("{place}{field}: {}", warning.reason));
    }
    for rejection in &report.rejected {
        line(format!("line {}, {}: rejected: {}", rejection.line, rejection.field, rejection.reason));
    }
    text
}
