//! The question behind both `deciding` and `changes`: which facts must be moved so that the rule has a verdict?
//!
//! Each fact stands somewhere and may be moved to one of several values. For `deciding` a fact stands missing and may
//! be moved to its known value; for `changes` it stands as it is known and may be moved to any value.

use std::collections::HashSet;

use crate::circuit::Circuit;
use crate::classes::{Class, value_classes};
use crate::facts::Facts;
use crate::rule::{Comparison, Rule};
use crate::value::{Kind, Value};
use crate::verdict::Verdict;

#[derive(Debug)]
pub(crate) struct Problem<'r> {
    pub(crate) circuit: Circuit<'r>,
    /// By fact, in the order of names.
    pub(crate) facts: Vec<FactMoves>,
}

#[derive(Debug)]
pub(crate) struct FactMoves {
    /// The fact's leaves in the circuit.
    pub(crate) leaves: Vec<usize>,
    /// Which of these leaves hold where the fact stands.
    pub(crate) standing: Vec<bool>,
    /// Where it may go. None is as good as another or as standing still, leaf by leaf.
    pub(crate) options: Vec<FactOption>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FactOption {
    /// Index of the class of values.
    pub(crate) class: usize,
    /// Which of the fact's leaves hold there.
    pub(crate) holding: Vec<bool>,
}

/// Above this many options they are not compared with each other, which takes the square of their number: it only
/// spares the search work.
const COMPARED_OPTIONS_MAX: usize = 256;

impl<'r> Problem<'r> {
    /// Facts are missing until they are taken with the value they are known to have.
    pub(crate) fn of_deciding(rule: &'r Rule, facts: &Facts, verdict: Verdict) -> Self {
        Self::new(rule, verdict, |name, _, _| (None, facts.value(name).cloned().into_iter().collect()))
    }

    /// Facts are as they are known until they are given another value.
    pub(crate) fn of_changes(rule: &'r Rule, facts: &Facts) -> Self {
        Self::new(rule, Verdict::Yes, |name, kind, comparisons| {
            let classes = value_classes(kind, comparisons).into_iter();
            (facts.value(name).cloned(), classes.map(|class| class.low).collect())
        })
    }

    fn new(
        rule: &'r Rule,
        wanted: Verdict,
        moves: impl Fn(&str, Kind, &[&Comparison]) -> (Option<Value>, Vec<Value>),
    ) -> Self {
        let circuit = Circuit::new(rule, wanted);
        let mut leaves_by_fact: Vec<Vec<usize>> = vec![Vec::new(); rule.facts().count()];
        for (index, leaf) in circuit.leaves.iter().enumerate() {
            leaves_by_fact[leaf.fact].push(index);
        }
        let facts = rule.facts().zip(leaves_by_fact).map(|((name, kind), leaves)| {
            let (standing, values) = moves(name, kind, &comparisons_of(&circuit, &leaves));
            FactMoves::new(&circuit, leaves, standing.as_ref(), &values)
        });
        let facts = facts.collect();
        Self { circuit, facts }
    }

    /// The classes of values of a fact.
    pub(crate) fn classes(&self, fact: usize, kind: Kind) -> Vec<Class> {
        value_classes(kind, &comparisons_of(&self.circuit, &self.facts[fact].leaves))
    }

    /// Which leaves hold when the facts are moved so.
    pub(crate) fn leaves_holding(&self, chosen: &[Option<usize>]) -> Vec<bool> {
        let mut holding = vec![false; self.circuit.leaves.len()];
        for (moves, option) in self.facts.iter().zip(chosen) {
            let own = option.map_or(&moves.standing, |option| &moves.options[option].holding);
            moves.place(own, &mut holding);
        }
        holding
    }
}

fn comparisons_of<'r>(circuit: &Circuit<'r>, leaves: &[usize]) -> Vec<&'r Comparison> {
    leaves.iter().map(|leaf| circuit.leaves[*leaf].comparison).collect()
}

impl FactMoves {
    fn new(circuit: &Circuit<'_>, leaves: Vec<usize>, standing: Option<&Value>, values: &[Value]) -> Self {
        let holding = |value| leaves.iter().map(|leaf| circuit.leaves[*leaf].holds(value)).collect::<Vec<bool>>();
        let standing = holding(standing);
        let mut seen = HashSet::new();
        let options =
            values.iter().enumerate().map(|(class, value)| FactOption { class, holding: holding(Some(value)) });
        let options: Vec<FactOption> = options
            .filter(|option| !covers(&standing, &option.holding) && seen.insert(option.holding.clone()))
            .collect();
        let options = if options.len() > COMPARED_OPTIONS_MAX { options } else { best_options(&options) };
        Self { leaves, standing, options }
    }

    /// Writes what holds of this fact's leaves into what holds of all.
    pub(crate) fn place(&self, own: &[bool], holding: &mut [bool]) {
        for (leaf, holds) in self.leaves.iter().zip(own) {
            holding[*leaf] = *holds;
        }
    }

    /// The most leaves that any one option wins over standing still; at least 1.
    pub(crate) fn gain_max(&self) -> u64 {
        let gain = |option: &FactOption| {
            option.holding.iter().zip(&self.standing).filter(|(to, from)| **to && !**from).count()
        };
        self.options.iter().map(gain).max().map_or(1, |gain| gain as u64).max(1)
    }
}

fn best_options(options: &[FactOption]) -> Vec<FactOption> {
    let beaten =
        |option: &FactOption| options.iter().any(|other| other != option && covers(&other.holding, &option.holding));
    options.iter().filter(|option| !beaten(option)).cloned().collect()
}

/// Whether all that holds in `less` holds in `more`.
pub(crate) fn covers(more: &[bool], less: &[bool]) -> bool {
    more.iter().zip(less).all(|(more, less)| *more || !*less)
}
