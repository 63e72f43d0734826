//! What is wrong with a file of texts, said so that its author can mend it.

use std::fmt;
use std::path::{Path, PathBuf};

/// One fault of one file; reads as `texts/es.ftl: open-actions: this key is missing; add it`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file to mend.
    pub file: PathBuf,
    /// The message's key, `message.attribute`, `-term` or `line 12`; empty when the whole file is meant.
    pub key: String,
    /// What is wrong and what to do.
    pub what: String,
}

impl Problem {
    pub(crate) fn new(file: &Path, key: &str, what: impl Into<String>) -> Problem {
        Problem { file: file.to_path_buf(), key: key.to_owned(), what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.file.display())?;
        if !self.key.is_empty() {
            write!(formatter, "{}: ", self.key)?;
        }
        formatter.write_str(&self.what)
    }
}

impl std::error::Error for Problem {}
