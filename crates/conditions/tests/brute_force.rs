//! The outcome against one found by trying everything, on small random rules.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::collections::BTreeMap;

use conditions::{Facts, Needed, Outcome, Rule, Value, Verdict, check};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

type Known = BTreeMap<&'static str, Json>;

/// Facts of three kinds. Bounds are 0 to 2 and texts "p" and "q": halves and one step further tell all rules apart.
const NAMES: [&str; 5] = ["area", "budget", "coast", "language", "online"];

fn values(fact: &str) -> Vec<Json> {
    match fact {
        "area" | "budget" => {
            vec![json!(-1), json!(0), json!(0.5), json!(1), json!(1.5), json!(2), json!(2.5), json!(3)]
        }
        "language" => vec![json!("p"), json!("q"), json!("other")],
        _ => vec![json!(true), json!(false)],
    }
}

fn number_leaf() -> impl Strategy<Value = Json> {
    let fact = prop_oneof![Just("area"), Just("budget")];
    (fact, prop_oneof![Just("at_least"), Just("at_most"), Just("is"), Just("one_of")], 0..3_i64, 0..3_i64).prop_map(
        |(fact, key, bound, other)| match key {
            "one_of" => json!({"fact": fact, key: [bound, other]}),
            _ => json!({"fact": fact, key: bound}),
        },
    )
}

fn leaf() -> impl Strategy<Value = Json> {
    let text = prop_oneof![Just("p"), Just("q")];
    let boolean = (prop_oneof![Just("coast"), Just("online")], any::<bool>());
    prop_oneof![
        3 => number_leaf(),
        1 => text.prop_map(|text| json!({"fact": "language", "is": text})),
        1 => boolean.prop_map(|(fact, is)| json!({"fact": fact, "is": is, "clause": "as they say"})),
    ]
}

fn rule() -> impl Strategy<Value = Json> {
    leaf().prop_recursive(4, 12, 4, |part| {
        let parts = prop::collection::vec(part.clone(), 0..4);
        prop_oneof![
            2 => parts.clone().prop_map(|parts| json!({"all": parts})),
            2 => parts.clone().prop_map(|parts| json!({"any": parts})),
            1 => part.prop_map(|part| json!({"not": part})),
            2 => (0..4, parts).prop_map(|(count, parts)| json!({"at_least": {"count": count, "of": parts}})),
        ]
    })
}

fn known() -> impl Strategy<Value = Known> {
    let choice = |fact: &'static str| {
        let missing = prop_oneof![Just(true), Just(false)];
        (missing, prop::sample::select(values(fact))).prop_map(move |(missing, value)| (fact, missing, value))
    };
    NAMES.map(choice).prop_map(|facts: [(&str, bool, Json); 5]| {
        let known = facts.into_iter().filter(|(_, missing, _)| !missing);
        known.map(|(fact, _, value)| (fact, value)).collect()
    })
}

/// Kleene's tables, `None` for unclear, written apart from the crate's.
fn truth(rule: &Json, known: &Known) -> Option<bool> {
    let parts = |parts: &Json| -> Vec<Option<bool>> {
        parts.as_array().unwrap().iter().map(|part| truth(part, known)).collect()
    };
    if let Some(fact) = rule.get("fact") {
        return known.get(fact.as_str().unwrap()).map(|value| meets(rule, value));
    }
    if let Some(part) = rule.get("not") {
        return truth(part, known).map(|truth| !truth);
    }
    let (verdicts, count) = if let Some(all) = rule.get("all") {
        (parts(all), all.as_array().unwrap().len())
    } else if let Some(any) = rule.get("any") {
        (parts(any), 1)
    } else {
        (parts(&rule["at_least"]["of"]), usize::try_from(rule["at_least"]["count"].as_u64().unwrap()).unwrap())
    };
    let yes = verdicts.iter().filter(|verdict| **verdict == Some(true)).count();
    let unclear = verdicts.iter().filter(|verdict| verdict.is_none()).count();
    if yes >= count { Some(true) } else { (yes + unclear < count).then_some(false) }
}

fn meets(leaf: &Json, value: &Json) -> bool {
    let same = |wanted: &Json| match wanted.as_f64() {
        Some(number) => value.as_f64() == Some(number),
        None => value == wanted,
    };
    match (leaf.get("at_least"), leaf.get("at_most"), leaf.get("one_of")) {
        (Some(bound), _, _) => value.as_f64() >= bound.as_f64(),
        (_, Some(bound), _) => value.as_f64() <= bound.as_f64(),
        (_, _, Some(choice)) => choice.as_array().unwrap().iter().any(same),
        _ => same(&leaf["is"]),
    }
}

/// All sets of names, the smallest first, then by name.
fn sets() -> Vec<Vec<&'static str>> {
    let chosen = |set: usize| NAMES.into_iter().enumerate().filter(move |(bit, _)| set >> bit & 1 == 1);
    let mut sets: Vec<Vec<&str>> =
        (0..1 << NAMES.len()).map(|set| chosen(set).map(|(_, name)| name).collect()).collect();
    sets.sort_by_key(|set| (set.len(), set.clone()));
    sets
}

fn deciding_set(rule: &Json, known: &Known) -> Vec<&'static str> {
    let alone = |set: &[&'static str]| -> Known {
        known.iter().filter(|(name, _)| set.contains(name)).map(|(name, value)| (*name, value.clone())).collect()
    };
    sets().into_iter().find(|set| truth(rule, &alone(set)) == truth(rule, known)).unwrap()
}

fn change_set(rule: &Json, known: &Known) -> Option<Vec<&'static str>> {
    sets().into_iter().find(|set| {
        let choices: Vec<Vec<Json>> = set.iter().map(|fact| values(fact)).collect();
        some_choice(&choices, &mut |choice| truth(rule, &with(known, set, choice)) == Some(true))
    })
}

