//! A rule held against facts: the verdict, what decides it, and what would have to be different for a yes.

use document::DocumentError;
use serde::Serialize;

use crate::descent::{Found, some_set};
use crate::facts::Facts;
use crate::moves::{FactMoves, Problem, covers};
use crate::needed::{Needed, widest_needed};
use crate::rule::{Comparison, Rule};
use crate::smallest::smallest_set;
use crate::value::{Kind, Value};
use crate::verdict::Verdict;

/// Up to this many facts in a rule, the sets of an [`Outcome`] are the smallest there are.
pub const EXACT_FACTS_MAX: usize = 20;

/// Gates times combinations of values that are tried when a needed value is said as widely as is true; beyond it one
/// value is named. Each class of each fact is tried in each combination, so that the largest rules still take under a
/// second (`benches/check.rs`), while a rule of 250 parts may have 256 combinations.
const WORLD_GATES_MAX: usize = 64_000;

/// What [`check`] found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Whether the rule holds.
    pub verdict: Verdict,
    /// The leaves, in the order of the rule, of a smallest set of facts that give this verdict with all others missing.
    /// When the verdict is unclear: the leaves of the facts of `changes`.
    pub deciding: Vec<Deciding>,
    /// A smallest set of facts, by name, that lead to yes when each is given a value that it needs. Empty when the
    /// verdict is yes, and when nothing leads to yes.
    pub changes: Vec<Change>,
    /// No values of any facts lead to yes.
    pub impossible: bool,
    /// Whether the sets are the smallest there are, and the first by name among these. Otherwise no member of either
    /// can be left out, but a smaller set may exist.
    pub exact: bool,
}

/// A leaf of a fact that decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Deciding {
    /// The leaf in its author's words.
    pub clause: Option<String>,
    /// The fact's name.
    pub fact: String,
    /// What the fact is; `None` when it is missing.
    pub value: Option<Value>,
    /// The verdict on this leaf alone.
    pub verdict: Verdict,
    /// What the leaf asks.
    #[serde(skip)]
    pub comparison: Comparison,
    /// Whether the leaf stands below an odd number of "not", so that the rule asks for its opposite.
    #[serde(skip)]
    pub negated: bool,
}

/// A fact that would have to be different, or known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The fact's name.
    pub fact: String,
    /// What it would have to be.
    pub needed: Needed,
}

/// Holds a rule against facts.
///
/// Up to [`EXACT_FACTS_MAX`] facts in the rule the sets are the smallest, ties broken by the sorted names; a search
/// that takes more than some 400 million steps ends early and says so by `exact`.
///
/// # Errors
/// A fact whose value is of another kind than the rule asks for, with the place in the facts.
pub fn check(rule: &Rule, facts: &Facts) -> Result<Outcome, DocumentError> {
    facts.suit(rule)?;
    let verdict = rule.root().verdict(facts);
    let search = if rule.facts().count() > EXACT_FACTS_MAX { some_set } else { smallest_set };
    let mut outcome = Outcome {
        verdict,
        deciding: Vec::new(),
        changes: Vec::new(),
        impossible: false,
        exact: rule.facts().count() <= EXACT_FACTS_MAX,
    };
    if verdict != Verdict::Yes {
        let problem = Problem::of_changes(rule, facts);
        let found = search(&problem);
        outcome.impossible = matches!(found, Found::Impossible);
        let chosen = outcome.take(found);
        outcome.changes = changes(rule, facts, &problem, &chosen);
        if verdict == Verdict::Unclear {
            outcome.deciding = leaves_of(rule, facts, &problem, &chosen);
        }
    }
    if verdict != Verdict::Unclear {
        let problem = Problem::of_deciding(rule, facts, verdict);
        let chosen = outcome.take(search(&problem));
        outcome.deciding = leaves_of(rule, facts, &problem, &chosen);
    }
    Ok(outcome)
}

