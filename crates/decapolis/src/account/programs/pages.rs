//! The page of programs: one's tokens, the form for another, and the token just made, shown once.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Cell, Column, ErrorSummary, Form, Lead, Link, Meta, MetaEntry, Narrow, Notice, Row, Table, Words,
};
use kernel::form::FormErrors;
use kernel::language::DateLength;
use kernel::post;
use kernel::session::Key;
use kernel::stop::{Refuse, Stop};
use kernel::time::Timestamp;
use kernel::token::{self, Token};
use kernel::web::{Answer, Fields, Status, Visit};

use super::super::texts::Texts;
use super::{acts, forms, rules};

#[derive(Debug, Template)]
#[template(path = "account/templates/programs.html")]
struct ProgramsPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    tokens: Option<Table>,
    forms: Vec<Form>,
}

pub(in crate::account) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    page(tx, visit, None, &FormErrors::default(), &Fields::default())
}

/// Makes a token and shows it on the answer itself: no address leads to it, and a form sent again finds its name taken.
pub(in crate::account) fn make(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, form) = (visit.actor()?, &visit.request.form);
    let asked = match forms::parse(form, actor, visit.language()) {
        Ok(asked) => asked,
        Err(errors) => return page(tx, visit, None, &errors, form),
    };
    if let Some(key) = acts::make(tx, actor, &asked)? {
        return page(tx, visit, Some(&key), &FormErrors::default(), &Fields::default());
    }
    let mut errors = FormErrors::default();
    errors.add("name", Texts::new(visit.language()).error_program_name_taken());
    page(tx, visit, None, &errors, form)
}

/// Ends the token that was chosen.
pub(in crate::account) fn end(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    if let Some(chosen) = visit.request.form.filled("token") {
        acts::end(tx, visit.actor()?, chosen.parse()?)?;
    }
    Ok(Answer::see_other("/account/programs"))
}

fn page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    made: Option<&Key>,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let (held, tokens) = (post::held_by(tx, actor.person)?, token::of_person(tx, actor.person)?);
    let refused = rules::may_make(actor, &held, actor.post, tokens.len()).err();
    let mut shown = Vec::new();
    if refused.is_none() {
        shown.push(forms::make_form(tx, visit, &held, errors, typed)?);
    }
    if !tokens.is_empty() {
        shown.push(forms::end_form(tx, visit, &tokens)?);
    }
    let back = MetaEntry::Link(Link::new(texts.account_title(), "/account"));
    let main = ProgramsPage {
        summary: ErrorSummary { language: visit.language(), errors: shown.iter().flat_map(Form::errors).collect() },
        lead: Lead {
            trail: Meta(vec![back]),
            title: texts.programs_title().into(),
            sentence: Some(texts.programs_sentence().into()),
            actions: Actions(vec![Button::link(texts.what_programs_read(), "/api/v1/openapi.json").quiet()]),
            ..Lead::default()
        },
        notice: made.map(|key| made_notice(texts, key)).or(refused.map(|refused| refusal_notice(visit, &refused))),
        tokens: (!tokens.is_empty()).then(|| table(visit, &tokens)),
        forms: shown,
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, texts.programs_title(), main)
}

fn made_notice(texts: Texts, key: &Key) -> Notice {
    let token = Words::written(token::to_text(key), Some("en".into()));
    Notice { title: Some(texts.token_made().into()), ..Notice::done(token) }
}

fn refusal_notice(visit: &Visit<'_>, refusal: &rules::Refusal) -> Notice {
    let words = refusal.words(visit.language());
    Notice { title: Some(words.reason.into()), ..Notice::notable(words.remedy) }
}

fn table(visit: &Visit<'_>, tokens: &[Token]) -> Table {
    let texts = Texts::new(visit.language());
    Table {
        id: "tokens".into(),
        caption: texts.tokens_caption().into(),
        columns: [
            texts.program_name(),
            texts.token_post(),
            texts.token_scope(),
            texts.last_used(),
            texts.token_until(),
        ]
        .map(Column::new)
        .into(),
        rows: tokens.iter().map(|token| row(visit, token)).collect(),
        narrow: Narrow::Stacked,
    }
}

fn row(visit: &Visit<'_>, token: &Token) -> Row {
    let texts = Texts::new(visit.language());
    // A day is kept in UTC; in another zone its beginning would be the day before.
    let day = |moment: Timestamp| {
        visit.language().date(moment.date_in(&kernel::time::Zone::UTC), DateLength::Medium).to_string()
    };
    let until = if !token.is_held {
        texts.token_without_post().to_owned()
    } else if token.expires_at <= visit.app.db.clock().now() {
        texts.token_expired().to_owned()
    } else {
        day(token.expires_at)
    };
    let words = |text: String| Cell::Words(text.into());
    Row {
        cells: vec![
            Cell::Words(Words::written(token.name.clone(), None)),
            Cell::Words(Words::written(format!("{}, {}", token.post_title, token.home_name), None)),
            words(forms::scope_name(texts, token.scope).to_owned()),
            words(token.used_at.map_or_else(|| texts.never_used().to_owned(), day)),
            words(until),
        ],
        is_own: false,
    }
}
