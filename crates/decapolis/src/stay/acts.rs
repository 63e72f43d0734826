//! What can be done: say what one needs, and ask those who said nothing.

use kernel::audit;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::step;
use kernel::stop::Stop;

use super::asking;
use super::model::{Guest, NeedId, Said};
use super::rules::{self, Refusal};
use super::store::{self, record};
use crate::forum::{self, Meeting, MeetingId, Standing};

/// A meeting with the guest who holds a post there, for somebody who may read what they need.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) meeting: Meeting,
    pub(super) standing: Standing,
    pub(super) guest: Guest,
}

/// One's own seat.
pub(super) fn open_own(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Opened, Stop> {
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    if !standing.attends || actor.is_assistant {
        return Err(Refusal::NoSeat.into());
    }
    let guest = store::guest(tx, &meeting, actor.post)?.ok_or(Refusal::NoSeat)?;
    rules::may_read(actor, &standing, &guest)?;
    Ok(Opened { meeting, standing, guest })
}

/// The seat of a post, for the secretariat and for who holds it.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, meeting: MeetingId, post: PostId) -> Result<Opened, Stop> {
    let meeting = forum::meeting(tx, meeting)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    if actor.post != post {
        rules::may_read_all(actor, &standing)?;
    }
    let guest = store::guest(tx, &meeting, post)?.ok_or(Refusal::Vacant)?;
    rules::may_read(actor, &standing, &guest)?;
    Ok(Opened { meeting, standing, guest })
}

/// Keeps what a guest needs, as they say it or as the secretariat heard it on the phone.
pub(super) fn say(tx: &mut Tx<'_>, actor: &Actor, opened: &Opened, said: &Said) -> Result<NeedId, Stop> {
    let Opened { meeting, standing, guest } = opened;
    let leave = rules::may_say(actor, standing, (meeting, meeting.phase(tx.now())), guest)?;
    let id = store::say(tx, &leave, guest, said)?;
    step::clear(tx, record(id))?;
    audit::record(tx, "stay_needs_said", actor.person, actor.post, record(id))?;
    Ok(id)
}

/// Asks all who have a seat and said nothing, a few at a time.
pub(super) fn ask_all(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<(), Stop> {
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let _leave = rules::may_ask(actor, &standing, meeting.phase(tx.now()))?;
    asking::plan(tx, id)?;
    let on = kernel::circle::RecordId::from_number(id.number());
    Ok(audit::record(tx, "stay_needs_asked", actor.person, actor.post, on)?)
}
