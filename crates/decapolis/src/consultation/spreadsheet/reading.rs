//! A file as answers: rows by their key, columns by their head, and every cell that cannot be read by its name.

use std::collections::BTreeMap;

use kernel::form::WORDS_MAX;
use kernel::language::Language;

use super::super::loaded::Asked;
use super::super::model::{BankQuestion, BankQuestionId, ITEMS_MAX, Kind, Said};
use super::super::table;
use super::super::texts::Texts;
use super::archive::{self, Page, Unreadable};
use super::column::{Column, Heads};
use super::key::{Key, Place};
use super::tables::Filled;
use super::value::{from_cell, is_of_file, typed};
use super::{At, Content, folded};

/// Rows below the heads that hold something: of each question one, and of a table one for each cell.
const ROWS_MAX: usize = ITEMS_MAX * (1 + table::ROWS_MAX * table::COLUMNS_MAX);

/// What a file says.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in super::super) struct Reading {
    /// What the page with the answers is called.
    pub(super) page: String,
    pub(in super::super) rows: Vec<Row>,
    pub(super) noticed: Vec<Noticed>,
    pub(super) wrong: Vec<Wrong>,
}

/// What a file says to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Row {
    pub(in super::super) question: BankQuestionId,
    /// The version of the question whose words the file has.
    pub(in super::super) version: i64,
    pub(in super::super) said: Said,
    /// As it is stored.
    pub(in super::super) content: String,
    pub(super) at: At,
}

impl Row {
    /// The cell as people call it: `D7`.
    pub(in super::super) fn cell(&self) -> String {
        self.at.to_string()
    }

    /// Whether it says what is stored so. Browsers and spreadsheets end lines otherwise.
    pub(super) fn says(&self, stored: &str) -> bool {
        self.content == stored || self.content == stored.replace("\r\n", "\n")
    }
}

/// What is told, and read all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Noticed {
    /// A column stands elsewhere than it was drawn.
    Moved(Column, u32),
    /// A column has its head in another language than the others.
    Renamed(Column, At),
    /// The question has other words since the file was drawn.
    OtherWords(BankQuestionId, At),
    /// The file does not have the question.
    NotInFile(BankQuestionId),
}

/// What has to be put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wrong {
    Broken,
    TooMuch,
    /// No page has a row of heads.
    NoHeads,
    NoColumn(Column),
    TwoColumns(Column, At),
    NoKey(At),
    UnknownKey(At, String),
    UnknownVersion(At, String),
    /// The question stands in a row before, from 1.
    Twice(At, u32),
    NotOfKind(At, Kind, String),
    TooLong(At, usize),
    /// A reason is given for the whole table, in the row of its question.
    ReasonOfCell(At),
    Both(At),
    NoReason(At, String),
    Formula(At, String),
}

/// Reads a file; what is wrong with it is in what is given back.
pub(in super::super) fn read(bytes: &[u8], asked: &Asked) -> Reading {
    let pages = match archive::pages(bytes) {
        Ok(pages) => pages,
        Err(Unreadable::Broken) => return Reading::wrong(Wrong::Broken),
        Err(Unreadable::TooMuch) => return Reading::wrong(Wrong::TooMuch),
    };
    let heads = pages.iter().filter_map(|page| Some((page, Heads::of(page)?)));
    let heads = heads.rev().max_by_key(|(_, heads)| heads.found.len());
    let Some((page, heads)) = heads else { return Reading::wrong(Wrong::NoHeads) };
    let mut reading = Reading { page: page.name.clone(), ..Reading::default() };
    reading.look_at(&heads);
    if reading.wrong.is_empty() {
        reading.take(page, &heads, asked);
    }
    reading
}

impl Reading {
    /// Nothing is taken of a file in which something is wrong.
    pub(in super::super) fn is_right(&self) -> bool {
        self.wrong.is_empty()
    }

    fn wrong(wrong: Wrong) -> Self {
        Self { wrong: vec![wrong], ..Self::default() }
    }

    /// Whether all columns are there, once each, and what of them was moved or called otherwise.
    fn look_at(&mut self, heads: &Heads) {
        let at = |column| At { row: heads.row, column };
        let missing = Column::READ.into_iter().filter(|column| !heads.found.contains_key(column));
        self.wrong.extend(missing.map(Wrong::NoColumn));
        self.wrong.extend(heads.twice.iter().map(|(column, place)| Wrong::TwoColumns(*column, at(*place))));
        let has_all =
            |language: &Language| heads.found.values().filter(|(_, called)| called.contains(language)).count();
        let language = Language::ALL.into_iter().rev().max_by_key(has_all).unwrap_or_default();
        for (column, (place, called)) in &heads.found {
            if *place != u32::from(column.place()) {
                self.noticed.push(Noticed::Moved(*column, *place));
            }
            if !called.contains(&language) {
                self.noticed.push(Noticed::Renamed(*column, at(*place)));
            }
        }
    }

