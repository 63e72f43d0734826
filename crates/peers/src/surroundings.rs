//! What a city is among the places around it: how many people live near by, and which centre it is.

use std::collections::BTreeSet;

use atlas::Place;

/// Places nearer than this count as near by, in kilometres: the 45 minutes' drive, at 60 km/h, by which Dijkstra and
/// Poelman (2008), "Remote rural regions", European Commission, Regional Focus 1/2008, tell near from remote.
const NEARBY_KM: f64 = 45.0;
/// The mean radius of the Earth in kilometres, R1 of the International Union of Geodesy and Geophysics (Moritz 2000,
/// "Geodetic Reference System 1980", Journal of Geodesy 74, 128-133).
const EARTH_RADIUS_KM: f64 = 6371.0088;

/// Where a place lies and how many live there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settlement {
    latitude: f64,
    /// On the unit sphere.
    point: [f64; 3],
    people: f64,
}

impl Settlement {
    /// From degrees and persons; unknown persons count as none.
    pub(crate) fn new(latitude: f64, longitude: f64, people: Option<u32>) -> Self {
        let (sine, cosine) = latitude.to_radians().sin_cos();
        let (east, prime) = longitude.to_radians().sin_cos();
        Self { latitude, point: [cosine * prime, cosine * east, sine], people: people.map_or(0.0, f64::from) }
    }

    fn is_near(&self, other: &Self) -> bool {
        let cosine: f64 = self.point.iter().zip(&other.point).map(|(one, two)| one * two).sum();
        cosine >= (NEARBY_KM / EARTH_RADIUS_KM).cos()
    }
}

/// The people in other settlements within 45 km of each, in the order given.
///
/// Compares only what lies within the same band of latitude, so it is far from quadratic.
pub(crate) fn people_nearby(settlements: &[Settlement]) -> Vec<f64> {
    let mut northward: Vec<usize> = (0..settlements.len()).collect();
    northward.sort_by(|&one, &other| settlements[one].latitude.total_cmp(&settlements[other].latitude));
    let band = (NEARBY_KM / EARTH_RADIUS_KM).to_degrees();
    let mut people = vec![0.0; settlements.len()];
    for (position, &south) in northward.iter().enumerate() {
        let within = |north: &&usize| settlements[**north].latitude - settlements[south].latitude <= band;
        for &north in northward[position + 1..].iter().take_while(within) {
            if settlements[south].is_near(&settlements[north]) {
                people[south] += settlements[north].people;
                people[north] += settlements[south].people;
            }
        }
    }
    people
}

/// The roles of places that come the most populous first, in that order.
///
/// A national capital bears a name of its country's capitals; a regional centre is the most populous place of its
/// first-level division.
pub(crate) fn roles(by_population: &[Place]) -> Vec<&'static str> {
    let mut capitals_found = BTreeSet::new();
    let mut centres_found = BTreeSet::new();
    let role = |place: &Place| {
        let is_first =
            place.division().is_some_and(|division| centres_found.insert((division.country, &division.code)));
        let capital = place.country().capitals.iter().find(|capital| place.names().any(|name| name == *capital));
        if capital.is_some_and(|capital| capitals_found.insert((place.country_code(), capital))) {
            "national_capital"
        } else if is_first {
            "regional_centre"
        } else {
            "other"
        }
    };
    by_population.iter().map(role).collect()
}

/// Half the way from one role to the next: capitals and centres are alike in serving others than their residents.
pub(crate) fn role_distance(one: &str, other: &str) -> f64 {
    let rank = |role| match role {
        "national_capital" => 0.0,
        "regional_centre" => 0.5,
        _ => 1.0,
    };
    f64::abs(rank(one) - rank(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_people_within_the_distance_are_near() {
        let at = |latitude, longitude, people| Settlement::new(latitude, longitude, Some(people));
        // A degree of latitude is 111 km; across the date line 0.2 degrees of longitude are 22 km.
        let settlements = [at(0.0, 179.9, 10), at(0.0, -179.9, 200), at(0.3, 179.9, 3000), at(1.0, 179.9, 40_000)];
        assert_eq!(people_nearby(&settlements), [3200.0, 3010.0, 210.0, 0.0]);
    }

    #[test]
    fn a_centre_stands_between_capital_and_town() {
        assert_eq!(role_distance("national_capital", "other"), 1.0);
        assert_eq!(role_distance("regional_centre", "other"), role_distance("national_capital", "regional_centre"));
    }
}
