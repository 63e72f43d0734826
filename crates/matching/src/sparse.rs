//! Assignment where most pairs may not be: only the permitted ones are stored and looked at.
//!
//! Shortest augmenting paths as in the dense solver, with a queue instead of a scan: for few pairs a row.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::assignment::{Assignment, Shortage, Side};
use crate::unit::Unit;

/// A permitted pair and its cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The row.
    pub row: usize,
    /// The column.
    pub column: usize,
    /// What it costs.
    pub cost: i64,
}

/// The permitted pairs by row. Of a pair given twice the cheaper counts.
#[derive(Debug, Clone)]
struct Rows {
    entries: Vec<(usize, i128)>,
    starts: Vec<usize>,
}

impl Rows {
    fn new(rows: usize, entries: impl Iterator<Item = (usize, usize, i64)>) -> Self {
        let mut sorted: Vec<(usize, usize, i64)> = entries.collect();
        sorted.sort_unstable();
        let mut starts = vec![0; rows + 1];
        sorted.iter().for_each(|(row, ..)| starts[row + 1] += 1);
        (0..rows).for_each(|row| starts[row + 1] += starts[row]);
        Self { entries: sorted.into_iter().map(|(_, column, cost)| (column, i128::from(cost))).collect(), starts }
    }

    fn of(&self, row: usize) -> &[(usize, i128)] {
        &self.entries[self.starts[row]..self.starts[row + 1]]
    }
}

/// Assigns the whole shorter side at the least total cost, as [`crate::assignment::assign`] does. Every entry lies within
/// `rows` and `columns`.
///
/// # Errors
/// When no complete assignment is permitted: those who cannot all be served.
pub fn assign_sparse(rows: usize, columns: usize, entries: &[Entry]) -> Result<Assignment, Shortage> {
    if rows <= columns {
        let by_row = Rows::new(rows, entries.iter().map(|entry| (entry.row, entry.column, entry.cost)));
        return Sparse::new(&by_row, rows, columns).solve().map_err(|short| shortage(&by_row, Side::Rows, short));
    }
    let by_column = Rows::new(columns, entries.iter().map(|entry| (entry.column, entry.row, entry.cost)));
    let found = Sparse::new(&by_column, columns, rows).solve();
    let found = found.map_err(|short| shortage(&by_column, Side::Columns, short))?;
    let mut pairs: Vec<(usize, usize)> = found.pairs.into_iter().map(|(column, row)| (row, column)).collect();
    pairs.sort_unstable();
    Ok(Assignment { pairs, row_prices: found.column_prices, column_prices: found.row_prices, ..found })
}

fn shortage(rows: &Rows, side: Side, mut short: Vec<usize>) -> Shortage {
    short.sort_unstable();
    let mut permitted: Vec<usize> = short.iter().flat_map(|row| rows.of(*row)).map(|(column, _)| *column).collect();
    permitted.sort_unstable();
    permitted.dedup();
    Shortage { side, short, permitted }
}

struct Sparse<'r> {
    rows: &'r Rows,
    prices: Vec<i128>,
    row_of: Vec<Option<usize>>,
    column_of: Vec<Option<usize>>,
    /// From the root of the present path, and the row before; only what `touched` names.
    distances: Vec<Option<(i128, usize)>>,
    is_done: Vec<bool>,
    touched: Vec<usize>,
}

impl<'r> Sparse<'r> {
    fn new(rows: &'r Rows, row_count: usize, columns: usize) -> Self {
        Self {
            rows,
            prices: vec![0; columns],
            row_of: vec![None; columns],
            column_of: vec![None; row_count],
            distances: vec![None; columns],
            is_done: vec![false; columns],
            touched: Vec::new(),
        }
    }

    fn solve(mut self) -> Result<Assignment, Vec<usize>> {
        for row in 0..self.column_of.len() {
            self.augment(row)?;
        }
        let pairs: Vec<(usize, usize)> =
            self.column_of.iter().enumerate().filter_map(|(row, column)| Some((row, (*column)?))).collect();
        let row_prices: Vec<i128> = pairs.iter().map(|(row, column)| self.row_price(*row, *column)).collect();
        let cost = row_prices.iter().chain(&self.prices).sum();
        Ok(Assignment { pairs, cost, row_prices, column_prices: self.prices, unit: Unit::Whole })
    }

    fn row_price(&self, row: usize, column: usize) -> i128 {
        // Sorted by column, then cost: the first of a pair is the cheaper.
        let at = self.rows.of(row).partition_point(|(other, _)| *other < column);
        self.rows.of(row)[at].1 - self.prices[column]
    }

    fn augment(&mut self, root: usize) -> Result<(), Vec<usize>> {
        let (end, distance) = self.find_path(root)?;
        self.exchange(root, end);
        for column in self.touched.drain(..) {
            if std::mem::take(&mut self.is_done[column])
                && let Some((own, _)) = self.distances[column]
            {
                self.prices[column] -= distance - own;
            }
            self.distances[column] = None;
        }
        Ok(())
    }

    /// Searches from a free row until a free column is the nearest.
    fn find_path(&mut self, root: usize) -> Result<(usize, i128), Vec<usize>> {
        let mut queue = BinaryHeap::new();
        let mut looked_at = vec![root];
        let (mut row, mut row_price) = (root, 0);
        loop {
            for (column, cost) in self.rows.of(row) {
                let distance = cost - self.prices[*column] - row_price;
                let known = &mut self.distances[*column];
                if known.is_none() {
                    self.touched.push(*column);
                }
                if !self.is_done[*column] && known.is_none_or(|(known, _)| distance < known) {
                    *known = Some((distance, row));
                    queue.push(Reverse((distance, *column)));
                }
            }
            let nearest = loop {
                match queue.pop() {
                    None => return Err(looked_at),
                    Some(Reverse((distance, column))) if !self.is_done[column] => break (column, distance),
                    Some(_) => {}
                }
            };
            let (column, distance) = nearest;
            let Some(owner) = self.row_of[column] else { return Ok((column, distance)) };
            self.is_done[column] = true;
            looked_at.push(owner);
            (row, row_price) = (owner, self.row_price(owner, column) - distance);
        }
    }

    fn exchange(&mut self, root: usize, mut column: usize) {
        loop {
            let (_, row) = self.distances[column].expect("a path leads over columns that were reached");
            self.row_of[column] = Some(row);
            let left = self.column_of[row].replace(column);
            if row == root {
                return;
            }
            column = left.expect("a row on a path other than the root has a column");
        }
    }
}
