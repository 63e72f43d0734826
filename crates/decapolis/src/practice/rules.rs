//! Who may write, show, confirm and adopt a practice, and why not. Pure functions; a yes is a value that the write demands.

use kernel::language::Language;
use kernel::post::{Function, HeldPost};
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::model::{CityOfPractice, Practice, State};
use super::texts::Texts;
use crate::network::{City, Standing};

/// Reasons to say no about practices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Only a member city's leader and officers, and the secretariat for a city, write practices.
    NotAWriter,
    /// The practice is another city's.
    OtherCity,
    /// It was withdrawn.
    Withdrawn,
    /// It does not say yet what the problem was, what was done and who says so.
    NotComplete,
    /// The actor's city is not named in it.
    NotNamed,
    /// The practice is from the actor's own city.
    OwnPractice,
    /// Nobody outside its city reads it yet.
    NotShown,
    /// The post belongs to another city.
    OtherPost,
    /// A figure or a city stands on that source.
    SourceInUse,
    /// The city it is from stays in it.
    OriginStays,
    /// What waits is for another post.
    NotTheContact,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotAWriter => "not-a-writer",
            Refusal::OtherCity => "other-city",
            Refusal::Withdrawn => "withdrawn",
            Refusal::NotComplete => "not-complete",
            Refusal::NotNamed => "not-named",
            Refusal::OwnPractice => "own-practice",
            Refusal::NotShown => "not-shown",
            Refusal::OtherPost => "other-post",
            Refusal::SourceInUse => "source-in-use",
            Refusal::OriginStays => "origin-stays",
            Refusal::NotTheContact => "not-the-contact",
        }
    }
}

/// Leave to begin a practice of a city.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayBegin<'a> {
    pub(super) actor: &'a Actor,
    pub(super) city: &'a City,
    _seal: (),
}

/// A member city's leader and officers write for their city, the secretariat for any member.
pub(crate) fn may_begin<'a>(actor: &'a Actor, city: Option<&'a City>) -> Result<MayBegin<'a>, Refusal> {
    let city = city.filter(|city| city.standing == Standing::Active).ok_or(Refusal::NotAWriter)?;
    if !writes_for(actor, city) {
        return Err(Refusal::NotAWriter);
    }
    Ok(MayBegin { actor, city, _seal: () })
}

/// Leave to change a practice.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayWrite<'a> {
    pub(super) practice: &'a Practice,
    _seal: (),
}

/// Whoever may begin one for the city it is from may change it, until it is withdrawn.
pub(crate) fn may_write<'a>(
    actor: &Actor,
    practice: &'a Practice,
    origin: Option<&City>,
) -> Result<MayWrite<'a>, Refusal> {
    if !origin.is_some_and(|city| writes_for(actor, city)) {
        return Err(Refusal::OtherCity);
    }
    if practice.state == State::Withdrawn {
        return Err(Refusal::Withdrawn);
    }
    Ok(MayWrite { practice, _seal: () })
}

/// Leave to open a practice to others than its city.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayShow<'a> {
    pub(super) write: MayWrite<'a>,
    _seal: (),
}

/// It is shown once it says problem and deed, and names a source.
pub(crate) fn may_show<'a>(
    write: MayWrite<'a>,
    says: impl Fn(&str) -> bool,
    sources: usize,
) -> Result<MayShow<'a>, Refusal> {
    if !says("problem") || !says("done") || sources == 0 {
        return Err(Refusal::NotComplete);
    }
    Ok(MayShow { write, _seal: () })
}

/// Leave to say for a city of the practice how it stands, or who is asked about it.
#[derive(Debug)]
#[must_use]
pub(crate) struct MaySpeakOf<'a> {
    pub(super) actor: &'a Actor,
    pub(super) practice: &'a Practice,
    pub(super) city: CityOfPractice,
    _seal: (),
}

