//! A file as answers: rows by their key, columns by their head, and every cell that cannot be read by its name.

use std::collections::BTreeMap;

use kernel::form::WORDS_MAX;
use kernel::language::Language;

use super::super::loaded::Asked;
use super::super::model::{BankQuestion, BankQuestionId, Kind, Said};
use super::super::texts::Texts;
use super::archive::{self, Page, Unreadable};
use super::column::{Column, Heads};
use super::value::{from_cell, typed};
use super::{At, Content, folded};

/// Rows below the heads that hold something; a consultation has forty questions at most.
const ROWS_MAX: usize = 200;

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
    TooLong(At),
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
        let mut seen: BTreeMap<BankQuestionId, u32> = BTreeMap::new();
        for row in rows {
            let cell = |column: u32| page.cells.get(&(row, column));
            let read = take_row((row, places), places.map(cell), (asked, &mut seen));
            match read {
                Ok(Some(read)) => {
                    let now = asked.questions.get(&read.question).map(|question| question.version);
                    if now.is_some_and(|now| now != read.version) {
                        self.noticed.push(Noticed::OtherWords(read.question, read.at));
                    }
                    self.rows.push(read);
                }
                Ok(None) => {}
                Err(wrong) => self.wrong.push(wrong),
            }
        }
        let missing = asked.items.iter().filter(|item| !seen.contains_key(&item.question));
        self.noticed.extend(missing.map(|item| Noticed::NotInFile(item.question)));
    }
}

/// A row; nothing where it says nothing.
fn take_row(
    (row, [key_at, answer_at, instead_at]): (u32, [u32; 3]),
    [key, answer, instead]: [Option<&Content>; 3],
    (asked, seen): (&Asked, &mut BTreeMap<BankQuestionId, u32>),
) -> Result<Option<Row>, Wrong> {
    let at = |column| At { row, column };
    let Some(key) = key.map(typed) else { return Err(Wrong::NoKey(at(key_at))) };
    let (question, version) = of_key(&key, asked).ok_or_else(|| Wrong::UnknownKey(at(key_at), key.clone()))?;
    if !question.wordings.iter().any(|wording| wording.version == version) {
        return Err(Wrong::UnknownVersion(at(key_at), key));
    }
    if let Some(before) = seen.insert(question.id, row + 1) {
        return Err(Wrong::Twice(at(key_at), before));
    }
    for (content, column) in [(answer, answer_at), (instead, instead_at)] {
        if let Some(Content::Broken(error)) = content {
            return Err(Wrong::Formula(at(column), error.clone()));
        }
    }
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
    Ok(Some(Row { question: question.id, version, said, content, at: at(column) }))
}

fn told(answer: &Content, question: &BankQuestion, at: At) -> Result<String, Wrong> {
    from_cell(answer, question).ok_or_else(|| {
        let typed = typed(answer);
        let is_long = question.kind == Kind::Text && typed.chars().count() > WORDS_MAX;
        if is_long { Wrong::TooLong(at) } else { Wrong::NotOfKind(at, question.kind, typed) }
    })
}

/// The key of a row: the question and the version whose words stand in it.
pub(super) fn key(question: &BankQuestion) -> String {
    format!("{}.{}", question.id, question.version)
}

fn of_key<'a>(key: &str, asked: &'a Asked) -> Option<(&'a BankQuestion, i64)> {
    let (id, version) = key.split_once('.')?;
    let id: BankQuestionId = id.parse().ok()?;
    let is_asked = asked.items.iter().any(|item| item.question == id);
    let question = asked.questions.get(&id).filter(|_| is_asked)?;
    Some((question, version.parse().ok()?))
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
