//! More cities for a demo of many times the usual size: the most populous of the world that are not in it yet.

use std::collections::BTreeSet;

use atlas::{Atlas, Place, PlaceId};

use super::changes;
use super::lists::{self, DemoCity};

/// The cities of a demo of `scale` times the usual size, the usual ones first; as many as the atlas has.
pub(super) fn cities(scale: u32) -> Vec<DemoCity> {
    let mut cities = lists::cities();
    let usual: Vec<(DemoCity, Place)> =
        cities.iter().filter_map(|city| Some((city.clone(), Atlas::get().place(city.place)?))).collect();
    let known: BTreeSet<PlaceId> = cities.iter().map(|city| city.place).chain(changes::places_of_others()).collect();
    let missing = cities.len() * (scale.max(1) as usize - 1);
    let others = Atlas::get().places().filter(|place| !known.contains(&place.id())).take(missing);
    cities.extend(others.filter_map(|place| beside(place, &usual)));
    cities
}

/// A city in the region, with the names and in the language of the usual city nearest to it.
fn beside(place: Place, usual: &[(DemoCity, Place)]) -> Option<DemoCity> {
    let nearest = usual.iter().min_by(|(_, one), (_, other)| square(place, *one).total_cmp(&square(place, *other)));
    nearest.map(|(city, _)| DemoCity { place: place.id(), name: place.name(), ..city.clone() })
}

/// The square of the distance in degrees, which is enough to tell neighbours.
fn square(one: Place, other: Place) -> f64 {
    (one.latitude() - other.latitude()).powi(2) + (one.longitude() - other.longitude()).powi(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundredfold_demo_has_a_hundred_times_the_cities() {
        let places: BTreeSet<PlaceId> = cities(100).iter().map(|city| city.place).collect();
        assert_eq!((cities(1).len(), places.len()), (60, 6_000));
    }

    #[test]
    fn a_city_added_speaks_as_its_neighbours_do() {
        let beside: Vec<&str> = cities(2).iter().filter(|city| city.name == "Lima").map(|city| city.speech).collect();
        assert_eq!(beside, ["spanish"]);
    }
}
