//! JSON as it was written: keys in order, repeated ones too, each place with its JSON pointer.

use document::DocumentError;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::number::Number;
use crate::value::Value;

/// A place in a document as a JSON pointer (RFC 6901).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Pointer(String);

impl From<&Pointer> for String {
    fn from(pointer: &Pointer) -> Self {
        pointer.0.clone()
    }
}

impl Pointer {
    pub(crate) fn key(&self, key: &str) -> Self {
        Self(document::key(&self.0, key))
    }

    pub(crate) fn index(&self, index: usize) -> Self {
        Self(document::index(&self.0, index))
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    Null,
    Scalar(Value),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads one document of at most `bytes_max` bytes. Nesting beyond 128 is refused by the parser itself.
    pub(crate) fn read(text: &str, bytes_max: usize) -> Result<Self, DocumentError> {
        if text.len() > bytes_max {
            return Err(DocumentError::at(&Pointer::default(), format!("is longer than {bytes_max} bytes")));
        }
        serde_json::from_str(text).map_err(|error| DocumentError::not_json(&error))
    }

    /// The members of an object whose keys are among `allowed`, each at most once.
    pub(crate) fn into_members(self, place: &Pointer, allowed: &[&str]) -> Result<Vec<(String, Self)>, DocumentError> {
        let members = self.into_unique_members(place)?;
        match members.iter().find(|(key, _)| !allowed.contains(&key.as_str())) {
            Some((key, _)) => Err(DocumentError::at(&place.key(key), "unknown key").suggesting(allowed)),
            None => Ok(members),
        }
    }

    /// The members of an object, any keys, each at most once.
    pub(crate) fn into_unique_members(self, place: &Pointer) -> Result<Vec<(String, Self)>, DocumentError> {
        let Self::Object(members) = self else {
            return Err(DocumentError::at(place, format!("must be an object, not {}", self.kind_name())));
        };
        let mut keys: Vec<&str> = members.iter().map(|(key, _)| key.as_str()).collect();
        keys.sort_unstable();
        match keys.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(DocumentError::at(&place.key(pair[0]), "this key is given more than once")),
            None => Ok(members),
        }
    }

    pub(crate) fn into_text(self, place: &Pointer) -> Result<String, DocumentError> {
        match self {
            Self::Scalar(Value::Text(text)) => Ok(text),
            other => Err(DocumentError::at(place, format!("must be text, not {}", other.kind_name()))),
        }
    }

    pub(crate) fn into_list(self, place: &Pointer) -> Result<Vec<Self>, DocumentError> {
        match self {
            Self::List(items) => Ok(items),
            other => Err(DocumentError::at(place, format!("must be a list, not {}", other.kind_name()))),
        }
    }

    pub(crate) fn into_number(self, place: &Pointer) -> Result<Number, DocumentError> {
        match self {
            Self::Scalar(Value::Number(number)) => Ok(number),
            other => Err(DocumentError::at(place, format!("must be a number, not {}", other.kind_name()))),
        }
    }

    pub(crate) fn into_value(self, place: &Pointer) -> Result<Value, DocumentError> {
        match self {
            Self::Scalar(value) => Ok(value),
            other => Err(DocumentError::at(
                place,
                format!("must be text, a number, true or false, not {}", other.kind_name()),
            )),
        }
    }

    pub(crate) fn kind_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Scalar(value) => value.kind().name(),
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

    fn visit_bool<E>(self, boolean: bool) -> Result<Json, E> {
        Ok(Json::Scalar(Value::Boolean(boolean)))
    }

    fn visit_i64<E>(self, integer: i64) -> Result<Json, E> {
        Ok(Json::Scalar(Value::Number(Number::from(integer))))
    }

    fn visit_u64<E>(self, integer: u64) -> Result<Json, E> {
        Ok(Json::Scalar(Value::Number(Number::from(integer))))
    }

    fn visit_f64<E: serde::de::Error>(self, real: f64) -> Result<Json, E> {
        Number::from_real(real)
            .map(|number| Json::Scalar(Value::Number(number)))
            .ok_or_else(|| E::custom("a number is too large"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Scalar(Value::Text(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(Json::Scalar(Value::Text(text)))
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
