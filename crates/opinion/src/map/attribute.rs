//! Groups by what is known of people beside their votes, such as their region.

use std::collections::BTreeMap;

use super::Map;

/// People with one attribute.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AttributeCounts {
    /// How many are in each group.
    pub by_group: Vec<usize>,
    /// How many are in none: they gave too few votes, or none.
    pub without_group: usize,
}

/// How many people of each attribute are in each group. Whoever shows this hides small numbers first: it says nothing of
/// privacy, since what is small differs between residents and member cities.
#[must_use]
pub fn by_attribute<'a>(map: &Map, people: &[(i64, &'a str)]) -> BTreeMap<&'a str, AttributeCounts> {
    let group_of: BTreeMap<i64, usize> = map.points.iter().map(|placed| (placed.voter, placed.group)).collect();
    let mut counts: BTreeMap<&str, AttributeCounts> = BTreeMap::new();
    for (voter, attribute) in people {
        let count = counts.entry(attribute).or_default();
        count.by_group.resize(map.k(), 0);
        match group_of.get(voter) {
            Some(group) => count.by_group[*group] += 1,
            None => count.without_group += 1,
        }
    }
    counts
}
