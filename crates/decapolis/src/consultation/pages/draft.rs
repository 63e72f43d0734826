//! A consultation is begun and changed: two forms with the same fields.

use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Lead, Link, Meta, MetaEntry};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::Opened;
use super::super::texts::Texts;
use super::super::{acts, demo, forms, rules};
use super::{FormPage, path_of, trail};

/// The empty form.
pub(in super::super) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let typed = Fields::default().and("language", visit.language().code()).and("region", "all");
    let page = draw(tx, visit, None, (&typed, &FormErrors::default()))?;
    visit.page(tx, Texts::new(visit.language()).write_one(), page)
}

pub(in super::super) fn begin(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let form = &visit.request.form;
    match forms::parse(form, visit.language(), &visit.time_zone(), tx.now()) {
        Ok(new) => {
            let id = acts::begin(tx, visit.actor()?, &new)?;
            Ok(Answer::see_other(path_of(id)))
        }
        Err(errors) => {
            let page = draw(tx, visit, None, (form, &errors))?;
            visit.form_again(tx, Texts::new(visit.language()).write_one(), page)
        }
    }
}

/// The form of a draft, with what stands in it.
pub(in super::super) fn change_form(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = Opened::load(tx, visit)?;
    let _leave = rules::may_change(&opened.consultation, opened.side)?;
    let typed = forms::present(&opened.consultation, &visit.time_zone());
    let page = draw(tx, visit, Some(&opened), (&typed, &FormErrors::default()))?;
    visit.page(tx, Texts::new(visit.language()).change_it(), page)
}

pub(in super::super) fn change(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = Opened::load(tx, visit)?;
    let _leave = rules::may_change(&opened.consultation, opened.side)?;
    let form = &visit.request.form;
    match forms::parse(form, visit.language(), &visit.time_zone(), tx.now()) {
        Ok(new) => {
            acts::change(tx, visit.actor()?, opened.consultation.id, &new)?;
            Ok(Answer::see_other(path_of(opened.consultation.id)))
        }
        Err(errors) => {
            let page = draw(tx, visit, Some(&opened), (form, &errors))?;
            visit.form_again(tx, Texts::new(visit.language()).change_it(), page)
        }
    }
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    of: Option<&Opened>,
    (typed, errors): (&Fields, &FormErrors),
) -> Result<FormPage, Stop> {
    let texts = Texts::new(visit.language());
    let controls = forms::controls(tx, visit.actor()?, Filled { typed, errors })?;
    let (action, title, label) = match of {
        Some(opened) => (format!("{}/change", path_of(opened.consultation.id)), texts.change_it(), texts.save()),
        None => ("/consultations".to_owned(), texts.write_one(), texts.go_on_to_questions()),
    };
    let form = form::post(tx, visit, action, controls, vec![Button::submit(label)])?;
    let all = || Meta(vec![MetaEntry::Link(Link::new(texts.consultations(), "/consultations"))]);
    Ok(FormPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: of.map_or_else(all, |opened| trail(visit, &opened.consultation)),
            title: title.into(),
            sentence: Some(texts.draft_sentence().into()),
            ..Lead::default()
        },
        form,
    })
}

/// The demo's draft.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::draft(tx)?.map(|id| format!("{}/change", path_of(id))))
}
