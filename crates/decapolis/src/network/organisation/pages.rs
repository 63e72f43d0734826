//! The organisations, and the page of one.

use askama::Template;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, Form, Item, Items, Lead, Link, Meta, MetaEntry, Method, Pair, People, SectionHead,
    SummaryList, Tag, Tone, Words,
};
use kernel::form::{Filled, FormErrors};
use kernel::id::Id;
use kernel::post::{self, HeldPost};
use kernel::stop::{Fault, Stop};
use kernel::web::{Answer, Visit};
use kernel::written;

use super::super::invitation;
use super::super::pages::person_card;
use super::super::partnership::{self, Partnership};
use super::super::texts::Texts;
use super::{Organisation, OrganisationKind, rules, store};
use crate::interest::{self, Interest};

#[derive(Debug, Template)]
#[template(path = "network/templates/organisations.html")]
struct OrganisationsPage {
    lead: Lead,
    filter: Form,
    head: SectionHead,
    organisations: Items,
    nothing: Option<EmptyState>,
}

/// All organisations, or those of the kind that is asked for, by name.
pub(in crate::network) fn found(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<Organisation>, Fault> {
    match OrganisationKind::from_code(visit.request.query.get("kind")) {
        Some(kind) => store::of_kind(tx, kind),
        None => store::all(tx),
    }
}

/// All organisations, or those of a kind.
pub(in crate::network) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let found = found(tx, visit)?;
    let adds = visit.actor.is_some_and(|actor| rules::may_add(actor).is_ok());
    let add = adds.then(|| Button::link(texts.add_organisation(), "/organisations/new"));
    let page = OrganisationsPage {
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.navigation(), "/cities"))]),
            title: texts.organisations_title().into(),
            sentence: Some(texts.organisations_sentence().into()),
            actions: Actions(add.into_iter().collect()),
            ..Lead::default()
        },
        filter: filter_form(visit, texts),
        head: SectionHead::new("organisations", texts.organisations_count(found.len()).to_string()),
        nothing: found.is_empty().then(|| EmptyState {
            title: texts.no_organisations().into(),
            sentence: texts.no_organisations_sentence().into(),
            ..EmptyState::default()
        }),
        organisations: Items(found.iter().map(|organisation| item(organisation, texts)).collect()),
    };
    visit.page(tx, texts.organisations_title(), page)
}

fn filter_form(visit: &Visit<'_>, texts: Texts) -> Form {
    let filled = Filled { typed: &visit.request.query, errors: &FormErrors::default() };
    let kind = |kind: OrganisationKind| (kind.code().to_owned(), texts.organisation_kind(kind.code()).to_string());
    let all = (String::new(), texts.all_of_them().to_owned());
    let options = std::iter::once(all).chain(OrganisationKind::ALL.map(kind));
    Form {
        action: "/organisations".into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls: vec![filled.select("kind", texts.kind_of_organisation(), options)],
        actions: Actions(vec![Button::submit(texts.show()).quiet()]),
    }
}

fn item(organisation: &Organisation, texts: Texts) -> Item {
    let label = Words::written(organisation.name.clone(), None);
    Item {
        title: Link { label, href: format!("/organisations/{}", organisation.id).into() },
        tag: Some(Tag::new(texts.organisation_kind(organisation.kind.code()).to_string(), Tone::Quiet)),
        ..Item::default()
    }
}

#[derive(Debug, Template)]
#[template(path = "network/templates/organisation.html")]
struct OrganisationPage {
    lead: Lead,
    facts: SummaryList,
    partnerships_head: SectionHead,
    partnerships: Items,
    no_partnerships: Option<EmptyState>,
    people_head: SectionHead,
    people: People,
    interests_head: SectionHead,
    interests: Items,
}

/// What page and data of an organisation are made of, as far as the reader may read.
pub(in crate::network) struct OrganisationView {
    pub(in crate::network) organisation: Organisation,
    /// What is said of it: `about` and `offers`.
    pub(in crate::network) words: written::Texts,
    /// For whoever is signed in.
    pub(in crate::network) people: Vec<HeldPost>,
    pub(in crate::network) partnerships: Vec<Partnership>,
    /// Ties with it that holders of posts declared.
    pub(in crate::network) interests: Vec<Interest>,
}

