//! What is known of a city for one feature, and who says so.

use atlas::{Fact, FactId, FactValue, PlaceId, Source};

/// A value as it came, before any scale.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A number in the unit of the fact.
    Number(f64),
    /// A word or code.
    Text(String),
}

/// A value with its year and source.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// The value.
    pub value: Value,
    /// The year it holds for; none where the source states none.
    pub year: Option<u16>,
    /// Who says so.
    pub source: KnownFrom,
}

impl Known {
    /// The fact of an id among the facts of a place.
    pub(crate) fn of_fact(facts: &[Fact], id: FactId) -> Option<Self> {
        let fact = facts.iter().find(|fact| fact.id == id)?;
        let value = match fact.value {
            FactValue::Number(number) => Value::Number(number),
            FactValue::Category(word) => Value::Text(word.to_owned()),
            FactValue::YesNo(answer) => Value::Text(if answer { "yes" } else { "no" }.to_owned()),
        };
        Some(Self { value, year: fact.year, source: KnownFrom::Atlas(fact.source) })
    }
}

/// Who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KnownFrom {
    /// A source of the atlas.
    Atlas(Source),
    /// Worked out here from what the atlas takes from this source.
    DerivedFrom(Source),
    /// The city itself, in the words in which it names its source.
    City(String),
}

/// A fact that a city entered for itself. It overrides the atlas for that city, and says so.
#[derive(Debug, Clone, PartialEq)]
pub struct EnteredFact {
    /// The city.
    pub place: PlaceId,
    /// What it is about.
    pub fact: FactId,
    /// Its value in the unit of the fact.
    pub value: Value,
    /// The year it holds for.
    pub year: u16,
    /// Where the city has it from, in its words.
    pub source: String,
}

impl EnteredFact {
    pub(crate) fn to_known(&self) -> Known {
        Known { value: self.value.clone(), year: Some(self.year), source: KnownFrom::City(self.source.clone()) }
    }
}

/// An entered fact that cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RefusedFact {
    /// Its place in the list.
    pub index: usize,
    /// What is wrong.
    pub reason: FactRefusal,
}

/// Why an entered fact cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactRefusal {
    /// The atlas has no such place.
    UnknownPlace,
    /// Text where a number belongs, a number where a word belongs, or a number without end.
    WrongSort,
    /// A word that is none of the known kinds, such as a climate class that does not exist.
    UnknownKind,
}

impl std::fmt::Display for RefusedFact {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let reason = match self.reason {
            FactRefusal::UnknownPlace => "the atlas has no such place",
            FactRefusal::WrongSort => "its value is of the wrong sort",
            FactRefusal::UnknownKind => "its value is none of the known kinds",
        };
        write!(formatter, "entered fact {}: {reason}", self.index)
    }
}

impl std::error::Error for RefusedFact {}
