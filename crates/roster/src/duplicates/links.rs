//! Links between rows, joined to groups.

use std::collections::{BTreeMap, BTreeSet};

use crate::report::{Duplicate, Reason, Reasons};

/// Two rows, by index from 0, and what they share.
#[derive(Debug, Clone, Copy)]
struct Link {
    one: usize,
    other: usize,
    reason: Reason,
}

/// What was found so far.
#[derive(Debug, Default)]
pub(super) struct Links {
    certain: Vec<Link>,
    uncertain: Vec<Link>,
}

impl Links {
    pub(super) fn add_certain(&mut self, one: usize, other: usize, reason: Reason) {
        self.certain.push(Link { one, other, reason });
    }

    pub(super) fn add_uncertain(&mut self, one: usize, other: usize, reason: Reason) {
        self.uncertain.push(Link { one, other, reason });
    }

    /// Joins links to groups. A certain group takes part in an uncertain one by its first row.
    pub(super) fn into_duplicates(self, rows: usize) -> Vec<Duplicate> {
        let mut people = Groups::of_singles(rows);
        for link in &self.certain {
            people.join(link.one, link.other);
        }
        let uncertain: Vec<Link> = self
            .uncertain
            .into_iter()
            .map(|link| Link { one: people.first(link.one), other: people.first(link.other), ..link })
            .filter(|link| link.one != link.other)
            .collect();
        let mut suggestions = Groups::of_singles(rows);
        for link in &uncertain {
            suggestions.join(link.one, link.other);
        }
        let mut duplicates = people.duplicates(&self.certain, true);
        duplicates.extend(suggestions.duplicates(&uncertain, false));
        duplicates.sort_by(|one, other| (&one.rows, other.certain).cmp(&(&other.rows, one.certain)));
        duplicates
    }
}

/// Disjoint sets of rows; the first row stands for its set.
#[derive(Debug)]
struct Groups {
    parents: Vec<usize>,
}

impl Groups {
    fn of_singles(rows: usize) -> Self {
        Self { parents: (0..rows).collect() }
    }

    fn first(&mut self, row: usize) -> usize {
        let mut first = row;
        while self.parents[first] != first {
            self.parents[first] = self.parents[self.parents[first]];
            first = self.parents[first];
        }
        first
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.first(one), self.first(other));
        self.parents[one.max(other)] = one.min(other);
    }

    fn duplicates(&mut self, links: &[Link], certain: bool) -> Vec<Duplicate> {
        let mut groups: BTreeMap<usize, (BTreeSet<u64>, BTreeSet<Reason>)> = BTreeMap::new();
        for link in links {
            let (rows, reasons) = groups.entry(self.first(link.one)).or_default();
            rows.extend([link.one as u64 + 1, link.other as u64 + 1]);
            reasons.insert(link.reason);
        }
        let duplicate = |(rows, reasons): (BTreeSet<u64>, BTreeSet<Reason>)| Duplicate {
            rows: rows.into_iter().collect(),
            certain,
            reason: Reasons(reasons.into_iter().collect()),
        };
        groups.into_values().map(duplicate).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows_of(links: Links) -> Vec<(Vec<u64>, bool)> {
        links.into_duplicates(9).into_iter().map(|duplicate| (duplicate.rows, duplicate.certain)).collect()
    }

    #[test]
    fn links_join_to_groups_across_rows() {
        let mut links = Links::default();
        links.add_certain(4, 2, Reason::SameEmailAndName);
        links.add_certain(2, 7, Reason::SameIdAndName);
        assert_eq!(rows_of(links), [(vec![3, 5, 8], true)]);
    }

    #[test]
    fn a_certain_group_is_suggested_by_its_first_row() {
        let mut links = Links::default();
        links.add_certain(4, 2, Reason::SameEmailAndName);
        links.add_uncertain(4, 8, Reason::SameNameAndCity);
        links.add_uncertain(2, 4, Reason::SameNameAndCity);
        assert_eq!(rows_of(links), [(vec![3, 5], true), (vec![3, 9], false)]);
    }
}
