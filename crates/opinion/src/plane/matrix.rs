//! Votes of those who take part, as numbers: only those that were given, four bytes each.

use super::lanczos::Symmetric;
use super::{Axes, Point};
use crate::votes::{Side, Votes};

/// People by statements. A vote is its code: four times the place of the statement, plus the side; so a product with a vector
/// is a sum over a table with an entry for each code, and no vote is ever made a number of its own.
#[derive(Debug)]
pub(crate) struct Matrix {
    /// Where each person's votes begin, and the end of all.
    starts: Vec<usize>,
    /// Without votes on rejected statements.
    codes: Vec<u32>,
    means: Vec<f64>,
    /// By statement, how many votes there are; none on rejected ones.
    counts: Vec<u32>,
    /// Statements that are rejected: a column of zeros, which everybody counts as having seen (Polis,
    /// `math/conversation.clj`, where they are "zeroed out").
    rejected: usize,
}

impl Matrix {
    /// Of the people at some places.
    pub(crate) fn of(votes: &Votes, people: &[usize]) -> Self {
        let mut starts = Vec::with_capacity(people.len() + 1);
        let mut codes = Vec::new();
        starts.push(0);
        for person in people {
            let casts = votes.casts_of(*person).iter();
            codes.extend(casts.filter(|cast| !votes.is_rejected(cast.statement())).map(|cast| cast.code));
            starts.push(codes.len());
        }
        let width = votes.statements().len();
        let rejected = (0..width).filter(|statement| votes.is_rejected(*statement)).count();
        Self::with(starts, codes, width, rejected)
    }

    /// Of some of its people, with their own means.
    pub(crate) fn some(&self, people: &[usize]) -> Self {
        let mut starts = Vec::with_capacity(people.len() + 1);
        let mut codes = Vec::new();
        starts.push(0);
        for person in people {
            codes.extend_from_slice(self.row(*person));
            starts.push(codes.len());
        }
        Self::with(starts, codes, self.statements(), self.rejected)
    }

    fn with(starts: Vec<usize>, codes: Vec<u32>, width: usize, rejected: usize) -> Self {
        let mut by_code = vec![0_u32; 4 * width];
        for code in &codes {
            by_code[*code as usize] += 1;
        }
        let of_statement = |counts: &[u32]| {
            let [disagree, pass, agree] = [counts[0], counts[1], counts[2]];
            let seen = disagree + pass + agree;
            (seen, (f64::from(agree) - f64::from(disagree)) / f64::from(seen.max(1)))
        };
        let (counts, means) = by_code.chunks_exact(4).map(of_statement).unzip();
        Self { starts, codes, means, counts, rejected }
    }

    pub(crate) fn people(&self) -> usize {
        self.starts.len() - 1
    }

    /// How many statements there are, rejected ones too.
    pub(crate) fn statements(&self) -> usize {
        self.means.len()
    }

    pub(super) fn means(&self) -> &[f64] {
        &self.means
    }

    pub(crate) fn row(&self, person: usize) -> &[u32] {
        &self.codes[self.starts[person]..self.starts[person + 1]]
    }

    /// Sum of the squares of all votes less their means.
    pub(super) fn variance(&self) -> f64 {
        self.codes.iter().map(|code| self.centred(*code).powi(2)).sum()
    }

    fn centred(&self, code: u32) -> f64 {
        Side::of_code(code).value() - self.means[(code >> 2) as usize]
    }

    /// Where each person stands: the projection of the votes that were given, times the root of the number of statements by
    /// that of the statements seen, since otherwise whoever voted on little would stand in the middle (Polis, `math/pca.clj`,
    /// "sparsity aware projection").
    pub(crate) fn places(&self, axes: &Axes) -> Vec<Point> {
        let [first, second] = [0, 1].map(|axis| products(&axes.means, &axes.components[axis]));
        let place = |person: usize| {
            let row = self.row(person);
            let sum = |table: &[f64]| row.iter().map(|code| table[*code as usize]).sum::<f64>();
            let seen = (row.len() + self.rejected).max(1);
            let scale = (self.statements() as f64 / seen as f64).sqrt();
            [sum(&first) * scale, sum(&second) * scale]
        };
        (0..self.people()).map(place).collect()
    }
}

/// The scatter of the votes about their means, statement by statement.
impl Symmetric for Matrix {
    fn width(&self) -> usize {
        self.means.len()
    }

    /// Whether anybody here voted on a statement that is not rejected.
    fn has(&self, row: usize) -> bool {
        self.counts[row] > 0
    }

    /// The vector times the matrix and its transpose: what a covariance would give, of which no cell is ever written down.
    fn times(&self, vector: &[f64]) -> Vec<f64> {
        let table = products(&self.means, vector);
        let mut sums = vec![0.0; table.len()];
        for person in 0..self.people() {
            let row = self.row(person);
            let along: f64 = row.iter().map(|code| table[*code as usize]).sum();
            for code in row {
                sums[*code as usize] += along;
            }
        }
        let ones = vec![1.0; vector.len()];
        let centred = products(&self.means, &ones);
        let of_statement =
            |at: usize| sums[at..at + 3].iter().zip(&centred[at..at + 3]).map(|(sum, vote)| sum * vote).sum();
        (0..vector.len()).map(|statement| of_statement(4 * statement)).collect()
    }
}

/// What each code adds to a product with a vector.
fn products(means: &[f64], vector: &[f64]) -> Vec<f64> {
    let of_statement = |(mean, weight): (&f64, &f64)| [-1.0, 0.0, 1.0, 0.0].map(|vote: f64| (vote - mean) * weight);
    means.iter().zip(vector).flat_map(of_statement).collect()
}
