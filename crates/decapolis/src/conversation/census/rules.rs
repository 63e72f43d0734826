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

#[cfg(test)]
mod tests {
    use kernel::post::Function;

    use super::super::super::model::Access;
    use super::super::super::rules::may_conduct;
    use super::super::super::rules::tests::{NOW, conversation, ended, of, voter};
    use super::*;

    #[test]
    fn residents_are_asked_for_their_class_from_groups_named_before_anybody_answered() {
        let names = |conversation: &Conversation, is_said| {
            let leave = may_conduct(&of(Function::Leader, 7), conversation).expect("it is theirs");
            may_name_census(&leave, is_said, NOW).map(drop)
        };
        let public = [Access::Open, Access::Codes].map(|access| names(&conversation(access), false));
        assert_eq!(public, [Ok(()); 2]);
        assert_eq!(names(&conversation(Access::Members), false), Err(Refusal::NotForMembers));
        assert_eq!(names(&ended(Access::Open), false), Err(Refusal::Ended));
        assert_eq!(names(&conversation(Access::Open), true), Err(Refusal::ClassesSaid));
    }

    #[test]
    fn whoever_took_part_says_their_class_until_the_last_day() {
        let says =
            |conversation: &Conversation, voter: Option<&Voter>| may_say_class(conversation, voter, NOW).map(drop);
        assert_eq!(says(&conversation(Access::Open), Some(&voter())), Ok(()));
        assert_eq!(says(&conversation(Access::Open), None), Err(Refusal::NoPart));
        assert_eq!(says(&ended(Access::Open), Some(&voter())), Err(Refusal::Ended));
    }
}
