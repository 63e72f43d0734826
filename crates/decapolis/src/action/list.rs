//! All actions that concern the reader: those of their city, and those that they wrote down for a meeting; for who serves the
//! whole network all of them.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, Form, Item, Items, Lead, Link, Meta, MetaEntry, Method, SectionHead, Words,
};
use kernel::form::{Filled, FormErrors};
use kernel::post::Function;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::model::{Action, Shown};
use super::pages;
use super::people::People;
use super::store::{self, Whose};
use super::texts::Texts;

#[derive(Debug, Template)]
#[template(path = "action/templates/list.html")]
struct ListPage {
    lead: Lead,
    filter: Form,
    head: SectionHead,
    actions: Items,
    nothing: Option<EmptyState>,
}

/// What page and data of the list are made of.
pub(super) struct Listed {
    pub(super) shown: Shown,
    pub(super) actions: Vec<Action>,
    pub(super) people: People,
}

impl Listed {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let shown = Shown::from_code(visit.request.query.get("state"));
        let serves_all = matches!(actor.function, Function::Secretariat | Function::Chair);
        let mut actions = if serves_all {
            store::listed(tx, Whose::All, shown)?
        } else {
            let mut own = store::listed(tx, Whose::Home(actor.home), shown)?;
            own.extend(store::listed(tx, Whose::Author(actor.post), shown)?);
            own
        };
        actions.sort_by_key(|action| (action.due_at, action.id));
        actions.dedup_by_key(|action| action.id);
        let people = People::load(tx, visit.language(), actions.iter().map(|action| action.owner))?;
        Ok(Self { shown, actions, people })
    }
}

pub(super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let listed = Listed::load(tx, visit)?;
    let items = listed.actions.iter().map(|action| item(tx, visit, &listed.people, action));
    let page = ListPage {
        lead: Lead {
            title: texts.actions().into(),
            sentence: Some(texts.actions_sentence().into()),
            ..Lead::default()
        },
        filter: filter(visit, listed.shown),
        head: SectionHead::new("list", texts.actions_shown(listed.actions.len(), listed.shown.code()).to_string()),
        actions: Items(items.collect()),
        nothing: listed.actions.is_empty().then(|| EmptyState {
            title: texts.no_actions().into(),
            sentence: texts.no_actions_sentence().into(),
            ..EmptyState::default()
        }),
    };
    visit.page(tx, texts.actions(), page)
}

fn filter(visit: &Visit<'_>, shown: Shown) -> Form {
    let texts = Texts::new(visit.language());
    let typed = visit.request.query.and("state", shown.code());
    let filled = Filled { typed: &typed, errors: &FormErrors::default() };
    let option = |shown: Shown| (shown.code().to_owned(), texts.state(shown.code()).to_string());
    Form {
        action: "/actions".into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls: vec![filled.select("state", texts.which_of_them(), Shown::ALL.map(option))],
        actions: Actions(vec![Button::submit(texts.show()).quiet()]),
    }
}

/// An action as a line: its words, its owner and its day.
pub(crate) fn item(tx: &Tx<'_>, visit: &Visit<'_>, people: &People, action: &Action) -> Item {
    let texts = Texts::new(visit.language());
    Item {
        title: Link {
            label: Words::written(action.words.clone(), Some(action.language.code().into())),
            href: format!("/actions/{}", action.id).into(),
        },
        tag: Some(pages::state_tag(visit, action, tx.now())),
        meta: Meta(vec![
            MetaEntry::Words(people.name(action.owner)),
            MetaEntry::Words(texts.due_on(visit.last_day(action.due_at)).to_string().into()),
        ]),
        sentence: (!action.outcome.is_empty())
            .then(|| Words::written(action.outcome.clone(), Some(action.outcome_language.code().into()))),
        ..Item::default()
    }
}
