//! How long a check takes: a practice's conditions as they are, and rules made to be hard.

use std::hint::black_box;

use conditions::{Facts, Outcome, Rule};
use divan::Bencher;
use serde_json::{Value, json};

fn main() {
    divan::main();
}

fn bench_check(bencher: Bencher<'_, '_>, rule: &Value, facts: &Value) {
    let rule = Rule::from_json(&rule.to_string()).expect("the rule is well formed");
    let facts = Facts::from_json(&facts.to_string()).expect("the facts are well formed");
    bencher.bench(|| -> Outcome { conditions::check(black_box(&rule), black_box(&facts)).expect("the facts suit") });
}

/// Numbers that look random and are the same each time (Knuth, MMIX linear congruential generator).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

fn name(index: u64) -> String {
    format!("fact {index:04}")
}

#[divan::bench]
fn practice_conditions(bencher: Bencher<'_, '_>) {
    let rule = json!({"all": [
        {"fact": "population", "at_least": 50_000},
        {"any": [{"fact": "language", "is": "es"}, {"fact": "language", "is": "pt"}]},
        {"not": {"fact": "income", "one_of": ["low"]}},
        {"at_least": {"count": 2, "of": [
            {"fact": "data team", "is": true}, {"fact": "library", "is": true}, {"fact": "broadband", "at_least": 60.5},
        ]}},
    ]});
    bench_check(bencher, &rule, &json!({"population": 20_000, "income": "low", "library": true}));
}

#[divan::bench]
fn majority_of_20_facts(bencher: Bencher<'_, '_>) {
    let of: Vec<Value> = (0..20).map(|fact| json!({"fact": name(fact), "is": true})).collect();
    bench_check(bencher, &json!({"at_least": {"count": 11, "of": of}}), &json!({}));
}

/// Each of 20 facts stands in six groups of which one must hold: minimum set cover.
#[divan::bench(args = [20, 40, 80])]
fn cover_of_groups_by_20_facts(bencher: Bencher<'_, '_>, groups: u64) {
    let mut numbers = Numbers(7);
    let mut group = |_| {
        let leaves: Vec<Value> = (0..3).map(|_| json!({"fact": name(numbers.below(20)), "is": true})).collect();
        json!({"any": leaves})
    };
    let groups: Vec<Value> = (0..groups).map(&mut group).collect();
    bench_check(bencher, &json!({"all": groups}), &json!({}));
}

/// The same as threshold groups over six facts each, with no free way to read off a bound.
#[divan::bench(args = [10, 20, 40])]
fn threshold_groups_over_20_facts(bencher: Bencher<'_, '_>, groups: u64) {
    let mut numbers = Numbers(11);
    let mut group = |_| {
        let leaves: Vec<Value> = (0..6).map(|_| json!({"fact": name(numbers.below(20)), "is": true})).collect();
        json!({"at_least": {"count": 3, "of": leaves}})
    };
    let groups: Vec<Value> = (0..groups).map(&mut group).collect();
    bench_check(bencher, &json!({"all": groups}), &json!({}));
}

/// Twenty neighbours to be told apart by three colours: above some 45 borders there is mostly no way.
#[divan::bench(args = [30, 40, 45, 50])]
fn three_colours_for_20_facts(bencher: Bencher<'_, '_>, borders: u64) {
    let mut numbers = Numbers(3);
    let mut parts: Vec<Value> = Vec::new();
    for fact in 0..20 {
        parts.push(json!({"fact": name(fact), "one_of": ["red", "green", "blue"]}));
    }
    for _ in 0..borders {
        let (one, other) = (numbers.below(20), numbers.below(19));
        let other = if other >= one { other + 1 } else { other };
        for colour in ["red", "green", "blue"] {
            let both = [json!({"fact": name(one), "is": colour}), json!({"fact": name(other), "is": colour})];
            parts.push(json!({"not": {"all": both}}));
        }
    }
    bench_check(bencher, &json!({"all": parts}), &json!({}));
}

/// The last fact can never be right, and the others could be in very many ways.
#[divan::bench]
fn impossible_with_20_facts(bencher: Bencher<'_, '_>) {
    let of: Vec<Value> = (0..19).map(|fact| json!({"fact": name(fact), "is": true})).collect();
    let never = [json!({"fact": name(19), "at_least": 5}), json!({"fact": name(19), "at_most": 3})];
    let rule = json!({"all": [{"at_least": {"count": 10, "of": of}}, {"all": never}]});
    bench_check(bencher, &rule, &json!({}));
}

#[divan::bench(args = [100, 1_000, 3_990])]
fn many_facts_all_missing(bencher: Bencher<'_, '_>, facts: u64) {
    let of: Vec<Value> = (0..facts).map(|fact| json!({"fact": name(fact), "at_least": 5})).collect();
    bench_check(bencher, &json!({"all": of}), &json!({}));
}
