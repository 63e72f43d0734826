//! On a city's page: the latest lines of its own, for its people and for who keeps the register.

use askama::Template;
use kernel::capability::{CityPart, CityQuestion, CitySection};
use kernel::db::Tx;
use kernel::design::{Actions, Button, Items};
use kernel::id::{Id, to_text};
use kernel::stop::Stop;
use kernel::web::Markup;

use super::pages::item;
use super::register::Register;
use super::rules;
use super::texts::Texts;

pub(super) const SECTIONS: &[CitySection] = &[CitySection { id: "gifts", order: 40, make }];

/// Lines on the city's page; the others are a press away.
const SHOWN: usize = 5;

#[derive(Debug, Template)]
#[template(path = "gift/templates/city.html")]
struct Part {
    lines: Items,
    actions: Actions,
}

fn make(tx: &mut Tx<'_>, question: &CityQuestion<'_>) -> Result<Option<CityPart>, Stop> {
    let visit = question.visit;
    let is_concerned = visit.actor.is_some_and(|actor| actor.home == question.circle || rules::has_all(actor));
    if !is_concerned {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let register = Register::page(tx, (Some(question.circle), None), visit.language())?;
    if register.gifts.is_empty() {
        return Ok(None);
    }
    let all = format!("/gifts?city={}", to_text(question.city.number()));
    let part = Part {
        lines: Items(register.gifts.iter().take(SHOWN).map(|gift| item(visit, &register, gift)).collect()),
        actions: Actions(vec![Button::link(texts.all_lines(), all).quiet()]),
    };
    Ok(Some(CityPart { heading: texts.register().to_owned(), content: Markup::render(&part)? }))
}
