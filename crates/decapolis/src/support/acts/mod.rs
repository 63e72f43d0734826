//! Beginning an engagement, writing at its open step, ending a step, stopping. Load, ask, do.

mod beginning;
mod writing;

use kernel::audit;
use kernel::circle::{self, CircleId};
use kernel::db::Tx;
use kernel::post::{self, PostId};
use kernel::search_feed;
use kernel::session::Actor;
use kernel::step;
use kernel::stop::Stop;

pub(super) use self::beginning::{begin, pair};
pub(super) use self::writing::{end_step, move_goals, reply, write};
use super::engine::Whole;
use super::model::{EngagementId, SeatState, State};
use super::rules::{self, Refusal};
use super::store::{self, record};
use super::{KIND, mails};

/// An engagement that the reader may read, with all that belongs to it.
pub(super) fn readable(tx: &mut Tx<'_>, id: EngagementId, reader: PostId) -> Result<Whole, Stop> {
    if !circle::is_open_to(tx, record(id), reader)? {
        return Err(Stop::Missing);
    }
    store::whole(tx, id)
}

/// The home of the post whose turn it is.
pub(super) fn turn_home(tx: &mut Tx<'_>, whole: &Whole) -> Result<CircleId, Stop> {
    home_of(tx, whole.post_of(whole.step()))
}

/// The circle of the city that asked.
pub(super) fn asker_home(tx: &mut Tx<'_>, whole: &Whole) -> Result<CircleId, Stop> {
    home_of(tx, whole.engagement.asker)
}

pub(super) fn home_of(tx: &mut Tx<'_>, post: PostId) -> Result<CircleId, Stop> {
    Ok(post::by_id(tx, post)?.ok_or(Stop::Missing)?.home)
}

/// The city that asked stops, without a reason; whoever has to do with it hears of it.
pub(super) fn stop(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId) -> Result<(), Stop> {
    let whole = readable(tx, id, actor.post)?;
    let home = asker_home(tx, &whole)?;
    let leave = rules::may_stop(actor, &whole, home)?;
    close(tx, leave.whole, State::Left)?;
    mails::tell_stopped(tx, actor, leave.whole)?;
    note(tx, "support_stopped", actor, id)
}

/// Nothing is open any more: no step, no seat to be answered.
pub(super) fn close(tx: &mut Tx<'_>, whole: &Whole, state: State) -> Result<(), Stop> {
    let id = whole.engagement.id;
    if !store::close(tx, id, state)? {
        return Err(Refusal::Over.into());
    }
    step::clear(tx, record(id))?;
    for seat in whole.seats.iter().filter(|seat| seat.state == SeatState::Asked) {
        store::set_seat(tx, seat, SeatState::Left)?;
        step::clear(tx, record(seat.id))?;
    }
    Ok(())
}

/// Notes an act for the audit, and for search that its record changed; what is in confidence is not searched.
pub(super) fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: EngagementId) -> Result<(), Stop> {
    search_feed::changed(tx, record(id), KIND)?;
    Ok(audit::record(tx, act, actor.person, actor.post, record(id))?)
}
