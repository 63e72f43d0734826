//! What people agree on.

use super::representative::one_proportion;
use super::tallies::Tallies;

/// Significant at 90 %, one-sided, as in [`super::representative`].
const SIGNIFICANT: f64 = 1.2816;

/// Most statements of either side (Polis, `math/repness.clj`).
const STATEMENTS_MAX: usize = 5;

/// How far all groups agree with a statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared {
    /// Id of the statement.
    pub comment: i64,
    /// Group-informed consensus, above 0 and below 1: the product over all groups of the share that agrees. One group against
    /// it is enough to make it small, however few they are.
    ///
    /// Source: C. Small et al., "Polis: Scaling deliberation by mapping high dimensional opinion spaces", RECERCA 26 (2021);
    /// Polis, `math/conversation.clj`, "group-aware consensus".
    pub score: f64,
    /// The same of the shares that disagree: what all groups refuse.
    pub against: f64,
    /// Share of each group that agrees: (A + 1) / (S + 2).
    pub agree_by_group: Vec<f64>,
}

/// What all agree and disagree with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreed {
    /// Ids of statements that more than half agree with, significantly; surest first.
    pub agree: Vec<i64>,
    /// Ids of statements that more than half disagree with.
    pub disagree: Vec<i64>,
}

/// Every statement that is not rejected; of equal scores that with the lowest id first. None without groups.
pub(super) fn informed_by_groups(tallies: &Tallies) -> Vec<Shared> {
    if tallies.groups() == 0 {
        return Vec::new();
    }
    let shared = |statement: usize| {
        let groups = (0..tallies.groups()).map(|group| tallies.of_group(group, statement));
        let agree_by_group: Vec<f64> = groups.clone().map(|tally| tally.agreeing()).collect();
        let against = groups.map(|tally| tally.disagreeing()).product();
        Shared {
            comment: tallies.statements()[statement],
            score: agree_by_group.iter().product(),
            against,
            agree_by_group,
        }
    };
    let mut all: Vec<Shared> = tallies.standing().map(shared).collect();
    all.sort_by(|one, other| other.score.total_cmp(&one.score));
    all
}

/// By share times z over all who take part (Polis, `math/repness.clj`, "consensus").
pub(super) fn of_all(tallies: &Tallies) -> Agreed {
    let side = |count: fn(super::Tally) -> u32| {
        let mut found: Vec<(f64, i64)> = Vec::new();
        for statement in tallies.standing() {
            let tally = tallies.of_all(statement);
            let share = f64::from(count(tally) + 1) / f64::from(tally.seen + 2);
            let z = one_proportion((count(tally), tally.seen));
            if share > 0.5 && z > SIGNIFICANT {
                found.push((share * z, tallies.statements()[statement]));
            }
        }
        found.sort_by(|one, other| other.0.total_cmp(&one.0));
        found.into_iter().take(STATEMENTS_MAX).map(|(_, id)| id).collect()
    };
    Agreed { agree: side(|tally| tally.agree), disagree: side(|tally| tally.disagree) }
}
