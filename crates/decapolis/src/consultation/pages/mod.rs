//! The pages of consultations.

mod answer;
mod bank;
mod carrying;
mod draft;
mod file;
mod handing;
mod handing_in;
mod history;
mod languages;
mod list;
mod one;
mod questions;
mod reply;
mod response;
mod results;
mod sheet;
mod signing;
mod spreadsheet;
mod tables;

pub(super) use self::answer::{confirm, example as example_answer, save, show as answer};
pub(super) use self::bank::{example as example_question, list as bank, show as bank_question, word};
pub(super) use self::carrying::carry_on;
pub(super) use self::draft::{begin, change, change_form, example as example_change, new as new_form};
pub(super) use self::file::{example as example_file, file};
pub(super) use self::handing_in::{example as example_answer_file, file as answer_file, hand_in};
pub(super) use self::languages::{example as example_languages, name, show as languages};
pub(super) use self::list::page as list;
pub(super) use self::one::{example as example_one, open, show as one};
pub(super) use self::questions::{add, example as example_questions, remove, show as questions, take};
pub(super) use self::reply::{dispose, example as example_reply, show as reply_form, write as write_reply};
pub(super) use self::response::{example as example_response, nudge, show as response};
pub(super) use self::results::{example as example_results, show as results};
pub(super) use self::sheet::{decline, example as example_sheet, show as sheet, take_back};
pub(super) use self::signing::sign;
pub(super) use self::spreadsheet::{
    answers_file, example as example_spreadsheet, example_answers, example_questions as example_questions_file,
    questions_file, show as spreadsheet, take as take_upload, upload,
};

use askama::Template;
use kernel::design::{ErrorSummary, Form, Lead, Link, Meta, MetaEntry, Tag, Tone, Words};
use kernel::language::Language;
use kernel::web::Visit;

use super::model::{BankQuestion, Consultation, ConsultationId, SheetState, State};
use super::texts::Texts;

/// A page that is one form.
#[derive(Debug, Template)]
#[template(path = "consultation/templates/form.html")]
struct FormPage {
    summary: ErrorSummary,
    lead: Lead,
    form: Form,
}

fn path_of(id: ConsultationId) -> String {
    format!("/consultations/{id}")
}

/// What a consultation is called, as the reader gets it.
fn title(consultation: &Consultation) -> Words {
    let named = consultation.named();
    written(named.title, named.language)
}

/// What can change because of it, likewise.
fn purpose(consultation: &Consultation) -> Words {
    let named = consultation.named();
    written(named.purpose, named.language)
}

/// What a person wrote, in its language.
fn written(words: &str, language: Language) -> Words {
    Words::written(words.to_owned(), Some(language.code().into()))
}

/// The way back to a consultation, above a page that belongs to it.
fn trail(visit: &Visit<'_>, consultation: &Consultation) -> Meta {
    let texts = Texts::new(visit.language());
    Meta(vec![
        MetaEntry::Link(Link::new(texts.consultations(), "/consultations")),
        MetaEntry::Link(Link { label: title(consultation), href: path_of(consultation.id).into() }),
    ])
}

/// Where a consultation stands, in a word.
fn state_tag(state: State, language: Language) -> Tag {
    let tone = match state {
        State::Draft => Tone::Quiet,
        State::Open => Tone::Active,
        State::Closed => Tone::Notable,
        State::Late => Tone::Late,
        State::Replied => Tone::Done,
    };
    Tag::new(Texts::new(language).state_name(state.code()).to_string(), tone)
}

/// Where a city's answer stands, in a word.
fn sheet_tag(state: SheetState, language: Language) -> Tag {
    let tone = match state {
        SheetState::Asked => Tone::Notable,
        SheetState::InWork => Tone::Active,
        SheetState::Signed => Tone::Done,
        SheetState::Declined => Tone::Quiet,
        SheetState::Late => Tone::Late,
    };
    Tag::new(Texts::new(language).sheet_state(state.code()).to_string(), tone)
}

/// The words of a question, numbered from 1, as the reader reads them.
fn numbered(question: &BankQuestion, number: usize, language: Language) -> Words {
    let wording = question.now_in(language);
    let (words, code) = wording.map_or(("", language), |wording| (wording.words.as_str(), wording.language));
    Words::written(format!("{number}. {words}"), Some(code.code().into()))
}
