//! On the page of a meeting and on that of an item: in which group the reader sits, and the way to all.

use askama::Template;
use kernel::capability::{ItemQuestion, MeetingPart, MeetingQuestion};
use kernel::db::Tx;
use kernel::design::{Actions, Button, Prose, Words};
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::web::{Markup, Visit};

use super::super::listed::{Entry, Listed};
use super::super::store::{self, seat};
use super::super::texts::Texts;
use super::super::{loaded, rules};
use super::said;
use crate::agenda::AgendaItemId;
use crate::forum::{self, MeetingId};

#[derive(Debug, Template)]
#[template(path = "breakout/templates/section.html")]
struct Section {
    sentences: Prose,
    actions: Actions,
}

impl Section {
    fn part(sentences: Vec<Words>, way: Button, heading: &str) -> Result<Option<MeetingPart>, Stop> {
        let section = Self { sentences: Prose(sentences), actions: Actions(vec![way.quiet()]) };
        Ok(Some(MeetingPart { heading: heading.to_owned(), content: Markup::render(&section)? }))
    }
}

/// Nothing for whoever neither comes nor conducts, and nothing for who comes before groups were told.
pub(in crate::breakout) fn on_meeting(
    tx: &mut Tx<'_>,
    question: &MeetingQuestion<'_>,
) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let Some(actor) = visit.actor else { return Ok(None) };
    let id = MeetingId::from_number(question.meeting.number());
    // Most meetings have none: what their readers are to them is not asked.
    if !forum::could_conduct(tx, actor, id)? && store::of_meeting(tx, id)?.is_empty() {
        return Ok(None);
    }
    let Some(listed) = found(Listed::load(tx, actor, id))? else { return Ok(None) };
    let texts = Texts::new(visit.language());
    let prepares = rules::may_prepare(&listed.of.standing, listed.of.phase).is_ok();
    if listed.entries.is_empty() && !prepares {
        return Ok(None);
    }
    let mut sentences: Vec<Words> = listed.entries.iter().filter_map(|entry| own(visit, entry)).collect();
    if sentences.is_empty() {
        sentences.push(texts.groups_count(listed.entries.len()).to_string().into());
    }
    let way = Button::link(texts.see_groups(), format!("/meetings/{id}/breakouts"));
    Section::part(sentences, way, texts.groups())
}

/// "Data that suppliers hold: Group 3".
fn own(visit: &Visit<'_>, entry: &Entry) -> Option<Words> {
    let at = entry.own.and_then(|place| usize::try_from(place).ok())?;
    let what = said::what(visit, &entry.breakout, entry.line.as_ref());
    let group = said::group(visit, entry.breakout.plan, at);
    let texts = Texts::new(visit.language());
    Some(texts.own_group(group, kernel::language::set_apart(what.text())).to_string().into())
}

/// The reader's group in the item; for who conducts the way to its groups, or to making some.
pub(in crate::breakout) fn on_item(tx: &mut Tx<'_>, question: &ItemQuestion<'_>) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let Some(actor) = visit.actor else { return Ok(None) };
    let item = AgendaItemId::from_number(question.item.number());
    let made = store::of_item(tx, item)?;
    let texts = Texts::new(visit.language());
    let Some(made) = made else {
        let meeting = MeetingId::from_number(question.meeting.number());
        if !forum::could_conduct(tx, actor, meeting)? {
            return Ok(None);
        }
        let Some(of) = found(loaded::open(tx, actor, meeting))? else { return Ok(None) };
        if rules::may_prepare(&of.standing, of.phase).is_err() {
            return Ok(None);
        }
        let way = Button::link(texts.make_groups(), format!("/meetings/{meeting}/breakouts?item={item}"));
        return Section::part(vec![texts.item_has_none().into()], way, texts.groups());
    };
    let Some(one) = found(loaded::one(tx, actor, made.id))? else { return Ok(None) };
    let own = seat::of_post(tx, made.meeting, actor.post)?.get(&made.id).copied();
    let own = own.filter(|_| made.is_told()).and_then(|place| usize::try_from(place).ok());
    let sentence: Words = match own {
        Some(at) => texts.you_are_in(said::group(visit, made.plan, at)).to_string().into(),
        None if !made.is_told() => texts.not_told_sentence().into(),
        None if one.of.standing.attends => texts.you_have_none().into(),
        None => texts.told_sentence().into(),
    };
    let way = Button::link(texts.who_sits_where(), format!("/breakouts/{}", made.id));
    Section::part(vec![sentence], way, texts.groups())
}
