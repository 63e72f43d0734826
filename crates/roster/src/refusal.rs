//! Why a list cannot be read at all.

use std::fmt;

use crate::limits::{CELL_BYTES_MAX, COLUMNS_MAX, FILE_BYTES_MAX, ROWS_MAX};

/// Why nothing was read. Lines are those of the file, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The bytes are not a list in text; where a known kind of file was recognised, its name.
    NotText { kind: Option<&'static str>, line: u64 },
    /// The text is in UTF-32, which nothing that exports lists still writes.
    Utf32,
    /// More than [`FILE_BYTES_MAX`].
    FileTooLarge,
    /// More than [`ROWS_MAX`]; the line is that of the first row too many.
    TooManyRows { line: u64 },
    /// More than [`COLUMNS_MAX`].
    TooManyColumns { line: u64, columns: usize },
    /// A cell of more than [`CELL_BYTES_MAX`].
    CellTooLong { line: u64, bytes: usize },
}

impl Refusal {
    /// The same for programs, and the key of its words in other languages.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotText { kind: Some(_), .. } => "other-kind",
            Self::NotText { kind: None, .. } => "binary",
            Self::Utf32 => "utf-32",
            Self::FileTooLarge => "file-too-large",
            Self::TooManyRows { .. } => "too-many-rows",
            Self::TooManyColumns { .. } => "too-many-columns",
            Self::CellTooLong { .. } => "cell-too-long",
        }
    }

    /// What its words name: the kind of file that was recognised, or the limit that was passed; empty where nothing.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::NotText { kind, .. } => kind.unwrap_or_default().to_owned(),
            Self::Utf32 => String::new(),
            Self::FileTooLarge => FILE_BYTES_MAX.to_string(),
            Self::TooManyRows { .. } => ROWS_MAX.to_string(),
            Self::TooManyColumns { .. } => COLUMNS_MAX.to_string(),
            Self::CellTooLong { .. } => CELL_BYTES_MAX.to_string(),
        }
    }

    /// Where in the file, when it is one place.
    #[must_use]
    pub fn line(&self) -> Option<u64> {
        match self {
            Self::NotText { line, .. }
            | Self::TooManyRows { line }
            | Self::TooManyColumns { line, .. }
            | Self::CellTooLong { line, .. } => Some(*line),
            Self::Utf32 | Self::FileTooLarge => None,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotText { kind: Some(kind), .. } => {
                write!(formatter, "this is {kind}, not a list in text; save it as CSV first")
            }
            Self::NotText { kind: None, .. } => write!(formatter, "this is a binary file, not a list in text"),
            Self::Utf32 => write!(formatter, "the text is in UTF-32; save it in UTF-8"),
            Self::FileTooLarge => write!(formatter, "the file has more than {FILE_BYTES_MAX} bytes"),
            Self::TooManyRows { .. } => write!(formatter, "the list has more than {ROWS_MAX} rows"),
            Self::TooManyColumns { columns, .. } => {
                write!(formatter, "a row has {columns} columns; at most {COLUMNS_MAX} are read")
            }
            Self::CellTooLong { bytes, .. } => {
                write!(formatter, "a cell has {bytes} bytes; at most {CELL_BYTES_MAX} are read")
            }
        }
    }
}

impl std::error::Error for Refusal {}
