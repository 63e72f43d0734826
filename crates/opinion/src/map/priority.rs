//! Which statement is shown next.
//!
//! Source: Polis, `math/conversation.clj`, `importance-metric` and `priority-metric`.

use super::tallies::{Tallies, Tally};
use crate::plane::Axes;

/// Of a statement about the people rather than the matter: fixed, since their answers always spread (the same, `:meta-priority`).
const META: f64 = 7.0;

/// How much more a new statement is shown, and after how many votes that has fallen to half (the same).
const NEW: f64 = 8.0;
const HALF_AFTER: f64 = 5.0;

/// How much a statement should be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Priority {
    /// Id of the statement.
    pub comment: i64,
    /// Above 0; only its share of all others means something.
    pub priority: f64,
}

pub(super) fn of_statements(tallies: &Tallies, axes: &Axes, is_meta: impl Fn(i64) -> bool) -> Vec<Priority> {
    let priority = |statement: usize| {
        let comment = tallies.statements()[statement];
        let weight = if is_meta(comment) { META } else { weight(tallies.of_all(statement), axes.extremity(statement)) };
        Priority { comment, priority: weight * weight }
    };
    tallies.standing().map(priority).collect()
}

/// Few pass, many agree, it sets people apart, and few saw it yet: (1 - p) (E + 1) a (1 + 8 * 2^(-S / 5)), with
/// p = (passes + 1) / (S + 2) and a = (agrees + 1) / (S + 2).
pub(super) fn weight(tally: Tally, extremity: f64) -> f64 {
    let seen = f64::from(tally.seen);
    let passing = f64::from(tally.seen - tally.agree - tally.disagree + 1) / (seen + 2.0);
    let importance = (1.0 - passing) * (extremity + 1.0) * tally.agreeing();
    importance * (1.0 + NEW * (-seen / HALF_AFTER).exp2())
}

/// The statement to show to somebody, drawn in proportion to its priority among those that the person did not see; `draw` is
/// from 0 to below 1. `None` where everything was seen.
#[must_use]
pub fn next_statement(priorities: &[Priority], has_seen: impl Fn(i64) -> bool, draw: f64) -> Option<i64> {
    let unseen: Vec<&Priority> = priorities.iter().filter(|one| !has_seen(one.comment)).collect();
    let mut left = draw * unseen.iter().map(|one| one.priority).sum::<f64>();
    let drawn = unseen.iter().find(|one| {
        left -= one.priority;
        left < 0.0
    });
    drawn.or(unseen.last()).map(|one| one.comment)
}
