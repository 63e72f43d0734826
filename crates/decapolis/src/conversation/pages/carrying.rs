//! Carrying a statement on, and what came of it before.

use kernel::db::Tx;
use kernel::design::{Button, Form, RailHead, SectionHead, Thread};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::thread;
use kernel::web::{Answer, Visit};

use super::super::loaded;
use super::super::model::Statement;
use super::super::store::statement::record;
use super::super::texts::Texts;
use super::super::{acts, rules};
use super::statement::{self, Typed};
use crate::follow_up::{self, Places};

/// The form, for whoever may carry a statement anywhere.
pub(super) fn carry_on_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    one: &Statement,
    typed: Typed<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let places = Places::of(tx, visit)?;
    if places.is_empty() || rules::may_carry_on(one).is_err() {
        return Ok(None);
    }
    let (present, fine) = (follow_up::present(&one.words), FormErrors::default());
    let (typed, errors) = match typed {
        Typed::FollowUp(typed, errors) => (typed, errors),
        Typed::Nothing | Typed::Decision(..) | Typed::Disposition(..) | Typed::Versions(..) => (&present, &fine),
    };
    let controls = follow_up::controls(Filled { typed, errors }, &places, visit.language());
    let label = follow_up::title(visit.language());
    let path = format!("{}/follow-up", one.path());
    let form = form::post(tx, visit, path, controls, vec![Button::submit(label).quiet()])?;
    Ok(Some((SectionHead::new("follow-up", label), form)))
}

pub(in super::super) fn carry_on(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (of, one) = loaded::statement_here(tx, visit)?;
    let places = Places::of(tx, visit)?;
    match follow_up::parse(&visit.request.form, &places, visit.language()) {
        Ok(carried) => {
            let path = acts::carry_on(tx, visit.actor()?, (&of.conversation, &one), &carried)?;
            Ok(Answer::see_other(path))
        }
        Err(errors) => statement::again(tx, visit, Typed::FollowUp(&visit.request.form, &errors)),
    }
}

/// What came of a statement, as far as the reader may know.
pub(super) fn thread(tx: &mut Tx<'_>, visit: &Visit<'_>, one: &Statement) -> Result<Option<(RailHead, Thread)>, Stop> {
    let thread = thread::draw(tx, visit, record(one.id), &one.words)?;
    let head = RailHead { id: "thread".into(), title: Texts::new(visit.language()).what_came_of_it().into() };
    Ok((thread.0.len() > 1).then_some((head, thread)))
}
