//! Who may offer help, confirm and withdraw it, and whether a city may be asked once more; and why not.

use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Date;

use super::model::{Capacity, Offer};
use super::texts::Texts;
use crate::network::{City, CityId, Standing};

/// Reasons to say no about offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The actor is not of that city.
    OtherCity,
    /// The city is not a member now.
    NotAMember,
    /// The offer is another post's.
    OtherPost,
    /// The city was asked as often in this quarter as the network allows.
    Full { next: Date, limit: i64 },
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        let (day, limit) = match self {
            Refusal::Full { next, limit } => {
                (language.date(*next, kernel::language::DateLength::Long).to_string(), *limit)
            }
            _ => (String::new(), 0),
        };
        RefusalWords {
            title: texts.refused_title(self.code()).to_string(),
            reason: texts.refused_reason(self.code(), language.number(limit)).to_string(),
            remedy: texts.refused_remedy(self.code(), day).to_string(),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::OtherCity => "other-city",
            Refusal::NotAMember => "not-a-member",
            Refusal::OtherPost => "other-post",
            Refusal::Full { .. } => "full",
        }
    }
}

/// Leave to offer help in a city's name.
#[derive(Debug)]
#[must_use]
pub(super) struct MayOffer<'a> {
    pub(super) actor: &'a Actor,
    pub(super) city: &'a City,
    _seal: (),
}

/// The leader and the officers of a member city say what they can give.
pub(super) fn may_offer<'a>(actor: &'a Actor, city: &'a City) -> Result<MayOffer<'a>, Refusal> {
    if actor.home != city.circle || !matches!(actor.function, Function::Leader | Function::Officer) {
        return Err(Refusal::OtherCity);
    }
    if city.standing != Standing::Active {
        return Err(Refusal::NotAMember);
    }
    Ok(MayOffer { actor, city, _seal: () })
}

/// Leave to keep an offer: to change, confirm or withdraw it.
#[derive(Debug)]
#[must_use]
pub(super) struct MayKeep<'a> {
    pub(super) actor: &'a Actor,
    pub(super) offer: &'a Offer,
    _seal: (),
}

/// The post that made an offer keeps it.
pub(super) fn may_keep<'a>(actor: &'a Actor, offer: &'a Offer) -> Result<MayKeep<'a>, Refusal> {
    if actor.post == offer.post { Ok(MayKeep { actor, offer, _seal: () }) } else { Err(Refusal::OtherPost) }
}

/// Leave to ask a city once more in this quarter.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAskCity {
    pub(super) city: CityId,
    pub(super) limit: i64,
    _seal: (),
}

/// A city is asked so often in a quarter and no more.
pub(super) fn may_ask_city(capacity: &Capacity) -> Result<MayAskCity, Refusal> {
    if capacity.is_full() {
        return Err(Refusal::Full { next: capacity.next, limit: capacity.limit });
    }
    Ok(MayAskCity { city: capacity.city, limit: capacity.limit, _seal: () })
}

/// Whether the actor sets how often a city is asked.
pub(super) fn sets_limit(actor: &Actor) -> bool {
    actor.function == Function::Secretariat
}

#[cfg(test)]
mod tests {
    use kernel::circle::CircleId;
    use kernel::id::Id;
    use kernel::post::PostId;
    use kernel::time::Timestamp;

    use super::super::model::{OfferId, Terms};
    use super::*;
    use crate::testing::sample_actor;

    fn offer(post: i64) -> Offer {
        Offer {
            id: OfferId::from_number(5),
            post: PostId::from_number(post),
            post_title: String::new(),
            city: CityId::from_number(1),
            holder: String::new(),
            language: Language::English,
            terms: Terms::default(),
            starts_at: Timestamp::from_micros(0),
            confirmed_at: Timestamp::from_micros(0),
        }
    }

    fn leader() -> Actor {
        Actor { post: PostId::from_number(2), home: CircleId::from_number(7), ..sample_actor(Function::Leader) }
    }

    fn city(circle: i64, standing: Standing) -> City {
        City {
            id: CityId::from_number(1),
            circle: CircleId::from_number(circle),
            place: atlas::PlaceId::new(4_393_217),
            name: "Kansas City".to_owned(),
            region: Id::from_number(1),
            standing,
        }
    }

    #[test]
    fn only_people_of_a_member_city_offer_its_help() {
        let leader = leader();
        let may = |city: City| may_offer(&leader, &city).map(drop);
        assert_eq!(may(city(7, Standing::Active)), Ok(()));
        assert_eq!(may(city(8, Standing::Active)), Err(Refusal::OtherCity));
        assert_eq!(may(city(7, Standing::Lapsed)), Err(Refusal::NotAMember));
    }

    #[test]
    fn only_the_post_that_offered_keeps_its_offer() {
        let leader = leader();
        let kept = [2, 9].map(|post| may_keep(&leader, &offer(post)).map(drop));
        assert_eq!(kept, [Ok(()), Err(Refusal::OtherPost)]);
    }

    #[test]
    fn a_city_asked_to_its_limit_is_not_asked_again() {
        let next: Date = "2026-07-01".parse().expect("a day");
        let capacity = |asked| Capacity { city: CityId::from_number(1), asked, limit: 3, next };
        assert!(may_ask_city(&capacity(2)).is_ok());
        assert_eq!(may_ask_city(&capacity(3)).map(drop), Err(Refusal::Full { next, limit: 3 }));
    }

    #[test]
    fn the_secretariat_alone_sets_how_often_a_city_is_asked() {
        assert!(sets_limit(&sample_actor(Function::Secretariat)));
        assert!(!sets_limit(&sample_actor(Function::Leader)) && !sets_limit(&sample_actor(Function::Chair)));
    }

    #[test]
    fn an_offer_unconfirmed_for_seven_months_is_shown_so() {
        let (offer, day) = (offer(2), |days| Timestamp::from_micros(0).plus_days(days));
        assert_eq!([211, 212].map(|days| offer.is_unconfirmed(day(days))), [false, true]);
    }
}
