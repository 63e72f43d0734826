//! A spreadsheet of a consultation: how it is filled in, a row a question, lists to choose from; all but the answers locked.

use std::collections::BTreeMap;

use kernel::form::WORDS_MAX;
use kernel::language::Language;
use kernel::stop::Fault;
use kernel::time::Date;
use rust_xlsxwriter::{
    DataValidation, DataValidationRule, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula,
    ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use super::super::loaded::Asked;
use super::super::model::{BankQuestion, BankQuestionId, Consultation, Item, Kind, SCALE, Said, SheetAnswer};
use super::super::said::only_words;
use super::super::table::{self, CELL_MAX};
use super::super::texts::Texts;
use super::column::Column;
use super::value::{labels, of_file, to_cell};
use super::{Content, key};

/// The page from which choices are taken; hidden, so its name is nobody's word.
const LISTS: &str = "Lists";
/// The row of the heads, from 0: above it stands what the file is and how it is filled in.
const HEADS: u32 = 7;
/// Widths of the columns, in digits of the usual letters.
const WIDTHS: [f64; 9] = [4.0, 5.0, 48.0, 20.0, 12.0, 34.0, 44.0, 24.0, 30.0];
/// A4 (ECMA-376-1, 18.3.1.63).
const PAPER: u8 = 9;
/// What a spreadsheet takes for a number; beyond it counts nothing of a city.
const NUMBER_MAX: f64 = 1e15;

/// What a spreadsheet is drawn from.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Drawn<'a> {
    pub(in super::super) consultation: &'a Consultation,
    pub(in super::super) asked: &'a Asked,
    /// What the city says so far; none where it is nobody's.
    pub(in super::super) answers: &'a [SheetAnswer],
    /// What the city said before or its profile knows, with its source, to questions that are open.
    pub(in super::super) known: &'a BTreeMap<BankQuestionId, String>,
    /// Whose it is; empty for nobody's.
    pub(in super::super) city: &'a str,
    /// As its reader writes it.
    pub(in super::super) last_day: &'a str,
    pub(in super::super) language: Language,
    pub(in super::super) today: Date,
}

/// The bytes of a spreadsheet.
///
/// # Errors
/// A fault for what no spreadsheet can hold; questions and answers are bounded far below that.
pub(in super::super) fn write(drawn: &Drawn<'_>) -> Result<Vec<u8>, Fault> {
    book(drawn).map_err(|error| Fault::broken("spreadsheet", error))
}

/// How cells look. Those to write in have a frame, so that nothing is told by colour.
struct Looks {
    title: Format,
    head: Format,
    locked: Format,
    open: Format,
    day: Format,
}

impl Looks {
    fn new() -> Self {
        let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let open = plain.clone().set_unlocked().set_border(FormatBorder::Thin);
        Self {
            title: Format::new().set_bold().set_font_size(14),
            head: plain.clone().set_bold().set_border_bottom(FormatBorder::Medium),
            day: open.clone().set_num_format("yyyy-mm-dd"),
            locked: plain,
            open,
        }
    }
}

fn book(drawn: &Drawn<'_>) -> Result<Vec<u8>, XlsxError> {
    let (mut book, looks) = (Workbook::new(), Looks::new());
    let made = ExcelDateTime::parse_from_str(&drawn.today.to_string())?;
    book.set_properties(&DocProperties::new().set_title(drawn.consultation.named().title).set_creation_datetime(&made));
    let page = book.add_worksheet();
    page.set_name(Texts::new(drawn.language).sheet_answers())?;
    frame(page, drawn, &looks)?;
    let mut row = HEADS + 1;
    for (item, question) in drawn.asked.each() {
        question_cells(page, drawn, (row, item, question, &looks))?;
        answer_cells(page, drawn, (row, question, &looks))?;
        row += 1;
        if question.kind == Kind::Table {
            row = table_cells(page, drawn, (row, question, &looks))?;
        }
    }
    lists(book.add_worksheet(), drawn)?;
    book.save_to_buffer()
}

