//! Who may state, share, close and answer, and why not. Pure functions; a yes is a value that the write demands.

use kernel::circle::{CircleId, MEMBERS};
use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::model::{Need, NeedState, Question};
use super::texts::Texts;
use crate::network::{City, Standing};

/// Reasons to say no about needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The city has left the network, or its membership has lapsed.
    NotAMember,
    /// The secretariat keeps the topics.
    NotSecretariat,
    /// No other topic would be left.
    LastTopic,
    /// Only a city has needs, and the actor's post is not of a city.
    NotOfACity,
    /// The need is another city's.
    OtherCity { city: String },
    /// The need is closed.
    Closed,
    /// The need is a draft, which nobody else reads.
    NotStated,
    /// It is no draft any more.
    Stated,
    /// The circle is none of the actor's.
    NotYourCircle,
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
        RefusalWords::new(
            texts.refused_title(self.code()),
            texts.refused_reason(of_city, self.code()),
            texts.refused_remedy(self.code()),
        )
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotAMember => "not-a-member",
            Refusal::NotSecretariat => "not-secretariat",
            Refusal::LastTopic => "last-topic",
            Refusal::NotOfACity => "not-of-a-city",
            Refusal::OtherCity { .. } => "other-city",
            Refusal::Closed => "closed",
            Refusal::NotStated => "not-stated",
            Refusal::Stated => "stated",
            Refusal::NotYourCircle => "not-your-circle",
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

/// Whoever works for a city may state what it needs: of a member, or of a city that may become one.
pub(crate) fn may_state<'a>(actor: &'a Actor, home: Option<&'a City>) -> Result<MayState<'a>, Refusal> {
    match home {
        Some(_) if !actor.function.is_of_a_city() => Err(Refusal::NotOfACity),
        Some(city) if matches!(city.standing, Standing::Lapsed | Standing::Left) => Err(Refusal::NotAMember),
        Some(city) => Ok(MayState { actor, city, _seal: () }),
        None => Err(Refusal::NotOfACity),
    }
}

/// Leave to keep the topics under which needs and practices stand.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayKeepTopics {
    _seal: (),
}

/// The secretariat keeps the topics.
pub(crate) fn may_keep_topics(actor: &Actor) -> Result<MayKeepTopics, Refusal> {
    if actor.function == Function::Secretariat { Ok(MayKeepTopics { _seal: () }) } else { Err(Refusal::NotSecretariat) }
}

/// Leave to end a topic, or to begin it again.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayEndTopic {
    _seal: (),
}

/// The secretariat ends a topic while others are left, under which needs can stand.
pub(crate) fn may_end_topic(actor: &Actor, others: usize) -> Result<MayEndTopic, Refusal> {
    let _leave = may_keep_topics(actor)?;
    if others == 0 { Err(Refusal::LastTopic) } else { Ok(MayEndTopic { _seal: () }) }
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
    match need.state {
        NeedState::Draft => Err(Refusal::NotStated),
        state if state.is_closed() => Err(Refusal::Closed),
        _ => Ok(MayChange { actor, need, _seal: () }),
    }
}

/// Leave to write a draft anew, to state it or to lay it aside.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayWrite<'a> {
    pub(super) draft: &'a Need,
    _seal: (),
}

/// The post that began a draft writes it, while it is one.
pub(crate) fn may_write<'a>(actor: &Actor, draft: &'a Need, city: &City) -> Result<MayWrite<'a>, Refusal> {
    is_own(actor, city)?;
    if draft.state != NeedState::Draft || draft.author != actor.post {
        return Err(Refusal::Stated);
    }
    Ok(MayWrite { draft, _seal: () })
}

/// Leave to set who reads a need.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayShare<'a> {
    pub(super) need: &'a Need,
    pub(super) with: Option<CircleId>,
    _seal: (),
}

/// Whoever may change a need opens it to one circle of theirs besides the city, or to none.
pub(crate) fn may_share<'a>(
    actor: &'a Actor,
    need: &'a Need,
    city: &City,
    with: Option<CircleId>,
    own: &[CircleId],
) -> Result<MayShare<'a>, Refusal> {
    let leave = may_change(actor, need, city)?;
    if with.is_some_and(|circle| circle != MEMBERS && !own.contains(&circle)) {
        return Err(Refusal::NotYourCircle);
    }
    Ok(MayShare { need: leave.need, with, _seal: () })
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

#[cfg(test)]
mod tests {
    use atlas::PlaceId;
    use kernel::id::Id;
    use kernel::post::{Function, PostId};
    use kernel::time::Timestamp;

    use super::super::model::{Answered, NeedId, QuestionId, Urgency};
    use super::*;
    use crate::network::{CityId, Standing};
    use crate::testing::sample_actor;

    fn actor(function: Function, home: i64) -> Actor {
        Actor { home: CircleId::from_number(home), ..sample_actor(function) }
    }

    fn city() -> City {
        City {
            id: CityId::from_number(4),
            circle: CircleId::from_number(7),
            place: PlaceId::new(5),
            name: "Izmir".to_owned(),
            region: Id::from_number(1),
            standing: Standing::Active,
        }
    }

    fn need(state: NeedState) -> Need {
        Need {
            id: NeedId::from_number(1),
            city: CityId::from_number(4),
            topic: String::new(),
            is_topic_chosen: true,
            words: String::new(),
            language: Language::English,
            state,
            author: PostId::from_number(2),
            stated_at: Timestamp::from_micros(0),
            outcome: String::new(),
            urgency: Urgency::default(),
        }
    }

