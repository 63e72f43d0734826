//! A table as the answer to a question: its columns, its rows, and what a city fills in. Pure.
//!
//! A question has the heads of its columns where another has its choices, one a line; a column of numbers says behind a line what it
//! counts: `Staff | people`. Its rows are named, or a city fills in up to so many of its own. It is stored as rows of cells, a number
//! as numbers are; an empty cell says nothing.

use kernel::design::{Control, Field, FieldRow, TextField, TextKind, Words};
use kernel::form::{FormErrors, NAME_MAX};
use kernel::language::{Language, set_apart};
use kernel::web::Fields;

use super::model::{BankQuestion, Wording};
use super::said::number_shown;
use super::texts::Texts;
use crate::network::parse_number;

/// Columns and rows of one table: what a telephone shows, and what one person fills in at once.
pub(super) const COLUMNS_MAX: usize = 5;
pub(super) const ROWS_MAX: usize = 10;
/// Letters of a cell.
pub(super) const CELL_MAX: usize = NAME_MAX;
/// What stands between the name of a column and what it counts.
const COUNTS: char = '|';

/// A column as its head says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Column<'w> {
    pub(super) name: &'w str,
    /// What its numbers count, which may be empty; nothing where it has words.
    pub(super) unit: Option<&'w str>,
}

impl<'w> Column<'w> {
    pub(super) fn of(line: &'w str) -> Self {
        match line.split_once(COUNTS) {
            Some((name, unit)) => Self { name: name.trim(), unit: Some(unit.trim()) },
            None => Self { name: line.trim(), unit: None },
        }
    }

    pub(super) fn is_number(self) -> bool {
        self.unit.is_some()
    }

    /// Its head, with what it counts.
    fn head(self) -> String {
        match self.unit {
            Some(unit) if !unit.is_empty() => format!("{} ({unit})", self.name),
            _ => self.name.to_owned(),
        }
    }
}

pub(super) fn columns(wording: &Wording) -> Vec<Column<'_>> {
    wording.choices.iter().map(|line| Column::of(line)).collect()
}

/// What is filled in, row by row.
pub(super) type Cells = Vec<Vec<String>>;

/// What is stored.
pub(super) fn cells(content: &str) -> Cells {
    serde_json::from_str(content).unwrap_or_default()
}

/// As it is stored; nothing where nothing is filled in. A row that a city did not fill in counts for none where it names its own.
pub(super) fn stored(mut cells: Cells, question: &BankQuestion) -> Option<String> {
    let is_empty = |row: &Vec<String>| row.iter().all(String::is_empty);
    if cells.iter().all(is_empty) {
        return None;
    }
    if question.named_rows() == 0 {
        cells.retain(|row| !is_empty(row));
    }
    serde_json::to_string(&cells).ok()
}

/// Why a cell is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Misread {
    NoNumber,
    TooLong,
}

/// A cell as somebody typed it, as it is stored.
pub(super) fn cell(typed: &str, column: Column<'_>) -> Result<String, Misread> {
    let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if typed.is_empty() {
        return Ok(typed);
    }
    if column.is_number() {
        return parse_number(&typed).map(|number| number.to_string()).ok_or(Misread::NoNumber);
    }
    if typed.chars().count() > CELL_MAX { Err(Misread::TooLong) } else { Ok(typed) }
}

/// How the names of cells begin in a form.
const FIELD: &str = "cell_";

/// The name of a cell in a form; both from 0.
fn field(row: usize, column: usize) -> String {
    format!("{FIELD}{}_{}", row + 1, column + 1)
}

/// Whether a field of a form is a cell.
pub(super) fn is_field(name: &str) -> bool {
    name.starts_with(FIELD)
}

/// What a form shows of what was said so far.
pub(super) fn present(form: Fields, content: &str, question: &BankQuestion, language: Language) -> Fields {
    let Some(wording) = question.now_in(language) else { return form };
    let columns = columns(wording);
    let mut form = form;
    for (row, cells) in cells(content).iter().enumerate() {
        for ((at, cell), column) in cells.iter().enumerate().zip(&columns) {
            let shown = if column.is_number() { number_shown(cell, language) } else { cell.clone() };
            form = form.and(&field(row, at), &shown);
        }
    }
    form
}

