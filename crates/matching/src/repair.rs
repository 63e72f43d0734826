//! After publishing somebody withdraws: the round is repaired with the fewest changes, not solved again.
//!
//! As many are placed as still can be; of all ways to do that, most pairs stay as they were published; of these, the rest
//! costs least. Minimums move nobody: those that are no longer reached are named.

use crate::flow::Aim;
use crate::transport::{Party, Quota, Transport, Unmet};

/// What becomes of a published round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// All pairs from now on, by row.
    pub pairs: Vec<(usize, usize)>,
    /// Published pairs that stay.
    pub kept: Vec<(usize, usize)>,
    /// Published pairs that end.
    pub ended: Vec<(usize, usize)>,
    /// Pairs that are new.
    pub new: Vec<(usize, usize)>,
    /// Minimums that are not reached.
    pub unmet: Vec<Unmet>,
}

/// Repairs a published round. `now` is the round as it is now: who withdrew has no capacity, or no pairs.
pub fn repair(now: &Transport, published: &[(usize, usize)]) -> Repair {
    let was = |pair: &(usize, usize)| published.contains(pair);
    let without_minimum = |party: &Party| Party { quota: Quota::up_to(party.quota.capacity), ..*party };
    let free = Transport {
        rows: now.rows.iter().map(without_minimum).collect(),
        columns: now.columns.iter().map(without_minimum).collect(),
        row_groups: now.row_groups.iter().map(|quota| Quota::up_to(quota.capacity)).collect(),
        column_groups: now.column_groups.iter().map(|quota| Quota::up_to(quota.capacity)).collect(),
        ..now.clone()
    };
    // One change outweighs every cost that pairs can have together.
    let change = 1 + 2 * now.pairs.iter().map(|pair| i128::from(pair.cost).abs()).sum::<i128>();
    let plan = free
        .solve_with(Aim::Most, |pair| i128::from(pair.cost) + if was(&(pair.row, pair.column)) { 0 } else { change });
    let (kept, new) = plan.pairs.iter().copied().partition(was);
    let mut ended: Vec<(usize, usize)> = published.iter().copied().filter(|pair| !plan.pairs.contains(pair)).collect();
    ended.sort_unstable();
    Repair { unmet: now.unmet(&plan.pairs), pairs: plan.pairs, kept, ended, new }
}
