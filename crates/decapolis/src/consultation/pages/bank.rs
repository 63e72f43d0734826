//! The bank of questions, and one of them with its versions, its languages, and where it was asked.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Button, EmptyState, ErrorSummary, Form, Item, Items, Lead, Link, Look, Meta, MetaEntry, SectionHead, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::model::{BankQuestion, BankQuestionId, Wording};
use super::super::texts::Texts;
use super::super::{acts, demo, forms, history, rules, said, store};
use super::history::item as asked_item;
use crate::network;

#[derive(Debug, Template)]
#[template(path = "consultation/templates/bank.html")]
struct BankPage {
    lead: Lead,
    head: SectionHead,
    entries: Items,
    nothing: Option<EmptyState>,
}

#[derive(Debug, Template)]
#[template(path = "consultation/templates/bank_question.html")]
struct QuestionPage {
    summary: ErrorSummary,
    lead: Lead,
    versions_head: SectionHead,
    versions: Items,
    uses_head: SectionHead,
    uses: Items,
    unused: Option<EmptyState>,
    reword_head: SectionHead,
    reword: Form,
}

/// What the button says that was pressed.
const AS: &str = "as";
const VERSION: &str = "version";
const LANGUAGE: &str = "language";

pub(in super::super) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let bank = store::bank::latest(tx, None)?;
    let page = BankPage {
        lead: Lead {
            trail: all(&texts),
            title: texts.bank().into(),
            sentence: Some(texts.bank_sentence().into()),
            ..Lead::default()
        },
        head: SectionHead::new("all", texts.all_bank_questions()),
        entries: Items(bank.iter().map(|question| item(visit, question)).collect()),
        nothing: bank.is_empty().then(|| EmptyState {
            title: texts.bank_empty().into(),
            sentence: texts.bank_empty_sentence().into(),
            ..EmptyState::default()
        }),
    };
    visit.page(tx, texts.bank(), page)
}

fn all(texts: &Texts) -> Meta {
    Meta(vec![MetaEntry::Link(Link::new(texts.consultations(), "/consultations"))])
}

fn item(visit: &Visit<'_>, question: &BankQuestion) -> Item {
    let texts = Texts::new(visit.language());
    let languages = question.wordings.iter().map(|wording| wording.language.name_in(visit.language()));
    let meta = [
        texts.kind_name(question.kind.code()).to_string(),
        texts.version_number(question.version).to_string(),
        visit.language().list(languages),
    ];
    Item {
        title: Link { label: words(question, visit), href: format!("/question-bank/{}", question.id).into() },
        meta: Meta(meta.into_iter().map(|words| MetaEntry::Words(words.into())).collect()),
        ..Item::default()
    }
}

fn words(question: &BankQuestion, visit: &Visit<'_>) -> Words {
    let wording = question.now_in(visit.language());
    wording.map_or_else(Words::default, |wording| {
        Words::written(wording.words.clone(), Some(wording.language.code().into()))
    })
}

pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let question = load(tx, visit)?;
    let wording = question.now_in(visit.language());
    let typed = Fields::default()
        .and("language", visit.language().code())
        .and("words", wording.map_or("", |wording| &wording.words))
        .and("choices", &wording.map_or_else(String::new, |wording| wording.choices.join("\n")))
        .and("columns", &wording.map_or_else(String::new, |wording| wording.choices.join("\n")))
        .and("rows", &wording.map_or_else(String::new, |wording| wording.rows.join("\n")))
        .and("unit", wording.map_or("", |wording| &wording.unit));
    let page = draw(tx, visit, &question, (&typed, &FormErrors::default()))?;
    visit.page(tx, words(&question, visit).text().to_owned(), page)
}

fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<BankQuestion, Stop> {
    let question = store::bank::question(tx, visit.param("bank_question")?)?;
    let _leave = rules::may_reword(visit.actor()?, &question)?;
    Ok(question)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    question: &BankQuestion,
    (typed, errors): (&Fields, &FormErrors),
) -> Result<QuestionPage, Stop> {
    let texts = Texts::new(visit.language());
    let uses = history::of_question(tx, (visit.actor()?, visit.language()), question)?;
    let controls = forms::wording_controls(Filled { typed, errors }, question, visit.language());
    let press = |value: &'static str, label: &'static str, look| Button {
        label: label.into(),
        act: Act::SubmitAs { name: AS.into(), value: value.into() },
        look,
    };
    let buttons =
        vec![press(VERSION, texts.as_version(), Look::Filled), press(LANGUAGE, texts.as_language(), Look::Quiet)];
    let reword = form::post(tx, visit, format!("/question-bank/{}/wordings", question.id), controls, buttons)?;
    let mut meta = vec![MetaEntry::Words(texts.kind_name(question.kind.code()).to_string().into())];
    meta.extend(question.now_in(visit.language()).and_then(said::unit).map(MetaEntry::Words));
    if !question.fact.is_empty() {
        let fact = network::fact_label(&question.fact, visit.language());
        meta.push(MetaEntry::Words(texts.answered_by_fact(fact).to_string().into()));
    }
    let trail = [
        MetaEntry::Link(Link::new(texts.consultations(), "/consultations")),
        MetaEntry::Link(Link::new(texts.bank(), "/question-bank")),
    ];
    Ok(QuestionPage {
        summary: ErrorSummary { language: visit.language(), errors: reword.errors() },
        lead: Lead {
            trail: Meta(trail.into_iter().chain(meta).collect()),
            title: words(question, visit),
            sentence: Some(texts.versions_sentence().into()),
            ..Lead::default()
        },
        versions_head: SectionHead::new("versions", texts.versions()),
        versions: Items(question.wordings.iter().rev().map(|wording| version(visit, question, wording)).collect()),
        uses_head: SectionHead {
            note: Some(texts.history_note().into()),
            ..SectionHead::new("uses", texts.where_asked())
        },
        uses: Items(uses.iter().map(|one| asked_item(visit, question, one)).collect()),
        unused: uses.is_empty().then(|| EmptyState { title: texts.not_asked_yet().into(), ..EmptyState::default() }),
        reword_head: SectionHead::new("reword", texts.other_words()),
        reword,
    })
}

fn version(visit: &Visit<'_>, question: &BankQuestion, wording: &Wording) -> Item {
    let texts = Texts::new(visit.language());
    let code = || Some(wording.language.code().into());
    let meta =
        [texts.version_number(wording.version).to_string(), wording.language.name_in(visit.language()).to_owned()];
    let choices = said::choices_in_words(question, wording, visit.language());
    Item {
        title: Link { label: Words::written(wording.words.clone(), code()), href: "".into() },
        meta: Meta(meta.into_iter().map(|words| MetaEntry::Words(words.into())).collect()),
        sentence: choices.map(|choices| Words::written(choices, code())),
        ..Item::default()
    }
}

/// Other words as the next version, or the latest in another language.
pub(in super::super) fn word(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let question = load(tx, visit)?;
    let form = &visit.request.form;
    let texts = Texts::new(visit.language());
    let errors = match (forms::parse_wording(form, &question, visit.language()), form.get(AS)) {
        (Ok(new), LANGUAGE) => {
            if acts::translate(tx, visit.actor()?, question.id, &new)? {
                return Ok(back_to(question.id));
            }
            let mut errors = FormErrors::default();
            errors.add("language", texts.error_language_there());
            errors
        }
        (Ok(new), VERSION) => {
            acts::reword(tx, visit.actor()?, question.id, &new)?;
            return Ok(back_to(question.id));
        }
        (Ok(_), _) => return Err(Stop::Malformed(AS)),
        (Err(errors), _) => errors,
    };
    let page = draw(tx, visit, &question, (form, &errors))?;
    visit.form_again(tx, words(&question, visit).text().to_owned(), page)
}

fn back_to(id: BankQuestionId) -> Answer {
    Answer::see_other(format!("/question-bank/{id}"))
}

/// The first question of the demo's consultation that is open.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(id) = demo::open(tx)? else { return Ok(None) };
    let items = store::items(tx, id)?;
    Ok(items.first().map(|item| format!("/question-bank/{}", item.question)))
}
