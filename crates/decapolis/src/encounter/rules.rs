//! Who opens wishes, wishes, draws up, tells and calls off, and why not.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::model::{Encounter, Plan, Round, RoundId, State};
use super::texts::Texts;
use crate::forum::{Meeting, MeetingId, Phase, Standing};

/// Reasons to say no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Does not prepare or lead this meeting.
    NotConductor,
    /// Has no seat there.
    NoSeat,
    /// Nobody opened wishes.
    NoRound,
    /// Wishes are open still.
    StillOpen,
    WishesOver,
    NotDrawn,
    Told,
    Cancelled,
    Over,
    /// Another two meet.
    NotYours,
    CalledOff,
    /// Its slot has begun.
    Begun,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotConductor => "not-conductor",
            Refusal::NoSeat => "no-seat",
            Refusal::NoRound => "no-round",
            Refusal::StillOpen => "still-open",
            Refusal::WishesOver => "wishes-over",
            Refusal::NotDrawn => "not-drawn",
            Refusal::Told => "told",
            Refusal::Cancelled => "cancelled",
            Refusal::Over => "over",
            Refusal::NotYours => "not-yours",
            Refusal::CalledOff => "called-off",
            Refusal::Begun => "begun",
        }
    }
}

/// Leave to open wishes, or to change when and where people meet.
#[derive(Debug)]
#[must_use]
pub(super) struct MayOpen<'a> {
    pub(super) meeting: MeetingId,
    pub(super) author: PostId,
    pub(super) plan: &'a Plan,
    _seal: (),
}

/// Who conducts the meeting, until people were told.
pub(super) fn may_open<'a>(
    actor: &Actor,
    standing: &Standing,
    (meeting, now): (&Meeting, Timestamp),
    round: Option<&Round>,
    plan: &'a Plan,
) -> Result<MayOpen<'a>, Refusal> {
    conducts(standing, meeting.phase(now))?;
    if round.is_some_and(|round| round.state(now) == State::Told) {
        return Err(Refusal::Told);
    }
    Ok(MayOpen { meeting: meeting.id, author: actor.post, plan, _seal: () })
}

/// Leave to move a round along with its meeting.
#[derive(Debug)]
#[must_use]
pub(super) struct MayFollow<'a> {
    pub(super) round: &'a Round,
    _seal: (),
}

/// Who conducts the meeting, also when people were told: they are told again.
pub(super) fn may_follow<'a>(
    standing: &Standing,
    phase: Phase,
    round: Option<&'a Round>,
) -> Result<MayFollow<'a>, Refusal> {
    conducts(standing, phase)?;
    Ok(MayFollow { round: round.ok_or(Refusal::NoRound)?, _seal: () })
}

/// The same before anything is typed.
pub(super) fn may_plan(standing: &Standing, phase: Phase, state: Option<State>) -> Result<(), Refusal> {
    conducts(standing, phase)?;
    if state == Some(State::Told) { Err(Refusal::Told) } else { Ok(()) }
}

/// Leave to say whom one wishes to meet.
#[derive(Debug)]
#[must_use]
pub(super) struct MayWish {
    pub(super) round: RoundId,
    pub(super) post: PostId,
    _seal: (),
}

/// Whoever has a seat, until the last hour for wishes.
pub(super) fn may_wish(
    actor: &Actor,
    standing: &Standing,
    (phase, now): (Phase, Timestamp),
    round: Option<&Round>,
) -> Result<MayWish, Refusal> {
    if !standing.attends || actor.is_assistant {
        return Err(Refusal::NoSeat);
    }
    goes_on(phase)?;
    let round = round.ok_or(Refusal::NoRound)?;
    if round.state(now) != State::Open {
        return Err(Refusal::WishesOver);
    }
    Ok(MayWish { round: round.id, post: actor.post, _seal: () })
}

/// Leave to draw up who meets whom.
#[derive(Debug)]
#[must_use]
pub(super) struct MayDraw<'a> {
    pub(super) round: &'a Round,
    _seal: (),
}

/// Who conducts the meeting, once nobody wishes any more and until people were told; as often as they like.
pub(super) fn may_draw<'a>(
    standing: &Standing,
    (phase, now): (Phase, Timestamp),
    round: Option<&'a Round>,
) -> Result<MayDraw<'a>, Refusal> {
    conducts(standing, phase)?;
    let round = round.ok_or(Refusal::NoRound)?;
    match round.state(now) {
        State::Open => Err(Refusal::StillOpen),
        State::Told => Err(Refusal::Told),
        State::Closed | State::Drawn => Ok(MayDraw { round, _seal: () }),
    }
}

/// Leave to tell people whom they meet.
#[derive(Debug)]
#[must_use]
pub(super) struct MayTell<'a> {
    pub(super) round: &'a Round,
    _seal: (),
}

/// Who conducts the meeting, once it is drawn up.
pub(super) fn may_tell<'a>(
    standing: &Standing,
    (phase, now): (Phase, Timestamp),
    round: Option<&'a Round>,
) -> Result<MayTell<'a>, Refusal> {
    let MayDraw { round, .. } = may_draw(standing, (phase, now), round)?;
    if round.state(now) == State::Drawn { Ok(MayTell { round, _seal: () }) } else { Err(Refusal::NotDrawn) }
}

/// Leave to call a meeting of two off.
#[derive(Debug)]
#[must_use]
pub(super) struct MayCallOff<'a> {
    pub(super) encounter: &'a Encounter,
    pub(super) by: PostId,
    _seal: (),
}

/// Either of both, until it begins.
pub(super) fn may_call_off<'a>(
    actor: &Actor,
    (phase, now): (Phase, Timestamp),
    round: &Round,
    encounter: &'a Encounter,
) -> Result<MayCallOff<'a>, Refusal> {
    if encounter.with(actor.post).is_none() || actor.is_assistant {
        return Err(Refusal::NotYours);
    }
    goes_on(phase)?;
    if encounter.called_off.is_some() {
        return Err(Refusal::CalledOff);
    }
    if now >= round.plan.slot_at(encounter.slot) {
        return Err(Refusal::Begun);
    }
    Ok(MayCallOff { encounter, by: actor.post, _seal: () })
}

fn conducts(standing: &Standing, phase: Phase) -> Result<(), Refusal> {
    if standing.conducts { goes_on(phase) } else { Err(Refusal::NotConductor) }
}

fn goes_on(phase: Phase) -> Result<(), Refusal> {
    match phase {
        Phase::Cancelled => Err(Refusal::Cancelled),
        Phase::Over => Err(Refusal::Over),
        Phase::Ahead | Phase::Running => Ok(()),
    }
}

#[cfg(test)]
#[path = "rules_test.rs"]
mod tests;
