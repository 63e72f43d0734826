//! What is done from the page.

use kernel::db::Tx;
use kernel::form::FormErrors;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::model::TurnId;
use super::super::texts::Texts;
use super::super::{acts, rules};
use super::show::{self, View};
use crate::agenda::AgendaItemId;

fn back_to(id: AgendaItemId) -> Answer {
    Answer::see_other(format!("/agenda-items/{id}/speaking"))
}

/// Opens the list, closes it, or ends it.
pub(in crate::speaking) fn keep(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, id) = (visit.actor()?, visit.param("agenda_item")?);
    match visit.request.form.get("way") {
        "open" => acts::open(tx, actor, id)?,
        "close" => acts::close(tx, actor, id)?,
        "end" => acts::end(tx, actor, id)?,
        _ => return Err(Stop::Malformed("way")),
    }
    Ok(back_to(id))
}

/// Asks to speak, or takes it back.
pub(in crate::speaking) fn ask(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, id) = (visit.actor()?, visit.param("agenda_item")?);
    match visit.request.form.get("way") {
        "ask" => acts::ask(tx, actor, id, false)?,
        "point" => acts::ask(tx, actor, id, true)?,
        "take-back" => acts::take_back(tx, actor, id)?,
        _ => return Err(Stop::Malformed("way")),
    }
    Ok(back_to(id))
}

/// Puts somebody in line who raised a hand.
pub(in crate::speaking) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let _leave = rules::may_run(&view.of.standing, view.of.phase)?;
    match visit.request.form.get("post").parse() {
        Ok(post) => acts::add(tx, visit.actor()?, view.of.line.id, post)?,
        Err(_) => {
            let mut errors = FormErrors::default();
            errors.add("post", Texts::new(visit.language()).error_post());
            return show::again(tx, visit, &view, &errors);
        }
    }
    Ok(back_to(view.of.line.id))
}

/// Calls, notes as spoken, puts first or takes out, by the button that was pressed.
pub(in crate::speaking) fn give(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, id, form) = (visit.actor()?, visit.param::<AgendaItemId>("agenda_item")?, &visit.request.form);
    let pressed = ["call", "spoken", "first", "out"].into_iter().find_map(|name| Some((name, form.filled(name)?)));
    let (name, turn) = pressed.ok_or(Stop::Malformed("turn"))?;
    let turn: TurnId = turn.parse().map_err(|_| Stop::Malformed("turn"))?;
    match name {
        "call" => acts::call(tx, actor, id, turn)?,
        "spoken" => acts::finish(tx, actor, id, turn)?,
        "first" => acts::put_first(tx, actor, id, turn)?,
        _ => acts::take_out(tx, actor, id, turn)?,
    }
    Ok(back_to(id))
}
