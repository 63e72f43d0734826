//! How far the digital work of a city has come, by what the city states of itself: no index ranks cities here, and a city that
//! states little is nowhere.

use std::collections::BTreeMap;

use kernel::db::{Kept, Tx};
use kernel::stop::Fault;

use super::model::{CityId, EnteredFact};
use super::store;

/// What a city has that others have only planned: each is answered by yes or no on its profile.
pub(crate) const SIGNS: [&str; 8] = [
    "algorithm_register",
    "data_team",
    "digital_identity",
    "innovation_budget",
    "online_services",
    "open_data_portal",
    "privacy_officer",
    "sensor_register",
];
/// So many of them a city answers before anything follows from them: half.
pub(crate) const ANSWERED_MIN: usize = 4;

/// How far a city has come: a third, two thirds or all of what it answered is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Maturity {
    Beginning,
    Building,
    Advanced,
}

impl Maturity {
    pub(crate) const ALL: [Maturity; 3] = [Self::Beginning, Self::Building, Self::Advanced];

    /// As in texts.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Maturity::Beginning => "beginning",
            Maturity::Building => "building",
            Maturity::Advanced => "advanced",
        }
    }

    /// Nothing where a city answered too little.
    fn of(yes: usize, answered: usize) -> Option<Self> {
        if answered < ANSWERED_MIN {
            None
        } else if yes * 3 <= answered {
            Some(Self::Beginning)
        } else if yes * 3 <= answered * 2 {
            Some(Self::Building)
        } else {
            Some(Self::Advanced)
        }
    }
}

type ByCity = BTreeMap<CityId, Maturity>;

static STATED: Kept<ByCity> =
    Kept::new("maturity of cities", &["city", "city_fact"], |tx| Ok(by_city(&store::all_facts(tx)?)));

/// How far cities have come; a city that states too little has no entry.
pub(crate) fn maturity(tx: &mut Tx<'_>) -> Result<std::sync::Arc<ByCity>, Fault> {
    STATED.get(tx)
}

fn by_city(facts: &[EnteredFact]) -> ByCity {
    let mut counts: BTreeMap<CityId, (usize, usize)> = BTreeMap::new();
    for fact in facts.iter().filter(|fact| SIGNS.contains(&fact.fact.as_str())) {
        let (yes, answered) = counts.entry(fact.city).or_default();
        *yes += usize::from(fact.content == "yes");
        *answered += 1;
    }
    counts.into_iter().filter_map(|(city, (yes, answered))| Some((city, Maturity::of(yes, answered)?))).collect()
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::*;
    use crate::network::facts::STATED_YES_NO;

    fn fact(city: i64, fact: &str, content: &str) -> EnteredFact {
        EnteredFact {
            city: CityId::from_number(city),
            place: atlas::PlaceId::new(1),
            fact: fact.to_owned(),
            content: content.to_owned(),
            year: 2025,
            source: String::new(),
        }
    }

    #[test]
    fn a_city_that_states_too_little_is_nowhere() {
        assert_eq!((Maturity::of(3, 3), Maturity::of(0, 0)), (None, None));
        let stated: Vec<_> = SIGNS.iter().take(3).map(|sign| fact(1, sign, "yes")).collect();
        assert_eq!(by_city(&stated), ByCity::new());
    }

    #[test]
    fn thirds_of_what_is_answered_tell_how_far_it_is() {
        let of = |yes| Maturity::of(yes, 6);
        assert_eq!([0, 2, 3, 4, 5, 6].map(of), {
            use Maturity::{Advanced, Beginning, Building};
            [Beginning, Beginning, Building, Building, Advanced, Advanced].map(Some)
        });
    }

    #[test]
    fn what_is_no_sign_does_not_count() {
        let mut stated: Vec<_> = SIGNS.iter().take(4).map(|sign| fact(1, sign, "no")).collect();
        stated.push(fact(1, "public_wifi", "yes"));
        assert_eq!(by_city(&stated), ByCity::from([(CityId::from_number(1), Maturity::Beginning)]));
    }

    #[test]
    fn every_sign_is_asked_on_the_profile() {
        assert_eq!(SIGNS.iter().filter(|sign| !STATED_YES_NO.contains(sign)).count(), 0);
    }
}
