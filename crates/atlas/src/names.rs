//! Reviewed names of cities in the four languages, read from the hand-kept table `data/names.tsv`.
//!
//! GeoNames keeps other names without their language here, so each form in the table was chosen by hand.

use std::collections::HashMap;

use crate::language::Language;
use crate::place::PlaceId;

/// The names of one city, in the order of [`Language::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ReviewedNames([&'static str; 4]);

impl ReviewedNames {
    pub(crate) fn in_language(&self, language: Language) -> &'static str {
        self.0[language as usize]
    }
}

/// Reads the embedded table: a header, then id, en, es, fr, ar, parted by tabs.
pub(crate) fn reviewed() -> HashMap<PlaceId, ReviewedNames> {
    include_str!("../data/names.tsv")
        .lines()
        .skip(1)
        .map(|line| read_line(line).expect("the tests read every line"))
        .collect()
}

fn read_line(line: &'static str) -> Option<(PlaceId, ReviewedNames)> {
    let (id, names) = line.split_once('\t')?;
    let names: Vec<&'static str> = names.split('\t').collect();
    Some((id.parse().ok()?, ReviewedNames(names.try_into().ok()?)))
}
