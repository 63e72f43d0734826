//! Assignments against what trying everything finds, and against their own prices.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use matching::assignment::{Assignment, Shortage, Side, assign};
use matching::leximin::assign_fairest;
use matching::second_best::{assign_with, cost_without};
use matching::sparse::{Entry, assign_sparse};
use matching::{Costs, CostsError, Unit};
use proptest::prelude::*;

type Matrix = Vec<Vec<Option<i64>>>;
type Pairs = [(usize, usize)];

fn costs(matrix: &Matrix) -> Costs {
    let columns = matrix.first().map_or(0, Vec::len);
    Costs::of_integers(matrix.len(), columns, matrix.iter().flatten().copied()).unwrap()
}

/// Every assignment of the whole shorter side.
fn all_assignments(matrix: &Matrix) -> Vec<Vec<(usize, usize)>> {
    let columns = matrix.first().map_or(0, Vec::len);
    let wanted = matrix.len().min(columns);
    let mut partial: Vec<Vec<(usize, usize)>> = vec![Vec::new()];
    for (row, costs) in matrix.iter().enumerate() {
        let mut next = Vec::new();
        for pairs in partial {
            let open = (0..columns).filter(|column| costs[*column].is_some());
            let open = open.filter(|column| pairs.iter().all(|(_, taken)| taken != column));
            next.extend(open.map(|column| [pairs.clone(), vec![(row, column)]].concat()));
            next.push(pairs);
        }
        partial = next;
    }
    partial.retain(|pairs| pairs.len() == wanted);
    partial
}

fn cost_of(matrix: &Matrix, pairs: &[(usize, usize)]) -> i128 {
    pairs.iter().map(|(row, column)| i128::from(matrix[*row][*column].unwrap())).sum()
}

fn check_proof(matrix: &Matrix, found: &Assignment) {
    let is_chosen = |row: usize, column: usize| found.pairs.contains(&(row, column));
    for (row, costs) in matrix.iter().enumerate() {
        for (column, cost) in costs.iter().enumerate() {
            let prices = found.row_prices[row] + found.column_prices[column];
            let cost = cost.map(i128::from);
            assert!(cost.is_none_or(|cost| prices <= cost), "{row} {column} in {found:?}");
            assert!(!is_chosen(row, column) || cost == Some(prices), "{row} {column} in {found:?}");
        }
    }
    let (rows, columns) = (found.row_prices.len(), found.column_prices.len());
    assert_eq!(found.cost, cost_of(matrix, &found.pairs));
    assert_eq!(found.cost, found.row_prices.iter().chain(&found.column_prices).sum());
    let check_longer = |prices: &[i128], is_matched: &dyn Fn(usize) -> bool| {
        let wrong = |at: &usize| prices[*at] > 0 || !is_matched(*at) && prices[*at] != 0;
        assert_eq!((0..prices.len()).find(wrong), None, "{found:?}");
    };
    if rows < columns {
        check_longer(&found.column_prices, &|column| found.pairs.iter().any(|pair| pair.1 == column));
    }
    if rows > columns {
        check_longer(&found.row_prices, &|row| found.pairs.iter().any(|pair| pair.0 == row));
    }
}

/// One fewer is permitted than are short, and without any one of them the rest could be served.
fn check_shortage(matrix: &Matrix, shortage: &Shortage) {
    let may = |short: usize, other: usize| match shortage.side {
        Side::Rows => matrix[short][other].is_some(),
        Side::Columns => matrix[other][short].is_some(),
    };
    let others = if shortage.side == Side::Rows { matrix[0].len() } else { matrix.len() };
    let permitted = |short: &[usize]| -> Vec<usize> {
        (0..others).filter(|other| short.iter().any(|one| may(*one, *other))).collect()
    };
    assert_eq!(shortage.permitted, permitted(&shortage.short));
    assert_eq!(shortage.permitted.len() + 1, shortage.short.len());
    for left in 0..shortage.short.len() {
        let mut rest = shortage.short.clone();
        rest.remove(left);
        let sub: Matrix =
            rest.iter().map(|one| (0..others).map(|other| may(*one, other).then_some(0)).collect()).collect();
        assert!(assign(&costs(&sub)).is_ok());
    }
}

