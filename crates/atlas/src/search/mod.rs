//! Finding a city by any of its names, forgiving accents, case, script and slips.
//!
//! A query is read in several ways ([`reading`]); each gives folded names that are sought in one sorted list
//! ([`index`]): equal, then beginning so, then within one or two slips ([`slips`]). Rows are ordered by population, so
//! the lower row is the more populous place.

mod areas;
mod fold;
mod index;
mod reading;
mod slips;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

pub use fold::fold;

use crate::atlas::Atlas;
use crate::country::CountryCode;
use crate::place::Place;
use areas::{Area, AreaIndex};
use index::NameIndex;
use reading::{Ending, Reading, readings};
use slips::{Slips, slips_forgiven};

/// A city found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The city.
    pub place: Place,
    /// How well its name agrees with what was asked.
    pub matched: Match,
}

/// How well a name agrees with what was asked, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// The same but for case, accents and punctuation.
    Exact,
    /// The name begins so.
    Prefix,
    /// So many letters (1 or 2) differ.
    Slips(u8),
}

/// What searches need beside the table; built at the first of them.
#[derive(Debug)]
pub(crate) struct Index {
    names: NameIndex,
    areas: AreaIndex,
}

impl Index {
    pub(crate) fn new(atlas: &'static Atlas) -> Self {
        Self { names: NameIndex::new(atlas), areas: AreaIndex::new(atlas) }
    }
}

impl Atlas {
    /// Builds the index of names now rather than at the first search.
    pub fn prepare_search(&'static self) {
        self.index();
    }

    /// Builds the index of names anew and gives how many there are, so that a bench can say what that costs.
    #[doc(hidden)]
    #[must_use]
    pub fn measure_indexing(&'static self) -> usize {
        Index::new(self).names.len()
    }

    /// The cities of a name, also as "City, Country", "City, Division" or "City CC": exact names first, then names that
    /// begin so, then, where none is exact, slips. Within each, places whose own name it is stand before those also
    /// known by it (Porto is also an old name of Bordeaux); then by population, ties by id.
    #[must_use]
    pub fn search(&'static self, query: &str, limit: usize) -> Vec<Hit> {
        self.search_where(query, None, limit)
    }

    /// The same in one country; nothing where the country has no code.
    #[must_use]
    pub fn search_in(&'static self, country: CountryCode, query: &str, limit: usize) -> Vec<Hit> {
        self.area_of(country).map_or_else(Vec::new, |area| self.search_where(query, Some(area), limit))
    }

    /// The cities of exactly this name (folded), ordered as in [`Atlas::search`]: the first is meant, the others are
    /// homonyms.
    #[must_use]
    pub fn named(&'static self, query: &str) -> Vec<Place> {
        self.named_where(query, None)
    }

    /// The same in one country.
    #[must_use]
    pub fn named_in(&'static self, country: CountryCode, query: &str) -> Vec<Place> {
        self.area_of(country).map_or_else(Vec::new, |area| self.named_where(query, Some(area)))
    }

    /// Cities for what has been typed so far: own names before others, by population, ties by id; slips are forgiven
    /// where nothing begins so.
    #[must_use]
    pub fn complete(&'static self, typed: &str, limit: usize) -> Vec<Place> {
        self.complete_where(typed, None, limit)
    }

    /// The same in one country.
    #[must_use]
    pub fn complete_in(&'static self, country: CountryCode, typed: &str, limit: usize) -> Vec<Place> {
        self.area_of(country).map_or_else(Vec::new, |area| self.complete_where(typed, Some(area), limit))
    }

