//! The programmes of the network, and the page of one with its earlier names.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, EmptyState, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Notice, SectionHead, Text, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Fields, Visit};

use super::model::{Name, Programme, ProgrammeId};
use super::texts::Texts;
use super::{acts, forms, rules, store};
use crate::network;

#[derive(Debug, Template)]
#[template(path = "programme/templates/list.html")]
struct ListPage {
    summary: ErrorSummary,
    lead: Lead,
    running_head: SectionHead,
    running: Items,
    nothing: Option<EmptyState>,
    earlier_head: SectionHead,
    earlier: Items,
    add_head: SectionHead,
    add: Option<Form>,
}

/// What the network runs, and what it ran.
pub(super) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = draw_list(tx, visit, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, Texts::new(visit.language()).programmes(), page)
}

fn draw_list(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<ListPage, Stop> {
    let texts = Texts::new(visit.language());
    let (running, earlier) = (store::running(tx)?, store::earlier(tx)?);
    let adds = visit.actor.is_some_and(|actor| rules::may_add(actor).is_ok());
    let controls = || forms::controls(Filled { typed, errors }, visit.language());
    let button = || vec![Button::submit(texts.add())];
    let add = adds.then(|| form::post(tx, visit, "/programmes", controls(), button())).transpose()?;
    Ok(ListPage {
        summary: summary(visit, add.as_ref()),
        lead: Lead {
            trail: network::way_up(visit.language()),
            title: texts.programmes().into(),
            sentence: Some(texts.programmes_sentence().into()),
            ..Lead::default()
        },
        running_head: SectionHead::new("running", texts.running()),
        nothing: running.is_empty().then(|| EmptyState {
            title: texts.no_programmes().into(),
            sentence: texts.no_programmes_sentence().into(),
            ..EmptyState::default()
        }),
        running: Items(running.iter().map(|programme| item(visit, programme)).collect()),
        earlier_head: SectionHead::new("earlier", texts.earlier()),
        earlier: Items(earlier.iter().map(|programme| item(visit, programme)).collect()),
        add_head: SectionHead::new("add", texts.add()),
        add,
    })
}

fn summary<'f>(visit: &Visit<'_>, forms: impl IntoIterator<Item = &'f Form>) -> ErrorSummary {
    ErrorSummary { language: visit.language(), errors: forms.into_iter().flat_map(Form::errors).collect() }
}

fn item(visit: &Visit<'_>, programme: &Programme) -> Item {
    Item {
        title: Link {
            label: Words::written(programme.name.name.clone(), Some(language_of(&programme.name))),
            href: format!("/programmes/{}", programme.id).into(),
        },
        meta: Meta(vec![MetaEntry::Words(span(visit, programme).into())]),
        sentence: Some(Words::written(programme.name.words.clone(), Some(language_of(&programme.name)))),
        ..Item::default()
    }
}

fn language_of(name: &Name) -> Text {
    name.language.code().into()
}

fn span(visit: &Visit<'_>, programme: &Programme) -> String {
    let texts = Texts::new(visit.language());
    let from = visit.day(programme.starts_at);
    if programme.ends_at == Timestamp::FOREVER {
        return texts.since(from).to_string();
    }
    texts.lasts(from, visit.last_day(programme.ends_at)).to_string()
}

pub(super) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let _leave = rules::may_add(visit.actor()?)?;
    match forms::parse_name(&visit.request.form, None, (&visit.time_zone(), tx.now()), visit.language()) {
        Ok(name) => Ok(back_to(acts::add(tx, visit.actor()?, &name)?)),
        Err(errors) => {
            let page = draw_list(tx, visit, &errors, &visit.request.form)?;
            visit.form_again(tx, Texts::new(visit.language()).programmes(), page)
        }
    }
}

fn back_to(programme: ProgrammeId) -> Answer {
    Answer::see_other(format!("/programmes/{programme}"))
}

#[derive(Debug, Template)]
#[template(path = "programme/templates/programme.html")]
struct ProgrammePage {
    summary: ErrorSummary,
    lead: Lead,
    ended: Option<Notice>,
    names_head: SectionHead,
    names: Items,
    forms: Vec<(SectionHead, Form)>,
}