fn entries(matrix: &Matrix) -> Vec<Entry> {
    let cells = matrix.iter().enumerate().flat_map(|(row, costs)| {
        costs.iter().enumerate().filter_map(move |(column, cost)| Some(Entry { row, column, cost: (*cost)? }))
    });
    cells.collect()
}

fn check_against_all(matrix: &Matrix) {
    let all = all_assignments(matrix);
    let least = all.iter().map(|pairs| cost_of(matrix, pairs)).min();
    let columns = matrix.first().map_or(0, Vec::len);
    for found in [assign(&costs(matrix)), assign_sparse(matrix.len(), columns, &entries(matrix))] {
        match found {
            Ok(found) => {
                assert_eq!((Some(found.cost), found.pairs.len()), (least, matrix.len().min(columns)));
                check_proof(matrix, &found);
            }
            Err(shortage) => {
                assert_eq!(least, None);
                check_shortage(matrix, &shortage);
            }
        }
    }
}

fn matrix(largest: i64) -> impl Strategy<Value = Matrix> {
    let cell = prop_oneof![3 => (-largest..=largest).prop_map(Some), 1 => Just(None)];
    (1_usize..6, 1_usize..6)
        .prop_flat_map(move |(rows, columns)| prop::collection::vec(prop::collection::vec(cell.clone(), columns), rows))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn small_matrices_are_solved_as_trying_all_does(matrix in matrix(3)) {
        check_against_all(&matrix);
    }

    #[test]
    fn large_costs_are_solved_as_trying_all_does(matrix in matrix(1_000_000)) {
        check_against_all(&matrix);
    }

    #[test]
    fn costs_beyond_floats_are_solved_as_trying_all_does(matrix in matrix(i64::MAX / 2)) {
        check_against_all(&matrix);
    }

    #[test]
    fn second_best_costs_what_trying_all_finds(matrix in prop_oneof![matrix(9), matrix(i64::MAX / 2)]) {
        let all = all_assignments(&matrix);
        let Ok(found) = assign(&costs(&matrix)) else { return Ok(()) };
        let least = |which: &dyn Fn(&Pairs) -> bool| {
            all.iter().filter(|pairs| which(pairs)).map(|pairs| cost_of(&matrix, pairs)).min()
        };
        for pair in &found.pairs {
            let without = cost_without(&costs(&matrix), &found, *pair);
            prop_assert_eq!(without, least(&|pairs| !pairs.contains(pair)), "{:?} of {:?}", pair, found);
        }
        for (row, costs_of_row) in matrix.iter().enumerate() {
            for column in (0..costs_of_row.len()).filter(|column| costs_of_row[*column].is_some()) {
                let with = assign_with(&costs(&matrix), (row, column)).ok().map(|found| found.cost);
                prop_assert_eq!(with, least(&|pairs| pairs.contains(&(row, column))));
            }
        }
    }

    #[test]
    fn the_fairest_is_the_first_in_the_order_of_words(matrix in matrix(4)) {
        let profile = |pairs: &Vec<(usize, usize)>| {
            let mut costs: Vec<i128> = pairs.iter().map(|pair| cost_of(&matrix, &[*pair])).collect();
            costs.sort_unstable_by(|one, other| other.cmp(one));
            costs
        };
        let best = all_assignments(&matrix).iter().map(profile).min();
        match assign_fairest(&costs(&matrix)) {
            Ok(found) => {
                prop_assert_eq!(Some(&found.costs), best.as_ref());
                prop_assert_eq!(profile(&found.pairs), found.costs);
            }
            Err(_) => prop_assert_eq!(best, None),
        }
    }

    #[test]
    fn middling_matrices_carry_their_own_proof(
        size in 20_usize..60, more in 0_usize..8, seed in 1_u64.., largest in prop::sample::select(vec![2_u64, 20, 1_000_000])
    ) {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let value = (state >> 33) % largest;
            ((state >> 20) % 10 != 0).then(|| i64::try_from(value).unwrap())
        };
        let matrix: Matrix = (0..size).map(|_| (0..size + more).map(|_| next()).collect()).collect();
        let (dense, sparse) = (assign(&costs(&matrix)), assign_sparse(size, size + more, &entries(&matrix)));
        let (dense, sparse) = (dense.unwrap(), sparse.unwrap());
        check_proof(&matrix, &dense);
        check_proof(&matrix, &sparse);
        prop_assert_eq!(dense.cost, sparse.cost);
    }

    #[test]
    fn reals_are_solved_to_the_last_digits(
        rows in prop::collection::vec(prop::collection::vec(0.0_f64..1.0, 5), 5)
    ) {
        let found = assign(&Costs::of_reals(5, 5, rows.concat()).unwrap()).unwrap();
        let ranks: Matrix = rows.iter().map(|row| row.iter().map(|_| Some(0)).collect()).collect();
        let real = |pairs: &Vec<(usize, usize)>| pairs.iter().map(|(row, column)| rows[*row][*column]).sum::<f64>();
        let least = all_assignments(&ranks).iter().map(real).fold(f64::INFINITY, f64::min);
        prop_assert!((real(&found.pairs) - least).abs() < 1e-13);
        prop_assert!((found.unit.to_real(found.cost) - least).abs() < 1e-13);
        for (row, costs) in rows.iter().enumerate() {
            for (column, cost) in costs.iter().enumerate() {
                let prices = found.unit.to_real(found.row_prices[row] + found.column_prices[column]);
                prop_assert!(prices <= cost + 1e-13);
            }
        }
    }
}

