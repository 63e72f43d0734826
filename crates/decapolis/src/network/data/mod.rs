//! Cities as data: what their pages show, for programs.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::HeldPost;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

mod likeness;
mod organisations;
mod regions;

pub(crate) use self::likeness::{PeerData, PlaceData, peers_data, place_data};
pub(crate) use self::organisations::{OrganisationData, OrganisationLineData, organisation_data, organisation_lines};
pub(crate) use self::regions::{RegionData, RegionLineData, TermData, region_data, region_lines, term_data};
use super::directory::Directory;
use super::facts::{KnownFact, KnownValue, Provenance, fact_label};
use super::model::{City, CityId, Region, StandingSpan, atlas_language};
use super::pages::CityView;
use crate::offer::{self, OfferData};

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
    /// What its posts offer to others.
    offers: Vec<OfferData>,
    /// Who works for it; with the scope `read:post` only.
    people: Vec<PostData>,
    /// How it stood with the network, the latest first; with the scope `read:post` only.
    history: Vec<StandingData>,
}

/// A post and whoever holds it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PostData {
    id: String,
    title: String,
    /// `leader`, `officer`, `president` and so on.
    function: String,
    /// Null while it is vacant.
    holder: Option<String>,
    /// Whether the holder only stands in.
    is_acting: bool,
}

/// How a city stood with the network for a time.
#[derive(Debug, Serialize, JsonSchema)]
struct StandingData {
    standing: String,
    reason: String,
    since: String,
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

/// The cities that the directory shows this reader for the address's filters, after one of them, in the order of their
/// ids.
pub(crate) fn city_lines(tx: &mut Tx<'_>, visit: &Visit<'_>, after: Option<CityId>) -> Result<Vec<CityLineData>, Stop> {
    let directory = Directory::load(tx, visit)?;
    let mut found = directory.found();
    found.sort_unstable_by_key(|city| city.id);
    let rest = found.iter().filter(|city| after.is_none_or(|after| city.id > after));
    Ok(rest.map(|city| line(city, visit.language())).collect())
}

/// One city, as its page shows it to the same reader.
pub(crate) fn city_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<CityData, Stop> {
    let view = CityView::load(tx, visit)?;
    let offers = offer::city_offers(tx, view.city.id)?;
    let language = visit.language();
    Ok(CityData {
        city: line(&view.city, language),
        standing: view.city.standing.code().to_owned(),
        facts: view.facts.into_values().map(|known| fact(known, language)).collect(),
        offers,
        people: view.people.iter().map(post_data).collect(),
        history: view.history.into_iter().map(standing).collect(),
    })
}

fn standing(span: StandingSpan) -> StandingData {
    StandingData { standing: span.standing.code().to_owned(), reason: span.reason, since: span.starts_at.to_string() }
}

/// A post and whoever holds it.
pub(crate) fn post_data(held: &HeldPost) -> PostData {
    PostData {
        id: held.post.to_string(),
        title: held.title.clone(),
        function: held.function.code().to_owned(),
        holder: held.holder.as_ref().map(|holder| holder.name.clone()),
        is_acting: held.holder.as_ref().is_some_and(|holder| holder.is_acting),
    }
}

/// A city in one line.
pub(crate) fn line(city: &City, language: Language) -> CityLineData {
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
