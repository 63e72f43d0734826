//! The key of a row: which question it is, in which version, and of a table which cell.

use super::super::loaded::Asked;
use super::super::model::{BankQuestion, BankQuestionId, Kind};
use super::super::table;

/// A row and a column of a table, both from 0.
pub(super) type Place = (usize, usize);

/// Which question a row is, and in which version.
#[derive(Debug, Clone, Copy)]
pub(super) struct Key<'a> {
    pub(super) question: &'a BankQuestion,
    pub(super) version: i64,
    /// Which cell of its table; none for the question itself.
    pub(super) place: Option<Place>,
}

impl<'a> Key<'a> {
    /// What was written by [`of_question`] or [`of_cell`]; nothing where it is of no question that is asked.
    pub(super) fn of(written: &str, asked: &'a Asked) -> Option<Self> {
        let mut parts = written.split('.');
        let id: BankQuestionId = parts.next()?.parse().ok()?;
        let version = parts.next()?.parse().ok()?;
        let is_asked = asked.items.iter().any(|item| item.question == id);
        let question = asked.questions.get(&id).filter(|_| is_asked)?;
        let place = match (parts.next(), parts.next(), parts.next()) {
            (None, ..) => None,
            (Some(row), Some(column), None) => Some(place(question, (row, column))?),
            _ => return None,
        };
        Some(Self { question, version, place })
    }
}

/// A cell that the table of a question has.
fn place(question: &BankQuestion, (row, column): (&str, &str)) -> Option<Place> {
    let from_1 = |written: &str| written.parse::<usize>().ok()?.checked_sub(1);
    let place = (from_1(row)?, from_1(column)?);
    let is_there = question.kind == Kind::Table && place.0 < question.rows() && place.1 < question.choices();
    is_there.then_some(place)
}

/// The key of a question's row.
pub(super) fn of_question(question: &BankQuestion) -> String {
    format!("{}.{}", question.id, question.version)
}

/// The key of a cell's row.
pub(super) fn of_cell(question: &BankQuestion, (row, column): Place) -> String {
    format!("{}.{}.{}", of_question(question), row + 1, column + 1)
}

/// All cells of a question's table, row by row.
pub(super) fn places(question: &BankQuestion) -> impl Iterator<Item = Place> {
    let columns = question.choices();
    (0..question.rows()).flat_map(move |row| (0..columns).map(move |column| (row, column)))
}

/// The column of a cell, in the words of a version.
pub(super) fn column(question: &BankQuestion, version: i64, column: usize) -> Option<table::Column<'_>> {
    let wording = question.wordings.iter().find(|wording| wording.version == version)?;
    table::columns(wording).get(column).copied()
}
