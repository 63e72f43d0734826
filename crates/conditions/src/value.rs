//! What a fact can be: a number, text, true or false.

use serde::Serialize;

use crate::number::Number;

/// The value of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// True or false.
    Boolean(bool),
    /// A number without a unit; the unit belongs to the fact.
    Number(Number),
    /// Text, compared letter by letter.
    Text(String),
}

/// The type of a value. All leaves of one fact ask for one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// True or false.
    Boolean,
    /// Integers and reals alike.
    Number,
    /// Text.
    Text,
}

impl Value {
    /// The type of this value.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Boolean(_) => Kind::Boolean,
            Self::Number(_) => Kind::Number,
            Self::Text(_) => Kind::Text,
        }
    }
}

impl Kind {
    /// The kind with its article, for error messages in English.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Boolean => "true or false",
            Self::Number => "a number",
            Self::Text => "text",
        }
    }
}
