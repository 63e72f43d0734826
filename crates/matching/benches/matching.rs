//! How long matching takes: dense and sparse assignments, stable matchings, and the rounds that a secretariat solves.

use std::hint::black_box;

use divan::Bencher;
use matching::Costs;
use matching::assignment::assign;
use matching::leximin::assign_fairest;
use matching::sparse::{Entry, assign_sparse};
use matching::stable::{Hospital, Lots, Proposing, Ranking, Round, Ties, solve};
use matching::team::{Candidate, TeamRules, choose_team};

fn main() {
    divan::main();
}

/// Numbers that look random and are the same each time (Knuth, MMIX linear congruential generator).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn cost(&mut self, largest: usize) -> i64 {
        self.below(largest) as i64
    }
}

#[divan::bench(args = [30, 200, 500, 1_000])]
fn assign_dense_integers(bencher: Bencher, size: usize) {
    let mut numbers = Numbers(1);
    let cells: Vec<Option<i64>> = (0..size * size).map(|_| Some(numbers.cost(1_000))).collect();
    let costs = Costs::of_integers(size, size, cells).expect("a square");
    bencher.bench(|| assign(black_box(&costs)));
}

#[divan::bench(args = [500, 5_000])]
fn assign_sparse_ten_a_row(bencher: Bencher, size: usize) {
    let mut numbers = Numbers(2);
    let mut entries: Vec<Entry> = Vec::new();
    for row in 0..size {
        entries.push(Entry { row, column: row, cost: 1_000 });
        entries.extend((0..9).map(|_| Entry { row, column: numbers.below(size), cost: numbers.cost(1_000) }));
    }
    bencher.bench(|| assign_sparse(size, size, black_box(&entries)));
}

#[divan::bench(args = [30, 60])]
fn assign_fairest_of_five_levels(bencher: Bencher, size: usize) {
    let mut numbers = Numbers(3);
    let cells: Vec<Option<i64>> = (0..size * size).map(|_| Some(numbers.cost(5))).collect();
    let costs = Costs::of_integers(size, size, cells).expect("a square");
    bencher.bench(|| assign_fairest(black_box(&costs)));
}

/// Lists of five with ties, seats for nine in ten.
fn round(residents: usize, hospitals: usize) -> Round {
    let mut numbers = Numbers(4);
    let mut lists: Vec<Ranking> = Vec::new();
    let mut wished_by: Vec<Vec<Vec<usize>>> = vec![vec![Vec::new(); 3]; hospitals];
    for resident in 0..residents {
        let mut wishes: Vec<usize> = Vec::new();
        while wishes.len() < 5.min(hospitals) {
            let hospital = numbers.below(hospitals);
            if !wishes.contains(&hospital) {
                wishes.push(hospital);
            }
        }
        wishes.iter().for_each(|hospital| wished_by[*hospital][numbers.below(3)].push(resident));
        lists.push(Ranking::strict(wishes));
    }
    let capacity = (residents * 9 / 10).div_ceil(hospitals) as u32;
    let hospital = |ties: &Vec<Vec<usize>>| Hospital { capacity, minimum: 0, prefers: Ranking::with_ties(ties) };
    Round { residents: lists, hospitals: wished_by.iter().map(hospital).collect() }
}

#[divan::bench(args = [(28, 15), (500, 50), (2_000, 100)])]
fn stable_with_ties_broken(bencher: Bencher, (residents, hospitals): (usize, usize)) {
    let round = round(residents, hospitals);
    let lots = Lots::as_listed(&round);
    bencher.bench(|| solve(black_box(&round), Proposing::Residents, Ties::Break, &lots));
}

#[divan::bench(args = [(28, 15), (500, 50), (2_000, 100)])]
fn stable_by_kiraly(bencher: Bencher, (residents, hospitals): (usize, usize)) {
    let round = round(residents, hospitals);
    let lots = Lots::as_listed(&round);
    bencher.bench(|| solve(black_box(&round), Proposing::Residents, Ties::Kiraly, &lots));
}

/// Eight skills, each needed twice, three skills a person, at most one from a place.
#[divan::bench(args = [20, 60])]
fn team_of_few_from_many(bencher: Bencher, people: usize) {
    let mut numbers = Numbers(5);
    let mut candidate = |at: usize| {
        let skills = (0..3).map(|_| numbers.below(8)).collect();
        Candidate { skills, place: at / 2, merit: numbers.cost(10) }
    };
    let candidates: Vec<Candidate> = (0..people).map(&mut candidate).collect();
    let rules = TeamRules { needed: vec![2; 8], per_place: 1, size_max: 12, forced: vec![], forbidden: vec![] };
    bencher.bench(|| choose_team(black_box(&candidates), &rules));
}
