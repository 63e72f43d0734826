//! The world map with cities of the network: drawn light, so that a first visit stays small.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use atlas::map::{Dots, dots_above, project};
use kernel::design::{MapKey, MapMark, MarkKind, WorldMap};
use kernel::language::Language;

use super::model::City;
use super::texts::Texts;

/// Cities above it are drawn as dots: enough to see the continents, light enough for a first visit of 14 kB.
const POPULATION_DRAWN: u32 = 500_000;
/// Of members nearer to each other than so many units of the map only the first is marked, so that a large network's
/// map does not grow with it.
const MARK_UNITS: u16 = 6;

static DOTS: LazyLock<Dots> = LazyLock::new(|| dots_above(POPULATION_DRAWN));

/// The map of these cities; the table or list beside it names them all.
pub(crate) fn world_map<'c>(cities: impl Iterator<Item = &'c City>, language: Language) -> WorldMap {
    let texts = Texts::new(language);
    let mut taken = BTreeSet::new();
    let marks = cities.filter_map(|city| mark(city, language));
    WorldMap {
        name: texts.world_map().into(),
        small_dots: DOTS.small.as_str().into(),
        large_dots: DOTS.large.as_str().into(),
        marks: marks.filter(|mark| taken.insert((mark.x / MARK_UNITS, mark.y / MARK_UNITS))).collect(),
        legend: vec![MapKey { kind: MarkKind::Member, words: texts.map_members().into() }],
    }
}

fn mark(city: &City, language: Language) -> Option<MapMark> {
    let place = city.in_atlas()?;
    let (x, y) = project(place.latitude(), place.longitude());
    // Every city of the atlas lies on the map, which is 720 units wide.
    let (x, y) = (x.round() as u16, y.round() as u16);
    Some(MapMark { x, y, title: city.name_in(language).to_owned().into(), kind: MarkKind::Member })
}
