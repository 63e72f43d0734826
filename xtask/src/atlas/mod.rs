//! `cargo xtask atlas --from DIR` makes the embedded table of the atlas from the files that its manifest names.
//!
//! The manifest (`crates/atlas/data/sources.json`) holds each file with its package, version, licence and checksum;
//! `crates/atlas/README.md` says how to fetch them. Equal inputs give equal bytes.

mod cities;
mod city_values;
mod climate;
mod countries;
mod country_values;
mod divisions;
mod eurostat;
mod licences;
mod manifest;

use std::fmt;
use std::path::{Path, PathBuf};

use atlas::table::Table;

use manifest::Inputs;

/// Why the table could not be made, in one sentence.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

/// Makes the table from the files in a folder and writes it into the crate.
///
/// # Errors
/// When a file is missing, differs from its checksum, or does not hold what it should.
pub(crate) fn make_atlas(from: &Path) -> Result<(), Failure> {
    let inputs = Inputs::open(from, &data_folder().join("sources.json"))?;
    let table = build_table(&inputs)?;
    write_file("atlas.bin", &table.encode())?;
    write_file("LICENCES.md", licences::page(&inputs).as_bytes())
}

fn build_table(inputs: &Inputs) -> Result<Table, Failure> {
    let mut countries = countries::read(inputs)?;
    country_values::add_to(&mut countries, inputs)?;
    let divisions = divisions::read(inputs)?;
    let cities = cities::read(inputs)?;
    let climate = climate::Grid::read(inputs)?;
    let mut table = cities::to_table(cities, countries, divisions, &climate)?;
    table.city_values = city_values::read(&table, inputs)?;
    Ok(table)
}

fn data_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/atlas/data")
}

fn write_file(name: &str, bytes: &[u8]) -> Result<(), Failure> {
    let path = data_folder().join(name);
    std::fs::write(&path, bytes).map_err(|error| Failure(format!("cannot write {}: {error}", path.display())))
}
