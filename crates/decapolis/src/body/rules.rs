//! Who may make a body, give seats in it and close it, and why not.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::{Function, PostId};
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::model::{Body, BodyId, NewBody, Seat, State};
use super::texts::Texts;

/// Reasons to say no about bodies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Neither the secretariat nor the chair of the network.
    NotMaker,
    /// Nor the chair of this body, nor at the head of its region.
    NotKeeper,
    /// It was closed.
    Closed,
    /// A working group has a last day.
    NoLastDay,
    /// The post sits in it already.
    HasSeat,
    /// Does not conduct the meeting.
    NotConducting,
    /// The meeting is another body's.
    OtherBody,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotMaker => "not-maker",
            Refusal::NotKeeper => "not-keeper",
            Refusal::Closed => "closed",
            Refusal::NoLastDay => "no-last-day",
            Refusal::HasSeat => "has-seat",
            Refusal::NotConducting => "not-conducting",
            Refusal::OtherBody => "other-body",
        }
    }
}

/// Leave to make a body.
#[derive(Debug)]
#[must_use]
pub(super) struct MayMake<'a> {
    pub(super) actor: &'a Actor,
    pub(super) body: &'a NewBody,
    _seal: (),
}

/// Whether the actor makes bodies: the secretariat and the chair of the network.
pub(super) fn makes_bodies(actor: &Actor) -> bool {
    matches!(actor.function, Function::Secretariat | Function::Chair)
}

/// The secretariat and the chair make bodies; a working group only with a last day.
pub(super) fn may_make<'a>(actor: &'a Actor, body: &'a NewBody) -> Result<MayMake<'a>, Refusal> {
    if !makes_bodies(actor) {
        return Err(Refusal::NotMaker);
    }
    may_last(body.kind.must_end(), body.ends_at)?;
    Ok(MayMake { actor, body, _seal: () })
}

fn may_last(must_end: bool, ends_at: Timestamp) -> Result<(), Refusal> {
    if must_end && ends_at == Timestamp::FOREVER { Err(Refusal::NoLastDay) } else { Ok(()) }
}

/// Leave to give and end seats in a body, to extend and to close it.
#[derive(Debug)]
#[must_use]
pub(super) struct MayKeep<'a> {
    pub(super) body: &'a Body,
    _seal: (),
}

/// Whether the actor heads a region, and so keeps the bodies that are for it.
pub(super) fn heads_a_region(actor: &Actor) -> bool {
    matches!(actor.function, Function::President | Function::Deputy)
}

/// Whoever makes bodies, the chair of this one, and those who head the region that it is for, until it is closed.
/// `region` is the circle of that region.
pub(super) fn may_keep<'a>(
    actor: &Actor,
    body: &'a Body,
    region: Option<CircleId>,
    now: Timestamp,
) -> Result<MayKeep<'a>, Refusal> {
    let heads_it = heads_a_region(actor) && region == Some(actor.home);
    if !makes_bodies(actor) && body.chair != Some(actor.post) && !heads_it {
        return Err(Refusal::NotKeeper);
    }
    if body.state(now) == State::Closed {
        return Err(Refusal::Closed);
    }
    Ok(MayKeep { body, _seal: () })
}

/// Leave to give a seat to a post.
#[derive(Debug)]
#[must_use]
pub(super) struct MaySeat<'a> {
    pub(super) body: &'a Body,
    pub(super) post: PostId,
    _seal: (),
}

/// A post sits in a body once.
pub(super) fn may_seat<'a>(leave: &MayKeep<'a>, seats: &[Seat], post: PostId) -> Result<MaySeat<'a>, Refusal> {
    if seats.iter().any(|seat| seat.post == post) {
        return Err(Refusal::HasSeat);
    }
    Ok(MaySeat { body: leave.body, post, _seal: () })
}

/// Leave to invite the members of a body to a meeting.
#[derive(Debug)]
#[must_use]
pub(super) struct MayInvite<'a> {
    pub(super) body: &'a Body,
    _seal: (),
}

