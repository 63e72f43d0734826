//! Cities as data: what their pages show, for programs.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::{Fault, Stop};
use schemars::JsonSchema;
use serde::Serialize;

use super::facts::{KnownFact, KnownValue, Provenance, fact_label, facts_of};
use super::model::{City, CityId, Standing, atlas_language};
use super::store;

/// A member city in the directory.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CityLineData {
    /// Its id in the network.
    pub(crate) id: String,
    /// Its GeoNames id.
    geonames: u32,
    /// In the language asked for.
    name: String,
    /// ISO 3166-1 alpha-2.
    country: Option<String>,
    population: Option<u32>,
}

/// A city of the network with all that is known of it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CityData {
    #[serde(flatten)]
    city: CityLineData,
    /// `lead`, `pending`, `active`, `lapsed` or `left`.
    standing: String,
    /// By the id of the fact.
    facts: Vec<FactData>,
}

/// One thing known of a city.
#[derive(Debug, Serialize, JsonSchema)]
struct FactData {
    /// Stable: `population`, `public_libraries`.
    id: String,
    /// In the language asked for.
    label: String,
    value: ValueData,
    /// The year it holds for, where the source says one.
    year: Option<i64>,
    /// Who says so, as the source calls itself.
    source: String,
    provenance: ProvenanceData,
}

/// A number in the unit of the fact, a word out of a closed list, or yes or no.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
enum ValueData {
    Number(f64),
    Word(String),
    YesNo(bool),
}

/// `entered` by the city itself, open data about the `city`, or open data about its whole `country`.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum ProvenanceData {
    Entered,
    City,
    Country,
}

/// The active members after one of them, in the order of their ids.
pub(crate) fn city_lines(
    tx: &mut Tx<'_>,
    after: Option<CityId>,
    language: Language,
) -> Result<Vec<CityLineData>, Fault> {
    let mut members = store::cities(tx, Standing::Active)?;
    members.sort_by_key(|city| city.id);
    let rest = members.iter().filter(|city| after.is_none_or(|after| city.id > after));
    Ok(rest.map(|city| line(city, language)).collect())
}

/// One city.
pub(crate) fn city_data(tx: &mut Tx<'_>, id: CityId, language: Language) -> Result<CityData, Stop> {
    let city = store::city(tx, id)?;
    let facts = facts_of(tx, &city)?;
    Ok(CityData {
        city: line(&city, language),
        standing: city.standing.code().to_owned(),
        facts: facts.into_values().map(|known| fact(known, language)).collect(),
    })
}

fn line(city: &City, language: Language) -> CityLineData {
    let place = city.in_atlas();
    CityLineData {
        id: city.id.to_string(),
        geonames: city.place.number(),
        name: place.map_or(city.name.as_str(), |place| place.name_in(atlas_language(language))).to_owned(),
        country: place.map(|place| place.country_code().to_string()),
        population: place.and_then(|place| place.population()),
    }
}

fn fact(known: KnownFact, language: Language) -> FactData {
    FactData {
        label: fact_label(&known.id, language),
        id: known.id,
        value: match known.value {
            KnownValue::Number(number) => ValueData::Number(number),
            KnownValue::Word(word) => ValueData::Word(word),
            KnownValue::YesNo(yes) => ValueData::YesNo(yes),
        },
        year: known.year,
        source: known.source,
        provenance: match known.provenance {
            Provenance::Entered => ProvenanceData::Entered,
            Provenance::City => ProvenanceData::City,
            Provenance::Country => ProvenanceData::Country,
        },
    }
}
