//! Who may be asked to take part, who answers, leaves, and is cleared of conflicts.

use kernel::circle::CircleId;
use kernel::post::PostId;
use kernel::session::Actor;

use super::super::engine::Whole;
use super::super::model::{Seat, SeatState, Task};
use super::super::template::{Duty, Role, Side};
use super::{Refusal, running, speaks_for, turn};

/// Who is to be asked to take part, as far as the rule wants to know.
#[derive(Debug, Clone, Copy)]
pub(in crate::support) struct Candidate<'a> {
    pub(in crate::support) post: PostId,
    pub(in crate::support) home: CircleId,
    /// ISO 3166-1 alpha-2 of its city, empty where it has none.
    pub(in crate::support) country: &'a str,
    pub(in crate::support) asker_country: &'a str,
}

/// Leave to ask a post to take part in a role.
#[derive(Debug)]
#[must_use]
pub(in crate::support) struct MayAsk<'a> {
    pub(in crate::support) role: &'a Role,
    _seal: (),
}

/// Whose turn it is asks, and so does whoever keeps it; the numbers of the role are held.
pub(in crate::support) fn may_ask<'a>(
    actor: &Actor,
    whole: &'a Whole,
    (turn_home, asker_home): (CircleId, CircleId),
    candidate: Candidate<'_>,
) -> Result<MayAsk<'a>, Refusal> {
    running(whole)?;
    if actor.post != whole.engagement.coordinator {
        turn(actor, whole, turn_home)?;
    }
    let role = whole.step().role.as_deref().and_then(|role| whole.template.role(role)).ok_or(Refusal::WrongStep)?;
    if !role.from_anywhere && (role.side == Side::Asks) != (candidate.home == asker_home) {
        return Err(Refusal::WrongSide);
    }
    room(whole, role, candidate)?;
    Ok(MayAsk { role, _seal: () })
}

fn room(whole: &Whole, role: &Role, candidate: Candidate<'_>) -> Result<(), Refusal> {
    let open =
        |seat: &&Seat| seat.task == Task::TakePart && matches!(seat.state, SeatState::Asked | SeatState::Accepted);
    let taken = || whole.seats.iter().filter(open);
    let declined = |seat: &Seat| seat.task == Task::TakePart && seat.state == SeatState::Declined;
    let is_known = |seat: &Seat| seat.post == candidate.post;
    let was_asked = taken().any(is_known) || whole.seats.iter().any(|seat| is_known(seat) && declined(seat));
    if was_asked || candidate.post == whole.engagement.asker {
        return Err(Refusal::AskedBefore);
    }
    let in_role = || taken().filter(|seat| seat.role == role.code);
    if in_role().count() >= role.most {
        return Err(Refusal::RoleFull);
    }
    let of_city = in_role().filter(|seat| seat.home == candidate.home).count();
    if role.most_of_a_city.is_some_and(|most| of_city >= most) {
        return Err(Refusal::CityFull);
    }
    if role.from_another_country && candidate.country == candidate.asker_country {
        return Err(Refusal::SameCountry);
    }
    Ok(())
}

/// Leave to answer a seat.
#[derive(Debug)]
#[must_use]
pub(in crate::support) struct MayAnswer<'a> {
    pub(in crate::support) seat: &'a Seat,
    pub(in crate::support) next: SeatState,
    _seal: (),
}

/// The post that was asked answers, once, and needs no reason.
pub(in crate::support) fn may_answer<'a>(
    actor: &Actor,
    whole: &Whole,
    seat: &'a Seat,
    next: SeatState,
) -> Result<MayAnswer<'a>, Refusal> {
    if !speaks_for(actor, seat.post, seat.home, whole.engagement.is_in_confidence) {
        return Err(Refusal::NotYourSeat);
    }
    running(whole)?;
    if seat.state != SeatState::Asked || !seat.state.may_become(next) {
        return Err(Refusal::Answered);
    }
    Ok(MayAnswer { seat, next, _seal: () })
}

/// Who declined may be asked again while the step that looks for somebody is open and the role has room.
pub(in crate::support) fn may_be_asked_again(actor: &Actor, whole: &Whole, seat: &Seat) -> Result<(), Refusal> {
    if !speaks_for(actor, seat.post, seat.home, whole.engagement.is_in_confidence) {
        return Err(Refusal::NotYourSeat);
    }
    running(whole)?;
    if seat.task != Task::TakePart || seat.place != whole.engagement.place {
        return Err(Refusal::WrongStep);
    }
    let most = whole.template.role(&seat.role).map_or(0, |role| role.most);
    let is_taken =
        |other: &&Seat| other.role == seat.role && matches!(other.state, SeatState::Asked | SeatState::Accepted);
    if whole.seats.iter().filter(is_taken).count() >= most { Err(Refusal::RoleFull) } else { Ok(()) }
}

/// Leave to give a seat back.
#[derive(Debug)]
#[must_use]
pub(in crate::support) struct MayLeave<'a> {
    pub(in crate::support) seat: &'a Seat,
    _seal: (),
}

/// Who takes part may leave without a reason; who keeps it may take a seat back.
pub(in crate::support) fn may_leave<'a>(actor: &Actor, whole: &Whole, seat: &'a Seat) -> Result<MayLeave<'a>, Refusal> {
    let own = speaks_for(actor, seat.post, seat.home, whole.engagement.is_in_confidence);
    if !own && actor.post != whole.engagement.coordinator {
        return Err(Refusal::NotYourSeat);
    }
    running(whole)?;
    if seat.task != Task::TakePart || !seat.state.may_become(SeatState::Left) {
        return Err(Refusal::Answered);
    }
    Ok(MayLeave { seat, _seal: () })
}

/// Leave to clear somebody who helps of conflicts.
#[derive(Debug)]
#[must_use]
pub(in crate::support) struct MayClear<'a> {
    pub(in crate::support) seat: &'a Seat,
    _seal: (),
}

/// Whose turn the clearing is.
pub(in crate::support) fn may_clear<'a>(
    actor: &Actor,
    whole: &Whole,
    turn_home: CircleId,
    seat: &'a Seat,
) -> Result<MayClear<'a>, Refusal> {
    running(whole)?;
    turn(actor, whole, turn_home)?;
    if whole.step().kind.duty() != Duty::Clear || !seat.takes_part() {
        return Err(Refusal::WrongStep);
    }
    Ok(MayClear { seat, _seal: () })
}
