//! What is done: said that somebody competes for a contract, and that they no longer do.

use kernel::audit;
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::acts as meetings;
use super::super::model::Meeting;
use super::super::seat;
use super::super::store::record;
use super::model::{ContestId, NewContest};
use super::{rules, store};

/// Says that somebody competes for a contract.
pub(super) fn declare(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting, new: &NewContest) -> Result<(), Stop> {
    let conducts = meetings::standing(tx, actor, meeting)?.conducts;
    let seats = seat::store::seats(tx, meeting.id)?;
    let leave = rules::may_declare(actor, (meeting, tx.now()), (conducts, &seats), new)?;
    store::insert(tx, &leave)?;
    note(tx, "contest_declared", actor, meeting)
}

/// Says that somebody competes for it no longer.
pub(super) fn withdraw(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting, id: ContestId) -> Result<(), Stop> {
    let contest = store::contest(tx, id)?;
    if contest.meeting != meeting.id {
        return Err(Stop::Missing);
    }
    let conducts = meetings::standing(tx, actor, meeting)?.conducts;
    let seats = seat::store::seats(tx, meeting.id)?;
    let leave = rules::may_drop(actor, (meeting, tx.now()), (conducts, &seats), &contest)?;
    store::delete(tx, &leave)?;
    note(tx, "contest_withdrawn", actor, meeting)
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: &Meeting) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(on.id))?)
}
