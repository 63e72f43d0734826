//! The ways to read what was typed: as a name alone, or as a name and the country or division it lies in.

use crate::atlas::Atlas;
use crate::search::Index;
use crate::search::areas::{Area, division_named_as};
use crate::search::fold::fold;

/// What may part a name from its area, in the scripts of the world.
const SEPARATORS: [char; 8] = [',', '،', '、', '，', '(', '（', ';', '|'];
/// "Bosnia and Herzegovina" is the longest area that people write without a comma.
const AREA_WORDS_MAX: usize = 3;

/// A folded name and, for each word group after it, the areas it may mean: a place must lie in one of each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) name: String,
    areas: Vec<Vec<Area>>,
}

impl Reading {
    /// A name anywhere.
    pub(crate) fn of_name(name: String) -> Self {
        Self { name, areas: Vec::new() }
    }

    /// Whether a place lies where the reading says.
    pub(crate) fn allows(&self, atlas: &Atlas, row: usize) -> bool {
        self.areas.iter().all(|areas| areas.iter().any(|area| area.holds(atlas, row)))
    }

    /// The same in one country only.
    pub(crate) fn within(mut self, country: Area) -> Self {
        self.areas.push(vec![country]);
        self
    }
}

/// Whether the last area may be unfinished, as it is while someone types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// All is written out.
    Finished,
    /// More may follow.
    Open,
}

/// All readings, the likeliest first; none for a query without letters.
pub(crate) fn readings(atlas: &'static Atlas, index: &Index, query: &str, ending: Ending) -> Vec<Reading> {
    let whole = Reading::of_name(fold(query));
    if whole.name.is_empty() {
        return Vec::new();
    }
    let parts: Vec<String> = query.split(SEPARATORS).map(fold).filter(|part| !part.is_empty()).collect();
    let [name, areas @ ..] = parts.as_slice() else { return vec![whole] };
    if areas.is_empty() {
        let with_area = readings_by_words(index, &whole.name);
        return std::iter::once(whole).chain(with_area).collect();
    }
    let areas: Vec<Vec<Area>> = areas.iter().map(|area| areas_meant(atlas, index, area, ending)).collect();
    vec![whole, Reading { name: name.clone(), areas }]
}

/// "Kansas City MO": the last words may be an area.
fn readings_by_words(index: &Index, folded: &str) -> Vec<Reading> {
    let spaces = folded.rmatch_indices(' ').take(AREA_WORDS_MAX);
    let readings = spaces.map(|(space, _)| Reading {
        name: folded[..space].to_owned(),
        areas: vec![index.areas.named(&folded[space + 1..])],
    });
    readings.filter(|reading| !reading.areas[0].is_empty()).collect()
}

fn areas_meant(atlas: &'static Atlas, index: &Index, folded: &str, ending: Ending) -> Vec<Area> {
    let mut areas = match ending {
        Ending::Finished => index.areas.named(folded),
        Ending::Open => index.areas.beginning_with(folded),
    };
    let cities = index.names.equal_to(folded).map(|position| atlas.at_row(index.names.row(position)));
    areas.extend(cities.filter_map(|city| division_named_as(atlas, city)));
    if areas.is_empty() { index.areas.resembling(folded) } else { areas }
}
