//! An interview with its meeting and city, and what the actor is to it; whoever may not read it finds nothing.

use kernel::circle::{self, CircleKind, MEMBERS};
use kernel::db::Tx;
use kernel::post::{Function, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::model::{Interview, InterviewId};
use super::reading::Reader;
use super::rules::{self, Side};
use super::store;
use crate::forum::{self, Attendee, Meeting, MeetingId, Phase};
use crate::network::{self, City, CityId};

/// An interview that the actor may read.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) interview: Interview,
    pub(super) meeting: Meeting,
    pub(super) city: City,
    pub(super) side: Side,
    /// The post that has the city's seat now: the one that was asked, as long as it has it.
    pub(super) seat: PostId,
}

/// Opens an interview.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, id: InterviewId) -> Result<Opened, Stop> {
    let interview = store::interview(tx, id)?;
    let meeting = forum::meeting(tx, interview.meeting)?;
    let city = network::city(tx, interview.city)?;
    let is_of_city = rules::is_of_city(actor, city.circle);
    let seats = seats_of(&forum::attendees(tx, meeting.id)?, city.id);
    let side = Side {
        has_seat: is_of_city && seats.contains(&actor.post),
        is_of_city,
        conducts: !is_of_city && forum::standing(tx, actor, &meeting)?.conducts,
        is_ahead: is_ahead(&meeting, tx.now()),
    };
    if !rules::may_read(side) {
        return Err(Stop::Missing);
    }
    let is_held = seats.contains(&interview.post);
    let seat = if is_held { interview.post } else { seats.first().copied().unwrap_or(interview.post) };
    Ok(Opened { interview, meeting, city, side, seat })
}

/// The posts that have a city's seats in a meeting.
fn seats_of(attendees: &[Attendee], city: CityId) -> Vec<PostId> {
    attendees.iter().filter(|one| one.city == Some(city)).map(|one| one.post).collect()
}

/// Whether cities can still say something before it.
pub(super) fn is_ahead(meeting: &Meeting, now: Timestamp) -> bool {
    meeting.phase(now) == Phase::Ahead
}

/// A meeting that the actor prepares; for everybody else there is nothing here.
pub(super) fn conducted(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Meeting, Stop> {
    let (meeting, reader) = read_as(tx, actor, id)?;
    if reader == Reader::Prepares { Ok(meeting) } else { Err(Stop::Missing) }
}

/// A meeting that the actor may know of, and as what they read what the cities say before it. Partners read none of it,
/// also where they have a seat.
pub(super) fn read_as(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<(Meeting, Reader), Stop> {
    let is_partner = actor.function == Function::Partner || actor.home_kind == CircleKind::Organisation;
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let reader = match standing {
        _ if is_partner || standing.is_partner => Reader::Other,
        _ if standing.conducts => Reader::Prepares,
        _ if standing.attends => Reader::Attends,
        _ if circle::of_post(tx, actor.post)?.contains(&MEMBERS) => Reader::Member,
        _ => Reader::Other,
    };
    Ok((meeting, reader))
}
