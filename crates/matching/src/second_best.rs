//! What the second best costs: without a pair that was chosen, or with one that was not.

use crate::assignment::{Assignment, Shortage, assign};
use crate::costs::Costs;

/// The least cost of an assignment without a pair that this one has; none when there is no such assignment.
///
/// One shortest path over the prices: quadratic, where solving again would be cubic.
pub fn cost_without(costs: &Costs, found: &Assignment, pair: (usize, usize)) -> Option<i128> {
    let sides = Sides::new(costs, found);
    let (root, left) = sides.turn(pair);
    let owner_of = sides.owner_of();
    let mut distances: Vec<Option<i128>> = vec![None; owner_of.len()];
    let mut is_done = vec![false; owner_of.len()];
    let offers = |short: usize| (0..owner_of.len()).map(move |long| (long, sides.reduced_cost(short, long)));
    let without_pair = offers(root).filter(|(long, _)| *long != left);
    lower(&mut distances, 0, without_pair);
    loop {
        let open = (0..owner_of.len()).filter(|long| !is_done[*long]);
        let (distance, long) = open.filter_map(|long| Some((distances[long]?, long))).min()?;
        if long == left {
            return Some(found.cost + distance);
        }
        is_done[long] = true;
        match owner_of[long] {
            Some(owner) => lower(&mut distances, distance, offers(owner)),
            // A free one is taken instead of any other, whose owner moves on: the other's price is what that saves.
            None => lower(
                &mut distances,
                distance,
                (0..owner_of.len()).map(|other| (other, Some(-sides.long_prices[other]))),
            ),
        }
    }
}

fn lower(distances: &mut [Option<i128>], travelled: i128, steps: impl Iterator<Item = (usize, Option<i128>)>) {
    for (long, step) in steps.filter_map(|(long, step)| Some((long, travelled + step?))) {
        distances[long] = Some(distances[long].map_or(step, |known| known.min(step)));
    }
}

/// The least cost of an assignment with this pair.
///
/// # Errors
/// When the pair leaves no complete assignment: those who can then not all be served.
pub fn assign_with(costs: &Costs, pair: (usize, usize)) -> Result<Assignment, Shortage> {
    let mut forced = costs.clone();
    forced.force(pair.0, pair.1);
    assign(&forced)
}

/// A matrix seen from its shorter side.
#[derive(Clone, Copy)]
struct Sides<'a> {
    costs: &'a Costs,
    pairs: &'a [(usize, usize)],
    is_exchanged: bool,
    short_prices: &'a [i128],
    long_prices: &'a [i128],
}

impl<'a> Sides<'a> {
    fn new(costs: &'a Costs, found: &'a Assignment) -> Self {
        let is_exchanged = costs.rows() > costs.columns();
        let (short_prices, long_prices) = match is_exchanged {
            false => (&found.row_prices, &found.column_prices),
            true => (&found.column_prices, &found.row_prices),
        };
        Self { costs, pairs: &found.pairs, is_exchanged, short_prices, long_prices }
    }

    fn turn(&self, (row, column): (usize, usize)) -> (usize, usize) {
        if self.is_exchanged { (column, row) } else { (row, column) }
    }

    fn owner_of(&self) -> Vec<Option<usize>> {
        let mut owner_of = vec![None; self.long_prices.len()];
        self.pairs.iter().map(|pair| self.turn(*pair)).for_each(|(short, long)| owner_of[long] = Some(short));
        owner_of
    }

    fn reduced_cost(&self, short: usize, long: usize) -> Option<i128> {
        let (row, column) = self.turn((short, long));
        Some(self.costs.cost(row, column)? - self.short_prices[short] - self.long_prices[long])
    }
}
