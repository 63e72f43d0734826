//! Outcomes as programs read them, and as people do.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use conditions::{
    Fact, Facts, Language, Number, Rule, Term, Value, Vocabulary, check, outcome_sentence, rule_sentence,
};
use serde_json::{Value as Json, json};

#[track_caller]
fn check_outcome(rule: &Json, facts: &Json, expected: &Json) {
    let rule = Rule::from_json(&rule.to_string()).unwrap();
    let facts = Facts::from_json(&facts.to_string()).unwrap();
    assert_eq!(&json!(check(&rule, &facts).unwrap()), expected);
}

/// What one fact needs for a yes.
#[track_caller]
fn check_needed(rule: &Json, facts: &Json, expected: &Json) {
    let rule = Rule::from_json(&rule.to_string()).unwrap();
    let facts = Facts::from_json(&facts.to_string()).unwrap();
    let changes = check(&rule, &facts).unwrap().changes;
    assert_eq!(json!(changes), json!([{"fact": "x", "needed": expected}]));
}

#[test]
fn a_yes_names_what_decides_and_no_changes() {
    let rule = json!({"any": [{"fact": "b", "is": 1}, {"fact": "a", "is": 1, "clause": "A is one"}]});
    check_outcome(
        &rule,
        &json!({"a": {"value": 1.0, "year": 2024}, "b": 1}),
        &json!({
            "verdict": "yes",
            "deciding": [{"clause": "A is one", "fact": "a", "value": 1.0, "verdict": "yes"}],
            "changes": [], "impossible": false, "exact": true,
        }),
    );
}

#[test]
fn an_unclear_rule_is_decided_by_its_changes() {
    let rule = json!({"all": [{"fact": "a", "at_least": 3}, {"fact": "b", "is": "x"}, {"fact": "a", "at_most": 9}]});
    check_outcome(
        &rule,
        &json!({"b": "x"}),
        &json!({
            "verdict": "unclear",
            "deciding": [
                {"clause": null, "fact": "a", "value": null, "verdict": "unclear"},
                {"clause": null, "fact": "a", "value": null, "verdict": "unclear"},
            ],
            "changes": [{"fact": "a", "needed": {"is": 3}}], "impossible": false, "exact": true,
        }),
    );
}

/// The outcome of a rule on which no fact has a say.
fn settled(verdict: &str, impossible: bool) -> Json {
    json!({"verdict": verdict, "deciding": [], "changes": [], "impossible": impossible, "exact": true})
}

#[test]
fn rules_without_facts_are_decided_by_nothing() {
    check_outcome(&json!({"all": []}), &json!({"x": 1}), &settled("yes", false));
    check_outcome(&json!({"any": []}), &json!({"x": 1}), &settled("no", true));
    check_outcome(&json!({"at_least": {"count": 0, "of": []}}), &json!({}), &settled("yes", false));
    check_outcome(&json!({"not": {"at_least": {"count": 1, "of": []}}}), &json!({}), &settled("yes", false));
    let more_than_there_are = json!({"at_least": {"count": 2, "of": [{"fact": "x", "is": 1}]}});
    check_outcome(&more_than_there_are, &json!({}), &settled("no", true));
}

#[test]
fn what_no_value_can_meet_is_impossible() {
    let rule = json!({"all": [{"fact": "x", "at_least": 5}, {"fact": "x", "at_most": 3}]});
    check_outcome(
        &rule,
        &json!({}),
        &json!({"verdict": "unclear", "deciding": [], "changes": [], "impossible": true, "exact": true}),
    );
}

#[test]
fn a_fact_of_several_leaves_counts_once() {
    let two_facts = json!({"all": [{"fact": "a", "is": true}, {"fact": "b", "is": true}]});
    let one_fact = json!({"all": [{"fact": "x", "at_least": 1}, {"fact": "x", "at_most": 5}]});
    check_needed(&json!({"any": [two_facts, one_fact]}), &json!({}), &json!({"is": 1}));
}

#[test]
fn a_fact_that_is_right_is_left_alone() {
    let rule = json!({"all": [
        {"any": [{"fact": "w", "is": "b"}, {"fact": "x", "is": true}]},
        {"fact": "w", "is": "a"},
    ]});
    check_needed(&rule, &json!({"w": "a", "x": false}), &json!({"is": true}));
}

#[test]
fn beyond_twenty_facts_no_change_is_idle() {
    let leaf = |fact: &str| json!({"fact": fact, "is": true});
    let mut filler: Vec<Json> = (0..20).map(|index| leaf(&format!("filler {index}"))).collect();
    // With a second leaf, "a" looks as good as "x" and is tried first.
    filler.push(leaf("a"));
    let rule = json!({"all": [{"any": [leaf("a"), leaf("x")]}, {"any": [leaf("x"), leaf("y")]}, {"any": filler}]});
    check_needed(&rule, &json!({"filler 0": true}), &json!({"is": true}));
}

