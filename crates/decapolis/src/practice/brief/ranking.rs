//! The practices that fit a city's need, the best first.

use atlas::PlaceId;
use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Fault;
use kernel::time::{Timestamp, Zone};
use peers::{Likeness, Theme};

use super::super::keywords::keywords;
use super::fit::{Candidate, Fit};
use super::store::{self, Found, SHOWN_MAX, Sought};
use crate::network;

/// Microseconds of a year of 365.25 days.
const YEAR_MICROS: f64 = 365.25 * 86_400.0 * 1_000_000.0;

/// A need as practices are sought for it.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Need<'n> {
    pub(in super::super) words: &'n str,
    pub(in super::super) topic: &'n str,
    pub(in super::super) theme: &'n str,
    /// The city that asks.
    pub(in super::super) place: PlaceId,
    pub(in super::super) reader: PostId,
}

/// A practice with how well it fits.
#[derive(Debug, Clone)]
pub(super) struct Ranked {
    pub(super) practice: Found,
    /// The likest city that did it and the distance to it; none where no such city is comparable.
    pub(super) nearest: Option<(PlaceId, f64)>,
    pub(super) fit: Fit,
}

/// At most six practices that answer the need, the best first, ties by id. One that only the asking city did is no
/// news to it and is left out.
pub(super) fn rank(tx: &mut Tx<'_>, need: Need<'_>) -> Result<Vec<Ranked>, Fault> {
    let words = keywords(need.words);
    let sought = Sought { topic: need.topic, theme: need.theme, words: &words, reader: need.reader };
    let mut found = store::find(tx, sought)?;
    found.retain(|practice| practice.cities.iter().any(|(place, _)| *place != need.place));
    let cities = network::cities(tx)?;
    let likeness = Theme::of_id(need.theme).and_then(|theme| cities.kept_likeness(need.place, theme));
    let now = tx.now();
    let ranked = found.into_iter().map(|practice| judge(practice, need.place, likeness.as_ref(), now));
    let mut ranked: Vec<Ranked> = ranked.filter(|ranked| ranked.fit.is_listed()).collect();
    ranked.sort_by(|one, other| {
        let by_score = other.fit.score().total_cmp(&one.fit.score());
        by_score.then_with(|| one.practice.id.cmp(&other.practice.id))
    });
    ranked.truncate(SHOWN_MAX);
    Ok(ranked)
}

fn judge(practice: Found, own: PlaceId, likeness: Option<&Likeness<'_>>, now: Timestamp) -> Ranked {
    let nearest = likeness.and_then(|likeness| nearest_of(&practice, own, likeness));
    let candidate = Candidate {
        topic: practice.topic,
        overlap: practice.overlap,
        distance: nearest.map(|(_, distance)| distance),
        evidence: practice.evidence,
        age: age(&practice, now),
    };
    Ranked { fit: Fit::of(&candidate), nearest, practice }
}

fn nearest_of(practice: &Found, own: PlaceId, likeness: &Likeness<'_>) -> Option<(PlaceId, f64)> {
    let others = practice.cities.iter().map(|(place, _)| *place).filter(|place| *place != own);
    let comparable = others.filter_map(|place| Some((place, likeness.comparison_with(place)?.distance)));
    comparable.min_by(|one, other| one.1.total_cmp(&other.1))
}

/// Years since the newest source, of which only the year is known, or since the last confirmation.
fn age(practice: &Found, now: Timestamp) -> Option<f64> {
    let this_year: Option<f64> = now.date_in(&Zone::UTC).to_string().get(..4).and_then(|year| year.parse().ok());
    let of_source = this_year.zip(practice.source_year).map(|(now, year)| now - year as f64);
    let of_confirmation = practice.confirmed_at.map(|at| (now.micros() - at.micros()) as f64 / YEAR_MICROS);
    [of_source, of_confirmation].into_iter().flatten().min_by(f64::total_cmp).map(|age| age.max(0.0))
}
