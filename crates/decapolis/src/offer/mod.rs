//! Offers: what cities and people say that they can give to others, said once and confirmed twice a year.
//!
//! The leader and the officers of a member city offer help under a topic, in their own words: what kinds of help, in which
//! languages, how many hours a month, when, and what they hope for in return. Twice a year the post is asked whether it
//! still stands, by mail and on its desk; unconfirmed for too long it is shown as such and its post is not asked for it.
//! Capacity is counted: no city is asked for help more often in a quarter than the network decided, whatever it is asked
//! for, and where it is reached the page and the refusal say until when. An offer belongs to a post and passes with it.
//! It gives the others: offers on a topic and of a city, and the counted permission to ask a city once more.

mod acts;
mod checks;
mod city;
mod confirmation;
mod data;
mod demo;
mod forms;
mod kinds;
mod known;
mod model;
mod pages;
mod personal;
mod rules;
mod search;
mod store;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/offer.rs"));
}

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use kernel::capability::{Capability, Counted, Holding, RecordKind, RecordLine};
use kernel::circle::{RecordId, Records};
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::draw::Draw;
use kernel::id::Id;
use kernel::post::{Function, PostId};
use kernel::session::Actor;
use kernel::stop::{Fault, Stop, found};
use kernel::web::{Example, Route, Rule, Visit, get, post};

pub(crate) use self::data::{OfferData, OneOfferData, city_offers, offer_data, offer_lines};
pub(crate) use self::model::{Capacity, Offer, OfferId};
use self::texts::Texts;
use crate::network::{City, CityId};

/// What offers are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "offer",
    routes: &[
        get("/offers", "offer_list", pages::list, Example::Itself),
        Route { rule: SECRETARIAT, ..get("/offers/limit", "asks_limit", pages::limit, Example::Itself) },
        Route { rule: SECRETARIAT, ..post("/offers/limit", "set_asks_limit", pages::set_limit) },
        get("/cities/{city}/offers/new", "new_offer", pages::new, Example::Record(demo::example_city)),
        Route { rule: Rule::Drafted, ..post("/cities/{city}/offers", "make_offer", pages::make) },
        get("/offers/{offer}", "offer_page", pages::show, Example::Record(|tx| example(tx, ""))),
        post("/offers/{offer}", "change_offer", pages::change),
        get("/offers/{offer}/change", "edit_offer", pages::edit, Example::Record(|tx| example(tx, "/change"))),
        post("/offers/{offer}/confirmation", "confirm_offer", pages::confirm),
        post("/offers/{offer}/withdrawal", "withdraw_offer", pages::withdraw),
    ],
    migrations: &[Migration { name: "offer/001", sql: include_str!("schema/001.sql") }],
    statements: &[store::STATEMENTS, personal::STATEMENTS, checks::STATEMENTS],
    records: &[RecordKind {
        kind: "offer",
        folder: "offers",
        label: |language| Texts::new(language).kind_offer().to_string(),
        line: |tx, record, _| {
            let offer = found(store::offer(tx, OfferId::from_number(record.number())))?;
            Ok(offer.map(|offer| RecordLine { title: offer.terms.words, path: format!("/offers/{record}") }))
        },
        verb: |_, language| Texts::new(language).does_it_stand().to_string(),
    }],
    jobs: &[confirmation::ASK],
    mail_acts: &[confirmation::CONFIRM],
    holdings: &[Holding {
        name: |language| Texts::new(language).offers().to_string(),
        counted: Counted::By(store::count_of_post),
    }],
    search: search::SOURCES,
    city_page: city::SECTIONS,
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// The limit is the secretariat's to set.
const SECRETARIAT: Rule = Rule::Functions(&[Function::Secretariat]);

fn example(tx: &mut Tx<'_>, part: &str) -> Result<Option<String>, Stop> {
    Ok(demo::example_offer(tx)?.map(|offer| format!("/offers/{offer}{part}")))
}

/// What holders of posts offer on a topic, the oldest offer first.
pub(crate) fn offers_on(tx: &mut Tx<'_>, topic: &str) -> Result<Arc<Vec<Offer>>, Fault> {
    known::on_topic(tx, topic)
}

/// The cities that offer help on a topic.
pub(crate) fn cities_offering(tx: &mut Tx<'_>, topic: &str) -> Result<BTreeSet<CityId>, Fault> {
    Ok(known::on_topic(tx, topic)?.iter().map(|offer| offer.city).collect())
}

/// What the posts of some cities offer, the oldest first.
pub(crate) fn offers_of_cities(tx: &mut Tx<'_>, cities: &[CityId]) -> Result<Vec<Offer>, Fault> {
    let ids: Vec<RecordId> = cities.iter().map(|city| RecordId::from_number(city.number())).collect();
    let mut found = Vec::new();
    for some in Records::parts(&ids) {
        found.extend(store::offers_of_cities(tx, &some)?);
    }
    Ok(found)
}

/// What a city's posts offer.
pub(crate) fn offers_of(tx: &mut Tx<'_>, city: CityId) -> Result<Vec<Offer>, Fault> {
    store::of_city(tx, city)
}

/// What a post offers on a topic and confirmed lately enough.
pub(crate) fn offer_of_post(tx: &mut Tx<'_>, city: CityId, post: PostId, topic: &str) -> Result<Option<Offer>, Fault> {
    let now = tx.now();
    let mut offers = store::of_city(tx, city)?.into_iter();
    Ok(offers.find(|offer| offer.post == post && offer.terms.topic == topic && !offer.is_unconfirmed(now)))
}

/// How often a city was asked in this quarter, and may be.
pub(crate) fn capacity(tx: &mut Tx<'_>, city: CityId) -> Result<Capacity, Fault> {
    acts::capacity(tx, city)
}

/// The same in words.
pub(crate) fn capacity_words(visit: &Visit<'_>, capacity: &Capacity) -> String {
    pages::capacity_words(visit, capacity)
}

/// How often each city was asked in this quarter, and how often one may be.
pub(crate) fn asked_of_all(tx: &mut Tx<'_>) -> Result<(BTreeMap<CityId, i64>, i64), Fault> {
    Ok((store::asked_of_all(tx)?, acts::limit(tx)?))
}

/// Counts that a city is asked for help, or refuses when it was asked often enough in this quarter. Whoever asks a city for
/// anything calls it in the same transaction.
pub(crate) fn count_ask(tx: &mut Tx<'_>, city: CityId) -> Result<(), Stop> {
    acts::count_ask(tx, city)
}

/// Whether somebody may offer help in a city's name.
pub(crate) fn may_offer(actor: &Actor, city: &City) -> bool {
    rules::may_offer(actor, city).is_ok()
}

/// Offers of the demo's cities.
pub(crate) fn demo_offers(tx: &mut Tx<'_>, cities: &[City], draw: &mut Draw) -> Result<(), Stop> {
    demo::make_offers(tx, cities, draw)
}

#[cfg(test)]
mod tests;
