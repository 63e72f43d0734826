//! One-time codes: made, and shown once, on the page or as a file. No address leads to them again.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, Cell, Column, ErrorSummary, Form, Lead, Look, Narrow, Notice, Prose, Row, SectionHead, Table,
    Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Status, Visit};

use super::super::loaded::{self, Opened};
use super::super::model::Access;
use super::super::store::code;
use super::super::texts::Texts;
use super::super::{acts, forms, listed, rules};
use super::parts;
use crate::network;

#[derive(Debug, Template)]
#[template(path = "conversation/templates/codes.html")]
struct CodesPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Notice,
    codes: Option<Table>,
    form: Option<Form>,
    wrong: Option<(SectionHead, Prose)>,
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let _leave = rules::may_conduct(visit.actor()?, &of.conversation)?;
    let usual = Fields::from([("number", "100")]);
    draw(tx, visit, &of, (&usual, &FormErrors::default()), (&[], &[]))
}

/// The page again with what is wrong with a list of codes, line by line.
pub(in super::super) fn again(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    of: &Opened,
    (errors, lines): (&FormErrors, &[String]),
) -> Result<Answer, Stop> {
    draw(tx, visit, of, (&visit.request.form, errors), (&[], lines))
}

/// How many codes there are, and how many of them were used.
fn counts(tx: &mut Tx<'_>, of: &Opened) -> Result<(i64, i64), Stop> {
    let (made, used) = code::counts(tx, of.conversation.id)?;
    let is_listed = of.conversation.access == Access::Listed;
    Ok((if is_listed { listed::count(tx, of.conversation.id)? } else { made }, used))
}

/// Makes codes and shows them in the answer itself, as a page to print or as a file.
pub(in super::super) fn make(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let (actor, form) = (visit.actor()?, &visit.request.form);
    let number = match forms::parse_codes(form, visit.language()) {
        Ok(number) => number,
        Err(errors) => return draw(tx, visit, &of, (form, &errors), (&[], &[])),
    };
    let codes = acts::make_codes(tx, actor, of.conversation.id, number)?;
    if form.get("as") == "file" {
        return Ok(file(visit, &codes));
    }
    draw(tx, visit, &of, (&Fields::default(), &FormErrors::default()), (&codes, &[]))
}

fn file(visit: &Visit<'_>, codes: &[String]) -> Answer {
    let head = Texts::new(visit.language()).code().to_owned();
    let rows = std::iter::once(vec![head]).chain(codes.iter().map(|code| vec![code.clone()]));
    let answer = Answer::of("text/csv; charset=utf-8", Status::Ok, network::write_csv(rows).into_bytes());
    answer.with("content-disposition", "attachment; filename=\"codes.csv\"")
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    of: &Opened,
    (typed, errors): (&Fields, &FormErrors),
    (codes, lines): (&[String], &[String]),
) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let (made, used) = counts(tx, of)?;
    let leave = rules::may_conduct(visit.actor()?, &of.conversation)?;
    let may_make = codes.is_empty() && rules::may_make_codes(&leave, made, of.now).is_ok();
    let form = match rules::may_bring_codes(&leave, made, of.now).is_ok() {
        true => Some(listed::form(tx, visit, of, errors)?),
        false if may_make => Some(code_form(tx, visit, of, Filled { typed, errors })?),
        false => None,
    };
    let page = CodesPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: form.as_ref().map(Form::errors).unwrap_or_default(),
        },
        lead: Lead {
            trail: parts::trail_below(visit, of),
            title: texts.codes().into(),
            sentence: Some(texts.codes_sentence(of.conversation.access.code()).to_string().into()),
            actions: Actions(if codes.is_empty() { Vec::new() } else { vec![Button::print(texts.print_codes())] }),
            ..Lead::default()
        },
        notice: if codes.is_empty() {
            Notice::notable(texts.codes_made(of.conversation.access.code(), made, used).to_string())
        } else {
            Notice::done(texts.codes_shown_once())
        },
        codes: (!codes.is_empty()).then(|| table(&texts, codes)),
        form,
        wrong: (!lines.is_empty()).then(|| {
            let lines = lines.iter().map(|line| line.clone().into()).collect();
            (SectionHead::new("wrong", texts.code_list_wrong()), Prose(lines))
        }),
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, texts.codes(), page)
}

fn code_form(tx: &Tx<'_>, visit: &Visit<'_>, of: &Opened, filled: Filled<'_>) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let button = |label: &'static str, value: &'static str| Button {
        label: label.into(),
        act: Act::SubmitAs { name: "as".into(), value: value.into() },
        look: Look::Quiet,
    };
    let controls = vec![filled.short("number", texts.how_many_codes(), texts.how_many_codes_hint())];
    let buttons = vec![button(texts.codes_on_page(), "page"), button(texts.codes_as_file(), "file")];
    Ok(form::post(tx, visit, format!("{}/codes", of.conversation.path()), controls, buttons)?)
}

fn table(texts: &Texts, codes: &[String]) -> Table {
    let row = |code: &String| Row {
        cells: vec![Cell::Words(Words::written(code.clone(), Some("en".into())))],
        is_own: false,
    };
    Table {
        id: "codes".into(),
        caption: texts.codes_caption(codes.len()).to_string().into(),
        columns: vec![Column::new(texts.code())],
        rows: codes.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    }
}
