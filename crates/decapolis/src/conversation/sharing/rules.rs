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

#[cfg(test)]
mod tests {
    use kernel::id::Id;
    use kernel::post::Function;

    use super::super::super::rules::may_conduct;
    use super::super::super::rules::tests::{NOW, conversation, ended, of};
    use super::*;

    #[test]
    fn a_few_devices_are_set_up_where_anyone_votes_as_long_as_people_vote() {
        let shares = |conversation: &Conversation, devices| {
            let leave = may_conduct(&of(Function::Leader, 7), conversation).expect("it is theirs");
            may_share(&leave, devices, NOW).map(drop)
        };
        assert_eq!(shares(&conversation(Access::Open), DEVICES_MAX - 1), Ok(()));
        assert_eq!(shares(&conversation(Access::Open), DEVICES_MAX), Err(Refusal::EnoughDevices));
        let offers = |conversation: &Conversation| may_offer(conversation, NOW);
        assert_eq!(offers(&conversation(Access::Open)), Ok(()));
        for access in [Access::Codes, Access::Members] {
            assert_eq!(shares(&conversation(access), 0), Err(Refusal::NotOpenToAll));
            assert_eq!(offers(&conversation(access)), Err(Refusal::NotOpenToAll));
        }
        let over = ended(Access::Open);
        assert_eq!([shares(&over, 0), offers(&over)], [Err(Refusal::Ended); 2]);
    }

    #[test]
    fn the_next_person_begins_on_a_device_of_this_conversation_during_its_hours() {
        let open = conversation(Access::Open);
        let device = |people, seconds| SharedDevice {
            id: Id::from_number(1),
            conversation: open.id,
            place: "Plaza library".to_owned(),
            ends_at: NOW.plus_seconds(seconds),
            people,
        };
        let begins =
            |conversation: &Conversation, device: &SharedDevice| may_begin_there(conversation, device, NOW).map(drop);
        assert_eq!(begins(&open, &device(PEOPLE_MAX - 1, 1)), Ok(()));
        let elsewhere = SharedDevice { conversation: Id::from_number(9), ..device(0, 1) };
        let over = [device(PEOPLE_MAX, 1), device(0, 0), elsewhere];
        assert_eq!(over.map(|device| begins(&open, &device)), [Err(Refusal::SharedOver); 3]);
        assert_eq!(begins(&ended(Access::Open), &device(0, 1)), Err(Refusal::Ended));
    }
}
