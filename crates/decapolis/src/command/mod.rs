//! The command line, a file per command.
//!
//! Every command keeps the same promises: exit 0 when it did what was asked, also when the verdict is no or rows were
//! rejected; 1 when a check failed; 2 when usage or input is wrong; 3 when the fault is ours. `mail receive` alone speaks
//! to mail servers, in their codes ([`mail`]). With `--format json` an
//! error is one object on standard error, [`Failure`].

mod backup;
mod badges;
mod calendar_check;
mod check;
mod conditions;
mod config;
mod demo;
mod export;
mod import;
mod import_conversation;
mod installation;
mod limits;
mod mail;
mod matching;
mod migrate;
mod opinion;
mod peers;
mod places;
mod reindex;
mod retention;
mod routes;
mod secret;
mod serve;
mod timetable;
mod user;

use std::ffi::OsString;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Parser, Subcommand, ValueEnum};
use document::DocumentError;
use kernel::stop::{Fault, Stop};
use serde::Serialize;

/// Everything the program can be asked to do from the command line.
#[derive(Debug, Parser)]
#[command(name = "decapolis", version, about = "The one-stop platform on which a network of cities runs")]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Backup(backup::Backup),
    Badges(badges::BadgesAsked),
    Check(check::Check),
    /// Rules that a machine checks and a person reads.
    #[command(subcommand)]
    Conditions(conditions::ConditionsCommand),
    /// The configuration.
    #[command(subcommand)]
    Config(config::Config),
    Demo(demo::Demo),
    /// Write data out in open formats.
    #[command(subcommand)]
    Export(export::Export),
    Identity(backup::NewIdentity),
    /// Take data in from files.
    #[command(subcommand)]
    Import(import::Import),
    Limits(limits::Limits),
    /// Mail that comes in.
    #[command(subcommand)]
    Mail(mail::MailCommand),
    /// Who is matched with whom.
    #[command(subcommand)]
    Matching(matching::MatchingCommand),
    Migrate(migrate::Migrate),
    /// Who votes alike, and what all agree on.
    #[command(subcommand)]
    Opinion(opinion::OpinionCommand),
    Peers(peers::Peers),
    Places(places::Places),
    Reindex(reindex::Reindex),
    Restore(backup::Restore),
    Retention(retention::RetentionRun),
    Routes(routes::Routes),
    /// The installation's secret.
    #[command(subcommand)]
    Secret(secret::Secret),
    Serve(serve::Serve),
    /// When people meet, and what stands beside what.
    #[command(subcommand)]
    Timetable(timetable::TimetableCommand),
    /// People who may sign in.
    #[command(subcommand)]
    User(user::User),
}

/// How a command prints its answer and its errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Format {
    /// For people: lines of text.
    #[default]
    Text,
    /// For programs: one JSON value on standard output.
    Json,
}

/// Why a command did not do what was asked; becomes the exit code and the error object.
#[derive(Debug)]
pub(crate) struct Failure {
    kind: FailureKind,
    /// Boxed, since nearly every result of a command is none.
    details: Box<FailureDetails>,
}

#[derive(Debug, Clone, Copy)]
enum FailureKind {
    CheckFailed = 1,
    WrongInput = 2,
    OurFault = 3,
    /// `EX_DATAERR` of sysexits.h.
    NoMessage = 65,
    /// `EX_TEMPFAIL` of sysexits.h.
    TryAgain = 75,
}

/// The object printed on standard error with `--format json`.
#[derive(Debug, Serialize)]
struct FailureDetails {
    error: String,
    /// Where in the input: a file, or a JSON pointer such as `/all/2/at_least`.
    path: Option<String>,
    /// Line of the input file, from 1.
    line: Option<u64>,
    /// What may have been meant, likeliest first.
    suggestions: Vec<String>,
    /// Rows and columns of a matrix that the error is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    rows: Option<Vec<usize>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    columns: Option<Vec<usize>>,
}

impl Failure {
    /// A check ran and found something wrong: exit 1.
    pub(crate) fn check_failed(error: impl Into<String>) -> Self {
        Self::new(FailureKind::CheckFailed, error.into())
    }

    /// What was asked for cannot be understood or is not there: exit 2.
    pub(crate) fn wrong_input(error: impl Into<String>) -> Self {
        Self::new(FailureKind::WrongInput, error.into())
    }

