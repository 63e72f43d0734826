//! The face of one who comes, for those who read the book.

use kernel::db::Tx;
use kernel::post;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::view;
use crate::forum::{self, SeatId, Story};
use crate::portrait;

/// Where it is, for a seat.
pub(super) fn path(seat: SeatId) -> String {
    format!("/meeting-seats/{seat}/portrait")
}

pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (meeting, post) = forum::attending(tx, visit.param("meeting_seat")?)?;
    view::readable(tx, visit.actor()?, meeting)?;
    let holder = post::by_id(tx, post)?.and_then(|held| held.holder).ok_or(Stop::Missing)?;
    portrait::answer(tx, visit, holder.person)
}

/// That of one who comes to the meeting of today and has one.
pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(meeting) = forum::demo_meeting(tx, Story::Today)? else { return Ok(None) };
    for attendee in forum::attendees(tx, meeting)? {
        let holder = post::by_id(tx, attendee.post)?.and_then(|held| held.holder);
        let Some(holder) = holder else { continue };
        if !portrait::those_with_one(tx, &[holder.person])?.is_empty() {
            return Ok(Some(path(attendee.seat)));
        }
    }
    Ok(None)
}
