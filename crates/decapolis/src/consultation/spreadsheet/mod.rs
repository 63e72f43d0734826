//! What a city says as a spreadsheet: drawn, filled in elsewhere, and read again.
//!
//! A row a question, and of a table one for each of its cells. Columns are found by their heads in any of our languages, rows by their key, so that both may be moved; a
//! formula is read by what it gave last. Whatever cannot be read is named by its cell, all of it at once, and then nothing of the
//! file is taken. Plain bytes in, plain data out: no database, no clock. **Nothing is unpacked without a bound.**

mod archive;
mod column;
mod key;
mod plan;
mod reading;
mod tables;
mod value;
mod words;
mod writing;

pub(super) use self::plan::{Change, Plan, plan};
pub(super) use self::reading::{Reading, read};
pub(super) use self::words::{in_words, noticed};
pub(super) use self::writing::{Drawn, write};

use kernel::language::Language;
use kernel::time::Date;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
enum Content {
    Words(String),
    Number(f64),
    Day(Date),
    /// What a formula that cannot be computed gives: `#DIV/0!`.
    Broken(String),
}

/// A cell by its row and its column, both from 0; people read `D7`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct At {
    row: u32,
    column: u32,
}

impl std::fmt::Display for At {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", letters(self.column), self.row + 1)
    }
}

/// A column as people call it: A to Z, then AA (ECMA-376-1, 18.17.2.3).
fn letters(column: u32) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    if column < 26 { last.to_string() } else { format!("{}{last}", letters(column / 26 - 1)) }
}

/// Words as they are compared: case and white space apart.
fn folded(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Left-to-right words within a sentence of a language that runs the other way.
fn apart(words: &str, language: Language) -> String {
    if language == Language::Arabic { kernel::language::set_apart(words) } else { words.to_owned() }
}

#[cfg(test)]
mod table_test;
#[cfg(test)]
pub(super) mod tests;
