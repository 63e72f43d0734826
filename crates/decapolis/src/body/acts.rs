//! What can be done with bodies: load, ask, do. Browser and demo call these.

use kernel::audit;
use kernel::circle::{self, CircleId, CircleKind};
use kernel::db::Tx;
use kernel::job;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::meeting;
use super::model::{Body, BodyId, NOTICE_DAYS, NewBody, NewSeat, State};
use super::rules::{self, MayKeep, Refusal};
use super::store::{self, record};
use crate::network;

/// Makes a body with a circle of its own.
pub(super) fn make(tx: &mut Tx<'_>, actor: &Actor, new: &NewBody) -> Result<BodyId, Stop> {
    let circle = circle::create(tx, CircleKind::Body, &new.name)?;
    make_of(tx, actor, new, circle)
}

/// Makes a body of a circle that is there already.
pub(super) fn make_of(tx: &mut Tx<'_>, actor: &Actor, new: &NewBody, circle: CircleId) -> Result<BodyId, Stop> {
    let leave = rules::may_make(actor, new)?;
    let id = store::insert(tx, &leave, circle)?;
    watch_end(tx, id, new.ends_at)?;
    note(tx, "body_made", actor, id)?;
    Ok(id)
}

/// Remembers that its end nears, in time.
fn watch_end(tx: &mut Tx<'_>, id: BodyId, ends_at: Timestamp) -> Result<(), Stop> {
    if ends_at == Timestamp::FOREVER {
        return Ok(());
    }
    let remind_at = ends_at.plus_days(-NOTICE_DAYS);
    if remind_at <= tx.now() {
        return remind(tx, id);
    }
    job::put(tx, super::job::JOB.kind, &id.to_string(), remind_at)?;
    Ok(())
}

/// On the days on which the seat of its chair begins and ends its meetings follow, though nobody presses anything then.
fn watch_chair(tx: &mut Tx<'_>, id: BodyId, (starts_at, ends_at): (Timestamp, Timestamp)) -> Result<(), Stop> {
    let now = tx.now();
    for at in [starts_at, ends_at].into_iter().filter(|at| *at > now && *at != Timestamp::FOREVER) {
        job::put(tx, super::job::CHAIR_JOB.kind, &id.to_string(), at)?;
    }
    Ok(())
}

/// Its end is the chair's to act on: to renew it, or to close it with what came of it. Where it has no chair, it is for
/// whoever made it. Doing it twice is doing it once; what was extended or closed meanwhile is left alone.
pub(super) fn remind(tx: &mut Tx<'_>, id: BodyId) -> Result<(), Stop> {
    let body = store::body(tx, id)?;
    let is_far = body.ends_at > tx.now().plus_days(NOTICE_DAYS);
    if is_far || body.state(tx.now()) == State::Closed {
        return Ok(());
    }
    let (post, due_at) = (body.chair.unwrap_or(body.author), body.ends_at);
    let step = NewStep { record: record(id), kind: "body", verb: "renew", post, due_at, title: &body.name };
    Ok(step::set(tx, step)?)
}

/// Leave to keep a body, for an actor as they are now.
pub(super) fn may_keep<'a>(tx: &mut Tx<'_>, actor: &Actor, body: &'a Body) -> Result<MayKeep<'a>, Stop> {
    // Only who heads a region is asked which one the body is for.
    let region = match body.region {
        Some(region) if rules::heads_a_region(actor) => network::circle_of_region(tx, region)?,
        _ => None,
    };
    Ok(rules::may_keep(actor, body, region, tx.now())?)
}

/// Gives a seat to a post of a city, for a time.
pub(super) fn give_seat(tx: &mut Tx<'_>, actor: &Actor, id: BodyId, new: &NewSeat) -> Result<(), Stop> {
    let body = store::body(tx, id)?;
    let keeps = may_keep(tx, actor, &body)?;
    let city = network::city(tx, new.city)?;
    let held = network::post_in(tx, city.circle, new.function)?;
    let seats = store::seats(tx, &body)?;
    let leave = rules::may_seat(&keeps, &seats, held.post)?;
    store::give_seat(tx, &leave, new)?;
    if new.chairs {
        watch_chair(tx, id, (new.starts_at, new.ends_at.min(body.ends_at)))?;
        meeting::chair_passes(tx, actor, id)?;
    }
    remind(tx, id)?;
    note(tx, "seat_given", actor, id)
}

/// Makes a post that sits in a body its chair.
pub(super) fn set_chair(tx: &mut Tx<'_>, actor: &Actor, id: BodyId, post: PostId) -> Result<(), Stop> {
    let body = store::body(tx, id)?;
    let leave = may_keep(tx, actor, &body)?;
    store::set_chair(tx, &leave, post)?;
    if let Some(seat) = store::seats(tx, &body)?.iter().find(|seat| seat.post == post) {
        watch_chair(tx, id, (seat.starts_at, seat.ends_at))?;
    }
    meeting::chair_passes(tx, actor, id)?;
    note(tx, "chair_set", actor, id)
}

/// Ends a seat now.
pub(super) fn end_seat(tx: &mut Tx<'_>, actor: &Actor, id: BodyId, post: PostId) -> Result<(), Stop> {
    let body = store::body(tx, id)?;
    let leave = may_keep(tx, actor, &body)?;
    // A post that is at home in the body is no seat that was given.
    if !store::seats(tx, &body)?.iter().any(|seat| seat.post == post && seat.home != body.circle) {
        return Err(Stop::Missing);
    }
    store::end_seat(tx, &leave, post)?;
    if body.chair == Some(post) {
        meeting::chair_passes(tx, actor, id)?;
    }
    remind(tx, id)?;
    note(tx, "seat_ended", actor, id)
}

/// Gives it a new last day. Who sits in it keeps their own last days.
pub(super) fn extend(tx: &mut Tx<'_>, actor: &Actor, id: BodyId, ends_at: Timestamp) -> Result<(), Stop> {
    let body = store::body(tx, id)?;
    let leave = may_keep(tx, actor, &body)?;
    if !store::set_end(tx, &leave, ends_at)? {
        return Err(Refusal::Closed.into());
    }
    step::clear(tx, record(id))?;
    watch_end(tx, id, ends_at)?;
    note(tx, "body_extended", actor, id)
}

/// Closes it with what came of it; nobody sits in it any more.
pub(super) fn close(tx: &mut Tx<'_>, actor: &Actor, id: BodyId, outcome: &str) -> Result<(), Stop> {
    let body = store::body(tx, id)?;
    let leave = may_keep(tx, actor, &body)?;
    for seat in store::seats(tx, &body)?.iter().filter(|seat| seat.home != body.circle) {
        circle::dismiss(tx, body.circle, seat.post)?;
    }
    if !store::close(tx, &leave, outcome)? {
        return Err(Refusal::Closed.into());
    }
    step::clear(tx, record(id))?;
    note(tx, "body_closed", actor, id)
}

pub(super) fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: BodyId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(on))?)
}
