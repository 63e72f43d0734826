//! Meetings, against all that could be tried.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn people(count: usize) -> Vec<Person> {
    (0..count).map(|person| Person { id: format!("p{person}"), away: Vec::new() }).collect()
}

/// Wishes of both for each pair.
fn both(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    pairs.iter().flat_map(|(one, other)| [(*one, *other), (*other, *one)]).collect()
}

/// Meetings of a question, and how many people have none, one, and so on; from the words of the documentation.
fn measured(question: &Question, meetings: &[(usize, usize)]) -> (usize, Vec<usize>) {
    let has = |person: usize| meetings.iter().filter(|(one, other)| [*one, *other].contains(&person)).count();
    let having = |count: usize| (0..question.people.len()).filter(|person| has(*person) == count).count();
    (usize::MAX - meetings.len(), (0..=question.slots).map(having).collect())
}

/// The best measure of all ways to place the pairs from `pairs` on.
fn best(
    question: &Question,
    pairs: &[(usize, usize)],
    placed: &mut Vec<(usize, (usize, usize))>,
) -> (usize, Vec<usize>) {
    let Some(((one, other), rest)) = pairs.split_first() else {
        let meetings: Vec<(usize, usize)> = placed.iter().map(|(_, pair)| *pair).collect();
        return measured(question, &meetings);
    };
    let mut least = best(question, rest, placed);
    for slot in 0..question.slots {
        let beside = placed.iter().filter(|(at, _)| *at == slot);
        let is_busy =
            beside.clone().any(|(_, pair)| [one, other].iter().any(|person| [pair.0, pair.1].contains(person)));
        let is_away = [one, other].iter().any(|person| question.people[**person].away.contains(&slot));
        if !is_busy && !is_away && beside.count() < question.tables {
            placed.push((slot, (*one, *other)));
            least = least.min(best(question, rest, placed));
            placed.pop();
        }
    }
    least
}

fn questions(most: usize) -> impl Strategy<Value = Question> {
    (2..=most, 1..4_usize, 0..3_usize).prop_flat_map(|(count, slots, tables)| {
        let away = prop::collection::vec(prop::collection::vec(0..slots, 0..2), count);
        let pair = (0..count, 1..count).prop_map(move |(one, step)| (one, (one + step) % count));
        let wishes = prop::collection::vec((pair, any::<bool>()), 0..7);
        (away, wishes).prop_map(move |(away, wishes)| Question {
            slots,
            tables,
            people: away.into_iter().enumerate().map(|(id, away)| Person { id: id.to_string(), away }).collect(),
            wishes: wishes
                .into_iter()
                .flat_map(|((one, other), is_mutual)| {
                    [Some((one, other)), is_mutual.then_some((other, one))].into_iter().flatten()
                })
                .collect(),
        })
    })
}

