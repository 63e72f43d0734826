//! What is wrong with a document that somebody gave, and where: by its place in JSON, or by its line.
//!
//! Rules, wishes, costs, meetings and agendas come from files; whoever wrote one has to find the place.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

/// What is wrong with a document, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentError {
    /// What is wrong, in English, without the place.
    pub message: String,
    /// JSON pointer (RFC 6901) to the place; empty for the whole document, `None` when it is no JSON at all.
    pub path: Option<String>,
    /// Line of the text, from 1, where the place is a line.
    pub line: Option<u64>,
    /// What could stand there instead.
    pub suggestions: Vec<String>,
}

impl DocumentError {
    /// At a place in JSON.
    pub fn at(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { message: message.into(), path: Some(path.into()), line: None, suggestions: Vec::new() }
    }

    /// At a line of the text, from 1.
    pub fn at_line(line: u64, message: impl Into<String>) -> Self {
        Self { message: message.into(), path: None, line: Some(line), suggestions: Vec::new() }
    }

    /// What the parser could not read.
    #[must_use]
    pub fn not_json(error: &serde_json::Error) -> Self {
        Self::at_line(error.line() as u64, format!("not JSON: {error}"))
    }

    /// The same with what could stand there instead.
    #[must_use]
    pub fn suggesting(mut self, suggestions: &[&str]) -> Self {
        self.suggestions = suggestions.iter().map(ToString::to_string).collect();
        self
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.path, self.line) {
            (Some(path), _) => write!(f, "{path}: {}", self.message),
            (None, Some(line)) => write!(f, "line {line}: {}", self.message),
            (None, None) => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for DocumentError {}

/// The pointer to a member of an object.
#[must_use]
pub fn key(path: &str, key: &str) -> String {
    format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// The pointer to an element of a list.
#[must_use]
pub fn index(path: &str, index: usize) -> String {
    format!("{path}/{index}")
}

/// Reads one JSON document into a type that refuses unknown keys.
///
/// # Errors
/// What is wrong first, and where.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, DocumentError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut deserializer);
    let value = value.map_err(|error| wrong(error.inner(), &pointer(error.path())))?;
    deserializer.end().map_err(|error| DocumentError::not_json(&error))?;
    Ok(value)
}

fn wrong(error: &serde_json::Error, path: &str) -> DocumentError {
    if !error.is_data() {
        return DocumentError::not_json(error);
    }
    let message = error.to_string();
    // serde_json adds its own line and column.
    DocumentError::at(path, message.rsplit_once(" at line ").map_or(message.as_str(), |(words, _)| words))
}

fn pointer(path: &Path) -> String {
    path.iter().fold(String::new(), |pointer, segment| match segment {
        Segment::Seq { index: element } => index(&pointer, *element),
        Segment::Map { key: member } => key(&pointer, member),
        Segment::Enum { .. } | Segment::Unknown => pointer,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Seats {
        #[serde(rename = "seats")]
        _seats: Vec<u32>,
    }

    fn error(text: &str) -> DocumentError {
        read::<Seats>(text).expect_err("something is wrong")
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        assert_eq!(error(r#"{"seats": [1, "x"]}"#).path.as_deref(), Some("/seats/1"));
        assert!(error(r#"{"chairs": []}"#).message.contains("unknown field `chairs`"));
        let repeated = error(r#"{"seats": [], "seats": []}"#);
        assert!(repeated.message.contains("duplicate field"), "{repeated}");
    }

    #[test]
    fn what_is_no_json_is_named_with_its_line() {
        assert_eq!(error("{\n\"seats\": [1,\n]}").line, Some(3));
        assert!(error(r#"{"seats": []} x"#).message.starts_with("not JSON"));
    }

    #[test]
    fn an_error_reads_as_its_place_and_what_is_wrong() {
        let at = DocumentError::at("/seats/1", "must be a number").suggesting(&["1", "2"]);
        assert_eq!(
            (at.to_string().as_str(), at.suggestions.as_slice()),
            ("/seats/1: must be a number", &["1".to_owned(), "2".to_owned()][..])
        );
        assert_eq!(DocumentError::at_line(3, "is empty").to_string(), "line 3: is empty");
        let nowhere = DocumentError { path: None, line: None, ..at };
        assert_eq!(nowhere.to_string(), "must be a number");
    }

    /// RFC 6901, section 3: `~` and `/` of a key are escaped, `~` first.
    #[test]
    fn a_place_is_a_json_pointer() {
        assert_eq!(key("/rooms", "a/b~c"), "/rooms/a~1b~0c");
        assert_eq!(key("", "~1"), "/~01");
        assert_eq!(index(&key("", "rooms"), 7), "/rooms/7");
    }

    #[test]
    fn what_is_wrong_is_told_without_the_parsers_own_place() {
        assert_eq!(error(r#"{"seats": [-1]}"#).message, "invalid value: integer `-1`, expected u32");
    }
}
