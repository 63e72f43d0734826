//! The page on which whoever conducts writes the question in other languages and sees which statements lack a version, and the form
//! on a statement's own page.

use std::collections::BTreeMap;

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, Control, ErrorSummary, Field, Form, Item, Items, Lead, Link, Meta, MetaEntry, Prose, SectionHead, TextArea,
    Words,
};
use kernel::form::{self, Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::forms::{self, QUESTION_MAX};
use super::super::loaded::{self, Opened};
use super::super::model::{Decision, QuestionVersion, Statement, StatementId};
use super::super::pages::parts;
use super::super::pages::statement::{self as statement_page, Typed};
use super::super::store::statement;
use super::super::texts::Texts;
use super::super::{rules, sentence};
use super::{acts, store};

/// Statements without all versions that are listed at once.
const LISTED: usize = 100;

#[derive(Debug, Template)]
#[template(path = "conversation/templates/languages.html")]
struct LanguagesPage {
    summary: ErrorSummary,
    lead: Lead,
    head: SectionHead,
    form: Option<Form>,
    statements_head: SectionHead,
    statements: Items,
    whole: Prose,
}

/// The fields of the question in a language, and of what can change.
fn question_fields(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::English => ("question_en", "changes_en"),
        Language::Spanish => ("question_es", "changes_es"),
        Language::French => ("question_fr", "changes_fr"),
        Language::Arabic => ("question_ar", "changes_ar"),
    }
}

fn others(own: Language) -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(move |one| *one != own)
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let mut present = Fields::default();
    for version in store::of_question(tx, of.conversation.id)? {
        let (question, changes) = question_fields(version.language);
        present = present.and(question, &version.question).and(changes, &version.what_changes);
    }
    let page = draw(tx, visit, &of, Filled { typed: &present, errors: &FormErrors::default() })?;
    visit.page(tx, Texts::new(visit.language()).languages(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, of: &Opened, filled: Filled<'_>) -> Result<LanguagesPage, Stop> {
    let texts = Texts::new(visit.language());
    let leave = rules::may_conduct(visit.actor()?, &of.conversation)?;
    let form = match rules::may_translate(&leave, of.now) {
        Ok(_) => Some(question_form(tx, visit, of, filled)?),
        Err(_) => None,
    };
    let lacking = lacking(tx, visit, of)?;
    let items = lacking.iter().take(LISTED).map(|(one, languages)| item(visit, one, languages)).collect();
    let none = if lacking.is_empty() { vec![Words::from(texts.all_translated())] } else { Vec::new() };
    Ok(LanguagesPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: form.as_ref().map(Form::errors).unwrap_or_default(),
        },
        lead: Lead {
            trail: parts::trail_below(visit, of),
            title: texts.languages().into(),
            sentence: Some(texts.languages_sentence().into()),
            ..Lead::default()
        },
        head: SectionHead::new("question-in", texts.question_in_languages()),
        form,
        statements_head: SectionHead::new("lacking", texts.statements_lacking(lacking.len()).to_string()),
        statements: Items(items),
        whole: Prose(none),
    })
}

/// Statements that people vote on and that lack a version, with the languages they lack.
fn lacking(tx: &mut Tx<'_>, visit: &Visit<'_>, of: &Opened) -> Result<Vec<(Statement, Vec<Language>)>, Stop> {
    let mut known: BTreeMap<StatementId, Vec<Language>> = BTreeMap::new();
    for version in store::of_statements(tx, of.conversation.id)? {
        known.entry(version.statement).or_default().push(version.language);
    }
    let all = statement::accepted(tx, of.conversation.id)?;
    let all = super::statements(tx, (of.conversation.id, visit.language()), all)?;
    let with_lack = |one: Statement| {
        let has = |language: &Language| known.get(&one.id).is_some_and(|there| there.contains(language));
        let lacks: Vec<Language> = others(one.language).filter(|language| !has(language)).collect();
        (!lacks.is_empty()).then_some((one, lacks))
    };
    Ok(all.into_iter().filter_map(with_lack).collect())
}

fn item(visit: &Visit<'_>, one: &Statement, lacks: &[Language]) -> Item {
    let names: Vec<String> = lacks.iter().map(|language| language.name_in(visit.language()).to_owned()).collect();
    let words = Texts::new(visit.language()).lacks(visit.language().list(names)).to_string();
    let href = format!("{}#versions", one.path());
    Item {
        title: Link { label: parts::words(one), href: href.into() },
        meta: Meta(vec![MetaEntry::Words(words.into())]),
        ..Item::default()
    }
}

