//! What is done: a list opened, closed and ended; asked to speak, taken back; called, spoken, put first, taken out.
//!
//! The audit has who opens, closes and ends lists. **Who asked to speak stands in no audit**: it would outlive the list.

use kernel::audit;
use kernel::db::Tx;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::ending;
use super::loaded::{self, Opened};
use super::model::{self, TurnId};
use super::rules::{self, Refusal};
use super::store;
use crate::agenda::AgendaItemId;
use crate::forum;

/// Opens the list of an item; one that was closed opens again with those who wait.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId) -> Result<(), Stop> {
    let of = loaded::open(tx, actor, id)?;
    let leave = rules::may_run(&of.standing, of.phase)?;
    if model::is_over(&of.meeting, Some(&of.line), tx.now()) {
        return Err(Refusal::NotRunning.into());
    }
    let is_private = model::is_private(&of.meeting, &of.line);
    match &of.list {
        Some(list) => store::set_closed(tx, &leave, list.id, (Timestamp::FOREVER, is_private))?,
        None => {
            store::insert_list(tx, &leave, &of.line, is_private)?;
            ending::look_at(tx, id, model::kept_until(&of.meeting, Some(&of.line)))?;
        }
    }
    note(tx, "speaking_opened", actor, &of)
}

/// Nobody joins any more; those in line still speak.
pub(super) fn close(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId) -> Result<(), Stop> {
    let of = loaded::open(tx, actor, id)?;
    let leave = rules::may_run(&of.standing, of.phase)?;
    let list = of.list.as_ref().ok_or(Refusal::Closed)?;
    let now = tx.now();
    store::set_closed(tx, &leave, list.id, (now, model::is_private(&of.meeting, &of.line)))?;
    note(tx, "speaking_closed", actor, &of)
}

/// The item is over: nothing is left of its list.
pub(super) fn end(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId) -> Result<(), Stop> {
    let of = loaded::open(tx, actor, id)?;
    let _leave = rules::may_run(&of.standing, of.phase)?;
    let list = of.list.as_ref().ok_or(Refusal::Closed)?;
    store::delete(tx, list.id)?;
    note(tx, "speaking_ended", actor, &of)
}

/// Stands in line.
pub(super) fn ask(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId, is_point: bool) -> Result<(), Stop> {
    let of = loaded::open(tx, actor, id)?;
    let leave = rules::may_ask(actor, (&of.standing, of.phase), of.list.as_ref(), &of.turns)?;
    Ok(store::ask(tx, &leave, is_point)?)
}

/// Stands in line no more.
pub(super) fn take_back(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId) -> Result<(), Stop> {
    let of = loaded::open(tx, actor, id)?;
    let leave = rules::may_take_back(actor, &of.turns)?;
    Ok(store::take_out(tx, &leave)?)
}

/// Puts somebody in line who raised a hand.
pub(super) fn add(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId, post: PostId) -> Result<(), Stop> {
    let of = loaded::open(tx, actor, id)?;
    let leave = rules::may_run(&of.standing, of.phase)?;
    let in_room = loaded::in_room(tx, &of)?;
    let leave = rules::may_add(&leave, of.list.as_ref(), &of.turns, (&in_room, post))?;
    Ok(store::ask(tx, &leave, false)?)
}

/// Calls somebody who waits: whoever spoke until now has spoken.
pub(super) fn call(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId, turn: TurnId) -> Result<(), Stop> {
    let of = loaded::open(tx, actor, id)?;
    let may_run = rules::may_run(&of.standing, of.phase)?;
    let leave = rules::may_move(&may_run, &of.turns, turn)?;
    if let Some(speaking) = &of.turns.speaking {
        store::set_spoken(tx, &may_run, speaking.id)?;
    }
    Ok(store::call(tx, &leave)?)
}

/// Whoever was called has spoken, and nobody is called yet.
pub(super) fn finish(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId, turn: TurnId) -> Result<(), Stop> {
    let of = loaded::open(tx, actor, id)?;
    let leave = rules::may_run(&of.standing, of.phase)?;
    let speaking = of.turns.speaking.as_ref().filter(|speaking| speaking.id == turn).ok_or(Refusal::NotInLine)?;
    Ok(store::set_spoken(tx, &leave, speaking.id)?)
}

/// A point of order comes first.
pub(super) fn put_first(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId, turn: TurnId) -> Result<(), Stop> {
    let of = loaded::open(tx, actor, id)?;
    let leave = rules::may_run(&of.standing, of.phase)?;
    let leave = rules::may_put_first(&leave, &of.turns, turn)?;
    Ok(store::put_first(tx, &leave)?)
}

/// Takes somebody out of the line who is not there.
pub(super) fn take_out(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId, turn: TurnId) -> Result<(), Stop> {
    let of = loaded::open(tx, actor, id)?;
    let leave = rules::may_run(&of.standing, of.phase)?;
    let leave = rules::may_move(&leave, &of.turns, turn)?;
    Ok(store::take_out(tx, &leave)?)
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, of: &Opened) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, forum::record(of.meeting.id))?)
}
