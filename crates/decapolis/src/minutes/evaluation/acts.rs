//! What happens with the evaluation of a meeting: everybody who attended is asked, answers once, and is asked no more.

use kernel::circle;
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;

use super::super::acts::note;
use super::super::rules::Refusal;
use super::super::store::record;
use super::model::{Answered, DAYS, SeatId};
use super::{KIND, again, mails, rules, store};
use crate::forum::{self, Meeting, MeetingId};

/// Asks everybody who attended: a step on the desk and one mail each. Doing it twice is doing it once.
pub(in crate::minutes) fn ask_all(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<(), Stop> {
    for attendee in forum::attendees(tx, meeting.id)? {
        let Some(seat) = store::insert_seat(tx, meeting.id, attendee.post)? else { continue };
        circle::open_to(tx, record(seat), attendee.home)?;
        put_step(tx, meeting, seat, attendee.post)?;
        mails::ask(tx, meeting, seat, attendee.post)?;
    }
    Ok(())
}

fn put_step(tx: &mut Tx<'_>, meeting: &Meeting, seat: SeatId, post: kernel::post::PostId) -> Result<(), Stop> {
    let due_at = meeting.ends_at.plus_days(DAYS);
    let title = &meeting.name;
    Ok(step::set(tx, NewStep { record: record(seat), kind: KIND, verb: "evaluate", post, due_at, title })?)
}

/// Says what one thinks of it. The audit names the meeting: nothing leads from who answered to what was answered.
pub(in crate::minutes) fn answer(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: &Meeting,
    said: &Answered,
) -> Result<(), Stop> {
    let standing = forum::standing(tx, actor, meeting)?;
    let seat = store::seat_of(tx, meeting.id, actor.post)?;
    let now = tx.now();
    let leave = rules::may_answer(actor, &standing, (meeting.phase(now), meeting.ends_at, now), seat.as_ref())?;
    if seat.is_none() {
        store::insert_seat(tx, meeting.id, actor.post)?;
    }
    if !store::answer(tx, &leave, meeting.id, said)? {
        return Err(Refusal::Answered.into());
    }
    again::keep(tx, actor, (&leave, meeting), &said.again)?;
    if let Some(seat) = seat {
        step::clear(tx, record(seat.id))?;
    }
    note(tx, "meeting_evaluated", actor, meeting)
}

/// Asks nobody any more: what was not answered leaves the desks.
pub(in crate::minutes) fn close(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<(), Stop> {
    for seat in store::seats(tx, meeting)?.iter().filter(|seat| !seat.is_answered()) {
        step::clear(tx, record(seat.id))?;
    }
    Ok(())
}
