//! The inner loops of the dense solver: one row against the prices, eight columns at a time, so that the compiler makes
//! vector instructions of them.

use crate::amount::{Amount, greater, lesser};

/// Columns looked at together: four vectors of the smallest machine that we build for (SSE2).
const LANES: usize = 8;

/// The smallest and the second smallest of cost less price in a row; the same value twice counts twice.
pub(crate) fn two_least<A: Amount>(costs: &[A], prices: &[A]) -> (A, A) {
    let mut least = [A::FORBIDDEN; LANES];
    let mut second = [A::FORBIDDEN; LANES];
    let (cost_chunks, price_chunks) = (costs.as_chunks::<LANES>(), prices.as_chunks::<LANES>());
    for (cost, price) in cost_chunks.0.iter().zip(price_chunks.0) {
        for lane in 0..LANES {
            let value = cost[lane] - price[lane];
            second[lane] = lesser(second[lane], greater(least[lane], value));
            least[lane] = lesser(least[lane], value);
        }
    }
    let rest = cost_chunks.1.iter().zip(price_chunks.1).map(|(cost, price)| *cost - *price);
    let values = least.into_iter().chain(second).chain(rest);
    values.fold((A::FORBIDDEN, A::FORBIDDEN), |(least, second), value| {
        (lesser(least, value), lesser(second, greater(least, value)))
    })
}

/// Lowers each distance to what a row offers: cost less price less the row's own price. Gives the smallest distance.
pub(crate) fn lower_distances<A: Amount>(costs: &[A], prices: &[A], row_price: A, distances: &mut [A]) -> A {
    let mut least = [A::FORBIDDEN; LANES];
    let (cost_chunks, cost_rest) = costs.as_chunks::<LANES>();
    let (price_chunks, price_rest) = prices.as_chunks::<LANES>();
    let (distance_chunks, distance_rest) = distances.as_chunks_mut::<LANES>();
    for ((cost, price), distance) in cost_chunks.iter().zip(price_chunks).zip(distance_chunks) {
        for lane in 0..LANES {
            let lowered = lesser(cost[lane] - price[lane] - row_price, distance[lane]);
            distance[lane] = lowered;
            least[lane] = lesser(lowered, least[lane]);
        }
    }
    for ((cost, price), distance) in cost_rest.iter().zip(price_rest).zip(distance_rest) {
        *distance = lesser(*cost - *price - row_price, *distance);
        least[0] = lesser(*distance, least[0]);
    }
    least.into_iter().fold(A::FORBIDDEN, lesser)
}

/// Calls `visit` with each place that holds this value, in order, until it answers that it has seen enough.
pub(crate) fn each_equal<A: Amount>(values: &[A], wanted: A, mut visit: impl FnMut(usize) -> bool) {
    for (chunk, part) in values.chunks(LANES).enumerate() {
        let is_hit = part.iter().fold(false, |hit, value| hit | (*value == wanted));
        if !is_hit {
            continue;
        }
        for (lane, value) in part.iter().enumerate() {
            if *value == wanted && visit(chunk * LANES + lane) {
                return;
            }
        }
    }
}

/// As [`each_equal`] for cost less price.
pub(crate) fn each_reduced_equal<A: Amount>(
    costs: &[A],
    prices: &[A],
    wanted: A,
    mut visit: impl FnMut(usize) -> bool,
) {
    for (chunk, (cost, price)) in costs.chunks(LANES).zip(prices.chunks(LANES)).enumerate() {
        let is_hit = cost.iter().zip(price).fold(false, |hit, (cost, price)| hit | (*cost - *price == wanted));
        if !is_hit {
            continue;
        }
        for (lane, (cost, price)) in cost.iter().zip(price).enumerate() {
            if *cost - *price == wanted && visit(chunk * LANES + lane) {
                return;
            }
        }
    }
}

/// Lowers each value to that of a row.
pub(crate) fn lower_to<A: Amount>(values: &mut [A], row: &[A]) {
    for (value, cost) in values.iter_mut().zip(row) {
        *value = lesser(*cost, *value);
    }
}
