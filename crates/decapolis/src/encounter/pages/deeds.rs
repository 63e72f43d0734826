//! What is done from the page: slots opened, wishes kept, drawn up, told.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::model::RoundId;
use super::super::view::View;
use super::super::{acts, drawing, filtering, forms, loaded, rules, store};
use super::show::{Typed, again};
use crate::forum::MeetingId;

fn back_to(meeting: MeetingId) -> Answer {
    Answer::see_other(format!("/meetings/{meeting}/encounters"))
}

/// Opens wishes, or changes slots and tables.
pub(in crate::encounter) fn open(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, form) = (visit.actor()?, &visit.request.form);
    let view = View::load(tx, visit)?;
    rules::may_plan(&view.of.standing, view.of.phase, view.state)?;
    match forms::parse_plan(form, &view.of.meeting, visit.language()) {
        Ok(plan) => acts::open(tx, actor, view.of.meeting.id, &plan)?,
        Err(errors) => return again(tx, visit, &view, &Typed::Plan(form, errors)),
    };
    Ok(back_to(view.of.meeting.id))
}

/// Keeps whom somebody wishes to meet.
pub(in crate::encounter) fn wish(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, form) = (visit.actor()?, &visit.request.form);
    let view = View::load(tx, visit)?;
    let (of, now) = (&view.of, tx.now());
    let _leave = rules::may_wish(actor, &of.standing, (of.phase, now), of.round.as_ref())?;
    let plan = view.plan().ok_or(Stop::Missing)?;
    match forms::parse_wishes(form, &view.others, plan, visit.language()) {
        Ok(wish) => acts::wish(tx, actor, of.meeting.id, &wish)?,
        Err(errors) => return again(tx, visit, &view, &Typed::Wishes(form, errors)),
    }
    Ok(Answer::see_other(format!("/meetings/{}/encounters{}", of.meeting.id, filtering::query(visit))))
}

pub(in crate::encounter) fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting: MeetingId = visit.param("meeting")?;
    drawing::draw(tx, visit.actor()?, meeting)?;
    Ok(back_to(meeting))
}

pub(in crate::encounter) fn tell(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting: MeetingId = visit.param("meeting")?;
    acts::tell(tx, visit.actor()?, meeting)?;
    Ok(back_to(meeting))
}

/// From a step on a desk to the page of its meeting.
pub(in crate::encounter) fn lead_on(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let round = store::round(tx, visit.param::<RoundId>("encounter_round")?)?;
    let opened = loaded::open(tx, visit.actor()?, round.meeting)?;
    Ok(back_to(opened.meeting.id))
}
