//! `decapolis timetable calendar-check`: what is wrong in a calendar file, and at which line.

use std::path::PathBuf;

use calendar::Report;
use calendar::limits::FILE_BYTES_MAX;
use clap::Args;

use super::{Failure, Format, print_json, print_text, read_bytes};

pub(super) const EXAMPLE: &str = "Example:
  decapolis timetable calendar-check invitation.ics
  decapolis timetable calendar-check invitation.ics --format json

Exit 0 when nothing is wrong, 1 when something is, 2 when the file cannot be read.
More: docs/calendar.md";

#[derive(Debug, Args)]
pub(crate) struct CalendarCheck {
    /// Calendar file (iCalendar, .ics)
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// # Errors
/// A failed check where there is a problem, after all of them were printed.
pub(super) fn run(asked: &CalendarCheck) -> Result<(), Failure> {
    let bytes = read_bytes(&asked.file, FILE_BYTES_MAX)?;
    let report = calendar::check(&bytes)
        .map_err(|refusal| Failure::wrong_input(refusal.to_string()).at_path(asked.file.display().to_string()))?;
    match asked.format {
        Format::Json => print_json(&report)?,
        Format::Text => print_text(&text_of(&report))?,
    }
    match report.problems.len() {
        0 => Ok(()),
        1 => Err(Failure::check_failed("1 problem in the calendar")),
        count => Err(Failure::check_failed(format!("{count} problems in the calendar"))),
    }
}

fn text_of(report: &Report) -> String {
    let line = |problem: &calendar::Problem| format!("line {}: {}\n", problem.line, problem.reason);
    let problems: String = report.problems.iter().map(line).collect();
    let events = if report.events == 1 { "1 event".to_owned() } else { format!("{} events", report.events) };
    format!("{problems}{events}\n")
}
