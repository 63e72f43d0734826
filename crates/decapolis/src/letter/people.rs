//! Whom a selection means now: the people, and who is left out and why.
//!
//! It is asked when the selection is drawn and again when the letter leaves, so that a post which ended in between gets
//! nothing and a new holder is written to.

use std::collections::{BTreeMap, BTreeSet};

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::mail;
use kernel::person::PersonId;
use kernel::post::PostId;
use kernel::stop::Fault;

use super::model::{Delivery, MAIL_KIND};
use super::rules::Scope;
use super::selection::Selection;
use super::store::{self, Held};
use crate::need;
use crate::network::{self, City, CityId, CitySize};
use crate::offer;

/// Somebody whom a selection means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chosen {
    pub(super) held: Held,
    /// Their city, where they work for one.
    pub(super) city: Option<City>,
}

impl Chosen {
    /// What the reader's language calls their city, else their home's own name.
    pub(super) fn home_in(&self, language: Language) -> &str {
        self.city.as_ref().map_or(&self.held.home_name, |city| city.name_in(language))
    }
}

/// Why somebody whom a selection means gets no letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum LeftOut {
    NoAddress,
    Stopped,
    OverLimit,
    Erased,
    /// They get it in another of their posts.
    Twice,
}

impl LeftOut {
    pub(super) const ALL: [LeftOut; 5] = [Self::NoAddress, Self::Stopped, Self::OverLimit, Self::Erased, Self::Twice];

    /// As in texts.
    pub(super) fn code(self) -> &'static str {
        match self {
            LeftOut::NoAddress => "no-address",
            LeftOut::Stopped => "stopped",
            LeftOut::OverLimit => "over-limit",
            LeftOut::Erased => "erased",
            LeftOut::Twice => "twice",
        }
    }

    /// What is written down with the recipient; nothing for who is not written down.
    pub(super) fn delivery(self) -> Option<Delivery> {
        match self {
            LeftOut::NoAddress => Some(Delivery::NoAddress),
            LeftOut::Stopped => Some(Delivery::Stopped),
            LeftOut::OverLimit => Some(Delivery::OverLimit),
            LeftOut::Erased | LeftOut::Twice => None,
        }
    }
}

/// A selection as it is now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Resolved {
    /// Who gets a letter, each once, in the order of their posts.
    pub(super) people: Vec<Chosen>,
    /// Who does not, and why.
    pub(super) left_out: Vec<(Chosen, LeftOut)>,
}

impl Resolved {
    /// How many cities the people work for.
    pub(super) fn city_count(&self) -> usize {
        let cities: BTreeSet<CityId> =
            self.people.iter().filter_map(|chosen| chosen.city.as_ref()).map(|city| city.id).collect();
        cities.len()
    }

    /// Whom a reason leaves out.
    pub(super) fn left_out_for(&self, reason: LeftOut) -> Vec<&Chosen> {
        self.left_out.iter().filter(|(_, why)| *why == reason).map(|(chosen, _)| chosen).collect()
    }
}

/// Finds whom a selection means, as far as the writer's scope goes.
pub(super) fn resolve(tx: &mut Tx<'_>, scope: Scope, selection: &Selection) -> Result<Resolved, Fault> {
    let cities = cities(tx, scope, selection)?;
    let body = match selection.body {
        Some(body) => Some(store::posts_in(tx, body)?),
        None => None,
    };
    let is_meant = |held: &Held| {
        selection.admits(held.function)
            && selection.language.is_none_or(|language| language == held.language)
            && body.as_ref().is_none_or(|posts| posts.contains(&held.post))
    };
    let mut chosen = Vec::new();
    for held in store::holders_in_cities(tx)?.into_iter().filter(is_meant) {
        if let Some(city) = cities.get(&held.home) {
            chosen.push(Chosen { city: Some(city.clone()), held });
        }
    }
    if selection.reaches_beyond_cities() {
        let homes = homes_beyond_cities(tx, scope, selection)?;
        let is_near = |held: &Held| homes.is_none_or(|home| home == held.home);
        let beyond = store::holders_beyond_cities(tx)?.into_iter().filter(is_meant).filter(is_near);
        chosen.extend(beyond.map(|held| Chosen { city: None, held }));
    }
    sort_out(tx, chosen)
}