    /// The program or its machine failed: exit 3.
    pub(crate) fn our_fault(error: impl Into<String>) -> Self {
        Self::new(FailureKind::OurFault, error.into())
    }

    /// What a mail server gave cannot be taken: it says so to whoever sent it.
    pub(crate) fn no_message(error: impl Into<String>) -> Self {
        Self::new(FailureKind::NoMessage, error.into())
    }

    /// The same, for a mail server: it keeps its message and tries again.
    pub(crate) fn temporarily(mut self) -> Self {
        self.kind = FailureKind::TryAgain;
        self
    }

    /// Names the place in the input.
    pub(crate) fn at_path(mut self, path: impl Into<String>) -> Self {
        self.details.path = Some(path.into());
        self
    }

    /// Names the line of the input file, from 1.
    pub(crate) fn at_line(mut self, line: u64) -> Self {
        self.details.line = Some(line);
        self
    }

    /// Says what may have been meant.
    pub(crate) fn suggesting(mut self, suggestions: Vec<String>) -> Self {
        self.details.suggestions = suggestions;
        self
    }

    /// What is wrong in a document that was read from a file. The place is a JSON pointer into it, or the file and the line
    /// where there is none.
    pub(crate) fn in_document(document: &str, file: &Path, error: DocumentError) -> Self {
        let place = error.path.unwrap_or_else(|| file.display().to_string());
        let message = format!("{document}: {}", error.message);
        let failure = Self::wrong_input(message).at_path(place).suggesting(error.suggestions);
        match error.line {
            Some(line) => failure.at_line(line),
            None => failure,
        }
    }

    /// Names the rows and columns of a matrix that do not suffice for each other.
    pub(crate) fn short_of(mut self, rows: Vec<usize>, columns: Vec<usize>) -> Self {
        self.details.rows = Some(rows);
        self.details.columns = Some(columns);
        self
    }

    fn new(kind: FailureKind, error: String) -> Self {
        let details =
            FailureDetails { error, path: None, line: None, suggestions: Vec::new(), rows: None, columns: None };
        Self { kind, details: Box::new(details) }
    }

    fn report(&self, format: Format) -> ExitCode {
        let mut stderr = std::io::stderr().lock();
        // Nothing can be done for a reader who closed standard error; the exit code still tells.
        let _ = match format {
            Format::Json => writeln!(stderr, "{}", serde_json::json!(*self.details)),
            Format::Text => writeln!(stderr, "{}", self.details.sentence()),
        };
        ExitCode::from(self.kind as u8)
    }
}

impl FailureDetails {
    fn sentence(&self) -> String {
        let mut sentence = format!("error: {}", self.error);
        if let Some(path) = &self.path {
            sentence += &format!(" (at {path})");
        }
        if let Some(line) = self.line {
            sentence += &format!(" (line {line})");
        }
        for (name, numbers) in [("rows", &self.rows), ("columns", &self.columns)] {
            if let Some(numbers) = numbers {
                let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
                sentence += &format!("\n{name}: {}", numbers.join(", "));
            }
        }
        if !self.suggestions.is_empty() {
            sentence += &format!("\ndid you mean: {}", self.suggestions.join(", "));
        }
        sentence
    }
}

/// The text of a file that a command was given.
///
/// # Errors
/// Wrong input with the file's path, when it cannot be read.
pub(crate) fn read_document(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| unreadable(path, &error))
}

/// The bytes of a file that a command was given, at most one more than are allowed, so that an endless one ends too.
///
/// # Errors
/// As [`read_document`].
pub(crate) fn read_bytes(path: &Path, bytes_max: usize) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(bytes_max as u64 + 1).read_to_end(&mut bytes));
    read.map(|_| bytes).map_err(|error| unreadable(path, &error))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::wrong_input(format!("cannot read: {error}")).at_path(path.display().to_string())
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::our_fault(fault.to_string())
    }
}

impl From<Stop> for Failure {
    fn from(stop: Stop) -> Self {
        crate::program::fault_of(stop).into()
    }
}

