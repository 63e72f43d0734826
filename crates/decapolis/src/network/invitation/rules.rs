//! Who may invite into which post, who may end a time in one, and why not. Pure functions; a yes is a value that the
//! write demands.

use kernel::language::Language;
use kernel::post::{Function, HeldPost};
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::super::people::{Home, functions_at, keeps_posts};
use super::super::texts::Texts;
use super::{DAYS, Invitation, InvitationState};

/// Reasons to say no about invitations and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Neither the city's leader nor the secretariat.
    NotYours,
    /// That function is not at home there, or not for this inviter to give.
    NotThisFunction,
    /// Somebody holds the post, and not only until somebody is appointed.
    Held,
    /// Somebody is invited into this post already.
    Invited,
    /// It was taken up or withdrawn, or its time is over.
    Settled,
    /// One's own time is ended by handing the post over.
    OwnPost,
    /// Nobody holds the post.
    Vacant,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(
            texts.invitation_refused_title(),
            texts.invitation_refused_reason(code),
            texts.invitation_refused_remedy(code),
        )
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotYours => "not-yours",
            Refusal::NotThisFunction => "not-this-function",
            Refusal::Held => "held",
            Refusal::Invited => "invited",
            Refusal::Settled => "settled",
            Refusal::OwnPost => "own-post",
            Refusal::Vacant => "vacant",
        }
    }
}

/// Leave to keep the invitations of a circle.
#[derive(Debug)]
#[must_use]
pub(super) struct MayInvite<'a> {
    pub(super) actor: &'a Actor,
    pub(super) home: &'a Home,
    _seal: (),
}

/// A city's leader for the city, the secretariat everywhere.
pub(super) fn may_invite<'a>(actor: &'a Actor, home: &'a Home) -> Result<MayInvite<'a>, Refusal> {
    if keeps_posts(actor, home.circle) { Ok(MayInvite { actor, home, _seal: () }) } else { Err(Refusal::NotYours) }
}

/// The functions that the actor may give at a circle: who leads a city is for the secretariat to say.
pub(super) fn functions_for(actor: &Actor, home: &Home) -> Vec<Function> {
    let by_secretariat = actor.function == Function::Secretariat;
    let functions = functions_at(home.kind).iter().copied();
    functions.filter(|function| by_secretariat || *function != Function::Leader).collect()
}

impl MayInvite<'_> {
    /// Whether a new post of a function may be offered.
    pub(super) fn may_offer(&self, function: Function) -> Result<(), Refusal> {
        let is_theirs = functions_for(self.actor, self.home).contains(&function);
        if is_theirs { Ok(()) } else { Err(Refusal::NotThisFunction) }
    }

    /// Whether a post may be filled: at home here, vacant or held until somebody is appointed, nobody invited yet.
    pub(super) fn may_fill(&self, held: &HeldPost, waiting: &[Invitation]) -> Result<(), Refusal> {
        if held.home != self.home.circle {
            return Err(Refusal::NotThisFunction);
        }
        self.may_offer(held.function)?;
        is_free(held)?;
        let is_invited = waiting.iter().any(|invitation| invitation.post == Some(held.post));
        if is_invited { Err(Refusal::Invited) } else { Ok(()) }
    }
}

/// Vacant, or held by somebody who stands in.
pub(super) fn is_free(held: &HeldPost) -> Result<(), Refusal> {
    if held.holder.as_ref().is_none_or(|holder| holder.is_acting) { Ok(()) } else { Err(Refusal::Held) }
}

/// Leave to take an invitation up: whoever has the address that was mailed.
#[derive(Debug)]
#[must_use]
pub(super) struct MayTakeUp<'a> {
    pub(super) invitation: &'a Invitation,
    _seal: (),
}

/// As long as it waits and was sent within its days.
pub(super) fn may_take_up(invitation: &Invitation, now: Timestamp) -> Result<MayTakeUp<'_>, Refusal> {
    let is_alive = invitation.state == InvitationState::Waiting
        && invitation.sent_at.plus_days(DAYS) > now
        && invitation.ends_at > now;
    if is_alive { Ok(MayTakeUp { invitation, _seal: () }) } else { Err(Refusal::Settled) }
}

/// Leave to end the present holder's time in a post.
#[derive(Debug)]
#[must_use]
pub(super) struct MayEnd<'a> {
    pub(super) actor: &'a Actor,
    pub(super) held: &'a HeldPost,
    _seal: (),
}

/// Whoever keeps the posts of the circle, for a post that somebody else holds.
pub(super) fn may_end<'a>(actor: &'a Actor, held: &'a HeldPost) -> Result<MayEnd<'a>, Refusal> {
    if !keeps_posts(actor, held.home) {
        return Err(Refusal::NotYours);
    }
    match &held.holder {
        None => Err(Refusal::Vacant),
        Some(holder) if holder.person == actor.person => Err(Refusal::OwnPost),
        Some(_) => Ok(MayEnd { actor, held, _seal: () }),
    }
}

