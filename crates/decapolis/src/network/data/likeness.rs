//! Likeness as data: who is like whom, and every fact that was compared.

use kernel::language::Language;
use peers::{Known, KnownFrom, Likeness, Peer, Reason, Value};
use schemars::JsonSchema;
use serde::Serialize;

use super::super::facts::fact_label;
use super::super::model::name_in;

/// A place of the world.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PlaceData {
    /// Its GeoNames id.
    geonames: u32,
    /// In the language asked for.
    name: String,
    /// ISO 3166-1 alpha-2.
    country: String,
    population: Option<u32>,
}

/// A city that is like another one.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PeerData {
    #[serde(flatten)]
    place: PlaceData,
    /// From 0, the same in everything compared, to 1.
    distance: f64,
    /// The share of the weight that is known of both.
    coverage: f64,
    /// Every fact compared; the contributions sum up to the distance.
    reasons: Vec<ReasonData>,
}

/// A fact's part of a distance.
#[derive(Debug, Serialize, JsonSchema)]
struct ReasonData {
    feature: String,
    /// In the language asked for.
    label: String,
    /// Null where it is not known; then it drops out of the comparison.
    own: Option<KnownData>,
    theirs: Option<KnownData>,
    contribution: f64,
}

/// What is known of one of the two.
#[derive(Debug, Serialize, JsonSchema)]
struct KnownData {
    value: ValueData,
    year: Option<u16>,
    source: String,
    /// Whether the city says so itself, in place of open data.
    entered: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
enum ValueData {
    Number(f64),
    Word(String),
}

/// A place.
pub(crate) fn place_data(place: atlas::Place, language: Language) -> PlaceData {
    PlaceData {
        geonames: place.id().number(),
        name: name_in(place, language),
        country: place.country_code().to_string(),
        population: place.population(),
    }
}

/// The cities found, in their order.
pub(crate) fn peers_data(likeness: &Likeness<'_>, found: &[Peer], language: Language) -> Vec<PeerData> {
    let peer = |peer: &Peer| PeerData {
        place: place_data(peer.place, language),
        distance: peer.comparison.distance,
        coverage: peer.comparison.coverage,
        reasons: likeness.reasons(peer.place.id()).iter().map(|reason| reason_data(reason, language)).collect(),
    };
    found.iter().map(peer).collect()
}

fn reason_data(reason: &Reason, language: Language) -> ReasonData {
    ReasonData {
        feature: reason.feature.as_str().to_owned(),
        label: fact_label(reason.feature.as_str(), language),
        own: reason.own.as_ref().map(known_data),
        theirs: reason.theirs.as_ref().map(known_data),
        contribution: reason.contribution,
    }
}

fn known_data(known: &Known) -> KnownData {
    let (source, entered) = match &known.source {
        KnownFrom::Atlas(source) | KnownFrom::DerivedFrom(source) => (source.name().to_owned(), false),
        KnownFrom::City(source) => (source.clone(), true),
    };
    let value = match &known.value {
        Value::Number(number) => ValueData::Number(*number),
        Value::Text(text) => ValueData::Word(text.clone()),
    };
    KnownData { value, year: known.year, source, entered }
}
