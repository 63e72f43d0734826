//! A feature of all rows, one value a row, kept so that a scan over it is a plain loop over numbers.

use crate::scale::Scale;
use crate::sums::{Distances, Part};

/// One feature of all rows; a missing value is part of each kind of column.
#[derive(Debug, Clone)]
pub enum Column {
    /// Numbers on a scale.
    Numbers(Numbers),
    /// One kind of several, some nearer to each other than others.
    Kinds(Kinds),
    /// Several kinds at once, each with a share.
    Mixtures(Mixtures),
}

impl Column {
    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        match self {
            Self::Numbers(numbers) => numbers.raw.len(),
            Self::Kinds(kinds) => kinds.codes.len(),
            Self::Mixtures(mixtures) => mixtures.rows.len(),
        }
    }

    /// The distance of two rows, 0 to 1; `None` where either is missing.
    #[must_use]
    pub fn distance(&self, one: usize, other: usize) -> Option<f64> {
        let distance = match self {
            Self::Numbers(numbers) => number_distance(numbers.scaled[one], numbers.scaled[other]),
            Self::Kinds(kinds) => kinds.distances_from(one)?[usize::from(kinds.codes[other])],
            Self::Mixtures(mixtures) => mixtures.distance(one, other),
        };
        (!distance.is_nan()).then_some(distance)
    }

    /// This feature made ready for the comparison of `own` with every row; `None` where it is missing of `own`.
    pub(crate) fn part(&self, own: usize, weight: u32) -> Option<Part<'_>> {
        let distances = match self {
            Self::Numbers(Numbers { scaled, .. }) => {
                (!scaled[own].is_nan()).then_some(Distances::Numbers { values: scaled, own: scaled[own] })
            }
            Self::Kinds(kinds) => {
                let by_code = kinds.distances_from(own);
                by_code.map(|by_code| Distances::Kinds { codes: &kinds.codes, by_code })
            }
            Self::Mixtures(mixtures) => {
                let rows = 0..mixtures.rows.len();
                Some(Distances::Rows(rows.map(|row| mixtures.distance(own, row)).collect()))
            }
        };
        Some(Part { weight: f64::from(weight), distances: distances? })
    }
}

/// Numbers on a scale; not a number where missing.
#[derive(Debug, Clone)]
pub struct Numbers {
    raw: Vec<f64>,
    scaled: Vec<f64>,
    scale: Scale,
}

impl Numbers {
    /// The column of `raw` values in row order; what is not a number, or the scale cannot place, is missing.
    #[must_use]
    pub fn new(raw: Vec<f64>, scale: Scale) -> Self {
        let scaled = raw.iter().map(|&value| scale.scaled(value)).collect();
        Self { raw, scaled, scale }
    }

    /// The value of a row as it came, `None` where missing.
    #[must_use]
    pub fn raw(&self, row: usize) -> Option<f64> {
        (!self.scaled[row].is_nan()).then_some(self.raw[row])
    }

    /// Puts another value in a row; the scale stays, so that one city's figure moves no other city.
    pub(crate) fn set(&mut self, row: usize, raw: f64) {
        self.raw[row] = raw;
        self.scaled[row] = self.scale.scaled(raw);
    }
}

/// The distance of two scaled numbers, at most 1; not a number where either is missing.
fn number_distance(one: f64, other: f64) -> f64 {
    let difference = (one - other).abs();
    if difference > 1.0 { 1.0 } else { difference }
}

/// One kind a row, with the distances between kinds.
#[derive(Debug, Clone)]
pub struct Kinds {
    /// A row's place in `labels`; their number where the kind is unknown.
    codes: Vec<u16>,
    labels: Vec<String>,
    /// For each kind its distances to every kind, and last to the unknown one, which is not a number.
    distances: Vec<Vec<f64>>,
}

impl Kinds {
    /// The column of each row's label (empty where missing), with the distance of two labels.
    #[must_use]
    pub fn new(rows: &[&str], distance: impl Fn(&str, &str) -> f64) -> Self {
        let mut labels: Vec<String> = rows.iter().filter(|label| !label.is_empty()).map(ToString::to_string).collect();
        labels.sort_unstable();
        labels.dedup();
        assert!(labels.len() < usize::from(u16::MAX), "a code has 16 bits");
        let codes = rows.iter().map(|label| position(&labels, label).unwrap_or(labels.len()) as u16).collect();
        let to_all = |one: &String| labels.iter().map(|other| distance(one, other)).chain([f64::NAN]).collect();
        Self { codes, distances: labels.iter().map(to_all).collect(), labels }
    }

    /// The label of a row, `None` where missing.
    #[must_use]
    pub fn label(&self, row: usize) -> Option<&str> {
        self.labels.get(usize::from(self.codes[row])).map(String::as_str)
    }

    /// Puts another kind in a row. `None` where no row was ever of this kind, and nothing changed.
    pub(crate) fn set(&mut self, row: usize, label: &str) -> Option<()> {
        self.codes[row] = position(&self.labels, label)? as u16;
        Some(())
    }

    fn distances_from(&self, row: usize) -> Option<&[f64]> {
        self.distances.get(usize::from(self.codes[row])).map(Vec::as_slice)
    }
}

fn position(labels: &[String], label: &str) -> Option<usize> {
    labels.binary_search_by(|known| known.as_str().cmp(label)).ok()
}

/// Several kinds a row, each with the share of people it holds for, such as the languages of a country.
#[derive(Debug, Clone)]
pub struct Mixtures {
    /// Per row the kinds in ascending order, each once, with their shares above 0; empty where missing.
    rows: Vec<Vec<(u32, f64)>>,
}

impl Mixtures {
    /// The column of each row's kinds with their shares, in any order; no kinds means missing.
    #[must_use]
    pub fn new(mut rows: Vec<Vec<(u32, f64)>>) -> Self {
        for kinds in &mut rows {
            kinds.retain(|(_, share)| *share > 0.0);
            kinds.sort_unstable_by_key(|(kind, _)| *kind);
            kinds.dedup_by_key(|(kind, _)| *kind);
        }
        Self { rows }
    }

    /// One minus the weighted overlap, the sum of the smaller shares over the sum of the larger ones (Ružička 1958,
    /// the weighted form of Jaccard's index). Not a number where either row is missing.
    fn distance(&self, one: usize, other: usize) -> f64 {
        let (one, other) = (&self.rows[one], &self.rows[other]);
        if one.is_empty() || other.is_empty() {
            return f64::NAN;
        }
        let total: f64 = one.iter().chain(other).map(|(_, share)| share).sum();
        let shared: f64 = one.iter().map(|(kind, share)| share.min(share_of(other, *kind))).sum();
        (1.0 - shared / (total - shared)).max(0.0)
    }
}

fn share_of(kinds: &[(u32, f64)], kind: u32) -> f64 {
    kinds.binary_search_by_key(&kind, |(known, _)| *known).map_or(0.0, |position| kinds[position].1)
}

#[cfg(test)]
mod tests {
    use super::Kinds;

    #[test]
    fn a_kind_has_its_label_and_what_is_unknown_has_none() {
        let kinds = Kinds::new(&["coast", "", "hills"], |one, other| if one == other { 0.0 } else { 1.0 });
        assert_eq!([0, 1, 2].map(|row| kinds.label(row)), [Some("coast"), None, Some("hills")]);
    }
}
