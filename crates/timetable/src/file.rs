//! Files of questions: strict JSON, and where in it something is wrong.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

/// What is wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileError {
    /// What is wrong, in English, without the place.
    pub message: String,
    /// JSON pointer (RFC 6901) to the place; `None` when the file is no JSON at all.
    pub path: Option<String>,
    /// Line of the text, from 1, where the file is no JSON.
    pub line: Option<u64>,
    /// What could stand there instead.
    pub suggestions: Vec<String>,
}

impl FileError {
    pub(crate) fn at(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { message: message.into(), path: Some(path.into()), line: None, suggestions: Vec::new() }
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

/// Reads one document.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T, FileError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = pointer(error.path());
        wrong(error.inner(), Some(path))
    })?;
    deserializer.end().map_err(|error| wrong(&error, None))?;
    Ok(value)
}

fn wrong(error: &serde_json::Error, path: Option<String>) -> FileError {
    let message = error.to_string();
    // serde_json adds its own line and column, which stand in the error's field.
    let words = message.rsplit_once(" at line ").map_or(message.as_str(), |(words, _)| words).to_owned();
    if error.is_data() {
        return FileError { message: words, path, line: None, suggestions: Vec::new() };
    }
    let line = u64::try_from(error.line()).ok();
    FileError { message: format!("not JSON: {message}"), path: None, line, suggestions: Vec::new() }
}

fn pointer(path: &Path) -> String {
    let segments = path.iter().map(|segment| match segment {
        Segment::Seq { index } => format!("/{index}"),
        Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
        Segment::Enum { .. } | Segment::Unknown => String::new(),
    });
    segments.collect()
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

    fn error(text: &str) -> FileError {
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
}