/// A row of fields for each row of the table.
pub(super) fn controls(
    question: &BankQuestion,
    typed: &Fields,
    errors: &FormErrors,
    language: Language,
) -> Vec<Control> {
    let Some(wording) = question.now_in(language) else { return Vec::new() };
    let code = || Some(wording.language.code().into());
    let control = |row: usize, (at, column): (usize, &Column<'_>)| {
        let name = field(row, at);
        let value = typed.get(&name).to_owned().into();
        let kind = if column.is_number() { TextKind::Number } else { TextKind::Words };
        let unit = column.unit.filter(|unit| !unit.is_empty()).map(|unit| Words::written(unit.to_owned(), None));
        let error = errors.of(&name);
        let field = Field { error, ..Field::new(name, Words::written(column.name.to_owned(), code())) };
        TextField { field, value, kind, unit, ..TextField::default() }
    };
    let columns = columns(wording);
    let row = |row: usize| {
        let label = match wording.rows.get(row) {
            Some(named) => Words::written(named.clone(), code()),
            None => row_name(wording, row, language).into(),
        };
        Control::Row(FieldRow { label, fields: columns.iter().enumerate().map(|one| control(row, one)).collect() })
    };
    (0..question.rows()).map(row).collect()
}

/// Whether anything is typed into the fields of a table.
pub(super) fn is_typed(form: &Fields, question: &BankQuestion) -> bool {
    let width = question.choices();
    (0..question.rows()).any(|row| (0..width).any(|at| !form.get(&field(row, at)).is_empty()))
}

/// Reads a table; what is wrong is noted at its cell, which is named.
pub(super) fn read(
    form: &Fields,
    question: &BankQuestion,
    (errors, language): (&mut FormErrors, Language),
) -> Option<String> {
    let (texts, wording) = (Texts::new(language), question.now_in(language)?);
    let columns = columns(wording);
    let mut read = Cells::new();
    for row in 0..question.rows() {
        let mut cells = Vec::new();
        for (at, column) in columns.iter().enumerate() {
            let name = field(row, at);
            match cell(form.get(&name), *column) {
                Ok(cell) => cells.push(cell),
                Err(misread) => {
                    let cell = cell_name(wording, (row, at), language);
                    let what = match misread {
                        Misread::NoNumber => texts.error_cell_number(cell).to_string(),
                        Misread::TooLong => texts.error_cell_long(cell, CELL_MAX).to_string(),
                    };
                    errors.add(name, what);
                }
            }
        }
        read.push(cells);
    }
    if !errors.is_empty() {
        return None;
    }
    let stored = stored(read, question);
    if stored.is_none() {
        errors.add(field(0, 0), texts.error_answer(question.kind.code()));
    }
    stored
}

/// What a row is called: as the question names it, or by its number.
pub(super) fn row_name(wording: &Wording, row: usize, language: Language) -> String {
    let numbered = || Texts::new(language).row_number(row + 1).to_string();
    wording.rows.get(row).map_or_else(numbered, |named| set_apart(named))
}

/// What a cell is called: by its row and its column, both from 0.
pub(super) fn cell_name(wording: &Wording, (row, at): (usize, usize), language: Language) -> String {
    let head = columns(wording).get(at).map_or_else(String::new, |column| set_apart(&column.head()));
    Texts::new(language).cell_name(head, row_name(wording, row, language)).to_string()
}

/// What is filled in, a line a row; what is empty is left out.
pub(super) fn in_words(content: &str, wording: &Wording, language: Language) -> String {
    let columns = columns(wording);
    let line = |(row, cells): (usize, &Vec<String>)| {
        let said = cells.iter().zip(&columns).filter(|(cell, _)| !cell.is_empty());
        let said = said.map(|(cell, column)| match column.unit {
            Some(unit) => format!("{}: {} {unit}", column.name, number_shown(cell, language)).trim_end().to_owned(),
            None => format!("{}: {cell}", column.name),
        });
        let said = said.collect::<Vec<_>>().join(" · ");
        let name = wording.rows.get(row).cloned().unwrap_or_else(|| row_name(wording, row, language));
        (!said.is_empty()).then(|| format!("{name} – {said}"))
    };
    let end = if language == Language::Arabic { "؛\n" } else { ";\n" };
    cells(content).iter().enumerate().filter_map(line).collect::<Vec<_>>().join(end)
}

/// What a table asks for: its columns, and its rows or how many a city may fill in.
pub(super) fn shape_in_words(question: &BankQuestion, wording: &Wording, language: Language) -> String {
    let heads = columns(wording).into_iter().map(Column::head).collect::<Vec<_>>().join(" · ");
    let rows = match wording.rows.as_slice() {
        [] => Texts::new(language).own_rows(question.rows()).to_string(),
        rows => rows.join(" · "),
    };
    format!("{heads}\n{rows}")
}

/// What a table says in words alone: its numbers are left out.
pub(super) fn words_alone(content: &str, wording: &Wording) -> Option<String> {
    let columns = columns(wording);
    let mut cells = cells(content);
    for row in &mut cells {
        for (cell, _) in row.iter_mut().zip(&columns).filter(|(_, column)| column.is_number()) {
            cell.clear();
        }
    }
    let says_something = cells.iter().flatten().any(|cell| !cell.is_empty());
    says_something.then(|| serde_json::to_string(&cells).ok()).flatten()
}

#[cfg(test)]
#[path = "table_test.rs"]
mod tests;
