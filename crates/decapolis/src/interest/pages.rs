//! The register of interests, the page of a declaration, and the form.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Method, Pager, Pair,
    SectionHead, SummaryList, Tag, Tone, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Fields, Visit};

use super::model::{Interest, InterestId, Kind};
use super::texts::Texts;
use super::{OVERSEERS, acts, forms, rules, store};
use crate::network;

#[derive(Debug, Template)]
#[template(path = "interest/templates/list.html")]
struct ListPage {
    lead: Lead,
    filter: Form,
    head: SectionHead,
    interests: Items,
    nothing: Option<EmptyState>,
    pager: Option<Pager>,
}

/// The register, the latest declaration first.
pub(super) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let query = &visit.request.query;
    let kind = Kind::from_code(query.get("kind"));
    let last = query.get("before").parse().unwrap_or(InterestId::from_number(i64::MAX));
    let mut found = store::before(tx, last, kind)?;
    let next = if found.len() > store::PAGE { found.get(store::PAGE - 1).map(|interest| interest.id) } else { None };
    found.truncate(store::PAGE);
    let now = tx.now();
    let page = ListPage {
        lead: list_lead(visit, texts),
        filter: filter_form(visit, texts),
        head: SectionHead::new("interests", texts.declarations()),
        nothing: found.is_empty().then(|| EmptyState {
            title: texts.no_declarations().into(),
            sentence: texts.no_declarations_sentence().into(),
            ..EmptyState::default()
        }),
        pager: next.map(|next| Pager {
            name: texts.declarations().into(),
            shown: texts.shown(store::PAGE).to_string().into(),
            after: Some(Link::new(
                texts.earlier(),
                format!("/interests?kind={}&before={next}", kind.map_or("", Kind::code)),
            )),
            ..Pager::default()
        }),
        interests: Items(found.iter().map(|interest| item(visit, interest, now)).collect()),
    };
    visit.page(tx, texts.interests(), page)
}

fn list_lead(visit: &Visit<'_>, texts: Texts) -> Lead {
    let mut actions = Vec::new();
    if let Some(actor) = visit.actor {
        actions.push(Button::link(texts.declare(), "/interests/new"));
        if OVERSEERS.contains(&actor.function) {
            actions.push(Button::link(texts.missing(), "/interests/missing").quiet());
        }
    }
    Lead {
        trail: network::way_up(visit.language()),
        title: texts.interests().into(),
        sentence: Some(texts.interests_sentence().into()),
        actions: Actions(actions),
        ..Lead::default()
    }
}

fn filter_form(visit: &Visit<'_>, texts: Texts) -> Form {
    let filled = Filled { typed: &visit.request.query, errors: &FormErrors::default() };
    let kind = |kind: Kind| (kind.code().to_owned(), texts.kind(kind.code()).to_string());
    let all = (String::new(), texts.all_kinds().to_owned());
    let options = std::iter::once(all).chain(Kind::TIES.map(kind)).chain([kind(Kind::Nothing)]);
    Form {
        action: "/interests".into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls: vec![filled.select("kind", texts.kind_of_tie(), options)],
        actions: Actions(vec![Button::submit(texts.show()).quiet()]),
    }
}

/// A declaration in a list: the tie, who declared it in which post, since when.
pub(super) fn item(visit: &Visit<'_>, interest: &Interest, now: Timestamp) -> Item {
    let texts = Texts::new(visit.language());
    let who = format!("{}, {}, {}", interest.name, interest.post_title, interest.home_name);
    Item {
        title: Link { label: title(visit, interest), href: format!("/interests/{}", interest.id).into() },
        tag: has_ended(interest, now).then(|| Tag::new(texts.ended(), Tone::Quiet)),
        meta: Meta(vec![MetaEntry::Words(Words::written(who, None)), MetaEntry::Words(span(visit, interest).into())]),
        ..Item::default()
    }
}

fn title(visit: &Visit<'_>, interest: &Interest) -> Words {
    let texts = Texts::new(visit.language());
    let kind = texts.kind(interest.tie.kind.code()).to_string();
    if interest.tie.kind == Kind::Nothing {
        return kind.into();
    }
    Words::written(texts.tie(kind, &interest.tie.named).to_string(), None)
}

fn has_ended(interest: &Interest, now: Timestamp) -> bool {
    interest.tie.ends_at <= now
}

fn span(visit: &Visit<'_>, interest: &Interest) -> String {
    let texts = Texts::new(visit.language());
    let from = visit.day(interest.tie.starts_at);
    if interest.tie.ends_at == Timestamp::FOREVER {
        return texts.since(from).to_string();
    }
    texts.lasts(from, visit.last_day(interest.tie.ends_at)).to_string()
}

