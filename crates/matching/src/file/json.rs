//! JSON as it was written: keys in order, repeated ones refused, each place with its JSON pointer.

use std::fmt;

use document::{DocumentError, key};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Json {
    Null,
    Boolean,
    /// Integers of 64 bits; all other numbers are `Real`.
    Integer(i64),
    Real,
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads one document. Nesting beyond 128 is refused by the parser itself.
    pub(super) fn read(text: &str) -> Result<Self, DocumentError> {
        serde_json::from_str(text).map_err(|error| DocumentError::not_json(&error))
    }

    /// The members of an object, each key once.
    pub(super) fn into_members(self, path: &str) -> Result<Vec<(String, Self)>, DocumentError> {
        let Self::Object(members) = self else {
            return Err(DocumentError::at(path, format!("must be an object, not {}", self.kind_name())));
        };
        let mut keys: Vec<&str> = members.iter().map(|(key, _)| key.as_str()).collect();
        keys.sort_unstable();
        match keys.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(DocumentError::at(key(path, pair[0]), "this key is given more than once")),
            None => Ok(members),
        }
    }

    pub(super) fn into_list(self, path: &str) -> Result<Vec<Self>, DocumentError> {
        match self {
            Self::List(items) => Ok(items),
            other => Err(DocumentError::at(path, format!("must be a list, not {}", other.kind_name()))),
        }
    }

    /// A name: text, or an integer as it is written.
    pub(super) fn into_name(self, path: &str) -> Result<String, DocumentError> {
        match self {
            Self::Text(text) => Ok(text),
            Self::Integer(integer) => Ok(integer.to_string()),
            other => Err(DocumentError::at(path, format!("must be a name, not {}", other.kind_name()))),
        }
    }

    pub(super) fn into_count(self, path: &str) -> Result<u32, DocumentError> {
        match self {
            Self::Integer(integer) => u32::try_from(integer).map_err(|_| {
                DocumentError::at(path, format!("must be an integer from 0 to {}, not {integer}", u32::MAX))
            }),
            other => Err(DocumentError::at(path, format!("must be an integer, not {}", other.kind_name()))),
        }
    }

    pub(super) fn kind_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "true or false",
            Self::Integer(_) => "an integer",
            Self::Real => "a number",
            Self::Text(_) => "text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Json, E> {
        Ok(Json::Boolean)
    }

    fn visit_i64<E>(self, integer: i64) -> Result<Json, E> {
        Ok(Json::Integer(integer))
    }

    fn visit_u64<E>(self, integer: u64) -> Result<Json, E> {
        Ok(i64::try_from(integer).map_or(Json::Real, Json::Integer))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Real)
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(Json::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Json::Object(members))
    }
}