fn area(filled: Filled<'_>, name: &'static str, label: String) -> Control {
    let field = Field { error: filled.errors.of(name), ..Field::new(name, label) };
    Control::Area(TextArea { field, value: filled.typed.get(name).to_owned().into() })
}

fn question_form(tx: &Tx<'_>, visit: &Visit<'_>, of: &Opened, filled: Filled<'_>) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let mut controls = Vec::new();
    for language in others(of.conversation.language) {
        let (question, changes) = question_fields(language);
        let name = language.name_in(visit.language());
        controls.push(area(filled, question, texts.question_in(name).to_string()));
        controls.push(area(filled, changes, texts.what_changes_in(name).to_string()));
    }
    let path = format!("{}/languages", of.conversation.path());
    Ok(form::post(tx, visit, path, controls, vec![Button::submit(texts.keep())])?)
}

fn parse_question(form: &Fields, own: Language, language: Language) -> Result<Vec<QuestionVersion>, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let mut versions = Vec::new();
    for other in others(own) {
        let (question_name, changes_name) = question_fields(other);
        let question = reading.words_if_any(question_name, QUESTION_MAX);
        let what_changes = reading.words_if_any(changes_name, WORDS_MAX);
        match (question.is_empty(), what_changes.is_empty()) {
            (true, false) => reading.fail(question_name, texts.error_question()),
            (false, true) => reading.fail(changes_name, texts.error_changes()),
            _ => {}
        }
        versions.push(QuestionVersion { language: other, question, what_changes });
    }
    reading.done(Some(versions))
}

/// Writes what is asked in other languages.
pub(in super::super) fn translate_question(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let form = &visit.request.form;
    match parse_question(form, of.conversation.language, visit.language()) {
        Ok(versions) => {
            acts::set_question(tx, visit.actor()?, of.conversation.id, &versions)?;
            Ok(Answer::see_other(format!("{}/languages", of.conversation.path())))
        }
        Err(errors) => {
            let page = draw(tx, visit, &of, Filled { typed: form, errors: &errors })?;
            visit.form_again(tx, Texts::new(visit.language()).languages(), page)
        }
    }
}

/// A statement in other languages, on its own page.
pub(in super::super) fn statement_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (of, one): (&Opened, &Statement),
    typed: Typed<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let leave = rules::may_conduct(visit.actor()?, &of.conversation)?;
    if rules::may_translate(&leave, of.now).is_err() || one.decision != Decision::Accepted {
        return Ok(None);
    }
    let (mut present, fine) = (Fields::default(), FormErrors::default());
    for version in store::of_statement(tx, one.id)? {
        present = present.and(version.language.code(), &version.words);
    }
    let (typed, errors) = match typed {
        Typed::Versions(typed, errors) => (typed, errors),
        _ => (&present, &fine),
    };
    let label = |language: Language| texts.statement_in(language.name_in(visit.language())).to_string();
    let controls =
        others(one.language).map(|language| area(Filled { typed, errors }, language.code(), label(language))).collect();
    let path = format!("{}/versions", one.path());
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.keep())])?;
    let head = SectionHead {
        note: Some(texts.versions_note().into()),
        ..SectionHead::new("versions", texts.other_languages())
    };
    Ok(Some((head, form)))
}

fn parse_statement(form: &Fields, own: Language, language: Language) -> Result<Vec<(Language, String)>, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let mut versions = Vec::new();
    for other in others(own) {
        match sentence::checked(reading.get(other.code())) {
            Ok(words) => versions.push((other, words)),
            Err(sentence::Problem::Empty) => versions.push((other, String::new())),
            Err(problem) => reading.fail(other.code(), forms::problem_words(problem, &texts)),
        }
    }
    reading.done(Some(versions))
}

/// Writes a statement in other languages; leads back to those that lack a version.
pub(in super::super) fn translate_statement(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (_, one) = loaded::statement_here(tx, visit)?;
    let form = &visit.request.form;
    match parse_statement(form, one.language, visit.language()) {
        Ok(versions) => {
            let id = acts::set_statement(tx, visit.actor()?, one.id, &versions)?;
            Ok(Answer::see_other(format!("/conversations/{id}/languages")))
        }
        Err(errors) => statement_page::again(tx, visit, Typed::Versions(form, &errors)),
    }
}
