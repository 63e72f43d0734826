//! The lists that the demo network is made from, read from the files beside this one.

use atlas::PlaceId;
use kernel::language::Language;

/// A city of the demo.
#[derive(Debug, Clone)]
pub(super) struct DemoCity {
    pub(super) region: &'static str,
    pub(super) place: PlaceId,
    /// What its people call it.
    pub(super) name: &'static str,
    /// Which list of names its people are drawn from.
    pub(super) speech: &'static str,
    /// The language its people read the pages in.
    pub(super) language: Language,
}

/// A region of the demo: names in the order of [`Language::ALL`].
#[derive(Debug, Clone)]
pub(super) struct DemoRegion {
    pub(super) id: &'static str,
    pub(super) names: [&'static str; 4],
}

pub(super) fn cities() -> Vec<DemoCity> {
    let rows = rows(include_str!("cities.txt")).map(|row| DemoCity {
        region: row[0],
        place: PlaceId::new(row[1].parse().expect("a GeoNames id is a number")),
        name: row[2],
        speech: row[3],
        language: row[4].parse().expect("a language of the interface"),
    });
    rows.collect()
}

pub(super) fn regions() -> Vec<DemoRegion> {
    let regions = rows(include_str!("regions.txt"));
    regions.map(|row| DemoRegion { id: row[0], names: [row[1], row[2], row[3], row[4]] }).collect()
}

/// Given and family names of a speech.
pub(super) fn names(speech: &str) -> (Vec<&'static str>, Vec<&'static str>) {
    let row = rows(include_str!("people.txt")).find(|row| row[0] == speech).expect("every speech has its names");
    (row[1].split(',').collect(), row[2].split(',').collect())
}

fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split('|').collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas::Atlas;

    #[test]
    fn sixty_cities_of_seven_regions_are_all_in_the_atlas() {
        let cities = cities();
        assert_eq!((cities.len(), regions().len()), (60, 7));
        for city in &cities {
            assert!(Atlas::get().place(city.place).is_some(), "{}", city.name);
            assert!(regions().iter().any(|region| region.id == city.region), "{}", city.name);
            assert!(!names(city.speech).0.is_empty(), "{}", city.name);
        }
    }
}
