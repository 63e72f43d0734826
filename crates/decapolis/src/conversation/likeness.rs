//! What waits for a decision beside what says nearly the same among the statements that people vote on already. Pure.

use std::collections::{BTreeMap, BTreeSet};

use kernel::id::Id;
use opinion::{Statement as Written, Wording};

use super::model::{Statement, StatementId};

/// Near-duplicates of one statement that are shown: one is looked for among them, not read through.
const NEAR_MAX: usize = 3;

/// A statement that says nearly the same, with the words that both have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Near {
    pub(super) id: StatementId,
    pub(super) words: Vec<String>,
}

/// Of each that waits, what is accepted and says nearly the same, the likest first. Compared are the words as they were written, and
/// the versions that were loaded.
pub(super) fn near_accepted<'s>(
    waiting: &'s [Statement],
    accepted: impl Iterator<Item = &'s Statement>,
) -> BTreeMap<StatementId, Vec<Near>> {
    let accepted: Vec<&Statement> = accepted.collect();
    let written: Vec<Written<'_>> = waiting.iter().chain(accepted.iter().copied()).flat_map(texts_of).collect();
    let ids = |statements: &mut dyn Iterator<Item = &Statement>| -> BTreeSet<i64> {
        statements.map(|one| one.id.number()).collect()
    };
    let (waits, is_there) = (ids(&mut waiting.iter()), ids(&mut accepted.iter().copied()));
    let mut found: BTreeMap<StatementId, Vec<Near>> = BTreeMap::new();
    for (one, like) in Wording::of(&written).near_duplicates() {
        let (new, known) = if waits.contains(&one) { (one, like.id) } else { (like.id, one) };
        if !waits.contains(&new) || !is_there.contains(&known) {
            continue;
        }
        let near = found.entry(StatementId::from_number(new)).or_default();
        let id = StatementId::from_number(known);
        if near.len() < NEAR_MAX && near.iter().all(|near| near.id != id) {
            near.push(Near { id, words: like.words });
        }
    }
    found
}

/// A statement as it was written, and its version where it has one.
fn texts_of(one: &Statement) -> Vec<Written<'_>> {
    let id = one.id.number();
    let mut texts = vec![Written { id, language: one.language.speech(), text: &one.words }];
    texts.extend(one.version.as_ref().map(|version| Written {
        id,
        language: version.language.speech(),
        text: &version.words,
    }));
    texts
}

#[cfg(test)]
mod tests {
    use kernel::language::Language;
    use kernel::time::Timestamp;

    use super::super::model::{Decision, StatementVersion};
    use super::*;

    fn statement(id: i64, words: &str, decision: Decision) -> Statement {
        Statement {
            id: Id::from_number(id),
            conversation: Id::from_number(1),
            words: words.to_owned(),
            language: Language::English,
            decision,
            is_seed: false,
            author: None,
            proposed_at: Timestamp::from_micros(1),
            disposition: None,
            version: None,
        }
    }

    fn near(waiting: &[Statement], accepted: &[Statement]) -> Vec<(i64, Vec<i64>)> {
        let near = near_accepted(waiting, accepted.iter()).into_iter();
        near.map(|(id, near)| (id.number(), near.iter().map(|near| near.id.number()).collect())).collect()
    }

    #[test]
    fn what_waits_stands_beside_what_is_accepted_and_says_nearly_the_same() {
        let accepted = [
            statement(1, "The shore should be open to all", Decision::Accepted),
            statement(2, "Boats need more room", Decision::Accepted),
        ];
        let waiting = [
            statement(3, "The shore should be open for all people", Decision::Waiting),
            statement(4, "The shore should be open to all of us", Decision::Waiting),
            statement(5, "Lamps at night", Decision::Waiting),
        ];
        assert_eq!(near(&waiting, &accepted), [(3, vec![1]), (4, vec![1])], "what waits too is not named");
        let words =
            near_accepted(&waiting, accepted.iter()).into_values().next().expect("one is near")[0].words.clone();
        assert!(words.contains(&"shore".to_owned()), "{words:?}");
    }

    #[test]
    fn a_version_is_compared_too_and_named_once() {
        let version =
            StatementVersion { language: Language::Spanish, words: "La orilla debe estar abierta".to_owned() };
        let open = statement(1, "The shore should be open to all", Decision::Accepted);
        let accepted = [Statement { version: Some(version), ..open }];
        let spanish = statement(3, "La orilla debe estar abierta", Decision::Waiting);
        let waiting = [Statement { language: Language::Spanish, ..spanish }];
        assert_eq!(near(&waiting, &accepted), [(3, vec![1])]);
    }
}
