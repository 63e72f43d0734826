//! Where a search stands: which facts it has moved, which it leaves alone, which are still open, and what a yes costs.

use crate::circuit::UNREACHABLE;
use crate::moves::Problem;

/// The price of moving one fact, shared out among the leaves it can win: divisible by 1 to 16, so that sharing is exact
/// for facts of up to 16 leaves and rounds down, to the safe side, beyond.
pub(crate) const FACT_PRICE: u64 = 720_720;

/// Gates looked at before a search stops without an answer: a second or so (`benches/check.rs`). Rules come from
/// members, and the smallest set is hard to find in general (minimum set cover is a case of it), so there is an end.
const GATES_MAX: u64 = 400_000_000;

#[derive(Debug)]
pub(crate) struct Position<'p> {
    pub(crate) problem: &'p Problem<'p>,
    /// The option chosen by fact; `None` while open and when left alone.
    pub(crate) chosen: Vec<Option<usize>>,
    leaf_prices: Vec<u64>,
    /// By fact and leaf: the price while the fact is open.
    open_prices: Vec<Vec<u64>>,
    gate_prices: Vec<u64>,
    sorted: Vec<u64>,
    gates_seen: u64,
}

impl<'p> Position<'p> {
    pub(crate) fn new(problem: &'p Problem<'p>) -> Self {
        let mut position = Self {
            problem,
            chosen: vec![None; problem.facts.len()],
            leaf_prices: vec![0; problem.circuit.leaves.len()],
            open_prices: open_prices(problem),
            gate_prices: Vec::new(),
            sorted: Vec::new(),
            gates_seen: 0,
        };
        (0..problem.facts.len()).for_each(|fact| position.reopen(fact));
        position
    }

    /// A lower bound for the number of facts still to be moved times [`FACT_PRICE`]: exact where no fact has two
    /// leaves, [`UNREACHABLE`] only when there is no way from here.
    pub(crate) fn price(&mut self) -> u64 {
        self.gates_seen += self.problem.circuit.size() as u64;
        self.problem.circuit.price(&self.leaf_prices, &mut self.gate_prices, &mut self.sorted)
    }

    /// Whether the search has taken as long as it may.
    pub(crate) fn is_spent(&self) -> bool {
        self.gates_seen > GATES_MAX
    }

    /// The fact to move next on the way that looks cheapest, after [`Position::price`].
    pub(crate) fn next_fact(&self) -> Option<usize> {
        let leaf = self.problem.circuit.paid_leaf(&self.gate_prices)?;
        Some(self.problem.circuit.leaves[leaf].fact)
    }

    pub(crate) fn choose(&mut self, fact: usize, option: usize) {
        self.chosen[fact] = Some(option);
        let moves = &self.problem.facts[fact];
        self.settle(fact, &moves.options[option].holding);
    }

    pub(crate) fn leave(&mut self, fact: usize) {
        self.chosen[fact] = None;
        self.settle(fact, &self.problem.facts[fact].standing);
    }

    pub(crate) fn reopen(&mut self, fact: usize) {
        self.chosen[fact] = None;
        for (leaf, price) in self.problem.facts[fact].leaves.iter().zip(&self.open_prices[fact]) {
            self.leaf_prices[*leaf] = *price;
        }
    }

    /// Makes what an open fact can win free of charge.
    pub(crate) fn waive(&mut self, fact: usize) {
        self.open_prices[fact].iter_mut().filter(|price| **price != UNREACHABLE).for_each(|price| *price = 0);
        self.reopen(fact);
    }

    fn settle(&mut self, fact: usize, holding: &[bool]) {
        for (leaf, holds) in self.problem.facts[fact].leaves.iter().zip(holding) {
            self.leaf_prices[*leaf] = if *holds { 0 } else { UNREACHABLE };
        }
    }
}

fn open_prices(problem: &Problem<'_>) -> Vec<Vec<u64>> {
    let prices = problem.facts.iter().map(|moves| {
        let share = FACT_PRICE / moves.gain_max();
        let price = |(leaf, standing): (usize, &bool)| match standing {
            true => 0,
            false if moves.options.iter().any(|option| option.holding[leaf]) => share,
            false => UNREACHABLE,
        };
        moves.standing.iter().enumerate().map(price).collect()
    });
    prices.collect()
}
