//! A person's own data: what is held, all of it in a file, and erasure after a review.

use askama::Template;
use kernel::capability::{PersonalData, WhenErased};
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Answer as Choice, Button, ChoiceGroup, Control, ErrorSummary, Field, Form, HowMany, Lead, Look,
    Method, Notice, NoticeTone, Table, Words,
};
use kernel::form::{self, FormErrors};
use kernel::language::Language;
use kernel::post;
use kernel::stop::Stop;
use kernel::web::{Answer, Status, Visit};

use super::pages::{Part, table_of};
use super::texts::Texts;
use super::{acts, own_data};
use crate::capabilities;

#[derive(Debug, Template)]
#[template(path = "privacy/templates/data.html")]
struct DataPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    table: Option<Table>,
    parts: Vec<Part>,
    forms: Vec<Form>,
}

impl DataPage {
    fn new(language: Language, title: &'static str, sentence: &'static str) -> Self {
        Self {
            summary: ErrorSummary { language, errors: Vec::new() },
            lead: Lead { title: title.into(), sentence: Some(sentence.into()), ..Lead::default() },
            notice: None,
            table: None,
            parts: Vec::new(),
            forms: Vec::new(),
        }
    }
}

/// What is held of whoever looks, and what they can do with it.
pub(super) fn overview(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let as_file = |name: &'static str, label: &'static str| Button {
        label: label.into(),
        act: Act::SubmitAs { name: "as".into(), value: name.into() },
        look: Look::Filled,
    };
    let buttons = vec![as_file("page", texts.download_to_read()), as_file("data", texts.download()).quiet()];
    let download = form::post(tx, visit, "/account/data", Vec::new(), buttons)?;
    let review = Form {
        action: "/account/erasure".into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls: Vec::new(),
        actions: Actions(vec![Button::submit(texts.erase_me_review()).quiet()]),
    };
    let page = DataPage {
        table: Some(table_of(&capabilities::personal_data(), language)),
        forms: vec![download, review],
        ..DataPage::new(language, texts.data_title(), texts.data_sentence())
    };
    visit.page(tx, texts.data_title(), page)
}

/// All of it in one file. It is made now and for whoever asks now: no address leads to it later.
pub(super) fn download(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let data = acts::export(tx, visit.actor()?)?;
    if visit.request.form.get("as") == "page" {
        let page = own_data::page(&data, visit.language(), visit.day(tx.now()))?;
        return Ok(page.with("content-disposition", "attachment; filename=\"decapolis-my-data.html\""));
    }
    Ok(Answer::json(&data).with("content-disposition", "attachment; filename=\"decapolis-my-data.json\""))
}

/// What erasing does, before anything is done.
pub(super) fn review(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    if visit.request.query.get("sure") == "missing" {
        errors.add("sure", texts.sure_missing());
    }
    let box_to_tick = Control::Choice(ChoiceGroup {
        field: Field { error: errors.of("sure"), ..Field::new("sure", texts.sure_question()) },
        choices: vec![Choice::new("yes", texts.sure_answer(), false)],
        count: HowMany::Any,
    });
    let buttons = vec![Button::submit(texts.erase_me()).danger(), Button::link(texts.keep_me(), "/account").quiet()];
    let form = form::post(tx, visit, "/account/erasure", vec![box_to_tick], buttons)?;
    let held = post::held_by(tx, visit.actor()?.person)?;
    let posts = held.into_iter().map(|held| Words::written(held.title, None)).collect();
    let page = DataPage {
        summary: ErrorSummary { language, errors: form.errors() },
        notice: Some(Notice { tone: NoticeTone::Notable, ..Notice::notable(texts.erasure_is_final()) }),
        parts: vec![
            Part::new("gone", texts.gone_title(), labels(WhenErased::Gone, |part| (part.label)(language))),
            Part::new(
                "stays",
                texts.stays_title(),
                labels(WhenErased::StaysWithoutName, |part| {
                    format!("{}. {}", (part.label)(language), (part.kept.since)(language))
                }),
            ),
            Part::new("vacant", texts.vacant_title(), posts),
        ],
        forms: vec![form],
        ..DataPage::new(language, texts.erasure_title(), texts.erasure_sentence())
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, texts.erasure_title(), page)
}

fn labels(when_erased: WhenErased, words: impl Fn(&PersonalData) -> String) -> Vec<Words> {
    let parts = capabilities::personal_data().into_iter().filter(|part| part.when_erased == when_erased);
    parts.map(|part| words(part).into()).collect()
}

pub(super) fn erase(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    if visit.request.form.get("sure") != "yes" {
        return Ok(Answer::see_other("/account/erasure?sure=missing"));
    }
    acts::erase_oneself(tx, visit.actor()?)?;
    Ok(Answer::see_other("/account/erased").with("clear-site-data", "\"cache\", \"cookies\", \"storage\""))
}

pub(super) fn erased(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let page = DataPage::new(visit.language(), texts.erased_title(), texts.erased_sentence());
    visit.page(tx, texts.erased_title(), page)
}
