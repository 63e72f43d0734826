//! What can be done with series and meetings: load, ask, do. Browser, jobs and the demo call these.

use kernel::audit;
use kernel::capability::MeetingBefore;
use kernel::circle::{self, CircleId, CircleKind, MEMBERS, RecordId};
use kernel::db::Tx;
use kernel::post::{Function, PostId};
use kernel::session::Actor;
use kernel::stop::{Stop, found};
use kernel::time::Timestamp;

use super::model::{Meeting, MeetingId, NewMeeting, NewSeries, SeriesId, Standing};
use super::rules::{self, MayConduct, Refusal};
use super::seat::{self, Side};
use super::store::{self, record};
use super::{plan, registration, telling};
use crate::network::RegionId;
use crate::{capabilities, network};

/// Begins a series.
pub(super) fn begin_series(tx: &mut Tx<'_>, actor: &Actor, new: &NewSeries) -> Result<SeriesId, Stop> {
    let leave = rules::may_begin(actor, new)?;
    let id = store::insert_series(tx, &leave)?;
    note(tx, "series_begun", actor, store::series_record(id))?;
    Ok(id)
}

/// Makes a meeting of a series, with a circle of its own for those who will take part.
pub(super) fn make(tx: &mut Tx<'_>, actor: &Actor, series: SeriesId, new: &NewMeeting) -> Result<MeetingId, Stop> {
    let series = store::series(tx, series)?;
    let leave = rules::may_make(actor, &series, new)?;
    let chair = usual_chair(tx, series.region, actor.post)?;
    let circle = circle::create(tx, CircleKind::Meeting, &new.name)?;
    let id = store::insert_meeting(tx, &leave, circle, chair)?;
    open_to_all(tx, id, circle)?;
    let made = store::meeting(tx, id)?;
    plan::make(tx, &made)?;
    for begins in capabilities::ALL.iter().filter_map(|capability| capability.meeting_made) {
        begins(tx, record(id))?;
    }
    note(tx, "meeting_made", actor, record(id))?;
    Ok(id)
}

/// Who heads the region that a meeting is for, else the chair of the network; in one that has just begun and has none, whoever makes
/// the meeting.
fn usual_chair(tx: &mut Tx<'_>, region: Option<RegionId>, author: PostId) -> Result<PostId, Stop> {
    let president = match region {
        Some(region) => network::president_of(tx, region)?,
        None => None,
    };
    match president {
        Some(chair) => Ok(chair),
        None => {
            Ok(found(network::post_of_kind(tx, CircleKind::Body, Function::Chair))?.map_or(author, |held| held.post))
        }
    }
}

/// Gives a meeting another chair, or the one that it would have by itself.
pub(super) fn pass_chair(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, chair: Option<PostId>) -> Result<(), Stop> {
    if chair_follows(tx, id, chair)? { note(tx, "meeting_chair_set", actor, record(id)) } else { Ok(()) }
}

/// The same when a day brings it and nobody's act; whether it has another chair now.
pub(super) fn chair_follows(tx: &mut Tx<'_>, id: MeetingId, chair: Option<PostId>) -> Result<bool, Stop> {
    let meeting = store::meeting(tx, id)?;
    let chair = match chair {
        Some(chair) => chair,
        None => usual_chair(tx, meeting.region, meeting.author)?,
    };
    let Some(leave) = rules::may_pass_chair(&meeting, chair, tx.now()) else { return Ok(false) };
    store::set_chair(tx, &leave)?;
    Ok(true)
}

/// Members know of every meeting; a partner knows of those where it has a seat.
fn open_to_all(tx: &mut Tx<'_>, id: MeetingId, circle: CircleId) -> Result<(), Stop> {
    circle::open_to(tx, record(id), MEMBERS)?;
    Ok(circle::open_to(tx, record(id), circle)?)
}

/// Leave to conduct a meeting, for an actor as they are now.
pub(super) fn may_conduct<'a>(tx: &mut Tx<'_>, actor: &'a Actor, meeting: &'a Meeting) -> Result<MayConduct<'a>, Stop> {
    let region = region_if_headed(tx, actor, meeting)?;
    Ok(rules::may_conduct(actor, meeting, region)?)
}

/// Only who heads a region is asked which one the meeting is for.
fn region_if_headed(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting) -> Result<Option<CircleId>, Stop> {
    match meeting.region {
        Some(region) if matches!(actor.function, Function::President | Function::Deputy) => {
            Ok(network::circle_of_region(tx, region)?)
        }
        _ => Ok(None),
    }
}

/// What a post is to a meeting, and whether it may know of it: every capability that adds to the meeting's page asks both.
#[derive(PartialEq, Eq, Hash)]
struct ToMeeting(MeetingId, PostId);

/// What somebody is to a meeting now.
pub(super) fn standing(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting) -> Result<Standing, Stop> {
    tx.once(ToMeeting(meeting.id, actor.post), |tx| standing_now(tx, actor, meeting))
}

