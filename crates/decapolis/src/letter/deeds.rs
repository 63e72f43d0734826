//! What an office does with a letter: takes a selection, tries it on itself, sends it, takes it back, sends it again.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::letter_page::{self, Sent};
use super::model::LetterId;
use super::selection::Selection;
use super::{acts, forms, reading, rules};

pub(super) fn select(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let letter = visit.param("letter")?;
    acts::select(tx, visit.actor()?, letter, &Selection::of_query(&visit.request.query))?;
    Ok(back_to(letter))
}

pub(super) fn send_trial(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let letter = visit.param("letter")?;
    acts::send_trial(tx, visit.actor()?, letter)?;
    Ok(back_to(letter))
}

/// Lets a letter leave now or at its time; a time that cannot be comes back with the page.
pub(super) fn plan(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let letter = reading::readable(tx, visit.actor()?, visit.param("letter")?)?;
    let _ = rules::may_change(actor, &letter)?;
    let (form, zone) = (&visit.request.form, visit.time_zone());
    match forms::parse_departure(form, tx.now(), &zone, visit.language()) {
        Ok(departure) => acts::plan(tx, actor, letter.id, &departure)?,
        Err(errors) => return letter_page::page(tx, visit, letter, &Sent { errors, typed: Some(form) }),
    }
    Ok(back_to(letter.id))
}

pub(super) fn take_back(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let letter = visit.param("letter")?;
    acts::take_back(tx, visit.actor()?, letter)?;
    Ok(back_to(letter))
}

pub(super) fn resend(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let letter = visit.param("letter")?;
    acts::resend(tx, visit.actor()?, letter)?;
    Ok(back_to(letter))
}

/// Keeps a letter as a template under a name, or no longer.
pub(super) fn keep_as_template(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let letter = reading::readable(tx, visit.actor()?, visit.param("letter")?)?;
    let _ = rules::may_keep(actor, &letter)?;
    let form = &visit.request.form;
    let name = if form.get("keep") == "no" { Ok(String::new()) } else { forms::parse_name(form, visit.language()) };
    match name {
        Ok(name) => acts::keep_as_template(tx, actor, letter.id, &name)?,
        Err(errors) => return letter_page::page(tx, visit, letter, &Sent { errors, typed: Some(form) }),
    }
    Ok(back_to(letter.id))
}

pub(super) fn discard(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    acts::discard(tx, visit.actor()?, visit.param("letter")?)?;
    Ok(Answer::see_other("/letters"))
}

fn back_to(letter: LetterId) -> Answer {
    Answer::see_other(format!("/letters/{letter}"))
}
