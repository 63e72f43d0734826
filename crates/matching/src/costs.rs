//! What each pair costs: a matrix, row by row, with the pairs that may not be.

use crate::unit::Unit;

/// Integers up to here are kept as floats, which add without rounding ([`crate::amount`]).
const FLOAT_MAX: i128 = 1 << 49;

/// A matrix of costs. Hard rules are forbidden pairs, never large costs.
#[derive(Debug, Clone, PartialEq)]
pub struct Costs {
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    pub(crate) cells: Cells,
    pub(crate) unit: Unit,
}

/// Costs in whole units.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cells {
    /// Exact: at most 2^49. Infinity is forbidden.
    Floats(Vec<f64>),
    /// Any. `i128::MAX / 8` is forbidden.
    Wide(Vec<i128>),
}

/// Why a matrix cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CostsError {
    /// The number of costs is not rows times columns.
    Shape,
    /// The cost at this row and column is not a number, or infinitely little.
    NotANumber {
        /// The row, from 0.
        row: usize,
        /// The column, from 0.
        column: usize,
    },
}

impl std::fmt::Display for CostsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Shape => f.write_str("the number of costs is not rows times columns"),
            Self::NotANumber { row, column } => write!(f, "the cost of row {row} and column {column} is no number"),
        }
    }
}

impl std::error::Error for CostsError {}

impl Costs {
    /// Integer costs, row by row; `None` is a forbidden pair. Exact, whatever their size.
    ///
    /// # Errors
    /// When their number is not `rows * columns`.
    pub fn of_integers(
        rows: usize,
        columns: usize,
        costs: impl IntoIterator<Item = Option<i64>>,
    ) -> Result<Self, CostsError> {
        let costs: Vec<Option<i64>> = costs.into_iter().collect();
        if Some(costs.len()) != rows.checked_mul(columns) {
            return Err(CostsError::Shape);
        }
        let largest = costs.iter().flatten().map(|cost| i128::from(*cost).abs()).max().unwrap_or(0);
        let cells = if largest <= FLOAT_MAX {
            Cells::Floats(costs.iter().map(|cost| cost.map_or(f64::INFINITY, |cost| cost as f64)).collect())
        } else {
            Cells::Wide(costs.iter().map(|cost| cost.map_or(i128::MAX / 8, i128::from)).collect())
        };
        Ok(Self { rows, columns, cells, unit: Unit::Whole })
    }

    /// Real costs, row by row; infinity is a forbidden pair. They are counted in whole units ([`Unit`]).
    ///
    /// # Errors
    /// When their number is not `rows * columns`, or one is not a number or negative infinity.
    pub fn of_reals(rows: usize, columns: usize, mut costs: Vec<f64>) -> Result<Self, CostsError> {
        if Some(costs.len()) != rows.checked_mul(columns) {
            return Err(CostsError::Shape);
        }
        let Some(unit) = Unit::of_reals(&costs) else {
            let is_wrong = |cost: &f64| cost.is_nan() || *cost == f64::NEG_INFINITY;
            let at = costs.iter().position(is_wrong).unwrap_or_default();
            return Err(CostsError::NotANumber { row: at / columns, column: at % columns });
        };
        unit.count(&mut costs);
        Ok(Self { rows, columns, cells: Cells::Floats(costs), unit })
    }

    /// Rows of the matrix.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Columns of the matrix.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// What one unit of the amounts is worth.
    pub fn unit(&self) -> Unit {
        self.unit
    }

    /// The cost of a pair in units; `None` when it is forbidden.
    pub fn cost(&self, row: usize, column: usize) -> Option<i128> {
        let at = row * self.columns + column;
        match &self.cells {
            Cells::Floats(cells) => cells[at].is_finite().then_some(cells[at] as i128),
            Cells::Wide(cells) => (cells[at] < i128::MAX / 8).then_some(cells[at]),
        }
    }

    /// Forbids a pair.
    pub fn forbid(&mut self, row: usize, column: usize) {
        let at = row * self.columns + column;
        match &mut self.cells {
            Cells::Floats(cells) => cells[at] = f64::INFINITY,
            Cells::Wide(cells) => cells[at] = i128::MAX / 8,
        }
    }

    /// Forces a pair: all others of its row and its column are forbidden.
    pub fn force(&mut self, row: usize, column: usize) {
        (0..self.columns).filter(|other| *other != column).for_each(|other| self.forbid(row, other));
        (0..self.rows).filter(|other| *other != row).for_each(|other| self.forbid(other, column));
    }

    /// The same with rows and columns exchanged.
    pub(crate) fn transposed(&self) -> Self {
        let cells = match &self.cells {
            Cells::Floats(cells) => Cells::Floats(transposed(cells, self.columns)),
            Cells::Wide(cells) => Cells::Wide(transposed(cells, self.columns)),
        };
        Self { rows: self.columns, columns: self.rows, cells, unit: self.unit }
    }

    /// The same costs in 128 bits.
    pub(crate) fn widened(&self) -> Vec<i128> {
        match &self.cells {
            Cells::Wide(cells) => cells.clone(),
            Cells::Floats(cells) => {
                cells.iter().map(|cell| if cell.is_finite() { *cell as i128 } else { i128::MAX / 8 }).collect()
            }
        }
    }
}

fn transposed<A: Copy>(cells: &[A], columns: usize) -> Vec<A> {
    (0..columns).flat_map(|column| cells.iter().skip(column).step_by(columns).copied()).collect()
}
