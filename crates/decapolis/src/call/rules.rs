//! Who may keep a call, propose, review, decide and confirm; and why not.

use kernel::session::Actor;
use kernel::time::Timestamp;

use super::decision::Verdict;
use super::model::{Call, CallState};
pub(super) use super::refusal::Refusal;
use super::review::{Opinion, Review, ReviewState};
use super::submission::{Decision, SUBMISSIONS_MAX, Said, Submission};

/// What is known of a meeting before its call is kept.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keeping {
    pub(super) conducts: bool,
    pub(super) is_conference: bool,
    pub(super) is_cancelled: bool,
}

/// Leave to make or change a call.
#[derive(Debug)]
#[must_use]
pub(super) struct MayKeep<'a> {
    pub(super) actor: &'a Actor,
    _seal: (),
}

/// Who conducts a conference keeps its call until the decisions are announced.
pub(super) fn may_keep<'a>(
    actor: &'a Actor,
    keeping: Keeping,
    state: Option<CallState>,
) -> Result<MayKeep<'a>, Refusal> {
    match (keeping, state) {
        (Keeping { conducts: false, .. }, _) => Err(Refusal::NotConducting),
        (Keeping { is_conference: false, .. }, _) => Err(Refusal::NotAConference),
        (Keeping { is_cancelled: true, .. }, _) => Err(Refusal::Cancelled),
        (_, Some(CallState::Decided)) => Err(Refusal::Decided),
        _ => Ok(MayKeep { actor, _seal: () }),
    }
}

/// Leave to propose a session.
#[derive(Debug)]
#[must_use]
pub(super) struct MayPropose<'a> {
    pub(super) actor: &'a Actor,
    pub(super) call: &'a Call,
    _seal: (),
}

/// Members and partners propose while the call is open, five sessions a post at the most.
pub(super) fn may_propose<'a>(
    actor: &'a Actor,
    call: &'a Call,
    (is_of_network, own): (bool, usize),
    now: Timestamp,
) -> Result<MayPropose<'a>, Refusal> {
    if !is_of_network || actor.is_assistant {
        return Err(Refusal::NotAMember);
    }
    is_open(call, now)?;
    if own >= SUBMISSIONS_MAX {
        return Err(Refusal::Enough);
    }
    Ok(MayPropose { actor, call, _seal: () })
}

fn is_open(call: &Call, now: Timestamp) -> Result<(), Refusal> {
    match call.state(now) {
        CallState::Draft => Err(Refusal::NotOpen),
        CallState::Open => Ok(()),
        CallState::InReview | CallState::Decided => Err(Refusal::Closed),
    }
}

/// Leave to change a session that was proposed, and to hand it in.
#[derive(Debug)]
#[must_use]
pub(super) struct MayChange<'a> {
    pub(super) submission: &'a Submission,
    _seal: (),
}

/// The post that proposes changes it until the last day.
pub(super) fn may_change<'a>(
    actor: &Actor,
    call: &Call,
    submission: &'a Submission,
    now: Timestamp,
) -> Result<MayChange<'a>, Refusal> {
    is_own(actor, submission)?;
    is_open(call, now)?;
    Ok(MayChange { submission, _seal: () })
}

fn is_own(actor: &Actor, submission: &Submission) -> Result<(), Refusal> {
    if actor.post != submission.post || actor.is_assistant {
        return Err(Refusal::NotYours);
    }
    if submission.withdrawn_at.is_some() { Err(Refusal::Withdrawn) } else { Ok(()) }
}

/// Leave to withdraw a session.
#[derive(Debug)]
#[must_use]
pub(super) struct MayWithdraw<'a> {
    pub(super) submission: &'a Submission,
    _seal: (),
}

/// At any time, without having to say why.
pub(super) fn may_withdraw<'a>(actor: &Actor, submission: &'a Submission) -> Result<MayWithdraw<'a>, Refusal> {
    is_own(actor, submission)?;
    Ok(MayWithdraw { submission, _seal: () })
}

/// Leave to keep a review.
#[derive(Debug)]
#[must_use]
pub(super) struct MayReview<'a> {
    pub(super) review: &'a Review,
    _seal: (),
}

