//! The first text of minutes: how they open, then the agenda, what was decided and what is to be done, item by item. Notes stay
//! notes.

use kernel::db::Tx;
use kernel::form::last_day;
use kernel::language::DateLength;
use kernel::stop::Stop;

use super::super::model::Decision;
use super::super::store;
use super::super::texts::Texts;
use super::model::Wording;
use super::opening;
use crate::action::{self, Action, People};
use crate::agenda::{self, ItemKind, Line};
use crate::forum::Meeting;

/// What stands of one item.
#[derive(Debug)]
struct Part {
    title: String,
    is_closed: bool,
    lines: Vec<String>,
}

/// A draft in the language of the meeting; what comes of closed items stands in its own part.
pub(super) fn compose(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Wording, Stop> {
    let (decisions, actions) = (store::decisions(tx, meeting.id)?, action::of_meeting(tx, meeting.id)?);
    let people = People::load(tx, meeting.language, actions.iter().map(|action| action.owner))?;
    let agenda = agenda::items(tx, meeting.id)?.into_iter().filter(|line| line.kind != ItemKind::Break);
    let part = |line: Line| Part { title: line.title, is_closed: line.is_closed, lines: Vec::new() };
    let mut parts: Vec<Part> = agenda.map(part).collect();
    for decision in &decisions {
        add(&mut parts, &decision.origin.title, decision.is_closed, decided(meeting, decision));
    }
    for action in &actions {
        add(&mut parts, &action.origin.title, action.is_closed, to_do(meeting, action, &people));
    }
    let opening = opening::compose(tx, meeting)?;
    let text = |opening: String, is_closed: bool| {
        let parts = parts.iter().filter(|part| part.is_closed == is_closed).map(|part| written(meeting, part));
        let opening = Some(opening).filter(|opening| !opening.is_empty());
        opening.into_iter().chain(parts).collect::<Vec<_>>().join("\n\n")
    };
    Ok(Wording { words: text(opening.words, false), closed_words: text(opening.closed_words, true) })
}

fn add(parts: &mut Vec<Part>, title: &str, is_closed: bool, line: String) {
    match parts.iter_mut().find(|part| part.title == title && part.is_closed == is_closed) {
        Some(part) => part.lines.push(line),
        None => parts.push(Part { title: title.to_owned(), is_closed, lines: vec![line] }),
    }
}

fn written(meeting: &Meeting, part: &Part) -> String {
    let texts = Texts::new(meeting.language);
    let title = if part.title.is_empty() { texts.the_meeting_as_a_whole() } else { &part.title };
    std::iter::once(title).chain(part.lines.iter().map(String::as_str)).collect::<Vec<_>>().join("\n")
}

fn decided(meeting: &Meeting, decision: &Decision) -> String {
    let texts = Texts::new(meeting.language);
    let words = &decision.words;
    let said = if decision.is_adopted {
        texts.drafted_decision(words).to_string()
    } else {
        texts.drafted_rejection(words).to_string()
    };
    match decision.votes {
        Some(votes) => format!("{said} {}", texts.votes(votes.abstain, votes.no, votes.yes)),
        None => said,
    }
}

fn to_do(meeting: &Meeting, action: &Action, people: &People) -> String {
    let texts = Texts::new(meeting.language);
    let day = meeting.language.date(last_day(action.due_at, &meeting.zone()), DateLength::Medium);
    texts.drafted_action(day, people.name(action.owner).text(), &action.words).to_string()
}
