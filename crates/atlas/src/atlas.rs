//! The atlas itself: the embedded table, decoded once, and the look-ups by key.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use crate::country::{Country, CountryCode};
use crate::language::Language;
use crate::names::{self, ReviewedNames};
use crate::place::{Place, PlaceId};
use crate::search::Index;
use crate::table::Table;

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
    let table =
        Table::decode(include_bytes!("../data/atlas.bin")).expect("the table is built together with this reader");
    Atlas::new(table)
});

/// The cities and countries of the world.
#[derive(Debug)]
pub struct Atlas {
    pub(crate) table: Table,
    /// Rows ascending by GeoNames id.
    rows_by_id: Vec<u32>,
    reviewed_names: HashMap<PlaceId, ReviewedNames>,
    index: OnceLock<Index>,
}

impl Atlas {
    /// The embedded atlas. The first call decodes it, later ones are free.
    #[must_use]
    pub fn get() -> &'static Self {
        &ATLAS
    }

    fn new(table: Table) -> Self {
        let mut rows_by_id: Vec<u32> = (0..).take(table.ids.len()).collect();
        rows_by_id.sort_unstable_by_key(|&row| table.ids[row as usize]);
        Self { table, rows_by_id, reviewed_names: names::reviewed(), index: OnceLock::new() }
    }

    /// All places, the most populous first, unknown populations last, ties by id.
    pub fn places(&'static self) -> impl ExactSizeIterator<Item = Place> {
        (0..self.rows_by_id.len()).map(|row| self.at_row(row))
    }

    /// The place of a GeoNames id.
    #[must_use]
    pub fn place(&'static self, id: PlaceId) -> Option<Place> {
        let position = self.rows_by_id.binary_search_by_key(&id.number(), |&row| self.table.ids[row as usize]).ok()?;
        Some(Place::new(self, self.rows_by_id[position]))
    }

    /// The place at a position of [`Atlas::places`].
    ///
    /// # Panics
    /// When there are not so many places.
    #[must_use]
    pub fn at_row(&'static self, row: usize) -> Place {
        assert!(row < self.rows_by_id.len(), "there is no place at row {row}");
        Place::new(self, u32::try_from(row).expect("rows are counted in 32 bits"))
    }

    /// All countries and territories, ascending by code.
    #[must_use]
    pub fn countries(&self) -> &[Country] {
        &self.table.countries
    }

    /// The country of an ISO 3166-1 alpha-2 code.
    #[must_use]
    pub fn country(&self, code: CountryCode) -> Option<&Country> {
        let position = self.table.countries.binary_search_by_key(&code, |country| country.code).ok()?;
        Some(&self.table.countries[position])
    }

    pub(crate) fn reviewed_name(&'static self, id: PlaceId, language: Language) -> Option<&'static str> {
        self.reviewed_names.get(&id).map(|names| names.in_language(language))
    }

    /// The index of names, built at the first search (see the bench for what it costs).
    pub(crate) fn index(&'static self) -> &'static Index {
        self.index.get_or_init(|| Index::new(self))
    }
}
