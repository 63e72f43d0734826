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
/// Of members nearer to each other than so many units of the map only the first is marked; where that leaves too many
/// marks, the next distance is tried, so that a large network's map does not grow with it.
const MARK_UNITS: [u16; 4] = [6, 12, 24, 48];
/// Marks of a map: with the dots below them they fit a first visit of 14 kB.
const MARKS_MAX: usize = 150;

static DOTS: LazyLock<Dots> = LazyLock::new(|| dots_above(POPULATION_DRAWN));

/// The map of these cities; the table or list beside it names them all.
pub(crate) fn world_map<'c>(cities: impl Iterator<Item = &'c City>, language: Language) -> WorldMap {
    let texts = Texts::new(language);
    let marks: Vec<MapMark> = cities.filter_map(|city| mark(city, language)).collect();
    WorldMap {
        name: texts.world_map().into(),
        small_dots: DOTS.small.as_str().into(),
        large_dots: DOTS.large.as_str().into(),
        marks: apart(marks),
        legend: vec![MapKey { kind: MarkKind::Member, words: texts.map_members().into() }],
    }
}

/// Marks that are far enough from each other to be few.
fn apart(marks: Vec<MapMark>) -> Vec<MapMark> {
    let in_steps = |units: u16| {
        let mut taken = BTreeSet::new();
        marks.iter().filter(|mark| taken.insert((mark.x / units, mark.y / units))).cloned().collect::<Vec<_>>()
    };
    let mut shown = Vec::new();
    for units in MARK_UNITS {
        shown = in_steps(units);
        if shown.len() <= MARKS_MAX {
            break;
        }
    }
    shown
}

fn mark(city: &City, language: Language) -> Option<MapMark> {
    let place = city.in_atlas()?;
    let (x, y) = project(place.latitude(), place.longitude());
    // Every city of the atlas lies on the map, which is 720 units wide.
    let (x, y) = (x.round() as u16, y.round() as u16);
    Some(MapMark { x, y, title: city.name_in(language).to_owned().into(), kind: MarkKind::Member })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: u16, y: u16) -> MapMark {
        MapMark { x, y, title: "a city".into(), kind: MarkKind::Member }
    }

    #[test]
    fn a_large_network_has_no_more_marks_than_fit() {
        let everywhere = (0..720).step_by(3).flat_map(|x| (0..360).step_by(3).map(move |y| at(x, y)));
        assert!(apart(everywhere.collect()).len() <= MARKS_MAX);
    }

    #[test]
    fn cities_far_apart_are_all_marked() {
        assert_eq!(apart(vec![at(10, 10), at(30, 10), at(10, 40)]).len(), 3);
    }
}