#[test]
fn with_twenty_facts_the_smallest_set_is_found() {
    let leaf = |fact: &str| json!({"fact": fact, "is": true});
    let either = |one: &str, other: &str| json!({"any": [leaf(one), leaf(other)]});
    let filler = (0..15).map(|index| leaf(&format!("filler {index}")));
    // Their many leaves make "a", "b" and "c" look cheaper than "x" and "y", which do it alone.
    let met: Vec<Json> = filler.chain(["a", "b", "b", "b", "b", "c", "c", "c", "c"].map(leaf)).collect();
    let mut parts = [("a", "x"), ("a", "x"), ("b", "x"), ("a", "y"), ("a", "y"), ("c", "y")]
        .map(|(one, other)| either(one, other))
        .to_vec();
    parts.push(json!({"any": met}));
    let rule = Rule::from_json(&json!({"all": parts}).to_string()).unwrap();
    let outcome = check(&rule, &Facts::from_json(r#"{"filler 0": true}"#).unwrap()).unwrap();
    let named: Vec<&str> = outcome.changes.iter().map(|change| change.fact.as_str()).collect();
    assert_eq!((rule.facts().count(), outcome.exact, named), (20, true, vec!["x", "y"]));
}

#[test]
fn facts_that_every_set_has_do_not_hide_a_smaller_one() {
    let leaf = |fact: &str| json!({"fact": fact, "is": true});
    let either = |one: &str, other: &str| json!({"any": [leaf(one), leaf(other)]});
    let filler = (0..12).map(|index| leaf(&format!("filler {index}")));
    let met: Vec<Json> = filler.chain(["a", "b", "b", "b", "b", "c", "c", "c", "c"].map(leaf)).collect();
    // The same as above, beside three facts without which nothing does.
    let mut parts: Vec<Json> = [("a", "x"), ("a", "x"), ("b", "x"), ("a", "y"), ("a", "y"), ("c", "y")]
        .map(|(one, other)| either(one, other))
        .to_vec();
    parts.extend([json!({"any": met}), leaf("t"), leaf("u"), leaf("v")]);
    let rule = Rule::from_json(&json!({"all": parts}).to_string()).unwrap();
    let outcome = check(&rule, &Facts::from_json(r#"{"filler 0": true}"#).unwrap()).unwrap();
    let named: Vec<&str> = outcome.changes.iter().map(|change| change.fact.as_str()).collect();
    assert_eq!((rule.facts().count(), outcome.exact, named), (20, true, vec!["t", "u", "v", "x", "y"]));
}

#[test]
fn a_need_leaves_room_for_every_answer_to_those_before_it() {
    let leaf = |key: &str, bound: i64| json!({"fact": "y", key: bound});
    let way = |text: &str, bound: i64| json!({"all": [{"fact": "x", "is": text}, leaf("at_least", bound)]});
    let rule = Rule::from_json(&json!({"any": [way("p", 2), way("q", 1)]}).to_string()).unwrap();
    let changes = check(&rule, &Facts::default()).unwrap().changes;
    assert_eq!(
        json!(changes),
        json!([{"fact": "x", "needed": {"one_of": ["p", "q"]}}, {"fact": "y", "needed": {"at_least": 2}}])
    );
}

#[test]
fn where_too_many_answers_mix_one_value_is_named() {
    let either = |fact: u8| json!({"fact": format!("{fact:02}"), "is": "p"});
    let other = |fact: u8| json!({"fact": format!("{fact:02}"), "is": "q"});
    let parts: Vec<Json> = (0..12).map(|fact| json!({"any": [either(fact), other(fact)]})).collect();
    let rule = Rule::from_json(&json!({"all": parts}).to_string()).unwrap();
    let changes = json!(check(&rule, &Facts::default()).unwrap().changes);
    let needed: Vec<&Json> = changes.as_array().unwrap().iter().map(|change| &change["needed"]).collect();
    // 2 ^ 10 mixtures of 37 parts are within the 64,000 that are tried, 2 ^ 11 are not.
    let (wide, narrow) = (json!({"one_of": ["p", "q"]}), json!({"is": "p"}));
    assert_eq!(needed, [vec![&wide; 10], vec![&narrow; 2]].concat());
}

#[test]
fn as_many_answers_as_are_tried_are_named_and_not_one_more() {
    let one_of = |fact: &str, values: std::ops::Range<usize>| json!({"any": values.map(|value| json!({"fact": fact, "is": value})).collect::<Vec<_>>()});
    // 10 * 12 * 13 mixtures: just as many as 41 parts leave room for within the 64,000, and more than 42 do.
    let halves = json!({"any": [one_of("x", 0..5), one_of("x", 5..10)]});
    let thirds = json!({"any": [one_of("x", 0..3), one_of("x", 3..6), one_of("x", 6..10)]});
    let all: Vec<usize> = (0..13).collect();
    for (first, expected) in [(halves, json!({"one_of": all})), (thirds, json!({"is": 0}))] {
        let rule = json!({"all": [first, one_of("y", 0..12), one_of("z", 0..13)]});
        let rule = Rule::from_json(&rule.to_string()).unwrap();
        let last = check(&rule, &Facts::default()).unwrap().changes.pop().unwrap();
        assert_eq!(json!(last.needed), expected);
    }
}

#[test]
fn of_two_smallest_sets_the_first_by_name_is_taken() {
    let leaf = |fact: &str| json!({"fact": fact, "is": true});
    let rule = json!({"any": [{"all": [leaf("b"), leaf("c")]}, {"all": [leaf("d"), leaf("a")]}, leaf("x")]});
    check_needed(&rule, &json!({"x": false}), &json!({"is": true}));
    check_needed(&json!({"any": [leaf("y"), leaf("x")]}), &json!({}), &json!({"is": true}));
}

#[test]
fn a_need_is_said_as_widely_as_true() {
    let leaf = |key: &str, value: Json| json!({"fact": "x", key: value});
    let not = |rule: Json| json!({"not": rule});
    check_needed(&leaf("at_least", json!(50_000)), &json!({"x": 7}), &json!({"at_least": 50_000}));
    check_needed(&not(leaf("at_least", json!(50_000))), &json!({}), &json!({"at_most": 49_999}));
    check_needed(&not(leaf("at_least", json!(0.5))), &json!({"x": 0.7}), &json!({"at_most": 0.49}));
    check_needed(&leaf("one_of", json!(["p", "q"])), &json!({"x": "r"}), &json!({"one_of": ["p", "q"]}));
    check_needed(&leaf("one_of", json!(["p"])), &json!({}), &json!({"is": "p"}));
    check_needed(&not(leaf("is", json!("closed"))), &json!({"x": "closed"}), &json!({"is": "other"}));
    check_needed(&not(leaf("is", json!(true))), &json!({"x": true}), &json!({"is": false}));
    let between = json!({"all": [leaf("at_least", json!(3)), leaf("at_most", json!(9))]});
    check_needed(&between, &json!({"x": 20}), &json!({"is": 9}));
    let either = json!({"any": [leaf("at_least", json!(100)), leaf("at_most", json!(10))]});
    check_needed(&either, &json!({"x": 12}), &json!({"at_most": 10}));
    check_needed(&either, &json!({}), &json!({"at_least": 100}));
    check_needed(&either, &json!({"x": 90}), &json!({"at_least": 100}));
}

#[test]
fn a_need_with_several_answers_names_none_that_stands_for_others() {
    let is = |value: &str| json!({"fact": "x", "is": value});
    let not_closed = json!({"not": is("closed")});
    let rule = json!({"all": [not_closed, {"any": [is("open"), not_closed]}]});
    check_needed(&rule, &json!({"x": "closed"}), &json!({"is": "open"}));
    check_needed(&json!({"fact": "x", "one_of": [3, 5]}), &json!({"x": 4}), &json!({"one_of": [3, 5]}));
}

#[test]
fn integers_beyond_reals_are_told_apart() {
    let rule = Rule::from_json(r#"{"fact": "x", "at_least": 9007199254740993}"#).unwrap();
    let mut facts = Facts::default();
    facts.set("x", Fact::from(Value::Number(Number::from(9_007_199_254_740_992_i64))));
    assert_eq!(json!(check(&rule, &facts).unwrap().verdict), json!("no"));
    facts.set("x", Fact::from(Value::Number(Number::from(9_007_199_254_740_993_i64))));
    assert_eq!(json!(check(&rule, &facts).unwrap().verdict), json!("yes"));
}

#[test]
fn exact_ends_after_twenty_facts_in_the_rule() {
    let exact = |facts: usize| {
        let parts: Vec<Json> = (0..facts).map(|fact| json!({"fact": fact.to_string(), "is": true})).collect();
        let rule = Rule::from_json(&json!({"any": parts}).to_string()).unwrap();
        check(&rule, &Facts::default()).unwrap().exact
    };
    assert_eq!((exact(20), exact(21)), (true, false));
}

fn sample() -> (Rule, Facts) {
    let rule = json!({"all": [
        {"fact": "population", "at_least": 50_000},
        {"any": [{"fact": "language", "is": "es"}, {"fact": "language", "is": "pt"}]},
        {"not": {"fact": "income", "one_of": ["low"], "clause": "A poor city"}},
        {"at_least": {"count": 1, "of": [{"not": {"fact": "share", "at_least": 0.5}}, {"fact": "library", "is": true}]}},
    ]});
    let facts = json!({"population": 1_234, "income": "low"});
    (Rule::from_json(&rule.to_string()).unwrap(), Facts::from_json(&facts.to_string()).unwrap())
}

fn vocabulary() -> Vocabulary {
    let mut vocabulary = Vocabulary::default();
    let term = |label: &str, unit: &str| Term { label: label.to_owned(), unit: unit.to_owned() };
    vocabulary.set(Language::English, "population", term("residents", "people"));
    vocabulary.set(Language::Spanish, "population", term("población", "habitantes"));
    vocabulary.set(Language::French, "population", term("population", "habitants"));
    vocabulary.set(Language::Arabic, "population", term("عدد السكان", "نسمة"));
    vocabulary
}

#[test]
fn a_rule_is_read_as_a_phrase_in_each_language() {
    let phrases = Language::ALL.map(|language| rule_sentence(&sample().0, language, &vocabulary()));
    assert_eq!(
        phrases,
        [
            "residents: at least 50,000\u{a0}people and (language: es or language: pt) and not “A poor city” and at least 1 of (share: less than 0.5; library: yes)",
            "población: al menos 50.000\u{a0}habitantes y (language: es o bien language: pt) y no se cumple «A poor city» y al menos 1 de (share: menos de 0,5; library: sí)",
            "population\u{a0}: au moins 50\u{202f}000\u{a0}habitants et (language\u{a0}: es ou language\u{a0}: pt) et sans que soit rempli «\u{a0}A poor city\u{a0}» et au moins 1 parmi (share\u{a0}: moins de 0,5\u{202f}; library\u{a0}: oui)",
            "\u{2068}عدد السكان\u{2069}: ٥٠٬٠٠٠\u{a0}نسمة على الأقل و(\u{2068}language\u{2069}: \u{2068}es\u{2069} أو \u{2068}language\u{2069}: \u{2068}pt\u{2069}) وعدم تحقق «\u{2068}A poor city\u{2069}» و١ على الأقل من (\u{2068}share\u{2069}: أقل من ٠٫٥؛ \u{2068}library\u{2069}: نعم)",
        ]
    );
}

#[test]
fn an_outcome_is_read_as_sentences_in_each_language() {
    let (rule, facts) = sample();
    let outcome = check(&rule, &facts).unwrap();
    let sentences = Language::ALL.map(|language| outcome_sentence(&outcome, language, &vocabulary()));
    assert_eq!(
        sentences,
        [
            "No: the conditions are not met. What decides: “A poor city”: met (income: low). What it would take: income: anything but low; language: one of es, pt; library: yes; residents: at least 50,000\u{a0}people.",
            "No: no se cumplen las condiciones. Lo que decide: «A poor city»: se cumple (income: low). Lo que haría falta: income: cualquier valor salvo low; language: alguno de estos valores: es, pt; library: sí; población: al menos 50.000\u{a0}habitantes.",
            "Non\u{a0}: les conditions ne sont pas remplies. Ce qui décide\u{a0}: «\u{a0}A poor city\u{a0}»\u{a0}: rempli (income\u{a0}: low). Ce qu’il faudrait\u{a0}: income\u{a0}: toute valeur sauf low\u{202f}; language\u{a0}: l’une de ces valeurs\u{a0}: es, pt\u{202f}; library\u{a0}: oui\u{202f}; population\u{a0}: au moins 50\u{202f}000\u{a0}habitants.",
            "لا: الشروط غير مستوفاة. ما يحسم الأمر: «\u{2068}A poor city\u{2069}»: مستوفى (\u{2068}income\u{2069}: \u{2068}low\u{2069}). ما يلزم لذلك: \u{2068}income\u{2069}: أي قيمة عدا \u{2068}low\u{2069}؛ \u{2068}language\u{2069}: إحدى هذه القيم: \u{2068}es\u{2069}، \u{2068}pt\u{2069}؛ \u{2068}library\u{2069}: نعم؛ \u{2068}عدد السكان\u{2069}: ٥٠٬٠٠٠\u{a0}نسمة على الأقل.",
        ]
    );
}

#[test]
fn of_two_smallest_sets_the_first_by_name_is_named_wherever_a_fact_goes_first() {
    let rule = r#"{"at_least": {"count": 2, "of": [
        {"any": [{"fact": "area", "at_most": 0}, {"fact": "coast", "is": true}]},
        {"any": [{"fact": "language", "is": "p"}, {"fact": "area", "at_least": 1}]}]}}"#;
    let outcome = check(&Rule::from_json(rule).unwrap(), &Facts::from_json("{}").unwrap()).unwrap();
    let named: Vec<&str> = outcome.changes.iter().map(|change| change.fact.as_str()).collect();
    assert_eq!(named, ["area", "coast"]);
}
