//! The form that opens a round.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Form, Lead, Link, Meta, MetaEntry};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::{Answer, Fields, Visit};

use super::super::texts::Texts;
use super::super::{forms, rules};
use crate::support::{self, Rung};

#[derive(Debug, Template)]
#[template(path = "round/templates/new.html")]
struct NewPage {
    summary: ErrorSummary,
    lead: Lead,
    form: Form,
}

/// The form that opens a round.
pub(in crate::round) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let _ = rules::may_open(visit.actor()?)?;
    let page = opening(tx, visit, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, Texts::new(visit.language()).open_round(), page)
}

/// The form as it came back, with all that is to be put right.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors) -> Result<Answer, Stop> {
    let page = opening(tx, visit, errors, &visit.request.form)?;
    visit.form_again(tx, Texts::new(visit.language()).open_round(), page)
}

fn opening(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<NewPage, Stop> {
    let texts = Texts::new(visit.language());
    let (rungs, topics) = (programmes(tx, visit)?, topic::offered(tx, visit.language())?);
    let controls = forms::round_controls(Filled { typed, errors }, (&rungs, &topics), visit.language());
    let form = form::post(tx, visit, "/rounds", controls, vec![Button::submit(texts.open_round())])?;
    Ok(NewPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.rounds(), "/rounds"))]),
            title: texts.open_round().into(),
            sentence: Some(texts.open_sentence().into()),
            ..Lead::default()
        },
        form,
    })
}

/// The programmes for which a round can be: those in which somebody is found who helps.
pub(super) fn programmes(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<Rung>, Stop> {
    Ok(support::rungs(tx, visit.language())?.into_iter().filter(|rung| rung.finds_helper).collect())
}
