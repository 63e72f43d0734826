//! What the cities bring to a meeting, for those who read it by consent.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, EmptyState, Items, Lead, SectionHead};
use kernel::stop::Stop;
use kernel::web::Visit;

use super::super::board::Board;
use super::super::model::Kind;
use super::super::reading::Read;
use super::super::texts::Texts;
use super::said::Drawing;
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "interview/templates/brought.html")]
pub(super) struct BroughtPage {
    lead: Lead,
    parts: Vec<(SectionHead, Items)>,
    nothing: Option<EmptyState>,
}

/// By kind, nameless where the city said so.
pub(super) fn brought(tx: &mut Tx<'_>, visit: &Visit<'_>, board: &Board) -> Result<BroughtPage, Stop> {
    let texts = Texts::new(visit.language());
    let drawing = Drawing::new(tx, visit, board)?;
    let part = |kind: Kind| {
        let read: Vec<&Read> = board.read.iter().filter(|read| read.kind == kind).collect();
        let title = texts.kind_of_all(kind.code()).to_string();
        (!read.is_empty()).then(|| (SectionHead::new(kind.code(), title), drawing.items_of_kind(read)))
    };
    Ok(BroughtPage {
        lead: Lead {
            trail: forum::trail(visit, &board.meeting),
            title: texts.what_cities_bring().into(),
            sentence: Some(texts.bring_sentence().into()),
            actions: Actions(own_and_topics(visit, board)),
            ..Lead::default()
        },
        parts: Kind::ALL.into_iter().filter_map(part).collect(),
        nothing: board.read.is_empty().then(|| nothing(texts)),
    })
}

pub(super) fn nothing(texts: Texts) -> EmptyState {
    EmptyState {
        title: texts.nothing_brought().into(),
        sentence: texts.nothing_brought_sentence().into(),
        ..EmptyState::default()
    }
}

/// The way to what one's own city says, and to what all say by topic.
pub(super) fn own_and_topics(visit: &Visit<'_>, board: &Board) -> Vec<Button> {
    let texts = Texts::new(visit.language());
    let own = board.own.as_ref().map(|own| {
        let label = if own.closed_at.is_none() { texts.answer_for_us() } else { texts.our_answers() };
        Button::link(label, format!("/interviews/{}", own.id)).quiet()
    });
    let clusters = format!("/meetings/{}/interviews/clusters", board.meeting.id);
    let topics = (!board.read.is_empty()).then(|| Button::link(texts.by_topic(), clusters).quiet());
    own.into_iter().chain(topics).collect()
}