/// What the file is, how it is filled in, the heads, and how it is shown and printed.
fn frame(page: &mut Worksheet, drawn: &Drawn<'_>, looks: &Looks) -> Result<(), XlsxError> {
    let texts = Texts::new(drawn.language);
    let until = match drawn.city {
        "" => texts.sheet_until(drawn.last_day).to_string(),
        city => texts.sheet_until_of(city, drawn.last_day).to_string(),
    };
    page.write_string_with_format(0, 1, drawn.consultation.named().title, &looks.title)?;
    let how = [
        texts.sheet_how_answer(),
        texts.sheet_how_choices(),
        texts.sheet_how_instead(),
        texts.sheet_how_known(),
        texts.sheet_how_back(),
    ];
    for (row, line) in (1..).zip(std::iter::once(until.as_str()).chain(how)) {
        page.write_string(row, 1, line)?;
    }
    for (column, width) in Column::ALL.into_iter().zip(WIDTHS) {
        page.write_string_with_format(HEADS, column.place(), column.head(drawn.language), &looks.head)?;
        page.set_column_width(column.place(), width)?;
    }
    page.set_column_hidden(Column::Key.place())?;
    page.set_right_to_left(drawn.language == Language::Arabic);
    page.set_freeze_panes(HEADS + 1, 0)?;
    page.set_paper_size(PAPER).set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(HEADS, HEADS)?;
    page.protect_with_options(&ProtectionOptions { format_columns: true, format_rows: true, ..Default::default() });
    Ok(())
}

fn question_cells(
    page: &mut Worksheet,
    drawn: &Drawn<'_>,
    (row, item, question, looks): (u32, &Item, &BankQuestion, &Looks),
) -> Result<(), XlsxError> {
    let texts = Texts::new(drawn.language);
    let mut kind = texts.kind_name(question.kind.code()).to_string();
    if let Some(only) = item.only {
        kind = format!("{kind}\n{}", only_words(drawn.asked, only, drawn.language));
    }
    let wording = question.now_in(drawn.language);
    let words = wording.map_or("", |wording| &wording.words);
    let mut words_in = |column: Column, words: &str| {
        page.write_string_with_format(row, column.place(), words, &looks.locked).map(drop)
    };
    words_in(Column::Key, &key::of_question(question))?;
    words_in(Column::Question, words)?;
    words_in(Column::Kind, &kind)?;
    words_in(Column::Unit, wording.map_or("", |wording| &wording.unit))?;
    let choices = match question.kind {
        Kind::Table => texts.sheet_how_table().to_owned(),
        _ => labels(question, drawn.language).join("\n"),
    };
    words_in(Column::Choices, &choices)?;
    words_in(Column::Known, drawn.known.get(&question.id).map_or("", String::as_str))?;
    let number = drawn.asked.number(question.id) as f64;
    page.write_number_with_format(row, Column::Number.place(), number, &looks.locked).map(drop)
}

/// Where the answer goes, with what was said so far and what may be written.
fn answer_cells(
    page: &mut Worksheet,
    drawn: &Drawn<'_>,
    (row, question, looks): (u32, &BankQuestion, &Looks),
) -> Result<(), XlsxError> {
    let (answer_at, instead_at) = (Column::Answer.place(), Column::Instead.place());
    let look = match question.kind {
        Kind::Day => &looks.day,
        Kind::Table | Kind::File => &looks.locked,
        _ => &looks.open,
    };
    page.write_blank(row, answer_at, look)?;
    page.write_blank(row, instead_at, &looks.open)?;
    let said = drawn.answers.iter().find(|answer| answer.question == question.id);
    if question.kind == Kind::File {
        let name = said.map_or("", |answer| &answer.content);
        page.write_string_with_format(row, answer_at, of_file(name, drawn.language), look)?;
    }
    match said.and_then(|answer| Some((answer, answer.said?))) {
        Some((_, Said::Told)) if matches!(question.kind, Kind::Table | Kind::File) => {}
        Some((answer, Said::Told)) => match to_cell(answer, question, drawn.language) {
            Content::Words(words) | Content::Broken(words) => {
                page.write_string_with_format(row, answer_at, words, look)?;
            }
            Content::Number(number) => {
                page.write_number_with_format(row, answer_at, number, look)?;
            }
            Content::Day(day) => {
                let day = ExcelDateTime::parse_from_str(&day.to_string())?;
                page.write_datetime_with_format(row, answer_at, &day, look)?;
            }
        },
        Some((_, said)) => {
            let name = Texts::new(drawn.language).said_name(said.code()).to_string();
            page.write_string_with_format(row, instead_at, name, &looks.open)?;
        }
        None => {}
    }
    if let Some(taken) = may_be_written(question, drawn)? {
        page.add_data_validation(row, answer_at, row, answer_at, &taken)?;
    }
    let reasons = DataValidation::new().allow_list_formula(list(0, 2));
    page.add_data_validation(row, instead_at, row, instead_at, &reasons).map(drop)
}

