//! The form with which a conversation begins.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Form, Lead, Link, Meta, MetaEntry, Prose, RailHead};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::forms::{self, Asking};
use super::super::model::Reason;
use super::super::texts::Texts;
use super::super::{acts, rules};
use crate::network;

#[derive(Debug, Template)]
#[template(path = "conversation/templates/form.html")]
pub(in super::super) struct FormPage {
    pub(in super::super) summary: ErrorSummary,
    pub(in super::super) lead: Lead,
    pub(in super::super) form: Form,
    pub(in super::super) rail_head: RailHead,
    pub(in super::super) rail: Prose,
}

pub(in super::super) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.actor()?.language.code();
    let usual = Fields::from([("language", language)]);
    let page = drawn(tx, visit, &usual, &FormErrors::default())?;
    visit.page(tx, Texts::new(visit.language()).begin_one(), page)
}

pub(in super::super) fn begin(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let is_for_residents = asks_residents(tx, visit)?;
    let (zone, form) = (visit.time_zone(), &visit.request.form);
    let asking = Asking { is_for_residents, zone: &zone, now: tx.now(), language: visit.language() };
    match forms::parse(form, asking) {
        Ok(new) => Ok(Answer::see_other(format!("/conversations/{}", acts::begin(tx, actor, &new)?))),
        Err(errors) => {
            let page = drawn(tx, visit, form, &errors)?;
            visit.form_again(tx, Texts::new(visit.language()).begin_one(), page)
        }
    }
}

/// Whether the reader asks residents, rather than members; refused for whoever asks neither.
fn asks_residents(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<bool, Stop> {
    let actor = visit.actor()?;
    let city = network::city_of_circle(tx, actor.home)?;
    Ok(rules::may_begin(actor, city.as_ref())?.city.is_some())
}

fn drawn(tx: &mut Tx<'_>, visit: &Visit<'_>, typed: &Fields, errors: &FormErrors) -> Result<FormPage, Stop> {
    let texts = Texts::new(visit.language());
    let is_for_residents = asks_residents(tx, visit)?;
    let controls = forms::begin_controls(Filled { typed, errors }, is_for_residents, visit.language());
    let form = form::post(tx, visit, "/conversations", controls, vec![Button::submit(texts.begin_it())])?;
    let sentence = if is_for_residents { texts.begin_for_residents() } else { texts.begin_for_members() };
    Ok(FormPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.conversations(), "/conversations"))]),
            title: texts.begin_one().into(),
            sentence: Some(sentence.into()),
            ..Lead::default()
        },
        form,
        rail_head: RailHead { id: "policy".into(), title: texts.policy().into() },
        rail: policy(&texts),
    })
}

/// What is not shown, and that every reason stands on the page.
pub(super) fn policy(texts: &Texts) -> Prose {
    let reasons = Reason::ALL.map(|reason| texts.reason_sentence(reason.code()).to_string().into());
    Prose(std::iter::once(texts.policy_sentence().into()).chain(reasons).collect())
}
