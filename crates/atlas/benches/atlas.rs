//! What the atlas costs: decoding, indexing, searching, completing, and all facts of all cities.

use std::hint::black_box;

use atlas::table::Table;
use atlas::{Atlas, Place};

fn main() {
    Atlas::get().prepare_search();
    divan::main();
}

/// Once per start of the program.
#[divan::bench(sample_count = 20)]
fn decode_table() -> Table {
    Table::decode(include_bytes!("../data/atlas.bin")).expect("the table is whole")
}

/// Once per start of the program, at the first search.
#[divan::bench(sample_count = 5)]
fn index_names() -> usize {
    Atlas::get().measure_indexing()
}

#[divan::bench(args = ["Kansas City MO", "Köln", "كولونيا", "東京", "Saint-Denis, Réunion", "San"])]
fn search_exact(query: &str) -> usize {
    Atlas::get().search(black_box(query), 10).len()
}

#[divan::bench(args = ["Medelllin", "Kanzas City MO", "Buenos Iares", "Chatanoogga, USA", "Xyzzyqqq"])]
fn search_with_slips(query: &str) -> usize {
    Atlas::get().search(black_box(query), 10).len()
}

#[divan::bench(args = ["k", "ka", "kansas", "Kansas City, Mi", "الق"])]
fn complete(typed: &str) -> usize {
    Atlas::get().complete(black_box(typed), 10).len()
}

#[divan::bench(sample_count = 20)]
fn facts_of_all_cities() -> usize {
    Atlas::get().places().map(Place::facts).map(|facts| facts.len()).sum()
}
