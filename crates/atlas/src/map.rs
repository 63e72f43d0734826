//! The world map drawn by its cities: one dot each, as path data for SVG, without a coastline or a picture from elsewhere.
//!
//! Dots stand on a grid of two units, so that neighbours never half cover each other and the path stays small. The
//! projection keeps areas true, so no continent looks larger than it is.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::atlas::Atlas;

/// Width of the map; a `viewBox` of `0 0 720 340` shows all of it.
pub const WIDTH: u16 = 720;
/// Height of the map: the poles have no cities and are cut off.
pub const HEIGHT: u16 = 340;

/// Coefficients of the Equal Earth projection: Šavrič, Patterson & Jenny (2018), International Journal of Geographical
/// Information Science 33(3), equation 8.
const EQUAL_EARTH: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
/// Map units per unit of the projection: the equator is 2 x 2.7066 units long and fills the width.
const SCALE: f64 = 133.0;
/// Where the equator lies, a little below the middle because more people live north of it.
const EQUATOR_Y: f64 = 189.0;
/// Distance of the grid's lines.
const GRID: f64 = 2.0;
/// Cities drawn everywhere; smaller ones only where the map would be empty.
const POPULATION_DRAWN: u32 = 90_000;
/// The least population drawn anywhere.
const POPULATION_DRAWN_MIN: u32 = 20_000;
/// Cities above it are drawn as large dots.
const POPULATION_LARGE: u32 = 1_000_000;
/// A small city is drawn if fewer dots than this stand within three grid lines.
const NEIGHBOURS_MAX: usize = 2;

/// Path data of the dots: zero-length strokes, to be drawn with round caps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dots {
    /// Cities up to a million people.
    pub small: String,
    /// Cities above.
    pub large: String,
}

/// A dot's column and row on the grid; ordered by row first, as the path is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Cell {
    row: i32,
    column: i32,
}

/// Where a position (degrees) lies on the map, in units from its top left corner.
#[must_use]
pub fn project(latitude: f64, longitude: f64) -> (f64, f64) {
    let [a1, a2, a3, a4] = EQUAL_EARTH;
    let angle = (3.0_f64.sqrt() / 2.0 * latitude.to_radians().sin()).asin();
    let (square, sixth) = (angle.powi(2), angle.powi(6));
    let slope = a1 + 3.0 * a2 * square + sixth * (7.0 * a3 + 9.0 * a4 * square);
    let x = 2.0 * 3.0_f64.sqrt() * longitude.to_radians() * angle.cos() / (3.0 * slope);
    let y = angle * (a1 + a2 * square + sixth * (a3 + a4 * square));
    (f64::from(WIDTH) / 2.0 + x * SCALE, EQUATOR_Y - y * SCALE)
}

/// The dots of all cities.
#[must_use]
pub fn dots() -> Dots {
    draw(is_worth_drawing)
}

/// The dots of cities above a population only, for pages that have to be light.
#[must_use]
pub fn dots_above(population: u32) -> Dots {
    draw(|_, _, people| people > population)
}

fn draw(is_drawn: impl Fn(&BTreeMap<Cell, u32>, Cell, u32) -> bool) -> Dots {
    let mut drawn: BTreeMap<Cell, u32> = BTreeMap::new();
    for place in Atlas::get().places() {
        let population = place.population().unwrap_or(0);
        let cell = cell_at(place.latitude(), place.longitude());
        if !drawn.contains_key(&cell) && is_drawn(&drawn, cell, population) {
            drawn.insert(cell, population);
        }
    }
    let (large, small): (Vec<_>, Vec<_>) =
        drawn.into_iter().partition(|&(_, population)| population > POPULATION_LARGE);
    Dots { small: path(&small), large: path(&large) }
}

fn cell_at(latitude: f64, longitude: f64) -> Cell {
    let (x, y) = project(latitude, longitude);
    Cell { row: (y / GRID).round() as i32, column: (x / GRID).round() as i32 }
}

/// Places come by population, so what is drawn already is larger.
fn is_worth_drawing(drawn: &BTreeMap<Cell, u32>, cell: Cell, population: u32) -> bool {
    if population > POPULATION_DRAWN {
        return true;
    }
    let around =
        (-3..=3).flat_map(|down| (-3..=3).map(move |right| Cell { row: cell.row + down, column: cell.column + right }));
    population > POPULATION_DRAWN_MIN && around.filter(|near| drawn.contains_key(near)).count() < NEIGHBOURS_MAX
}

