//! The table of the atlas as it is kept in `data/atlas.bin`: columns, encoded by postcard, compressed by deflate.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::country::Country;
use crate::facts::RecordedValue;
use crate::place::Division;

/// The atlas as columns, a row a place: by population, the most populous first, ties by GeoNames id.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Table {
    /// GeoNames ids.
    pub ids: Vec<u32>,
    /// The name first, then all others.
    pub names: NameLists,
    /// Index into `countries`.
    pub country: Vec<u16>,
    /// Index into `divisions`.
    pub division: Vec<Option<u16>>,
    /// Hundred-thousandths of a degree north.
    pub latitude: Vec<i32>,
    /// Hundred-thousandths of a degree east.
    pub longitude: Vec<i32>,
    /// Persons; 0 is unknown, as in the source.
    pub population: Vec<u32>,
    /// Index into `time_zones`.
    pub time_zone: Vec<u16>,
    /// Index into `climates`.
    pub climate: Vec<Option<u8>>,
    /// Values known of single cities: the row and the value, ascending by row and fact.
    pub city_values: Vec<(u32, RecordedValue)>,
    /// Countries, ascending by code.
    pub countries: Vec<Country>,
    /// First-level divisions, ascending by country and code.
    pub divisions: Vec<Division>,
    /// IANA time zones, ascending.
    pub time_zones: Vec<String>,
    /// Köppen-Geiger classes, ascending.
    pub climates: Vec<String>,
}

/// Lists of names, a list a row, in one text: rows end with a line feed, names are parted by tabs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct NameLists {
    text: String,
    /// Where each row starts; rebuilt after decoding because the text already says it.
    #[serde(skip)]
    starts: Vec<u32>,
}

impl NameLists {
    /// Joins the lists. Names hold neither tab nor line feed: both become a space.
    #[must_use]
    pub fn new(rows: &[Vec<String>]) -> Self {
        let line = |names: &Vec<String>| {
            names.iter().map(|name| name.replace(['\t', '\n'], " ")).collect::<Vec<_>>().join("\t")
        };
        let text = rows.iter().map(|names| line(names) + "\n").collect();
        Self { text, starts: Vec::new() }.with_starts()
    }

    /// The names of a row, in their order.
    pub fn of_row(&self, row: usize) -> impl Iterator<Item = &str> {
        let (start, end) = (self.starts[row] as usize, self.starts[row + 1] as usize);
        self.text[start..end - 1].split('\t')
    }

    fn with_starts(mut self) -> Self {
        let ends = self.text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        self.starts = std::iter::once(0).chain(ends.map(|(position, _)| row_start(position + 1))).collect();
        self
    }
}

fn row_start(position: usize) -> u32 {
    u32::try_from(position).expect("all names together are a few megabytes")
}

/// The bytes are not a table of this version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BrokenTable;

impl fmt::Display for BrokenTable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("these bytes are not a table of the atlas")
    }
}

impl std::error::Error for BrokenTable {}

impl Table {
    /// The bytes of `data/atlas.bin`; equal tables give equal bytes.
    ///
    /// # Panics
    /// Never: writing plain columns to memory cannot fail.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let plain = postcard::to_allocvec(self).expect("columns of numbers and text are always encodable");
        // Level 10 is the densest of miniz_oxide; the table is written once a year and read at every start.
        miniz_oxide::deflate::compress_to_vec_zlib(&plain, 10)
    }

    /// Reads what [`Table::encode`] wrote.
    ///
    /// # Errors
    /// When the bytes are damaged or of another version.
    pub fn decode(bytes: &[u8]) -> Result<Self, BrokenTable> {
        let plain = miniz_oxide::inflate::decompress_to_vec_zlib(bytes).map_err(|_| BrokenTable)?;
        let mut table: Self = postcard::from_bytes(&plain).map_err(|_| BrokenTable)?;
        table.names = table.names.with_starts();
        Ok(table)
    }

    pub(crate) fn values_of_city(&self, row: usize) -> impl Iterator<Item = RecordedValue> {
        let start = self.city_values.partition_point(|&(other, _)| (other as usize) < row);
        self.city_values[start..].iter().take_while(move |&&(other, _)| other as usize == row).map(|&(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn small_table(names: &[Vec<String>]) -> Table {
        let ids = (1..).take(names.len()).collect();
        Table { ids, names: NameLists::new(names), climates: vec!["Cfb".to_owned()], ..Table::default() }
    }

    #[test]
    fn names_are_kept_by_row_and_in_order() {
        let names = NameLists::new(&[vec!["Köln".into(), "Cologne".into()], vec!["Paris".into()]]);
        let rows: Vec<Vec<&str>> = (0..2).map(|row| names.of_row(row).collect()).collect();
        assert_eq!(rows, [vec!["Köln", "Cologne"], vec!["Paris"]]);
    }

    #[test]
    fn damaged_bytes_are_refused() {
        let mut bytes = small_table(&[vec!["Köln".into()]]).encode();
        bytes.truncate(bytes.len() - 3);
        assert_eq!(Table::decode(&bytes), Err(BrokenTable));
        assert_eq!(Table::decode(b"no table"), Err(BrokenTable));
    }

    proptest! {
        #[test]
        fn decoding_gives_back_what_was_encoded(names in prop::collection::vec(prop::collection::vec("\\PC{1,8}", 1..4), 0..5)) {
            let table = small_table(&names);
            prop_assert_eq!(Table::decode(&table.encode()), Ok(table));
        }
    }
}
