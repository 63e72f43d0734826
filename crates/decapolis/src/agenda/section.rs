//! What the page of a meeting says of its agenda: how many items, which version, and the way there.

use askama::Template;
use kernel::capability::{MeetingPart, MeetingQuestion, MeetingSection};
use kernel::db::Tx;
use kernel::design::{Actions, Button, Meta, MetaEntry};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Markup;

use super::store::{self, version};
use super::texts::Texts;
use super::{rules, view};
use crate::forum::{self, MeetingId};

pub(super) const SECTIONS: &[MeetingSection] = &[MeetingSection { id: "agenda", order: 10, make: agenda }];

#[derive(Debug, Template)]
#[template(path = "agenda/templates/section.html")]
struct AgendaPart {
    meta: Meta,
    actions: Actions,
}

fn agenda(tx: &mut Tx<'_>, question: &MeetingQuestion<'_>) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let Some(actor) = visit.actor else { return Ok(None) };
    let texts = Texts::new(visit.language());
    let id = MeetingId::from_number(question.meeting.number());
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let latest = version::latest(tx, id)?;
    let number = latest.as_ref().map(|latest| latest.number);
    let count = if rules::reads_draft(&standing) { store::items(tx, id)?.len() } else { view::published(latest).len() };
    let state = match number {
        Some(number) => texts.version_number(number).to_string(),
        None => texts.not_published().to_owned(),
    };
    let entries = [texts.items_count(count).to_string(), state];
    let part = AgendaPart {
        meta: Meta(entries.map(|words| MetaEntry::Words(words.into())).into()),
        actions: Actions(vec![Button::link(texts.see_agenda(), format!("/meetings/{id}/agenda")).quiet()]),
    };
    Ok(Some(MeetingPart { heading: texts.agenda().to_owned(), content: Markup::render(&part)? }))
}
