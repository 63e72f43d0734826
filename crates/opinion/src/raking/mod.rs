//! Weights that bring those who took part to known shares of the population, by raking (iterative proportional fitting: W. E. Deming
//! and F. F. Stephan, "On a least squares adjustment of a sampled frequency table when the expected marginal totals are known",
//! Annals of Mathematical Statistics 11 (1940), 427-444), and what the weights cost (L. Kish, "Survey Sampling", 1965, 11.7).
//!
//! Weights mend who came. They mend nothing of why people came, and nobody who did not.

#[cfg(test)]
mod tests;

/// Nobody counts for less than this part of a voice, and nobody for more than [`MOST`]: without bounds one person of a class that
/// hardly came would speak for all of it. The bounds are ours; studies of elections trim at 5 (DeBell and Krosnick, "Computing
/// Weights for American National Election Study Survey Data", ANES 012427, 2009).
pub const LEAST: f64 = 0.3;
/// See [`LEAST`].
pub const MOST: f64 = 3.0;

/// Rounds after which it ends, near enough or not.
const ROUNDS: usize = 500;
/// So little a weight has to change in a round for all to stand.
const STANDS: f64 = 1e-10;

/// What each person counts for.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    /// One a person, in their order: [`LEAST`] to [`MOST`], about 1 on average.
    pub each: Vec<f64>,
    /// By how much weighting widens what chance may do to a share: the mean of the squares over the square of the mean, 1 or more.
    pub design_effect: f64,
    /// How many people who all weigh the same would say it as surely: the people over the design effect.
    pub effective: f64,
    /// How far a class's weighted share stays from that of the population at most, 0.0 to 1.0: above 0 where weights met a bound.
    pub apart: f64,
}

/// Weights for people of whom is known, for each attribute, to which class they belong, or nothing; and for each attribute the
/// classes' shares of the population, in any unit. Of who said nothing to an attribute nothing is changed because of it. A class to
/// which nobody belongs is left out, and the others stand in proportion: no weight speaks for people who are not there.
///
/// # Panics
/// Never; a class that is not among the shares counts as not said.
#[must_use]
pub fn rake(people: &[Vec<Option<usize>>], shares: &[Vec<f64>]) -> Weights {
    let attributes: Vec<Attribute> =
        shares.iter().enumerate().map(|(at, shares)| Attribute::of(people, at, shares)).collect();
    let mut each = vec![1.0; people.len()];
    for _ in 0..ROUNDS {
        let before = each.clone();
        attributes.iter().for_each(|attribute| attribute.fit(&mut each));
        bound(&mut each);
        let moved = each.iter().zip(&before).map(|(now, before)| (now - before).abs()).fold(0.0, f64::max);
        if moved < STANDS {
            break;
        }
    }
    let (sum, squares): (f64, f64) = (each.iter().sum(), each.iter().map(|weight| weight * weight).sum());
    let effective = if squares > 0.0 { sum * sum / squares } else { 0.0 };
    let design_effect = if effective > 0.0 { people.len() as f64 / effective } else { 1.0 };
    let apart = attributes.iter().map(|attribute| attribute.apart(&each)).fold(0.0, f64::max);
    Weights { each, design_effect, effective, apart }
}

/// What is known of people in one regard.
struct Attribute {
    /// By person.
    class: Vec<Option<usize>>,
    /// By class, their share of those classes that anybody is of; they sum to 1.
    target: Vec<f64>,
}

impl Attribute {
    fn of(people: &[Vec<Option<usize>>], at: usize, shares: &[f64]) -> Self {
        let known =
            |person: &Vec<Option<usize>>| person.get(at).copied().flatten().filter(|class| *class < shares.len());
        let class: Vec<Option<usize>> = people.iter().map(known).collect();
        let is_there = |wanted: usize| class.contains(&Some(wanted));
        let there: Vec<f64> =
            shares.iter().enumerate().map(|(place, share)| if is_there(place) { *share } else { 0.0 }).collect();
        let sum: f64 = there.iter().sum();
        let target = there.iter().map(|share| if sum > 0.0 { share / sum } else { 0.0 }).collect();
        Self { class, target }
    }

    /// The weighted share of each class among those who said theirs.
    fn shares(&self, each: &[f64]) -> Vec<f64> {
        let mut sums = vec![0.0; self.target.len()];
        for (class, weight) in self.class.iter().zip(each) {
            if let Some(class) = class {
                sums[*class] += weight;
            }
        }
        let all: f64 = sums.iter().sum();
        sums.iter().map(|sum| if all > 0.0 { sum / all } else { 0.0 }).collect()
    }

    fn fit(&self, each: &mut [f64]) {
        if self.target.iter().sum::<f64>() <= 0.0 {
            return;
        }
        let now = self.shares(each);
        for (class, weight) in self.class.iter().zip(each) {
            if let Some(class) = class.filter(|class| now[*class] > 0.0) {
                *weight *= self.target[class] / now[class];
            }
        }
    }

    fn apart(&self, each: &[f64]) -> f64 {
        let is_known = self.target.iter().sum::<f64>() > 0.0;
        let apart =
            self.shares(each).iter().zip(&self.target).map(|(now, target)| (now - target).abs()).fold(0.0, f64::max);
        if is_known { apart } else { 0.0 }
    }
}

/// One voice on average, and nobody beyond the bounds.
fn bound(each: &mut [f64]) {
    let mean = each.iter().sum::<f64>() / each.len().max(1) as f64;
    if mean > 0.0 {
        each.iter_mut().for_each(|weight| *weight = (*weight / mean).clamp(LEAST, MOST));
    }
}
