//! Whose people a row's person is: the city at a place of the world, or an organisation.

use atlas::{Atlas, CountryCode, Place, fold};
use kernel::circle::{self, CircleId, CircleKind};
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};

use super::super::model::{RegionId, Standing};
use super::super::{known, organisation, store as network};
use super::{Entry, Left, store};

/// Where a person will be at home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Home {
    /// A circle of the network.
    Known(CircleId),
    /// A city of the world that the network does not know yet.
    NewCity(Place),
    NewOrganisation(String),
}

/// The home of an entry, without making it.
pub(super) fn home_of(tx: &mut Tx<'_>, entry: &Entry) -> Result<Result<Home, Left>, Stop> {
    if let Some(city) = &entry.city {
        return city_home(tx, city, entry.country.as_deref());
    }
    let Some(organisation) = &entry.organisation else { return Ok(Err(Left::NoHome)) };
    Ok(Ok(match store::organisation_named(tx, organisation)? {
        Some(circle) => Home::Known(circle),
        None => Home::NewOrganisation(organisation.clone()),
    }))
}

/// The network's own city of that name; else the one of that name in the world, or in its country the most populous.
fn city_home(tx: &mut Tx<'_>, city: &str, country: Option<&str>) -> Result<Result<Home, Left>, Stop> {
    let country = country.and_then(country_of);
    let places = match country {
        Some(country) => Atlas::get().named_in(country, city),
        None => Atlas::get().named(city),
    };
    for place in &places {
        if let Some(known) = network::city_by_place(tx, place.id())? {
            return Ok(Ok(Home::Known(known.circle)));
        }
    }
    Ok(match (&places[..], country) {
        ([], _) => Err(Left::CityUnknown),
        ([only], _) => Ok(Home::NewCity(*only)),
        ([first, ..], Some(_)) => Ok(Home::NewCity(*first)),
        (_, None) => Err(Left::CityUnclear),
    })
}

/// A country by its code or by any of its names.
fn country_of(text: &str) -> Option<CountryCode> {
    let folded = fold(text);
    let by_name =
        |country: &&atlas::Country| country.names.iter().chain(&country.other_names).any(|name| fold(name) == folded);
    let code: Option<CountryCode> = text.trim().to_uppercase().parse().ok();
    let known = code.filter(|code| Atlas::get().country(*code).is_some());
    known.or_else(|| Atlas::get().countries().iter().find(by_name).map(|country| country.code))
}

/// The circle of a home, made where the network does not know it yet: a city as an active member, since the list says so.
pub(super) fn circle_of(tx: &mut Tx<'_>, home: &Home, entry: &Entry, author: PostId) -> Result<CircleId, Stop> {
    match home {
        Home::Known(circle) => Ok(*circle),
        Home::NewCity(place) => {
            let region = region_for(tx, *place, entry.region.as_deref())?;
            let circle = circle::create(tx, CircleKind::City, place.name())?;
            let city = network::insert_city(tx, circle, place.id(), place.name(), region)?;
            let reason = match &entry.joined {
                Some(joined) => format!("taken from a list of members, which says {joined}"),
                None => "taken from a list of members".to_owned(),
            };
            network::set_standing(tx, city, Standing::Active, &reason, author)?;
            Ok(circle)
        }
        Home::NewOrganisation(name) => Ok(organisation::add_listed(tx, name)?),
    }
}

/// The region that the list names, else the one of the nearest city; a network without regions gets its first one.
fn region_for(tx: &mut Tx<'_>, place: Place, named: Option<&str>) -> Result<RegionId, Fault> {
    let regions = known::regions(tx, Language::English)?;
    let named = named.map(fold);
    if let Some(region) = regions.iter().find(|region| Some(fold(&region.name)) == named) {
        return Ok(region.id);
    }
    let near = |city: &super::super::model::City| {
        let there = city.in_atlas()?;
        let square = (there.latitude() - place.latitude()).powi(2) + (there.longitude() - place.longitude()).powi(2);
        Some((square, city.region))
    };
    let members = known::cities(tx, Standing::Active)?;
    let nearest = members.iter().filter_map(near).min_by(|one, other| one.0.total_cmp(&other.0));
    match (nearest, regions.first()) {
        (Some((_, region)), _) => Ok(region),
        (None, Some(region)) => Ok(region.id),
        (None, None) => {
            let circle = circle::create(tx, CircleKind::Region, "All cities")?;
            network::insert_region(tx, circle, 0)
        }
    }
}
