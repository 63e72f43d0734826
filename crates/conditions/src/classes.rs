//! The values a fact can have, as few as tell all its leaves apart.

use crate::number::Number;
use crate::rule::Comparison;
use crate::value::{Kind, Value};

/// Values that no leaf of the fact tells apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Class {
    /// For numbers the lowest member one would name, otherwise the value itself.
    pub(crate) low: Value,
    /// For numbers the highest member one would name, otherwise as `low`.
    pub(crate) high: Value,
    /// Whether the rule names the one value of this class; otherwise it holds what lies between or beside such values.
    pub(crate) named: bool,
}

/// All classes of a fact with these leaves: numbers ascending, texts in the order of the rule with "any other" last.
pub(crate) fn value_classes(kind: Kind, comparisons: &[&Comparison]) -> Vec<Class> {
    let values: Vec<Value> = comparisons.iter().flat_map(|comparison| comparison.values()).collect();
    match kind {
        Kind::Boolean => vec![named(Value::Boolean(true)), named(Value::Boolean(false))],
        Kind::Number => number_classes(values),
        Kind::Text => text_classes(values),
    }
}

fn named(value: Value) -> Class {
    Class { low: value.clone(), high: value, named: true }
}

fn beside(low: Number, high: Number) -> Class {
    Class { low: Value::Number(low), high: Value::Number(high), named: false }
}

fn text_classes(values: Vec<Value>) -> Vec<Class> {
    let mut seen = std::collections::HashSet::new();
    let mut classes = Vec::new();
    for value in values {
        if let Value::Text(text) = &value
            && seen.insert(text.clone())
        {
            classes.push(named(value));
        }
    }
    let mut other = "other".to_owned();
    while seen.contains(&other) {
        other.push('_');
    }
    classes.push(Class { named: false, ..named(Value::Text(other)) });
    classes
}

fn number_classes(values: Vec<Value>) -> Vec<Class> {
    let numbers = values.into_iter().filter_map(|value| match value {
        Value::Number(number) => Some(number),
        _ => None,
    });
    let mut bounds: Vec<Number> = numbers.collect();
    bounds.sort_unstable();
    bounds.dedup();
    let mut classes: Vec<Class> = Vec::new();
    if let Some(below) = bounds.first().and_then(|first| first.step_below()) {
        classes.push(beside(below, below));
    }
    for (index, bound) in bounds.iter().enumerate() {
        classes.push(named(Value::Number(*bound)));
        let above = match bounds.get(index + 1) {
            Some(next) => between(*bound, *next),
            None => bound.step_above().map(|above| beside(above, above)),
        };
        classes.extend(above);
    }
    classes
}

/// What lies between two bounds; `None` when no number does.
fn between(low: Number, high: Number) -> Option<Class> {
    match (low.step_above(), high.step_below()) {
        (Some(above), Some(below)) if above <= below => Some(beside(above, below)),
        _ => Number::midpoint(low, high).map(|middle| beside(middle, middle)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(integer: i64) -> Value {
        Value::Number(Number::from(integer))
    }

    #[test]
    fn numbers_split_at_their_bounds_and_between() {
        let (low, high) = (Comparison::AtLeast(Number::from(3_i64)), Comparison::AtMost(Number::from(4_i64)));
        let half = Value::Number(Number::from_real(3.5).unwrap());
        let open = |value: Value| Class { named: false, ..named(value) };
        assert_eq!(
            value_classes(Kind::Number, &[&high, &low]),
            [open(number(2)), named(number(3)), open(half), named(number(4)), open(number(5))]
        );
    }

    #[test]
    fn any_other_text_is_one_that_no_leaf_names() {
        let text = |text: &str| Value::Text(text.to_owned());
        let choice = Comparison::OneOf(vec![text("other"), text("port"), text("other")]);
        let other = Class { named: false, ..named(text("other_")) };
        assert_eq!(value_classes(Kind::Text, &[&choice]), [named(text("other")), named(text("port")), other]);
    }
}
