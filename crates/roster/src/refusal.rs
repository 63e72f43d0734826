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