#[test]
fn an_empty_matrix_has_an_empty_assignment() {
    for (rows, columns) in [(0, 0), (0, 3), (2, 0)] {
        let found = assign(&Costs::of_integers(rows, columns, []).unwrap()).unwrap();
        assert_eq!((found.pairs, found.cost, found.unit), (vec![], 0, Unit::Whole));
    }
}

#[test]
fn decimals_that_floats_cannot_hold_still_tie() {
    // 0.1 + 0.2 is above 0.3 in floats.
    let found = assign(&Costs::of_reals(2, 2, vec![0.1, 0.15, 0.15, 0.2]).unwrap()).unwrap();
    assert_eq!((found.cost, found.unit), (30, Unit::Decimal(2)));
}

#[test]
fn prices_that_grow_beyond_floats_are_exact_all_the_same() {
    // The last row takes the first column, and each of the others has to move on to its second, at a price that grows.
    let large = 1_i64 << 49;
    let mut matrix: Matrix = vec![vec![None; 25]; 25];
    for row in 0..24 {
        matrix[row][row] = Some(-large);
        matrix[row][row + 1] = Some(large - 1);
    }
    matrix[24][0] = Some(0);
    for found in [assign(&costs(&matrix)), assign_sparse(25, 25, &entries(&matrix))] {
        let found = found.unwrap();
        assert_eq!(found.cost, 24 * i128::from(large - 1));
        check_proof(&matrix, &found);
    }
}

#[test]
fn a_cost_that_is_no_number_is_named_with_its_place() {
    for wrong in [f64::NAN, f64::NEG_INFINITY] {
        let error = Costs::of_reals(3, 3, vec![1.0, f64::INFINITY, 3.0, 4.0, 5.0, wrong, 7.0, 8.0, 9.0]).unwrap_err();
        assert_eq!(error, CostsError::NotANumber { row: 1, column: 2 });
        assert_eq!(error.to_string(), "the cost of row 1 and column 2 is no number");
    }
    let error = Costs::of_reals(2, 2, vec![1.0; 3]).unwrap_err();
    assert_eq!((error, Costs::of_integers(2, 2, [None; 5]).unwrap_err()), (CostsError::Shape, CostsError::Shape));
    assert_eq!(error.to_string(), "the number of costs is not rows times columns");
}
