//! On the page of a meeting and on that of an item: that there is a list, and the way to it.

use askama::Template;
use kernel::capability::{ItemQuestion, MeetingPart, MeetingQuestion};
use kernel::db::Tx;
use kernel::design::{Actions, Button, Words};
use kernel::id::Id;
use kernel::language::set_apart;
use kernel::stop::{Stop, found};
use kernel::web::Markup;

use super::super::texts::Texts;
use super::super::{loaded, model, rules, store};
use super::show::path;
use crate::agenda::{self, AgendaItemId};
use crate::forum::{self, MeetingId};

#[derive(Debug, Template)]
#[template(path = "speaking/templates/section.html")]
struct Section {
    sentence: Words,
    actions: Actions,
}

impl Section {
    fn part(sentence: &'static str, ways: Vec<Button>, heading: &str) -> Result<Option<MeetingPart>, Stop> {
        let section = Self { sentence: sentence.into(), actions: Actions(ways) };
        Ok(Some(MeetingPart { heading: heading.to_owned(), content: Markup::render(&section)? }))
    }
}

/// Lists that are there now, for those who may join one or conduct the meeting.
pub(in crate::speaking) fn on_meeting(
    tx: &mut Tx<'_>,
    question: &MeetingQuestion<'_>,
) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let Some(actor) = visit.actor else { return Ok(None) };
    let id = MeetingId::from_number(question.meeting.number());
    let lists = store::of_meeting(tx, id)?;
    if lists.is_empty() {
        return Ok(None);
    }
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    if !standing.attends && !standing.conducts {
        return Ok(None);
    }
    let (texts, now) = (Texts::new(visit.language()), tx.now());
    let mut lines = agenda::items(tx, id)?;
    lines.retain(|line| lists.iter().any(|list| list.item == line.id) && !model::is_over(&meeting, Some(line), now));
    lines.retain(|line| standing.conducts || !standing.is_partner || !line.is_closed);
    if lines.is_empty() {
        return Ok(None);
    }
    let way = |line: &agenda::Line| {
        let label = texts.list_of(set_apart(&line.title)).to_string();
        Button::link(label, format!("/agenda-items/{}/speaking", line.id)).quiet()
    };
    Section::part(texts.there_is_a_list(), lines.iter().map(way).collect(), texts.speaking_list())
}

/// The way to the list of the item; for who conducts also where there is none yet, while the meeting runs.
pub(in crate::speaking) fn on_item(tx: &mut Tx<'_>, question: &ItemQuestion<'_>) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let Some(actor) = visit.actor else { return Ok(None) };
    let item = AgendaItemId::from_number(question.item.number());
    let meeting = MeetingId::from_number(question.meeting.number());
    if store::of_item(tx, item)?.is_none() && !forum::could_conduct(tx, actor, meeting)? {
        return Ok(None);
    }
    let Some(of) = found(loaded::open(tx, actor, item))? else { return Ok(None) };
    let texts = Texts::new(visit.language());
    let sentence = match &of.list {
        Some(list) if list.is_open() => texts.is_open(),
        Some(_) => texts.is_closed(),
        None if rules::may_run(&of.standing, of.phase).is_err() => return Ok(None),
        None => texts.no_list(),
    };
    let way = Button::link(texts.go_to_list(), path(&of, ""));
    Section::part(sentence, vec![way.quiet()], texts.speaking_list())
}
