//! Pages of the network: the directory of cities, and a city.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Cell, CellHead, Column, EmptyState, Item, Items, Lead, Link, Meta, MetaEntry, Narrow, Pair, People, Person,
    RailHead, Row, SectionHead, SummaryList, Table, Tag, Words,
};
use kernel::language::Language;
use kernel::post::{self, HeldPost};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::facts::{KnownFact, Provenance, fact_label, facts_of};
use super::model::{City, CityId, Offer, Region, Standing};
use super::store;
use super::texts::Texts;

#[derive(Debug, Template)]
#[template(path = "network/templates/directory.html")]
struct DirectoryPage {
    lead: Lead,
    members: Table,
}

pub(super) fn directory(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let regions = store::regions(tx, language)?;
    let members = store::cities(tx, Standing::Active)?;
    let table = Table {
        id: "members".into(),
        caption: format!("{} {}", language.number(members.len()), texts.members_table()).into(),
        columns: vec![
            Column::new(texts.column_city()),
            Column::new(texts.column_country()),
            Column::new(texts.column_region()),
            Column { is_number: true, ..Column::new(texts.column_population()) },
        ],
        rows: members.iter().map(|city| directory_row(city, &regions, language)).collect(),
        narrow: Narrow::Stacked,
    };
    let lead = Lead {
        title: texts.directory_title().into(),
        sentence: Some(texts.directory_sentence().into()),
        ..Lead::default()
    };
    visit.page(tx, texts.directory_title(), DirectoryPage { lead, members: table })
}

fn directory_row(city: &City, regions: &[Region], language: Language) -> Row {
    let place = city.in_atlas();
    let country = place.map(|place| place.country().name_in(super::atlas_language(language)).to_owned());
    let region = regions.iter().find(|region| region.id == city.region).map(|region| region.name.clone());
    let population = place.and_then(|place| place.population());
    let population = population.map_or_else(String::new, |people| language.number(i64::from(people)).to_string());
    Row {
        cells: vec![
            Cell::Head(CellHead {
                link: Link::new(city.name_in(language).to_owned(), format!("/cities/{}", city.id)),
                tag: None,
                note: None,
            }),
            Cell::Words(country.unwrap_or_default().into()),
            Cell::Words(region.unwrap_or_default().into()),
            Cell::Number(population.into()),
        ],
        is_own: false,
    }
}

#[derive(Debug, Template)]
#[template(path = "network/templates/city.html")]
struct CityPage {
    lead: Lead,
    offers_head: SectionHead,
    offers: Items,
    no_offers: Option<EmptyState>,
    people_head: SectionHead,
    people: People,
    facts_head: RailHead,
    facts: SummaryList,
}

pub(super) fn city(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let city = store::city(tx, visit.param::<CityId>("city")?)?;
    let facts = facts_of(tx, &city)?;
    let offers = store::offers_of_city(tx, city.id)?;
    let people = if visit.actor.is_some() { post::at_home_in(tx, city.circle)? } else { Vec::new() };
    let name = city.name_in(language).to_owned();
    let country = city.in_atlas().map(|place| place.country().name_in(super::atlas_language(language)).to_owned());
    let page = CityPage {
        lead: Lead {
            trail: Meta(vec![
                MetaEntry::Link(Link::new(texts.navigation(), "/cities")),
                MetaEntry::Words(country.unwrap_or_default().into()),
                MetaEntry::Tag(Tag::active(texts.standing(city.standing.code()).to_string())),
            ]),
            title: name.clone().into(),
            ..Lead::default()
        },
        offers_head: SectionHead {
            id: "offers".into(),
            title: texts.offers_of_city(&name).to_string().into(),
            ..SectionHead::default()
        },
        no_offers: offers.is_empty().then(|| EmptyState { title: texts.no_offers().into(), ..EmptyState::default() }),
        offers: Items(offers.iter().map(offer_item).collect()),
        people_head: SectionHead {
            id: "people".into(),
            title: texts.people_of_city().into(),
            ..SectionHead::default()
        },
        people: People(people.iter().map(|held| person_card(held, texts)).collect()),
        facts_head: RailHead { id: "facts".into(), title: texts.facts_of_city(&name).to_string().into() },
        facts: SummaryList { pairs: facts.values().map(|fact| fact_pair(fact, language)).collect(), is_in_rail: true },
    };
    visit.page(tx, name, page)
}

fn offer_item(offer: &Offer) -> Item {
    Item {
        title: Link {
            label: Words::written(offer.words.clone(), Some(offer.language.code().into())),
            href: format!("/needs?topic={}", offer.topic).into(),
        },
        meta: Meta(vec![MetaEntry::Words(Words::written(format!("{}, {}", offer.holder, offer.post_title), None))]),
        ..Item::default()
    }
}

fn person_card(held: &HeldPost, texts: Texts) -> Person {
    let name =
        held.holder.as_ref().map_or_else(|| texts.vacant().into(), |holder| Words::written(holder.name.clone(), None));
    let acting = held.holder.as_ref().is_some_and(|holder| holder.is_acting);
    Person {
        name,
        post: Words::written(held.title.clone(), None),
        reason: acting.then(|| texts.stands_in().into()),
        ..Person::default()
    }
}

fn fact_pair(fact: &KnownFact, language: Language) -> Pair {
    let texts = Texts::new(language);
    let scope = match fact.provenance {
        Provenance::Entered => Some(texts.entered_by_city()),
        Provenance::Country => Some(texts.about_country()),
        Provenance::City => None,
    };
    let year = fact.year.map(|year| year.to_string());
    let note: Vec<String> = [Some(fact.source.clone()), year, scope.map(str::to_owned)].into_iter().flatten().collect();
    Pair { note: Some(note.join(", ").into()), ..Pair::new(fact_label(&fact.id, language), fact.shown(language)) }
}

pub(super) fn example_city(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let members = store::cities(tx, Standing::Active)?;
    Ok(members.first().map(|city| format!("/cities/{}", city.id)))
}
