//! What nobody knew at any meeting, as one list for the secretariat.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{EmptyState, Items, Lead, SectionHead};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::texts::Texts;
use super::model::{Kind, State, Wish};
use super::{pages, store};
use crate::action::People;

#[derive(Debug, Template)]
#[template(path = "minutes/templates/wishes.html")]
struct ListPage {
    lead: Lead,
    head: SectionHead,
    wishes: Items,
    nothing: Option<EmptyState>,
}

/// What page and data are made of: what waits first, then what was answered last.
pub(super) fn load(tx: &mut Tx<'_>) -> Result<Vec<Wish>, Stop> {
    Ok(store::of_kind(tx, Kind::Research)?)
}

pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let wishes = load(tx)?;
    let people = People::load(tx, visit.language(), wishes.iter().map(|wish| wish.post))?;
    let waiting = wishes.iter().filter(|wish| wish.state == State::Waiting).count();
    let page = ListPage {
        lead: Lead {
            title: texts.research_wishes().into(),
            sentence: Some(texts.research_wishes_sentence().into()),
            ..Lead::default()
        },
        head: SectionHead::new("list", texts.wishes_waiting(waiting).to_string()),
        nothing: wishes.is_empty().then(|| EmptyState {
            title: texts.no_research_wishes().into(),
            sentence: texts.no_research_wishes_sentence().into(),
            ..EmptyState::default()
        }),
        wishes: Items(wishes.iter().map(|wish| pages::item(visit, &people, wish)).collect()),
    };
    visit.page(tx, texts.research_wishes(), page)
}