fn standing_now(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting) -> Result<Standing, Stop> {
    let region = region_if_headed(tx, actor, meeting)?;
    let seat = seat::store::seat_of_post(tx, meeting.id, actor.post)?;
    Ok(Standing {
        conducts: rules::conducts(actor, meeting, region),
        attends: seat.as_ref().is_some_and(|seat| seat.state.takes_part()),
        is_partner: actor.function == Function::Partner || seat.is_some_and(|seat| seat.side == Side::Partner),
    })
}

/// A meeting that this actor may know of: members of every one, others where they are asked to it, may register for it or
/// conduct it.
pub(super) fn readable(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Meeting, Stop> {
    tx.once(ToMeeting(id, actor.post), |tx| readable_now(tx, actor, id))
}

fn readable_now(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Meeting, Stop> {
    let meeting = store::meeting(tx, id)?;
    if circle::is_open_to(tx, record(id), actor.post)? {
        return Ok(meeting);
    }
    let region = region_if_headed(tx, actor, &meeting)?;
    let seat = seat::store::seat_of_post(tx, id, actor.post)?;
    let is_asked = seat.is_some_and(|seat| seat.state != seat::SeatState::Proposed);
    if is_asked || rules::conducts(actor, &meeting, region) || registration::is_reached(tx, actor, &meeting)? {
        Ok(meeting)
    } else {
        Err(Stop::Missing)
    }
}

/// The meetings that lie ahead and that somebody conducts, the next one first, at most 100.
pub(super) fn conducted_ahead(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<Meeting>, Stop> {
    let now = tx.now();
    let regions = network::regions(tx, actor.language)?;
    let headed = regions.iter().find(|region| region.circle == actor.home);
    let conducts = |meeting: &Meeting| {
        let is_of_region = headed.is_some_and(|region| meeting.region == Some(region.id));
        let region = is_of_region.then_some(actor.home);
        meeting.cancelled_at == Timestamp::FOREVER && rules::conducts(actor, meeting, region)
    };
    Ok(store::meetings_since(tx, now, actor.post)?.into_iter().filter(conducts).collect())
}

/// Changes a meeting. Those it touches are told where its day, hour or place changed.
pub(super) fn change(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, new: &NewMeeting) -> Result<(), Stop> {
    let meeting = readable(tx, actor, id)?;
    let leave = may_conduct(tx, actor, &meeting)?;
    rules::still_ahead(&leave, tx.now())?;
    if !store::change(tx, &leave, new)? {
        return Err(Refusal::Cancelled.into());
    }
    let is_told = meeting.starts_at != new.starts_at || meeting.ends_at != new.ends_at || meeting.place != new.place;
    if is_told {
        telling::begin(tx, id)?;
    }
    let changed = store::meeting(tx, id)?;
    plan::shift(tx, &meeting, &changed)?;
    take_along(tx, actor, &meeting, &changed)?;
    for side in [Side::City, Side::Partner] {
        seat::acts::move_line(tx, &changed, side)?;
    }
    note(tx, "meeting_changed", actor, record(id))
}

/// What other capabilities keep of a meeting goes along where its beginning moved, or the clocks that tell it.
fn take_along(tx: &mut Tx<'_>, actor: &Actor, before: &Meeting, now: &Meeting) -> Result<(), Stop> {
    if (before.starts_at, &before.zone) == (now.starts_at, &now.zone) {
        return Ok(());
    }
    let was = MeetingBefore { meeting: record(now.id), starts_at: before.starts_at, zone: before.zone() };
    for moves in capabilities::ALL.iter().filter_map(|capability| capability.meeting_moved) {
        moves(tx, actor, &was)?;
    }
    Ok(())
}

/// Moves a meeting, as long as it is, to another beginning; the last day for answers is never after that.
pub(super) fn move_to(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, starts_at: Timestamp) -> Result<(), Stop> {
    let known = readable(tx, actor, id)?;
    let leave = may_conduct(tx, actor, &known)?;
    rules::may_move(&leave, starts_at, tx.now())?;
    let seconds = (known.ends_at.micros() - known.starts_at.micros()) / 1_000_000;
    let new = NewMeeting {
        starts_at,
        ends_at: starts_at.plus_seconds(seconds),
        answer_by: known.answer_by.min(starts_at),
        zone: known.zone(),
        name: known.name,
        words: known.words,
        language: known.language,
        host: known.host,
        place: known.place,
        is_confidential: known.is_confidential,
        seats: known.seats,
        per_city: known.per_city,
        per_region: known.per_region,
        partner_seats: known.partner_seats,
        admits: known.admits,
    };
    change(tx, actor, id, &new)
}

/// Cancels a meeting with the reason; everybody who is asked or comes is told.
pub(super) fn cancel(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, reason: &str) -> Result<(), Stop> {
    let meeting = readable(tx, actor, id)?;
    let leave = may_conduct(tx, actor, &meeting)?;
    rules::still_ahead(&leave, tx.now())?;
    if !store::cancel(tx, &leave, reason)? {
        return Err(Refusal::Cancelled.into());
    }
    plan::clear(tx, id)?;
    telling::begin(tx, id)?;
    note(tx, "meeting_cancelled", actor, record(id))
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: RecordId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, on)?)
}
