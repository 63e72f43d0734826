//! The plane in which people stand near whom they vote like: two principal components of the votes.

mod disagreement;
mod eigen;
mod lanczos;
mod matrix;
mod selection;

pub(crate) use disagreement::by_disagreement;
pub(crate) use matrix::Matrix;
pub(crate) use selection::taking_part;
pub use selection::{PEOPLE_MIN, VOTES_MIN};

/// A place in the plane.
pub type Point = [f64; 2];

/// What the plane is made of: for each statement its mean vote and its weight in both components.
#[derive(Debug, Clone, PartialEq)]
pub struct Axes {
    /// Mean vote of those who take part and saw the statement, agreeing is 1; 0 for a rejected one. By place of the statement.
    pub means: Vec<f64>,
    /// Weight of each statement in each component, of length 1 together; 0 for a rejected one. The largest of each
    /// component is above 0, so that the picture is never mirrored.
    pub components: [Vec<f64>; 2],
    /// Share of the variance of the votes that each component holds, 0 to 1.
    pub shares: [f64; 2],
}

impl Axes {
    /// Which two components hold most of the variance of the votes, missing ones at the statement's mean. With the means
    /// subtracted a missing vote is 0, so that only votes that were given are ever touched.
    ///
    /// `former` speeds it up, where few votes came since. Source: Polis, `math/pca.clj` and `math/conversation.clj`;
    /// C. Small et al., "Polis: Scaling deliberation by mapping high dimensional opinion spaces", RECERCA 26 (2021).
    pub(crate) fn of(matrix: &Matrix, former: Option<&[Vec<f64>; 2]>, tolerance: f64) -> Self {
        let [first, second] = lanczos::leading_two(matrix, former, tolerance);
        let variance = matrix.variance();
        let share = |value: f64| if variance > 0.0 { (value / variance).clamp(0.0, 1.0) } else { 0.0 };
        let shares = [share(first.0), share(second.0)];
        Self { means: matrix.means().to_vec(), components: [facing(first.1), facing(second.1)], shares }
    }

    /// How far a statement draws those who agree with it from the middle: the length of the projection of a person who voted on
    /// nothing else (Polis, `math/pca.clj`, "extremity").
    ///
    /// # Panics
    /// There is no such place.
    #[must_use]
    pub fn extremity(&self, statement: usize) -> f64 {
        let reach = self.components[0][statement].hypot(self.components[1][statement]);
        (1.0 - self.means[statement]).abs() * reach * (self.means.len() as f64).sqrt()
    }
}

/// Two weights count as equally large within this share, since sums differ in their last digits with the order of people.
const SAME: f64 = 1e-9;

/// Turned so that its largest weight is above 0; of equally large ones that of the statement with the lowest id.
fn facing(mut component: Vec<f64>) -> Vec<f64> {
    let largest = component.iter().fold(0.0_f64, |largest, weight| largest.max(weight.abs()));
    let decides = component.iter().find(|weight| weight.abs() >= largest * (1.0 - SAME));
    if decides.is_some_and(|weight| *weight < 0.0) {
        component.iter_mut().for_each(|weight| *weight = -*weight);
    }
    component
}

#[cfg(test)]
mod tests;
