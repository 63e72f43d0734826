//! What would have to be true in a city that does a practice too, as sentences, and held against what is known of a city.

use std::collections::BTreeMap;

use conditions::{Fact, Facts, Form, Node, Number, Rule, Term, Value, Vocabulary};
use kernel::design::{Check, Checks, Verdict};
use kernel::language::Language;

use super::texts::Texts;
use crate::network::{KnownFact, KnownValue, Provenance, fact_label};

/// What is known of a city, by fact.
pub(super) type Known = BTreeMap<String, KnownFact>;

/// A precondition in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Precondition {
    /// In the reader's language, made of the facts; the author's English clause for readers of English.
    pub(super) sentence: String,
    node: Node,
}

/// The parts of a rule that must all be true, each in words.
pub(super) fn preconditions(rule: &Rule, language: Language) -> Vec<Precondition> {
    let parts = match &rule.root().form {
        Form::All(parts) => parts.clone(),
        _ => vec![rule.root().clone()],
    };
    let vocabulary = vocabulary(rule, language);
    parts.into_iter().map(|node| Precondition { sentence: sentence(&node, language, &vocabulary), node }).collect()
}

/// Each precondition held against a city: met, not met or not known, with what is known and who says so.
pub(super) fn checks(rule: &Rule, known: &Known, language: Language) -> Checks {
    let facts = facts_for(rule, known);
    let check = |part: Precondition| {
        let verdict = verdict_of(&part.node, &facts);
        let reason = reason(&part.node, known, language);
        Check { language, verdict, condition: part.sentence.into(), reason: Some(reason.into()) }
    };
    Checks(preconditions(rule, language).into_iter().map(check).collect())
}

/// The same for programs: sentence, verdict and the facts it was held against.
pub(super) fn data(rule: &Rule, known: &Known, language: Language) -> serde_json::Value {
    let facts = facts_for(rule, known);
    let part = |part: Precondition| {
        let verdict = match verdict_of(&part.node, &facts) {
            Verdict::Met => "met",
            Verdict::Unmet => "not-met",
            Verdict::Unknown => "not-known",
        };
        serde_json::json!({ "condition": part.sentence, "verdict": verdict, "rule": part.node })
    };
    preconditions(rule, language).into_iter().map(part).collect()
}

fn verdict_of(node: &Node, facts: &Facts) -> Verdict {
    match node.verdict(facts) {
        conditions::Verdict::Yes => Verdict::Met,
        conditions::Verdict::No => Verdict::Unmet,
        conditions::Verdict::Unclear => Verdict::Unknown,
    }
}

/// What is known, in the words of rules. A fact of another kind than the rule asks for says nothing about it.
fn facts_for(rule: &Rule, known: &Known) -> Facts {
    let mut facts = Facts::default();
    for (name, kind) in rule.facts() {
        let Some(fact) = known.get(name) else { continue };
        let Some(value) = to_value(&fact.value).filter(|value| value.kind() == kind) else { continue };
        facts.set(name, Fact { value, year: fact.year, source: Some(fact.source.clone()) });
    }
    facts
}

fn to_value(known: &KnownValue) -> Option<Value> {
    match known {
        KnownValue::Number(number) => Number::from_real(*number).map(Value::Number),
        KnownValue::Word(word) => Some(Value::Text(word.clone())),
        KnownValue::YesNo(yes) => Some(Value::Boolean(*yes)),
    }
}

/// "Population 508,394, 2024, GeoNames" for each fact of the part; "Data team: nobody has said" where it is missing.
fn reason(node: &Node, known: &Known, language: Language) -> String {
    let texts = Texts::new(language);
    let mut names = Vec::new();
    collect_facts(node, &mut names);
    let reasons = names.into_iter().map(|name| match known.get(name) {
        Some(fact) => known_reason(fact, language),
        None => texts.not_said(fact_label(name, language)).to_string(),
    });
    reasons.collect::<Vec<_>>().join("; ")
}

fn known_reason(fact: &KnownFact, language: Language) -> String {
    let texts = Texts::new(language);
    let source = match fact.provenance {
        Provenance::Entered => texts.said_by_city(&fact.source).to_string(),
        Provenance::Country => texts.about_country(&fact.source).to_string(),
        Provenance::City => fact.source.clone(),
    };
    let said = texts.known_fact(fact_label(&fact.id, language), fact.shown(language)).to_string();
    let year = fact.year.map(|year| year.to_string());
    [Some(said), year, Some(source)].into_iter().flatten().collect::<Vec<_>>().join(texts.comma())
}

