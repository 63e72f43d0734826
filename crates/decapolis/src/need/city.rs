//! What a city needs, on its page: the open needs that the reader may read.

use askama::Template;
use kernel::capability::{CityPart, CityQuestion, CitySection};
use kernel::db::Tx;
use kernel::design::{Item, Items, Link, Meta, MetaEntry, Words};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::Markup;

use super::open::{OpenNeed, open_of_cities};
use super::texts::Texts;
use crate::network::CityId;

pub(super) const SECTIONS: &[CitySection] = &[CitySection { id: "needs", order: 1, make }];

/// Needs on a city's page, the newest first; the others are in the list of needs.
const SHOWN_MAX: usize = 10;

#[derive(Debug, Template)]
#[template(path = "need/templates/city.html")]
struct NeedsPart {
    items: Items,
}

fn make(tx: &mut Tx<'_>, question: &CityQuestion<'_>) -> Result<Option<CityPart>, Stop> {
    let visit = question.visit;
    if visit.actor.is_none() {
        return Ok(None);
    }
    let city = CityId::from_number(question.city.number());
    let mut needs = open_of_cities(tx, &[city], visit.reader())?;
    if needs.is_empty() {
        return Ok(None);
    }
    needs.truncate(SHOWN_MAX);
    let topics = topic::all(tx, visit.language())?;
    let item = |need: &OpenNeed| {
        let topic = topics.iter().find(|topic| topic.id == need.topic).map(|topic| topic.name.clone());
        let label = Words::written(need.words.clone(), Some(need.language.code().into()));
        Item {
            title: Link { label, href: format!("/needs/{}", need.id).into() },
            meta: Meta(topic.into_iter().map(|topic| MetaEntry::Words(topic.into())).collect()),
            ..Item::default()
        }
    };
    let items = Items(needs.iter().map(item).collect());
    let heading = Texts::new(visit.language()).what_it_needs().to_owned();
    Ok(Some(CityPart { heading, content: Markup::render(&NeedsPart { items })? }))
}
