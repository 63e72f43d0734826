//! Leximin: the worst pair as good as possible first, then the second worst, and so on.
//!
//! From the worst cost to the best: the lowest limit under which everybody can still be served is found by halving; then as
//! few pairs as possible stand at that limit, which an assignment with costs of 0 and 1 settles; its prices name the pairs
//! that may still be, and the search goes on below the limit. For rounds of some hundreds.

use crate::assignment::{Assignment, Shortage, assign};
use crate::costs::Costs;

/// An assignment of the whole shorter side whose costs, sorted from the worst, are the least in the order of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fairest {
    /// Pairs of row and column, by row.
    pub pairs: Vec<(usize, usize)>,
    /// Their costs in units of the matrix, the worst first.
    pub costs: Vec<i128>,
}

/// Finds the fairest assignment.
///
/// # Errors
/// When no complete assignment is permitted: those who cannot all be served.
pub fn assign_fairest(costs: &Costs) -> Result<Fairest, Shortage> {
    assign(costs)?;
    let mut search = Search::new(costs);
    while search.lower_limit() {}
    let pairs = search.pairs();
    let mut chosen: Vec<i128> = pairs.iter().filter_map(|(row, column)| costs.cost(*row, *column)).collect();
    chosen.sort_unstable_by(|one, other| other.cmp(one));
    Ok(Fairest { pairs, costs: chosen })
}

/// A square of levels: rows or columns that are added to make it one may be with all, at no level.
struct Search<'c> {
    costs: &'c Costs,
    size: usize,
    /// By cell: its level from 1; 0 for cells that are added, none for pairs that may no longer be.
    cells: Vec<Option<usize>>,
    /// Levels from here up are settled: as many pairs stand at each as must.
    settled: usize,
    found: Option<Assignment>,
}

impl<'c> Search<'c> {
    fn new(costs: &'c Costs) -> Self {
        let (rows, columns) = (costs.rows(), costs.columns());
        let size = rows.max(columns);
        let mut levels: Vec<i128> =
            (0..rows * columns).filter_map(|at| costs.cost(at / columns, at % columns)).collect();
        levels.sort_unstable();
        levels.dedup();
        let level = |at: usize| {
            let (row, column) = (at / size, at % size);
            if row >= rows || column >= columns {
                return Some(0);
            }
            costs.cost(row, column).and_then(|cost| levels.binary_search(&cost).ok()).map(|level| level + 1)
        };
        let cells = (0..size * size).map(level).collect();
        let settled = levels.len() + 1;
        Self { costs, size, cells, settled, found: None }
    }

    /// Settles the next level at which a pair must stand; false when there is none.
    fn lower_limit(&mut self) -> bool {
        // The lowest limit: with it all can be served, below it not.
        let (mut low, mut high) = (0, self.settled - 1);
        while low < high {
            let middle = low.midpoint(high);
            match self.assign_below(middle, |_| 0) {
                Some(_) => high = middle,
                None => low = middle + 1,
            }
        }
        let limit = low;
        let found = self.assign_below(limit, |level| i64::from(level == limit && limit > 0));
        let Some(found) = found else { return false };
        self.keep_tight(limit, &found);
        self.found = Some(found);
        self.settled = limit;
        limit > 0
    }

    /// An assignment of pairs that are settled or within a limit, at the least cost.
    fn assign_below(&self, limit: usize, cost: impl Fn(usize) -> i64) -> Option<Assignment> {
        let cell = |cell: &Option<usize>| cell.filter(|level| self.may_be(*level, limit)).map(&cost);
        let costs = Costs::of_integers(self.size, self.size, self.cells.iter().map(cell)).ok()?;
        assign(&costs).ok()
    }

    fn may_be(&self, level: usize, limit: usize) -> bool {
        level <= limit || level >= self.settled
    }

    /// Of optimal assignments every pair costs just its prices, and every such pair may be in one.
    fn keep_tight(&mut self, limit: usize, found: &Assignment) {
        for at in 0..self.cells.len() {
            let Some(level) = self.cells[at] else { continue };
            let prices = found.row_prices[at / self.size] + found.column_prices[at % self.size];
            if !self.may_be(level, limit) || prices != i128::from(level == limit && limit > 0) {
                self.cells[at] = None;
            }
        }
    }

    fn pairs(&self) -> Vec<(usize, usize)> {
        let found = self.found.iter().flat_map(|found| &found.pairs).copied();
        found.filter(|(row, column)| *row < self.costs.rows() && *column < self.costs.columns()).collect()
    }
}
