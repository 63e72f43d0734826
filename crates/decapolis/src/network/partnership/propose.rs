//! The page on which the secretariat proposes a partnership to an organisation.

use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Lead, Link, Meta, MetaEntry, Words};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::organisation::{self, FormPage, Organisation};
use super::super::texts::Texts;
use super::{acts, forms, rules};

/// The empty form.
pub(in crate::network) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let organisation = organisation::by_id(tx, visit.param("organisation")?)?;
    let page = page(tx, visit, &organisation, &FormErrors::default(), &visit.request.query)?;
    visit.page(tx, Texts::new(visit.language()).propose_partnership(), page)
}

fn page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    organisation: &Organisation,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<FormPage, Stop> {
    let texts = Texts::new(visit.language());
    let _leave = rules::may_propose(visit.actor()?, organisation)?;
    let path = format!("/organisations/{}", organisation.id);
    let controls = forms::controls(Filled { typed, errors }, visit.language());
    let button = Button::submit(texts.propose_partnership());
    let form = form::post(tx, visit, format!("{path}/partnerships"), controls, vec![button])?;
    let back = Link { label: Words::written(organisation.name.clone(), None), href: path.into() };
    Ok(FormPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(back)]),
            title: texts.propose_partnership().into(),
            sentence: Some(texts.propose_sentence().into()),
            ..Lead::default()
        },
        form,
    })
}

pub(in crate::network) fn create(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let organisation = organisation::by_id(tx, visit.param("organisation")?)?;
    let _leave = rules::may_propose(visit.actor()?, &organisation)?;
    match forms::parse(&visit.request.form, &visit.time_zone(), visit.language()) {
        Ok(new) => {
            let id = acts::propose(tx, visit.actor()?, organisation.id, &new)?;
            Ok(Answer::see_other(format!("/partnerships/{id}")))
        }
        Err(errors) => {
            let page = page(tx, visit, &organisation, &errors, &visit.request.form)?;
            visit.form_again(tx, Texts::new(visit.language()).propose_partnership(), page)
        }
    }
}
