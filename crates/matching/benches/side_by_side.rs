//! Answers one line at a time, so that `side_by_side.py` can time us and others in turn, in one run.
//!
//! `assign KIND SIZE` solves a dense matrix that the script makes by the same formula; `stable FILE RUNS` solves a file of
//! wishes. Each answer is a line: milliseconds, and what the script compares.

#![expect(clippy::print_stdout, reason = "a bench speaks on the terminal")]

use std::hint::black_box;
use std::io::BufRead;
use std::time::Instant;

use matching::Costs;
use matching::assignment::assign;
use matching::file::read_wishes;
use matching::stable::{Lots, Proposing, Ties, solve};

fn main() {
    let mut matrices: Vec<(String, usize, Vec<f64>)> = Vec::new();
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["assign", kind, size] => {
                let size: usize = size.parse().expect("a size");
                if !matrices.iter().any(|(known, of, _)| known == kind && *of == size) {
                    matrices = vec![((*kind).to_owned(), size, matrix(kind, size))];
                }
                let costs = matrices[0].2.clone();
                println!("{}", time_assignment(size, costs));
            }
            ["stable", file, runs] => println!("{}", time_stable(file, runs.parse().expect("a number of runs"))),
            _ => {}
        }
    }
}

/// Numbers that look random and are the same everywhere: SplitMix64 (G. L. Steele and others, 2014) of the cell's number.
fn mixed(cell: u64) -> u64 {
    let mut state = cell.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(0x9e37_79b9_7f4a_7c15);
    state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}

/// Reals below 1, or integers from 1 to the largest.
fn matrix(kind: &str, size: usize) -> Vec<f64> {
    let cells = 0..(size * size) as u64;
    match kind.parse::<u64>() {
        Ok(largest) => cells.map(|cell| (mixed(cell) % largest + 1) as f64).collect(),
        Err(_) => cells.map(|cell| (mixed(cell) >> 11) as f64 / (1_u64 << 53) as f64).collect(),
    }
}

/// From reals in memory to pairs and prices.
fn time_assignment(size: usize, costs: Vec<f64>) -> String {
    let began = Instant::now();
    let costs = Costs::of_reals(size, size, costs).expect("a square of numbers");
    let found = assign(&costs).expect("every pair may be");
    let took = began.elapsed().as_secs_f64() * 1_000.0;
    format!("{took} {}", found.unit.to_real(found.cost))
}

/// From lists in memory to a matching, and from the text of a file.
fn time_stable(file: &str, runs: u32) -> String {
    let text = std::fs::read_to_string(file).expect("the script wrote the file");
    let wishes = read_wishes(&text).expect("it is a file of wishes");
    let lots = Lots::as_listed(&wishes.round);
    let began = Instant::now();
    let mut placed = 0;
    for _ in 0..runs {
        let found = solve(black_box(&wishes.round), Proposing::Residents, Ties::Break, &lots).expect("names are known");
        placed = found.hospital_of.iter().flatten().count();
    }
    let solved = began.elapsed().as_secs_f64() * 1_000.0 / f64::from(runs);
    let began = Instant::now();
    black_box(read_wishes(&text).expect("it is a file of wishes"));
    format!("{solved} {placed} {}", began.elapsed().as_secs_f64() * 1_000.0)
}
