//! What is done with one bursary: decided, taken up or given back, settled, looked at again.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::acts::{self, Opened};
use super::super::{forms, rules};
use super::one::again;

fn open(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Opened, Stop> {
    acts::open(tx, visit.actor()?, visit.param("bursary")?)
}

fn back_to(opened: &Opened) -> Answer {
    Answer::see_other(format!("/bursaries/{}", opened.bursary.id))
}

pub(in crate::bursary) fn decide(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, opened) = (visit.actor()?, open(tx, visit)?);
    rules::decides(actor, &opened.standing, &opened.meeting, &opened.bursary)?;
    match forms::parse_decision(&visit.request.form, opened.scheme.terms.currency, visit.language()) {
        Ok(decision) => acts::decide(tx, actor, opened.bursary.id, &decision)?,
        Err(errors) => return again(tx, visit, &opened, errors),
    }
    Ok(back_to(&opened))
}

pub(in crate::bursary) fn answer(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, opened) = (visit.actor()?, open(tx, visit)?);
    match visit.request.form.get("way") {
        "take-up" => acts::take_up(tx, actor, opened.bursary.id)?,
        "give-back" => acts::give_back(tx, actor, opened.bursary.id)?,
        _ => return Err(Stop::Malformed("way")),
    }
    Ok(back_to(&opened))
}

pub(in crate::bursary) fn settle(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, opened) = (visit.actor()?, open(tx, visit)?);
    rules::settles(actor, opened.meeting.phase(tx.now()), &opened.bursary)?;
    let granted = opened.bursary.granted;
    match forms::parse_settlement(&visit.request.form, (&opened.scheme, granted), visit.language()) {
        Ok(settlement) => acts::settle(tx, actor, opened.bursary.id, &settlement)?,
        Err(errors) => return again(tx, visit, &opened, errors),
    }
    Ok(back_to(&opened))
}

pub(in crate::bursary) fn ask_again(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, opened) = (visit.actor()?, open(tx, visit)?);
    let _leave = rules::may_ask_again(actor, opened.meeting.phase(tx.now()), &opened.bursary)?;
    match forms::parse_second(&visit.request.form, visit.language()) {
        Ok(why) => acts::ask_again(tx, actor, opened.bursary.id, &why)?,
        Err(errors) => return again(tx, visit, &opened, errors),
    }
    Ok(back_to(&opened))
}