#[cfg(test)]
mod tests {
    use kernel::circle::{CircleId, CircleKind};
    use kernel::id::Id;
    use kernel::person::PersonId;
    use kernel::post::{Holder, PostId};

    use super::super::InvitationId;
    use super::*;
    use crate::testing::sample_actor;

    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    fn actor(function: Function, home: i64) -> Actor {
        Actor { post: PostId::from_number(2), home: CircleId::from_number(home), ..sample_actor(function) }
    }

    fn izmir() -> Home {
        Home { circle: CircleId::from_number(7), kind: CircleKind::City, name: "Izmir".to_owned() }
    }

    fn officer(holder: Option<(i64, bool)>) -> HeldPost {
        HeldPost {
            post: PostId::from_number(5),
            home: CircleId::from_number(7),
            function: Function::Officer,
            title: "Open Data Officer".to_owned(),
            answers: true,
            holder: holder.map(|(person, is_acting)| Holder {
                person: PersonId::from_number(person),
                name: "Can".to_owned(),
                is_acting,
                ends_at: Timestamp::FOREVER,
            }),
        }
    }

    fn invitation(state: InvitationState) -> Invitation {
        Invitation {
            id: InvitationId::from_number(1),
            home: CircleId::from_number(7),
            post: Some(PostId::from_number(5)),
            person: PersonId::from_number(9),
            name: "Can".to_owned(),
            function: Function::Officer,
            title: "Open Data Officer".to_owned(),
            ends_at: Timestamp::FOREVER,
            author: PostId::from_number(2),
            sent_at: NOW,
            state,
        }
    }

    #[test]
    fn a_leader_invites_officers_and_the_secretariat_leaders_too() {
        let may = |function, home, offered| {
            may_invite(&actor(function, home), &izmir()).and_then(|leave| leave.may_offer(offered))
        };
        assert_eq!(may(Function::Leader, 7, Function::Officer), Ok(()));
        assert_eq!(may(Function::Leader, 7, Function::Leader), Err(Refusal::NotThisFunction));
        assert_eq!(may(Function::Secretariat, 2, Function::Leader), Ok(()));
        assert_eq!(may(Function::Secretariat, 2, Function::Partner), Err(Refusal::NotThisFunction));
        assert_eq!(may(Function::Leader, 8, Function::Officer), Err(Refusal::NotYours));
        assert_eq!(may(Function::Officer, 7, Function::Officer), Err(Refusal::NotYours));
    }

    #[test]
    fn a_post_is_filled_when_nobody_holds_it_for_good() {
        let (leader, home) = (actor(Function::Leader, 7), izmir());
        let fill = |holder, waiting: &[Invitation]| {
            may_invite(&leader, &home).and_then(|leave| leave.may_fill(&officer(holder), waiting))
        };
        assert_eq!(fill(None, &[]), Ok(()));
        assert_eq!(fill(Some((3, true)), &[]), Ok(()), "somebody only stands in");
        assert_eq!(fill(Some((3, false)), &[]), Err(Refusal::Held));
        assert_eq!(fill(None, &[invitation(InvitationState::Waiting)]), Err(Refusal::Invited));
        let elsewhere = HeldPost { home: CircleId::from_number(8), ..officer(None) };
        let filled = may_invite(&leader, &home).and_then(|leave| leave.may_fill(&elsewhere, &[]));
        assert_eq!(filled, Err(Refusal::NotThisFunction), "a post of another city");
    }

    #[test]
    fn an_invitation_is_taken_up_once_and_within_a_month() {
        let take = |state, days| may_take_up(&invitation(state), NOW.plus_days(days)).map(drop);
        assert_eq!(take(InvitationState::Waiting, DAYS - 1), Ok(()));
        assert_eq!(take(InvitationState::Waiting, DAYS), Err(Refusal::Settled));
        assert_eq!(take(InvitationState::Withdrawn, 1), Err(Refusal::Settled));
        assert_eq!(take(InvitationState::TakenUp, 1), Err(Refusal::Settled));
    }

    #[test]
    fn an_invitation_to_a_time_that_is_over_is_not_taken_up() {
        let invitation = Invitation { ends_at: NOW.plus_days(3), ..invitation(InvitationState::Waiting) };
        let take = |days| may_take_up(&invitation, NOW.plus_days(days)).map(drop);
        assert_eq!([2, 3, 4].map(take), [Ok(()), Err(Refusal::Settled), Err(Refusal::Settled)]);
    }

    #[test]
    fn nobody_ends_their_own_time_or_another_citys() {
        let end = |function, home, holder| may_end(&actor(function, home), &officer(holder)).map(drop);
        assert_eq!(end(Function::Leader, 7, Some((3, false))), Ok(()));
        assert_eq!(end(Function::Secretariat, 2, Some((3, false))), Ok(()));
        assert_eq!(end(Function::Leader, 7, Some((1, false))), Err(Refusal::OwnPost));
        assert_eq!(end(Function::Leader, 8, Some((3, false))), Err(Refusal::NotYours));
        assert_eq!(end(Function::Leader, 7, None), Err(Refusal::Vacant));
    }
}
