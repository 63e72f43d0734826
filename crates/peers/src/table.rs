//! Rows with features of every sort, and their distances after Gower.
//!
//! The distance of two rows is sum(w * d) / sum(w) over the features known of both, with d from 0 to 1: Gower (1971),
//! as in [`crate::scale`], written as a distance, 1 minus his similarity. A table knows neither cities nor countries.

use crate::column::Column;
use crate::sums::{Comparisons, Part};

/// Columns of equal length.
#[derive(Debug, Clone)]
pub struct Table {
    rows: usize,
    columns: Vec<Column>,
}

impl Table {
    /// A table of these columns.
    ///
    /// # Panics
    /// When their lengths differ from `rows`.
    #[must_use]
    pub fn new(rows: usize, columns: Vec<Column>) -> Self {
        assert!(columns.iter().all(|column| column.rows() == rows), "every column has a value for every row");
        Self { rows, columns }
    }

    /// The columns in the order in which they came.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    pub(crate) fn column_mut(&mut self, column: usize) -> &mut Column {
        &mut self.columns[column]
    }

    /// Compares a row with every row, itself included, with a whole-number weight a column; a column that weighs
    /// nothing is not looked at.
    #[must_use]
    pub fn compare_all(&self, own: usize, weights: &[u32]) -> Comparisons {
        Comparisons::of_parts(self.rows, &self.parts(own, weights), total(weights))
    }

    /// What weighs something and is known of a row.
    pub(crate) fn parts(&self, own: usize, weights: &[u32]) -> Vec<Part<'_>> {
        let weighing = self.columns.iter().zip(weights).filter(|(_, weight)| **weight > 0);
        weighing.filter_map(|(column, weight)| column.part(own, *weight)).collect()
    }
}

/// The sum of the weights, exact.
pub(crate) fn total(weights: &[u32]) -> f64 {
    weights.iter().map(|&weight| f64::from(weight)).sum()
}
