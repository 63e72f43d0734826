//! Gower's two sums of one row with all rows: the one place where speed matters.
//!
//! Every loop here runs over a stretch of one column without a branch, so that the compiler uses vector instructions;
//! a missing value is not a number, which no comparison holds for.

use std::ops::Range;

/// The share of the weight that must be known for two rows to be comparable, in tenths: 60 %, the product's rule.
const KNOWN_TENTHS_MIN: f64 = 6.0;
/// Rows summed at a time: both sums and a stretch of a column are 24 kB and stay in a first-level cache of 32 kB.
const STRETCH: usize = 1024;

/// How far two rows are apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Comparison {
    /// The weighted mean of the distances of the features known of both: 0 the same, 1 as far as can be.
    pub distance: f64,
    /// The share of the weight that is known of both, 0.6 to 1.
    pub coverage: f64,
}

/// One row compared with every row.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparisons {
    distances: Vec<f64>,
    /// The weight known of both; exact, since weights are whole and small.
    known: Vec<f32>,
    total: f64,
}

impl Comparisons {
    /// Adds up features that together, with those missing of the row itself, weigh `total`.
    pub(crate) fn of_parts(rows: usize, parts: &[Part<'_>], total: f64) -> Self {
        let mut comparisons = Self { distances: Vec::with_capacity(rows), known: Vec::with_capacity(rows), total };
        let mut sums = Sums { weighted: [0.0; STRETCH], known: [0.0; STRETCH] };
        for start in (0..rows).step_by(STRETCH) {
            let stretch = start..rows.min(start + STRETCH);
            sums.clear();
            parts.iter().for_each(|part| sums.add(part, stretch.clone()));
            let known = &sums.known[..stretch.len()];
            let weighted = sums.weighted.iter().zip(known);
            comparisons.distances.extend(weighted.map(|(&weighted, &known)| mean(weighted, known, total)));
            comparisons.known.extend(known.iter().map(|&known| known as f32));
        }
        comparisons
    }

    /// The distance to each row in row order; not a number where it is not comparable.
    #[must_use]
    pub fn distances(&self) -> &[f64] {
        &self.distances
    }

    /// The comparison with one row; `None` where it is not comparable.
    #[must_use]
    pub fn with(&self, row: usize) -> Option<Comparison> {
        let distance = self.distances[row];
        (!distance.is_nan()).then(|| Comparison { distance, coverage: f64::from(self.known[row]) / self.total })
    }
}

/// One feature made ready for the comparison of one row with every row.
#[derive(Debug)]
pub(crate) struct Part<'a> {
    pub(crate) weight: f64,
    pub(crate) distances: Distances<'a>,
}

/// Where the distances of a feature come from; not a number is missing.
#[derive(Debug)]
pub(crate) enum Distances<'a> {
    /// Differences of scaled numbers from the own one.
    Numbers { values: &'a [f64], own: f64 },
    /// From the own kind to that of each row.
    Kinds { codes: &'a [u16], by_code: &'a [f64] },
    /// One for each row.
    Rows(Vec<f64>),
}

/// The two sums over a stretch of rows.
struct Sums {
    weighted: [f64; STRETCH],
    known: [f64; STRETCH],
}

impl Sums {
    fn clear(&mut self) {
        self.weighted.fill(0.0);
        self.known.fill(0.0);
    }

    fn add(&mut self, part: &Part<'_>, stretch: Range<usize>) {
        match &part.distances {
            Distances::Numbers { values, own } => self.add_numbers(&values[stretch], *own, part.weight),
            Distances::Kinds { codes, by_code } => self.add_kinds(&codes[stretch], by_code, part.weight),
            Distances::Rows(distances) => self.add_rows(&distances[stretch], part.weight),
        }
    }

    fn add_numbers(&mut self, values: &[f64], own: f64, weight: f64) {
        for ((weighted, known), value) in self.weighted.iter_mut().zip(&mut self.known).zip(values) {
            let difference = (value - own).abs();
            let distance = if difference < 1.0 { difference } else { 1.0 };
            *weighted += if value.is_nan() { 0.0 } else { weight * distance };
            *known += if value.is_nan() { 0.0 } else { weight };
        }
    }

    fn add_kinds(&mut self, codes: &[u16], by_code: &[f64], weight: f64) {
        for ((weighted, known), code) in self.weighted.iter_mut().zip(&mut self.known).zip(codes) {
            let distance = by_code[usize::from(*code)];
            *weighted += if distance.is_nan() { 0.0 } else { weight * distance };
            *known += if distance.is_nan() { 0.0 } else { weight };
        }
    }

    fn add_rows(&mut self, distances: &[f64], weight: f64) {
        for ((weighted, known), distance) in self.weighted.iter_mut().zip(&mut self.known).zip(distances) {
            *weighted += if distance.is_nan() { 0.0 } else { weight * distance };
            *known += if distance.is_nan() { 0.0 } else { weight };
        }
    }
}

/// Gower's mean; not a number where less than 60 % of the `total` weight is known.
fn mean(weighted: f64, known: f64, total: f64) -> f64 {
    let mean = weighted / known;
    // Rounding may carry a mean of ones a hair over one.
    let mean = if mean > 1.0 { 1.0 } else { mean };
    if is_enough(known, total) { mean } else { f64::NAN }
}

/// Whether this much known weight makes a pair comparable. Weights are whole numbers, so their sums are exact and so is
/// the limit.
pub(crate) fn is_enough(known: f64, total: f64) -> bool {
    (known > 0.0) & (known * 10.0 >= total * KNOWN_TENTHS_MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixty_percent_of_the_weight_is_just_enough() {
        assert_eq!(mean(6.0, 60.0, 100.0), 0.1);
        assert!(mean(6.0, 59.0, 100.0).is_nan());
        assert!(mean(0.0, 0.0, 0.0).is_nan());
    }

    #[test]
    fn no_mean_is_over_one() {
        assert_eq!(mean(100.0 + 1e-12, 100.0, 100.0), 1.0);
    }
}
