//! What can be written down at a meeting: notes, decisions, actions. Browser and demo call these.

use kernel::audit;
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::document;
use super::model::{NewDecision, NewNote};
use super::rules::{self, Room};
use super::store::{self, record};
use crate::action::{self, ActionId, NewAction};
use crate::forum::{self, Meeting, Standing};

/// How a meeting stands, and how the actor stands to it.
pub(super) fn room(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting) -> Result<(Standing, Room), Stop> {
    let standing = forum::standing(tx, actor, meeting)?;
    let is_published = document::is_published(tx, meeting.id)?;
    let (phase, is_confidential) = (meeting.phase(tx.now()), meeting.is_confidential);
    Ok((standing, Room { phase, is_confidential, is_published }))
}

/// Takes a note. The audit names the meeting and not the note: under the Chatham House rule nothing leads from the one to
/// the other.
pub(super) fn take_note(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting, new: &NewNote) -> Result<(), Stop> {
    let (standing, room) = room(tx, actor, meeting)?;
    let leave = rules::may_note(actor, &standing, &room)?;
    let origin = new.origin.found(tx, meeting.id)?;
    let new = NewNote { is_closed: new.is_closed || origin.is_closed, origin, ..new.clone() };
    store::insert_note(tx, &leave, meeting, actor.language, &new)?;
    note(tx, "note_taken", actor, meeting)
}

/// Writes down what the meeting decided.
pub(super) fn decide(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting, new: &NewDecision) -> Result<(), Stop> {
    let (standing, room) = room(tx, actor, meeting)?;
    let leave = rules::may_conduct(&standing, &room)?;
    let origin = new.origin.found(tx, meeting.id)?;
    let new = NewDecision { is_closed: new.is_closed || origin.is_closed, origin, ..new.clone() };
    let id = store::insert_decision(tx, &leave, (meeting.id, None), actor.language, &new)?;
    Ok(audit::record(tx, "decision_taken", actor.person, actor.post, record(id))?)
}

/// Writes down what the meeting gives somebody to do.
pub(super) fn give_to_do(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting, new: &NewAction) -> Result<ActionId, Stop> {
    let (standing, room) = room(tx, actor, meeting)?;
    let _leave = rules::may_conduct(&standing, &room)?;
    let origin = new.origin.found(tx, meeting.id)?;
    let new = NewAction { is_closed: new.is_closed || origin.is_closed, origin, ..new.clone() };
    action::open(tx, actor, meeting, standing.conducts, &new)
}

/// Notes an act on the meeting.
pub(super) fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, meeting: &Meeting) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, forum::record(meeting.id))?)
}
