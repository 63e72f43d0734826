//! Weights held against what they promise, and against sums that can be done by hand.

use proptest::prelude::*;

use super::*;

/// So many people of each class of one attribute.
fn of_classes(counts: &[usize]) -> Vec<Vec<Option<usize>>> {
    counts.iter().enumerate().flat_map(|(class, count)| vec![vec![Some(class)]; *count]).collect()
}

#[test]
fn with_one_attribute_a_weight_is_the_share_of_the_population_over_that_of_the_voices() {
    let weights = rake(&of_classes(&[60, 40]), &[vec![40.0, 60.0]]);
    assert!((weights.each[0] - 40.0 / 60.0).abs() < 1e-9 && (weights.each[99] - 1.5).abs() < 1e-9);
    // (60 x (2/3)^2 + 40 x 1.5^2) / 100
    assert!((weights.design_effect - 1.166_666_667).abs() < 1e-6 && (weights.effective - 85.714_285).abs() < 1e-4);
    assert!(weights.apart < 1e-9);
}

#[test]
fn two_attributes_are_fitted_at_once_as_deming_and_stephan_do() {
    // Ages by sexes 10, 20, 30, 40; wanted are halves of both. The fitted table keeps the odds ratio (10 x 40) / (20 x 30).
    let cells = [(0, 0, 10), (0, 1, 20), (1, 0, 30), (1, 1, 40)];
    let people: Vec<Vec<Option<usize>>> =
        cells.iter().flat_map(|(age, sex, count)| vec![vec![Some(*age), Some(*sex)]; *count]).collect();
    let weights = rake(&people, &[vec![0.5, 0.5], vec![0.5, 0.5]]);
    let sum = |from: usize, count: usize| weights.each[from..from + count].iter().sum::<f64>();
    let (a, b, c, d) = (sum(0, 10), sum(10, 20), sum(30, 30), sum(60, 40));
    assert!((a + b - 50.0).abs() < 1e-6 && (a + c - 50.0).abs() < 1e-6, "{a} {b} {c} {d}");
    assert!((a * d / (b * c) - 400.0 / 600.0).abs() < 1e-6);
}

#[test]
fn nobody_is_trimmed_to_nothing_and_nobody_speaks_for_a_crowd() {
    let weights = rake(&of_classes(&[95, 5]), &[vec![10.0, 90.0]]);
    assert!((weights.each[0] - LEAST).abs() < 1e-9 && (weights.each[99] - MOST).abs() < 1e-9, "{:?}", weights.each);
    assert!(weights.apart > 0.5, "and it is said how far from the population that is");
}

#[test]
fn nothing_is_changed_by_what_nobody_said_and_nobody_weighs_nothing() {
    let silent = rake(&[vec![None], vec![Some(7)], vec![]], &[vec![20.0, 80.0]]);
    assert_eq!((silent.each, silent.design_effect, silent.apart), (vec![1.0; 3], 1.0, 0.0));
    let none = rake(&[], &[vec![20.0, 80.0]]);
    assert_eq!((none.each.len(), none.effective, none.design_effect), (0, 0.0, 1.0));
    let without = rake(&of_classes(&[10, 0, 10]), &[vec![20.0, 60.0, 20.0]]);
    assert!(
        without.each.iter().all(|weight| (weight - 1.0).abs() < 1e-9),
        "a class that did not come is mended by nobody"
    );
}

fn people() -> impl Strategy<Value = Vec<Vec<Option<usize>>>> {
    let class = |classes: usize| prop::option::weighted(0.8, 0..classes);
    prop::collection::vec((class(3), class(2)).prop_map(|(one, other)| vec![one, other]), 0..120)
}

fn shares(classes: usize) -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(1..100_u32, classes).prop_map(|parts| parts.into_iter().map(f64::from).collect())
}

proptest! {
    #[test]
    fn weights_stay_within_their_bounds_and_cost_no_less_than_none(
        (people, one, other) in (people(), shares(3), shares(2)),
    ) {
        let weights = rake(&people, &[one, other]);
        prop_assert_eq!(weights.each.len(), people.len());
        prop_assert!(weights.each.iter().all(|weight| (LEAST..=MOST).contains(weight)));
        prop_assert!(weights.design_effect >= 1.0 - 1e-9 && weights.effective <= people.len() as f64 + 1e-9);
        prop_assert!((0.0..=1.0).contains(&weights.apart));
    }

    #[test]
    fn where_no_bound_is_met_the_weighted_shares_are_those_of_the_population(
        (people, one, other) in (people(), shares(3), shares(2)),
    ) {
        let weights = rake(&people, &[one, other]);
        let is_free = weights.each.iter().all(|weight| *weight > LEAST + 1e-6 && *weight < MOST - 1e-6);
        // A table with a hole can be one that no weights fit, which is said by how far apart it stays.
        let cells = (0..6).map(|cell| vec![Some(cell / 2), Some(cell % 2)]);
        let is_full = cells.into_iter().all(|cell| people.contains(&cell));
        prop_assert!(!(is_free && is_full) || weights.apart < 1e-4, "{}", weights.apart);
    }

    #[test]
    fn who_is_alike_weighs_alike_in_whatever_order_they_stand(
        (people, one, other) in (people(), shares(3), shares(2)),
    ) {
        let shares = [one, other];
        let forward = rake(&people, &shares);
        let turned: Vec<_> = people.iter().rev().cloned().collect();
        let backward = rake(&turned, &shares);
        for (one, other) in forward.each.iter().zip(backward.each.iter().rev()) {
            prop_assert!((one - other).abs() < 1e-6);
        }
        for (at, person) in people.iter().enumerate() {
            let first = people.iter().position(|other| other == person).expect("they are there");
            prop_assert!((forward.each[at] - forward.each[first]).abs() < 1e-6);
        }
    }
}
