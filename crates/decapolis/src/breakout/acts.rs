//! What is done: groups made and drawn, drawn anew, somebody moved, all told, groups taken away.

use kernel::audit;
use kernel::db::Tx;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::loaded::{self, One};
use super::model::{Breakout, BreakoutId, KIND, Plan};
use super::rules::{self, Refusal};
use super::store::{self, record, seat};
use super::{drawing, telling, watching};
use crate::agenda::{self, AgendaItemId, Line};
use crate::forum::{Meeting, MeetingId};

/// Makes groups for an item, or tables for the dinner, and draws them.
pub(super) fn make(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: MeetingId,
    (item, plan): (Option<AgendaItemId>, Plan),
) -> Result<BreakoutId, Stop> {
    let of = loaded::open(tx, actor, id)?;
    let leave = rules::may_prepare(&of.standing, of.phase)?;
    let line = match item {
        Some(item) => Some(agenda::item(tx, item)?).filter(|line| line.meeting == id),
        None => None,
    };
    if line.is_none() && item.is_some() {
        return Err(Stop::Missing);
    }
    let leave = rules::may_make(&leave, &store::of_meeting(tx, id)?, item, plan)?;
    let new = store::insert(tx, &leave, &of.meeting, actor.post)?;
    let breakout = store::breakout(tx, new)?;
    seat_all(tx, (&of.meeting, line.as_ref()), &breakout)?;
    let due_at = line.map_or(of.meeting.starts_at, |line| line.starts_at).min(of.meeting.ends_at);
    tell_by(tx, &of.meeting, &breakout, due_at)?;
    watching::watch(tx, new, of.meeting.ends_at)?;
    note(tx, "breakout_made", actor, new)?;
    Ok(new)
}

/// Draws them anew: nobody sits where they were put by hand.
pub(super) fn draw(tx: &mut Tx<'_>, actor: &Actor, id: BreakoutId, plan: Plan) -> Result<(), Stop> {
    let One { of, breakout, line } = loaded::one(tx, actor, id)?;
    let leave = rules::may_draw(&of.standing, of.phase, &breakout)?;
    if !store::change(tx, &leave, plan)? {
        return Err(Refusal::Told.into());
    }
    let breakout = store::breakout(tx, id)?;
    seat_all(tx, (&of.meeting, line.as_ref()), &breakout)?;
    note(tx, "breakout_drawn", actor, id)
}

fn seat_all(tx: &mut Tx<'_>, (meeting, line): (&Meeting, Option<&Line>), breakout: &Breakout) -> Result<(), Stop> {
    let coming = loaded::coming(tx, meeting.id, line)?;
    if coming.is_empty() {
        return Err(Refusal::Nobody.into());
    }
    let question = drawing::question(tx, meeting, &coming, (breakout.plan, Some(breakout)))?;
    Ok(seat::keep(tx, breakout.id, &drawing::draw(&question, &coming, breakout.draws))?)
}

fn tell_by(tx: &mut Tx<'_>, meeting: &Meeting, breakout: &Breakout, due_at: Timestamp) -> Result<(), Stop> {
    let (post, title) = (breakout.author, &meeting.name);
    Ok(step::set(tx, NewStep { record: record(breakout.id), kind: KIND, verb: "tell", post, due_at, title })?)
}

/// Puts somebody into a group by hand, counted from 0; out of all where there is none.
pub(super) fn put(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: BreakoutId,
    (post, place): (PostId, Option<i64>),
) -> Result<(), Stop> {
    let One { of, breakout, line } = loaded::one(tx, actor, id)?;
    let coming = loaded::posts(&loaded::coming(tx, of.meeting.id, line.as_ref())?);
    let seated: Vec<PostId> = seat::seats(tx, id)?.iter().map(|seat| seat.post).collect();
    let leave = rules::may_move((&of.standing, of.phase), &breakout, &coming, &seated, post)?;
    seat::put(tx, &leave, place)?;
    note(tx, "breakout_moved", actor, id)
}

/// From now on each reads where they sit.
pub(super) fn tell(tx: &mut Tx<'_>, actor: &Actor, id: BreakoutId) -> Result<(), Stop> {
    let One { of, breakout, .. } = loaded::one(tx, actor, id)?;
    let leave = rules::may_draw(&of.standing, of.phase, &breakout)?;
    if !store::set_told(tx, &leave)? {
        return Err(Refusal::Told.into());
    }
    step::clear(tx, record(id))?;
    telling::begin(tx, id)?;
    note(tx, "breakout_told", actor, id)
}

/// Takes groups away, told or not: nobody sits anywhere.
pub(super) fn remove(tx: &mut Tx<'_>, actor: &Actor, id: BreakoutId) -> Result<MeetingId, Stop> {
    let One { of, .. } = loaded::one(tx, actor, id)?;
    let leave = rules::may_prepare(&of.standing, of.phase)?;
    step::clear(tx, record(id))?;
    store::delete(tx, &leave, id)?;
    note(tx, "breakout_removed", actor, id)?;
    Ok(of.meeting.id)
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: BreakoutId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(on))?)
}
