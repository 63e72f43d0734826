//! A paper is added: its form, and what comes of it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Form, Lead, Link, MetaEntry, Words};
use kernel::file;
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Status, Visit};

use super::super::super::model::AgendaItemId;
use super::super::super::shown::Shown;
use super::super::super::texts::Texts;
use super::super::deadline::Deadline;
use super::super::{acts, forms, rules, store};
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "agenda/templates/new_paper.html")]
struct NewPaperPage {
    summary: ErrorSummary,
    lead: Lead,
    form: Form,
}

/// The form of a new paper.
pub(in super::super::super) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let shown = addable(tx, visit)?;
    draw(tx, visit, &shown, Filled { typed: &Fields::default(), errors: &FormErrors::default() })
}

/// The item, where the reader may add a paper to it.
fn addable(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Shown, Stop> {
    let (actor, id): (_, AgendaItemId) = (visit.actor()?, visit.param("agenda_item")?);
    let shown = Shown::load(tx, actor, id)?;
    let prepares = acts::prepared(tx, actor, &shown)?;
    rules::may_add(&prepares, store::count(tx, id)?).map(drop)?;
    Ok(shown)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, shown: &Shown, filled: Filled<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let (plan, deadline) = (&shown.entry.plan, Deadline::of(tx, &shown.meeting)?);
    let path = format!("/agenda-items/{}", shown.entry.id);
    let mut trail = forum::trail(visit, &shown.meeting);
    let label = Words::written(plan.title.clone(), Some(plan.language.code().into()));
    trail.0.push(MetaEntry::Link(Link { label, href: path.clone().into() }));
    let button = vec![Button::submit(texts.add_paper())];
    let form = form::post(tx, visit, format!("{path}/papers/upload"), forms::controls(visit, filled), button)?;
    let page = NewPaperPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail,
            title: texts.add_paper().into(),
            sentence: Some(deadline.in_words(visit.language()).into()),
            ..Lead::default()
        },
        form,
    };
    let status = if filled.errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, texts.add_paper(), page)
}

pub(in super::super::super) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let shown = addable(tx, visit)?;
    let (new, incoming) = match forms::parse(visit) {
        Ok(read) => read,
        Err(errors) => return draw(tx, visit, &shown, Filled { typed: &visit.request.form, errors: &errors }),
    };
    let brought = match &incoming {
        Some(incoming) => Some((incoming, file::stored(visit, incoming)?)),
        None => None,
    };
    acts::add(tx, visit.actor()?, shown.entry.id, &new, brought)?;
    Ok(Answer::see_other(format!("/agenda-items/{}", shown.entry.id)))
}
