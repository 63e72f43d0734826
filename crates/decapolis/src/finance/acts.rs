//! What is done with a budget: a line is added, changed, removed. Browser and demo call these.

use kernel::audit;
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{Line, LineId, NewLine};
use super::rules;
use super::store::{self, record};
use crate::forum::{self, Meeting, MeetingId, Standing};

/// A line with its meeting, for somebody who reads the budget.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) line: Line,
    pub(super) meeting: Meeting,
    pub(super) standing: Standing,
}

pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, id: LineId) -> Result<Opened, Stop> {
    let line = store::line(tx, id)?;
    let meeting = forum::readable(tx, actor, line.meeting)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    rules::may_read(actor, &standing, &meeting)?;
    Ok(Opened { line, meeting, standing })
}

pub(super) fn add(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, new: &NewLine) -> Result<LineId, Stop> {
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let count = store::lines(tx, id)?.len();
    let leave = rules::may_add(actor, &standing, (id, meeting.phase(tx.now())), count)?;
    let line = store::insert(tx, &leave, actor, new)?;
    note(tx, "budget_line_added", actor, line)?;
    Ok(line)
}

pub(super) fn change(tx: &mut Tx<'_>, actor: &Actor, id: LineId, new: &NewLine) -> Result<MeetingId, Stop> {
    let opened = open(tx, actor, id)?;
    let leave = rules::may_change(actor, &opened.standing, &opened.line)?;
    if !store::change(tx, &leave, actor, new)? {
        return Err(Stop::Missing);
    }
    note(tx, "budget_line_changed", actor, id)?;
    Ok(opened.meeting.id)
}

pub(super) fn remove(tx: &mut Tx<'_>, actor: &Actor, id: LineId) -> Result<MeetingId, Stop> {
    let opened = open(tx, actor, id)?;
    let leave = rules::may_change(actor, &opened.standing, &opened.line)?;
    if !store::remove(tx, &leave)? {
        return Err(Stop::Missing);
    }
    note(tx, "budget_line_removed", actor, id)?;
    Ok(opened.meeting.id)
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: LineId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(id))?)
}
