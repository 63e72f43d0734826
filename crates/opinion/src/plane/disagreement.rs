//! Another plane: people as far apart as they disagree on what both saw.
//!
//! Source: W. Torgerson, "Multidimensional scaling: I. Theory and method", Psychometrika 17 (1952); of many people some are
//! landmarks and the others are placed by them: V. de Silva, J. Tenenbaum, "Sparse multidimensional scaling using landmark
//! points", Stanford University (2004).

use super::lanczos::{Symmetric, leading_two};
use super::{Matrix, Point};
use crate::votes::Side;
use draw::Draw;

/// Landmarks: their table of distances is 2 MB, and each further person costs as many distances.
const LANDMARKS_MAX: usize = 500;

/// As for components of votes.
const TOLERANCE: f64 = 1e-9;

/// Not seen, among votes from -1 to 1.
const UNSEEN: i8 = 2;

/// Where each person stands by the mean squared difference of votes on statements that both saw; who saw nothing in common is as
/// far apart as people are on average. Where people are more than 500, as many drawn among them decide.
pub(crate) fn by_disagreement(matrix: &Matrix) -> Vec<Point> {
    let people = matrix.people();
    let count = people.min(LANDMARKS_MAX);
    let chosen = Draw::of_seed(count as u64).some_of(count, people);
    let landmarks: Vec<Vec<i8>> = chosen.iter().map(|person| votes(matrix, *person)).collect();
    let mut apart: Vec<Vec<f64>> = chosen.iter().map(|person| distances(matrix.row(*person), &landmarks)).collect();
    let usual = mean_known(&apart);
    for (at, row) in apart.iter_mut().enumerate() {
        fill(row, usual);
        row[at] = 0.0;
    }
    let means: Vec<f64> = apart.iter().map(|row| row.iter().sum::<f64>() / count as f64).collect();
    let centred = Centred::of(apart, &means);
    let axes = leading_two(&centred, None, TOLERANCE);
    let place = |person: usize| {
        let mut row = distances(matrix.row(person), &landmarks);
        fill(&mut row, usual);
        let along = |(value, vector): &(f64, Vec<f64>)| {
            let sum: f64 =
                vector.iter().zip(row.iter().zip(&means)).map(|(part, (apart, mean))| part * (mean - apart)).sum();
            if *value > 0.0 { 0.5 * sum / value.sqrt() } else { 0.0 }
        };
        [along(&axes[0]), along(&axes[1])]
    };
    (0..people).map(place).collect()
}

fn votes(matrix: &Matrix, person: usize) -> Vec<i8> {
    let mut votes = vec![UNSEEN; matrix.statements()];
    for code in matrix.row(person) {
        votes[(code >> 2) as usize] = Side::of_code(*code) as i8 - 1;
    }
    votes
}

/// Mean squared differences; not a number where two saw nothing in common. Looks at the votes of the one only.
fn distances(one: &[u32], others: &[Vec<i8>]) -> Vec<f64> {
    let distance = |other: &Vec<i8>| {
        let (mut sum, mut count) = (0_u32, 0_u32);
        for code in one {
            let vote = other[(code >> 2) as usize];
            if vote != UNSEEN {
                let apart = (Side::of_code(*code) as i8 - 1).abs_diff(vote);
                (sum, count) = (sum + u32::from(apart) * u32::from(apart), count + 1);
            }
        }
        f64::from(sum) / f64::from(count)
    };
    others.iter().map(distance).collect()
}

fn mean_known(apart: &[Vec<f64>]) -> f64 {
    let known = apart.iter().flatten().filter(|value| !value.is_nan());
    let (sum, count) = known.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    if count > 0.0 { sum / count } else { 0.0 }
}

/// What is usual, where nothing is known.
fn fill(row: &mut [f64], usual: f64) {
    row.iter_mut().filter(|value| value.is_nan()).for_each(|value| *value = usual);
}

/// Inner products of places about their middle, as distances give them.
#[derive(Debug)]
struct Centred(Vec<Vec<f64>>);

impl Centred {
    fn of(mut apart: Vec<Vec<f64>>, means: &[f64]) -> Self {
        let mean = means.iter().sum::<f64>() / means.len().max(1) as f64;
        for (row, own) in apart.iter_mut().zip(means) {
            row.iter_mut().zip(means).for_each(|(cell, other)| *cell = 0.5 * (own + other - mean - *cell));
        }
        Self(apart)
    }
}

impl Symmetric for Centred {
    fn width(&self) -> usize {
        self.0.len()
    }

    fn has(&self, _: usize) -> bool {
        true
    }

    fn times(&self, vector: &[f64]) -> Vec<f64> {
        self.0.iter().map(|row| row.iter().zip(vector).map(|(cell, part)| cell * part).sum()).collect()
    }
}
