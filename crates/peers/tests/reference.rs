//! The table against the formula written out as plainly as possible, and the selection against a walk in order.

use std::num::NonZeroUsize;

use peers::Comparison;
use peers::column::{Column, Kinds, Mixtures, Numbers};
use peers::nearest::{Neighbour, nearest};
use peers::scale::{Scale, Transform};
use peers::table::Table;
use proptest::prelude::*;

/// A feature as one would write it down.
#[derive(Debug, Clone)]
enum Plain {
    /// With their range.
    Numbers(Vec<Option<f64>>, f64),
    Kinds(Vec<Option<u8>>),
    Mixtures(Vec<Vec<(u32, f64)>>),
}

const KIND_NAMES: [&str; 4] = ["Cfa", "Cfb", "Csa", "Dfb"];

fn kind_distance(one: &str, other: &str) -> f64 {
    peers::tree::climate_distance(one, other)
}

impl Plain {
    fn column(&self) -> Column {
        match self {
            Self::Numbers(values, _) => {
                let raw: Vec<f64> = values.iter().map(|value| value.unwrap_or(f64::NAN)).collect();
                let scale = Scale::of_values(Transform::Plain, &raw);
                Column::Numbers(Numbers::new(raw, scale))
            }
            Self::Kinds(kinds) => {
                let name = |kind: &Option<u8>| kind.map_or("", |kind| KIND_NAMES[usize::from(kind)]);
                Column::Kinds(Kinds::new(&kinds.iter().map(name).collect::<Vec<_>>(), kind_distance))
            }
            Self::Mixtures(rows) => Column::Mixtures(Mixtures::new(rows.clone())),
        }
    }

    fn distance(&self, one: usize, other: usize) -> Option<f64> {
        match self {
            Self::Numbers(values, range) => Some(((values[one]? - values[other]?).abs() / range).min(1.0)),
            Self::Kinds(kinds) => {
                let name = |row: usize| kinds[row].map(|kind| KIND_NAMES[usize::from(kind)]);
                Some(kind_distance(name(one)?, name(other)?))
            }
            Self::Mixtures(rows) => mixture_distance(&rows[one], &rows[other]),
        }
    }
}

fn numbers(values: Vec<Option<f64>>) -> Plain {
    let range = range(&values);
    Plain::Numbers(values, range)
}

/// From the 5th to the 95th percentile, by linear interpolation; the full range, or 1, where that is empty.
fn range(values: &[Option<f64>]) -> f64 {
    let mut known: Vec<f64> = values.iter().flatten().copied().collect();
    known.sort_by(f64::total_cmp);
    let quantile = |share: f64| {
        if known.is_empty() {
            return 0.0;
        }
        let position = share * (known.len() - 1) as f64;
        let (low, high) = (known[position as usize], known[(position as usize + 1).min(known.len() - 1)]);
        low + (high - low) * position.fract()
    };
    let ranges = [quantile(0.95) - quantile(0.05), quantile(1.0) - quantile(0.0), 1.0];
    ranges.into_iter().find(|range| *range > 0.0).expect("1 is")
}

fn mixture_distance(one: &[(u32, f64)], other: &[(u32, f64)]) -> Option<f64> {
    let share =
        |of: &[(u32, f64)], kind: u32| of.iter().find(|(known, _)| *known == kind).map_or(0.0, |(_, share)| *share);
    let (mut smaller, mut larger) = (0.0, 0.0);
    for kind in 0..4 {
        smaller += share(one, kind).min(share(other, kind));
        larger += share(one, kind).max(share(other, kind));
    }
    (!one.is_empty() && !other.is_empty()).then(|| 1.0 - smaller / larger)
}

/// Gower's formula with the rule of 60 %.
fn plain_comparison(features: &[(Plain, u32)], one: usize, other: usize) -> Option<Comparison> {
    let (mut weighted, mut known, mut total) = (0.0, 0, 0);
    for (feature, weight) in features {
        total += weight;
        if let Some(distance) = feature.distance(one, other) {
            weighted += f64::from(*weight) * distance;
            known += weight;
        }
    }
    let is_comparable = known > 0 && known * 100 >= total * 60;
    let (known, total) = (f64::from(known), f64::from(total));
    is_comparable.then(|| Comparison { distance: weighted / known, coverage: known / total })
}

fn feature(rows: usize) -> impl Strategy<Value = Plain> {
    let mixture = prop::collection::btree_map(0u32..4, 1u8..100, 0..4)
        .prop_map(|kinds| kinds.into_iter().map(|(kind, share)| (kind, f64::from(share))).collect());
    prop_oneof![
        prop::collection::vec(prop::option::weighted(0.8, (-50i16..50).prop_map(f64::from)), rows).prop_map(numbers),
        prop::collection::vec(prop::option::weighted(0.8, 0u8..4), rows).prop_map(Plain::Kinds),
        prop::collection::vec(mixture, rows).prop_map(Plain::Mixtures),
    ]
}

