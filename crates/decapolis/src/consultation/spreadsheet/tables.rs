//! A table in a spreadsheet: a row for each of its cells, gathered into one answer when it is read.

use std::collections::BTreeMap;

use super::super::loaded::Asked;
use super::super::model::{BankQuestionId, Kind, Said};
use super::super::table::{self, CELL_MAX, Cells, Misread};
use super::key::{self, Key, Place};
use super::reading::{Row, Taken, Wrong};
use super::value::typed;
use super::{At, Content};

impl<'a> Key<'a> {
    /// What a cell of a table says, as it is stored.
    pub(super) fn cell(self, content: &Content, at: At) -> Result<Taken<'a>, Wrong> {
        let column = self.place.and_then(|(_, column)| key::column(self.question, self.version, column));
        let typed = typed(content);
        let Some(column) = column else { return Err(Wrong::NotOfKind(at, Kind::Table, typed)) };
        let stored = match content {
            Content::Number(number) if column.is_number() => Ok(number.to_string()),
            _ => table::cell(&typed, column),
        };
        match stored {
            Ok(stored) => Ok(Taken::Cell(self, stored, at)),
            Err(Misread::NoNumber) => Err(Wrong::NotOfKind(at, Kind::Number, typed)),
            Err(Misread::TooLong) => Err(Wrong::TooLong(at, CELL_MAX)),
        }
    }
}

/// What a file says to one table.
struct Table {
    version: i64,
    cells: BTreeMap<Place, String>,
    /// Its first cell that says something.
    at: At,
}

/// The tables of a file.
#[derive(Default)]
pub(super) struct Filled(BTreeMap<BankQuestionId, Table>);

impl Filled {
    pub(super) fn put(&mut self, key: &Key<'_>, content: String, at: At) {
        let Some(place) = key.place else { return };
        let empty = Table { version: key.version, cells: BTreeMap::new(), at };
        self.0.entry(key.question.id).or_insert(empty).cells.insert(place, content);
    }

    /// Each table as one answer.
    pub(super) fn rows(self, asked: &Asked) -> Vec<Row> {
        let row = |(id, mut table): (BankQuestionId, Table)| {
            let question = asked.questions.get(&id)?;
            let mut cells: Cells = vec![vec![String::new(); question.choices()]; question.rows()];
            for (row, column) in key::places(question) {
                cells[row][column] = table.cells.remove(&(row, column)).unwrap_or_default();
            }
            let content = table::stored(cells, question)?;
            Some(Row { question: id, version: table.version, said: Said::Told, content, at: table.at })
        };
        self.0.into_iter().filter_map(row).collect()
    }
}
