//! The forms of sheets, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, Reading};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::texts::Texts;
use super::acts::{NewPrinting, Typed};
use super::{SHEETS_MAX, marks};

/// Letters of a code with all that people type between its letters.
const CODE_MAX: usize = 60;
/// Letters of the marks of a sheet, likewise.
const MARKS_MAX: usize = 400;

/// Reads how many sheets are printed, and in which language.
pub(super) fn parse_printing(form: &Fields, language: Language) -> Result<NewPrinting, FormErrors> {
    let mut reading = Reading::new(form, language);
    let sheets = reading.count("number", 1..=SHEETS_MAX);
    let texts = Texts::new(language);
    let chosen = reading.choice("language", |code| code.parse::<Language>().ok(), texts.error_language());
    reading.done(sheets.zip(chosen).map(|(sheets, language)| NewPrinting { sheets, language }))
}

/// Reads what was typed of a sheet, and by whom.
pub(super) fn parse_sheet(form: &Fields, by: Vec<u8>, language: Language) -> Result<Typed, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let code = reading.words("code", CODE_MAX, texts.error_sheet_code());
    let typed = reading.words("marks", MARKS_MAX, texts.error_sheet_marks());
    let read = marks::read(&typed);
    if read.is_none() {
        reading.fail("marks", texts.error_sheet_marks());
    }
    reading.done(read.map(|marks| Typed { code, marks, by }))
}

pub(super) fn printing_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let languages = Language::ALL.map(|one| (one.code().to_owned(), one.own_name().to_owned()));
    vec![
        filled.short("number", texts.how_many_sheets(), texts.how_many_sheets_hint()),
        filled.select("language", texts.sheet_language(), languages),
    ]
}

pub(super) fn sheet_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![
        filled.short("code", texts.sheet_code(), texts.sheet_code_hint()),
        filled.line_hinted("marks", texts.sheet_marks(), texts.sheet_marks_hint()),
    ]
}
