//! Assignment: everyone of the shorter side gets one of the longer, at the least total cost, with the prices that prove it.
//!
//! The proof needs no trust in the solver: where row price + column price <= cost for every permitted pair, no assignment
//! costs less than the prices add up to, and one whose pairs cost just their prices costs just that. Where one side is
//! longer, the prices of the longer are never above 0, and 0 for those who are left over.

use crate::amount::Amount;
use crate::costs::{Cells, Costs};
use crate::dense::{Dense, Halt, NONE};
use crate::unit::Unit;

/// An assignment of least cost. Amounts are in units of the matrix ([`Unit::to_real`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// Pairs of row and column, by row.
    pub pairs: Vec<(usize, usize)>,
    /// What all pairs cost together.
    pub cost: i128,
    /// A price for each row.
    pub row_prices: Vec<i128>,
    /// A price for each column.
    pub column_prices: Vec<i128>,
    /// What one unit is worth.
    pub unit: Unit,
}

/// Why nobody can assign the whole shorter side: Hall's condition fails. None of `short` can be left out of the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortage {
    /// Which side `short` is of.
    pub side: Side,
    /// Those who cannot all be served, in order.
    pub short: Vec<usize>,
    /// All of the other side that any of them is permitted: one fewer.
    pub permitted: Vec<usize>,
}

/// A side of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The rows.
    Rows,
    /// The columns.
    Columns,
}

/// Assigns the whole shorter side at the least total cost. Cubic in the number of rows at worst.
///
/// # Errors
/// When no complete assignment is permitted: those who cannot all be served.
pub fn assign(costs: &Costs) -> Result<Assignment, Shortage> {
    if costs.rows <= costs.columns {
        return assign_rows(costs).map_err(|short| shortage(costs, Side::Rows, &short));
    }
    let exchanged = costs.transposed();
    let found = assign_rows(&exchanged).map_err(|short| shortage(costs, Side::Columns, &short))?;
    let mut pairs: Vec<(usize, usize)> = found.pairs.into_iter().map(|(column, row)| (row, column)).collect();
    pairs.sort_unstable();
    Ok(Assignment { pairs, row_prices: found.column_prices, column_prices: found.row_prices, ..found })
}

fn assign_rows(costs: &Costs) -> Result<Assignment, Vec<u32>> {
    let (rows, columns) = (costs.rows, costs.columns);
    if let Cells::Floats(cells) = &costs.cells {
        let mut dense = Dense::new(cells, rows, columns);
        match dense.solve() {
            Ok(()) => return Ok(assignment(&dense, costs.unit)),
            Err(Halt::Short(short)) => return Err(short),
            // Prices grew beyond what floats hold exactly: once more, wider.
            Err(Halt::Rounded) => {}
        }
    }
    let wide = costs.widened();
    let mut dense = Dense::new(&wide, rows, columns);
    match dense.solve() {
        Ok(()) => Ok(assignment(&dense, costs.unit)),
        Err(Halt::Short(short)) => Err(short),
        Err(Halt::Rounded) => unreachable!("128 bits hold every sum of 64-bit costs"),
    }
}

fn assignment<A: Amount>(dense: &Dense<'_, A>, unit: Unit) -> Assignment {
    let pairs: Vec<(usize, usize)> =
        dense.column_of.iter().enumerate().map(|(row, column)| (row, *column as usize)).collect();
    debug_assert!(dense.column_of.iter().all(|column| *column != NONE));
    let row_prices: Vec<i128> = (0..pairs.len()).map(|row| dense.row_price(row).to_units()).collect();
    let column_prices: Vec<i128> = dense.prices.iter().map(|price| price.to_units()).collect();
    let cost = row_prices.iter().chain(&column_prices).sum();
    Assignment { pairs, cost, row_prices, column_prices, unit }
}

/// The rows of a search that found no free column, and all columns that they are permitted.
fn shortage(costs: &Costs, side: Side, short: &[u32]) -> Shortage {
    let mut short: Vec<usize> = short.iter().map(|index| *index as usize).collect();
    short.sort_unstable();
    let is_permitted = |other: usize| {
        short.iter().any(|index| match side {
            Side::Rows => costs.cost(*index, other).is_some(),
            Side::Columns => costs.cost(other, *index).is_some(),
        })
    };
    let others = match side {
        Side::Rows => costs.columns,
        Side::Columns => costs.rows,
    };
    let permitted = (0..others).filter(|other| is_permitted(*other)).collect();
    Shortage { side, short, permitted }
}
