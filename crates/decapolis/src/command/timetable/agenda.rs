//! `decapolis timetable agenda`.

use serde::Serialize;
use timetable::agenda::{self, Agenda, LeftOut};

use super::SearchAsked;
use crate::command::{Failure, Format, print_json, print_text, read_document};

pub(super) const EXAMPLE: &str = "Example:
  echo '{\"slots\": 2, \"rooms\": [{\"id\": \"hall\", \"seats\": 80}, {\"id\": \"loft\", \"seats\": 20}], \"sessions\": [
    {\"id\": \"heat\", \"speakers\": [\"ana\"], \"seats\": 60}, {\"id\": \"rain\", \"speakers\": [\"bo\"], \"seats\": 20},
    {\"id\": \"data\", \"speakers\": [\"ana\"], \"seats\": 15}], \"wishes\": [[\"heat\", \"rain\"]]}' > sessions.json
  decapolis timetable agenda --in sessions.json

More: docs/timetable.md";

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

pub(super) fn run(asked: &SearchAsked) -> Result<(), Failure> {
    let text = read_document(&asked.input)?;
    let question =
        agenda::read_question(&text).map_err(|error| Failure::in_document("the sessions", &asked.input, error))?;
    let found = agenda::make(&question, asked.steps(agenda::STEPS_A_SECOND), asked.seed);
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
