//! Carrying on what the results show: to an agenda, or to a need.

use kernel::db::Tx;
use kernel::design::{Button, Form, SectionHead};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::Opened;
use super::super::{acts, rules};
use super::{path_of, results};
use crate::follow_up::{self, Places};

/// The form below the results, for whoever may carry them anywhere; `wrong` where it comes back.
pub(super) fn carry_on_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &Opened,
    wrong: Option<&FormErrors>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let places = Places::of(tx, visit)?;
    if places.is_empty() || rules::may_carry_on(opened.state).is_err() {
        return Ok(None);
    }
    let (empty, fine) = (Fields::default(), FormErrors::default());
    let filled = match wrong {
        Some(errors) => Filled { typed: &visit.request.form, errors },
        None => Filled { typed: &empty, errors: &fine },
    };
    let label = follow_up::title(visit.language());
    let controls = follow_up::controls(filled, &places, visit.language());
    let path = format!("{}/follow-up", path_of(opened.consultation.id));
    let form = form::post(tx, visit, path, controls, vec![Button::submit(label).quiet()])?;
    Ok(Some((SectionHead::new("follow-up", label), form)))
}

pub(in super::super) fn carry_on(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = Opened::with_results(tx, visit)?;
    let places = Places::of(tx, visit)?;
    match follow_up::parse(&visit.request.form, &places, visit.language()) {
        Ok(carried) => Ok(Answer::see_other(acts::carry_on(tx, visit.actor()?, &opened, &carried)?)),
        Err(errors) => results::again(tx, visit, &errors),
    }
}
