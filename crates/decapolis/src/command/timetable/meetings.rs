//! `decapolis timetable meetings`.

use serde::Serialize;
use timetable::meetings::{self, Hindrance, Meetings, Question};

use super::SearchAsked;
use crate::command::{Failure, Format, print_json, print_text, read_document};

pub(super) const EXAMPLE: &str = "Example:
  echo '{\"slots\": 2, \"tables\": 1, \"people\": [{\"id\": \"ana\"}, {\"id\": \"bo\", \"away\": [0]}, {\"id\": \"cy\"}],
    \"wishes\": [[\"ana\", \"bo\"], [\"bo\", \"ana\"], [\"ana\", \"cy\"], [\"cy\", \"ana\"], [\"cy\", \"bo\"]]}' > wishes.json
  decapolis timetable meetings --in wishes.json

A wish that is not returned is counted and never named. More: docs/timetable.md";

/// The answer as one JSON object.
#[derive(Debug, Serialize)]
struct Answer<'q> {
    meetings: Vec<Met<'q>>,
    people: Vec<Had<'q>>,
    unmet: Vec<Unmet<'q>>,
    mutual: usize,
    met: usize,
    at_most: usize,
    one_sided: usize,
    optimal: bool,
}

#[derive(Debug, Serialize)]
struct Met<'q> {
    slot: usize,
    table: usize,
    people: [&'q str; 2],
}

#[derive(Debug, Serialize)]
struct Had<'q> {
    id: &'q str,
    mutual: usize,
    met: usize,
}

#[derive(Debug, Serialize)]
struct Unmet<'q> {
    people: [&'q str; 2],
    reason: String,
}

pub(super) fn run(asked: &SearchAsked) -> Result<(), Failure> {
    let text = read_document(&asked.input)?;
    let question =
        meetings::read_question(&text).map_err(|error| Failure::in_document("the meetings", &asked.input, error))?;
    let found = meetings::make(&question, asked.steps(meetings::STEPS_A_SECOND), asked.seed);
    let answer = answer(&question, &found);
    match asked.format {
        Format::Json => print_json(&answer),
        Format::Text => print_text(&text_of(&answer)),
    }
}

fn answer<'q>(question: &'q Question, found: &Meetings) -> Answer<'q> {
    let ids = |(one, other): (usize, usize)| [question.people[one].id.as_str(), question.people[other].id.as_str()];
    let meetings = found.meetings.iter();
    let meetings = meetings.map(|met| Met { slot: met.slot, table: met.table, people: ids(met.people) });
    let people = question.people.iter().zip(&found.people);
    let people = people.map(|(person, had)| Had { id: &person.id, mutual: had.mutual, met: had.met });
    let unmet = found.unmet.iter();
    let unmet = unmet.map(|unmet| Unmet { people: ids(unmet.people), reason: reason(question, &unmet.hindered) });
    Answer {
        meetings: meetings.collect(),
        people: people.collect(),
        unmet: unmet.collect(),
        mutual: found.meetings.len() + found.unmet.len(),
        met: found.meetings.len(),
        at_most: found.at_most,
        one_sided: found.one_sided,
        optimal: found.is_optimal,
    }
}

fn reason(question: &Question, hindered: &[(usize, Hindrance)]) -> String {
    if hindered.is_empty() {
        return "there is no slot in which both can".to_owned();
    }
    let in_slot = |(slot, hindrance): &(usize, Hindrance)| match hindrance {
        Hindrance::Full => format!("slot {slot}: all tables are taken"),
        Hindrance::Meets { person, other } => {
            format!("slot {slot}: {} meets {}", question.people[*person].id, question.people[*other].id)
        }
    };
    hindered.iter().map(in_slot).collect::<Vec<_>>().join("; ")
}

fn text_of(answer: &Answer<'_>) -> String {
    let line = |met: &Met<'_>| format!("slot {} table {}: {}\n", met.slot, met.table, met.people.join(", "));
    let mut text: String = answer.meetings.iter().map(line).collect();
    let how = if answer.optimal { ", the best there can be" } else { "" };
    text += &format!("met {} of {} mutual wishes{how}\n", answer.met, answer.mutual);
    answer.unmet.iter().for_each(|unmet| text += &format!("not met {}: {}\n", unmet.people.join(", "), unmet.reason));
    text
}