/// Runs the program on its arguments, the program's name first.
pub fn run_program(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.collect();
    let format = asked_format(&arguments);
    let program = match Program::try_parse_from(&arguments) {
        Ok(program) => program,
        Err(error) => {
            let reported = report_usage(&error, format);
            // A mail server would give up on a message for a slip in its own configuration.
            let is_for_mail_server = arguments.get(1).is_some_and(|word| word == "mail") && error.use_stderr();
            return if is_for_mail_server { ExitCode::from(FailureKind::TryAgain as u8) } else { reported };
        }
    };
    match run_command(program.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(format),
    }
}

fn run_command(command: Command) -> Result<(), Failure> {
    match command {
        Command::Backup(asked) => backup::back_up(&asked),
        Command::Badges(asked) => badges::run(&asked),
        Command::Check(asked) => check::run(&asked),
        Command::Conditions(command) => conditions::run(command),
        Command::Config(command) => config::run(&command),
        Command::Demo(asked) => demo::run(&asked),
        Command::Export(command) => export::run(&command),
        Command::Identity(asked) => backup::make_identity(&asked),
        Command::Import(import) => import::run(&import),
        Command::Limits(asked) => limits::run(&asked),
        Command::Mail(command) => mail::run(&command),
        Command::Matching(command) => matching::run(&command),
        Command::Timetable(command) => timetable::run(&command),
        Command::Migrate(asked) => migrate::run(&asked),
        Command::Opinion(command) => opinion::run(&command),
        Command::Peers(asked) => peers::run(&asked),
        Command::Places(asked) => places::run(&asked),
        Command::Reindex(asked) => reindex::run(&asked),
        Command::Restore(asked) => backup::restore(&asked),
        Command::Retention(asked) => retention::run(&asked),
        Command::Routes(asked) => routes::run(&asked),
        Command::Secret(command) => secret::run(&command),
        Command::Serve(asked) => serve::run(&asked),
        Command::User(command) => user::run(command),
    }
}

/// The format asked for, found before parsing, so that a usage error too is an object when objects were asked for.
fn asked_format(arguments: &[OsString]) -> Format {
    let json = arguments.windows(2).any(|pair| pair[0] == "--format" && pair[1] == "json")
        || arguments.iter().any(|argument| argument == "--format=json");
    if json { Format::Json } else { Format::Text }
}

fn report_usage(error: &clap::Error, format: Format) -> ExitCode {
    if !error.use_stderr() {
        return print_text(&error.to_string()).map_or_else(|failure| failure.report(format), |()| ExitCode::SUCCESS);
    }
    if format == Format::Text {
        let _ = error.print();
        return ExitCode::from(FailureKind::WrongInput as u8);
    }
    usage_failure(error).report(format)
}

/// A usage error for programs: what is wrong, with which argument, and what may have been meant.
fn usage_failure(error: &clap::Error) -> Failure {
    let said = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    };
    let message = error.to_string();
    let first_line = message.lines().next().unwrap_or_default().trim_start_matches("error: ");
    let arguments = said(ContextKind::InvalidArg);
    let suggestions = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
        ContextKind::SuggestedSubcommand,
        ContextKind::ValidValue,
        ContextKind::ValidSubcommand,
    ];
    let failure = if error.kind() == ErrorKind::MissingRequiredArgument {
        Failure::wrong_input(format!("{first_line} {}", arguments.join(", ")))
    } else {
        Failure::wrong_input(first_line)
    };
    let mut meant: Vec<String> = suggestions.into_iter().flat_map(said).collect();
    let mut seen = std::collections::BTreeSet::new();
    meant.retain(|text| seen.insert(text.clone()));
    match arguments.first().and_then(|argument| argument.split_whitespace().next()) {
        Some(argument) => failure.at_path(argument).suggesting(meant),
        None => failure.suggesting(meant),
    }
}

/// Prints an answer for people. A closed pipe is not an error: the reader has seen enough.
///
/// # Errors
/// Our fault, when standard output cannot be written for another reason.
pub(crate) fn print_text(text: &str) -> Result<(), Failure> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::our_fault(format!("cannot write to standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// Prints an answer for programs: one JSON value on one line.
///
/// # Errors
/// As [`print_text`].
pub(crate) fn print_json(value: &impl Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string(value).map_err(|error| Failure::our_fault(error.to_string()))?;
    print_text(&(text + "\n"))
}