impl OrganisationView {
    pub(in crate::network) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let organisation = store::by_id(tx, visit.param("organisation")?)?;
        let people = if visit.actor.is_some() { post::at_home_in(tx, organisation.circle)? } else { Vec::new() };
        Ok(Self {
            words: written::of_record(tx, RecordId::from_number(organisation.id.number()))?,
            people,
            partnerships: partnership::of_organisation(tx, organisation.id, visit.reader())?,
            interests: interest::with_organisation(tx, organisation.id)?,
            organisation,
        })
    }
}

/// One organisation.
pub(in crate::network) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let view = OrganisationView::load(tx, visit)?;
    let now = tx.now();
    let agreed = partnership::items(visit, &view.partnerships, now);
    let page = OrganisationPage {
        lead: lead(visit, &view.organisation),
        facts: facts(visit, &view),
        partnerships_head: SectionHead::new("partnerships", texts.partnerships()),
        no_partnerships: agreed.is_empty().then(|| EmptyState {
            title: texts.no_partnerships().into(),
            sentence: texts.no_partnerships_sentence().into(),
            ..EmptyState::default()
        }),
        partnerships: Items(agreed),
        people_head: SectionHead::new("people", texts.people_of_organisation()),
        people: People(view.people.iter().map(|held| person_card(held, visit)).collect()),
        interests_head: SectionHead::new("interests", texts.declared_interests()),
        interests: Items(interest::items(visit, &view.interests, now)),
    };
    visit.page(tx, view.organisation.name, page)
}

fn lead(visit: &Visit<'_>, organisation: &Organisation) -> Lead {
    let texts = Texts::new(visit.language());
    let path = format!("/organisations/{}", organisation.id);
    let mut actions = Vec::new();
    if visit.actor.is_some_and(|actor| rules::may_add(actor).is_ok()) {
        actions.push(Button::link(texts.propose_partnership(), format!("{path}/partnerships/new")));
    }
    if visit.actor.is_some_and(|actor| rules::may_edit(actor, organisation).is_ok()) {
        actions.push(Button::link(texts.edit(), format!("{path}/edit")).quiet());
    }
    actions.extend(invitation::link(visit, organisation.circle));
    Lead {
        trail: Meta(vec![
            MetaEntry::Link(Link::new(texts.organisations_title(), "/organisations")),
            MetaEntry::Words(texts.organisation_kind(organisation.kind.code()).to_string().into()),
        ]),
        title: Words::written(organisation.name.clone(), None),
        actions: Actions(actions),
        ..Lead::default()
    }
}

/// What it is, what it offers, where it is on the web.
fn facts(visit: &Visit<'_>, view: &OrganisationView) -> SummaryList {
    let texts = Texts::new(visit.language());
    let OrganisationView { organisation, words, .. } = view;
    let said = [("about", texts.about_organisation()), ("offers", texts.organisation_offers())];
    let said = said.into_iter().filter_map(|(field, name)| {
        let written = words.best(field, visit.language()).filter(|written| !written.content.is_empty())?;
        let value = Words::written(written.content.clone(), Some(written.language.code().into()));
        Some(Pair::new(name, value))
    });
    let mut pairs: Vec<Pair> = said.collect();
    if !organisation.website.is_empty() {
        let link = Link::new(texts.open_website(), organisation.website.clone());
        let value = Words::written(organisation.website.clone(), None);
        pairs.push(Pair { action: Some(link), ..Pair::new(texts.website(), value) });
    }
    SummaryList { pairs, is_in_rail: false }
}

pub(in crate::network) fn example(tx: &mut Tx<'_>) -> Result<Option<super::super::model::OrganisationId>, Stop> {
    Ok(store::all(tx)?.first().map(|organisation| organisation.id))
}
