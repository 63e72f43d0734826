//! Axes held against Jacobi's rotations of the whole table, and places against sums by hand.

use proptest::prelude::*;

use super::*;
use crate::votes::{Comment, Moderation, Side, Vote, Votes};

const TOLERANCE: f64 = 1e-10;

fn votes(rows: &[&[Option<i8>]]) -> Votes {
    let mut given = Vec::new();
    for (voter, row) in rows.iter().enumerate() {
        for (statement, vote) in row.iter().enumerate() {
            let side = match vote {
                None => continue,
                Some(1) => Side::Agree,
                Some(0) => Side::Pass,
                Some(_) => Side::Disagree,
            };
            given.push(Vote { at: 0, voter: voter as i64, statement: statement as i64, side });
        }
    }
    Votes::of(&given).expect("few")
}

fn rejecting(votes: Votes, id: i64) -> Votes {
    let comment = Comment { id, moderation: Moderation::Rejected, is_meta: false, text: String::new() };
    votes.moderated(&[comment]).expect("few")
}

fn everybody(votes: &Votes) -> Vec<usize> {
    (0..votes.voters().len()).collect()
}

/// A table with the votes at their means, centred, as one would write it down.
fn written_down(votes: &Votes) -> Vec<Vec<f64>> {
    let width = votes.statements().len();
    let row = |voter: usize| {
        let mut row = vec![None; width];
        votes.of_voter(voter).for_each(|(statement, side)| row[statement] = Some(side.value()));
        (0..width).map(|at| if votes.is_rejected(at) { Some(0.0) } else { row[at] }).collect::<Vec<_>>()
    };
    let mut table: Vec<Vec<Option<f64>>> = (0..votes.voters().len()).map(row).collect();
    for statement in 0..width {
        let seen: Vec<f64> = table.iter().filter_map(|row| row[statement]).collect();
        let mean = seen.iter().sum::<f64>() / seen.len().max(1) as f64;
        table.iter_mut().for_each(|row| row[statement] = Some(row[statement].map_or(0.0, |vote| vote - mean)));
    }
    table.into_iter().map(|row| row.into_iter().flatten().collect()).collect()
}

/// All eigenvalues of the scatter and their vectors by Jacobi's rotations (1846): slow, short, and hard to get wrong.
fn by_rotations(table: &[Vec<f64>]) -> Vec<(f64, Vec<f64>)> {
    let width = table.first().map_or(0, Vec::len);
    let cell = |a: usize, b: usize| table.iter().map(|row| row[a] * row[b]).sum::<f64>();
    let mut matrix: Vec<Vec<f64>> = (0..width).map(|a| (0..width).map(|b| cell(a, b)).collect()).collect();
    let mut vectors: Vec<Vec<f64>> =
        (0..width).map(|a| (0..width).map(|b| f64::from(u8::from(a == b))).collect()).collect();
    for _ in 0..60 {
        for a in 0..width {
            for b in a + 1..width {
                let angle = 0.5 * (2.0 * matrix[a][b]).atan2(matrix[b][b] - matrix[a][a]);
                let (sine, cosine) = angle.sin_cos();
                for table in [&mut matrix, &mut vectors] {
                    for row in table.iter_mut() {
                        (row[a], row[b]) = (cosine * row[a] - sine * row[b], sine * row[a] + cosine * row[b]);
                    }
                }
                let (upper, lower) = matrix.split_at_mut(b);
                for (one, other) in upper[a].iter_mut().zip(&mut lower[0]) {
                    (*one, *other) = (cosine * *one - sine * *other, sine * *one + cosine * *other);
                }
            }
        }
    }
    let vector = |at: usize| vectors.iter().map(|row| row[at]).collect();
    let mut found: Vec<(f64, Vec<f64>)> = (0..width).map(|at| (matrix[at][at], vector(at))).collect();
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    found
}

#[test]
fn the_axes_of_a_small_table_are_those_of_a_hand() {
    // Two statements, always opposite: all variance lies along (1, -1), and the second axis has none.
    let votes = votes(&[&[Some(1), Some(-1)], &[Some(-1), Some(1)], &[Some(1), Some(-1)], &[Some(-1), Some(1)]]);
    let matrix = Matrix::of(&votes, &everybody(&votes));
    let axes = Axes::of(&matrix, None, TOLERANCE);
    let half = 0.5_f64.sqrt();
    assert!((axes.components[0][0] - half).abs() < 1e-9 && (axes.components[0][1] + half).abs() < 1e-9, "{axes:?}");
    assert_eq!((axes.components[1].as_slice(), axes.shares[1]), (&[0.0, 0.0][..], 0.0));
    assert!((axes.shares[0] - 1.0).abs() < 1e-12);
    let places = matrix.places(&axes);
    assert!((places[0][0] - 2.0_f64.sqrt()).abs() < 1e-9 && (places[1][0] + 2.0_f64.sqrt()).abs() < 1e-9, "{places:?}");
    // Who agrees with the first and says nothing else: (1 - 0) * sqrt(1/2) * sqrt(2).
    assert!((axes.extremity(0) - 1.0).abs() < 1e-9);
}