/// Who conducts a meeting invites the members of one body to it, until that body is closed. `known` is the body whose meeting
/// it is.
pub(super) fn may_invite<'a>(
    body: &'a Body,
    (conducts, known): (bool, Option<BodyId>),
    now: Timestamp,
) -> Result<MayInvite<'a>, Refusal> {
    if !conducts {
        return Err(Refusal::NotConducting);
    }
    if known.is_some_and(|known| known != body.id) {
        return Err(Refusal::OtherBody);
    }
    if body.state(now) == State::Closed {
        return Err(Refusal::Closed);
    }
    Ok(MayInvite { body, _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::super::model::BodyKind;
    use super::*;
    use crate::testing::sample_actor;

    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    fn actor(function: Function, post: i64) -> Actor {
        Actor { post: PostId::from_number(post), home: CircleId::from_number(7), ..sample_actor(function) }
    }

    fn new_body(kind: BodyKind, ends_at: Timestamp) -> NewBody {
        NewBody {
            kind,
            name: String::new(),
            remit: String::new(),
            language: Language::English,
            region: None,
            starts_at: NOW,
            ends_at,
        }
    }

    fn body(closed_at: Timestamp) -> Body {
        Body {
            id: BodyId::from_number(1),
            circle: CircleId::from_number(2),
            kind: BodyKind::WorkingGroup,
            name: String::new(),
            remit: String::new(),
            language: Language::English,
            region: None,
            chair: Some(PostId::from_number(5)),
            starts_at: NOW,
            ends_at: NOW.plus_days(30),
            author: PostId::from_number(9),
            closed_at,
            outcome: String::new(),
        }
    }

    #[test]
    fn a_working_group_without_last_day_is_not_made() {
        let secretariat = actor(Function::Secretariat, 9);
        let made = |kind, ends_at| may_make(&secretariat, &new_body(kind, ends_at)).map(drop);
        assert_eq!(made(BodyKind::WorkingGroup, Timestamp::FOREVER), Err(Refusal::NoLastDay));
        assert_eq!(made(BodyKind::WorkingGroup, NOW.plus_days(90)), Ok(()));
        assert_eq!(made(BodyKind::Board, Timestamp::FOREVER), Ok(()));
    }

    #[test]
    fn secretariat_and_chair_of_the_network_make_bodies() {
        let board = new_body(BodyKind::Board, Timestamp::FOREVER);
        let makes = |function| may_make(&actor(function, 5), &board).map(drop);
        assert_eq!([Function::Secretariat, Function::Chair].map(makes), [Ok(()), Ok(())]);
        let others = [Function::Leader, Function::President, Function::Partner].map(makes);
        assert_eq!(others, [Err(Refusal::NotMaker); 3]);
    }

    #[test]
    fn its_own_chair_keeps_a_body_until_it_is_closed() {
        let (open, closed) = (body(Timestamp::FOREVER), body(NOW));
        let keeps = |post, body: &Body| may_keep(&actor(Function::Leader, post), body, None, NOW).map(drop);
        assert_eq!(
            [keeps(5, &open), keeps(6, &open), keeps(5, &closed)],
            [Ok(()), Err(Refusal::NotKeeper), Err(Refusal::Closed)]
        );
        assert!(may_keep(&actor(Function::Chair, 8), &open, None, NOW.plus_days(31)).is_ok(), "over, but not closed");
    }

    #[test]
    fn who_heads_a_region_keeps_the_bodies_that_are_for_it() {
        let open = body(Timestamp::FOREVER);
        let [own, other] = [7, 8].map(|region| Some(CircleId::from_number(region)));
        let keeps = |function, region| may_keep(&actor(function, 6), &open, region, NOW).map(drop);
        assert_eq!([Function::President, Function::Deputy].map(|function| keeps(function, own)), [Ok(()), Ok(())]);
        let others = [(Function::President, other), (Function::President, None), (Function::Leader, own)];
        assert_eq!(others.map(|(function, region)| keeps(function, region)), [Err(Refusal::NotKeeper); 3]);
    }

    #[test]
    fn who_conducts_a_meeting_invites_one_body_to_it_until_it_is_closed() {
        let (open, closed) = (body(Timestamp::FOREVER), body(NOW));
        let invites = |body: &Body, conducts, known: Option<i64>| {
            may_invite(body, (conducts, known.map(BodyId::from_number)), NOW).map(drop)
        };
        assert_eq!([None, Some(1)].map(|known| invites(&open, true, known)), [Ok(()), Ok(())]);
        assert_eq!(invites(&open, true, Some(2)), Err(Refusal::OtherBody));
        assert_eq!(invites(&open, false, None), Err(Refusal::NotConducting));
        assert_eq!(invites(&closed, true, None), Err(Refusal::Closed));
    }

    #[test]
    fn a_post_has_one_seat_in_a_body() {
        let (open, chair) = (body(Timestamp::FOREVER), actor(Function::Chair, 8));
        let leave = may_keep(&chair, &open, None, NOW).expect("the chair keeps it");
        let seat = Seat {
            post: PostId::from_number(3),
            title: String::new(),
            home: CircleId::from_number(7),
            home_name: String::new(),
            holder: None,
            starts_at: NOW,
            ends_at: NOW.plus_days(1),
        };
        let seated =
            [3, 4].map(|post| may_seat(&leave, std::slice::from_ref(&seat), PostId::from_number(post)).map(drop));
        assert_eq!(seated, [Err(Refusal::HasSeat), Ok(())]);
    }
}
