//! Who evaluates a meeting and when, and why not.

use kernel::session::Actor;
use kernel::time::Timestamp;

use super::super::rules::Refusal;
use super::model::{DAYS, Seat};
use crate::forum::{Phase, Standing};

/// Leave to say what one thinks of a meeting.
#[derive(Debug)]
#[must_use]
pub(in crate::minutes) struct MayAnswer<'a> {
    pub(super) actor: &'a Actor,
    _seal: (),
}

/// Those who attended, once each, from its end on and for thirty days.
pub(in crate::minutes) fn may_answer<'a>(
    actor: &'a Actor,
    standing: &Standing,
    (phase, ended_at, now): (Phase, Timestamp, Timestamp),
    seat: Option<&Seat>,
) -> Result<MayAnswer<'a>, Refusal> {
    if !standing.attends {
        return Err(Refusal::NotReader);
    }
    match phase {
        Phase::Cancelled => return Err(Refusal::Cancelled),
        Phase::Ahead | Phase::Running => return Err(Refusal::NotOver),
        Phase::Over => {}
    }
    if seat.is_some_and(Seat::is_answered) {
        return Err(Refusal::Answered);
    }
    if now >= ended_at.plus_days(DAYS) {
        return Err(Refusal::TooLate);
    }
    Ok(MayAnswer { actor, _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;
    use kernel::post::{Function, PostId};

    use super::super::model::SeatId;
    use super::*;
    use crate::forum::MeetingId;
    use crate::testing::sample_actor;

    const ATTENDS: Standing = Standing { conducts: false, attends: true, is_partner: false };
    const END: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    fn answers(standing: Standing, phase: Phase, days: i64, answered_at: Option<Timestamp>) -> Result<(), Refusal> {
        let seat = answered_at.map(|answered_at| Seat {
            id: SeatId::from_number(1),
            meeting: MeetingId::from_number(2),
            post: PostId::from_number(3),
            answered_at,
            may_contact: None,
        });
        let actor = sample_actor(Function::Leader);
        may_answer(&actor, &standing, (phase, END, END.plus_days(days)), seat.as_ref()).map(drop)
    }

    #[test]
    fn those_who_attended_answer_once_and_within_a_month() {
        assert_eq!(answers(ATTENDS, Phase::Over, 1, None), Ok(()));
        assert_eq!(answers(ATTENDS, Phase::Over, 1, Some(Timestamp::FOREVER)), Ok(()));
        assert_eq!(answers(ATTENDS, Phase::Over, 1, Some(END)), Err(Refusal::Answered));
        assert_eq!(answers(ATTENDS, Phase::Over, 30, None), Err(Refusal::TooLate));
        assert_eq!(answers(ATTENDS, Phase::Running, 0, None), Err(Refusal::NotOver));
        assert_eq!(answers(ATTENDS, Phase::Cancelled, 1, None), Err(Refusal::Cancelled));
        assert_eq!(answers(Standing { attends: false, ..ATTENDS }, Phase::Over, 1, None), Err(Refusal::NotReader));
    }
}
