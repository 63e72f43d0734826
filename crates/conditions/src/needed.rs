//! What a fact would have to be, said as widely as is true.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::classes::Class;
use crate::number::Number;
use crate::value::Value;

/// What is needed of a fact: every value it admits does, with whatever the other needed facts admit.
///
/// As JSON one of `at_least`, `at_most`, `one_of` and `is`; what has no such form (a bound on both sides, anything but
/// a value) is given by the one value that serves as example: `{"is": ...}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Needed {
    /// This value.
    Is(Value),
    /// This number or more.
    AtLeast(Number),
    /// This number or less.
    AtMost(Number),
    /// One of these, two or more.
    OneOf(Vec<Value>),
    /// From one number to another, both included.
    Between {
        /// The lowest.
        low: Number,
        /// The highest.
        high: Number,
        /// The nearest to what the fact is, or the lowest.
        example: Number,
    },
    /// Anything but these; any value at all when there are none.
    NoneOf {
        /// What it must not be.
        values: Vec<Value>,
        /// Something it could be.
        example: Value,
    },
}

impl Serialize for Needed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Self::Is(value) => map.serialize_entry("is", value)?,
            Self::AtLeast(bound) => map.serialize_entry("at_least", bound)?,
            Self::AtMost(bound) => map.serialize_entry("at_most", bound)?,
            Self::OneOf(values) => map.serialize_entry("one_of", values)?,
            Self::Between { example, .. } => map.serialize_entry("is", example)?,
            Self::NoneOf { example, .. } => map.serialize_entry("is", example)?,
        }
        map.end()
    }
}

/// The widest form that admits only `good` classes, of which there is at least one, and the classes it admits.
pub(crate) fn widest_needed(classes: &[Class], good: &[bool], current: Option<&Value>) -> (Needed, Vec<usize>) {
    let all_good: Vec<usize> = (0..classes.len()).filter(|index| good[*index]).collect();
    let bad = (0..classes.len()).filter(|index| !good[*index]).map(|index| &classes[index]);
    if bad.clone().all(|class| class.named) && (all_good.len() > 1 || !classes[all_good[0]].named) {
        let values: Vec<Value> = bad.map(|class| class.low.clone()).collect();
        let example = all_good.iter().map(|index| &classes[*index]).find(|class| class.named);
        let example = example.unwrap_or(&classes[all_good[all_good.len() - 1]]).low.clone();
        return (Needed::NoneOf { values, example }, all_good);
    }
    if let Some(ray) = widest_ray(classes, good, current) {
        return ray;
    }
    if let Some(run) = widest_run(classes, &all_good, current) {
        return run;
    }
    match all_good.as_slice() {
        [only] => (Needed::Is(classes[*only].low.clone()), all_good),
        _ => (Needed::OneOf(all_good.iter().map(|index| classes[*index].low.clone()).collect()), all_good),
    }
}

/// "At least" or "at most", whichever is nearer to what the fact is; "at least" when that is not known.
fn widest_ray(classes: &[Class], good: &[bool], current: Option<&Value>) -> Option<(Needed, Vec<usize>)> {
    let count = classes.len();
    let above = count - good.iter().rev().take_while(|good| **good).count();
    let below = good.iter().take_while(|good| **good).count();
    let least = classes.get(above).and_then(|class| number(&class.low));
    let most = below.checked_sub(1).and_then(|last| number(&classes[last].high));
    let up = |least| (Needed::AtLeast(least), (above..count).collect());
    let down = |most| (Needed::AtMost(most), (0..below).collect());
    match (least, most) {
        (Some(least), Some(most)) => {
            let distance = |bound: Number| current.and_then(number).map(|own| (own.to_real() - bound.to_real()).abs());
            Some(if distance(most) < distance(least) { down(most) } else { up(least) })
        }
        (Some(least), None) => Some(up(least)),
        (None, Some(most)) => Some(down(most)),
        (None, None) => None,
    }
}

/// The first stretch of neighbouring good numbers that holds more than named values.
fn widest_run(classes: &[Class], all_good: &[usize], current: Option<&Value>) -> Option<(Needed, Vec<usize>)> {
    let runs = all_good.chunk_by(|one, next| one + 1 == *next);
    let run = runs.into_iter().find(|run| run.iter().any(|index| !classes[*index].named))?;
    let low = number(&classes[run[0]].low)?;
    let high = number(&classes[run[run.len() - 1]].high)?;
    let example = current.and_then(number).map_or(low, |own| own.clamp(low, high));
    let needed = if low == high { Needed::Is(Value::Number(low)) } else { Needed::Between { low, high, example } };
    Some((needed, run.to_vec()))
}

fn number(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) => Some(*number),
        _ => None,
    }
}
