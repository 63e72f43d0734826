//! Who may state, share, close and answer, and why not. Pure functions; a yes is a value that the write demands.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::model::{Need, NeedState, Question};
use super::texts::Texts;
use crate::network::City;

/// Reasons to say no about needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Only a city has needs, and the actor's post is not of a city.
    NotOfACity,
    /// The need is another city's.
    OtherCity { city: String },
    /// The need is closed.
    Closed,
    /// It cannot move to that state from where it is.
    NotFromHere,
    /// The question went to another post.
    NotAsked,
    /// The question has its answer.
    Answered,
    /// That post has been asked about this need already.
    AskedBefore,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        let of_city = match self {
            Refusal::OtherCity { city } => city.as_str(),
            _ => "",
        };
        RefusalWords {
            title: texts.refused_title(self.code()).to_string(),
            reason: texts.refused_reason(of_city, self.code()).to_string(),
            remedy: texts.refused_remedy(self.code()).to_string(),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotOfACity => "not-of-a-city",
            Refusal::OtherCity { .. } => "other-city",
            Refusal::Closed => "closed",
            Refusal::NotFromHere => "not-from-here",
            Refusal::NotAsked => "not-asked",
            Refusal::Answered => "answered",
            Refusal::AskedBefore => "asked-before",
        }
    }
}

/// Leave to state a need for a city.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayState<'a> {
    pub(super) actor: &'a Actor,
    pub(super) city: &'a City,
    _seal: (),
}

/// Whoever works for a city may state what it needs.
pub(crate) fn may_state<'a>(actor: &'a Actor, home: Option<&'a City>) -> Result<MayState<'a>, Refusal> {
    match home {
        Some(city) if actor.function.is_of_a_city() => Ok(MayState { actor, city, _seal: () }),
        _ => Err(Refusal::NotOfACity),
    }
}

/// Leave to change a need: its topic, its audience, its state.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayChange<'a> {
    pub(super) actor: &'a Actor,
    pub(super) need: &'a Need,
    _seal: (),
}

/// The city's own people may change its need while it is open.
pub(crate) fn may_change<'a>(actor: &'a Actor, need: &'a Need, city: &City) -> Result<MayChange<'a>, Refusal> {
    is_own(actor, city)?;
    if need.state.is_closed() {
        return Err(Refusal::Closed);
    }
    Ok(MayChange { actor, need, _seal: () })
}

/// Leave to move a need to another state.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayMove<'a> {
    pub(super) need: &'a Need,
    pub(super) next: NeedState,
    _seal: (),
}

/// The city's own people say where its need stands, along the edges that [`NeedState::may_become`] draws.
pub(crate) fn may_move<'a>(
    actor: &Actor,
    need: &'a Need,
    city: &City,
    next: NeedState,
) -> Result<MayMove<'a>, Refusal> {
    is_own(actor, city)?;
    if !need.state.may_become(next) {
        return Err(Refusal::NotFromHere);
    }
    Ok(MayMove { need, next, _seal: () })
}

/// Leave to answer a question.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayAnswer<'a> {
    pub(super) question: &'a Question,
    _seal: (),
}

/// The post that was asked answers, once.
pub(crate) fn may_answer<'a>(actor: &Actor, question: &'a Question) -> Result<MayAnswer<'a>, Refusal> {
    if actor.post != question.asked {
        return Err(Refusal::NotAsked);
    }
    if question.answer.is_some() {
        return Err(Refusal::Answered);
    }
    Ok(MayAnswer { question, _seal: () })
}

/// Leave to take an answer back.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayTakeBack<'a> {
    pub(super) question: &'a Question,
    _seal: (),
}

/// The post that answered takes its answer back.
pub(crate) fn may_take_back<'a>(actor: &Actor, question: &'a Question) -> Result<MayTakeBack<'a>, Refusal> {
    if actor.post != question.asked || question.answer.is_none() {
        return Err(Refusal::NotAsked);
    }
    Ok(MayTakeBack { question, _seal: () })
}

/// Whether the actor works for the city.
pub(crate) fn is_own(actor: &Actor, city: &City) -> Result<(), Refusal> {
    if works_for(actor, city.circle) { Ok(()) } else { Err(Refusal::OtherCity { city: city.name.clone() }) }
}

fn works_for(actor: &Actor, circle: CircleId) -> bool {
    actor.home == circle && actor.function.is_of_a_city()
}
