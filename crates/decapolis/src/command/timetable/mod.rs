//! `decapolis timetable`: fair hours, agendas, groups and meetings of two, from files; and whether a calendar file is sound.

mod agenda;
mod groups;
mod meetings;

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::{Map, Number, Value, json};
use timetable::fair_hour::{self, Slot};

use super::calendar_check::{self, CalendarCheck};
use super::{Failure, Format, print_json, print_text, read_document};

/// The longest that an agenda is sought for: an hour.
const SECONDS_MAX: f64 = 3_600.0;

const FAIR_HOUR_EXAMPLE: &str = "Example:
  echo '{\"minutes\": 60, \"from\": \"2026-03-30T06:00:00Z\", \"to\": \"2026-03-30T22:00:00Z\", \"step_minutes\": 60, \"people\": [
    {\"id\": \"ana\", \"zone\": \"Europe/Lisbon\", \"works\": {\"mon\": [[\"09:00\", \"17:30\"]]}, \"away\": [], \"past\": 0},
    {\"id\": \"bo\", \"zone\": \"America/Chicago\", \"works\": {\"mon\": [[\"08:00\", \"17:00\"]]}, \"past\": 0.5}]}' > meeting.json
  decapolis timetable fair-hour --in meeting.json

The fairest comes first: the best for whoever has it worst, then for the next, and so on.
More: docs/timetable.md";

/// What can be timed.
#[derive(Debug, Subcommand)]
pub(crate) enum TimetableCommand {
    /// Rank the hours at which a meeting could begin, the fairest first
    #[command(after_help = FAIR_HOUR_EXAMPLE)]
    FairHour(FairHourAsked),
    /// Put sessions into slots and rooms so that few people want to be in two at once
    #[command(after_help = agenda::EXAMPLE)]
    Agenda(SearchAsked),
    /// Seat people in groups that mix, apart from whom they met, beside whom they asked for
    #[command(after_help = groups::EXAMPLE)]
    Groups(SearchAsked),
    /// Give a slot and a table to two who asked for each other
    #[command(after_help = meetings::EXAMPLE)]
    Meetings(SearchAsked),
    /// Say what is wrong in a calendar file, and at which line
    #[command(after_help = calendar_check::EXAMPLE)]
    CalendarCheck(CalendarCheck),
}

#[derive(Debug, Args)]
pub(crate) struct FairHourAsked {
    /// JSON file with "minutes", "from", "to", "step_minutes" and "people"
    #[arg(long = "in", value_name = "FILE")]
    input: PathBuf,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct SearchAsked {
    /// JSON file with the question, as in the example
    #[arg(long = "in", value_name = "FILE")]
    input: PathBuf,
    /// How long to look for a better answer: so many seconds' steps of a usual machine
    #[arg(long, default_value = "1", value_parser = read_seconds)]
    seconds: f64,
    /// Seed of the search; the same gives the same answer
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl SearchAsked {
    fn steps(&self, a_second: u64) -> u64 {
        (self.seconds * a_second as f64) as u64
    }
}

fn read_seconds(text: &str) -> Result<f64, String> {
    let seconds: f64 = text.parse().map_err(|_| "must be a number of seconds".to_owned())?;
    if (0.0..=SECONDS_MAX).contains(&seconds) { Ok(seconds) } else { Err(format!("must be from 0 to {SECONDS_MAX}")) }
}

pub(crate) fn run(command: &TimetableCommand) -> Result<(), Failure> {
    match command {
        TimetableCommand::FairHour(asked) => fair_hour(asked),
        TimetableCommand::Agenda(asked) => agenda::run(asked),
        TimetableCommand::Groups(asked) => groups::run(asked),
        TimetableCommand::Meetings(asked) => meetings::run(asked),
        TimetableCommand::CalendarCheck(asked) => calendar_check::run(asked),
    }
}

fn fair_hour(asked: &FairHourAsked) -> Result<(), Failure> {
    let text = read_document(&asked.input)?;
    let question =
        fair_hour::read_question(&text).map_err(|error| Failure::in_document("the meeting", &asked.input, error))?;
    let ids: Vec<&str> = question.people.iter().map(|person| person.id.as_str()).collect();
    let slots = fair_hour::rank(&question);
    match asked.format {
        Format::Json => {
            let slots: Vec<Value> = slots.iter().map(|slot| slot_json(slot, &ids)).collect();
            print_json(&json!({ "slots": slots }))
        }
        Format::Text => print_text(&slots.iter().map(slot_line).collect::<String>()),
    }
}

fn slot_json(slot: &Slot, ids: &[&str]) -> Value {
    let of_person = |(id, discomfort): (&&str, &f64)| ((*id).to_owned(), amount(*discomfort));
    let discomforts: Map<String, Value> = ids.iter().zip(&slot.discomforts).map(of_person).collect();
    json!({"start": slot.start.to_string(), "worst": amount(slot.worst()), "discomforts": discomforts})
}

/// A whole number without a point, which is what most are.
fn amount(discomfort: f64) -> Value {
    let whole = discomfort as i64;
    if whole as f64 == discomfort { Value::from(whole) } else { Number::from_f64(discomfort).into() }
}

fn slot_line(slot: &Slot) -> String {
    format!("{} worst {}, all {}\n", slot.start, slot.worst(), slot.discomforts.iter().sum::<f64>())
}
