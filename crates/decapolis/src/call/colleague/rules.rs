//! Who says whether a colleague speaks in a session.

use kernel::session::Actor;

use super::super::refusal::Refusal;
use super::super::submission::{Part, Said, State, Submission};

/// Leave to say whether one speaks.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAnswer<'a> {
    pub(super) part: &'a Part,
    _seal: (),
}

/// Whoever was asked says so once, as long as the session may be held.
pub(super) fn may_answer<'a>(
    actor: &Actor,
    part: &'a Part,
    (submission, is_off): (&Submission, bool),
) -> Result<MayAnswer<'a>, Refusal> {
    is_theirs(actor, part, submission)?;
    if is_off {
        return Err(Refusal::Cancelled);
    }
    if matches!(submission.state(), State::Declined | State::GivenUp) {
        return Err(Refusal::NotHeld);
    }
    if part.speaker.said != Said::Nothing {
        return Err(Refusal::Answered);
    }
    Ok(MayAnswer { part, _seal: () })
}

fn is_theirs(actor: &Actor, part: &Part, submission: &Submission) -> Result<(), Refusal> {
    if part.speaker.post != Some(actor.post) || actor.is_assistant || !part.is_asked {
        return Err(Refusal::NotYours);
    }
    if submission.withdrawn_at.is_some() { Err(Refusal::Withdrawn) } else { Ok(()) }
}

/// Whoever answered takes it back.
pub(super) fn may_take_back<'a>(
    actor: &Actor,
    part: &'a Part,
    submission: &Submission,
) -> Result<MayAnswer<'a>, Refusal> {
    is_theirs(actor, part, submission)?;
    if part.speaker.said == Said::Nothing { Err(Refusal::NotYours) } else { Ok(MayAnswer { part, _seal: () }) }
}

#[cfg(test)]
#[path = "../tests/colleague_rules.rs"]
mod tests;
