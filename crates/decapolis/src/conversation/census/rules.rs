//! Who names census groups, and who says to which class they belong; and why not.

use kernel::time::Timestamp;

use super::super::model::{Conversation, State, Voter};
use super::super::rules::{MayConduct, Refusal};

/// Leave to name census groups.
#[derive(Debug)]
#[must_use]
pub(super) struct MayNameCensus<'c> {
    pub(super) conversation: &'c Conversation,
    _seal: (),
}

/// Where residents are asked, as long as people vote and nobody said anything to them: what was said stands on the classes as they are.
pub(super) fn may_name_census<'c>(
    leave: &MayConduct<'c>,
    is_said: bool,
    now: Timestamp,
) -> Result<MayNameCensus<'c>, Refusal> {
    let conversation = leave.conversation;
    if !conversation.access.is_public() {
        return Err(Refusal::NotForMembers);
    }
    if conversation.state(now) != State::Open {
        return Err(Refusal::Ended);
    }
    if is_said {
        return Err(Refusal::ClassesSaid);
    }
    Ok(MayNameCensus { conversation, _seal: () })
}

/// Leave to say to which class one belongs.
#[derive(Debug)]
#[must_use]
pub(super) struct MaySayClass<'c> {
    pub(super) conversation: &'c Conversation,
    pub(super) voter: &'c Voter,
    _seal: (),
}

/// Whoever took part, until the last day.
pub(super) fn may_say_class<'c>(
    conversation: &'c Conversation,
    voter: Option<&'c Voter>,
    now: Timestamp,
) -> Result<MaySayClass<'c>, Refusal> {
    if conversation.state(now) != State::Open {
        return Err(Refusal::Ended);
    }
    voter.map(|voter| MaySayClass { conversation, voter, _seal: () }).ok_or(Refusal::NoPart)
}
