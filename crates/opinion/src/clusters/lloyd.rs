//! Groups from middles, and middles from groups, until neither changes (S. Lloyd, "Least squares quantization in PCM", 1982).

use crate::plane::Point;

/// Groups about their middles.
#[derive(Debug, Clone)]
pub(super) struct Fit {
    pub(super) centres: Vec<Point>,
    pub(super) labels: Vec<usize>,
    /// Sum over all points of weight times squared distance from the middle.
    pub(super) cost: f64,
}

impl Fit {
    /// Whether each group has a member.
    pub(super) fn has_all(&self) -> bool {
        (0..self.centres.len()).all(|group| self.labels.contains(&group))
    }

    /// The same groups from another start, but for rounding.
    pub(super) fn is_same_cost(&self, other: &Self) -> bool {
        (self.cost - other.cost).abs() <= 1e-9 * self.cost.max(other.cost)
    }
}

/// From a start until nothing changes, or for so many rounds.
pub(super) fn fit(points: &[Point], weights: &[f64], mut centres: Vec<Point>, rounds: usize) -> Fit {
    let mut labels = vec![usize::MAX; points.len()];
    for _ in 0..rounds {
        let mut changed = false;
        for (point, label) in points.iter().zip(&mut labels) {
            let (group, _) = nearest(&centres, *point);
            changed |= group != *label;
            *label = group;
        }
        if !changed {
            break;
        }
        move_to_middles(points, weights, &labels, &mut centres);
    }
    let apart = |(at, point): (usize, &Point)| weights[at] * squared(centres[labels[at]], *point);
    let cost = points.iter().enumerate().map(apart).sum();
    Fit { centres, labels, cost }
}

/// A group without members stays where it is.
fn move_to_middles(points: &[Point], weights: &[f64], labels: &[usize], centres: &mut [Point]) {
    let mut sums = vec![[0.0; 3]; centres.len()];
    for ((point, weight), label) in points.iter().zip(weights).zip(labels) {
        let sum = &mut sums[*label];
        *sum = [sum[0] + weight * point[0], sum[1] + weight * point[1], sum[2] + weight];
    }
    for (centre, [x, y, weight]) in centres.iter_mut().zip(sums) {
        if weight > 0.0 {
            *centre = [x / weight, y / weight];
        }
    }
}

/// Mean of some points, of which there is one.
pub(super) fn middle(points: &[Point]) -> Point {
    let sum = points.iter().fold([0.0, 0.0], |sum: Point, point| [sum[0] + point[0], sum[1] + point[1]]);
    sum.map(|sum| sum / points.len() as f64)
}

/// The nearest centre, the first of equally near ones, and its squared distance.
pub(crate) fn nearest(centres: &[Point], point: Point) -> (usize, f64) {
    let mut best = (0, f64::INFINITY);
    for (at, centre) in centres.iter().enumerate() {
        let apart = squared(*centre, point);
        if apart < best.1 {
            best = (at, apart);
        }
    }
    best
}

pub(super) fn squared(one: Point, other: Point) -> f64 {
    (one[0] - other[0]).powi(2) + (one[1] - other[1]).powi(2)
}
