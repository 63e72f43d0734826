//! What letters and calls add to a city's page: what it was written, and for those who serve it the notes of calls.

use askama::Template;
use kernel::capability::{CityPart, CityQuestion, CitySection};
use kernel::db::Tx;
use kernel::design::{Actions, Button, EmptyState, Items};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Markup;

use super::texts::Texts;
use super::{call_pages, pages, rules, store};
use crate::network::{self, CityId};

/// Calls shown on the city's page; the others are one click away.
const CALLS: usize = 3;

pub(super) const SECTIONS: &[CitySection] =
    &[CitySection { id: "letters", order: 10, make: letters }, CitySection { id: "calls", order: 20, make: calls }];

#[derive(Debug, Template)]
#[template(path = "letter/templates/city_letters.html")]
struct LettersPart {
    items: Items,
    empty: Option<EmptyState>,
}

/// What the city was written, for its own people and for those who serve it.
fn letters(tx: &mut Tx<'_>, question: &CityQuestion<'_>) -> Result<Option<CityPart>, Stop> {
    let texts = Texts::new(question.visit.language());
    let is_own = question.visit.actor.is_some_and(|actor| actor.home == question.circle);
    if !is_own && !is_served(tx, question)? {
        return Ok(None);
    }
    let lines = store::letters_to_home(tx, question.circle)?;
    let part = LettersPart {
        items: Items(pages::received_items(question.visit, &lines)),
        empty: lines.is_empty().then(|| EmptyState { title: texts.never_written().into(), ..EmptyState::default() }),
    };
    Ok(Some(CityPart { heading: texts.written_to_city().to_owned(), content: Markup::render(&part)? }))
}

#[derive(Debug, Template)]
#[template(path = "letter/templates/city_calls.html")]
struct CallsPart {
    items: Items,
    empty: Option<EmptyState>,
    actions: Actions,
}

/// Notes of calls, for those who serve the city.
fn calls(tx: &mut Tx<'_>, question: &CityQuestion<'_>) -> Result<Option<CityPart>, Stop> {
    if !is_served(tx, question)? {
        return Ok(None);
    }
    let texts = Texts::new(question.visit.language());
    let city = CityId::from_number(question.city.number());
    let items = call_pages::items(tx, question.visit, city, CALLS)?;
    let part = CallsPart {
        empty: items.is_empty().then(|| EmptyState { title: texts.no_calls().into(), ..EmptyState::default() }),
        items: Items(items),
        actions: Actions(vec![Button::link(texts.all_calls(), format!("/cities/{city}/calls")).quiet()]),
    };
    Ok(Some(CityPart { heading: texts.calls().to_owned(), content: Markup::render(&part)? }))
}

/// Whether the reader serves the city; the city is looked up only for those who may.
fn is_served(tx: &mut Tx<'_>, question: &CityQuestion<'_>) -> Result<bool, Stop> {
    let Some(actor) = question.visit.actor.filter(|actor| rules::WRITERS.contains(&actor.function)) else {
        return Ok(false);
    };
    let city = network::city(tx, CityId::from_number(question.city.number()))?;
    let region = network::region_circle(tx, &city)?;
    Ok(rules::serves(actor, region))
}
