//! The page on which an organisation is added or described.

use askama::Template;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Form, Lead, Link, Meta, MetaEntry};
use kernel::form::{self, Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};
use kernel::written;

use super::super::model::OrganisationId;
use super::super::texts::Texts;
use super::{Organisation, acts, forms, rules, store};

/// A page with one form.
#[derive(Debug, Template)]
#[template(path = "network/templates/one_form.html")]
pub(in crate::network) struct FormPage {
    pub(in crate::network) summary: ErrorSummary,
    pub(in crate::network) lead: Lead,
    pub(in crate::network) form: Form,
}

/// The form of an organisation that the network does not know yet.
pub(in crate::network) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = adding(tx, visit, &FormErrors::default(), &visit.request.query)?;
    visit.page(tx, Texts::new(visit.language()).add_organisation(), page)
}

fn adding(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<FormPage, Stop> {
    let texts = Texts::new(visit.language());
    let _leave = rules::may_add(visit.actor()?)?;
    let controls = forms::controls(Filled { typed, errors }, true, visit.language());
    let button = Button::submit(texts.add_organisation());
    let form = form::post(tx, visit, "/organisations", controls, vec![button])?;
    Ok(page(visit, texts.add_organisation().into(), Link::new(texts.organisations_title(), "/organisations"), form))
}

fn page(visit: &Visit<'_>, title: kernel::design::Words, back: Link, form: Form) -> FormPage {
    FormPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead { trail: Meta(vec![MetaEntry::Link(back)]), title, ..Lead::default() },
        form,
    }
}

pub(in crate::network) fn create(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let _leave = rules::may_add(visit.actor()?)?;
    match forms::parse(&visit.request.form, None, language) {
        Ok(new) => {
            let id = acts::add(tx, visit.actor()?, &new, language)?;
            Ok(Answer::see_other(format!("/organisations/{id}")))
        }
        Err(errors) => {
            let page = adding(tx, visit, &errors, &visit.request.form)?;
            visit.form_again(tx, Texts::new(language).add_organisation(), page)
        }
    }
}

/// The form of an organisation with what is said of it now.
pub(in crate::network) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let organisation = store::by_id(tx, visit.param("organisation")?)?;
    let typed = present(tx, visit, &organisation)?;
    let page = editing(tx, visit, &organisation, &FormErrors::default(), &typed)?;
    visit.page(tx, title(visit, &organisation), page)
}

fn title(visit: &Visit<'_>, organisation: &Organisation) -> String {
    Texts::new(visit.language()).edit_organisation(&organisation.name).to_string()
}

/// What is said now, in the reader's language where it was said in it.
fn present(tx: &mut Tx<'_>, visit: &Visit<'_>, organisation: &Organisation) -> Result<Fields, Stop> {
    let words = written::of_record(tx, RecordId::from_number(organisation.id.number()))?;
    let said = |field: &str| words.best(field, visit.language()).map_or("", |written| written.content.as_str());
    Ok(Fields::from([
        ("name", organisation.name.as_str()),
        ("kind", organisation.kind.code()),
        ("website", organisation.website.as_str()),
        ("about", said("about")),
        ("offers", said("offers")),
    ]))
}

fn editing(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    organisation: &Organisation,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<FormPage, Stop> {
    let leave = rules::may_edit(visit.actor()?, organisation)?;
    let path = format!("/organisations/{}", organisation.id);
    let controls = forms::controls(Filled { typed, errors }, leave.renames, visit.language());
    let button = Button::submit(Texts::new(visit.language()).save());
    let form = form::post(tx, visit, path.clone(), controls, vec![button])?;
    let back = Link { label: kernel::design::Words::written(organisation.name.clone(), None), href: path.into() };
    Ok(page(visit, title(visit, organisation).into(), back, form))
}

pub(in crate::network) fn change(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: OrganisationId = visit.param("organisation")?;
    let organisation = store::by_id(tx, id)?;
    let renames = rules::may_edit(visit.actor()?, &organisation)?.renames;
    let known = (!renames).then_some(&organisation);
    match forms::parse(&visit.request.form, known, visit.language()) {
        Ok(new) => acts::edit(tx, visit.actor()?, id, &new, visit.language())?,
        Err(errors) => {
            let page = editing(tx, visit, &organisation, &errors, &visit.request.form)?;
            return visit.form_again(tx, title(visit, &organisation), page);
        }
    }
    Ok(Answer::see_other(format!("/organisations/{id}")))
}
