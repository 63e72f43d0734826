//! Consultations of members: many cities, asked once, and told what came of what they said.
//!
//! Secretariat and chair ask all members or one region, who heads a region asks that one; cities that are deciding can be asked
//! too. A consultation is a draft, open, closed when its last day is over, and replied; when the reply was promised for a day
//! that is over it is late, and all members see so. Its questions are of a bank, with versions and languages. Each city has one
//! sheet: its posts write together, what it signed before and what its profile knows takes one click, its leader signs, declines
//! or takes back until the last day; the sheet goes out and comes in as a spreadsheet too, files are handed in on the page.
//! Results are tables; a region is shown from five cities on, members and deciding ones alike, and no small one follows from the
//! rest. The addressee's reply, and what was done with each question, stand beside them. **Nothing is written to a sheet after
//! its last day, and what was typed is not lost; no reader but the city and the secretariat reads a sheet.** It gives the others
//! its data.

mod acts;
mod answering;
mod checks;
mod data;
mod demo;
mod files;
mod forms;
mod handing;
mod heard;
mod history;
mod loaded;
mod mails;
mod model;
mod naming;
mod offered;
mod pages;
mod personal;
mod rates;
mod rules;
mod said;
mod search;
mod signing;
mod spreadsheet;
mod store;
mod suppression;
mod table;
mod table_tally;
mod tally;
mod uploading;
mod versions;
mod watching;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/consultation.rs"));
}