fn with(known: &Known, set: &[&'static str], choice: &[Json]) -> Known {
    let mut known = known.clone();
    known.extend(set.iter().copied().zip(choice.iter().cloned()));
    known
}

/// Whether one value of each list does.
fn some_choice(lists: &[Vec<Json>], does: &mut impl FnMut(&[Json]) -> bool) -> bool {
    let mut choice = vec![0; lists.len()];
    loop {
        let values: Vec<Json> = lists.iter().zip(&choice).map(|(list, index)| list[*index].clone()).collect();
        if does(&values) {
            return true;
        }
        let Some(place) = (0..lists.len()).find(|place| choice[*place] + 1 < lists[*place].len()) else { return false };
        choice[place] += 1;
        choice[..place].fill(0);
    }
}

fn needed_admits(needed: &Needed, value: &Json) -> bool {
    let number = value.as_f64();
    let is = |wanted: &Value| match wanted {
        Value::Number(wanted) => number == Some(wanted.to_real()),
        wanted => json!(wanted) == *value,
    };
    match needed {
        Needed::Is(wanted) => is(wanted),
        Needed::AtLeast(bound) => number >= Some(bound.to_real()),
        Needed::AtMost(bound) => number <= Some(bound.to_real()),
        Needed::OneOf(wanted) => wanted.iter().any(is),
        Needed::Between { low, high, example } => {
            assert!(low <= example && example <= high);
            number >= Some(low.to_real()) && number <= Some(high.to_real())
        }
        Needed::NoneOf { values, example } => {
            assert!(!values.contains(example));
            !values.iter().any(is)
        }
    }
}

fn outcome(rule: &Json, known: &Known) -> Outcome {
    let rule = Rule::from_json(&rule.to_string()).unwrap();
    let facts = Facts::from_json(&json!(known).to_string()).unwrap();
    check(&rule, &facts).unwrap()
}

fn deciding_names(outcome: &Outcome) -> Vec<&str> {
    let mut names: Vec<&str> = outcome.deciding.iter().map(|leaf| leaf.fact.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn change_names(outcome: &Outcome) -> Vec<&'static str> {
    let name = |fact: &str| NAMES.into_iter().find(|name| *name == fact).unwrap();
    outcome.changes.iter().map(|change| name(&change.fact)).collect()
}

/// Every mix of values that the changes admit leads to yes, and there is one.
fn check_changes_lead_to_yes(rule: &Json, known: &Known, outcome: &Outcome) {
    let admitted = |(fact, needed): (&'static str, &Needed)| -> Vec<Json> {
        values(fact).into_iter().filter(|value| needed_admits(needed, value)).collect()
    };
    let names = change_names(outcome);
    let needed = outcome.changes.iter().map(|change| &change.needed);
    let lists: Vec<Vec<Json>> = names.iter().copied().zip(needed).map(admitted).collect();
    assert!(lists.iter().all(|list| !list.is_empty()), "{lists:?}");
    let fails = some_choice(&lists, &mut |choice| truth(rule, &with(known, &names, choice)) != Some(true));
    assert!(!fails, "{outcome:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_outcome_is_the_one_found_by_trying_everything(rule in rule(), known in known()) {
        let outcome = outcome(&rule, &known);
        let verdict = truth(&rule, &known);
        let expected = match verdict { Some(true) => Verdict::Yes, Some(false) => Verdict::No, None => Verdict::Unclear };
        prop_assert_eq!(outcome.verdict, expected);
        prop_assert!(outcome.exact);
        let changes = if verdict == Some(true) { Some(Vec::new()) } else { change_set(&rule, &known) };
        prop_assert_eq!(outcome.impossible, changes.is_none());
        let changes = changes.unwrap_or_default();
        prop_assert_eq!(change_names(&outcome), changes.clone());
        let deciding = if verdict.is_none() { changes } else { deciding_set(&rule, &known) };
        prop_assert_eq!(deciding_names(&outcome), deciding);
        if outcome.verdict != Verdict::Yes && !outcome.impossible {
            check_changes_lead_to_yes(&rule, &known, &outcome);
        }
    }

    #[test]
    fn beyond_twenty_facts_the_outcome_is_still_true(rule in rule(), known in known()) {
        let filler: Vec<Json> = (0..21).map(|index| json!({"fact": format!("filler {index}"), "is": true})).collect();
        let nothing = json!({"not": {"all": filler}});
        let outcome = outcome(&json!({"all": [rule, {"any": [nothing, {"all": []}]}]}), &known);
        prop_assert!(!outcome.exact);
        let verdict = truth(&rule, &known);
        let way = change_set(&rule, &known);
        prop_assert_eq!(outcome.impossible, verdict != Some(true) && way.is_none());
        if outcome.verdict != Verdict::Yes && !outcome.impossible {
            check_changes_lead_to_yes(&rule, &known, &outcome);
        }
        if verdict.is_some() {
            let deciding = deciding_names(&outcome);
            let alone = |left_out: &str| -> Known {
                let kept = known.iter().filter(|(name, _)| deciding.contains(name) && **name != left_out);
                kept.map(|(name, value)| (*name, value.clone())).collect()
            };
            prop_assert_eq!(truth(&rule, &alone("")), verdict);
            prop_assert!(deciding.iter().all(|name| truth(&rule, &alone(name)) != verdict));
        }
    }

    #[test]
    fn a_rule_written_out_is_read_back_the_same(rule in rule()) {
        let rule = Rule::from_json(&rule.to_string()).unwrap();
        prop_assert_eq!(Rule::from_json(&json!(rule).to_string()), Ok(rule));
    }
}