/// The reviewer writes and rewrites it until the decisions are announced.
pub(super) fn may_review<'a>(
    review: &'a Review,
    submission: &Submission,
    state: CallState,
    actor: &Actor,
) -> Result<MayReview<'a>, Refusal> {
    if actor.post != review.reviewer || actor.is_assistant {
        return Err(Refusal::NotYours);
    }
    if state == CallState::Decided {
        return Err(Refusal::Decided);
    }
    if submission.withdrawn_at.is_some() {
        return Err(Refusal::Withdrawn);
    }
    if review.state == ReviewState::Conflict {
        return Err(Refusal::HandedOn);
    }
    Ok(MayReview { review, _seal: () })
}

/// Who has an interest in a session hands it on before writing of it.
pub(super) fn may_hand_on<'a>(
    review: &'a Review,
    submission: &Submission,
    state: CallState,
    actor: &Actor,
) -> Result<MayReview<'a>, Refusal> {
    let leave = may_review(review, submission, state, actor)?;
    if review.state == ReviewState::Done { Err(Refusal::Reviewed) } else { Ok(leave) }
}

/// Whether a reviewer reads what the others said: once they have said it themselves.
pub(super) fn reads_others(own: Option<&Opinion>) -> bool {
    own.is_some()
}

/// Leave to propose a decision.
#[derive(Debug)]
#[must_use]
pub(super) struct MayDecide<'a> {
    pub(super) actor: &'a Actor,
    pub(super) submission: &'a Submission,
    _seal: (),
}

/// Who conducts decides once the last day is over, nothing of their own house; what was announced stands, but for the
/// waiting list.
pub(super) fn may_decide<'a>(
    actor: &'a Actor,
    conducts: bool,
    state: CallState,
    submission: &'a Submission,
) -> Result<MayDecide<'a>, Refusal> {
    if !conducts {
        return Err(Refusal::NotConducting);
    }
    if actor.home == submission.home {
        return Err(Refusal::OwnHouse);
    }
    if matches!(state, CallState::Draft | CallState::Open) {
        return Err(Refusal::StillOpen);
    }
    if submission.withdrawn_at.is_some() {
        return Err(Refusal::Withdrawn);
    }
    let announced = submission.decision.as_ref().filter(|decision| decision.is_announced());
    if announced.is_some_and(|decision| decision.verdict != Verdict::Waiting) {
        return Err(Refusal::Announced);
    }
    Ok(MayDecide { actor, submission, _seal: () })
}

/// Leave to announce what was decided.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAnnounce<'a> {
    pub(super) call: &'a Call,
    _seal: (),
}

/// All is announced together: each session that was handed in has a decision, and one of them is new.
pub(super) fn may_announce<'a>(
    call: &'a Call,
    conducts: bool,
    submissions: &[Submission],
    now: Timestamp,
) -> Result<MayAnnounce<'a>, Refusal> {
    if !conducts {
        return Err(Refusal::NotConducting);
    }
    if matches!(call.state(now), CallState::Draft | CallState::Open) {
        return Err(Refusal::StillOpen);
    }
    let mut before = submissions.iter().filter(|one| one.is_submitted());
    if before.clone().any(|one| one.decision.is_none()) {
        return Err(Refusal::Undecided);
    }
    if before.all(|one| one.decision.as_ref().is_some_and(Decision::is_announced)) {
        return Err(Refusal::NothingNew);
    }
    Ok(MayAnnounce { call, _seal: () })
}

/// Leave to say whether the speakers come.
#[derive(Debug)]
#[must_use]
pub(super) struct MayConfirm<'a> {
    pub(super) submission: &'a Submission,
    _seal: (),
}

/// Whoever proposed it says so once, when they were told that it is accepted.
pub(super) fn may_confirm<'a>(
    actor: &Actor,
    submission: &'a Submission,
    is_cancelled: bool,
) -> Result<MayConfirm<'a>, Refusal> {
    is_own(actor, submission)?;
    if is_cancelled {
        return Err(Refusal::Cancelled);
    }
    let decision = submission.decision.as_ref();
    if !decision.is_some_and(|decision| decision.is_announced() && decision.verdict.is_in()) {
        return Err(Refusal::NotAccepted);
    }
    if submission.said != Said::Nothing {
        return Err(Refusal::Answered);
    }
    Ok(MayConfirm { submission, _seal: () })
}

/// Whoever answered takes it back.
pub(super) fn may_take_back<'a>(actor: &Actor, submission: &'a Submission) -> Result<MayConfirm<'a>, Refusal> {
    is_own(actor, submission)?;
    if submission.said == Said::Nothing {
        return Err(Refusal::NotAccepted);
    }
    Ok(MayConfirm { submission, _seal: () })
}

#[cfg(test)]
#[path = "tests/rules.rs"]
mod tests;
