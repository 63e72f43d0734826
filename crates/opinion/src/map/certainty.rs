//! How surely the groups are there: what is found again when only half of the people are asked.

use crate::clusters::{self, Effort, Grouping, adjusted_rand, nearest};
use crate::plane::{Axes, Matrix, Point};
use draw::Draw;

/// From this stability on there are clear groups. Of 210 conversations of the sizes found in the field in which all votes are by
/// chance the highest had 0.49, 99 in 100 at most 0.42; `docs/opinion-map.md` has the measures, and what this cannot say.
pub const CLEAR_FROM: f64 = 0.5;

/// How often half of the people are drawn.
const RESAMPLES: usize = 20;

/// Most people who are drawn: of more, fewer than half, which makes the stability of a large conversation too low rather than
/// too high.
const PEOPLE_MAX: usize = 2_000;

/// So many standard deviations around the middle of a bell curve of two dimensions lie 95 in 100: the root of 5.991, the 95th percentile of
/// chi-squared with two degrees of freedom.
const NINETEEN_OF_TWENTY: f64 = 2.447_7;

/// A resample's components are known well enough to place people: its own chance is a hundred times as large.
const TOLERANCE: f64 = 1e-4;

/// What resampling found.
#[derive(Debug, Clone, PartialEq)]
pub struct Certainty {
    /// How far the groups made of half of the people agree with those of all, over everybody: mean adjusted Rand index, 1 when
    /// they are always the same, about 0 when chance made them. Each time half of the people are drawn without repetition;
    /// the plane, the number of groups and the groups are made anew from their votes alone, and everybody is put into the
    /// nearest of these groups. 0 where there are fewer than two groups.
    ///
    /// Source of the idea: A. Ben-Hur, A. Elisseeff, I. Guyon, "A stability based method for discovering structure in clustered
    /// data", Pacific Symposium on Biocomputing 7 (2002).
    pub stability: f64,
    /// The lowest and the highest tenth of the same over resamples.
    pub range: [f64; 2],
    /// Of each group, where its middle stands; empty where there are fewer than two groups.
    pub middles: Vec<Spread>,
    /// For each who takes part, by id, the share of resamples in which the person is in the same group.
    pub(super) stays: Vec<f64>,
}

/// Where the middle of a group stands when half of the people are drawn again and again: an ellipse in the plane of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// The mean of these middles.
    pub centre: Point,
    /// Half the length of the ellipse along its longer axis and its shorter one. It holds about 19 of 20 such middles.
    pub half: [f64; 2],
    /// Which way the longer axis points: its angle to the first component, in radians.
    pub turn: f64,
}

impl Certainty {
    /// Of the groups of a map, by drawing people again. The same groups give the same certainty.
    pub(super) fn of(matrix: &Matrix, axes: &Axes, (points, grouping): (&[Point], &Grouping)) -> Self {
        let people = matrix.people();
        let groups = grouping.centres.len();
        if groups < 2 {
            return Self { stability: 0.0, range: [0.0; 2], middles: Vec::new(), stays: vec![1.0; people] };
        }
        let mut middles: Vec<Vec<Point>> = vec![Vec::new(); groups];
        let mut draw = Draw::of_seed(people as u64);
        let mut same = vec![0_u32; people];
        let mut found = Vec::with_capacity(RESAMPLES);
        for _ in 0..RESAMPLES {
            let drawn = draw.some_of(people.div_ceil(2).min(PEOPLE_MAX), people);
            let labels = again(matrix, axes, &drawn);
            found.push(adjusted_rand(&labels, &grouping.labels));
            let counterparts = counterparts(&labels, &grouping.labels);
            let found_in: Vec<usize> = labels.iter().map(|label| counterparts[*label]).collect();
            for (person, group) in found_in.iter().enumerate() {
                same[person] += u32::from(*group == grouping.labels[person]);
            }
            for (group, middles) in middles.iter_mut().enumerate() {
                middles.extend(middle_of(points, &drawn, |person| found_in[person] == group));
            }
        }
        found.sort_by(f64::total_cmp);
        Self {
            stability: found.iter().sum::<f64>() / RESAMPLES as f64,
            range: [found[RESAMPLES / 10], found[RESAMPLES - 1 - RESAMPLES / 10]],
            middles: middles.iter().zip(&grouping.centres).map(|(found, centre)| Spread::of(found, *centre)).collect(),
            stays: same.into_iter().map(|count| f64::from(count) / RESAMPLES as f64).collect(),
        }
    }
}

/// The middle of those of the drawn who are found in a group; nothing where nobody is.
fn middle_of(points: &[Point], drawn: &[usize], is_in: impl Fn(usize) -> bool) -> Option<Point> {
    let own = drawn.iter().filter(|person| is_in(**person)).map(|person| points[*person]);
    let (count, sum) = own.fold((0.0, [0.0; 2]), |(count, [x, y]), point| (count + 1.0, [x + point[0], y + point[1]]));
    (count > 0.0).then(|| sum.map(|sum| sum / count))
}

impl Spread {
    /// Of the middles that were found; of fewer than two a point, where the group stands.
    fn of(found: &[Point], centre: Point) -> Self {
        let count = found.len() as f64;
        if found.len() < 2 {
            return Self { centre, half: [0.0; 2], turn: 0.0 };
        }
        let mean = [0, 1].map(|axis| found.iter().map(|point| point[axis]).sum::<f64>() / count);
        let product = |one: usize, other: usize| {
            found.iter().map(|point| (point[one] - mean[one]) * (point[other] - mean[other])).sum::<f64>()
                / (count - 1.0)
        };
        let (xx, yy, xy) = (product(0, 0), product(1, 1), product(0, 1));
        // The eigenvalues of a symmetric matrix of two rows, and the angle of the first eigenvector.
        let (half_sum, reach) = ((xx + yy) / 2.0, ((xx - yy) / 2.0).hypot(xy));
        let half = [half_sum + reach, half_sum - reach].map(|variance| NINETEEN_OF_TWENTY * variance.max(0.0).sqrt());
        Self { centre: mean, half, turn: (2.0 * xy).atan2(xx - yy) / 2.0 }
    }
}

/// The group of everybody when groups are made of the people drawn alone.
fn again(matrix: &Matrix, axes: &Axes, drawn: &[usize]) -> Vec<usize> {
    let some = matrix.some(drawn);
    let their_axes = Axes::of(&some, Some(&axes.components), TOLERANCE);
    let centres = clusters::group(&some.places(&their_axes), Effort::RESAMPLE, &[]).centres;
    let everybody: Vec<Point> = matrix.places(&their_axes);
    everybody.into_iter().map(|point| nearest(&centres, point).0).collect()
}

/// For each group of one grouping the one of the other with which it shares most people.
fn counterparts(labels: &[usize], others: &[usize]) -> Vec<usize> {
    let size = |labels: &[usize]| labels.iter().max().map_or(0, |most| most + 1);
    let mut shared = vec![vec![0_u32; size(others)]; size(labels)];
    for (label, other) in labels.iter().zip(others) {
        shared[*label][*other] += 1;
    }
    let most = |row: &Vec<u32>| {
        let best = row.iter().enumerate().max_by_key(|(at, count)| (**count, std::cmp::Reverse(*at)));
        best.map_or(0, |(at, _)| at)
    };
    shared.iter().map(most).collect()
}
