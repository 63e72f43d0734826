//! `decapolis timetable`: fair hours and agendas, from files.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde::Serialize;
use serde_json::{Map, Number, Value, json};
use timetable::agenda::{self, Agenda, LeftOut};
use timetable::fair_hour::{self, Slot};

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

const AGENDA_EXAMPLE: &str = "Example:
  echo '{\"slots\": 2, \"rooms\": [{\"id\": \"hall\", \"seats\": 80}, {\"id\": \"loft\", \"seats\": 20}], \"sessions\": [
    {\"id\": \"heat\", \"speakers\": [\"ana\"], \"seats\": 60}, {\"id\": \"rain\", \"speakers\": [\"bo\"], \"seats\": 20},
    {\"id\": \"data\", \"speakers\": [\"ana\"], \"seats\": 15}], \"wishes\": [[\"heat\", \"rain\"]]}' > sessions.json
  decapolis timetable agenda --in sessions.json

More: docs/timetable.md";

/// What can be timed.
#[derive(Debug, Subcommand)]
pub(crate) enum TimetableCommand {
    /// Rank the hours at which a meeting could begin, the fairest first
    #[command(after_help = FAIR_HOUR_EXAMPLE)]
    FairHour(FairHourAsked),
    /// Put sessions into slots and rooms so that few people want to be in two at once
    #[command(after_help = AGENDA_EXAMPLE)]
    Agenda(AgendaAsked),
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
pub(crate) struct AgendaAsked {
    /// JSON file with "slots", "rooms", "sessions" and "wishes"
    #[arg(long = "in", value_name = "FILE")]
    input: PathBuf,
    /// How long to look for a better agenda: so many seconds' steps of a usual machine
    #[arg(long, default_value = "1", value_parser = read_seconds)]
    seconds: f64,
    /// Seed of the search; the same gives the same agenda
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

fn read_seconds(text: &str) -> Result<f64, String> {
    let seconds: f64 = text.parse().map_err(|_| "must be a number of seconds".to_owned())?;
    if (0.0..=SECONDS_MAX).contains(&seconds) { Ok(seconds) } else { Err(format!("must be from 0 to {SECONDS_MAX}")) }
}

pub(crate) fn run(command: &TimetableCommand) -> Result<(), Failure> {
    match command {
        TimetableCommand::FairHour(asked) => fair_hour(asked),
        TimetableCommand::Agenda(asked) => agenda(asked),
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

/// The answer as one JSON object.
#[derive(Debug, Serialize)]
struct AgendaAnswer<'q> {
    sessions: Vec<Placed<'q>>,
    clashes: u64,
    optimal: bool,
    /// Only where something was left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<Unplaced<'q>>,
}

#[derive(Debug, Serialize)]
struct Placed<'q> {
    id: &'q str,
    slot: usize,
    room: &'q str,
}

#[derive(Debug, Serialize)]
struct Unplaced<'q> {
    id: &'q str,
    reason: String,
}

fn agenda(asked: &AgendaAsked) -> Result<(), Failure> {
    let text = read_document(&asked.input)?;
    let question =
        agenda::read_question(&text).map_err(|error| Failure::in_document("the sessions", &asked.input, error))?;
    let steps = (asked.seconds * agenda::STEPS_A_SECOND as f64) as u64;
    let found = agenda::make(&question, steps, asked.seed);
    let answer = answer(&question, &found);
    match asked.format {
        Format::Json => print_json(&answer),
        Format::Text => print_text(&agenda_text(&answer)),
    }
}

fn answer<'q>(question: &'q agenda::Question, found: &Agenda) -> AgendaAnswer<'q> {
    let placed = found.placed.iter().zip(&question.sessions).filter_map(|(place, session)| {
        let (slot, room) = (*place)?;
        Some(Placed { id: &session.id, slot, room: &question.rooms[room].id })
    });
    let left_out = found
        .left_out
        .iter()
        .map(|(session, why)| Unplaced { id: &question.sessions[*session].id, reason: reason(why) });
    AgendaAnswer {
        sessions: placed.collect(),
        clashes: found.clashes,
        optimal: found.is_optimal,
        left_out: left_out.collect(),
    }
}

fn reason(why: &LeftOut) -> String {
    match why {
        LeftOut::TooLarge => "no room has so many seats".to_owned(),
        LeftOut::Full => "every room that is large enough is taken in every slot".to_owned(),
        LeftOut::SpeakerBusy(speaker) => format!("{speaker} speaks elsewhere in every slot with a room for it"),
    }
}

fn agenda_text(answer: &AgendaAnswer<'_>) -> String {
    let mut text: String =
        answer.sessions.iter().map(|placed| format!("slot {} {}: {}\n", placed.slot, placed.room, placed.id)).collect();
    let how = if answer.optimal { ", the fewest there can be" } else { "" };
    text += &format!("clashes {}{how}\n", answer.clashes);
    for Unplaced { id, reason } in &answer.left_out {
        text += &format!("left out {id}: {reason}\n");
    }
    text
}