use kernel::capability::{Capability, Counted, Holding, Navigation, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::Function;
use kernel::stop::{Stop, found};
use kernel::web::{Example, Handler, Route, Rule, drafted, get, post};

pub(crate) use self::data::{
    BankQuestionData, BankQuestionLineData, ConsultationData, ConsultationLineData, ResponseData, ResultsData,
    SheetData, bank_lines, bank_question_data, consultation_data, consultation_lines, response_data, results_data,
    sheet_data,
};
pub(crate) use self::demo::past as demo_past;
pub(crate) use self::model::{BankQuestionId, ConsultationId, SheetAnswerId, SheetId};
use self::texts::Texts;

/// The kinds of a consultation and of a city's sheet in threads and steps.
const KIND: &str = "consultation";
const SHEET_KIND: &str = "consultation_sheet";
/// The kind of what a city says to one question, as files know what they are below.
const ANSWER_KIND: &str = "sheet_answer";

/// Who writes consultations; for which region is asked by the rules.
const ASKING: Rule = Rule::Functions(&[Function::Secretariat, Function::Chair, Function::President, Function::Deputy]);

/// A page for who writes consultations.
const fn for_asking(path: &'static str, name: &'static str, handler: Handler, example: Example) -> Route {
    Route { rule: ASKING, ..get(path, name, handler, example) }
}

/// An act of who writes consultations.
const fn by_asking(path: &'static str, name: &'static str, handler: Handler) -> Route {
    Route { rule: ASKING, ..post(path, name, handler) }
}

/// What consultations are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "consultation",
    routes: &[
        get("/consultations", "consultation_list", pages::list, Example::Itself),
        for_asking("/consultations/new", "consultation_form", pages::new_form, Example::Itself),
        by_asking("/consultations", "begin_consultation", pages::begin),
        get("/consultations/{consultation}", "consultation_page", pages::one, Example::Record(pages::example_one)),
        for_asking(
            "/consultations/{consultation}/change",
            "change_consultation_form",
            pages::change_form,
            Example::Record(pages::example_change),
        ),
        by_asking("/consultations/{consultation}/change", "change_consultation", pages::change),
        for_asking(
            "/consultations/{consultation}/languages",
            "consultation_languages",
            pages::languages,
            Example::Record(pages::example_languages),
        ),
        by_asking("/consultations/{consultation}/languages", "name_consultation", pages::name),
        for_asking(
            "/consultations/{consultation}/questions",
            "consultation_questions",
            pages::questions,
            Example::Record(pages::example_questions),
        ),
        by_asking("/consultations/{consultation}/questions", "add_consultation_question", pages::add),
        by_asking("/consultations/{consultation}/bank-questions", "take_bank_question", pages::take),
        by_asking("/consultations/{consultation}/removals", "remove_consultation_question", pages::remove),
        by_asking("/consultations/{consultation}/opening", "open_consultation", pages::open),
        for_asking("/question-bank", "question_bank", pages::bank, Example::Itself),
        for_asking(
            "/question-bank/{bank_question}",
            "bank_question_page",
            pages::bank_question,
            Example::Record(pages::example_question),
        ),
        by_asking("/question-bank/{bank_question}/wordings", "word_bank_question", pages::word),
        get(
            "/consultation-sheets/{consultation_sheet}",
            "consultation_sheet_page",
            pages::sheet,
            Example::Record(pages::example_sheet),
        ),
        post("/consultation-sheets/{consultation_sheet}/signature", "sign_consultation", pages::sign),
        post("/consultation-sheets/{consultation_sheet}/declining", "decline_consultation", pages::decline),
        post("/consultation-sheets/{consultation_sheet}/taking-back", "take_consultation_back", pages::take_back),
        get(
            "/consultation-sheets/{consultation_sheet}/spreadsheet",
            "consultation_spreadsheet",
            pages::spreadsheet,
            Example::Record(pages::example_spreadsheet),
        ),
        get(
            "/consultation-sheets/{consultation_sheet}/answers.xlsx",
            "consultation_answers_file",
            pages::answers_file,
            Example::Record(pages::example_answers),
        ),
        post("/consultation-sheets/{consultation_sheet}/upload", "bring_consultation_file", pages::upload),
        post("/consultation-sheets/{consultation_sheet}/spreadsheet", "take_consultation_file", pages::take_upload),
        get(
            "/sheet-answers/{sheet_answer}",
            "sheet_answer_page",
            pages::answer,
            Example::Record(pages::example_answer),
        ),
        drafted("/sheet-answers/{sheet_answer}", "save_sheet_answer", pages::save),
        drafted("/sheet-answers/{sheet_answer}/confirmation", "confirm_sheet_answer", pages::confirm),
        get(
            "/sheet-answers/{sheet_answer}/file",
            "sheet_answer_file",
            pages::answer_file,
            Example::Record(pages::example_answer_file),
        ),
        post("/sheet-answers/{sheet_answer}/upload", "hand_in_file", pages::hand_in),
        for_asking(
            "/consultations/{consultation}/cities",
            "consultation_response",
            pages::response,
            Example::Record(pages::example_response),
        ),
        by_asking("/consultations/{consultation}/nudges", "nudge_consultation", pages::nudge),
        get(
            "/consultations/{consultation}/results",
            "consultation_results",
            pages::results,
            Example::Record(pages::example_results),
        ),
        get(
            "/consultations/{consultation}/results.csv",
            "consultation_results_file",
            pages::file,
            Example::Record(pages::example_file),
        ),
        get(
            "/consultations/{consultation}/questions.xlsx",
            "consultation_questions_file",
            pages::questions_file,
            Example::Record(pages::example_questions_file),
        ),
        for_asking(
            "/consultations/{consultation}/reply",
            "consultation_reply_form",
            pages::reply_form,
            Example::Record(pages::example_reply),
        ),
        by_asking("/consultations/{consultation}/reply", "write_consultation_reply", pages::write_reply),
        post("/consultations/{consultation}/follow-up", "carry_consultation_on", pages::carry_on),
        by_asking("/consultations/{consultation}/dispositions", "dispose_consultation", pages::dispose),
    ],
    navigation: Some(Navigation {
        path: "/consultations",
        label: |language| Texts::new(language).navigation().to_string(),
        is_public: false,
        first_for: &[Function::Secretariat, Function::President],
    }),
    migrations: &[
        Migration { name: "consultation/001", sql: include_str!("schema/001.sql") },
        Migration { name: "consultation/002", sql: include_str!("schema/002.sql") },
        Migration { name: "consultation/003", sql: include_str!("schema/003.sql") },
        Migration { name: "consultation/004", sql: include_str!("schema/004.sql") },
        Migration { name: "consultation/005", sql: include_str!("schema/005.sql") },
    ],
    statements: &[
        store::STATEMENTS,
        store::bank::STATEMENTS,
        store::handing::STATEMENTS,
        store::history::STATEMENTS,
        store::sheet::STATEMENTS,
        store::upload::STATEMENTS,
        store::version::STATEMENTS,
        checks::STATEMENTS,
        personal::STATEMENTS,
    ],
    records: &[
        RecordKind {
            kind: KIND,
            folder: "consultations",
            label: |language| Texts::new(language).kind_consultation().to_string(),
            line,
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: SHEET_KIND,
            folder: "consultation-sheets",
            label: |language| Texts::new(language).kind_sheet().to_string(),
            line: sheet_line,
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: ANSWER_KIND,
            folder: "sheet-answers",
            label: |language| Texts::new(language).kind_answer().to_string(),
            line: answer_line,
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
    ],
    jobs: &[watching::WATCH],
    holdings: &[
        Holding {
            name: |language| Texts::new(language).holding_consultations().to_string(),
            counted: Counted::BySteps(KIND),
        },
        Holding {
            name: |language| Texts::new(language).holding_sheets().to_string(),
            counted: Counted::BySteps(SHEET_KIND),
        },
        Holding {
            name: |language| Texts::new(language).holding_answers().to_string(),
            counted: Counted::BySteps(ANSWER_KIND),
        },
    ],
    search: search::SOURCES,
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    reminds: &[SHEET_KIND],
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// A consultation in one line. Who may read it was asked by whoever draws the line.
fn line(tx: &mut Tx<'_>, record: RecordId, language: Language) -> Result<Option<RecordLine>, Stop> {
    let title = found(title(tx, ConsultationId::from_number(record.number()), language))?;
    Ok(title.map(|title| RecordLine { title, path: format!("/consultations/{record}") }))
}

/// A city's sheet in one line: what it is consulted about.
fn sheet_line(tx: &mut Tx<'_>, record: RecordId, language: Language) -> Result<Option<RecordLine>, Stop> {
    let Some(sheet) = found(store::sheet::sheet(tx, SheetId::from_number(record.number())))? else { return Ok(None) };
    let title = title(tx, sheet.consultation, language)?;
    Ok(Some(RecordLine { title, path: format!("/consultation-sheets/{record}") }))
}

/// What a city says to one question in one line: what it is consulted about.
fn answer_line(tx: &mut Tx<'_>, record: RecordId, language: Language) -> Result<Option<RecordLine>, Stop> {
    let Some(answer) = found(store::sheet::answer(tx, SheetAnswerId::from_number(record.number())))? else {
        return Ok(None);
    };
    let sheet = store::sheet::sheet(tx, answer.sheet)?;
    let title = title(tx, sheet.consultation, language)?;
    Ok(Some(RecordLine { title, path: format!("/sheet-answers/{record}") }))
}

/// What a consultation is called for a reader of a language.
fn title(tx: &mut Tx<'_>, id: ConsultationId, language: Language) -> Result<String, Stop> {
    let consultation = store::consultation(tx, id)?;
    Ok(naming::in_language(tx, language, consultation)?.named().title.to_owned())
}

/// The first question of a consultation.
#[cfg(test)]
pub(crate) fn first_question(tx: &mut Tx<'_>, id: ConsultationId) -> Result<BankQuestionId, Stop> {
    store::items(tx, id)?.first().map(|item| item.question).ok_or(Stop::Missing)
}

/// The demo's consultation that is open.
#[cfg(test)]
pub(crate) fn demo_open(tx: &mut Tx<'_>) -> Result<Option<ConsultationId>, Stop> {
    demo::open(tx)
}

/// What confirms the answer that is offered to a question of a city.
#[cfg(test)]
pub(crate) fn offered_key(tx: &mut Tx<'_>, id: SheetAnswerId) -> Result<Option<String>, Stop> {
    let answer = store::sheet::answer(tx, id)?;
    let sheet = store::sheet::sheet(tx, answer.sheet)?;
    let city = crate::network::city(tx, sheet.city)?;
    let asked = loaded::Asked::load(tx, sheet.consultation)?;
    let mut offers = offered::to_city(tx, sheet.id, &city, &asked.questions)?;
    Ok(offers.remove(&answer.question).map(|offer| offer.key))
}

/// A spreadsheet with heads alone, which anybody of a city can bring.
#[cfg(test)]
pub(crate) fn spreadsheet_of_heads() -> Vec<u8> {
    spreadsheet::tests::heads_alone()
}

/// Brings such a spreadsheet for a post that may; what names that it was seen.
#[cfg(test)]
pub(crate) fn brought(tx: &mut Tx<'_>, id: SheetId, post: kernel::post::PostId) -> Result<String, Stop> {
    let held = kernel::post::held(tx, [post])?.remove(&post).ok_or(Stop::Missing)?;
    let actor = crate::network::actor_of(tx, &held)?;
    uploading::bring(tx, &actor, id, &spreadsheet_of_heads())?;
    let sheet = store::sheet::sheet(tx, id)?;
    let asked = loaded::Asked::load(tx, sheet.consultation)?;
    let waiting = uploading::Waiting::load(tx, &actor, id, &asked)?.ok_or(Stop::Missing)?;
    Ok(waiting.seen(&asked, &store::sheet::answers(tx, id)?))
}

#[cfg(test)]
mod tests;
