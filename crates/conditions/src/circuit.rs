//! A rule, and the verdict wanted of it, as a circuit of thresholds.
//!
//! Every `not` is pushed down to the leaves: "not at least n of m" is "at least m + 1 - n of m do not hold". What is
//! left asks of each leaf one verdict and only ever gains from a leaf that has it, and a leaf without it counts the
//! same whether it has the opposite or is unclear. So the three-valued question becomes a two-valued, monotone one.

use std::ops::Range;

use crate::rule::{Comparison, Form, Node, Rule};
use crate::value::Value;
use crate::verdict::Verdict;

/// The price of what cannot be had.
pub(crate) const UNREACHABLE: u64 = u64::MAX;

#[derive(Debug)]
pub(crate) struct Circuit<'r> {
    /// The leaves in the order of the rule.
    pub(crate) leaves: Vec<CircuitLeaf<'r>>,
    /// Inputs stand before the gate that takes them; the last is the whole rule.
    gates: Vec<Gate>,
    inputs: Vec<usize>,
    wanted: Verdict,
}

#[derive(Debug)]
pub(crate) struct CircuitLeaf<'r> {
    /// Index of the fact among the rule's facts by name.
    pub(crate) fact: usize,
    pub(crate) comparison: &'r Comparison,
    pub(crate) clause: Option<&'r str>,
    /// Whether it stands below an odd number of "not".
    pub(crate) negated: bool,
    wanted: Verdict,
}

#[derive(Debug)]
enum Gate {
    Leaf(usize),
    /// At least `count` of these inputs hold.
    Threshold {
        count: usize,
        inputs: Range<usize>,
    },
}

impl<'r> Circuit<'r> {
    /// `wanted` is yes or no.
    pub(crate) fn new(rule: &'r Rule, wanted: Verdict) -> Self {
        let facts: Vec<&str> = rule.facts().map(|(fact, _)| fact).collect();
        let mut circuit = Self { leaves: Vec::new(), gates: Vec::new(), inputs: Vec::new(), wanted };
        circuit.add(rule.root(), wanted, &facts);
        circuit
    }

    fn add(&mut self, node: &'r Node, wanted: Verdict, facts: &[&str]) -> usize {
        match &node.form {
            Form::All(parts) => self.add_threshold(parts.len(), parts, wanted, facts),
            Form::Any(parts) => self.add_threshold(1, parts, wanted, facts),
            Form::AtLeast { count, of } => self.add_threshold(*count, of, wanted, facts),
            Form::Not(part) => self.add(part, wanted.opposite(), facts),
            Form::Leaf(condition) => {
                let fact = facts.binary_search(&condition.fact.as_str()).expect("a rule lists its facts by name");
                let clause = node.clause.as_deref();
                let negated = wanted != self.wanted;
                self.leaves.push(CircuitLeaf { fact, comparison: &condition.comparison, clause, negated, wanted });
                self.gates.push(Gate::Leaf(self.leaves.len() - 1));
                self.gates.len() - 1
            }
        }
    }

    fn add_threshold(&mut self, count: usize, parts: &'r [Node], wanted: Verdict, facts: &[&str]) -> usize {
        let count = if wanted == Verdict::Yes { count } else { (parts.len() + 1).saturating_sub(count) };
        let gates: Vec<usize> = parts.iter().map(|part| self.add(part, wanted, facts)).collect();
        let start = self.inputs.len();
        self.inputs.extend(gates);
        self.gates.push(Gate::Threshold { count, inputs: start..self.inputs.len() });
        self.gates.len() - 1
    }

    pub(crate) fn size(&self) -> usize {
        self.gates.len()
    }

    /// Whether the rule has the wanted verdict when these leaves have theirs.
    pub(crate) fn holds(&self, leaves: &[bool]) -> bool {
        let mut held: Vec<bool> = Vec::with_capacity(self.gates.len());
        for gate in &self.gates {
            let holds = match gate {
                Gate::Leaf(leaf) => leaves[*leaf],
                Gate::Threshold { count, inputs } => {
                    self.inputs[inputs.clone()].iter().filter(|input| held[**input]).count() >= *count
                }
            };
            held.push(holds);
        }
        held.last().copied().expect("a rule has a root")
    }

    /// The least sum of leaf prices that gives the rule its wanted verdict, were each leaf free of the others.
    /// `prices` receives the same for every gate.
    pub(crate) fn price(&self, leaves: &[u64], prices: &mut Vec<u64>, sorted: &mut Vec<u64>) -> u64 {
        prices.clear();
        for gate in &self.gates {
            let price = match gate {
                Gate::Leaf(leaf) => leaves[*leaf],
                Gate::Threshold { count, inputs } => {
                    threshold_price(*count, &self.inputs[inputs.clone()], prices, sorted)
                }
            };
            prices.push(price);
        }
        prices.last().copied().expect("a rule has a root")
    }

    /// A leaf that is paid for in the cheapest way of [`Circuit::price`]; `None` when nothing is left to pay.
    pub(crate) fn paid_leaf(&self, prices: &[u64]) -> Option<usize> {
        let mut gate = self.gates.len() - 1;
        while prices[gate] > 0 {
            match &self.gates[gate] {
                Gate::Leaf(leaf) => return Some(*leaf),
                Gate::Threshold { inputs, .. } => {
                    // The cheapest input with a price is part of some cheapest way: those before it are free.
                    let paid = self.inputs[inputs.clone()].iter().filter(|input| prices[**input] > 0);
                    gate = *paid.min_by_key(|input| prices[**input]).expect("a gate with a price has such an input");
                }
            }
        }
        None
    }
}

/// The sum of the `count` cheapest inputs.
fn threshold_price(count: usize, inputs: &[usize], prices: &[u64], sorted: &mut Vec<u64>) -> u64 {
    let own = inputs.iter().map(|input| prices[*input]);
    match count {
        0 => 0,
        1 => own.min().unwrap_or(UNREACHABLE),
        _ if count > inputs.len() => UNREACHABLE,
        _ if count == inputs.len() => own.fold(0, u64::saturating_add),
        _ => {
            sorted.clear();
            sorted.extend(own);
            sorted.select_nth_unstable(count - 1);
            sorted[..count].iter().fold(0, |sum, price| sum.saturating_add(*price))
        }
    }
}

impl CircuitLeaf<'_> {
    /// Whether the leaf has the verdict wanted of it when its fact has this value, or none.
    pub(crate) fn holds(&self, value: Option<&Value>) -> bool {
        self.comparison.verdict(value) == self.wanted
    }
}
