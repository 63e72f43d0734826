//! How far two groupings of the same people agree.

use std::collections::BTreeMap;

/// The adjusted Rand index: 1 for the same groups whatever they are called, 0 on average for groups by chance, below 0 for less
/// than chance. Two groupings that each put everybody together agree. Only the labels' equality counts.
///
/// Source: L. Hubert, P. Arabie, "Comparing partitions", Journal of Classification 2 (1985), formula 5.
///
/// # Panics
/// Never: where one list is longer, its rest is left out.
#[must_use]
pub fn adjusted_rand(one: &[usize], other: &[usize]) -> f64 {
    let mut cells: BTreeMap<(usize, usize), f64> = BTreeMap::new();
    let (mut rows, mut columns): (BTreeMap<usize, f64>, BTreeMap<usize, f64>) = Default::default();
    for (one, other) in one.iter().zip(other) {
        *cells.entry((*one, *other)).or_default() += 1.0;
        *rows.entry(*one).or_default() += 1.0;
        *columns.entry(*other).or_default() += 1.0;
    }
    let pairs = |count: &f64| count * (count - 1.0) / 2.0;
    let together: f64 = cells.values().map(pairs).sum();
    let in_one: f64 = rows.values().map(pairs).sum();
    let in_other: f64 = columns.values().map(pairs).sum();
    let all = pairs(&rows.values().sum());
    if all == 0.0 {
        return 1.0;
    }
    let by_chance = in_one * in_other / all;
    let most = f64::midpoint(in_one, in_other);
    if most == by_chance { 1.0 } else { (together - by_chance) / (most - by_chance) }
}
