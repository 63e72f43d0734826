//! What is wrong with a file and what was noticed in it, in a reader's language, each with its cell.

use kernel::language::Language;

use super::super::loaded::Asked;
use super::super::model::BankQuestionId;
use super::super::texts::Texts;
use super::column::Column;
use super::reading::{Noticed, Reading, Wrong};
use super::{At, apart, letters};

/// Letters that are shown of what stands in a cell.
const SHOWN: usize = 60;

/// All that is wrong with a file.
pub(in super::super) fn in_words(reading: &Reading, language: Language) -> Vec<String> {
    reading.wrong.iter().map(|wrong| one(reading, wrong, language)).collect()
}

fn one(reading: &Reading, wrong: &Wrong, language: Language) -> String {
    let texts = Texts::new(language);
    let at = |at: &At, what: String| {
        let page = apart(&reading.page, language);
        texts.wrong_at(apart(&at.to_string(), language), page, what).to_string()
    };
    let what = |code: &str, typed: &str| {
        let shown: String = typed.chars().take(SHOWN).collect();
        texts.wrong_cell(code, apart(&shown, language)).to_string()
    };
    let head = |column: &Column| column.head(language).to_owned();
    match wrong {
        Wrong::Broken => texts.wrong_file("broken").to_string(),
        Wrong::TooMuch => texts.wrong_file("much").to_string(),
        Wrong::NoHeads => texts.wrong_file("heads").to_string(),
        Wrong::NoColumn(column) => texts.wrong_no_column(head(column)).to_string(),
        Wrong::TwoColumns(column, cell) => at(cell, texts.wrong_two_columns(head(column)).to_string()),
        Wrong::NoKey(cell) => at(cell, what("key", "")),
        Wrong::UnknownKey(cell, typed) => at(cell, what("unknown", typed)),
        Wrong::UnknownVersion(cell, typed) => at(cell, what("version", typed)),
        Wrong::Twice(cell, before) => at(cell, texts.wrong_twice(before.to_string()).to_string()),
        Wrong::NotOfKind(cell, kind, typed) => at(cell, what(kind.code(), typed)),
        Wrong::TooLong(cell, most) => at(cell, texts.wrong_long(*most).to_string()),
        Wrong::ReasonOfCell(cell) => at(cell, what("cell-reason", "")),
        Wrong::Both(cell) => at(cell, what("both", "")),
        Wrong::NoReason(cell, typed) => at(cell, what("reason", typed)),
        Wrong::Formula(cell, error) => at(cell, what("formula", error)),
    }
}

/// All that was noticed in a file and is told.
pub(in super::super) fn noticed(reading: &Reading, asked: &Asked, language: Language) -> Vec<String> {
    let texts = Texts::new(language);
    let head = |column: &Column| column.head(language).to_owned();
    let number = |question: &BankQuestionId| asked.number(*question);
    let said = |noticed: &Noticed| match noticed {
        Noticed::Moved(column, place) => {
            texts.noticed_moved(apart(&letters(*place), language), head(column)).to_string()
        }
        Noticed::Renamed(column, at) => {
            texts.noticed_renamed(apart(&at.to_string(), language), head(column)).to_string()
        }
        Noticed::OtherWords(question, at) => {
            texts.noticed_other_words(apart(&at.to_string(), language), number(question)).to_string()
        }
        Noticed::NotInFile(question) => texts.noticed_not_in_file(number(question)).to_string(),
    };
    reading.noticed.iter().map(said).collect()
}
