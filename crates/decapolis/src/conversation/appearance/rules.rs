//! Who says what the residents' page looks like, and where it may be shown; and why not.

use super::super::model::Conversation;
use super::super::rules::{MayConduct, Refusal};

/// Leave to choose colour and sites.
#[derive(Debug)]
#[must_use]
pub(super) struct MayDress<'c> {
    pub(super) conversation: &'c Conversation,
    _seal: (),
}

/// Where residents are asked; also when it is over, since its page stays.
pub(super) fn may_dress<'c>(leave: &MayConduct<'c>) -> Result<MayDress<'c>, Refusal> {
    let conversation = leave.conversation;
    if conversation.access.is_public() {
        return Ok(MayDress { conversation, _seal: () });
    }
    Err(Refusal::NotForMembers)
}
