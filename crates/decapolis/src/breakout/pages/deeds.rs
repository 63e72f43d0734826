//! What is done from the pages: groups made, drawn anew, somebody moved, told, taken away.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::listed::Listed;
use super::super::model::BreakoutId;
use super::super::view::View;
use super::super::{acts, forms, rules};
use super::conducting::Typed;
use super::{list, one};

fn back_to(id: BreakoutId) -> Answer {
    Answer::see_other(format!("/breakouts/{id}"))
}

/// Makes groups and draws them.
pub(in crate::breakout) fn make(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let listed = Listed::load(tx, actor, visit.param("meeting")?)?;
    let _leave = rules::may_prepare(&listed.of.standing, listed.of.phase)?;
    match forms::parse_new(&visit.request.form, visit.language()) {
        Ok(new) => Ok(back_to(acts::make(tx, actor, listed.of.meeting.id, new)?)),
        Err(errors) => list::again(tx, visit, &listed, &errors),
    }
}

/// Draws them anew.
pub(in crate::breakout) fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (view, form) = (View::load(tx, visit)?, &visit.request.form);
    let _leave = rules::may_draw(&view.one.of.standing, view.one.of.phase, &view.one.breakout)?;
    match forms::parse_plan(form, visit.language()) {
        Ok(plan) => acts::draw(tx, visit.actor()?, view.one.breakout.id, plan)?,
        Err(errors) => return one::again(tx, visit, &view, &Typed::Plan(form, errors)),
    }
    Ok(back_to(view.one.breakout.id))
}

/// Puts somebody into a group.
pub(in crate::breakout) fn put(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (view, form) = (View::load(tx, visit)?, &visit.request.form);
    let _leave = rules::may_prepare(&view.one.of.standing, view.one.of.phase)?;
    match forms::parse_move(form, view.groups.len(), visit.language()) {
        Ok(to) => acts::put(tx, visit.actor()?, view.one.breakout.id, to)?,
        Err(errors) => return one::again(tx, visit, &view, &Typed::Move(form, errors)),
    }
    Ok(back_to(view.one.breakout.id))
}

pub(in crate::breakout) fn tell(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: BreakoutId = visit.param("breakout")?;
    acts::tell(tx, visit.actor()?, id)?;
    Ok(back_to(id))
}

pub(in crate::breakout) fn remove(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting = acts::remove(tx, visit.actor()?, visit.param("breakout")?)?;
    Ok(Answer::see_other(format!("/meetings/{meeting}/breakouts")))
}