/// The contact post and the people of a city named in the practice speak of it.
pub(crate) fn may_speak_of<'a>(
    actor: &'a Actor,
    practice: &'a Practice,
    cities: &[CityOfPractice],
    home: Option<&City>,
) -> Result<MaySpeakOf<'a>, Refusal> {
    is_shown(practice)?;
    let is_theirs = |city: &&CityOfPractice| home.is_some_and(|home| home.place == city.place) && speaks(actor);
    let contact = cities.iter().find(|city| city.contact == Some(actor.post));
    let city = contact.or_else(|| cities.iter().find(is_theirs)).ok_or(Refusal::NotNamed)?;
    Ok(MaySpeakOf { actor, practice, city: *city, _seal: () })
}

/// Leave to name a post, or nobody, as contact.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayGiveContact<'a> {
    pub(super) speaks: MaySpeakOf<'a>,
    pub(super) post: Option<&'a HeldPost>,
    _seal: (),
}

/// A city gives one of its own posts.
pub(crate) fn may_give_contact<'a>(
    speaks: MaySpeakOf<'a>,
    post: Option<&'a HeldPost>,
) -> Result<MayGiveContact<'a>, Refusal> {
    if post.is_some_and(|post| post.home != speaks.actor.home) {
        return Err(Refusal::OtherPost);
    }
    Ok(MayGiveContact { speaks, post, _seal: () })
}

/// Leave to say what one's city did with another's practice.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayAdopt<'a> {
    pub(super) actor: &'a Actor,
    pub(super) practice: &'a Practice,
    pub(super) city: &'a City,
    _seal: (),
}

/// A member city says it of a practice that it can read and that is not its own.
pub(crate) fn may_adopt<'a>(
    actor: &'a Actor,
    practice: &'a Practice,
    home: Option<&'a City>,
) -> Result<MayAdopt<'a>, Refusal> {
    is_shown(practice)?;
    let city = home.filter(|city| speaks(actor) && city.standing == Standing::Active).ok_or(Refusal::NotAWriter)?;
    if city.place == practice.place {
        return Err(Refusal::OwnPractice);
    }
    Ok(MayAdopt { actor, practice, city, _seal: () })
}

fn is_shown(practice: &Practice) -> Result<(), Refusal> {
    match practice.state {
        State::Draft => Err(Refusal::NotShown),
        State::Withdrawn => Err(Refusal::Withdrawn),
        State::Published => Ok(()),
    }
}

fn writes_for(actor: &Actor, city: &City) -> bool {
    actor.function == Function::Secretariat || (actor.home == city.circle && speaks(actor))
}

fn speaks(actor: &Actor) -> bool {
    matches!(actor.function, Function::Leader | Function::Officer)
}

#[cfg(test)]
mod tests {
    use atlas::PlaceId;
    use conditions::Rule;
    use kernel::circle::CircleId;
    use kernel::id::Id;
    use kernel::language::Language;
    use kernel::post::PostId;

    use kernel::time::Timestamp;

    use super::super::model::{Evidence, PracticeId, Stage};
    use super::*;
    use crate::network::CityId;
    use crate::testing::sample_actor;

    fn actor(function: Function, home: i64) -> Actor {
        Actor {
            person: Id::from_number(1),
            post: PostId::from_number(home),
            home: CircleId::from_number(home),
            ..sample_actor(function)
        }
    }

    fn city(number: u32, standing: Standing) -> City {
        City {
            id: CityId::from_number(i64::from(number)),
            circle: CircleId::from_number(i64::from(number)),
            place: PlaceId::new(number),
            name: String::new(),
            region: Id::from_number(1),
            standing,
        }
    }

