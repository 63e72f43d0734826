//! `decapolis import`: what others hold, read into the network: member lists, so far looked through only, and whole networks.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use kernel::language::Language;
use kernel::post::NOBODYS;
use kernel::stop::Stop;
use roster::{FILE_BYTES_MAX, Refusal, Report};
use serde::Serialize;

use super::import_conversation::{self, ImportConversation};
use super::installation::Installation;
use super::{Failure, Format, print_json, print_text, read_bytes};
use crate::network::{self, Outcomes};
use crate::program::{self, DataFolder};
use crate::support;

#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    Conversation(ImportConversation),
    /// A list of people from a spreadsheet or another system, however messy
    Members(ImportMembers),
    Network(ImportNetwork),
    /// Programme templates of peer support, a file each, in TOML or in JSON
    Templates(ImportTemplates),
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

#[derive(Debug, Args)]
pub(crate) struct ImportTemplates {
    /// The templates; the same code as one that is there makes a new version of it
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Only say what is wrong with them; needs no database
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
        Import::Conversation(conversation) => import_conversation::run(conversation),
        Import::Members(members) => import_members(members),
        Import::Network(network) => import_network(network),
        Import::Templates(templates) => import_templates(templates),
    }
}

/// A template that was taken.
#[derive(Debug, Serialize)]
struct TakenTemplate {
    code: String,
    /// The id of the version; null where nothing was written.
    version: Option<String>,
}

/// All of the files or none: each is looked through before the first is taken.
fn import_templates(asked: &ImportTemplates) -> Result<(), Failure> {
    let mut read = Vec::new();
    for path in &asked.files {
        let text = String::from_utf8(read_bytes(path, FILE_BYTES_MAX)?)
            .map_err(|_| Failure::wrong_input("not in UTF-8").at_path(path.display().to_string()))?;
        let code = support::look_at_template(&text)
            .map_err(|wrong| Failure::wrong_input(wrong.join("; ")).at_path(path.display().to_string()))?;
        read.push((code, text));
    }
    let taken = if asked.dry_run {
        read.into_iter().map(|(code, _)| TakenTemplate { code, version: None }).collect()
    } else {
        let db = asked.installation.open_for_writing()?;
        db.write_blocking("import_templates", move |tx| {
            let take = |(code, text): &(String, String)| {
                let version = support::import_template(tx, text)?;
                Ok::<_, Stop>(TakenTemplate { code: code.clone(), version: Some(version.to_string()) })
            };
            read.iter().map(take).collect::<Result<Vec<_>, Stop>>()
        })?
    };
    match asked.format {
        Format::Json => print_json(&taken),
        Format::Text => {
            let lines: Vec<String> = taken.iter().map(|template| format!("{}\n", template.code)).collect();
            print_text(&lines.concat())
        }
    }
}

fn import_network(asked: &ImportNetwork) -> Result<(), Failure> {
    let configuration = asked.installation.configuration()?;
    let folder = DataFolder::open(&configuration.data_folder)?;
    let place = configuration.place(&folder);
    let _lock = folder.lock_for(&place)?;
    let manifest = program::import_network(&place, &configuration.files(&folder)?.depot, &asked.file)?;
    match asked.format {
        Format::Json => print_json(&manifest),
        Format::Text => {
            let rows: u64 = manifest.counts.values().sum();
            print_text(&format!("{rows} rows of {} tables\n", manifest.counts.len()))
        }
    }
}

fn import_members(members: &ImportMembers) -> Result<(), Failure> {
    let bytes = read_bytes(&members.file, FILE_BYTES_MAX)?;
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