/// One programme.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let programme = store::programme(tx, visit.param("programme")?)?;
    let page = draw(tx, visit, &programme, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, programme.name.name, page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    programme: &Programme,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<ProgrammePage, Stop> {
    let texts = Texts::new(visit.language());
    let names = store::names(tx, programme.id)?;
    let forms = keep_forms(tx, visit, programme, Filled { typed, errors })?;
    let ended = programme.has_ended(tx.now()).then(|| {
        let words = texts.ended_with(visit.day(programme.ends_at), &programme.outcome).to_string();
        Notice::notable(Words::written(words, None))
    });
    Ok(ProgrammePage {
        summary: summary(visit, forms.iter().map(|(_, form)| form)),
        lead: Lead {
            trail: Meta(vec![
                MetaEntry::Link(Link::new(texts.programmes(), "/programmes")),
                MetaEntry::Words(span(visit, programme).into()),
            ]),
            title: Words::written(programme.name.name.clone(), Some(language_of(&programme.name))),
            sentence: Some(Words::written(programme.name.words.clone(), Some(language_of(&programme.name)))),
            ..Lead::default()
        },
        ended,
        names_head: SectionHead::new("names", texts.names()),
        names: Items(names.iter().map(|name| name_item(visit, programme, name)).collect()),
        forms,
    })
}

/// A name with the day from which it was in use, and who says so.
fn name_item(visit: &Visit<'_>, programme: &Programme, name: &Name) -> Item {
    let texts = Texts::new(visit.language());
    Item {
        title: Link {
            label: Words::written(name.name.clone(), Some(language_of(name))),
            href: format!("/programmes/{}", programme.id).into(),
        },
        meta: Meta(vec![
            MetaEntry::Words(texts.since(visit.day(name.starts_at)).to_string().into()),
            MetaEntry::Words(Words::written(texts.said_by(&name.source).to_string(), None)),
        ]),
        ..Item::default()
    }
}

/// Renaming and ending, for who may.
fn keep_forms(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    programme: &Programme,
    filled: Filled<'_>,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let keeps = visit.actor.is_some_and(|actor| rules::may_keep(actor, programme, tx.now()).is_ok());
    if !keeps {
        return Ok(Vec::new());
    }
    let texts = Texts::new(visit.language());
    let path = format!("/programmes/{}", programme.id);
    let controls = forms::controls(filled, visit.language());
    let rename = form::post(tx, visit, format!("{path}/name"), controls, vec![Button::submit(texts.rename())])?;
    let outcome = vec![filled.area("outcome", texts.outcome(), texts.outcome_hint())];
    let end = form::post(tx, visit, format!("{path}/end"), outcome, vec![Button::submit(texts.end()).danger()])?;
    Ok(vec![(SectionHead::new("rename", texts.rename()), rename), (SectionHead::new("end", texts.end()), end)])
}

/// The programme that a form is about, if the actor may keep it.
fn kept(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Programme, Stop> {
    let programme = store::programme(tx, visit.param("programme")?)?;
    let _leave = rules::may_keep(visit.actor()?, &programme, tx.now())?;
    Ok(programme)
}

fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, programme: &Programme, errors: &FormErrors) -> Result<Answer, Stop> {
    let page = draw(tx, visit, programme, errors, &visit.request.form)?;
    visit.form_again(tx, programme.name.name.clone(), page)
}

pub(super) fn rename(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let programme = kept(tx, visit)?;
    let when = (&visit.time_zone(), tx.now());
    match forms::parse_name(&visit.request.form, Some(&programme), when, visit.language()) {
        Ok(name) => acts::rename(tx, visit.actor()?, programme.id, &name)?,
        Err(errors) => return again(tx, visit, &programme, &errors),
    }
    Ok(back_to(programme.id))
}

pub(super) fn end(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let programme = kept(tx, visit)?;
    match forms::parse_outcome(&visit.request.form, visit.language()) {
        Ok(outcome) => acts::end(tx, visit.actor()?, programme.id, &outcome)?,
        Err(errors) => return again(tx, visit, &programme, &errors),
    }
    Ok(back_to(programme.id))
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(store::running(tx)?.first().map(|programme| format!("/programmes/{}", programme.id)))
}