fn collect_facts<'n>(node: &'n Node, names: &mut Vec<&'n str>) {
    match &node.form {
        Form::All(parts) | Form::Any(parts) | Form::AtLeast { of: parts, .. } => {
            parts.iter().for_each(|part| collect_facts(part, names));
        }
        Form::Not(part) => collect_facts(part, names),
        Form::Leaf(condition) if !names.contains(&condition.fact.as_str()) => names.push(&condition.fact),
        Form::Leaf(_) => {}
    }
}

fn vocabulary(rule: &Rule, language: Language) -> Vocabulary {
    let mut vocabulary = Vocabulary::default();
    for (name, _) in rule.facts() {
        let term = Term { label: fact_label(name, language), unit: String::new() };
        vocabulary.set(language_of(language), name, term);
    }
    vocabulary
}

fn sentence(node: &Node, language: Language, vocabulary: &Vocabulary) -> String {
    let said = match (language, &node.clause) {
        (Language::English, Some(clause)) => return clause.clone(),
        (Language::English, None) => node.clone(),
        _ => without_clauses(node.clone()),
    };
    let rule = serde_json::to_string(&said).ok().and_then(|json| Rule::from_json(&json).ok());
    let rule = rule.expect("a part of a rule, as the rule itself wrote it, is a rule");
    conditions::rule_sentence(&rule, language_of(language), vocabulary)
}

/// Clauses are written in English; other readers are told what the facts must be.
fn without_clauses(node: Node) -> Node {
    let all = |parts: Vec<Node>| parts.into_iter().map(without_clauses).collect();
    let form = match node.form {
        Form::All(parts) => Form::All(all(parts)),
        Form::Any(parts) => Form::Any(all(parts)),
        Form::Not(part) => Form::Not(Box::new(without_clauses(*part))),
        Form::AtLeast { count, of } => Form::AtLeast { count, of: all(of) },
        leaf @ Form::Leaf(_) => leaf,
    };
    Node { clause: None, form }
}

fn language_of(language: Language) -> conditions::Language {
    match language {
        Language::English => conditions::Language::English,
        Language::Spanish => conditions::Language::Spanish,
        Language::French => conditions::Language::French,
        Language::Arabic => conditions::Language::Arabic,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::design::Words;

    fn rule() -> Rule {
        Rule::from_json(
            r#"{"all":[{"fact":"population","at_least":50000,"clause":"a large city"},{"fact":"data_team","is":true}]}"#,
        )
        .expect("it is sound")
    }

    fn known(name: &str, value: KnownValue, provenance: Provenance) -> (String, KnownFact) {
        let fact = KnownFact { id: name.into(), value, year: Some(2024), source: "GeoNames".into(), provenance };
        (name.to_owned(), fact)
    }

    fn verdicts(known: &Known) -> Vec<Verdict> {
        checks(&rule(), known, Language::English).0.into_iter().map(|check| check.verdict).collect()
    }

    #[test]
    fn each_part_is_met_not_met_or_not_known() {
        let large = known("population", KnownValue::Number(60_000.0), Provenance::City);
        let small = known("population", KnownValue::Number(40_000.0), Provenance::City);
        assert_eq!(verdicts(&Known::from([large])), [Verdict::Met, Verdict::Unknown]);
        assert_eq!(verdicts(&Known::from([small])), [Verdict::Unmet, Verdict::Unknown]);
    }

    #[test]
    fn a_fact_of_another_kind_says_nothing() {
        let odd = known("population", KnownValue::Word("many".into()), Provenance::Entered);
        assert_eq!(verdicts(&Known::from([odd])), [Verdict::Unknown, Verdict::Unknown]);
    }

    #[test]
    fn the_reason_has_value_year_and_source() {
        let large = known("population", KnownValue::Number(60_000.0), Provenance::City);
        let checks = checks(&rule(), &Known::from([large]), Language::English);
        let reasons: Vec<Words> = checks.0.into_iter().filter_map(|check| check.reason).collect();
        assert_eq!(reasons[0].text(), "Population: 60,000, 2024, GeoNames");
        assert_eq!(reasons[1].text(), "Data team: not yet said");
    }

    #[test]
    fn other_languages_are_told_the_facts_themselves() {
        let sentences = |language| {
            let parts = preconditions(&rule(), language);
            parts.into_iter().map(|part| part.sentence).collect::<Vec<_>>()
        };
        assert_eq!(sentences(Language::English)[0], "a large city");
        assert!(sentences(Language::French).iter().all(|sentence| !sentence.contains("large")));
    }
}
