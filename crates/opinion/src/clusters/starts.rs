//! Where k-means begins (D. Arthur, S. Vassilvitskii, "k-means++: The advantages of careful seeding", 2007).

use super::lloyd::squared;
use crate::plane::Point;
use draw::Draw;

/// So many of the points, the first by weight and each further with a chance in proportion to weight times squared distance from
/// those before.
pub(super) fn spread(points: &[Point], weights: &[f64], count: usize, draw: &mut Draw) -> Vec<Point> {
    let first = points[chosen(weights, draw)];
    let mut centres = vec![first];
    let mut chances: Vec<f64> =
        points.iter().zip(weights).map(|(point, weight)| weight * squared(first, *point)).collect();
    while centres.len() < count {
        let next = points[chosen(&chances, draw)];
        centres.push(next);
        for (chance, (point, weight)) in chances.iter_mut().zip(points.iter().zip(weights)) {
            *chance = chance.min(weight * squared(next, *point));
        }
    }
    centres
}

/// A place by chance in proportion; the last where rounding leaves none.
fn chosen(chances: &[f64], draw: &mut Draw) -> usize {
    let mut left = draw.share() * chances.iter().sum::<f64>();
    for (at, chance) in chances.iter().enumerate() {
        left -= chance;
        if left < 0.0 {
            return at;
        }
    }
    chances.len() - 1
}
