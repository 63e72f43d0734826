//! Who asks city leaders to review, and who says whether they do.

use kernel::post::PostId;
use kernel::session::Actor;

use super::super::model::{Call, CallState, REVIEWERS_MAX};
use super::super::refusal::Refusal;
use super::model::{Asked, Said};

/// Leave to ask a post to review.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAsk<'a> {
    pub(super) actor: &'a Actor,
    pub(super) call: &'a Call,
    pub(super) post: PostId,
    _seal: (),
}

/// What is known of a call before somebody is asked to review.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asking<'a> {
    pub(super) call: &'a Call,
    pub(super) state: CallState,
    pub(super) conducts: bool,
    pub(super) is_cancelled: bool,
    /// Who was asked before.
    pub(super) known: &'a [Asked],
}

/// Who conducts a conference asks posts of members whose holders answer other members, until the decisions are announced. One
/// that declined may be asked again. `is_candidate`: the post is one of those.
pub(super) fn may_ask<'a>(
    actor: &'a Actor,
    asking: Asking<'a>,
    (post, is_candidate): (PostId, bool),
) -> Result<MayAsk<'a>, Refusal> {
    if !asking.conducts {
        return Err(Refusal::NotConducting);
    }
    if asking.is_cancelled {
        return Err(Refusal::Cancelled);
    }
    if asking.state == CallState::Decided {
        return Err(Refusal::Decided);
    }
    if !is_candidate {
        return Err(Refusal::NotAskable);
    }
    let live = || asking.known.iter().filter(|one| one.said != Said::Declined);
    if live().any(|one| one.post == post) {
        return Err(Refusal::AskedBefore);
    }
    if live().count() >= REVIEWERS_MAX {
        return Err(Refusal::EnoughReviewers);
    }
    Ok(MayAsk { actor, call: asking.call, post, _seal: () })
}

/// Leave to take a question back.
#[derive(Debug)]
#[must_use]
pub(super) struct MayWithdraw<'a> {
    pub(super) asked: &'a Asked,
    _seal: (),
}

/// Who conducts the meeting, as long as there is no answer.
pub(super) fn may_withdraw(conducts: bool, asked: &Asked) -> Result<MayWithdraw<'_>, Refusal> {
    match (conducts, asked.said) {
        (false, _) => Err(Refusal::NotConducting),
        (true, Said::Asked) => Ok(MayWithdraw { asked, _seal: () }),
        (true, Said::Agreed | Said::Declined) => Err(Refusal::Answered),
    }
}

/// Leave to say whether one reviews.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAnswer<'a> {
    pub(super) asked: &'a Asked,
    _seal: (),
}

/// Whoever was asked says so once, while there is something to review.
pub(super) fn may_answer<'a>(
    actor: &Actor,
    asked: &'a Asked,
    (state, is_cancelled): (CallState, bool),
) -> Result<MayAnswer<'a>, Refusal> {
    if actor.post != asked.post || actor.is_assistant {
        return Err(Refusal::NotYours);
    }
    if is_cancelled {
        return Err(Refusal::Cancelled);
    }
    if state == CallState::Decided {
        return Err(Refusal::Decided);
    }
    if asked.said != Said::Asked {
        return Err(Refusal::Answered);
    }
    Ok(MayAnswer { asked, _seal: () })
}

/// Whoever answered takes it back, as long as no session was given to them.
pub(super) fn may_take_back<'a>(actor: &Actor, asked: &'a Asked, has_sessions: bool) -> Result<MayAnswer<'a>, Refusal> {
    if actor.post != asked.post || actor.is_assistant || asked.said == Said::Asked {
        return Err(Refusal::NotYours);
    }
    if has_sessions { Err(Refusal::Given) } else { Ok(MayAnswer { asked, _seal: () }) }
}

#[cfg(test)]
#[path = "../tests/committee_rules.rs"]
mod tests;
