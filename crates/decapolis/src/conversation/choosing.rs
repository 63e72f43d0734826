//! Which statement somebody is shown next: drawn in proportion to how much each should be seen (`docs/opinion-map.md`), among those
//! they said nothing to. The draw is seeded by who votes and how often they did, so that a page shows the same until they vote.

use std::collections::{BTreeMap, BTreeSet};

use kernel::draw::Draw;
use kernel::id::Id;
use opinion::{Priority, next_statement};

use super::model::{Statement, StatementId};

/// Of a statement that no map knows yet: (1/2 x 1 x 1/2 x 9) squared, which is what the formula gives for no vote at the middle.
const UNSEEN: f64 = 5.062_5;

/// The next of the statements that people vote on; none where all were seen.
pub(super) fn next<'s>(
    shown: &'s [Statement],
    seen: &BTreeSet<StatementId>,
    known: &[(i64, f64)],
    key: &[u8],
) -> Option<&'s Statement> {
    let known: BTreeMap<i64, f64> = known.iter().copied().collect();
    let priority = |statement: &Statement| {
        let comment = statement.id.number();
        Priority { comment, priority: known.get(&comment).copied().unwrap_or(UNSEEN) }
    };
    let priorities: Vec<Priority> = shown.iter().map(priority).collect();
    let share = draw_of(key, seen.len());
    let id = next_statement(&priorities, |id| seen.contains(&StatementId::from_number(id)), share)?;
    shown.iter().find(|statement| statement.id.number() == id)
}

/// From 0 to below 1.
fn draw_of(key: &[u8], votes: usize) -> f64 {
    let start = key.iter().fold(votes as u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(*byte)));
    (Draw::of_seed(start).number() >> 11) as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use kernel::language::Language;
    use kernel::time::Timestamp;

    use super::super::model::{ConversationId, Decision};
    use super::*;

    fn statement(id: i64) -> Statement {
        Statement {
            id: StatementId::from_number(id),
            conversation: ConversationId::from_number(1),
            words: String::new(),
            language: Language::English,
            decision: Decision::Accepted,
            is_seed: true,
            author: None,
            proposed_at: Timestamp::from_micros(0),
            disposition: None,
            version: None,
        }
    }

    #[test]
    fn a_page_shows_the_same_until_its_reader_votes_and_never_what_they_saw() {
        let shown: Vec<Statement> = (1..=20).map(statement).collect();
        let (mut seen, mut order) = (BTreeSet::new(), Vec::new());
        while let Some(next_one) = next(&shown, &seen, &[], b"somebody") {
            assert_eq!(next(&shown, &seen, &[], b"somebody").map(|again| again.id), Some(next_one.id));
            assert!(seen.insert(next_one.id), "it was not shown before");
            order.push(next_one.id.number());
        }
        assert_eq!(order.len(), 20);
        let other = next(&shown, &BTreeSet::new(), &[], b"somebody else").map(|one| one.id.number());
        assert!(!order.is_sorted() && other.is_some(), "not in the order in which they were written");
    }

    #[test]
    fn what_should_be_seen_more_is_shown_first_to_more_people() {
        let shown: Vec<Statement> = (1..=10).map(statement).collect();
        let known: Vec<(i64, f64)> = (1..=10).map(|id| (id, if id == 7 { 91.0 } else { 1.0 })).collect();
        let first = (0..200_u32).filter(|person| {
            let key = person.wrapping_mul(2_654_435_761).to_be_bytes();
            next(&shown, &BTreeSet::new(), &known, &key).is_some_and(|one| one.id.number() == 7)
        });
        assert!(first.count() > 160);
    }
}
