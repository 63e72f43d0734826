//! Who carries something on from a meeting, reads it and answers, and why not.

use kernel::circle::CircleId;
use kernel::post::{Function, PostId};
use kernel::session::Actor;

use super::super::rules::{Refusal, reads_closed};
use super::model::{Kind, NewWish, State, Wish};
use crate::forum::{Phase, Standing};

/// A post, and its home.
pub(super) type Addressee = (PostId, CircleId);

/// Leave to write down what a meeting carries on.
#[derive(Debug)]
#[must_use]
pub(in super::super) struct MayCarryOn {
    _seal: (),
}

/// Who conducts the meeting, unless it was called off; also when its minutes are published.
pub(in super::super) fn may_keep(standing: &Standing, phase: Phase) -> Result<MayCarryOn, Refusal> {
    match (standing.conducts, phase) {
        (false, _) => Err(Refusal::NotConducting),
        (true, Phase::Cancelled) => Err(Refusal::Cancelled),
        (true, _) => Ok(MayCarryOn { _seal: () }),
    }
}

/// Leave to ask a post for its answer.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAsk<'a> {
    pub(super) new: &'a NewWish,
    pub(super) to: Addressee,
    _seal: (),
}

/// A need goes to a post that attends for a city, of which `cities` are all; what nobody knew to the secretariat.
pub(super) fn may_ask<'a>(
    _leave: &MayCarryOn,
    new: &'a NewWish,
    cities: &[Addressee],
    secretariat: Addressee,
) -> Result<MayAsk<'a>, Refusal> {
    let to = match new.kind {
        Kind::Research => secretariat,
        Kind::Need => {
            let attends = |(post, _): &&Addressee| Some(*post) == new.post;
            *cities.iter().find(attends).ok_or(Refusal::NotThere)?
        }
    };
    Ok(MayAsk { new, to, _seal: () })
}

/// Whether somebody reads it: those whom it waits for, who conducts, and what nobody knew everybody who attends for a city. A need
/// is the city's own until it states it.
pub(super) fn may_read(actor: &Actor, wish: &Wish, standing: &Standing) -> bool {
    let is_theirs = wish.home == actor.home || standing.conducts;
    is_theirs || (wish.kind == Kind::Research && reads_closed(standing))
}

/// Leave to answer.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAnswer<'a> {
    pub(super) wish: &'a Wish,
    _seal: (),
}

/// The city's post decides alone; of what nobody knew whoever works for the secretariat. Once.
pub(super) fn may_answer<'a>(actor: &Actor, wish: &'a Wish) -> Result<MayAnswer<'a>, Refusal> {
    let is_asked = match wish.kind {
        Kind::Need => wish.post == actor.post,
        Kind::Research => actor.function == Function::Secretariat,
    };
    if !is_asked {
        return Err(Refusal::NotAsked);
    }
    if wish.state != State::Waiting {
        return Err(Refusal::Answered);
    }
    Ok(MayAnswer { wish, _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;
    use kernel::language::Language;
    use kernel::time::Timestamp;

    use super::super::model::WishId;
    use super::*;
    use crate::action::Origin;
    use crate::forum::MeetingId;
    use crate::testing::sample_actor;

    const NOBODY: Standing = Standing { conducts: false, attends: false, is_partner: false };
    const CITY: Standing = Standing { attends: true, ..NOBODY };
    const PARTNER: Standing = Standing { is_partner: true, ..CITY };
    const CHAIR: Standing = Standing { conducts: true, ..NOBODY };

    fn wish(kind: Kind, state: State) -> Wish {
        Wish {
            id: WishId::from_number(1),
            meeting: MeetingId::from_number(2),
            origin: Origin::default(),
            kind,
            words: String::new(),
            language: Language::English,
            is_closed: false,
            post: PostId::from_number(5),
            home: CircleId::from_number(50),
            made_at: Timestamp::from_micros(1),
            state,
            reply: String::new(),
            reply_language: Language::English,
            settled_at: Timestamp::FOREVER,
        }
    }

    fn actor(function: Function, post: i64, home: i64) -> Actor {
        Actor { post: PostId::from_number(post), home: CircleId::from_number(home), ..sample_actor(function) }
    }

    #[test]
    fn a_need_goes_to_a_post_that_attends_and_what_nobody_knew_to_the_secretariat() {
        let [city, other, house] =
            [(5, 50), (6, 60), (9, 90)].map(|(post, home)| (PostId::from_number(post), CircleId::from_number(home)));
        let leave = may_keep(&CHAIR, Phase::Over).expect("who conducts");
        let to = |kind, post: Option<PostId>| {
            let new = NewWish { kind, origin: Origin::default(), words: String::new(), is_closed: false, post };
            may_ask(&leave, &new, &[city], house).map(|leave| leave.to)
        };
        assert_eq!(to(Kind::Need, Some(city.0)), Ok(city));
        assert_eq!([to(Kind::Need, Some(other.0)), to(Kind::Need, None)], [Err(Refusal::NotThere); 2]);
        assert_eq!(to(Kind::Research, None), Ok(house));
        assert_eq!(may_keep(&CITY, Phase::Running).map(drop), Err(Refusal::NotConducting));
        assert_eq!(may_keep(&CHAIR, Phase::Cancelled).map(drop), Err(Refusal::Cancelled));
    }

    #[test]
    fn a_need_is_the_citys_own_until_it_states_it_and_no_partner_reads_what_nobody_knew() {
        let reads =
            |kind, home, standing| may_read(&actor(Function::Leader, 1, home), &wish(kind, State::Waiting), &standing);
        assert!(reads(Kind::Need, 50, NOBODY) && reads(Kind::Need, 7, CHAIR));
        assert!(!reads(Kind::Need, 7, CITY) && reads(Kind::Research, 7, CITY));
        assert!(!reads(Kind::Research, 7, PARTNER) && !reads(Kind::Research, 7, NOBODY));
    }

    #[test]
    fn the_citys_post_answers_once_and_nobody_for_it() {
        let answers = |who: Actor, kind, state| may_answer(&who, &wish(kind, state)).map(drop);
        let [asked, colleague] = [5, 6].map(|post| actor(Function::Leader, post, 50));
        assert_eq!(answers(asked.clone(), Kind::Need, State::Waiting), Ok(()));
        assert_eq!(answers(asked.clone(), Kind::Need, State::Declined), Err(Refusal::Answered));
        assert_eq!(answers(colleague, Kind::Need, State::Waiting), Err(Refusal::NotAsked));
        let house = actor(Function::Secretariat, 8, 90);
        assert_eq!(answers(house.clone(), Kind::Research, State::Waiting), Ok(()));
        assert_eq!(answers(house, Kind::Need, State::Waiting), Err(Refusal::NotAsked));
        assert_eq!(answers(asked, Kind::Research, State::Waiting), Err(Refusal::NotAsked));
    }
}