fn features() -> impl Strategy<Value = (usize, Vec<(Plain, u32)>)> {
    (1usize..30).prop_flat_map(|rows| (Just(rows), prop::collection::vec((feature(rows), 0u32..6), 1..7)))
}

fn table(rows: usize, features: &[(Plain, u32)]) -> (Table, Vec<u32>) {
    let columns = features.iter().map(|(feature, _)| feature.column()).collect();
    (Table::new(rows, columns), features.iter().map(|(_, weight)| *weight).collect())
}

fn are_equal(one: Option<Comparison>, other: Option<Comparison>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => (one.distance - other.distance).abs() < 1e-9 && one.coverage == other.coverage,
        _ => false,
    }
}

proptest! {
    #[test]
    fn every_distance_is_that_of_the_plain_formula((rows, features) in features()) {
        let (table, weights) = table(rows, &features);
        let comparisons = table.compare_all(0, &weights);
        for row in 0..rows {
            let plain = plain_comparison(&features, 0, row);
            prop_assert!(are_equal(comparisons.with(row), plain), "row {row}: {:?}, {plain:?}", comparisons.with(row));
        }
    }

    #[test]
    fn distances_are_symmetric_and_within_zero_and_one((rows, features) in features()) {
        let (table, weights) = table(rows, &features);
        let there = table.compare_all(0, &weights).with(rows - 1);
        let back = table.compare_all(rows - 1, &weights).with(0);
        prop_assert_eq!(there, back);
        prop_assert!(there.is_none_or(|there| (0.0..=1.0).contains(&there.distance)));
    }

    #[test]
    fn a_row_is_at_no_distance_from_itself((rows, features) in features()) {
        let (table, weights) = table(rows, &features);
        let itself = table.compare_all(rows - 1, &weights).with(rows - 1);
        prop_assert!(itself.is_none_or(|itself| itself.distance.abs() < 1e-12));
    }

    #[test]
    fn the_selection_is_that_of_a_walk_in_order(
        rows in prop::collection::vec((prop::option::weighted(0.9, 0u8..20), 0u16..5, any::<bool>()), 1..60),
        per_group in 0usize..4,
        limit in 0usize..12,
    ) {
        let distances: Vec<f64> = rows.iter().map(|row| row.0.map_or(f64::NAN, f64::from)).collect();
        let groups: Vec<u16> = rows.iter().map(|row| row.1).collect();
        let bounds = (NonZeroUsize::new(per_group), NonZeroUsize::new(limit));
        let found = nearest(&distances, |row| rows[row].2, &groups, bounds.0, bounds.1);
        prop_assert_eq!(found, walk(&rows, per_group, limit));
    }
}

/// Sorts everything and takes what the bounds allow; 0 is no bound.
fn walk(rows: &[(Option<u8>, u16, bool)], per_group: usize, limit: usize) -> Vec<Neighbour> {
    let mut order: Vec<(u8, usize)> =
        rows.iter().enumerate().filter(|(_, row)| row.2).filter_map(|(at, row)| Some((row.0?, at))).collect();
    order.sort_unstable();
    let mut taken: Vec<Neighbour> = Vec::new();
    for (distance, row) in order {
        let of_group = taken.iter().filter(|other| rows[other.row].1 == rows[row].1).count();
        let is_room = (per_group == 0 || of_group < per_group) && (limit == 0 || taken.len() < limit);
        if is_room {
            taken.push(Neighbour { row, distance: f64::from(distance) });
        }
    }
    taken
}

#[test]
fn a_table_of_thousands_is_compared_to_its_end() {
    let rows = 2500;
    let value = |row: usize| (!row.is_multiple_of(11)).then_some((row * 37 % 101) as f64);
    let kind = |row: usize| (!row.is_multiple_of(5)).then_some((row % 4) as u8);
    let features = [
        (numbers((0..rows).map(value).collect()), 3),
        (Plain::Kinds((0..rows).map(kind).collect()), 2),
        (Plain::Mixtures((0..rows).map(|row| vec![(row as u32 % 3, 50.0), (3, 20.0)]).collect()), 1),
    ];
    let (table, weights) = table(rows, &features);
    let comparisons = table.compare_all(1, &weights);
    let differs = |row: &usize| !are_equal(comparisons.with(*row), plain_comparison(&features, 1, *row));
    assert_eq!((0..rows).find(differs), None);
    assert_eq!(comparisons.distances().len(), rows);
}

#[test]
fn a_missing_value_drops_out_of_sum_and_weight() {
    let pair = |one, other| (numbers(vec![Some(one), other]), 1);
    let features = [pair(0.0, Some(1.0)), pair(0.0, Some(1.0)), pair(2.0, Some(2.0)), pair(5.0, None)];
    let (table, weights) = table(2, &features);
    // Two of three known features differ: two thirds, not the half that a missing value taken for alike would make.
    let expected = Comparison { distance: 2.0 / 3.0, coverage: 0.75 };
    assert_eq!(table.compare_all(0, &weights).with(1), Some(expected));
}
