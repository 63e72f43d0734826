//! Reads messy lists of people.
//!
//! Bytes in; out come the people and a report: which encoding and separator the list is in, which column holds what,
//! which rows are the same person, what is odd, what cannot be taken over. Lists come out of spreadsheets, mailing tools
//! and old databases, by hand and by mail; nobody can be asked to clean them first. What is certain is repaired and
//! said, what is not is kept as it stands and said. Nothing is guessed in silence.
//!
//! ```
//! let list = "Nachname;Vorname;E-Mail\nRossi;Ana;ana@city.example\nROSSI;Ana;ANA@city.example\n";
//! let reading = roster::read(list.as_bytes())?;
//! assert_eq!((reading.report.rows, reading.report.accepted), (2, 2));
//! assert_eq!(reading.report.duplicates[0].rows, [1, 2]);
//! # Ok::<(), roster::Refusal>(())
//! ```
//!
//! The crate has no I/O and no clock; the same bytes give the same report.

mod columns;
mod duplicates;
mod fold;
mod limits;
mod people;
mod refusal;
mod report;
mod table;
mod text;

use std::collections::BTreeMap;

pub use columns::{ColumnLabel, Field};
pub use limits::{CELL_BYTES_MAX, COLUMNS_MAX, FILE_BYTES_MAX, ROWS_MAX};
pub use people::Person;
pub use people::date::PartialDate;
pub use people::email::{Email, EmailFault};
pub use refusal::Refusal;
pub use report::{Duplicate, Problem, Reason, Reasons, Rejection, RejectionReason, Report, Warning};

use crate::columns::Columns;
use crate::people::People;
use crate::table::Table;
use crate::text::Text;

/// A list that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    pub report: Report,
    /// The accepted rows, in file order.
    pub people: Vec<Person>,
    /// Every column of the list as the list calls it, in its order.
    pub column_labels: Vec<ColumnLabel>,
}

/// Which column holds which field, where somebody says so: index from 0 to the field, or to none for what is not read.
pub type ChosenColumns = BTreeMap<usize, Option<Field>>;

/// Reads a list of people.
///
/// # Errors
/// When the bytes are not text or over a limit. A list of which every row is rejected is no error.
pub fn read(bytes: &[u8]) -> Result<Reading, Refusal> {
    read_with(bytes, &ChosenColumns::new())
}

/// The same, with some columns chosen by somebody who looked at the list.
///
/// # Errors
/// As [`read`].
pub fn read_with(bytes: &[u8], chosen: &ChosenColumns) -> Result<Reading, Refusal> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(Refusal::FileTooLarge);
    }
    let text = text::decode(bytes)?;
    let table = table::cut(&text.content)?;
    let mut columns = Columns::of(&table);
    columns.choose(chosen);
    let People { all, warnings, rejected } = people::read_rows(&table, &columns);
    let mut every_warning = list_warnings(&text, &table, &columns);
    every_warning.extend(warnings);
    let report = Report {
        encoding: text.encoding.clone(),
        separator: table.separator,
        columns: columns.by_field.iter().map(|(field, column)| (*field, columns::label(&table, *column))).collect(),
        rows: all.len() as u64,
        accepted: (all.len() - rejected.len()) as u64,
        duplicates: duplicates::find(&all),
        warnings: every_warning,
        rejected,
    };
    let people = accepted(all, &report.rejected);
    let column_labels = (0..table.width()).map(|column| columns::label(&table, column)).collect();
    Ok(Reading { report, people, column_labels })
}

fn accepted(all: Vec<Person>, rejected: &[Rejection]) -> Vec<Person> {
    let mut rejected_rows = rejected.iter().map(|rejection| rejection.row).peekable();
    all.into_iter().filter(|person| rejected_rows.next_if_eq(&person.row).is_none()).collect()
}

/// What is odd about the list as a whole, its lines and its columns.
fn list_warnings(text: &Text<'_>, table: &Table<'_>, columns: &Columns) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let mut warn = |row, line, field, reason| warnings.push(Warning { row, line, field, reason });
    let header_line = table.header.as_ref().map(|header| header.line);
    if table.rows.is_empty() {
        warn(None, None, None, Problem::NoRows);
    }
    let finds_people = columns.has(Field::Email) || columns.by_field.keys().any(|field| field.is_of_name());
    if !finds_people && table.width() > 0 {
        warn(None, header_line, None, Problem::NoNameNorEmailColumn);
    }
    if text.has_undecoded {
        warn(None, None, None, Problem::UndecodedLetters);
    }
    for line in &table.title_lines {
        warn(None, Some(*line), None, Problem::LineSkipped);
    }
    for line in &table.repeated_headers {
        warn(None, Some(*line), None, Problem::HeaderRepeated);
    }
    for column in (0..table.width()).filter(|column| columns.field_of(*column).is_none()) {
        let is_empty = table.rows.iter().all(|row| row.cell(column).trim().is_empty());
        let is_named = table.header.as_ref().is_none_or(|header| column < header.names.len());
        if is_named && !is_empty {
            warn(None, header_line, Some(columns::label(table, column).to_string()), Problem::ColumnNotRead);
        }
    }
    let rows_by_line: BTreeMap<u64, u64> = (1..).zip(&table.rows).map(|(number, row)| (row.line, number)).collect();
    for line in &text.other_lines {
        let row = rows_by_line.range(..=line).next_back().map(|(_, row)| *row);
        let encoding = text.other_encoding.clone().unwrap_or_default();
        warn(row, Some(*line), None, Problem::OtherEncoding { encoding });
    }
    warnings
}
