//! The dense solver: shortest augmenting paths after Jonker and Volgenant.
//!
//! R. Jonker and A. Volgenant (1987), "A shortest augmenting path algorithm for dense and sparse linear assignment
//! problems", *Computing* 38, 325-340: column reduction, reduction transfer and augmenting row reduction give most rows
//! a column for the price of a few passes; each row left over takes one shortest path. Where there are more columns than
//! rows, column prices begin at 0 and only sink, so that an unmatched column keeps 0. Amounts are exact integers: a path
//! is walked back by asking which row gave a distance, so no predecessor is written in the inner loop.

use crate::amount::Amount;
use crate::lanes::{each_equal, each_reduced_equal, lower_distances, lower_to, two_least};

/// No row, no column.
pub(crate) const NONE: u32 = u32::MAX;

/// Passes of augmenting row reduction: the number of the paper.
const REDUCTION_PASSES: usize = 2;
/// Steps a row of one such pass before the rest is left to paths, which are bounded.
const STEPS_PER_ROW: usize = 8;

/// One row in so many free is few.
const FEW_FREE: usize = 16;

/// Why a solver stopped early.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Halt {
    /// These rows have, all together, one permitted column too few.
    Short(Vec<u32>),
    /// An amount left the range in which sums are exact.
    Rounded,
}

/// A matrix with no more rows than columns, row by row, and the assignment as far as it is.
#[derive(Debug)]
pub(crate) struct Dense<'c, A> {
    costs: &'c [A],
    columns: usize,
    pub(crate) prices: Vec<A>,
    pub(crate) row_of: Vec<u32>,
    pub(crate) column_of: Vec<u32>,
    search: Search<A>,
}

/// The tree of shortest paths from one row; kept so that each path reuses the memory of the last.
#[derive(Debug)]
struct Search<A> {
    /// Prices, with columns that are reached hidden by [`Amount::BELOW_ALL`].
    prices: Vec<A>,
    /// From the root to columns not yet reached; [`Amount::FORBIDDEN`] for those that are.
    distances: Vec<A>,
    /// Columns reached, in order.
    reached: Vec<Reached<A>>,
    /// Rows whose columns were looked at, in order, each with its price less its distance.
    rows: Vec<(u32, A)>,
}

#[derive(Debug, Clone, Copy)]
struct Reached<A> {
    column: u32,
    distance: A,
    /// So many rows had been looked at before: the way here comes from one of them.
    rows_before: usize,
}

impl<'c, A: Amount> Dense<'c, A> {
    pub(crate) fn new(costs: &'c [A], rows: usize, columns: usize) -> Self {
        Self {
            costs,
            columns,
            prices: vec![A::ZERO; columns],
            row_of: vec![NONE; columns],
            column_of: vec![NONE; rows],
            search: Search {
                prices: Vec::with_capacity(columns),
                distances: Vec::with_capacity(columns),
                reached: Vec::with_capacity(columns),
                rows: Vec::with_capacity(rows),
            },
        }
    }

    /// Gives every row a column at the least total cost.
    pub(crate) fn solve(&mut self) -> Result<(), Halt> {
        if self.column_of.len() == self.columns {
            self.reduce_columns();
        }
        let mut free = self.free_rows();
        // A pass over the matrix that pays only where many rows will compete.
        if self.column_of.len() == self.columns && free.len() * FEW_FREE > self.columns {
            self.transfer_reductions();
        }
        for _ in 0..REDUCTION_PASSES {
            free = self.reduce_rows(free);
        }
        if !self.prices.iter().all(|price| price.is_safe()) {
            return Err(Halt::Rounded);
        }
        free.sort_unstable();
        free.into_iter().try_for_each(|row| self.augment(row))
    }

    /// The price of a row that has a column.
    pub(crate) fn row_price(&self, row: usize) -> A {
        let column = self.column_of[row];
        self.row(row)[column as usize] - self.prices[column as usize]
    }