/// A row for each cell of a table, with what was said in it so far; gives the row below them.
fn table_cells(
    page: &mut Worksheet,
    drawn: &Drawn<'_>,
    (first, question, looks): (u32, &BankQuestion, &Looks),
) -> Result<u32, XlsxError> {
    let Some(wording) = question.now_in(drawn.language) else { return Ok(first) };
    let texts = Texts::new(drawn.language);
    let told = drawn.answers.iter().find(|one| one.question == question.id && one.said == Some(Said::Told));
    let cells = told.map(|answer| table::cells(&answer.content)).unwrap_or_default();
    let mut row = first;
    for (line, column) in key::places(question) {
        let Some(head) = table::columns(wording).get(column).copied() else { continue };
        let kind = if head.is_number() { Kind::Number } else { Kind::Text };
        let name = wording.rows.get(line).cloned().unwrap_or_else(|| table::row_name(wording, line, drawn.language));
        for (at, words) in [
            (Column::Key, key::of_cell(question, (line, column)).as_str()),
            (Column::Question, format!("{name} – {}", head.name).as_str()),
            (Column::Kind, texts.kind_name(kind.code()).to_string().as_str()),
            (Column::Unit, head.unit.unwrap_or_default()),
        ] {
            page.write_string_with_format(row, at.place(), words, &looks.locked)?;
        }
        let said = cells.get(line).and_then(|cells| cells.get(column)).map_or("", String::as_str);
        match said.parse::<f64>() {
            _ if said.is_empty() => page.write_blank(row, Column::Answer.place(), &looks.open)?,
            Ok(number) if head.is_number() => {
                page.write_number_with_format(row, Column::Answer.place(), number, &looks.open)?
            }
            _ => page.write_string_with_format(row, Column::Answer.place(), said, &looks.open)?,
        };
        page.add_data_validation(row, Column::Answer.place(), row, Column::Answer.place(), &in_a_cell(head))?;
        row += 1;
    }
    Ok(row)
}

/// What is taken in a cell of a table.
fn in_a_cell(column: table::Column<'_>) -> DataValidation {
    match column.is_number() {
        true => DataValidation::new().allow_decimal_number(DataValidationRule::Between(-NUMBER_MAX, NUMBER_MAX)),
        false => DataValidation::new().allow_text_length(DataValidationRule::LessThanOrEqualTo(CELL_MAX as u32)),
    }
}

/// What a program that keeps spreadsheets takes as an answer. Several choices it cannot say, and
/// a table is answered below.
fn may_be_written(question: &BankQuestion, drawn: &Drawn<'_>) -> Result<Option<DataValidation>, XlsxError> {
    let new = DataValidation::new;
    let (least, most) = (*SCALE.start(), *SCALE.end());
    Ok(Some(match question.kind {
        Kind::Several | Kind::Table | Kind::File => return Ok(None),
        Kind::Text => new().allow_text_length(DataValidationRule::LessThanOrEqualTo(WORDS_MAX as u32)),
        Kind::One => {
            let column = drawn.asked.number(question.id) as u16;
            new().allow_list_formula(list(column, question.choices()))
        }
        Kind::Scale => new().allow_whole_number(DataValidationRule::Between(least as i32, most as i32)),
        Kind::Number => new().allow_decimal_number(DataValidationRule::Between(-NUMBER_MAX, NUMBER_MAX)),
        Kind::Day => {
            let bounds = (ExcelDateTime::from_ymd(1900, 3, 1)?, ExcelDateTime::from_ymd(9999, 12, 31)?);
            new().allow_date(DataValidationRule::Between(bounds.0, bounds.1))
        }
    }))
}

/// The cells of a list: the column of its question, the first for what is said instead of an answer.
fn list(column: u16, length: usize) -> Formula {
    let column = super::letters(u32::from(column));
    Formula::new(format!("={LISTS}!${column}$1:${column}${length}"))
}

fn lists(page: &mut Worksheet, drawn: &Drawn<'_>) -> Result<(), XlsxError> {
    page.set_name(LISTS)?;
    page.set_hidden(true).protect();
    let texts = Texts::new(drawn.language);
    for (row, said) in (0..).zip([Said::NotKnown, Said::NotOurs]) {
        page.write_string(row, 0, texts.said_name(said.code()).to_string())?;
    }
    for (_, question) in drawn.asked.each() {
        let column = drawn.asked.number(question.id) as u16;
        for (row, label) in (0..).zip(labels(question, drawn.language)).filter(|_| question.kind.has_choices()) {
            page.write_string(row, column, label)?;
        }
    }
    Ok(())
}
