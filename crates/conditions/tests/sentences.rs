//! What people read of a rule and of its outcome, part by part.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use conditions::{Facts, Language, Outcome, Rule, Term, Vocabulary, check, outcome_sentence, rule_sentence};
use serde_json::{Value as Json, json};

fn read(rule: &Json) -> Rule {
    Rule::from_json(&rule.to_string()).unwrap()
}

#[track_caller]
fn check_phrase(rule: &Json, expected: &str) {
    assert_eq!(rule_sentence(&read(rule), Language::English, &Vocabulary::default()), expected);
}

#[track_caller]
fn check_sentences(rule: &Json, facts: &Json, expected: &str) {
    let outcome = check(&read(rule), &Facts::from_json(&facts.to_string()).unwrap()).unwrap();
    assert_eq!(outcome_sentence(&outcome, Language::English, &Vocabulary::default()), expected);
}

fn is_true(fact: &str) -> Json {
    json!({"fact": fact, "is": true})
}

#[test]
fn only_a_group_of_several_parts_stands_in_brackets() {
    check_phrase(
        &json!({"all": [is_true("a"), {"any": [is_true("b"), is_true("c")]}]}),
        "a: yes and (b: yes or c: yes)",
    );
    check_phrase(
        &json!({"any": [is_true("a"), {"all": [is_true("b"), is_true("c")]}]}),
        "a: yes or (b: yes and c: yes)",
    );
    check_phrase(&json!({"all": [is_true("a"), {"any": [is_true("b")]}]}), "a: yes and b: yes");
    check_phrase(&json!({"all": [is_true("a"), {"any": []}]}), "a: yes and nothing can meet this");
    check_phrase(&json!({"all": [{"any": [is_true("b"), is_true("c")]}]}), "b: yes or c: yes");
    let said = json!({"any": [is_true("b"), is_true("c")], "clause": "either"});
    check_phrase(&json!({"all": [is_true("a"), said]}), "a: yes and “either”");
}

#[test]
fn not_turns_a_comparison_round_and_stands_before_a_group() {
    let not = |part: Json| json!({"not": part});
    let leaf = |key: &str, value: Json| json!({"fact": "x", key: value});
    check_phrase(&not(leaf("at_least", json!(5))), "x: less than 5");
    check_phrase(&not(leaf("at_most", json!(5))), "x: more than 5");
    check_phrase(&not(leaf("one_of", json!(["p", "q"]))), "x: none of p, q");
    check_phrase(&not(leaf("is", json!("p"))), "x: anything but p");
    check_phrase(&not(not(leaf("is", json!("p")))), "x: p");
    check_phrase(&not(json!({"any": [is_true("a"), is_true("b")]})), "not (a: yes or b: yes)");
    check_phrase(&not(json!({"all": [], "clause": "as they say"})), "not “as they say”");
    check_phrase(&not(not(json!({"all": [], "clause": "as they say"}))), "“as they say”");
    check_phrase(&leaf("is", json!(false)), "x: no");
}

#[test]
fn seven_changes_are_listed_and_the_rest_counted() {
    let asked =
        |count: usize| json!({"all": (0..count).map(|fact| is_true(&format!("f{fact}"))).collect::<Vec<Json>>()});
    let seven = "f0: yes; f1: yes; f2: yes; f3: yes; f4: yes; f5: yes; f6: yes";
    let unclear = "Unclear: too little is known to say whether the conditions are met. What would make it a yes:";
    check_sentences(&asked(7), &json!({}), &format!("{unclear} {seven}."));
    check_sentences(&asked(8), &json!({}), &format!("{unclear} {seven}; and 1 more."));
    check_sentences(&asked(10), &json!({}), &format!("{unclear} {seven}; and 3 more."));
}

#[test]
fn a_yes_says_what_decides_and_nothing_more() {
    let met = "Yes: the conditions are met.";
    check_sentences(&is_true("a"), &json!({"a": true}), &format!("{met} What decides: a: yes: met (yes)."));
    check_sentences(&json!({"all": []}), &json!({}), met);
}

#[test]
fn a_leaf_below_not_is_said_and_judged_the_other_way_round() {
    let rule = json!({"not": {"fact": "x", "at_least": 5}});
    let (met, failed) = ("Yes: the conditions are met.", "No: the conditions are not met.");
    check_sentences(&rule, &json!({"x": 4}), &format!("{met} What decides: x: less than 5: met (4)."));
    let sentences = format!("{failed} What decides: x: less than 5: not met (6). What it would take: x: at most 4.");
    check_sentences(&rule, &json!({"x": 6}), &sentences);
}

#[test]
fn a_no_says_what_it_would_take_or_that_nothing_does() {
    let failed = "No: the conditions are not met.";
    let never = json!({"all": [is_true("a"), {"any": []}]});
    check_sentences(&never, &json!({}), &format!("{failed} No change would lead to a yes."));
    let between = json!({"all": [{"fact": "x", "at_least": 3}, {"fact": "x", "at_most": 9}]});
    let decides = "What decides: x: at least 3: met (20); x: at most 9: not met (20).";
    let takes = "What it would take: x: between 3 and 9.";
    check_sentences(&between, &json!({"x": 20}), &format!("{failed} {decides} {takes}"));
    let known = json!({"any": [{"fact": "x", "at_least": 3}, {"fact": "x", "at_most": 9}]});
    let unclear = "Unclear: too little is known to say whether the conditions are met. What would make it a yes:";
    check_sentences(&known, &json!({}), &format!("{unclear} x: any value, once it is known."));
}

#[test]
fn a_search_that_ran_out_of_time_says_so() {
    let facts = Facts::default();
    let outcome = Outcome { changes: Vec::new(), ..check(&read(&is_true("a")), &facts).unwrap() };
    let sentences = outcome_sentence(&outcome, Language::English, &Vocabulary::default());
    assert!(sentences.ends_with("met. What it would take was not found in time."), "{sentences}");
}

#[test]
fn digits_are_grouped_by_three_as_each_language_does() {
    let said = |bound: Json, language| {
        rule_sentence(&read(&json!({"fact": "x", "is": bound})), language, &Vocabulary::default())
    };
    let english = [json!(999), json!(1000), json!(1_234_567), json!(-1000), json!(-12.25), json!(1000.5)];
    assert_eq!(
        english.map(|bound| said(bound, Language::English)),
        ["x: 999", "x: 1,000", "x: 1,234,567", "x: -1,000", "x: -12.25", "x: 1,000.5"]
    );
    assert_eq!([json!(9999), json!(10_000)].map(|bound| said(bound, Language::Spanish)), ["x: 9999", "x: 10.000"]);
    assert_eq!(said(json!(-123_456.5), Language::Arabic), "\u{2068}x\u{2069}: \u{61c}-١٢٣٬٤٥٦٫٥");
}

#[test]
fn a_unit_stands_behind_each_number_of_its_fact_and_no_text() {
    let mut vocabulary = Vocabulary::default();
    let mut call = |fact: &str, label: &str, unit: &str| {
        vocabulary.set(Language::English, fact, Term { label: label.to_owned(), unit: unit.to_owned() });
    };
    call("distance", "way to the port", "km");
    call("share", "share", "");
    let rule = json!({"all": [
        {"fact": "distance", "one_of": [5, 7]}, {"fact": "share", "at_most": 0.5}, {"fact": "place", "is": "port"},
    ]});
    let phrase = rule_sentence(&read(&rule), Language::English, &vocabulary);
    assert_eq!(phrase, "way to the port: one of 5\u{a0}km, 7\u{a0}km and share: at most 0.5 and place: port");
}