    pub(crate) fn row(&self, row: usize) -> &'c [A] {
        &self.costs[row * self.columns..(row + 1) * self.columns]
    }

    fn free_rows(&self) -> Vec<u32> {
        (0..).zip(&self.column_of).filter(|(_, column)| **column == NONE).map(|(row, _)| row).collect()
    }

    fn match_pair(&mut self, row: u32, column: u32) {
        self.column_of[row as usize] = column;
        self.row_of[column as usize] = row;
    }

    /// Each column's price becomes its smallest cost, and a row that has it may take the column.
    fn reduce_columns(&mut self) {
        self.prices.fill(A::FORBIDDEN);
        for row in self.costs.chunks_exact(self.columns.max(1)) {
            lower_to(&mut self.prices, row);
        }
        self.prices.iter_mut().filter(|price| price.is_forbidden()).for_each(|price| *price = A::ZERO);
        for row in 0..self.column_of.len() {
            let costs = self.row(row);
            let mut found = NONE;
            each_reduced_equal(costs, &self.prices, A::ZERO, |column| {
                let is_free = self.row_of[column] == NONE;
                if is_free {
                    found = column as u32;
                }
                is_free
            });
            if found != NONE {
                self.match_pair(row as u32, found);
            }
        }
    }

    /// Lowers the price of each taken column as far as its row's next best allows.
    fn transfer_reductions(&mut self) {
        for row in 0..self.column_of.len() {
            let column = self.column_of[row];
            if column == NONE {
                continue;
            }
            let (_, second) = two_least(self.row(row), &self.prices);
            if !second.is_forbidden() {
                // The least is 0: the column's price is its smallest cost, and this row has it.
                self.prices[column as usize] = self.prices[column as usize] - second;
            }
        }
    }

    /// Free rows take their best column from whoever has it, at the price that makes their second best as good.
    fn reduce_rows(&mut self, mut free: Vec<u32>) -> Vec<u32> {
        let mut later = Vec::new();
        let mut steps = free.len().saturating_mul(STEPS_PER_ROW);
        free.reverse();
        while let Some(row) = free.pop() {
            let Some(taken) = self.best_column(row).filter(|_| steps > 0) else {
                later.push(row);
                continue;
            };
            steps -= 1;
            let owner = self.row_of[taken.column as usize];
            self.prices[taken.column as usize] = self.prices[taken.column as usize] - taken.gap;
            self.match_pair(row, taken.column);
            if owner != NONE {
                self.column_of[owner as usize] = NONE;
                if taken.gap > A::ZERO { free.push(owner) } else { later.push(owner) }
            }
        }
        later
    }

    /// The column that a row would take and what its second best is worse by; none where it has no choice to compare.
    fn best_column(&self, row: u32) -> Option<Taken<A>> {
        let costs = self.row(row as usize);
        let (least, second) = two_least(costs, &self.prices);
        if least.is_forbidden() {
            return None;
        }
        let mut column = NONE;
        let is_tie = least == second;
        // Of columns that are equally good a free one is taken, else the last.
        each_reduced_equal(costs, &self.prices, least, |at| {
            column = at as u32;
            !is_tie || self.row_of[at] == NONE
        });
        if !second.is_forbidden() {
            return Some(Taken { column, gap: second - least });
        }
        (self.row_of[column as usize] == NONE).then_some(Taken { column, gap: A::ZERO })
    }

    /// Gives a free row a column along the cheapest path of exchanges.
    fn augment(&mut self, root: u32) -> Result<(), Halt> {
        let (end, distance) = self.find_path(root)?;
        self.exchange(end);
        for reached in &self.search.reached {
            let column = reached.column as usize;
            self.prices[column] = self.prices[column] - (distance - reached.distance);
            if !self.prices[column].is_safe() {
                return Err(Halt::Rounded);
            }
        }
        Ok(())
    }

    /// Searches from a free row until a free column is the nearest, and gives it with its distance.
    fn find_path(&mut self, root: u32) -> Result<(Reached<A>, A), Halt> {
        let columns = self.columns;
        let search = &mut self.search;
        search.prices.clone_from(&self.prices);
        search.distances.clear();
        search.distances.resize(columns, A::FORBIDDEN);
        search.reached.clear();
        search.rows.clear();
        search.rows.push((root, A::ZERO));
        let costs = &self.costs[root as usize * columns..(root as usize + 1) * columns];
        let mut least = lower_distances(costs, &search.prices, A::ZERO, &mut search.distances);
        let mut next = 0;
        loop {
            let is_level = search.reached.last().is_some_and(|last| last.distance == least);
            if next == search.reached.len() || is_level {
                if least.is_forbidden() {
                    return Err(Halt::Short(search.rows.iter().map(|(row, _)| *row).collect()));
                }
                if !least.is_safe() {
                    return Err(Halt::Rounded);
                }
                if let Some(end) = search.reach(least, &self.row_of) {
                    return Ok((end, least));
                }
            }
            let reached = search.reached[next];
            next += 1;
            let row = self.row_of[reached.column as usize];
            let costs = &self.costs[row as usize * columns..(row as usize + 1) * columns];
            let column = reached.column as usize;
            let row_price = costs[column] - self.prices[column] - reached.distance;
            search.rows.push((row, row_price));
            least = lower_distances(costs, &search.prices, row_price, &mut search.distances);
        }
    }

    /// Walks back from the end of the last search and moves each row on to the column that it leads to.
    fn exchange(&mut self, mut end: Reached<A>) {
        loop {
            let column = end.column as usize;
            let gives = |(row, row_price): &(u32, A)| {
                self.row(*row as usize)[column] - self.prices[column] - *row_price == end.distance
            };
            let at = self.search.rows[..end.rows_before].iter().position(gives);
            let at = at.expect("a finite distance was given by a row looked at before");
            self.match_pair(self.search.rows[at].0, end.column);
            // Each row but the root was looked at because its column was reached, in the same order.
            let Some(before) = at.checked_sub(1) else { return };
            end = self.search.reached[before];
        }
    }
}

/// A column that a row takes in augmenting row reduction.
#[derive(Debug, Clone, Copy)]
struct Taken<A> {
    column: u32,
    gap: A,
}

impl<A: Amount> Search<A> {
    /// Reaches every column at this distance; gives one that is free as soon as there is one.
    fn reach(&mut self, distance: A, row_of: &[u32]) -> Option<Reached<A>> {
        let rows_before = self.rows.len();
        let first = self.reached.len();
        let mut end = None;
        let reached = &mut self.reached;
        each_equal(&self.distances, distance, |column| {
            let found = Reached { column: column as u32, distance, rows_before };
            if row_of[column] == NONE {
                end = Some(found);
                return true;
            }
            reached.push(found);
            false
        });
        if end.is_some() {
            self.reached.truncate(first);
            return end;
        }
        for found in &self.reached[first..] {
            self.distances[found.column as usize] = A::FORBIDDEN;
            self.prices[found.column as usize] = A::BELOW_ALL;
        }
        None
    }
}