fn mutual(question: &Question) -> Vec<(usize, usize)> {
    let wishes: BTreeSet<(usize, usize)> = question.wishes.iter().copied().collect();
    wishes.iter().copied().filter(|(one, other)| one < other && wishes.contains(&(*other, *one))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn few_meetings_are_the_best_of_all(question in questions(6)) {
        let found = make(&question, 100_000, 0);
        let pairs: Vec<(usize, usize)> = found.meetings.iter().map(|meeting| meeting.people).collect();
        let best = best(&question, &mutual(&question), &mut Vec::new());
        prop_assert_eq!(measured(&question, &pairs), best);
        prop_assert!(found.is_optimal && pairs.len() <= found.at_most);
    }

    #[test]
    fn all_meetings_keep_the_rules(question in questions(12), seed in 0..9_u64) {
        let found = make(&question, 2_000, seed);
        let mut seen = BTreeSet::new();
        for Meeting { slot, table, people: (one, other) } in &found.meetings {
            prop_assert!(*slot < question.slots && *table < question.tables && mutual(&question).contains(&(*one, *other)));
            // A table, and either person, once a slot; a pair once.
            prop_assert!(seen.insert((*slot, 0, *table)) && seen.insert((usize::MAX, *one, *other)));
            for person in [one, other] {
                prop_assert!(seen.insert((*slot, 1, *person)) && !question.people[*person].away.contains(slot));
            }
        }
        prop_assert_eq!(found.meetings.len() + found.unmet.len(), mutual(&question).len());
        for Unmet { people: (one, other), hindered } in &found.unmet {
            for (slot, hindrance) in hindered {
                let beside = || found.meetings.iter().filter(|meeting| meeting.slot == *slot).map(|meeting| meeting.people);
                match hindrance {
                    Hindrance::Full => prop_assert_eq!(beside().count(), question.tables),
                    Hindrance::Meets { person, other: met } => {
                        prop_assert!(person == one || person == other);
                        prop_assert!(beside().any(|pair| pair == (*person.min(met), *person.max(met))));
                    }
                }
            }
        }
    }
}

#[test]
fn nobody_is_left_without_a_meeting_for_the_third_of_somebody_else() {
    // One slot and table for four pairs: three of ana's, and one of two others.
    let question = Question { slots: 2, tables: 1, people: people(6), wishes: both(&[(0, 1), (0, 2), (0, 3), (4, 5)]) };
    let found = make(&question, 10_000, 0);
    assert_eq!((found.meetings.len(), found.people[4].met, found.is_optimal), (2, 1, true));
}

#[test]
fn everybody_meets_everybody_in_as_many_slots_as_it_takes() {
    let pairs: Vec<(usize, usize)> = (0..10).flat_map(|one| (0..one).map(move |other| (other, one))).collect();
    let question = Question { slots: 9, tables: 5, people: people(10), wishes: both(&pairs) };
    let found = make(&question, STEPS_A_SECOND, 0);
    assert_eq!((found.meetings.len(), found.is_optimal), (45, true));
}

#[test]
fn a_wish_that_is_not_returned_is_counted_and_not_named() {
    let question = Question { slots: 2, tables: 2, people: people(3), wishes: vec![(0, 1), (1, 0), (2, 0)] };
    let found = make(&question, 1_000, 0);
    assert_eq!((found.meetings.len(), found.one_sided, found.unmet), (1, 1, Vec::new()));
    assert_eq!(found.people[2], Had::default());
}

#[test]
fn two_who_are_never_free_together_are_told_so() {
    let mut people = people(2);
    (people[0].away, people[1].away) = (vec![0], vec![1]);
    let found = make(&Question { slots: 2, tables: 2, people, wishes: both(&[(0, 1)]) }, 1_000, 0);
    assert_eq!(found.unmet, [Unmet { people: (0, 1), hindered: Vec::new() }]);
    assert!(found.is_optimal);
}

#[test]
fn whoever_meets_twice_in_a_row_keeps_the_table() {
    let question = Question { slots: 2, tables: 2, people: people(4), wishes: both(&[(0, 1), (0, 2), (1, 3)]) };
    let found = make(&question, 10_000, 0);
    let table = |person: usize, slot: usize| {
        let at = found
            .meetings
            .iter()
            .find(|meeting| meeting.slot == slot && [meeting.people.0, meeting.people.1].contains(&person));
        at.map(|meeting| meeting.table)
    };
    assert_eq!(found.meetings.len(), 3);
    assert!(
        (0..2).any(|person| table(person, 0).is_some() && table(person, 0) == table(person, 1)),
        "{:?}",
        found.meetings
    );
}

#[test]
fn what_is_wrong_with_a_question_is_named_with_its_place() {
    let check = |text: &str, path: &str| {
        assert_eq!(read_question(text).expect_err("something is wrong").path.as_deref(), Some(path));
    };
    check(r#"{"slots": 2, "tables": 1, "people": [{"id": "ana", "away": [0, 2]}]}"#, "/people/0/away/1");
    check(r#"{"slots": 201, "tables": 1, "people": []}"#, "/slots");
    assert!(read_question(r#"{"slots": 200, "tables": 1000, "people": []}"#).is_ok());
    check(r#"{"slots": 200, "tables": 1001, "people": []}"#, "/tables");
    check(r#"{"slots": 2, "tables": 1, "people": [{"id": "ana"}], "wishes": [["ana", "ana"]]}"#, "/wishes/0");
    check(r#"{"slots": 2, "tables": 1, "people": [{"id": "ana"}], "wishes": [["ana", "bo"]]}"#, "/wishes/0/1");
    check(r#"{"slots": 2, "tables": 1, "people": [{"id": "ana"}, {"id": "ana"}]}"#, "/people/1/id");
}