    fn practice(state: State) -> Practice {
        Practice {
            id: PracticeId::from_number(1),
            place: PlaceId::new(7),
            language: Language::English,
            stage: Stage::Running,
            started: None,
            ended: None,
            evidence: Evidence::Claim,
            rule: Rule::from_json(r#"{"all":[]}"#).expect("a rule"),
            because: String::new(),
            source_year: None,
            confirmed_at: None,
            created_at: Timestamp::FOREVER,
            state,
            author: None,
            withdrawn: None,
        }
    }

    fn named(place: u32, contact: Option<i64>) -> CityOfPractice {
        CityOfPractice {
            place: PlaceId::new(place),
            year: None,
            stage: Stage::Running,
            is_origin: place == 7,
            source: None,
            contact: contact.map(PostId::from_number),
        }
    }

    #[test]
    fn only_a_member_citys_own_people_and_the_secretariat_begin() {
        let (member, left) = (city(7, Standing::Active), city(7, Standing::Left));
        let begins = |function, home, city: &City| may_begin(&actor(function, home), Some(city)).is_ok();
        assert!(begins(Function::Leader, 7, &member) && begins(Function::Officer, 7, &member));
        assert!(begins(Function::Secretariat, 99, &member));
        assert!(!begins(Function::Assistant, 7, &member) && !begins(Function::Leader, 8, &member));
        assert!(!begins(Function::Secretariat, 99, &left));
    }

    #[test]
    fn what_was_withdrawn_is_not_changed_any_more() {
        let origin = city(7, Standing::Active);
        let refused = |state, home| may_write(&actor(Function::Leader, home), &practice(state), Some(&origin)).err();
        assert_eq!(refused(State::Draft, 7), None);
        assert_eq!(refused(State::Published, 8), Some(Refusal::OtherCity));
        assert_eq!(refused(State::Withdrawn, 7), Some(Refusal::Withdrawn));
    }

    #[test]
    fn a_practice_is_shown_when_it_says_enough() {
        let (writer, shown, origin) = (actor(Function::Leader, 7), practice(State::Draft), city(7, Standing::Active));
        let may = |says: fn(&str) -> bool, sources| {
            let leave = may_write(&writer, &shown, Some(&origin)).expect("its own");
            may_show(leave, says, sources).is_ok()
        };
        assert!(may(|_| true, 1));
        assert!(!may(|_| true, 0) && !may(|field| field != "done", 1) && !may(|field| field != "problem", 1));
    }

    #[test]
    fn the_contact_and_the_cities_named_speak_of_it() {
        let cities = [named(7, Some(50)), named(8, None)];
        let speaks = |home: i64, place: u32| {
            let home_city = city(place, Standing::Active);
            may_speak_of(&actor(Function::Leader, home), &practice(State::Published), &cities, Some(&home_city))
                .map(|leave| leave.city.place)
                .ok()
        };
        assert_eq!(speaks(50, 9), Some(PlaceId::new(7)), "the contact speaks for the city that gave it");
        assert_eq!([speaks(8, 8), speaks(9, 9)], [Some(PlaceId::new(8)), None]);
    }

    #[test]
    fn a_city_gives_one_of_its_own_posts_as_contact() {
        let (leader, published, home) =
            (actor(Function::Leader, 7), practice(State::Published), city(7, Standing::Active));
        let gives = |post: Option<&HeldPost>| {
            let speaks = may_speak_of(&leader, &published, &[named(7, None)], Some(&home)).expect("its own");
            may_give_contact(speaks, post).err()
        };
        let held = |home| HeldPost {
            post: PostId::from_number(3),
            home: CircleId::from_number(home),
            function: Function::Officer,
            title: String::new(),
            answers: true,
            holder: None,
        };
        let refused = [gives(Some(&held(7))), gives(Some(&held(8))), gives(None)];
        assert_eq!(refused, [None, Some(Refusal::OtherPost), None]);
    }

    #[test]
    fn only_a_member_citys_leader_or_officer_adopts() {
        let adopt = |function, standing| {
            may_adopt(&actor(function, 8), &practice(State::Published), Some(&city(8, standing))).err()
        };
        assert_eq!(adopt(Function::Officer, Standing::Active), None);
        let refused = [adopt(Function::Assistant, Standing::Active), adopt(Function::Leader, Standing::Lapsed)];
        assert_eq!(refused, [Some(Refusal::NotAWriter), Some(Refusal::NotAWriter)]);
    }

    #[test]
    fn nobody_speaks_of_a_draft_or_adopts_it() {
        let (leader, home) = (actor(Function::Leader, 8), city(8, Standing::Active));
        let adopt = |state| may_adopt(&leader, &practice(state), Some(&home)).err();
        assert_eq!(adopt(State::Published), None);
        assert_eq!(adopt(State::Draft), Some(Refusal::NotShown));
        let origin = city(7, Standing::Active);
        let own = may_adopt(&actor(Function::Leader, 7), &practice(State::Published), Some(&origin)).err();
        assert_eq!(own, Some(Refusal::OwnPractice));
    }
}
