//! The nearest rows in ascending order, at most so many of one group.
//!
//! Walking all rows in ascending order and taking at most N of a group gives the same list as merging the N nearest
//! of every group: a row is passed over exactly when N of its group came before it. So no order of all rows is needed.

use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::num::NonZeroUsize;

/// A row and its distance; ordered by distance, ties by row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Neighbour {
    /// The row, ties going to the smaller.
    pub row: usize,
    /// Its distance, never not a number.
    pub distance: f64,
}

impl Eq for Neighbour {}

impl PartialOrd for Neighbour {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Neighbour {
    fn cmp(&self, other: &Self) -> Ordering {
        self.distance.total_cmp(&other.distance).then(self.row.cmp(&other.row))
    }
}

/// The nearest rows ascending: at most `per_group` of one group and `limit` in all, `None` for no bound.
///
/// `distances` and `groups` have a value for every row; a distance that is not a number, and what is no candidate, is
/// passed over. Linear in the rows but for those that are kept.
#[must_use]
pub fn nearest(
    distances: &[f64],
    is_candidate: impl Fn(usize) -> bool,
    groups: &[u16],
    per_group: Option<NonZeroUsize>,
    limit: Option<NonZeroUsize>,
) -> Vec<Neighbour> {
    let room = [per_group, limit].into_iter().flatten().min().map_or(usize::MAX, NonZeroUsize::get);
    let last_group = if per_group.is_some() { groups.iter().max().copied().unwrap_or(0) } else { 0 };
    let mut kept = vec![Kept::default(); usize::from(last_group) + 1];
    for (row, (&distance, &group)) in distances.iter().zip(groups).enumerate() {
        let kept = &mut kept[usize::from(group.min(last_group))];
        if distance <= kept.bound && is_candidate(row) {
            kept.take(Neighbour { row, distance }, room);
        }
    }
    let mut merged: Vec<Neighbour> = kept.into_iter().flat_map(|kept| kept.nearest).collect();
    merged.sort_unstable();
    merged.truncate(limit.map_or(usize::MAX, NonZeroUsize::get));
    merged
}

/// The nearest rows of one group seen so far.
#[derive(Debug, Clone)]
struct Kept {
    /// The furthest on top.
    nearest: BinaryHeap<Neighbour>,
    /// What is further than this is not kept; kept beside the heap because almost every row fails here.
    bound: f64,
}

impl Default for Kept {
    fn default() -> Self {
        Self { nearest: BinaryHeap::new(), bound: f64::INFINITY }
    }
}

impl Kept {
    /// Takes a neighbour if it is among the `room` nearest.
    fn take(&mut self, neighbour: Neighbour, room: usize) {
        self.nearest.push(neighbour);
        if self.nearest.len() > room {
            self.nearest.pop();
        }
        if self.nearest.len() == room {
            self.bound = self.nearest.peek().map_or(f64::INFINITY, |furthest| furthest.distance);
        }
    }
}
