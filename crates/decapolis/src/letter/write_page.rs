//! Writing: a new letter, and the versions of a draft.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Form, Lead, Link, Meta, MetaEntry};
use kernel::form::{self, FormErrors};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Status, Visit};
use kernel::written;

use super::model::{Letter, LetterId, LetterState};
use super::selection::Selection;
use super::store::record;
use super::texts::Texts;
use super::{acts, controls, forms, people, reading, rules};

#[derive(Debug, Template)]
#[template(path = "letter/templates/form.html")]
pub(super) struct FormPage {
    pub(super) summary: ErrorSummary,
    pub(super) lead: Lead,
    pub(super) form: Form,
}

/// A new letter to the selection in the address, from a template where one is named.
pub(super) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let typed = match template(visit)? {
        Some(template) => {
            let template = reading::readable(tx, visit.actor()?, template)?;
            let _ = rules::may_keep(visit.actor()?, &template)?;
            as_typed(tx, &template, template.language)?
        }
        None => Fields::from([("language", visit.language().code())]),
    };
    new_page(tx, visit, &FormErrors::default(), &typed)
}

fn new_page(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let scope = rules::may_write(visit.actor()?)?.scope;
    let selection = Selection::of_query(&visit.request.query);
    let resolved = people::resolve(tx, scope, &selection)?;
    let template = template(visit)?.map(|template| format!("&_template={template}")).unwrap_or_default();
    let path = format!("/letters?{}{template}", selection.to_query());
    let controls = controls::version(errors, typed, false, visit.language());
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.keep_draft())])?;
    let back = Link::new(texts.select_title(), format!("/letters/people?{}", selection.to_query()));
    let count = texts.people_in_cities(resolved.city_count(), resolved.people.len()).to_string();
    page(tx, visit, (texts.new_title().to_owned(), count, back), form)
}

/// Keeps a new letter as a draft and leads to it.
pub(super) fn begin(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let _ = rules::may_write(actor)?;
    let form = &visit.request.form;
    let version = match forms::parse_version(form, None, visit.language()) {
        Ok(version) => version,
        Err(errors) => return new_page(tx, visit, &errors, form),
    };
    let letter = acts::begin(tx, actor, &Selection::of_query(&visit.request.query), &version)?;
    if let Some(template) = template(visit)? {
        acts::copy_versions(tx, actor, template, letter)?;
    }
    Ok(Answer::see_other(format!("/letters/{letter}")))
}

fn template(visit: &Visit<'_>) -> Result<Option<LetterId>, Stop> {
    visit.request.query.filled("_template").map(str::parse).transpose()
}

/// The words of a draft in the language of `?in=`, the original's where none is said.
pub(super) fn edit(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let letter = reading::readable(tx, visit.actor()?, visit.param("letter")?)?;
    let _ = rules::may_change(visit.actor()?, &letter)?;
    let language = visit.request.query.get("in").parse().unwrap_or(letter.language);
    let typed = as_typed(tx, &letter, language)?;
    edit_page(tx, visit, &letter, &FormErrors::default(), &typed)
}

fn edit_page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    letter: &Letter,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let is_translation = typed.get("language") != letter.language.code();
    let controls = controls::version(errors, typed, is_translation, visit.language());
    let path = format!("/letters/{}/versions", letter.id);
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.keep_draft())])?;
    let subject = acts::subject_of(tx, letter)?;
    let back = Link::new(subject, format!("/letters/{}", letter.id));
    let original = texts.original_in(letter.language.name_in(visit.language())).to_string();
    page(tx, visit, (texts.edit_title().to_owned(), original, back), form)
}

pub(super) fn write(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let letter = reading::readable(tx, visit.actor()?, visit.param("letter")?)?;
    let _ = rules::may_change(actor, &letter)?;
    let form = &visit.request.form;
    match forms::parse_version(form, Some(letter.language), visit.language()) {
        Ok(version) => {
            acts::write(tx, actor, letter.id, &version)?;
            Ok(Answer::see_other(format!("/letters/{}?in={}", letter.id, version.language)))
        }
        Err(errors) => edit_page(tx, visit, &letter, &errors, form),
    }
}

/// The words of a letter as its form would have sent them.
fn as_typed(tx: &mut Tx<'_>, letter: &Letter, language: Language) -> Result<Fields, Stop> {
    let texts = written::of_record(tx, record(letter.id))?;
    let of = |field: &str| texts.versions(field).into_iter().find(|version| version.language == language);
    let content = |field: &str| of(field).map_or("", |version| version.content.as_str());
    let status = of("text").map_or("human", |version| version.status.code());
    Ok(Fields::from([
        ("language", language.code()),
        ("status", status),
        ("subject", content("subject")),
        ("text", content("text")),
    ]))
}

/// A page that is one form: what it is called, one sentence, and where it came from.
pub(super) fn page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (title, sentence, back): (String, String, Link),
    form: Form,
) -> Result<Answer, Stop> {
    let errors = form.errors();
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    let page = FormPage {
        summary: ErrorSummary { language: visit.language(), errors },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(back)]),
            title: title.clone().into(),
            sentence: Some(sentence.into()),
            ..Lead::default()
        },
        form,
    };
    visit.page_with(tx, status, title, page)
}

pub(super) fn example_draft(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let draft = super::demo::example(tx, LetterState::Draft)?;
    Ok(draft.map(|letter| format!("/letters/{letter}/write")))
}
