//! A deputy comes in the place of the post that was asked, and does not come after all.

use kernel::circle;
use kernel::db::Tx;
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::super::model::Meeting;
use super::model::{Seat, SeatState};
use super::rules::{self, MaySettle, Refusal};
use super::{acts, mails, store};

/// Somebody else of the same home comes, in the place that is theirs already or that is free.
pub(super) fn send(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: &Meeting,
    settles: &MaySettle<'_>,
    deputy: PostId,
) -> Result<(), Stop> {
    let seat = settles.seat();
    let held = post::by_id(tx, deputy)?.ok_or(Refusal::NotADeputy)?;
    let seats = store::seats(tx, meeting.id)?;
    rules::may_deputise(meeting, seat, &seats, &held)?;
    if !store::give_to(tx, settles, deputy)? {
        return Err(Refusal::Settled.into());
    }
    if seat.state.takes_part() {
        circle::dismiss(tx, meeting.circle, seat.post)?;
        mails::tell_left(tx, meeting, seat)?;
    }
    mails::tell_deputy(tx, actor, meeting, seat, deputy)?;
    let given = store::seat(tx, seat.id)?;
    if seat.state == SeatState::Accepted {
        return acts::enter_room(tx, meeting, &given, deputy);
    }
    let settles = settles.of(&given);
    acts::accept(tx, meeting, &settles)
}

/// The deputy does not come; whoever sent them has the invitation again, also in the calendar.
pub(super) fn give_back(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    settles: &MaySettle<'_>,
    (asked, until): (PostId, Timestamp),
) -> Result<Seat, Stop> {
    let seat = settles.seat();
    if store::seat_of_post(tx, meeting.id, asked)?.is_some() {
        return Err(Refusal::HasSeat.into());
    }
    if !store::give_back(tx, settles)? {
        return Err(Refusal::Settled.into());
    }
    if !seat.state.takes_part() {
        mails::tell_taken_back(tx, meeting, seat)?;
    }
    let given_back = store::seat(tx, seat.id)?;
    mails::invite(tx, meeting, &given_back, until)?;
    Ok(given_back)
}
