//! What a city's page says of its answers: how many questions it answered, and how many of them helped most.

use askama::Template;
use kernel::capability::{CityPart, CityQuestion, CitySection};
use kernel::db::Tx;
use kernel::design::Words;
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Markup;

use super::store;
use super::texts::Texts;
use crate::network::CityId;

pub(super) const SECTIONS: &[CitySection] = &[CitySection { id: "credit", order: 5, make: credit }];

#[derive(Debug, Template)]
#[template(path = "inquiry/templates/city.html")]
struct CreditPart {
    answered: Words,
}

/// For whoever is signed in, where the city answered anything.
fn credit(tx: &mut Tx<'_>, question: &CityQuestion<'_>) -> Result<Option<CityPart>, Stop> {
    if question.visit.actor.is_none() {
        return Ok(None);
    }
    let texts = Texts::new(question.visit.language());
    let (answers, best) = store::credit(tx, CityId::from_number(question.city.number()))?;
    if answers == 0 {
        return Ok(None);
    }
    let part = CreditPart { answered: texts.credit(answers, best).to_string().into() };
    Ok(Some(CityPart { heading: texts.answers_given().to_owned(), content: Markup::render(&part)? }))
}