#[derive(Debug, Template)]
#[template(path = "interest/templates/interest.html")]
struct InterestPage {
    lead: Lead,
    facts: SummaryList,
    end: Option<Form>,
}

/// One declaration.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let interest = store::interest(tx, visit.param("interest")?)?;
    let may_end = visit.actor.is_some_and(|actor| rules::may_end(actor, &interest, tx.now()).is_ok());
    let path = format!("/interests/{}/end", interest.id);
    let button = || vec![Button::submit(texts.end()).quiet()];
    let end = may_end.then(|| form::post(tx, visit, path, Vec::new(), button())).transpose()?;
    let heading = title(visit, &interest);
    let page = InterestPage {
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.interests(), "/interests"))]),
            title: heading.clone(),
            sentence: Some(span(visit, &interest).into()),
            ..Lead::default()
        },
        facts: SummaryList { pairs: facts(visit, &interest), is_in_rail: false },
        end,
    };
    visit.page(tx, heading.text().to_owned(), page)
}

fn facts(visit: &Visit<'_>, interest: &Interest) -> Vec<Pair> {
    let texts = Texts::new(visit.language());
    let who = Words::written(interest.name.clone(), None);
    let post = Words::written(format!("{}, {}", interest.post_title, interest.home_name), None);
    let mut pairs = vec![Pair { note: Some(post), ..Pair::new(texts.declared_by(), who) }];
    if interest.tie.kind != Kind::Nothing {
        let action = interest.tie.organisation.map(|id| Link::new(texts.see_it(), format!("/organisations/{id}")));
        let named = Words::written(interest.tie.named.clone(), None);
        pairs.push(Pair { action, ..Pair::new(texts.organisation(), named) });
        let words = Words::written(interest.tie.words.clone(), Some(interest.tie.language.code().into()));
        pairs.push(Pair::new(texts.words(), words));
    }
    pairs.push(Pair::new(texts.declared_on(), visit.day(interest.declared_at)));
    pairs
}

#[derive(Debug, Template)]
#[template(path = "interest/templates/new.html")]
struct NewPage {
    summary: ErrorSummary,
    lead: Lead,
    own_head: SectionHead,
    own: Items,
    tie_head: SectionHead,
    tie: Form,
    nothing_head: SectionHead,
    nothing: Option<Form>,
}

/// The form, with what the reader declared before.
pub(super) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = declaring(tx, visit, &FormErrors::default(), &visit.request.query)?;
    visit.page(tx, Texts::new(visit.language()).declare(), page)
}

fn declaring(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<NewPage, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let own = store::of_person(tx, actor.person)?;
    let known = network::organisations(tx)?;
    let controls = forms::controls(Filled { typed, errors }, &known, visit.language());
    let tie = form::post(tx, visit, "/interests", controls, vec![Button::submit(texts.declare_tie())])?;
    let may_say_nothing = rules::may_declare_nothing(actor, &own, tx.now()).is_ok();
    let button = || vec![Button::submit(texts.nothing_button()).quiet()];
    let nothing =
        may_say_nothing.then(|| form::post(tx, visit, "/interests/nothing", Vec::new(), button())).transpose()?;
    let now = tx.now();
    Ok(NewPage {
        summary: ErrorSummary { language: visit.language(), errors: tie.errors() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.interests(), "/interests"))]),
            title: texts.declare().into(),
            sentence: Some(texts.declare_sentence().into()),
            ..Lead::default()
        },
        own_head: SectionHead::new("own", texts.own_declarations()),
        own: Items(own.iter().map(|interest| item(visit, interest, now)).collect()),
        tie_head: SectionHead::new("tie", texts.declare_tie()),
        tie,
        nothing_head: SectionHead::new("nothing", texts.kind("nothing").to_string()),
        nothing,
    })
}

pub(super) fn declare(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let known = network::organisations(tx)?;
    match forms::parse(&visit.request.form, &known, &visit.time_zone(), visit.language()) {
        Ok(new) => {
            let id = acts::declare(tx, visit.actor()?, &new)?;
            Ok(Answer::see_other(format!("/interests/{id}")))
        }
        Err(errors) => {
            let page = declaring(tx, visit, &errors, &visit.request.form)?;
            visit.form_again(tx, Texts::new(visit.language()).declare(), page)
        }
    }
}

pub(super) fn declare_nothing(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = acts::declare_nothing(tx, visit.actor()?)?;
    Ok(Answer::see_other(format!("/interests/{id}")))
}

pub(super) fn end(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: InterestId = visit.param("interest")?;
    acts::end(tx, visit.actor()?, id)?;
    Ok(Answer::see_other(format!("/interests/{id}")))
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let latest = store::before(tx, InterestId::from_number(i64::MAX), None)?;
    Ok(latest.first().map(|interest| format!("/interests/{}", interest.id)))
}
