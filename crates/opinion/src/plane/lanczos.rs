//! The two leading eigenvectors: Lanczos' method, with every vector made orthogonal to all before it.
//!
//! Source: C. Lanczos, "An iteration method for the solution of the eigenvalue problem", 1950; G. Golub, C. Van Loan,
//! "Matrix Computations", 4th edition, 10.1 and 10.3. Polis iterates a hundred times by powers, which leaves components that are
//! nearly equal mixed with each other and with where it began; this ends when both are known to a given share.

use super::eigen::of_tridiagonal;
use draw::Draw;

/// Most steps; for votes each costs one look at every vote. Conversations of the field need 20 to 60.
const STEPS_MAX: usize = 400;

/// Steps until the first look at how far it is; later ones after a third more each.
const FIRST_LOOK: usize = 8;

/// How much of a start is by chance where there are former components, so that no direction is left out for ever.
const CHANCE: f64 = 0.01;

/// Below this share of the largest value a vector that is left is rounding.
const NOTHING: f64 = 1e-13;

/// A symmetric table without values below 0 that is known by what it makes of a vector.
pub(super) trait Symmetric {
    /// Rows, and columns.
    fn width(&self) -> usize;

    /// Whether anything stands in a row.
    fn has(&self, row: usize) -> bool;

    /// The table times a vector.
    fn times(&self, vector: &[f64]) -> Vec<f64>;
}

/// An eigenvalue of the table and its vector, of length 1.
pub(super) type Leading = (f64, Vec<f64>);

/// The two largest, such that what is left of each is below `tolerance` of the largest. Where votes differ along fewer than
/// two directions the rest is 0.
pub(super) fn leading_two(table: &impl Symmetric, former: Option<&[Vec<f64>; 2]>, tolerance: f64) -> [Leading; 2] {
    let width = table.width();
    let mut search = Search::of(table);
    let Some(mut next) = search.start(former) else { return [(0.0, vec![0.0; width]), (0.0, vec![0.0; width])] };
    let mut look = FIRST_LOOK;
    loop {
        let mut image = table.times(&next);
        search.diagonal.push(dot(&image, &next));
        search.basis.push(next);
        search.make_orthogonal(&mut image);
        let left = dot(&image, &image).sqrt();
        let steps = search.basis.len();
        let is_last = steps == STEPS_MAX.min(width);
        if is_last || steps >= look {
            look = steps + steps.div_ceil(3);
            let (values, vectors) = of_tridiagonal(&search.diagonal, &search.beside);
            let is_near =
                |rank: &usize| (left * vectors[*rank][steps - 1]).abs() <= tolerance * values[0].max(f64::MIN_POSITIVE);
            if is_last || (steps > 1 && [0, 1].iter().all(is_near)) {
                return [0, 1].map(|rank| search.vector(&values, &vectors, rank));
            }
        }
        let largest = search.diagonal.iter().fold(0.0_f64, |largest, value| largest.max(*value));
        next = if left > NOTHING * largest {
            search.beside.push(left);
            image.iter_mut().for_each(|part| *part /= left);
            image
        } else {
            search.beside.push(0.0);
            match search.by_chance() {
                Some(vector) => vector,
                None => return search.at_end(),
            }
        };
    }
}

/// An orthonormal basis, and the scatter within it: a diagonal and what stands beside it.
#[derive(Debug)]
struct Search {
    /// 1 for each row with something in it, 0 for others, which keep no weight.
    mask: Vec<f64>,
    basis: Vec<Vec<f64>>,
    diagonal: Vec<f64>,
    beside: Vec<f64>,
    draw: Draw,
}

impl Search {
    fn of(table: &impl Symmetric) -> Self {
        let mask = (0..table.width()).map(|row| f64::from(u8::from(table.has(row)))).collect();
        Self { mask, basis: Vec::new(), diagonal: Vec::new(), beside: Vec::new(), draw: Draw::of_seed(0) }
    }

    /// Both former components and a little of everything, or chance alone. `None` without statements.
    fn start(&mut self, former: Option<&[Vec<f64>; 2]>) -> Option<Vec<f64>> {
        let mut start = self.by_chance()?;
        // What is new since has no former weight.
        if let Some([first, second]) = former {
            start.iter_mut().for_each(|part| *part *= CHANCE);
            for (at, part) in start.iter_mut().enumerate() {
                *part += self.mask[at] * (first[at] + second[at]);
            }
        }
        unit(start)
    }

    /// A direction by chance that is orthogonal to all so far; `None` where there is none.
    fn by_chance(&mut self) -> Option<Vec<f64>> {
        let mut vector: Vec<f64> = self.mask.iter().map(|mask| mask * (self.draw.share() - 0.5)).collect();
        self.make_orthogonal(&mut vector);
        unit(vector)
    }

    /// Twice is enough (W. Kahan, after B. Parlett, "The Symmetric Eigenvalue Problem", 6.9).
    fn make_orthogonal(&self, vector: &mut [f64]) {
        for basis in self.basis.iter().chain(&self.basis) {
            let along = dot(vector, basis);
            vector.iter_mut().zip(basis).for_each(|(part, direction)| *part -= along * direction);
        }
    }

    fn at_end(&self) -> [Leading; 2] {
        let (values, vectors) = of_tridiagonal(&self.diagonal, &self.beside[..self.diagonal.len() - 1]);
        [0, 1].map(|rank| self.vector(&values, &vectors, rank))
    }

    /// From the basis back to rows.
    fn vector(&self, values: &[f64], vectors: &[Vec<f64>], rank: usize) -> Leading {
        let mut sum = vec![0.0; self.basis[0].len()];
        let none = (0.0, sum.clone());
        let Some(value) = values.get(rank) else { return none };
        for (basis, share) in self.basis.iter().zip(&vectors[rank]) {
            sum.iter_mut().zip(basis).for_each(|(part, direction)| *part += share * direction);
        }
        if *value <= NOTHING * values[0] { none } else { (*value, sum) }
    }
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

/// Of length 1; `None` where there is nothing but rounding.
fn unit(mut vector: Vec<f64>) -> Option<Vec<f64>> {
    let length = dot(&vector, &vector).sqrt();
    vector.iter_mut().for_each(|part| *part /= length);
    (length > 1e-9).then_some(vector)
}
