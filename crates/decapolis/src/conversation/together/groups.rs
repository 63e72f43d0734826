//! Which statements can be answered together. Pure.

use std::collections::{BTreeMap, BTreeSet};

use kernel::id::Id;
use opinion::{Statement as Written, Wording};

use super::super::model::{Statement, StatementId};
use super::super::showing::Shown;

/// Groups of a kind that are proposed, the largest first.
const OF_A_KIND_MAX: usize = 10;

/// What statements have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Common {
    /// They say nearly the same, by these words.
    Alike(Vec<String>),
    /// They share a topic, named by these words.
    Topic(Vec<String>),
    /// All groups say the same to them.
    Agreed,
    /// They set the group with this letter apart.
    Apart(&'static str),
    /// Nobody said yet what is done with them.
    Unanswered,
}

/// Statements that can be answered together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    /// As in addresses: the kind and its first statement, or the letter.
    pub(super) key: String,
    pub(super) common: Common,
    pub(super) statements: Vec<StatementId>,
}

/// All groups of the statements that people voted on: those that say nearly the same, the places on the map, topics, and what is left.
pub(super) fn of(statements: &[Statement], shown: Option<&Shown>) -> Vec<Group> {
    let wording = wording(statements.iter());
    let is_there: BTreeSet<i64> = statements.iter().map(|one| one.id.number()).collect();
    let mut groups = alike(&wording);
    groups.extend(shown.into_iter().flat_map(|shown| on_the_map(shown, &is_there)));
    groups.extend(topics(&wording));
    let unanswered = statements.iter().filter(|one| one.disposition.is_none()).map(|one| one.id).collect();
    groups.push(Group { key: "unanswered".to_owned(), common: Common::Unanswered, statements: unanswered });
    groups.retain(|group| !group.statements.is_empty());
    groups
}

fn wording<'s>(statements: impl Iterator<Item = &'s Statement>) -> Wording {
    let written = |one: &'s Statement| {
        let (text, language) = one.shown();
        Written { id: one.id.number(), language: language.speech(), text }
    };
    Wording::of(&statements.map(written).collect::<Vec<_>>())
}

/// The words of the topic of each statement that has one, in the language that it is shown in.
pub(in super::super) fn topics_of<'s>(
    statements: impl Iterator<Item = &'s Statement>,
) -> BTreeMap<StatementId, Vec<String>> {
    let of = |topic: opinion::Topic| {
        topic.statements.into_iter().map(move |id| (StatementId::from_number(id), topic.words.clone()))
    };
    wording(statements).topics().into_iter().flat_map(of).collect()
}

/// Pairs that say nearly the same, joined where they share a statement.
fn alike(wording: &Wording) -> Vec<Group> {
    let mut joined: Vec<(BTreeSet<i64>, Vec<String>)> = Vec::new();
    for (one, like) in wording.near_duplicates() {
        let (touched, others): (Vec<_>, Vec<_>) =
            joined.into_iter().partition(|(ids, _)| ids.contains(&one) || ids.contains(&like.id));
        let words = touched.first().map_or(like.words, |(_, words)| words.clone());
        let mut ids: BTreeSet<i64> = touched.into_iter().flat_map(|(ids, _)| ids).collect();
        ids.extend([one, like.id]);
        joined = others;
        joined.push((ids, words));
    }
    joined.sort_by_key(|(ids, _)| (std::cmp::Reverse(ids.len()), ids.first().copied()));
    let group = |(ids, words): (BTreeSet<i64>, Vec<String>)| keyed("alike", Common::Alike(words), ids);
    joined.into_iter().take(OF_A_KIND_MAX).map(group).collect()
}

fn topics(wording: &Wording) -> Vec<Group> {
    let topics = wording.topics().into_iter().take(OF_A_KIND_MAX);
    topics.map(|topic| keyed("topic", Common::Topic(topic.words), topic.statements)).collect()
}

fn keyed(kind: &str, common: Common, ids: impl IntoIterator<Item = i64>) -> Group {
    let statements: Vec<StatementId> = ids.into_iter().map(StatementId::from_number).collect();
    let first = statements.first().map(ToString::to_string).unwrap_or_default();
    Group { key: format!("{kind}-{first}"), common, statements }
}

fn on_the_map(shown: &Shown, is_there: &BTreeSet<i64>) -> Vec<Group> {
    let mut places: BTreeMap<Option<&'static str>, Vec<i64>> = BTreeMap::new();
    places.insert(None, shown.agreed.iter().map(|agreed| agreed.statement).collect());
    for (letter, group) in shown.letters().into_iter().zip(&shown.groups) {
        places.insert(Some(letter), group.apart.iter().map(|apart| apart.statement).collect());
    }
    let group = |(letter, ids): (Option<&'static str>, Vec<i64>)| Group {
        key: letter.map_or_else(|| "agreed".to_owned(), |letter| format!("apart-{letter}")),
        common: letter.map_or(Common::Agreed, Common::Apart),
        statements: ids.into_iter().filter(|id| is_there.contains(id)).map(StatementId::from_number).collect(),
    };
    places.into_iter().map(group).collect()
}

#[cfg(test)]
mod tests {
    use kernel::language::Language;
    use kernel::time::Timestamp;

    use super::super::super::model::Decision;
    use super::*;

    fn statement(id: i64, words: &str) -> Statement {
        Statement {
            id: Id::from_number(id),
            conversation: Id::from_number(1),
            words: words.to_owned(),
            language: Language::English,
            decision: Decision::Accepted,
            is_seed: false,
            author: None,
            proposed_at: Timestamp::from_micros(1),
            disposition: None,
            version: None,
        }
    }

    #[test]
    fn what_says_nearly_the_same_is_one_group_however_it_is_joined() {
        let statements = [
            statement(1, "The shore should be open to all"),
            statement(2, "The shore should be open for all"),
            statement(3, "Open the shore to all"),
            statement(4, "Boats need more room"),
        ];
        let groups = of(&statements, None);
        let found: Vec<Vec<i64>> =
            groups.iter().map(|group| group.statements.iter().map(|id| id.number()).collect()).collect();
        assert_eq!(found.first(), Some(&vec![1, 2, 3]), "{groups:?}");
        assert_eq!(found.last(), Some(&vec![1, 2, 3, 4]), "what has no answer comes last");
        assert!(matches!(groups[0].common, Common::Alike(_)));
    }

    #[test]
    fn keys_are_the_same_each_time_and_one_a_group() {
        let statements: Vec<Statement> = (1..9).map(|id| statement(id, "More lamps in the park at night")).collect();
        let keys = |groups: &[Group]| groups.iter().map(|group| group.key.clone()).collect::<Vec<_>>();
        let groups = of(&statements, None);
        assert_eq!(keys(&groups), keys(&of(&statements, None)));
        let once: BTreeSet<String> = keys(&groups).into_iter().collect();
        assert_eq!(once.len(), groups.len());
    }
}
