//! JSON as it was written: keys in order, repeated ones refused, each place with its JSON pointer.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// What is wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileError {
    /// What is wrong, in English, without the place.
    pub message: String,
    /// JSON pointer (RFC 6901) to the place; empty for the whole document, `None` when it is no JSON at all.
    pub path: Option<String>,
    /// Line of the text, from 1, where the place is a line.
    pub line: Option<u64>,
    /// What could stand there instead.
    pub suggestions: Vec<String>,
}

impl FileError {
    pub(super) fn at(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { message: message.into(), path: Some(path.into()), line: None, suggestions: Vec::new() }
    }

    pub(super) fn at_line(line: u64, message: impl Into<String>) -> Self {
        Self { message: message.into(), path: None, line: Some(line), suggestions: Vec::new() }
    }

    pub(super) fn not_json(error: &serde_json::Error) -> Self {
        Self::at_line(error.line() as u64, format!("not JSON: {error}"))
    }

    pub(super) fn suggesting(mut self, suggestions: &[&str]) -> Self {
        self.suggestions = suggestions.iter().map(ToString::to_string).collect();
        self
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.path, self.line) {
            (Some(path), _) => write!(f, "{path}: {}", self.message),
            (None, Some(line)) => write!(f, "line {line}: {}", self.message),
            (None, None) => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for FileError {}

/// The pointer to a member of an object.
pub(super) fn key(path: &str, key: &str) -> String {
    format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// The pointer to an element of a list.
pub(super) fn index(path: &str, index: usize) -> String {
    format!("{path}/{index}")
}

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
    pub(super) fn read(text: &str) -> Result<Self, FileError> {
        serde_json::from_str(text).map_err(|error| FileError::not_json(&error))
    }

    /// The members of an object, each key once.
    pub(super) fn into_members(self, path: &str) -> Result<Vec<(String, Self)>, FileError> {
        let Self::Object(members) = self else {
            return Err(FileError::at(path, format!("must be an object, not {}", self.kind_name())));
        };
        let mut keys: Vec<&str> = members.iter().map(|(key, _)| key.as_str()).collect();
        keys.sort_unstable();
        match keys.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(FileError::at(key(path, pair[0]), "this key is given more than once")),
            None => Ok(members),
        }
    }

    pub(super) fn into_list(self, path: &str) -> Result<Vec<Self>, FileError> {
        match self {
            Self::List(items) => Ok(items),
            other => Err(FileError::at(path, format!("must be a list, not {}", other.kind_name()))),
        }
    }

    /// A name: text, or an integer as it is written.
    pub(super) fn into_name(self, path: &str) -> Result<String, FileError> {
        match self {
            Self::Text(text) => Ok(text),
            Self::Integer(integer) => Ok(integer.to_string()),
            other => Err(FileError::at(path, format!("must be a name, not {}", other.kind_name()))),
        }
    }

    pub(super) fn into_count(self, path: &str) -> Result<u32, FileError> {
        match self {
            Self::Integer(integer) => u32::try_from(integer)
                .map_err(|_| FileError::at(path, format!("must be an integer from 0 to {}, not {integer}", u32::MAX))),
            other => Err(FileError::at(path, format!("must be an integer, not {}", other.kind_name()))),
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