/// The cities that the selection and the writer's scope admit, by their people's circle.
fn cities(tx: &mut Tx<'_>, scope: Scope, selection: &Selection) -> Result<BTreeMap<CircleId, City>, Fault> {
    let own_region = match scope {
        Scope::Network => None,
        Scope::Region(circle) => {
            Some(network::regions(tx, Language::English)?.iter().find(|one| one.circle == circle).cloned())
        }
    };
    let mut cities = if selection.is_quiet {
        let activity = network::Activity::of_last(tx, network::ACTIVE_DAYS)?;
        let quiet = activity.members().iter().filter(|member| !activity.is_active(member)).map(|member| &member.city);
        quiet.filter(|city| city.standing == selection.standing).cloned().collect()
    } else {
        network::cities_of_standing(tx, selection.standing)?.to_vec()
    };
    if let Some(region) = own_region {
        cities.retain(|city| region.as_ref().is_some_and(|region| region.id == city.region));
    }
    if let Some(topic) = &selection.needs {
        let needing: BTreeSet<CityId> = need::cities_needing(tx, topic)?.into_iter().collect();
        cities.retain(|city| needing.contains(&city.id));
    }
    if let Some(topic) = &selection.offers {
        let offering = offer::cities_offering(tx, topic)?;
        cities.retain(|city| offering.contains(&city.id));
    }
    cities.retain(|city| is_there(city, selection));
    Ok(cities.into_iter().map(|city| (city.circle, city)).collect())
}

/// Whether a city lies where the selection says and is as large.
fn is_there(city: &City, selection: &Selection) -> bool {
    let place = city.in_atlas();
    let size = CitySize::of_population(place.and_then(atlas::Place::population));
    selection.region.is_none_or(|region| region == city.region)
        && selection.country.is_none_or(|country| place.is_some_and(|place| place.country_code() == country))
        && selection.size.is_none_or(|wanted| wanted == size)
}

/// The only home beyond the cities that counts, where region or scope name one.
fn homes_beyond_cities(tx: &mut Tx<'_>, scope: Scope, selection: &Selection) -> Result<Option<CircleId>, Fault> {
    if let Scope::Region(circle) = scope {
        return Ok(Some(circle));
    }
    let Some(id) = selection.region else { return Ok(None) };
    let regions = network::regions(tx, Language::English)?;
    // A region that is none any more has no people: a circle that nobody is at home in.
    let circle = regions.iter().find(|region| region.id == id).map(|region| region.circle);
    Ok(Some(circle.unwrap_or(kernel::circle::EVERYBODY)))
}

/// Parts those who get a letter from those who do not. Whoever holds two posts gets it in the older one.
fn sort_out(tx: &mut Tx<'_>, chosen: Vec<Chosen>) -> Result<Resolved, Fault> {
    let (stopped, at_limit) = (mail::who_stopped(tx, MAIL_KIND)?, mail::at_limit(tx)?);
    let mut seen: BTreeMap<PersonId, PostId> = BTreeMap::new();
    let mut resolved = Resolved::default();
    for one in chosen {
        let person = one.held.person;
        let is_second = seen.insert(person, one.held.post).is_some();
        let why = if one.held.is_erased {
            Some(LeftOut::Erased)
        } else if is_second {
            Some(LeftOut::Twice)
        } else if !one.held.has_email {
            Some(LeftOut::NoAddress)
        } else if stopped.contains(&person) {
            Some(LeftOut::Stopped)
        } else if at_limit.contains(&person) {
            Some(LeftOut::OverLimit)
        } else {
            None
        };
        match why {
            Some(why) => resolved.left_out.push((one, why)),
            None => resolved.people.push(one),
        }
    }
    Ok(resolved)
}
