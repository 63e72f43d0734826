//! Groups of people who stand near each other: k-means, and how many groups there are.
//!
//! As Polis does it (`math/clusters.clj`, `math/conversation.clj`): a hundred base clusters first, groups made of these, their
//! number by the silhouette over base clusters. Where Polis takes the first rows as starts and stops early, so that its groups
//! depend on who came first, this begins from many starts and keeps the groups whose people stand nearest to their centres.

mod agreement;
mod base;
mod lloyd;
mod silhouette;
mod starts;

pub use agreement::adjusted_rand;

use crate::plane::Point;
use base::{Base, PEOPLE_MAX};
use draw::Draw;
use lloyd::Fit;
pub(crate) use lloyd::nearest;

/// Most groups (Polis, `math/conversation.clj`, `:max-k`).
const GROUPS_MAX: usize = 5;

/// People (or base clusters) for each group beyond two (the same).
const PEOPLE_PER_GROUP: usize = 12;

/// Most rounds of k-means (Polis, `math/clusters.clj`).
const ROUNDS_MAX: usize = 100;

/// Of more people than base clusters are found from, this many starts are carried on: where people are many, base clusters
/// stand for them so well that their order is that of the people.
const CARRIED_ON_FOR_MANY: usize = 2;

/// How much is tried.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Effort {
    /// Starts of base clusters, of which the best stays.
    base_starts: usize,
    /// Most rounds of each.
    base_rounds: usize,
    /// Starts on base clusters, for each number of groups.
    starts: usize,
    /// The best different ones of these that are carried on with people.
    carried_on: usize,
}

impl Effort {
    /// For the map: on the six conversations of `docs/opinion-map.md` starts from other seeds find the same groups.
    pub(crate) const FULL: Self = Self { base_starts: 4, base_rounds: 25, starts: 100, carried_on: 8 };
    /// For a resample of it, of which there are many.
    pub(crate) const RESAMPLE: Self = Self { base_starts: 1, base_rounds: 5, starts: 20, carried_on: 2 };
}

/// People in groups.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Grouping {
    /// Mean silhouette over base clusters, -1 to 1; 0 where there is one group or none.
    pub(crate) silhouette: f64,
    /// Middle of each group.
    pub(crate) centres: Vec<Point>,
    /// Group of each person.
    pub(crate) labels: Vec<usize>,
}

/// The groups of people at some places, with the number of groups whose silhouette is best; of equally good ones the fewest.
/// One group where all stand at one place, none where there is nobody. `former` centres are tried as a start too.
pub(crate) fn group(points: &[Point], effort: Effort, former: &[Point]) -> Grouping {
    let mut order: Vec<usize> = (0..points.len()).collect();
    // By place and not by id, so that what chance draws does not depend on who has which id.
    order.sort_by(|one, other| {
        let [one, other] = [points[*one], points[*other]];
        one[0].total_cmp(&other[0]).then(one[1].total_cmp(&other[1]))
    });
    let sorted: Vec<Point> = order.iter().map(|person| points[*person]).collect();
    let best = best_of_all_numbers(&sorted, effort, former);
    let mut labels = vec![0; points.len()];
    for (person, label) in order.iter().zip(best.labels) {
        labels[*person] = label;
    }
    Grouping { labels, ..best }
}

fn best_of_all_numbers(points: &[Point], effort: Effort, former: &[Point]) -> Grouping {
    let base = Base::of(points, effort);
    let most = GROUPS_MAX.min(2 + base.centres.len() / PEOPLE_PER_GROUP).min(base.different());
    let groupings = (2..=most).filter_map(|count| {
        let fit = best_fit(points, &base, count, effort, former)?;
        let labels: Vec<usize> = base.centres.iter().map(|centre| nearest(&fit.centres, *centre).0).collect();
        let silhouette = silhouette::mean(&base.centres, &labels, count);
        Some(Grouping { silhouette, centres: fit.centres, labels: fit.labels })
    });
    let best = groupings.reduce(|best, next| if next.silhouette > best.silhouette { next } else { best });
    best.unwrap_or_else(|| Grouping {
        silhouette: 0.0,
        centres: points.first().map(|_| lloyd::middle(points)).into_iter().collect(),
        labels: vec![0; points.len()],
    })
}

/// So many groups such that people stand as near to their middles as was found; `None` where one is always empty.
fn best_fit(points: &[Point], base: &Base, count: usize, effort: Effort, former: &[Point]) -> Option<Fit> {
    let mut draw = Draw::of_seed(count as u64);
    let former = Some(former.to_vec()).filter(|former| former.len() == count);
    let started = (0..effort.starts).map(|_| starts::spread(&base.centres, &base.weights, count, &mut draw));
    let mut fits: Vec<Fit> =
        started.chain(former).map(|centres| lloyd::fit(&base.centres, &base.weights, centres, ROUNDS_MAX)).collect();
    fits.retain(|fit| fit.has_all());
    fits.sort_by(|one, other| one.cost.total_cmp(&other.cost));
    fits.dedup_by(|one, other| one.is_same_cost(other));
    let ones = vec![1.0; points.len()];
    let carried_on =
        if points.len() > PEOPLE_MAX { effort.carried_on.min(CARRIED_ON_FOR_MANY) } else { effort.carried_on };
    let carried = fits.into_iter().take(carried_on).map(|fit| lloyd::fit(points, &ones, fit.centres, ROUNDS_MAX));
    carried.filter(Fit::has_all).reduce(|best, next| if next.cost < best.cost { next } else { best })
}

#[cfg(test)]
mod tests;
