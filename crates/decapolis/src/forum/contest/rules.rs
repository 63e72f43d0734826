//! Who says who competes for a contract, and why not.

use kernel::circle::CircleId;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::time::Timestamp;

use super::super::model::{Meeting, MeetingId, Phase};
use super::super::rules::Refusal;
use super::super::seat::rules::answers_for;
use super::super::seat::{Seat, SeatState};
use super::model::{Contest, NewContest};

/// Leave to say that somebody competes for a contract.
#[derive(Debug)]
#[must_use]
pub(super) struct MayDeclare<'a> {
    pub(super) meeting: MeetingId,
    pub(super) by: PostId,
    pub(super) new: &'a NewContest,
    _seal: (),
}

/// Leave to say that somebody competes no longer.
#[derive(Debug)]
#[must_use]
pub(super) struct MayDrop<'a> {
    pub(super) contest: &'a Contest,
    _seal: (),
}

/// Who conducts the meeting says it of everybody, whoever answers for a seat of their own house; until the meeting is over.
pub(super) fn speaks_for(
    actor: &Actor,
    (meeting, now): (&Meeting, Timestamp),
    (conducts, seats): (bool, &[Seat]),
    home: CircleId,
) -> Result<(), Refusal> {
    let is_asked = |seat: &&Seat| seat.home == home && seat.state != SeatState::Proposed;
    let answers = home == actor.home && seats.iter().filter(is_asked).any(|seat| answers_for(actor, seat));
    if !conducts && !answers {
        return Err(Refusal::NotConductor);
    }
    match meeting.phase(now) {
        Phase::Ahead | Phase::Running => Ok(()),
        Phase::Over => Err(Refusal::Over),
        Phase::Cancelled => Err(Refusal::Cancelled),
    }
}

pub(super) fn may_declare<'a>(
    actor: &Actor,
    (meeting, now): (&Meeting, Timestamp),
    of: (bool, &[Seat]),
    new: &'a NewContest,
) -> Result<MayDeclare<'a>, Refusal> {
    speaks_for(actor, (meeting, now), of, new.competitor)?;
    Ok(MayDeclare { meeting: meeting.id, by: actor.post, new, _seal: () })
}

pub(super) fn may_drop<'a>(
    actor: &Actor,
    at: (&Meeting, Timestamp),
    of: (bool, &[Seat]),
    contest: &'a Contest,
) -> Result<MayDrop<'a>, Refusal> {
    speaks_for(actor, at, of, contest.competitor)?;
    Ok(MayDrop { contest, _seal: () })
}
