//! The page of one's own picture: what is there, another one, none any more.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, Control, ErrorSummary, Field, Form, Lead, Link, Look, Meta, MetaEntry, Portrait as Face, TextField,
    TextKind,
};
use kernel::file::Portrait;
use kernel::form::{self, Filled, FormErrors, Reading};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Status, Visit};

use super::texts::Texts;
use super::{acts, store};

const PATH: &str = "/account/portrait";
const FIELD: &str = "file";

#[derive(Debug, Template)]
#[template(path = "portrait/templates/portrait.html")]
struct PortraitPage {
    summary: ErrorSummary,
    lead: Lead,
    face: Option<Face>,
    forms: Vec<Form>,
}

pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    draw(tx, visit, Filled { typed: &Fields::default(), errors: &FormErrors::default() })
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, filled: Filled<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let has_one = store::put_at(tx, visit.actor()?.person)?.is_some();
    let field = Field {
        hint: Some(texts.file_hint().into()),
        error: filled.errors.of(FIELD),
        ..Field::new(FIELD, texts.file_label())
    };
    let file = Control::Text(TextField { field, kind: TextKind::File, ..TextField::default() });
    let button = vec![Button::submit(texts.use_picture())];
    let form = form::post(tx, visit, format!("{PATH}/upload"), vec![file], button)?;
    let summary = ErrorSummary { language: visit.language(), errors: form.errors() };
    let mut forms = vec![form];
    if has_one {
        let button = Button { look: Look::Danger, ..Button::submit(texts.remove_picture()) };
        forms.push(form::post(tx, visit, format!("{PATH}/removal"), Vec::new(), vec![button])?);
    }
    let page = PortraitPage {
        summary,
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.account(), "/account"))]),
            title: texts.portrait_title().into(),
            sentence: Some(texts.portrait_sentence().into()),
            ..Lead::default()
        },
        face: has_one.then(|| Face { src: format!("{PATH}/picture").into() }),
        forms,
    };
    let status = if filled.errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, texts.portrait_title(), page)
}

/// The picture itself, for oneself.
pub(super) fn picture(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    super::answer(tx, visit, visit.actor()?.person)
}

pub(super) fn set(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let mut reading = Reading::new(&visit.request.form, visit.language());
    let read = Portrait::read(visit, &mut reading)?;
    match reading.done(read) {
        Ok(portrait) => {
            acts::set(tx, visit.actor()?, &portrait)?;
            Ok(Answer::see_other(PATH))
        }
        Err(errors) => draw(tx, visit, Filled { typed: &visit.request.form, errors: &errors }),
    }
}

pub(super) fn remove(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    acts::remove(tx, visit.actor()?)?;
    Ok(Answer::see_other(PATH))
}