#[test]
fn a_statement_reaches_as_far_as_who_agreed_with_it_alone() {
    let votes =
        votes(&[&[Some(1), Some(-1)], &[Some(-1), Some(1)], &[Some(1), Some(1)], &[Some(1), None], &[None, Some(1)]]);
    let matrix = Matrix::of(&votes, &everybody(&votes));
    let axes = Axes::of(&matrix, None, TOLERANCE);
    let places = matrix.places(&axes);
    for (statement, person) in [(0, 3), (1, 4)] {
        let reach = places[person][0].hypot(places[person][1]);
        assert!(reach > 0.1 && (axes.extremity(statement) - reach).abs() < 1e-9, "{places:?}");
    }
}

#[test]
fn who_voted_on_little_is_moved_out_by_the_root_of_what_is_missing() {
    let votes = votes(&[
        &[Some(1), Some(1), Some(1), Some(1)],
        &[Some(-1), Some(-1), Some(-1), Some(-1)],
        &[Some(1), None, None, None],
        &[Some(-1), None, None, None],
    ]);
    let matrix = Matrix::of(&votes, &everybody(&votes));
    let axes = Axes::of(&matrix, None, TOLERANCE);
    let places = matrix.places(&axes);
    // One vote of four: its projection times sqrt(4 / 1).
    assert!((places[2][0] - 2.0 * axes.components[0][0]).abs() < 1e-9, "{places:?}");
    // A rejected statement has no weight and counts as seen by all: sqrt(4 / 2).
    let rejected = rejecting(votes, 3);
    let matrix = Matrix::of(&rejected, &everybody(&rejected));
    let axes = Axes::of(&matrix, None, TOLERANCE);
    assert_eq!((axes.components[0][3], axes.means[3]), (0.0, 0.0));
    assert!((matrix.places(&axes)[2][0] - 2.0_f64.sqrt() * axes.components[0][0]).abs() < 1e-9);
}

#[test]
fn seven_votes_are_enough_and_the_most_active_join_where_people_are_few() {
    let voted = |count: usize| (0..8).map(|at| (at < count).then_some(1)).collect::<Vec<Option<i8>>>();
    // Sixteen people with seven votes: who has six is out.
    let mut rows: Vec<Vec<Option<i8>>> = (0..16).map(|_| voted(7)).collect();
    rows.extend([voted(6), voted(8)]);
    let of = |rows: &[Vec<Option<i8>>]| taking_part(&votes(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>()));
    assert_eq!(of(&rows), (0..16).chain([17]).collect::<Vec<_>>());
    // Thirteen with enough: of the others the one with six votes, and of those with five the first.
    let mut rows: Vec<Vec<Option<i8>>> = (0..13).map(|_| voted(8)).collect();
    rows.extend([voted(5), voted(5), voted(6)]);
    assert_eq!(of(&rows), (0..14).chain([15]).collect::<Vec<_>>());
    // Votes on rejected statements count towards the seven.
    let some = votes(&vec![&[Some(1); 7][..]; 20]);
    assert_eq!(taking_part(&rejecting(some, 3)).len(), 20);
}

/// Rows of one to eight statements, votes missing, and one statement that may be rejected.
fn tables() -> impl Strategy<Value = (Vec<Vec<Option<i8>>>, Option<usize>)> {
    let vote = prop_oneof![Just(None), (-1..=1_i8).prop_map(Some)];
    (1..8_usize).prop_flat_map(move |width| {
        let rows = prop::collection::vec(prop::collection::vec(vote.clone(), width), 1..20);
        (rows, prop::option::of(0..width))
    })
}

proptest! {
    #[test]
    fn axes_are_those_that_rotations_find((rows, rejected) in tables(), warm in any::<bool>()) {
        let mut given = votes(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>());
        if let Some(statement) = rejected {
            given = rejecting(given, statement as i64);
        }
        let matrix = Matrix::of(&given, &everybody(&given));
        let mut axes = Axes::of(&matrix, None, TOLERANCE);
        if warm {
            axes = Axes::of(&matrix, Some(&axes.components), TOLERANCE);
        }
        let table = written_down(&given);
        let known = by_rotations(&table);
        let total: f64 = known.iter().map(|(value, _)| value).sum();
        for rank in 0..2.min(known.len()) {
            prop_assert!((axes.shares[rank] * total - known[rank].0).abs() < 1e-6, "{:?} {:?}", axes.shares, known);
            // The scatter along the axis is its value, also where two are equal and any turn of both would do.
            let axis = &axes.components[rank];
            let along: f64 = table.iter().map(|row| row.iter().zip(axis).map(|(a, b)| a * b).sum::<f64>().powi(2)).sum();
            prop_assert!((along - known[rank].0).abs() < 1e-6);
        }
        for component in &axes.components {
            let length: f64 = component.iter().map(|weight| weight * weight).sum();
            prop_assert!((length - 1.0).abs() < 1e-9 || length == 0.0);
            let largest = component.iter().fold(0.0_f64, |most, weight| if weight.abs() > most.abs() + 1e-9 { *weight } else { most });
            prop_assert!(largest >= 0.0, "{:?}", component);
        }
        let across: f64 = axes.components[0].iter().zip(&axes.components[1]).map(|(a, b)| a * b).sum();
        prop_assert!(across.abs() < 1e-6);
    }
}
