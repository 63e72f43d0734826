//! The page of a city: what is known of it, who works for it, and what others add.

use std::collections::BTreeMap;

use askama::Template;
use kernel::capability::CityQuestion;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Items, Lead, Link, Meta, MetaEntry, Pair, People, Person, RailHead, SectionHead, SummaryList, Tag,
    Words,
};
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::{self, HeldPost};
use kernel::stop::Stop;
use kernel::web::{Answer, Markup, Visit};

use super::facts::{KnownFact, Provenance, answer_of, fact_label, facts_of};
use super::model::{City, CityId, Standing, StandingSpan};
use super::texts::Texts;
use super::{hand_over, invitation, keep, known, rules, store};
use crate::{body, interest};

#[derive(Debug, Template)]
#[template(path = "network/templates/city.html")]
struct CityPage {
    lead: Lead,
    people_head: SectionHead,
    people: People,
    history_head: SectionHead,
    history: Meta,
    interests_head: SectionHead,
    interests: Items,
    bodies_head: RailHead,
    bodies: Meta,
    added: Vec<(SectionHead, Markup)>,
    facts_head: RailHead,
    facts: SummaryList,
}

/// What page and data of a city are made of, as far as the reader may read.
pub(super) struct CityView {
    pub(super) city: City,
    pub(super) facts: BTreeMap<String, KnownFact>,
    /// For whoever is signed in.
    pub(super) people: Vec<HeldPost>,
    /// For whoever is signed in.
    pub(super) history: Vec<StandingSpan>,
}

impl CityView {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let city = store::city(tx, visit.param::<CityId>("city")?)?;
        let (mut people, mut history) = (Vec::new(), Vec::new());
        if visit.actor.is_some() {
            people = post::at_home_in(tx, city.circle)?;
            history = store::standings(tx, city.id)?;
        }
        let facts = facts_of(tx, &city)?;
        Ok(Self { city, facts, people, history })
    }
}

pub(super) fn city(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let CityView { city, facts, people, history } = CityView::load(tx, visit)?;
    let speaks = visit.actor.is_some_and(|actor| rules::may_speak(actor, &city).is_ok());
    let keeps = speaks || visit.actor.is_some_and(rules::keeps_standing);
    let interests = interest::of_home(tx, visit, city.circle)?;
    let bodies = body::bodies_of(tx, city.circle)?;
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
            actions: Actions(
                keeps
                    .then(|| Button::link(texts.keep(), format!("/cities/{}/keep", city.id)).quiet())
                    .into_iter()
                    .chain(invitation::link(visit, city.circle))
                    .chain([Button::link(texts.its_practices(), practices_of(&city)).quiet()])
                    .collect(),
            ),
            ..Lead::default()
        },
        history_head: SectionHead { id: "history".into(), title: texts.history().into(), ..SectionHead::default() },
        history: keep::history_lines(visit, &history),
        added: added(tx, visit, &city)?,
        people_head: SectionHead {
            id: "people".into(),
            title: texts.people_of_city().into(),
            ..SectionHead::default()
        },
        people: People(people.iter().map(|held| person_card(held, visit)).collect()),
        interests_head: SectionHead {
            link: Some(Link::new(texts.interests_link(), "/interests")),
            ..SectionHead::new("interests", texts.declared_interests())
        },
        interests: Items(interests),
        bodies_head: RailHead { id: "bodies".into(), title: texts.bodies_of_city().into() },
        bodies: Meta(bodies.into_iter().map(body_link).collect()),
        facts_head: RailHead { id: "facts".into(), title: texts.facts_of_city(&name).to_string().into() },
        facts: SummaryList {
            pairs: facts.values().map(|fact| fact_pair(fact, language, speaks.then_some(city.id))).collect(),
            is_in_rail: true,
        },
    };
    visit.page(tx, name, page)
}

/// The practices of a city: by name, as the list of practices seeks them.
fn practices_of(city: &City) -> String {
    let name: String = form_urlencoded::byte_serialize(city.name.as_bytes()).collect();
    format!("/practices?city={name}")
}

fn body_link((name, path): (String, String)) -> MetaEntry {
    MetaEntry::Link(Link { label: Words::written(name, None), href: path.into() })
}

/// What other capabilities add for this reader, in their order.
fn added(tx: &mut Tx<'_>, visit: &Visit<'_>, city: &City) -> Result<Vec<(SectionHead, Markup)>, Stop> {
    let question = CityQuestion { city: RecordId::from_number(city.id.number()), circle: city.circle, visit };
    let mut sections: Vec<_> = visit.app.capabilities.iter().flat_map(|capability| capability.city_page).collect();
    sections.sort_by_key(|section| section.order);
    let mut added = Vec::new();
    for section in sections {
        if let Some(part) = (section.make)(tx, &question)? {
            let head = SectionHead { id: section.id.into(), title: part.heading.into(), ..SectionHead::default() };
            added.push((head, part.content));
        }
    }
    Ok(added)
}

/// Who holds a post, with the way to hand it over for who may.
pub(super) fn person_card(held: &HeldPost, visit: &Visit<'_>) -> Person {
    let texts = Texts::new(visit.language());
    let name =
        held.holder.as_ref().map_or_else(|| texts.vacant().into(), |holder| Words::written(holder.name.clone(), None));
    let acting = held.holder.as_ref().is_some_and(|holder| holder.is_acting);
    Person {
        name,
        post: Words::written(held.title.clone(), None),
        reason: acting.then(|| texts.stands_in().into()),
        actions: Actions(
            [hand_over::link(visit, held), invitation::end_link(visit, held)]
                .into_iter()
                .flatten()
                .map(|link| Button::link(link.label, link.href).quiet())
                .collect(),
        ),
        ..Person::default()
    }
}

/// A fact with who says so; `mended_in` is the city in whose name the reader can put it right.
fn fact_pair(fact: &KnownFact, language: Language, mended_in: Option<CityId>) -> Pair {
    let texts = Texts::new(language);
    let scope = match fact.provenance {
        Provenance::Entered => Some(texts.entered_by_city()),
        Provenance::Country => Some(texts.about_country()),
        Provenance::City => None,
    };
    let year = fact.year.map(|year| year.to_string());
    let note: Vec<String> = [Some(fact.source.clone()), year, scope.map(str::to_owned)].into_iter().flatten().collect();
    let label = fact_label(&fact.id, language);
    let mend = mended_in.filter(|_| answer_of(&fact.id).is_some());
    let mend =
        mend.map(|city| Link::new(texts.mend(&label).to_string(), format!("/cities/{city}/keep?fact={}", fact.id)));
    Pair { note: Some(note.join(", ").into()), action: mend, ..Pair::new(label, fact.shown(language)) }
}

pub(super) fn example_city(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let members = known::cities(tx, Standing::Active)?;
    Ok(members.first().map(|city| format!("/cities/{}", city.id)))
}
