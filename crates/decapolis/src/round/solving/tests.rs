//! How rounds come out.

use matching::stable::WhyNot;

use super::super::model::{DecisionKind, RegionRule, RoundRules, Side, Unranked};
use super::*;

fn entrant(entry: i64, side: Side, wishes: &[i64]) -> Entrant {
    Entrant {
        entry,
        lot: entry.to_string(),
        side,
        capacity: 1,
        unranked: Unranked::Nobody,
        wishes: wishes.iter().map(|wish| vec![*wish]).collect(),
        home: entry,
        region: 1,
        country: format!("c{entry}"),
        population: 100_000,
        languages: vec!["en".to_owned()],
        ties: Vec::new(),
    }
}

/// Two to be helped, both wishing for the first of two who help; everybody else is welcome to those who help.
fn inputs() -> Inputs {
    let helper = |entry| Entrant { unranked: Unranked::Equal, ..entrant(entry, Side::Helper, &[1]) };
    Inputs {
        algorithm: ALGORITHM.to_owned(),
        seed: "7".to_owned(),
        rules: RoundRules::default(),
        entries: vec![entrant(1, Side::Helped, &[11, 12]), entrant(2, Side::Helped, &[11]), helper(11), helper(12)],
        past: Vec::new(),
        decisions: Vec::new(),
        published: Vec::new(),
        given_up: Vec::new(),
        taken_up: Vec::new(),
    }
}

fn pair(helped: i64, helper: i64) -> Pair {
    Pair { helped, helper }
}

#[test]
fn who_is_left_learns_why_and_what_would_help() {
    let inputs = inputs();
    let outcome = solved(&inputs).unwrap();
    assert_eq!((outcome.pairs.as_slice(), outcome.left.as_slice()), (&[pair(1, 11)][..], &[2][..]));
    let why = not_with(&inputs, &outcome, pair(2, 11));
    assert_eq!(why, Some(NotWith::Wishes(WhyNot::Full { seats: 1, alike: 0 })));
    assert_eq!(not_with(&inputs, &outcome, pair(2, 12)), Some(NotWith::Wishes(WhyNot::NotWished)));
    assert_eq!(outcome.way, Way::Relax(vec![]), "all could be placed, were it not for the wishes");
    assert_eq!(open_to(&inputs, &outcome, 2), [12]);
    assert_eq!(reasons(&inputs, pair(1, 11))[..2], [Reason::Wish(1), Reason::BothWished]);
}

#[test]
fn hard_rules_filter_before_any_wish_counts() {
    let mut inputs = inputs();
    inputs.rules.other_country = true;
    inputs.entries[2].country = "c1".to_owned();
    let outcome = solved(&inputs).unwrap();
    assert_eq!(outcome.pairs, [pair(1, 12), pair(2, 11)]);
    assert_eq!(not_with(&inputs, &outcome, pair(1, 11)), Some(NotWith::Rule(Limit::Country)));
}

#[test]
fn the_smallest_set_of_rules_to_relax_is_named() {
    let mut inputs = inputs();
    (inputs.rules.other_country, inputs.rules.region) = (true, RegionRule::Other);
    inputs.entries[3].country = "c1".to_owned();
    let outcome = solved(&inputs).unwrap();
    assert_eq!((outcome.pairs.len(), &outcome.way), (0, &Way::Relax(vec![Limit::Region, Limit::Country])));
    inputs.entries.extend((3..9).map(|entry| entrant(entry, Side::Helped, &[11])));
    assert_eq!(solved(&inputs).unwrap().way, Way::Seats(4));
}

#[test]
fn a_decision_is_solved_around_at_once() {
    let mut inputs = inputs();
    inputs.decisions = vec![Decided { helped: 2, helper: 11, kind: DecisionKind::Forced }];
    let outcome = solved(&inputs).unwrap();
    assert_eq!((outcome.pairs, outcome.way), (vec![pair(1, 12), pair(2, 11)], Way::Whole));
    inputs.decisions.push(Decided { helped: 2, helper: 11, kind: DecisionKind::Free });
    inputs.decisions.push(Decided { helped: 1, helper: 11, kind: DecisionKind::Forbidden });
    assert_eq!(solved(&inputs).unwrap().pairs, [pair(1, 12), pair(2, 11)]);
}

#[test]
fn a_repair_keeps_the_pairs_that_can_stay() {
    let mut inputs = inputs();
    inputs.entries.push(Entrant { unranked: Unranked::Equal, ..entrant(13, Side::Helper, &[]) });
    inputs.published = vec![pair(1, 12), pair(2, 11)];
    inputs.entries.retain(|entrant| entrant.entry != 12);
    let outcome = repaired(&inputs);
    assert_eq!(outcome.pairs, [pair(2, 11)], "whoever is with 11 is not sent away");
}

#[test]
fn whoever_lost_a_helper_comes_before_whoever_had_none() {
    let mut inputs = inputs();
    inputs.published = vec![pair(2, 13)];
    inputs.entries[0].wishes = vec![vec![11]];
    let outcome = repaired(&inputs);
    assert_eq!((outcome.pairs, outcome.left), (vec![pair(2, 11)], vec![1]), "13 withdrew");
}

#[test]
fn a_repair_leaves_two_together_who_said_yes() {
    let mut inputs = inputs();
    inputs.rules.other_country = true;
    inputs.entries[2].country = "c1".to_owned();
    (inputs.published, inputs.taken_up) = (vec![pair(1, 11)], vec![pair(1, 11)]);
    assert_eq!(repaired(&inputs).pairs, [pair(1, 11)], "whatever the rules say by now");
}

#[test]
fn a_common_language_is_named_by_its_code() {
    let mut inputs = inputs();
    inputs.entries[2].languages = vec!["en".to_owned(), "fr".to_owned()];
    assert!(reasons(&inputs, pair(1, 11)).contains(&Reason::Languages(vec!["en".to_owned()])));
    inputs.entries[2].languages = vec!["fr".to_owned()];
    assert!(!reasons(&inputs, pair(1, 11)).iter().any(|reason| matches!(reason, Reason::Languages(_))));
}

#[test]
fn the_same_inputs_give_the_same_pairs() {
    let inputs = inputs();
    let text = serde_json::to_string(&inputs).unwrap();
    let read: Inputs = serde_json::from_str(&text).unwrap();
    assert_eq!((&read, solved(&read)), (&inputs, solved(&inputs)));
}
