//! Who sets a shared device up, and who votes on it; and why not.

use kernel::time::Timestamp;

use super::super::model::{Access, Conversation, State};
use super::super::rules::{MayConduct, Refusal};
use super::{DEVICES_MAX, PEOPLE_MAX, SharedDevice};

/// Leave to set a device up, or to end that.
#[derive(Debug)]
#[must_use]
pub(super) struct MayShare<'c> {
    pub(super) conversation: &'c Conversation,
    _seal: (),
}

/// Where anyone may take part, as long as people vote. With codes a code does the same on any device.
pub(super) fn may_share<'c>(leave: &MayConduct<'c>, devices: i64, now: Timestamp) -> Result<MayShare<'c>, Refusal> {
    let conversation = leave.conversation;
    if conversation.access != Access::Open {
        return Err(Refusal::NotOpenToAll);
    }
    if conversation.state(now) != State::Open {
        return Err(Refusal::Ended);
    }
    if devices >= DEVICES_MAX {
        return Err(Refusal::EnoughDevices);
    }
    Ok(MayShare { conversation, _seal: () })
}

/// Whether a device is offered to begin on at all.
pub(super) fn may_offer(conversation: &Conversation, now: Timestamp) -> Result<(), Refusal> {
    if conversation.access != Access::Open {
        return Err(Refusal::NotOpenToAll);
    }
    if conversation.state(now) == State::Open { Ok(()) } else { Err(Refusal::Ended) }
}

/// Leave to begin as the next person on a device.
#[derive(Debug)]
#[must_use]
pub(super) struct MayBeginThere<'d> {
    pub(super) device: &'d SharedDevice,
    _seal: (),
}

/// For its hours, as long as people vote.
pub(super) fn may_begin_there<'d>(
    conversation: &Conversation,
    device: &'d SharedDevice,
    now: Timestamp,
) -> Result<MayBeginThere<'d>, Refusal> {
    if conversation.state(now) != State::Open {
        return Err(Refusal::Ended);
    }
    if device.conversation != conversation.id || device.ends_at <= now || device.people >= PEOPLE_MAX {
        return Err(Refusal::SharedOver);
    }
    Ok(MayBeginThere { device, _seal: () })
}
