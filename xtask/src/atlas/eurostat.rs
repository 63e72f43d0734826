//! Eurostat's Urban Audit: which place each of its cities is, and its values.

use std::collections::BTreeMap;

use atlas::facts::RecordedValue;
use atlas::table::Table;
use atlas::{FactId, Source, fold};
use serde::Deserialize;

use super::Failure;
use super::manifest::Inputs;

/// Codes of the Urban Audit and the facts they are.
const INDICATORS: [(&str, FactId); 13] = [
    ("EN1002V", FactId::Sunshine),
    ("EN1003V", FactId::WarmestMonth),
    ("EN1004V", FactId::ColdestMonth),
    ("EN3012V", FactId::DrinkingWater),
    ("EN3013V", FactId::Sewerage),
    ("EN5200V", FactId::DenseUrbanLand),
    ("EN5201V", FactId::LooseUrbanLand),
    ("EN5202V", FactId::IndustrialLand),
    ("EN5203V", FactId::TransportLand),
    ("EN5204V", FactId::OtherArtificialLand),
    ("EN5205V", FactId::GreenUrbanLand),
    ("EN5206V", FactId::AgriculturalLand),
    ("EN5207V", FactId::NaturalLand),
];
/// The middle of a city's bounding box lies at most so far from the point GeoNames gives it.
const DISTANCE_MAX_KM: f64 = 20.0;
/// A second place of the name nearby is a district if it has at most a third of the people.
const DISTRICT_FACTOR: u32 = 3;

#[derive(Debug, Deserialize)]
struct AuditCity {
    urau_code: String,
    name: String,
    lat_centre: Option<f64>,
    lon_centre: Option<f64>,
}

#[derive(Debug, Deserialize)]
struct AuditValue {
    urau_code: String,
    indicator: String,
    latest_year: u16,
    value: f64,
}

/// The values of all cities of the audit whose place is beyond doubt.
pub(super) fn read(table: &Table, inputs: &Inputs) -> Result<Vec<(u32, RecordedValue)>, Failure> {
    let cities: Vec<AuditCity> = inputs.csv("eurostat_cities.csv")?;
    let places: BTreeMap<&str, u32> =
        cities.iter().filter_map(|city| Some((city.urau_code.as_str(), find_place(table, city)?))).collect();
    let values: Vec<AuditValue> = inputs.csv("eurostat_city_values.csv")?;
    let known = values.iter().filter_map(|value| Some((*places.get(value.urau_code.as_str())?, value)));
    known.map(|(place, value)| Ok((place, to_recorded(value)?))).collect()
}

fn to_recorded(value: &AuditValue) -> Result<RecordedValue, Failure> {
    let known = INDICATORS.iter().find(|(code, _)| *code == value.indicator);
    let &(_, id) = known.ok_or_else(|| Failure(format!("the indicator {} is not known", value.indicator)))?;
    Ok(RecordedValue { id, value: value.value, year: Some(value.latest_year), source: Source::Eurostat })
}

/// The one place of that country, near the centre, that bears one of the names; or the one that dwarfs the others.
fn find_place(table: &Table, city: &AuditCity) -> Option<u32> {
    let centre = (city.lat_centre?, city.lon_centre?);
    let names: Vec<String> = city.name.split('/').map(fold).collect();
    let country = iso_country(city.urau_code.get(..2)?);
    let rows = (0..table.ids.len()).filter(|&row| {
        table.countries[usize::from(table.country[row])].code.as_str() == country
            && distance_km(centre, position(table, row)) <= DISTANCE_MAX_KM
            && table.names.of_row(row).any(|name| names.contains(&fold(name)))
    });
    // Rows are by population, so the first is the most populous.
    match *rows.take(2).collect::<Vec<_>>() {
        [only] => Some(only as u32),
        [city, district] if table.population[city] >= DISTRICT_FACTOR * table.population[district] => Some(city as u32),
        _ => None,
    }
}

/// Eurostat writes EL for Greece and UK for the United Kingdom.
fn iso_country(code: &str) -> &str {
    match code {
        "EL" => "GR",
        "UK" => "GB",
        code => code,
    }
}

fn position(table: &Table, row: usize) -> (f64, f64) {
    (f64::from(table.latitude[row]) / 100_000.0, f64::from(table.longitude[row]) / 100_000.0)
}

/// Equirectangular approximation, good to a metre at these distances. 111.2 km is a degree of the mean meridian
/// (6,371 km x pi / 180, IUGG mean radius).
fn distance_km((latitude, longitude): (f64, f64), (other_latitude, other_longitude): (f64, f64)) -> f64 {
    let north = latitude - other_latitude;
    let east = (longitude - other_longitude) * latitude.to_radians().cos();
    111.2 * north.hypot(east)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_codes_differ_from_those_of_iso() {
        assert_eq!(["EL", "UK", "FR"].map(iso_country), ["GR", "GB", "FR"]);
    }

    #[test]
    fn distance_shrinks_with_the_meridians() {
        assert!((distance_km((0.0, 0.0), (0.0, 1.0)) - 111.2).abs() < 0.1);
        assert!((distance_km((60.0, 0.0), (60.0, 1.0)) - 55.6).abs() < 0.1);
    }
}
