//! Base clusters: a hundred small groups that stand for many people.

use super::Effort;
use super::lloyd::{fit, nearest};
use super::starts::spread;
use crate::plane::Point;
use draw::Draw;

/// How many (Polis, `math/conversation.clj`, `:base-k`); up to so many people each is its own.
const COUNT: usize = 100;

/// People from whom the base clusters are found; of more every so-manieth, in the order of their places. Twenty people for each
/// are enough: on the largest conversation here (1,218 people) all of them take part.
pub(super) const PEOPLE_MAX: usize = 2_000;

/// Small groups in the plane.
#[derive(Debug)]
pub(super) struct Base {
    pub(super) centres: Vec<Point>,
    /// How many people stand nearest to each; none has 0.
    pub(super) weights: Vec<f64>,
}

impl Base {
    /// Of points in the order of their places.
    pub(super) fn of(points: &[Point], effort: Effort) -> Self {
        if points.len() <= COUNT {
            return Self { centres: points.to_vec(), weights: vec![1.0; points.len()] };
        }
        let step = points.len().div_ceil(PEOPLE_MAX);
        let some: Vec<Point> = points.iter().skip(step / 2).step_by(step).copied().collect();
        let ones = vec![1.0; some.len()];
        let mut draw = Draw::of_seed(COUNT as u64);
        let fits = (0..effort.base_starts)
            .map(|_| fit(&some, &ones, spread(&some, &ones, COUNT, &mut draw), effort.base_rounds));
        let best = fits.reduce(|best, next| if next.cost < best.cost { next } else { best });
        Self::about(points, &best.map(|fit| fit.centres).unwrap_or_default())
    }

    /// The middles of those who stand nearest to each centre.
    fn about(points: &[Point], centres: &[Point]) -> Self {
        let mut sums = vec![[0.0; 3]; centres.len()];
        for point in points {
            let sum = &mut sums[nearest(centres, *point).0];
            *sum = [sum[0] + point[0], sum[1] + point[1], sum[2] + 1.0];
        }
        sums.retain(|sum| sum[2] > 0.0);
        let middle = |[x, y, count]: &[f64; 3]| [x / count, y / count];
        Self { centres: sums.iter().map(middle).collect(), weights: sums.iter().map(|sum| sum[2]).collect() }
    }

    /// How many different places the centres have.
    pub(super) fn different(&self) -> usize {
        let mut places: Vec<[u64; 2]> = self.centres.iter().map(|centre| centre.map(f64::to_bits)).collect();
        places.sort_unstable();
        places.dedup();
        places.len()
    }
}