impl Outcome {
    fn take(&mut self, found: Found) -> Vec<Option<usize>> {
        match found {
            Found::Set(chosen) => chosen,
            Found::Impossible => Vec::new(),
            Found::Rough(chosen) => {
                self.exact = false;
                chosen
            }
            Found::Unknown => {
                self.exact = false;
                Vec::new()
            }
        }
    }
}

fn leaves_of(rule: &Rule, facts: &Facts, problem: &Problem<'_>, chosen: &[Option<usize>]) -> Vec<Deciding> {
    let names: Vec<&str> = rule.facts().map(|(name, _)| name).collect();
    let leaves = problem.circuit.leaves.iter().filter(|leaf| chosen.get(leaf.fact).is_some_and(Option::is_some));
    let deciding = leaves.map(|leaf| {
        let value = facts.value(names[leaf.fact]);
        Deciding {
            clause: leaf.clause.map(ToOwned::to_owned),
            fact: names[leaf.fact].to_owned(),
            value: value.cloned(),
            verdict: leaf.comparison.verdict(value),
            comparison: leaf.comparison.clone(),
            negated: leaf.negated,
        }
    });
    deciding.collect()
}

/// Says what each chosen fact needs, as widely as is true together with the facts before it.
fn changes(rule: &Rule, facts: &Facts, problem: &Problem<'_>, chosen: &[Option<usize>]) -> Vec<Change> {
    if chosen.is_empty() {
        return Vec::new();
    }
    let mut worlds = vec![problem.leaves_holding(chosen)];
    let mut changes = Vec::new();
    for (fact, (name, kind)) in rule.facts().enumerate() {
        let Some(option) = chosen[fact] else { continue };
        let class = problem.facts[fact].options[option].class;
        let needed = needed_of(problem, (fact, kind, class), facts.value(name), &mut worlds);
        changes.push(Change { fact: name.to_owned(), needed });
    }
    changes
}

/// `worlds` are what the leaves can be with what earlier facts were found to need; the rule holds in each.
fn needed_of(
    problem: &Problem<'_>,
    (fact, kind, chosen_class): (usize, Kind, usize),
    current: Option<&Value>,
    worlds: &mut Vec<Vec<bool>>,
) -> Needed {
    let classes = problem.classes(fact, kind);
    let moves = &problem.facts[fact];
    let leaves: Vec<_> = moves.leaves.iter().map(|leaf| &problem.circuit.leaves[*leaf]).collect();
    let holding = |class: usize| leaves.iter().map(|leaf| leaf.holds(Some(&classes[class].low))).collect::<Vec<bool>>();
    let does = |class: usize| {
        let own = holding(class);
        worlds.iter_mut().all(|world| {
            moves.place(&own, world);
            problem.circuit.holds(world)
        })
    };
    let good: Vec<bool> = (0..classes.len()).map(does).collect();
    let (needed, admitted) = widest_needed(&classes, &good, current);
    let worlds_max = WORLD_GATES_MAX / problem.circuit.size();
    match worlds_with(worlds, worlds_max, moves, admitted.into_iter().map(holding)) {
        Some(wider) => {
            *worlds = wider;
            needed
        }
        None => {
            worlds.iter_mut().for_each(|world| moves.place(&holding(chosen_class), world));
            Needed::Is(classes[chosen_class].low.clone())
        }
    }
}

/// The worlds with each of the ways this fact's leaves can be; `None` when they are too many. A way in which more holds
/// than in another need not be tried: what holds there holds here too.
fn worlds_with(
    worlds: &[Vec<bool>],
    worlds_max: usize,
    moves: &FactMoves,
    ways: impl Iterator<Item = Vec<bool>>,
) -> Option<Vec<Vec<bool>>> {
    let mut least: Vec<Vec<bool>> = Vec::new();
    for way in ways {
        if !least.iter().any(|other| covers(&way, other)) {
            least.retain(|other| !covers(other, &way));
            least.push(way);
        }
        if least.len() * worlds.len() > worlds_max {
            return None;
        }
    }
    let wider = worlds.iter().flat_map(|world| {
        least.iter().map(|way| {
            let mut world = world.clone();
            moves.place(way, &mut world);
            world
        })
    });
    Some(wider.collect())
}