    /// Names of cities nearest to one that is not known, for "did you mean": fewest edits first, then as in
    /// [`Atlas::search`].
    #[must_use]
    pub fn nearest_names(&'static self, query: &str, count: usize) -> Vec<&'static str> {
        let name = fold(query.split(',').next().unwrap_or_default());
        let reading = Reading::of_name(name);
        let begun = self.candidates(&reading, self.index().names.beginning_with(&reading.name));
        let near = candidates_by_edits(self, &reading, edits_suggested(&reading.name));
        let candidates = begun.into_iter().chain(near.into_values().flatten());
        let mut seen = BTreeSet::new();
        let names = candidates.map(|candidate| self.at_row(candidate.row).name());
        names.filter(|name| seen.insert(*name)).take(count).collect()
    }

    fn search_where(&'static self, query: &str, country: Option<Area>, limit: usize) -> Vec<Hit> {
        let hits = self.search_readings(&self.readings(query, country, Ending::Finished), limit);
        if !hits.is_empty() || query.is_ascii() {
            return hits;
        }
        self.search_readings(&self.readings(&any_ascii::any_ascii(query), country, Ending::Finished), limit)
    }

    fn named_where(&'static self, query: &str, country: Option<Area>) -> Vec<Place> {
        let written = self.named_by_readings(&self.readings(query, country, Ending::Finished));
        if !written.is_empty() || query.is_ascii() {
            return written;
        }
        self.named_by_readings(&self.readings(&any_ascii::any_ascii(query), country, Ending::Finished))
    }

    fn named_by_readings(&'static self, readings: &[Reading]) -> Vec<Place> {
        let mut found = Found::new(self, usize::MAX);
        found.add_exact(readings);
        found.hits.into_iter().map(|hit| hit.place).collect()
    }

    fn search_readings(&'static self, readings: &[Reading], limit: usize) -> Vec<Hit> {
        let names = &self.index().names;
        let mut found = Found::new(self, limit);
        found.add_exact(readings);
        let has_exact = !found.hits.is_empty();
        for reading in readings {
            found.add(Match::Prefix, self.candidates(reading, names.beginning_with(&reading.name)));
        }
        if !has_exact && !found.is_full() {
            found.add_slips(readings);
        }
        found.hits
    }

    fn complete_where(&'static self, typed: &str, country: Option<Area>, limit: usize) -> Vec<Place> {
        let readings = self.readings(typed, country, Ending::Open);
        let mut found = Found::new(self, limit);
        let names = &self.index().names;
        let candidates =
            readings.iter().flat_map(|reading| self.candidates(reading, names.beginning_with(&reading.name)));
        found.add(Match::Prefix, candidates.collect());
        if found.hits.is_empty() {
            found.add_slips(&readings);
        }
        found.hits.into_iter().map(|hit| hit.place).collect()
    }

    fn readings(&'static self, query: &str, country: Option<Area>, ending: Ending) -> Vec<Reading> {
        let readings = readings(self, self.index(), query, ending).into_iter();
        match country {
            Some(country) => readings.map(|reading| reading.within(country)).collect(),
            None => readings.collect(),
        }
    }

    fn area_of(&self, country: CountryCode) -> Option<Area> {
        let position = self.table.countries.binary_search_by_key(&country, |country| country.code).ok()?;
        u16::try_from(position).ok().map(Area::Country)
    }

    /// The places of the names at some positions that lie where the reading says.
    fn candidates(&'static self, reading: &Reading, positions: Range<usize>) -> BTreeSet<Candidate> {
        let candidates = positions.map(|position| Candidate::at(&self.index().names, position));
        candidates.filter(|candidate| reading.allows(self, candidate.row)).collect()
    }
}

/// A place that may be meant, ordered by how likely it is: own names first, then the most populous.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    is_known_otherwise: bool,
    row: usize,
}

impl Candidate {
    fn at(names: &NameIndex, position: usize) -> Self {
        Self { is_known_otherwise: !names.is_own(position), row: names.row(position) }
    }
}

/// A third of the letters may differ in a suggestion, at least two and at most four.
fn edits_suggested(name: &str) -> u32 {
    (name.chars().count() as u32 / 3).clamp(2, 4)
}

/// The places within so many edits of the reading's name, by edits.
fn candidates_by_edits(atlas: &'static Atlas, reading: &Reading, edits_max: u32) -> BTreeMap<u32, BTreeSet<Candidate>> {
    let names = &atlas.index().names;
    let mut slips = Slips::new(&reading.name);
    let mut candidates: BTreeMap<u32, BTreeSet<Candidate>> = BTreeMap::new();
    for position in names.resembling(&reading.name, edits_max) {
        let candidate = Candidate::at(names, position);
        if !reading.allows(atlas, candidate.row) {
            continue;
        }
        if let Some(edits) = slips.distance_to(names.name(position), edits_max) {
            candidates.entry(edits).or_default().insert(candidate);
        }
    }
    candidates
}

/// The hits so far: each city once, at most so many.
#[derive(Debug)]
struct Found {
    atlas: &'static Atlas,
    limit: usize,
    seen: BTreeSet<usize>,
    hits: Vec<Hit>,
}

impl Found {
    fn new(atlas: &'static Atlas, limit: usize) -> Self {
        Self { atlas, limit, seen: BTreeSet::new(), hits: Vec::new() }
    }

    fn is_full(&self) -> bool {
        self.hits.len() >= self.limit
    }

    fn add(&mut self, matched: Match, candidates: BTreeSet<Candidate>) {
        for candidate in candidates {
            if !self.is_full() && self.seen.insert(candidate.row) {
                self.hits.push(Hit { place: self.atlas.at_row(candidate.row), matched });
            }
        }
    }

    fn add_exact(&mut self, readings: &[Reading]) {
        for reading in readings {
            let positions = self.atlas.index().names.equal_to(&reading.name);
            self.add(Match::Exact, self.atlas.candidates(reading, positions));
        }
    }

    fn add_slips(&mut self, readings: &[Reading]) {
        for reading in readings {
            let edits_max = slips_forgiven(reading.name.chars().count());
            if edits_max == 0 {
                continue;
            }
            for (edits, candidates) in candidates_by_edits(self.atlas, reading, edits_max) {
                self.add(Match::Slips(edits as u8), candidates);
            }
        }
    }
}
