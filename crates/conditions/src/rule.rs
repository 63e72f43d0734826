//! Rules as data: groups of rules down to leaves that compare one fact with something.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::json;

use crate::number::Number;
use crate::value::{Kind, Value};
use crate::verdict::Verdict;

/// A whole rule. It is bounded in depth and size, and all leaves of one fact ask for one kind of value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub(crate) root: Node,
    /// Every fact that the rule names, with the kind of value asked for, by name.
    pub(crate) kinds: BTreeMap<String, Kind>,
}

/// A part of a rule, and the words its author gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// The part in the author's own words.
    pub clause: Option<String>,
    /// What is asked.
    pub form: Form,
}

/// What a part of a rule asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// Every part holds; yes when there are none.
    All(Vec<Node>),
    /// Some part holds; no when there are none.
    Any(Vec<Node>),
    /// The part does not hold.
    Not(Box<Node>),
    /// At least `count` parts hold.
    AtLeast {
        /// How many; 0 is always met, more than there are parts never.
        count: usize,
        /// The parts.
        of: Vec<Node>,
    },
    /// One fact compares so.
    Leaf(Condition),
}

/// One fact and what it is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The fact's name.
    pub fact: String,
    /// What is asked of it.
    pub comparison: Comparison,
}

/// What a leaf asks of its fact. Bounds are included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Comparison {
    /// The fact is this number or more.
    AtLeast(Number),
    /// The fact is this number or less.
    AtMost(Number),
    /// The fact is one of these, all of one kind, at least one.
    OneOf(Vec<Value>),
    /// The fact is this.
    Is(Value),
}

impl Rule {
    /// The outermost part.
    pub fn root(&self) -> &Node {
        &self.root
    }

    /// The facts that the rule names and the kind of value it asks of each, by name.
    pub fn facts(&self) -> impl Iterator<Item = (&str, Kind)> {
        self.kinds.iter().map(|(fact, kind)| (fact.as_str(), *kind))
    }
}

impl Comparison {
    /// Whether a value of the right kind meets the comparison. Another kind never does.
    pub(crate) fn admits(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::AtLeast(bound), Value::Number(number)) => number >= bound,
            (Self::AtMost(bound), Value::Number(number)) => number <= bound,
            (Self::AtLeast(_) | Self::AtMost(_), _) => false,
            (Self::OneOf(values), value) => values.contains(value),
            (Self::Is(wanted), value) => value == wanted,
        }
    }

    /// Yes or no for a known value, unclear for a missing one.
    pub(crate) fn verdict(&self, value: Option<&Value>) -> Verdict {
        match value {
            None => Verdict::Unclear,
            Some(value) if self.admits(value) => Verdict::Yes,
            Some(_) => Verdict::No,
        }
    }

    /// The kind of value that can be compared.
    pub(crate) fn kind(&self) -> Kind {
        match self {
            Self::AtLeast(_) | Self::AtMost(_) => Kind::Number,
            Self::OneOf(values) => values.first().map_or(Kind::Text, Value::kind),
            Self::Is(value) => value.kind(),
        }
    }

    /// The values named.
    pub(crate) fn values(&self) -> Vec<Value> {
        match self {
            Self::AtLeast(bound) | Self::AtMost(bound) => vec![Value::Number(*bound)],
            Self::OneOf(values) => values.clone(),
            Self::Is(value) => vec![value.clone()],
        }
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.root.serialize(serializer)
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match &self.form {
            Form::All(parts) => map.serialize_entry("all", parts)?,
            Form::Any(parts) => map.serialize_entry("any", parts)?,
            Form::Not(part) => map.serialize_entry("not", part)?,
            Form::AtLeast { count, of } => map.serialize_entry("at_least", &json!({"count": count, "of": of}))?,
            Form::Leaf(Condition { fact, comparison }) => {
                map.serialize_entry("fact", fact)?;
                match comparison {
                    Comparison::AtLeast(bound) => map.serialize_entry("at_least", bound)?,
                    Comparison::AtMost(bound) => map.serialize_entry("at_most", bound)?,
                    Comparison::OneOf(values) => map.serialize_entry("one_of", values)?,
                    Comparison::Is(value) => map.serialize_entry("is", value)?,
                }
            }
        }
        if let Some(clause) = &self.clause {
            map.serialize_entry("clause", clause)?;
        }
        map.end()
    }
}