    fn take(&mut self, page: &Page, heads: &Heads, asked: &Asked) {
        let place = |column| heads.place(column).unwrap_or_default();
        let places = [Column::Key, Column::Answer, Column::Instead].map(place);
        let mut rows: Vec<u32> = page.cells.range((heads.row + 1, 0)..).map(|((row, _), _)| *row).collect();
        rows.dedup();
        rows.retain(|row| places.iter().any(|column| page.cells.contains_key(&(*row, *column))));
        if rows.len() > ROWS_MAX {
            self.wrong.push(Wrong::TooMuch);
            return;
        }
        let mut seen = Seen::new();
        let mut filled = Filled::default();
        for row in rows {
            let cell = |column: u32| page.cells.get(&(row, column));
            match take_row((row, places), places.map(cell), (asked, &mut seen)) {
                Ok(Some(Taken::Row(read))) => self.take_read(asked, read),
                Ok(Some(Taken::Cell(key, content, at))) => filled.put(&key, content, at),
                Ok(None) => {}
                Err(wrong) => self.wrong.push(wrong),
            }
        }
        for table in filled.rows(asked) {
            match self.rows.iter().any(|row| row.question == table.question) {
                true => self.wrong.push(Wrong::Both(table.at)),
                false => self.take_read(asked, table),
            }
        }
        let is_seen = |id: BankQuestionId| seen.keys().any(|(question, _)| *question == id);
        let missing = asked.items.iter().filter(|item| !is_seen(item.question));
        self.noticed.extend(missing.map(|item| Noticed::NotInFile(item.question)));
    }

    fn take_read(&mut self, asked: &Asked, read: Row) {
        let now = asked.questions.get(&read.question).map(|question| question.version);
        if now.is_some_and(|now| now != read.version) {
            self.noticed.push(Noticed::OtherWords(read.question, read.at));
        }
        self.rows.push(read);
    }
}

/// In which row each key stands, from 1.
type Seen = BTreeMap<(BankQuestionId, Option<Place>), u32>;

/// What a row says.
pub(super) enum Taken<'a> {
    Row(Row),
    /// To one cell of a table, as it is stored.
    Cell(Key<'a>, String, At),
}

/// A row; nothing where it says nothing.
fn take_row<'a>(
    (row, [key_at, answer_at, instead_at]): (u32, [u32; 3]),
    [key, answer, instead]: [Option<&Content>; 3],
    (asked, seen): (&'a Asked, &mut Seen),
) -> Result<Option<Taken<'a>>, Wrong> {
    let at = |column| At { row, column };
    let Some(typed_key) = key.map(typed) else { return Err(Wrong::NoKey(at(key_at))) };
    let key = Key::of(&typed_key, asked).ok_or_else(|| Wrong::UnknownKey(at(key_at), typed_key.clone()))?;
    let question = key.question;
    if !question.wordings.iter().any(|wording| wording.version == key.version) {
        return Err(Wrong::UnknownVersion(at(key_at), typed_key));
    }
    if let Some(before) = seen.insert((question.id, key.place), row + 1) {
        return Err(Wrong::Twice(at(key_at), before));
    }
    for (content, column) in [(answer, answer_at), (instead, instead_at)] {
        if let Some(Content::Broken(error)) = content {
            return Err(Wrong::Formula(at(column), error.clone()));
        }
    }
    if key.place.is_some() {
        return match (answer, instead) {
            (_, Some(_)) => Err(Wrong::ReasonOfCell(at(instead_at))),
            (Some(answer), None) => key.cell(answer, at(answer_at)).map(Some),
            (None, None) => Ok(None),
        };
    }
    let answer = answer.filter(|content| question.kind != Kind::File || !is_of_file(content));
    let (said, content, column) = match (answer, instead) {
        (None, None) => return Ok(None),
        (Some(_), Some(_)) => return Err(Wrong::Both(at(answer_at))),
        (Some(answer), None) => (Said::Told, told(answer, question, at(answer_at))?, answer_at),
        (None, Some(instead)) => {
            let typed = typed(instead);
            let said = reason(&typed).ok_or_else(|| Wrong::NoReason(at(instead_at), typed))?;
            (said, String::new(), instead_at)
        }
    };
    Ok(Some(Taken::Row(Row { question: question.id, version: key.version, said, content, at: at(column) })))
}

fn told(answer: &Content, question: &BankQuestion, at: At) -> Result<String, Wrong> {
    from_cell(answer, question).ok_or_else(|| {
        let typed = typed(answer);
        let is_long = question.kind == Kind::Text && typed.chars().count() > WORDS_MAX;
        if is_long { Wrong::TooLong(at, WORDS_MAX) } else { Wrong::NotOfKind(at, question.kind, typed) }
    })
}

/// What is said instead of an answer, in any of our languages.
fn reason(typed: &str) -> Option<Said> {
    let typed = folded(typed);
    let is_called = |said: &Said| {
        let name = |language| Texts::new(language).said_name(said.code()).to_string();
        Language::ALL.into_iter().any(|language| folded(&name(language)) == typed)
    };
    [Said::NotKnown, Said::NotOurs].into_iter().find(is_called)
}
