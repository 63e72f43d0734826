//! The acts of an engagement's page: each parses its form, does one act and leads back.

use kernel::db::Tx;
use kernel::form::{FormErrors, Reading};
use kernel::post::PostId;
use kernel::stop::{Stop, found};
use kernel::web::{Answer, Visit};

use super::super::model::{EngagementId, EntryId, FIELD_MAX, SeatId};
use super::super::texts::Texts;
use super::super::{acts, seats};
use super::{engagement, forms};

fn id(visit: &Visit<'_>) -> Result<EngagementId, Stop> {
    visit.param("engagement")
}

fn back_to(id: EngagementId) -> Answer {
    Answer::see_other(format!("/support/{id}"))
}

/// Writes the paper of the open step.
pub(in crate::support) fn write(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = id(visit)?;
    let actor = visit.actor()?;
    let whole = acts::readable(tx, id, actor.post)?;
    let turn = acts::turn_home(tx, &whole)?;
    let _leave = super::super::rules::may_write(actor, &whole, turn)?;
    let today = tx.now().date_in(&visit.time_zone());
    match forms::parse_paper(&visit.request.form, &whole.step().fields(), (visit.language(), today)) {
        Ok(paper) => acts::write(tx, actor, id, &paper).map(|_| back_to(id)),
        Err(errors) => engagement::again(tx, visit, id, &errors),
    }
}

/// Moves the goals.
pub(in crate::support) fn goals(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = id(visit)?;
    let texts = Texts::new(visit.language());
    let mut reading = Reading::new(&visit.request.form, visit.language());
    let goals = reading.words("goals", FIELD_MAX, texts.error_missing());
    match reading.done(Some(goals)) {
        Ok(goals) => acts::move_goals(tx, visit.actor()?, id, &goals).map(|()| back_to(id)),
        Err(errors) => engagement::again(tx, visit, id, &errors),
    }
}

/// Ends the open step.
pub(in crate::support) fn end_step(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = id(visit)?;
    acts::end_step(tx, visit.actor()?, id)?;
    Ok(back_to(id))
}

/// Asks a post to take part.
pub(in crate::support) fn ask_post(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = id(visit)?;
    let Some(post) = visit.request.form.filled("post").and_then(|post| post.parse::<PostId>().ok()) else {
        let mut errors = FormErrors::default();
        errors.add("post", Texts::new(visit.language()).error_choose());
        return engagement::again(tx, visit, id, &errors);
    };
    seats::ask(tx, visit.actor()?, id, post)?;
    Ok(back_to(id))
}

/// Answers a recommendation.
pub(in crate::support) fn reply(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = id(visit)?;
    let entry: EntryId = visit.request.query.get("entry").parse()?;
    match forms::parse_reply(&visit.request.form, visit.language()) {
        Ok((verdict, reason)) => {
            acts::reply(tx, visit.actor()?, id, entry, (verdict, &reason))?;
            Ok(back_to(id))
        }
        Err(errors) => engagement::again(tx, visit, id, &errors),
    }
}

/// The city that asked stops.
pub(in crate::support) fn stop(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = id(visit)?;
    acts::stop(tx, visit.actor()?, id)?;
    Ok(back_to(id))
}

fn seat(visit: &Visit<'_>) -> Result<SeatId, Stop> {
    visit.param("seat")
}

/// Says yes to a seat.
pub(in crate::support) fn accept(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    Ok(back_to(seats::accept(tx, visit.actor()?, seat(visit)?)?))
}

/// Says no to a seat; after declining to take part the page is not theirs to read any more.
pub(in crate::support) fn decline(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = seats::decline(tx, visit.actor()?, seat(visit)?)?;
    let still_reads = found(acts::readable(tx, id, visit.reader()))?.is_some();
    Ok(if still_reads { back_to(id) } else { Answer::see_other("/support") })
}

/// Gives a seat back.
pub(in crate::support) fn give_back(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    Ok(back_to(seats::leave(tx, visit.actor()?, seat(visit)?)?))
}

/// Clears somebody on the team of conflicts.
pub(in crate::support) fn clear(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    Ok(back_to(seats::clear(tx, visit.actor()?, seat(visit)?)?))
}
