//! Who may keep a city's page, its standing and its posts, and why not. Pure functions; a yes is a value that the write
//! demands.

use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::model::{City, Region, Standing};
use super::texts::Texts;

/// Reasons to say no about cities and what they say of themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The actor does not work for that city.
    OtherCity,
    /// A city that is no member says nothing of itself here.
    NotAMember,
    /// Standing is kept by the secretariat.
    NotSecretariat,
    /// The city stands so already.
    SameStanding,
    /// A region ends when no city belongs to it any more.
    RegionHasCities,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::OtherCity => "other-city",
            Refusal::NotAMember => "not-a-member",
            Refusal::NotSecretariat => "not-secretariat",
            Refusal::SameStanding => "same-standing",
            Refusal::RegionHasCities => "region-has-cities",
        }
    }
}

/// Whether the actor keeps the standing of cities, and so sees those that are no members.
pub(crate) fn keeps_standing(actor: &Actor) -> bool {
    actor.function == Function::Secretariat
}

/// Whether the actor sees who went quiet in a region: its president and deputies, the chair, the secretariat.
pub(crate) fn oversees(actor: &Actor, region: &Region) -> bool {
    match actor.function {
        Function::President | Function::Deputy => actor.home == region.circle,
        Function::Chair | Function::Secretariat => true,
        _ => false,
    }
}

/// Leave to say something of a city in its name.
#[derive(Debug)]
#[must_use]
pub(crate) struct MaySpeak<'a> {
    pub(super) actor: &'a Actor,
    pub(super) city: &'a City,
    _seal: (),
}

/// The leader and the officers of a member city say what it is.
pub(crate) fn may_speak<'a>(actor: &'a Actor, city: &'a City) -> Result<MaySpeak<'a>, Refusal> {
    if actor.home != city.circle || !matches!(actor.function, Function::Leader | Function::Officer) {
        return Err(Refusal::OtherCity);
    }
    if city.standing != Standing::Active {
        return Err(Refusal::NotAMember);
    }
    Ok(MaySpeak { actor, city, _seal: () })
}

/// Leave to change how a city stands with the network.
#[derive(Debug)]
#[must_use]
pub(crate) struct MaySetStanding<'a> {
    pub(super) actor: &'a Actor,
    pub(super) city: &'a City,
    pub(super) next: Standing,
    _seal: (),
}

/// The secretariat keeps standing; what does not change anything is refused, so that the history says something.
pub(crate) fn may_set_standing<'a>(
    actor: &'a Actor,
    city: &'a City,
    next: Standing,
) -> Result<MaySetStanding<'a>, Refusal> {
    if !keeps_standing(actor) {
        return Err(Refusal::NotSecretariat);
    }
    if city.standing == next {
        return Err(Refusal::SameStanding);
    }
    Ok(MaySetStanding { actor, city, next, _seal: () })
}

/// Leave to keep the network itself: its name, its regions, which cities it knows.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayKeepNetwork {
    _seal: (),
}

/// The secretariat keeps the network itself.
pub(crate) fn may_keep_network(actor: &Actor) -> Result<MayKeepNetwork, Refusal> {
    if keeps_standing(actor) { Ok(MayKeepNetwork { _seal: () }) } else { Err(Refusal::NotSecretariat) }
}

/// Leave to end a region.
#[derive(Debug)]
#[must_use]
pub(crate) struct MayEndRegion<'a> {
    pub(super) region: &'a Region,
    _seal: (),
}

/// A region ends once no city belongs to it: its cities would be in none.
pub(crate) fn may_end_region<'a>(
    _leave: &MayKeepNetwork,
    region: &'a Region,
    has_cities: bool,
) -> Result<MayEndRegion<'a>, Refusal> {
    if has_cities { Err(Refusal::RegionHasCities) } else { Ok(MayEndRegion { region, _seal: () }) }
}

#[cfg(test)]
mod tests {
    use atlas::PlaceId;
    use kernel::circle::CircleId;
    use kernel::id::Id;

    use kernel::post::PostId;

    use super::*;
    use crate::network::model::{CityId, RegionId};
    use crate::testing::sample_actor;

    const HOME: u8 = 7;

    fn actor(function: Function, home: u8) -> Actor {
        Actor { post: PostId::from_number(2), home: CircleId::from_number(home.into()), ..sample_actor(function) }
    }

    fn city(standing: Standing) -> City {
        City {
            id: CityId::from_number(3),
            circle: CircleId::from_number(HOME.into()),
            place: PlaceId::new(2_996_944),
            name: "Lyon".to_owned(),
            region: RegionId::from_number(4),
            standing,
        }
    }

    #[test]
    fn leader_and_officer_speak_for_their_own_city() {
        let lyon = city(Standing::Active);
        let speaks = |function, home| may_speak(&actor(function, home), &lyon).map(drop);
        assert_eq!(speaks(Function::Leader, HOME), Ok(()));
        assert_eq!(speaks(Function::Officer, HOME), Ok(()));
        assert_eq!(speaks(Function::Assistant, HOME), Err(Refusal::OtherCity));
        assert_eq!(speaks(Function::Leader, HOME + 1), Err(Refusal::OtherCity));
        assert_eq!(speaks(Function::Secretariat, HOME + 1), Err(Refusal::OtherCity));
    }

    #[test]
    fn a_city_that_lapsed_says_nothing_of_itself() {
        let leader = actor(Function::Leader, HOME);
        let spoken = may_speak(&leader, &city(Standing::Lapsed)).map(drop);
        assert_eq!(spoken, Err(Refusal::NotAMember));
    }

    #[test]
    fn standing_is_the_secretariats_and_changes_each_time() {
        let lyon = city(Standing::Active);
        let set = |function, next| may_set_standing(&actor(function, 9), &lyon, next).map(drop);
        assert_eq!(set(Function::Secretariat, Standing::Left), Ok(()));
        assert_eq!(set(Function::Secretariat, Standing::Active), Err(Refusal::SameStanding));
        assert_eq!(set(Function::Chair, Standing::Left), Err(Refusal::NotSecretariat));
    }

    #[test]
    fn the_secretariat_keeps_the_network_and_ends_a_region_without_cities() {
        let keeps = |function| may_keep_network(&actor(function, HOME)).map(drop);
        let others = [Function::Chair, Function::President, Function::Leader];
        assert_eq!(others.map(keeps), [(); 3].map(|()| Err(Refusal::NotSecretariat)));
        let leave = may_keep_network(&actor(Function::Secretariat, HOME)).expect("keeps it");
        let circle = CircleId::from_number(HOME.into());
        let region = Region { id: RegionId::from_number(4), circle, name: String::new() };
        let ends = |has_cities| may_end_region(&leave, &region, has_cities).map(drop);
        assert_eq!([true, false].map(ends), [Err(Refusal::RegionHasCities), Ok(())]);
    }

    #[test]
    fn a_president_oversees_the_own_region_only() {
        let circle = |home: u8| CircleId::from_number(home.into());
        let region = |home| Region { id: RegionId::from_number(4), circle: circle(home), name: String::new() };
        let president = actor(Function::President, HOME);
        assert_eq!([HOME, HOME + 1].map(|home| oversees(&president, &region(home))), [true, false]);
        let others = [Function::Chair, Function::Secretariat, Function::Leader, Function::Partner];
        let oversee = others.map(|function| oversees(&actor(function, HOME), &region(HOME)));
        assert_eq!(oversee, [true, true, false, false]);
    }
}
