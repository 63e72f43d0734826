//! The form with which whoever conducts names census groups.

use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Form, Lead, Prose, RailHead, Words};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::{self, Opened};
use super::super::pages::FormPage;
use super::super::pages::parts;
use super::super::rules::may_conduct;
use super::super::texts::Texts;
use super::{SHOWN_FROM, acts, forms, rules, store};

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let present = forms::present(&store::groups(tx, of.conversation.id)?);
    let page = draw(tx, visit, &of, Filled { typed: &present, errors: &FormErrors::default() })?;
    visit.page(tx, Texts::new(visit.language()).census(), page)
}

/// Refused as the act would be: nobody fills in what cannot be kept.
fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, of: &Opened, filled: Filled<'_>) -> Result<FormPage, Stop> {
    let texts = Texts::new(visit.language());
    let leave = may_conduct(visit.actor()?, &of.conversation)?;
    let is_said = store::is_said(tx, of.conversation.id)?;
    let _leave = rules::may_name_census(&leave, is_said, of.now)?;
    let path = format!("{}/census", of.conversation.path());
    let controls = forms::controls(filled, visit.language());
    let form: Form = form::post(tx, visit, path, controls, vec![Button::submit(texts.keep())])?;
    let lines: Vec<Words> = vec![
        texts.census_optional().into(),
        texts.census_hidden(SHOWN_FROM).to_string().into(),
        texts.census_weights().into(),
        texts.census_final().into(),
    ];
    Ok(FormPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: parts::trail_below(visit, of),
            title: texts.census().into(),
            sentence: Some(texts.census_sentence().into()),
            ..Lead::default()
        },
        form,
        rail_head: RailHead { id: "census".into(), title: texts.how_it_works().into() },
        rail: Prose(lines),
    })
}

/// Names the groups.
pub(in super::super) fn name(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let form: &Fields = &visit.request.form;
    match forms::parse(form, visit.language()) {
        Ok(groups) => {
            acts::name(tx, visit.actor()?, of.conversation.id, &groups)?;
            Ok(Answer::see_other(format!("{}/conducting", of.conversation.path())))
        }
        Err(errors) => {
            let page = draw(tx, visit, &of, Filled { typed: form, errors: &errors })?;
            visit.form_again(tx, Texts::new(visit.language()).census(), page)
        }
    }
}
