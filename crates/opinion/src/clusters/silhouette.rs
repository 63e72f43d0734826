//! How much nearer points are to their own group than to the next (P. Rousseeuw, "Silhouettes: a graphical aid to the
//! interpretation and validation of cluster analysis", 1987).

use super::lloyd::squared;
use crate::plane::Point;

/// Mean over all points, -1 to 1; a point that is alone in its group counts 0. Quadratic in the points.
pub(super) fn mean(points: &[Point], labels: &[usize], groups: usize) -> f64 {
    let mut sizes = vec![0_u32; groups];
    for label in labels {
        sizes[*label] += 1;
    }
    let of_point = |(point, own): (&Point, &usize)| {
        let mut sums = vec![0.0; groups];
        for (other, label) in points.iter().zip(labels) {
            sums[*label] += squared(*point, *other).sqrt();
        }
        of_distances(&sums, &sizes, *own)
    };
    points.iter().zip(labels).map(of_point).sum::<f64>() / points.len().max(1) as f64
}

/// From the sums of a point's distances to each group.
fn of_distances(sums: &[f64], sizes: &[u32], own: usize) -> f64 {
    if sizes[own] < 2 {
        return 0.0;
    }
    let within = sums[own] / f64::from(sizes[own] - 1);
    let others = (0..sums.len()).filter(|group| *group != own && sizes[*group] > 0);
    let next = others.map(|group| sums[group] / f64::from(sizes[group])).fold(f64::INFINITY, f64::min);
    let larger = within.max(next);
    if larger > 0.0 && next.is_finite() { (next - within) / larger } else { 0.0 }
}
