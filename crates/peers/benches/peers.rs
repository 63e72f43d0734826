//! One city compared with every city, against a plain scan over plain numbers; and what the preparation costs.
//!
//! The yardstick is the row-by-row scan that one would write first: 33,000 rows of 12 numbers, the sum of weighted
//! differences, the 20 nearest. scikit-learn's brute force does the same in 0.6 ms.

use std::hint::black_box;
use std::num::NonZeroUsize;

use atlas::{Atlas, PlaceId};
use divan::Bencher;
use peers::column::{Column, Numbers};
use peers::nearest::nearest;
use peers::scale::{Scale, Transform};
use peers::table::Table;
use peers::{Among, Cities, Selection, Theme};

const ROWS: usize = 33_000;
const COLUMNS: usize = 12;
const NEAREST: Option<NonZeroUsize> = NonZeroUsize::new(20);

fn main() {
    divan::main();
}

/// Numbers that look random and are always the same: multiplicative hashing after Knuth, The Art of Computer
/// Programming 3, section 6.4.
fn number(row: usize, column: usize) -> f64 {
    let hash = ((row * COLUMNS + column) as u32).wrapping_mul(2_654_435_761);
    f64::from(hash) / f64::from(u32::MAX)
}

#[divan::bench]
fn plain_scan_of_plain_numbers(bencher: Bencher) {
    let rows: Vec<[f64; COLUMNS]> = (0..ROWS).map(|row| std::array::from_fn(|column| number(row, column))).collect();
    let weights = black_box([1.0; COLUMNS]);
    bencher.bench(|| {
        let own = black_box(&rows[0]);
        let distance = |row: &[f64; COLUMNS]| -> f64 {
            (0..COLUMNS).map(|column| weights[column] * (row[column] - own[column]).abs()).sum()
        };
        let mut distances: Vec<(f64, usize)> = rows.iter().enumerate().map(|(at, row)| (distance(row), at)).collect();
        distances.select_nth_unstable_by(20, |one, other| one.0.total_cmp(&other.0));
        distances.truncate(20);
        distances.sort_unstable_by(|one, other| one.0.total_cmp(&other.0));
        distances
    });
}

/// The same numbers, a tenth of them missing, through our table.
#[divan::bench]
fn table_of_numbers_with_a_tenth_missing(bencher: Bencher) {
    let column = |column: usize| {
        let value = |row: usize| if (row * 7 + column).is_multiple_of(10) { f64::NAN } else { number(row, column) };
        let raw: Vec<f64> = (0..ROWS).map(value).collect();
        let scale = Scale::of_values(Transform::Plain, &raw);
        Column::Numbers(Numbers::new(raw, scale))
    };
    let table = Table::new(ROWS, (0..COLUMNS).map(column).collect());
    let groups = vec![0; ROWS];
    bencher.bench(|| {
        let comparisons = table.compare_all(black_box(1), &[1; COLUMNS]);
        nearest(comparisons.distances(), |row| row != 1, &groups, None, NEAREST)
    });
}

/// Ten peers of Kansas City among all cities, at most two of a country, as the command line answers.
#[divan::bench(args = Theme::all().iter().map(|theme| theme.id))]
fn peers_among_all_cities(bencher: Bencher, theme: &str) {
    let cities = Cities::of_atlas(Atlas::get());
    let theme = Theme::of_id(theme).expect("it comes from the list of themes");
    let selection = Selection { among: Among::All, per_country: NonZeroUsize::new(2), limit: NonZeroUsize::new(10) };
    bencher.bench(|| {
        let likeness = cities.likeness(black_box(PlaceId::new(4_393_217)), theme).expect("the atlas has Kansas City");
        likeness.peers(&selection)
    });
}

/// The same for a city that was compared lately.
#[divan::bench]
fn peers_among_all_cities_again(bencher: Bencher) {
    let cities = Cities::of_atlas(Atlas::get());
    let theme = &Theme::all()[0];
    let selection = Selection { among: Among::All, per_country: NonZeroUsize::new(2), limit: NonZeroUsize::new(10) };
    bencher.bench(|| {
        let likeness = cities.kept_likeness(black_box(PlaceId::new(4_393_217)), theme);
        likeness.expect("the atlas has Kansas City").peers(&selection)
    });
}

#[divan::bench]
fn prepare_all_cities(bencher: Bencher) {
    let _decoded = Atlas::get();
    bencher.bench(|| Cities::of_atlas(Atlas::get()));
}
