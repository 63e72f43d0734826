//! Which statements set a group apart from all others.
//!
//! Source: Polis, `math/repness.clj` and `math/stats.clj`; the tests are those of any textbook for one and for two proportions,
//! with one more vote on each count, so that nothing is divided by 0.

use super::tallies::{Tallies, Tally};
use crate::votes::Side;

/// Significant at 90 %, one-sided (Polis, `math/stats.clj`, `z-sig-90?`).
const SIGNIFICANT: f64 = 1.2816;

/// Most statements for a group (Polis, `math/repness.clj`).
const STATEMENTS_MAX: usize = 5;

/// A statement that sets a group apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Representative {
    /// Id of the statement.
    pub comment: i64,
    /// Whether the group agrees or disagrees more than the others.
    pub side: Side,
    /// Share of the group on that side, of those who saw the statement: (count + 1) / (seen + 2).
    pub share: f64,
    /// How surely more of the group than of the others are on that side: z of the test of two proportions.
    pub z: f64,
    /// How surely more than half of the group are on that side: z of the test of one proportion.
    pub z_of_group: f64,
    /// How many times as large the share is as that of all others.
    pub ratio: f64,
    /// Whether both are significant at 90 %; where no statement of a group is, its nearest to it is given.
    pub is_significant: bool,
}

impl Representative {
    /// By what statements are ordered.
    fn weight(&self) -> f64 {
        self.ratio * self.z * self.share * self.z_of_group
    }
}

/// The statements of a group: at most five whose side passes both tests, the best agreement among them in any case, those it
/// agrees with first; where none passes, the one that comes nearest to it.
pub(super) fn of_group(tallies: &Tallies, group: usize) -> Vec<Representative> {
    let measured = tallies.standing().filter_map(|statement| {
        let (own, others) = (tallies.of_group(group, statement), tallies.of_others(group, statement));
        (own.seen > 0).then(|| measure(tallies.statements()[statement], own, others))
    });
    let (mut passing, failing): (Vec<_>, Vec<_>) = measured.partition(|found| found.is_significant);
    if passing.is_empty() {
        let best = failing.into_iter().reduce(|best, next| if next.z > best.z { next } else { best });
        return best.into_iter().collect();
    }
    // Stable: of equally weighty ones that with the lowest id stays first.
    passing.sort_by(|one, other| other.weight().total_cmp(&one.weight()));
    if let Some(best) = passing.iter().position(|found| found.side == Side::Agree) {
        let best = passing.remove(best);
        passing.insert(0, best);
    }
    passing.truncate(STATEMENTS_MAX);
    passing.sort_by_key(|found| found.side != Side::Agree);
    passing
}

/// On the side on which the group differs more from the others.
fn measure(comment: i64, own: Tally, others: Tally) -> Representative {
    let agree = on_side(comment, Side::Agree, (own.agree, own.seen), (others.agree, others.seen));
    let disagree = on_side(comment, Side::Disagree, (own.disagree, own.seen), (others.disagree, others.seen));
    // A statement is set apart by a side that passes; where both or neither do, by the surer one.
    if disagree.z > agree.z { disagree } else { agree }
}

fn on_side(comment: i64, side: Side, own: (u32, u32), others: (u32, u32)) -> Representative {
    let share = f64::from(own.0 + 1) / f64::from(own.1 + 2);
    let z = two_proportions(own, others);
    let z_of_group = one_proportion(own);
    let ratio = share / (f64::from(others.0 + 1) / f64::from(others.1 + 2));
    let is_significant = z > SIGNIFICANT && z_of_group > SIGNIFICANT;
    Representative { comment, side, share, z, z_of_group, ratio, is_significant }
}

/// Whether more than half are: with s = count + 1 and n = seen + 1, 2 sqrt(n) (s / n - 1/2).
pub(super) fn one_proportion((count, seen): (u32, u32)) -> f64 {
    let (count, seen) = (f64::from(count + 1), f64::from(seen + 1));
    2.0 * seen.sqrt() * (count / seen - 0.5)
}

/// Whether a share is larger than another, with one more on each count: the difference by its standard error, of the pooled
/// share p: sqrt(p (1 - p) (1 / n + 1 / m)). 0 where all are on that side.
pub(super) fn two_proportions(own: (u32, u32), others: (u32, u32)) -> f64 {
    let [own_count, own_seen, other_count, other_seen] =
        [own.0, own.1, others.0, others.1].map(|count| f64::from(count + 1));
    let pooled = (own_count + other_count) / (own_seen + other_seen);
    if pooled >= 1.0 {
        return 0.0;
    }
    let error = (pooled * (1.0 - pooled) * (1.0 / own_seen + 1.0 / other_seen)).sqrt();
    (own_count / own_seen - other_count / other_seen) / error
}
