//! How one takes part in a meeting: in the room, from afar or both; where those from afar join; which languages are spoken and
//! interpreted. Everybody who knows of the meeting reads it, but the address: that is for who comes and who conducts.

mod demo;
mod form;
mod model;
mod shown;
mod store;

use kernel::audit;
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

pub(super) use self::demo::{hybrid as demo_hybrid, online as demo_online};
pub(super) use self::form::{controls, parse, with};
pub(crate) use self::model::Joining;
pub(super) use self::shown::{calendar_words, pairs, sentences};
pub(super) use self::store::{STATEMENTS, of_meeting, read};
use super::model::MeetingId;
use super::store::record;
use super::{acts, rules, seat, telling};

/// Says it of a meeting that was just made, of which nobody has heard yet.
pub(super) fn begin(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, joining: &Joining) -> Result<(), Stop> {
    let meeting = acts::readable(tx, actor, id)?;
    let leave = acts::may_conduct(tx, actor, &meeting)?;
    Ok(store::set(tx, &leave, joining)?)
}

/// Says how one takes part, for who conducts the meeting until it is over; those who come, or are asked to, are told where the way
/// or the address changed.
pub(super) fn set(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, joining: &Joining) -> Result<(), Stop> {
    let meeting = acts::readable(tx, actor, id)?;
    let leave = acts::may_conduct(tx, actor, &meeting)?;
    rules::still_ahead(&leave, tx.now())?;
    let before = of_meeting(tx, id)?;
    if before == *joining {
        return Ok(());
    }
    store::set(tx, &leave, joining)?;
    if before.is_hybrid() && !joining.is_hybrid() {
        seat::store::forget_ways(tx, &leave)?;
    }
    if (before.way, &before.address) != (joining.way, &joining.address) {
        store::note_change(tx, &leave)?;
        telling::begin(tx, id)?;
    }
    Ok(audit::record(tx, "meeting_joining_set", actor.person, actor.post, record(id))?)
}
