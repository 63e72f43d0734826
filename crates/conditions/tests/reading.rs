//! What rules and facts are refused, and where.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use conditions::{Facts, Rule, check};
use document::DocumentError;
use proptest::prelude::*;

#[track_caller]
fn check_refused_rule(rule: &str, path: &str, message: &str) {
    let DocumentError { message: own_message, path: own_path, .. } = Rule::from_json(rule).unwrap_err();
    assert_eq!((own_path.as_deref(), own_message.as_str()), (Some(path), message));
}

#[track_caller]
fn check_refused_facts(facts: &str, path: &str, message: &str) {
    let rule = Rule::from_json(r#"{"all": [{"fact": "a/b", "at_least": 5}, {"fact": "c", "is": true}]}"#).unwrap();
    let error = Facts::from_json(facts).and_then(|facts| check(&rule, &facts)).unwrap_err();
    assert_eq!((error.path.as_deref(), error.message.as_str()), (Some(path), message));
}

#[test]
fn a_wrong_bound_is_refused_with_its_place() {
    let rule = r#"{"all": [{"any": []}, {"not": {"all": []}}, {"fact": "x", "at_least": "5"}]}"#;
    check_refused_rule(rule, "/all/2/at_least", "must be a number, not text");
    check_refused_rule(r#"{"fact": "x", "at_most": null}"#, "/at_most", "must be a number, not null");
    check_refused_rule(
        r#"{"fact": "x", "at_least": {"count": 1, "of": []}}"#,
        "/at_least",
        "must be a number, not an object",
    );
    check_refused_rule(r#"{"fact": "x", "is": null}"#, "/is", "must be text, a number, true or false, not null");
}

#[test]
fn a_choice_has_values_of_one_kind() {
    check_refused_rule(r#"{"fact": "x", "one_of": "a"}"#, "/one_of", "must be a list, not text");
    check_refused_rule(
        r#"{"fact": "x", "one_of": []}"#,
        "/one_of",
        "needs at least one value, or nothing could ever meet it",
    );
    check_refused_rule(r#"{"fact": "x", "one_of": ["a", 1]}"#, "/one_of/1", "must be text, as the first");
}

#[test]
fn a_part_asks_exactly_one_thing() {
    check_refused_rule("{}", "", "asks nothing");
    check_refused_rule("[]", "", "must be an object, not a list");
    check_refused_rule(r#"{"not": {"clause": "words"}}"#, "/not", "asks nothing");
    check_refused_rule(r#"{"any": [{"fact": "x"}]}"#, "/any/0", "asks nothing");
    check_refused_rule(
        r#"{"fact": "x", "at_least": 1, "at_most": 2}"#,
        "/at_most",
        r#"cannot stand beside "at_least"; put both into "all""#,
    );
    check_refused_rule(r#"{"all": [], "any": []}"#, "/any", r#"cannot stand beside "all"; put both into "all""#);
    check_refused_rule(r#"{"fact": "x", "all": []}"#, "/all", r#"is a group and cannot stand beside "fact""#);
    check_refused_rule(r#"{"all": [{"at_most": 5}]}"#, "/all/0", r#"compares by "at_most" but lacks "fact""#);
}

#[test]
fn unknown_and_repeated_keys_are_refused_with_their_place() {
    check_refused_rule(r#"{"all": [{"fact": "x", "at~/least": 5}]}"#, "/all/0/at~0~1least", "unknown key");
    check_refused_rule(r#"{"at_least": {"count": 1, "off": []}}"#, "/at_least/off", "unknown key");
    check_refused_rule(r#"{"fact": "x", "is": 1, "is": 2}"#, "/is", "this key is given more than once");
    check_refused_facts(r#"{"c": true, "c": false}"#, "/c", "this key is given more than once");
}

#[test]
fn a_count_is_a_whole_number_from_zero() {
    check_refused_rule(r#"{"at_least": 5}"#, "/at_least", "must be an object, not a number");
    check_refused_rule(r#"{"at_least": {"of": []}}"#, "/at_least", r#"lacks "count""#);
    check_refused_rule(r#"{"at_least": {"count": 1}}"#, "/at_least", r#"lacks "of""#);
    for count in ["-1", "1.5"] {
        let rule = format!(r#"{{"at_least": {{"count": {count}, "of": []}}}}"#);
        check_refused_rule(&rule, "/at_least/count", &format!("must be a whole number from 0, not {count}"));
    }
}

#[test]
fn one_fact_cannot_be_two_kinds_at_once() {
    let rule = r#"{"any": [{"fact": "x", "at_least": 5}, {"fact": "x", "is": "small"}]}"#;
    check_refused_rule(rule, "/any/1/is", "asks for text where an earlier leaf of x asks for a number");
}

#[test]
fn rules_too_deep_or_too_large_are_refused() {
    let nested = |depth: usize| format!("{}{{\"all\":[]}}{}", "{\"not\":".repeat(depth - 1), "}".repeat(depth - 1));
    assert!(Rule::from_json(&nested(16)).is_ok());
    check_refused_rule(&nested(17), &"/not".repeat(16), "is nested deeper than 16 parts");
    let listed = |depth: usize| format!("{}{{\"all\":[]}}{}", "{\"any\":[".repeat(depth - 1), "]}".repeat(depth - 1));
    assert!(Rule::from_json(&listed(16)).is_ok());
    check_refused_rule(&listed(17), &"/any/0".repeat(16), "is nested deeper than 16 parts");
    assert_eq!(Rule::from_json(&nested(5_000)).unwrap_err().line, Some(1));
    let wide = |parts: usize| format!("{{\"all\":[{}]}}", vec!["{\"any\":[]}"; parts - 1].join(","));
    assert!(Rule::from_json(&wide(4_000)).is_ok());
    check_refused_rule(&wide(4_001), "/all/3999", "is one part more than the 4000 a rule may have");
    check_refused_rule(&" ".repeat((1 << 20) + 1), "", "is longer than 1048576 bytes");
    let padded = r#"{"all":[]}"#.to_owned() + &" ".repeat((1 << 20) - 10);
    assert_eq!((padded.len(), Rule::from_json(&padded).is_ok()), (1 << 20, true));
}

#[test]
fn what_is_no_json_is_refused_with_its_line() {
    let error = Rule::from_json("{\"all\": [\n,]}").unwrap_err();
    assert_eq!((error.path, error.line), (None, Some(2)));
    assert_eq!(Facts::from_json("{\"a\": 1e999}").unwrap_err().line, Some(1));
}

#[test]
fn facts_of_the_wrong_kind_are_refused_with_their_place() {
    check_refused_facts(r#"{"a/b": "5"}"#, "/a~1b", "must be a number, not text, to be compared by the rules");
    check_refused_facts(
        r#"{"c": {"value": 1}}"#,
        "/c/value",
        "must be true or false, not a number, to be compared by the rules",
    );
    check_refused_facts(r#"{"z": [1]}"#, "/z", "must be text, a number, true or false, not a list");
    check_refused_facts(r#"{"z": {"value": 1, "unit": "m"}}"#, "/z/unit", "unknown key");
    check_refused_facts(r#"{"z": {"year": 2024}}"#, "/z", r#"lacks "value"; null says that it is not known"#);
    check_refused_facts(r#"{"z": {"value": 1, "year": 2024.5}}"#, "/z/year", "must be a whole year, not 2024.5");
    check_refused_facts("[]", "", "must be an object, not a list");
}

#[test]
fn a_sourced_fact_keeps_its_year_and_source() {
    let facts = Facts::from_json(r#"{"a": {"value": 7, "year": 2024, "source": "census"}, "b": null}"#).unwrap();
    let known = facts.get("a").unwrap();
    assert_eq!((known.year, known.source.as_deref()), (Some(2024), Some("census")));
    assert_eq!(facts.get("b"), None);
}

/// Any JSON at all, with the keys of rules and facts among its own.
fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let scalar = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(serde_json::Value::from),
        any::<i64>().prop_map(serde_json::Value::from),
        any::<f64>().prop_map(serde_json::Value::from),
        ".{0,8}".prop_map(serde_json::Value::from),
    ];
    let keys = ["all", "any", "not", "at_least", "fact", "is", "one_of", "at_most", "count", "of", "clause", "value"];
    scalar.prop_recursive(5, 40, 4, move |part| {
        prop_oneof![
            prop::collection::vec(part.clone(), 0..4).prop_map(serde_json::Value::from),
            prop::collection::hash_map(prop::sample::select(keys.to_vec()), part, 0..4)
                .prop_map(|members| members.into_iter().map(|(key, part)| (key.to_owned(), part)).collect()),
        ]
    })
}

proptest! {
    #[test]
    fn any_json_is_read_or_refused_with_a_place(json in any_json()) {
        let text = json.to_string();
        let rule = Rule::from_json(&text);
        if let Err(error) = &rule {
            let place = error.path.as_deref().unwrap();
            // An unknown key's own place is there too, since the key is.
            prop_assert!(json.pointer(place).is_some(), "{place} in {text}");
        }
        if let (Ok(rule), Ok(facts)) = (rule, Facts::from_json(&text)) {
            let _ = check(&rule, &facts);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,64}") {
        let _ = Rule::from_json(&text);
        let _ = Facts::from_json(&text);
    }
}
