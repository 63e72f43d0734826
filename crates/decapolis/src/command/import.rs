//! `decapolis import`: what others hold, read into the network: member lists, so far looked through only, and whole networks.

use std::fmt::Write;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use roster::{FILE_BYTES_MAX, Refusal, Report};

use super::installation::Installation;
use super::{Failure, Format, print_json, print_text};
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
    if !members.dry_run {
        return Err(Failure::wrong_input("importing members needs a database; look through the list with --dry-run"));
    }
    let bytes = read_file(&members.file)?;
    let reading = roster::read(&bytes).map_err(|refusal| refused(&refusal, &members.file))?;
    match members.format {
        Format::Json => print_json(&reading.report),
        Format::Text => print_text(&text_of(&reading.report)),
    }
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
