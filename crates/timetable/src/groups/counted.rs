//! What a seating comes to, counted from who sits where, and not from what the search added up.

use std::collections::BTreeMap;

use super::problem::Problem;
use super::seating::Seating;
use super::{Broken, Company, Group, Question};

/// A group in one round, with what its people have in common and in what they differ.
pub(super) fn group(question: &Question, problem: &Problem, people: &[usize]) -> Group {
    let mut people = people.to_vec();
    people.sort_unstable();
    let common = people.iter().fold(u64::MAX, |common, person| common & problem.speaks[*person]);
    let speaks_any = people.iter().any(|person| !question.people[*person].speaks.is_empty());
    let languages = problem.languages.iter().enumerate().filter(|(bit, _)| speaks_any && common >> bit & 1 == 1);
    let mut traits: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for (name, value) in people.iter().flat_map(|person| &question.people[*person].traits) {
        *traits.entry(name.clone()).or_default().entry(value.clone()).or_default() += 1;
    }
    Group { languages: languages.map(|(_, language)| language.clone()).collect(), traits, people }
}

/// Whom a person sits with, of those who matter to them.
pub(super) fn company(problem: &Problem, seating: &Seating, person: usize) -> Company {
    let met: Vec<usize> = (0..problem.people).filter(|other| seating.met(problem, person, *other) > 0).collect();
    let those = |is_so: &dyn Fn(usize) -> bool| met.iter().copied().filter(|other| is_so(*other)).collect();
    Company {
        asked_for: those(&|other| problem.pair(person, other).is_wished),
        asked_by: those(&|other| problem.pair(other, person).is_wished),
        again: those(&|other| repeats(problem, seating, person, other) > 0),
    }
}

/// How often two sit together again.
pub(super) fn repeats(problem: &Problem, seating: &Seating, one: usize, other: usize) -> usize {
    let met = seating.met(problem, one, other);
    if problem.pair(one, other).has_met { met } else { met.saturating_sub(1) }
}

/// Shared traits of all pairs, and repeats of all pairs.
pub(super) fn sums(problem: &Problem, seating: &Seating) -> (usize, usize) {
    let pairs = (0..problem.people).flat_map(|one| (0..one).map(move |other| (one, other)));
    pairs.fold((0, 0), |(alike, again), (one, other)| {
        let together = seating.met(problem, one, other);
        let alike = alike + together * usize::from(problem.pair(one, other).alike);
        (alike, again + repeats(problem, seating, one, other))
    })
}

/// The rules that a group breaks.
pub(super) fn broken(problem: &Problem, round: usize, group: usize, people: &[usize]) -> Vec<Broken> {
    let pairs =
        people.iter().enumerate().flat_map(|(index, one)| people[index + 1..].iter().map(move |other| (*one, *other)));
    let apart = pairs.filter(|(one, other)| problem.pair(*one, *other).is_apart);
    let mut broken: Vec<Broken> = apart.map(|people| Broken::Together { round, group, people }).collect();
    let without = |bit: usize| people.iter().copied().filter(move |person| problem.speaks[*person] >> bit & 1 == 0);
    let language = (0..problem.languages.len()).min_by_key(|bit| without(*bit).count());
    if let Some(bit) = language.filter(|bit| without(*bit).count() > 0) {
        let language = problem.languages[bit].clone();
        broken.push(Broken::NoLanguage { round, group, language, without: without(bit).collect() });
    }
    broken
}
