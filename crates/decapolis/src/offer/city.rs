//! What a city offers, on its page; and for whoever is signed in how often it was asked in this quarter.

use askama::Template;
use kernel::capability::{CityPart, CityQuestion, CitySection};
use kernel::db::Tx;
use kernel::design::{Actions, Button, EmptyState, Items, Words};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Markup;

use super::kinds::Kinds;
use super::texts::Texts;
use super::{acts, pages, rules, store};
use crate::network::{self, CityId};

pub(super) const SECTIONS: &[CitySection] = &[CitySection { id: "offers", order: 0, make: offers }];

#[derive(Debug, Template)]
#[template(path = "offer/templates/city.html")]
struct OffersPart {
    capacity: Option<Words>,
    items: Items,
    empty: Option<EmptyState>,
    actions: Actions,
}

fn offers(tx: &mut Tx<'_>, question: &CityQuestion<'_>) -> Result<Option<CityPart>, Stop> {
    let visit = question.visit;
    let texts = Texts::new(visit.language());
    let city = CityId::from_number(question.city.number());
    let (offers, now) = (store::of_city(tx, city)?, tx.now());
    let kinds = Kinds::load(tx, visit.language())?;
    let capacity = match visit.actor {
        Some(_) => Some(pages::capacity_words(visit, &acts::capacity(tx, city)?).into()),
        None => None,
    };
    let mut actions = Vec::new();
    if visit.actor.is_some() {
        actions.push(Button::link(texts.all_offers(), "/offers").quiet());
    }
    let own = visit.actor.filter(|actor| actor.home == question.circle);
    if let Some(actor) = own
        && rules::may_offer(actor, &network::city(tx, city)?).is_ok()
    {
        let path = format!("/cities/{city}/offers/new");
        actions.push(Button::link(texts.offer_something(), path).quiet());
    }
    let part = OffersPart {
        capacity,
        empty: offers.is_empty().then(|| EmptyState { title: texts.no_offers().into(), ..EmptyState::default() }),
        items: Items(offers.iter().map(|offer| pages::item(visit, offer, &kinds, None, now)).collect()),
        actions: Actions(actions),
    };
    Ok(Some(CityPart { heading: texts.what_it_offers().to_owned(), content: Markup::render(&part)? }))
}