/// Relative moves are shorter than positions: the path is a third smaller and compresses better.
fn path(dots: &[(Cell, u32)]) -> String {
    let mut path = String::new();
    let mut pen = Cell { row: 0, column: 0 };
    for &(cell, _) in dots {
        let (right, down) = ((cell.column - pen.column) * GRID as i32, (cell.row - pen.row) * GRID as i32);
        write!(path, "m{right} {down}h0").expect("writing to a string cannot fail");
        pen = cell;
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equator_and_meridian_meet_in_the_middle() {
        assert_eq!(project(0.0, 0.0), (360.0, 189.0));
    }

    #[test]
    fn the_map_is_symmetric_about_its_meridian() {
        let ((west, north), (east, south)) = (project(52.0, -100.0), project(52.0, 100.0));
        assert!((west + east - f64::from(WIDTH)).abs() < 1e-9 && (north - south).abs() < 1e-9);
    }

    /// How much of the map a small piece of the world takes, by its area on the sphere.
    fn scale_of_area(latitude: f64, longitude: f64) -> f64 {
        let step = 1e-4;
        let (west, east) = (project(latitude, longitude - step), project(latitude, longitude + step));
        let (south, north) = (project(latitude - step, longitude), project(latitude + step, longitude));
        let across = (east.0 - west.0, east.1 - west.1);
        let up = (north.0 - south.0, north.1 - south.1);
        let on_map = (across.0 * up.1 - across.1 * up.0).abs();
        on_map / ((2.0 * step).to_radians().powi(2) * latitude.to_radians().cos())
    }

    #[test]
    fn equal_areas_stay_equal() {
        for latitude in [-80.0, -45.0, 0.0, 12.5, 30.0, 60.0, 75.0] {
            for longitude in [-170.0, -60.0, 0.0, 25.0, 140.0] {
                let scale = scale_of_area(latitude, longitude) / SCALE.powi(2);
                assert!((scale - 1.0).abs() < 1e-4, "{scale} at {latitude}, {longitude}");
            }
        }
    }

    #[test]
    fn north_is_up_and_east_is_right() {
        let ((x, y), (right, _), (_, up)) = (project(10.0, 10.0), project(10.0, 20.0), project(20.0, 10.0));
        assert!(right > x && up < y);
    }

    #[test]
    fn a_cell_is_a_place_on_the_grid() {
        assert_eq!(cell_at(0.0, 0.0), Cell { row: 95, column: 180 });
    }

    #[test]
    fn every_city_lies_on_the_map() {
        for place in Atlas::get().places() {
            let (x, y) = project(place.latitude(), place.longitude());
            assert!((0.0..f64::from(WIDTH)).contains(&x) && (0.0..f64::from(HEIGHT)).contains(&y), "{place:?}");
        }
    }

    #[test]
    fn a_path_walks_from_dot_to_dot() {
        let dots =
            [(Cell { row: 5, column: 10 }, 1), (Cell { row: 5, column: 12 }, 1), (Cell { row: 7, column: 3 }, 1)];
        assert_eq!(path(&dots), "m20 10h0m4 0h0m-18 4h0");
    }

    #[test]
    fn small_cities_are_drawn_only_where_few_stand() {
        let crowd = BTreeMap::from([(Cell { row: 0, column: 1 }, 500_000), (Cell { row: 3, column: 0 }, 500_000)]);
        let here = Cell { row: 0, column: 0 };
        let is_drawn = [90_001, 90_000].map(|population| is_worth_drawing(&crowd, here, population));
        assert_eq!(is_drawn, [true, false]);
        let (far, near) = (Cell { row: 40, column: 60 }, [Cell { row: 42, column: 60 }, Cell { row: 40, column: 63 }]);
        assert!(!is_worth_drawing(&near.map(|cell| (cell, 500_000)).into(), far, 90_000), "two stand near");
        let alone = [20_001, 20_000].map(|population| is_worth_drawing(&BTreeMap::new(), here, population));
        assert_eq!(alone, [true, false]);
    }

    #[test]
    fn the_light_map_draws_large_cities_only() {
        let (light, whole) = (dots_above(500_000), dots());
        assert_eq!(light.large, whole.large);
        assert!(light.small.len() * 2 < whole.small.len(), "{} of {}", light.small.len(), whole.small.len());
    }

    #[test]
    fn millions_are_drawn_large_and_apart() {
        let millions = Atlas::get().places().filter(|place| place.population() > Some(POPULATION_LARGE));
        let cells: std::collections::BTreeSet<Cell> =
            millions.map(|place| cell_at(place.latitude(), place.longitude())).collect();
        assert_eq!(dots().large.matches("h0").count(), cells.len());
    }
}
