//! Eigenvalues and vectors of a symmetric tridiagonal matrix.
//!
//! Source: H. Bowdler, R. Martin, C. Reinsch, J. Wilkinson, "The QR and QL algorithms for symmetric matrices", Numerische
//! Mathematik 11 (1968), procedure tql2.

/// The values, largest first, and for each its vector, of length 1. `beside` is one shorter than `diagonal`.
pub(super) fn of_tridiagonal(diagonal: &[f64], beside: &[f64]) -> (Vec<f64>, Vec<Vec<f64>>) {
    let count = diagonal.len();
    let unit = |at: usize| (0..count).map(|row| if row == at { 1.0 } else { 0.0 }).collect();
    let mut rows = Tridiagonal {
        diagonal: diagonal.to_vec(),
        beside: beside.iter().copied().chain([0.0]).collect(),
        vectors: (0..count).map(unit).collect(),
        shift: 0.0,
    };
    let mut largest = 0.0_f64;
    for first in 0..count {
        largest = largest.max(rows.diagonal[first].abs() + rows.beside[first].abs());
        let is_small = |value: f64| value.abs() <= f64::EPSILON * largest;
        let last = (first..count).find(|at| is_small(rows.beside[*at])).unwrap_or(count - 1);
        while last > first && !is_small(rows.beside[first]) {
            rows.step(first, last);
        }
        rows.diagonal[first] += rows.shift;
        rows.beside[first] = 0.0;
    }
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|one, other| rows.diagonal[*other].total_cmp(&rows.diagonal[*one]));
    let values = order.iter().map(|at| rows.diagonal[*at]).collect();
    (values, order.into_iter().map(|at| std::mem::take(&mut rows.vectors[at])).collect())
}

#[derive(Debug)]
struct Tridiagonal {
    diagonal: Vec<f64>,
    /// One to the right of the diagonal; the last is 0.
    beside: Vec<f64>,
    /// By column.
    vectors: Vec<Vec<f64>>,
    shift: f64,
}

impl Tridiagonal {
    /// One step of QL with an implicit shift, from row `last` up to row `first`.
    fn step(&mut self, first: usize, last: usize) {
        let beside_next = self.beside[first + 1];
        let next_value = self.take_shift(first);
        let mut value = self.diagonal[last];
        let (mut cosine, mut cosine_before, mut cosine_two_before) = (1.0, 1.0, 1.0);
        let (mut sine, mut sine_before) = (0.0, 0.0);
        for at in (first..last).rev() {
            (cosine_two_before, cosine_before, sine_before) = (cosine_before, cosine, sine);
            let (turned, kept) = (cosine * self.beside[at], cosine * value);
            let radius = value.hypot(self.beside[at]);
            self.beside[at + 1] = sine * radius;
            (sine, cosine) = (self.beside[at] / radius, value / radius);
            value = cosine * self.diagonal[at] - sine * turned;
            self.diagonal[at + 1] = kept + sine * (cosine * turned + sine * self.diagonal[at]);
            self.turn(at, sine, cosine);
        }
        value = -sine * sine_before * cosine_two_before * beside_next * self.beside[first] / next_value;
        self.beside[first] = sine * value;
        self.diagonal[first] = cosine * value;
    }

    /// Moves the values by the shift that Wilkinson's rule gives; what is next to the first afterwards.
    fn take_shift(&mut self, first: usize) -> f64 {
        let (before, beside) = (self.diagonal[first], self.beside[first]);
        let half = (self.diagonal[first + 1] - before) / (2.0 * beside);
        let root = half.hypot(1.0).copysign(half) + half;
        self.diagonal[first] = beside / root;
        self.diagonal[first + 1] = beside * root;
        let shift = before - self.diagonal[first];
        self.diagonal[first + 2..].iter_mut().for_each(|value| *value -= shift);
        self.shift += shift;
        self.diagonal[first + 1]
    }

    fn turn(&mut self, at: usize, sine: f64, cosine: f64) {
        let (left, right) = self.vectors.split_at_mut(at + 1);
        for (one, other) in left[at].iter_mut().zip(&mut right[0]) {
            (*one, *other) = (cosine * *one - sine * *other, sine * *one + cosine * *other);
        }
    }
}