    fn question(asked: i64, is_answered: bool) -> Question {
        let at = Timestamp::from_micros(0);
        Question {
            id: QuestionId::from_number(1),
            need: NeedId::from_number(1),
            asker: PostId::from_number(9),
            asked: PostId::from_number(asked),
            words: String::new(),
            language: Language::English,
            sent_at: at,
            answer: is_answered.then(|| Answered { words: String::new(), language: Language::English, at }),
        }
    }

    #[test]
    fn whoever_works_for_a_city_states_its_needs() {
        let city = city();
        let states = |function, home: Option<&City>| may_state(&actor(function, 7), home).is_ok();
        assert_eq!([states(Function::Officer, Some(&city)), states(Function::Leader, None)], [true, false]);
        assert!(!states(Function::President, Some(&city)));
    }

    #[test]
    fn a_city_that_may_join_states_its_needs_and_one_that_has_gone_does_not() {
        let leader = actor(Function::Leader, 7);
        let states = |standing| may_state(&leader, Some(&City { standing, ..city() })).map(drop);
        assert_eq!([Standing::Lead, Standing::Pending, Standing::Active].map(states), [Ok(()), Ok(()), Ok(())]);
        assert_eq!([Standing::Lapsed, Standing::Left].map(states), [(); 2].map(|()| Err(Refusal::NotAMember)));
    }

    #[test]
    fn only_the_citys_own_people_change_its_open_need() {
        let (city, open, met) = (city(), need(NeedState::Open), need(NeedState::Met));
        let refused = |function, home, need: &Need| may_change(&actor(function, home), need, &city).err();
        let other = || Some(Refusal::OtherCity { city: "Izmir".to_owned() });
        assert_eq!(refused(Function::Officer, 7, &open), None);
        assert_eq!(refused(Function::Officer, 7, &met), Some(Refusal::Closed));
        let strangers = [(Function::Officer, 8), (Function::Secretariat, 7)];
        assert_eq!(strangers.map(|(function, home)| refused(function, home, &open)), [other(), other()]);
    }

    #[test]
    fn the_secretariat_ends_a_topic_while_another_is_left() {
        let ends = |function, others| may_end_topic(&actor(function, 7), others).map(drop);
        assert_eq!(ends(Function::Secretariat, 1), Ok(()));
        assert_eq!(ends(Function::Secretariat, 0), Err(Refusal::LastTopic));
        assert_eq!(ends(Function::Leader, 1), Err(Refusal::NotSecretariat));
    }

    #[test]
    fn a_draft_is_written_by_the_post_that_began_it_and_not_asked_about() {
        // The post of every sample actor is 2, and so is the author of the need.
        let (city, draft, open) = (city(), need(NeedState::Draft), need(NeedState::Open));
        let (author, other) = (actor(Function::Officer, 7), need(NeedState::Draft));
        let other = Need { author: PostId::from_number(3), ..other };
        assert_eq!(may_write(&author, &draft, &city).err(), None);
        assert_eq!(
            [&other, &open].map(|need| may_write(&author, need, &city).err()),
            [(); 2].map(|()| Some(Refusal::Stated))
        );
        assert_eq!(may_change(&author, &draft, &city).err(), Some(Refusal::NotStated));
        let elsewhere = actor(Function::Officer, 8);
        assert!(matches!(may_write(&elsewhere, &draft, &city), Err(Refusal::OtherCity { .. })));
    }

    #[test]
    fn a_need_is_opened_to_all_members_or_to_a_circle_of_ones_own() {
        let (city, open, author) = (city(), need(NeedState::Open), actor(Function::Leader, 7));
        let own = [CircleId::from_number(30)];
        let refused = |with| may_share(&author, &open, &city, with, &own).err();
        let circle = |number| Some(CircleId::from_number(number));
        assert_eq!([None, Some(MEMBERS), circle(30)].map(refused), [None, None, None]);
        assert_eq!(refused(circle(31)), Some(Refusal::NotYourCircle));
        assert_eq!(may_share(&author, &need(NeedState::Met), &city, None, &own).err(), Some(Refusal::Closed));
    }

    #[test]
    fn a_need_is_moved_along_drawn_edges_by_its_city() {
        let (city, open) = (city(), need(NeedState::Open));
        let refused = |home, next| may_move(&actor(Function::Leader, home), &open, &city, next).err();
        assert_eq!([refused(7, NeedState::Met), refused(7, NeedState::Open)], [None, Some(Refusal::NotFromHere)]);
        assert_eq!(refused(8, NeedState::Met), Some(Refusal::OtherCity { city: "Izmir".to_owned() }));
    }

    #[test]
    fn the_post_that_was_asked_answers_once_and_takes_it_back() {
        // The post of every sample actor is 2.
        let asked = actor(Function::Leader, 7);
        let answer = |question: &Question| may_answer(&asked, question).err();
        let take_back = |question: &Question| may_take_back(&asked, question).err();
        let [open, answered, others] = [question(2, false), question(2, true), question(3, true)];
        assert_eq!([&open, &answered].map(answer), [None, Some(Refusal::Answered)]);
        assert_eq!([&open, &answered].map(take_back), [Some(Refusal::NotAsked), None]);
        assert_eq!((answer(&others), take_back(&others)), (Some(Refusal::NotAsked), Some(Refusal::NotAsked)));
    }
}
