//! `decapolis timetable groups`.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use timetable::groups::{self, Broken, Exchange, Groups, Question, Reason};

use super::{SearchAsked, amount};
use crate::command::{Failure, Format, print_json, print_text, read_document};

pub(super) const EXAMPLE: &str = "Example:
  echo '{\"size\": 2, \"people\": [
    {\"id\": \"ana\", \"traits\": {\"region\": \"europe\"}, \"speaks\": [\"en\", \"pt\"]},
    {\"id\": \"bo\", \"traits\": {\"region\": \"asia\"}, \"speaks\": [\"en\"]},
    {\"id\": \"cy\", \"traits\": {\"region\": \"europe\"}, \"speaks\": [\"en\"]},
    {\"id\": \"di\", \"traits\": {\"region\": \"asia\"}, \"speaks\": [\"en\"]}],
    \"wishes\": [[\"ana\", \"bo\"]], \"apart\": [[\"ana\", \"cy\"]], \"past\": [[\"bo\", \"cy\"]]}' > tables.json
  decapolis timetable groups --in tables.json

\"groups\" or \"sizes\" instead of \"size\", and \"rounds\": see docs/timetable.md";

/// The answer as one JSON object.
#[derive(Debug, Serialize)]
struct Answer<'q> {
    groups: Vec<Seated<'q>>,
    people: Vec<Explained<'q>>,
    wishes: usize,
    wishes_met: usize,
    repeats: usize,
    alike: usize,
    points: Value,
    optimal: bool,
    /// Only where a rule is broken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    broken: Vec<String>,
    unmet: Vec<Unmet<'q>>,
}

#[derive(Debug, Serialize)]
struct Seated<'q> {
    round: usize,
    group: usize,
    people: Vec<&'q str>,
    languages: Vec<String>,
    traits: BTreeMap<String, BTreeMap<String, usize>>,
}

/// Whom a person meets, of those who matter to them.
#[derive(Debug, Serialize)]
struct Explained<'q> {
    id: &'q str,
    asked_for: Vec<&'q str>,
    asked_by: Vec<&'q str>,
    again: Vec<&'q str>,
}

#[derive(Debug, Serialize)]
struct Unmet<'q> {
    id: &'q str,
    wish: &'q str,
    reason: String,
}

pub(super) fn run(asked: &SearchAsked) -> Result<(), Failure> {
    let text = read_document(&asked.input)?;
    let question =
        groups::read_question(&text).map_err(|error| Failure::in_document("the groups", &asked.input, error))?;
    let found = groups::make(&question, asked.steps(groups::STEPS_A_SECOND), asked.seed);
    let answer = answer(&question, found);
    match asked.format {
        Format::Json => print_json(&answer),
        Format::Text => print_text(&text_of(&answer)),
    }
}

fn answer(question: &Question, found: Groups) -> Answer<'_> {
    let ids = |people: &[usize]| people.iter().map(|person| question.people[*person].id.as_str()).collect::<Vec<_>>();
    let id = |person: usize| question.people[person].id.as_str();
    let broken = found.broken.iter().map(|broken| rule(question, broken)).collect();
    let unmet = found.unmet.iter().map(|unmet| {
        let reason = reason(question, unmet.person, &unmet.reason);
        Unmet { id: id(unmet.person), wish: id(unmet.wish), reason }
    });
    let people = question.people.iter().zip(&found.people).map(|(person, company)| Explained {
        id: &person.id,
        asked_for: ids(&company.asked_for),
        asked_by: ids(&company.asked_by),
        again: ids(&company.again),
    });
    Answer {
        people: people.collect(),
        wishes: question.wishes.len(),
        wishes_met: found.wishes_met,
        repeats: found.repeats,
        alike: found.alike,
        points: amount(found.cost as f64 / groups::POINT as f64),
        optimal: found.is_optimal,
        broken,
        unmet: unmet.collect(),
        groups: seated(question, found.rounds),
    }
}

fn seated(question: &Question, rounds: Vec<Vec<groups::Group>>) -> Vec<Seated<'_>> {
    let numbered = rounds
        .into_iter()
        .enumerate()
        .flat_map(|(round, groups)| groups.into_iter().enumerate().map(move |(group, made)| (round, group, made)));
    let seated = numbered.map(|(round, group, made)| Seated {
        round,
        group,
        people: made.people.iter().map(|person| question.people[*person].id.as_str()).collect(),
        languages: made.languages,
        traits: made.traits,
    });
    seated.collect()
}

fn names(question: &Question, people: &[usize]) -> String {
    people.iter().map(|person| question.people[*person].id.as_str()).collect::<Vec<_>>().join(", ")
}

fn rule(question: &Question, broken: &Broken) -> String {
    match broken {
        Broken::Together { round, group, people: (one, other) } => {
            let names = names(question, &[*one, *other]);
            format!("round {round} group {group}: {names} are to stay apart, and no seating was found that does")
        }
        Broken::NoLanguage { round, group, language, without } => {
            let names = names(question, without);
            format!("round {round} group {group}: no language in common; {language} is not spoken by {names}")
        }
    }
}

fn reason(question: &Question, person: usize, reason: &Reason) -> String {
    match reason {
        Reason::Apart => "they are to stay apart".to_owned(),
        Reason::Fixed => "no seat can change so that they meet: their groups are given".to_owned(),
        Reason::NoLanguage => "they speak no language in common".to_owned(),
        Reason::NoSeat { seats } => {
            let id = &question.people[person].id;
            format!("{id} meets as many of those asked for as there are seats beside: {seats}")
        }
        Reason::Costs(exchange) => costs(question, exchange),
    }
}

/// What the best exchange that brings two together would make worse.
fn costs(question: &Question, exchange: &Exchange) -> String {
    let mover = &question.people[exchange.mover].id;
    let seat = match exchange.instead {
        Some(other) => format!("the seat of {}", question.people[other].id),
        None => "a free seat".to_owned(),
    };
    let counts = [
        (exchange.broken, "more rules broken"),
        (exchange.repeats, "more pairs that meet again"),
        (exchange.alike, "more shared traits"),
    ];
    let mut worse: Vec<String> =
        counts.iter().filter(|(more, _)| *more > 0).map(|(more, what)| format!("{what}: {more}")).collect();
    if !exchange.losing.is_empty() {
        worse.push(format!("fewer wishes met for {}", names(question, &exchange.losing)));
    }
    if worse.is_empty() {
        worse.push("no better".to_owned());
    }
    format!("{mover} in {seat}, round {}, would be the least change: {}", exchange.round, worse.join("; "))
}

fn text_of(answer: &Answer<'_>) -> String {
    let line =
        |seated: &Seated<'_>| format!("round {} group {}: {}\n", seated.round, seated.group, seated.people.join(", "));
    let mut text: String = answer.groups.iter().map(line).collect();
    let how = if answer.optimal { ", the best there can be" } else { "" };
    text += &format!(
        "wishes met {} of {}, together again {}, shared traits {}{how}\n",
        answer.wishes_met, answer.wishes, answer.repeats, answer.alike
    );
    answer.broken.iter().for_each(|broken| text += &format!("{broken}\n"));
    answer.unmet.iter().for_each(|unmet| text += &format!("{} asked for {}: {}\n", unmet.id, unmet.wish, unmet.reason));
    text
}
