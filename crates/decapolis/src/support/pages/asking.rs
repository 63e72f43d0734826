//! Whom the reader asks to take part: those likeliest to know as cards with their reasons and a button each, and everybody
//! else in a select below.

use kernel::db::Tx;
use kernel::design::{Act, Button, Control, Field, Form, Look, PeopleForm, Select, SelectOption, Words};
use kernel::form;
use kernel::post::PostId;
use kernel::stop::Stop;

use super::super::candidates::{self, Candidates};
use super::turn::{Deed, Drawing};
use crate::inquiry::{self, Likeliest};

/// Adds whom the reader may ask.
pub(super) fn add(tx: &mut Tx<'_>, drawing: &Drawing<'_>, deed: &mut Deed) -> Result<(), Stop> {
    let Candidates { likeliest, others } = candidates::of(tx, drawing.visit, drawing.actor, drawing.view)?;
    if !others.is_empty() {
        deed.forms.push(select(tx, drawing, others, likeliest.is_empty())?);
    }
    deed.people = if likeliest.is_empty() { None } else { Some(cards(tx, drawing, &likeliest)?) };
    Ok(())
}

fn cards(tx: &mut Tx<'_>, drawing: &Drawing<'_>, likeliest: &[Likeliest]) -> Result<PeopleForm, Stop> {
    let texts = drawing.texts();
    let ask = |one: &Likeliest| Button {
        label: Words::written(texts.ask_person(&one.answering.holder).to_string(), None),
        act: Act::SubmitAs { name: "post".into(), value: one.answering.post.to_string().into() },
        look: Look::Quiet,
    };
    let buttons = likeliest.iter().map(ask).collect();
    let form = form::post(tx, drawing.visit, drawing.path("seats"), Vec::new(), buttons)?;
    let people = likeliest.iter().map(|one| inquiry::card(drawing.visit.language(), one)).collect();
    Ok(PeopleForm::new(form, people))
}

fn select(tx: &mut Tx<'_>, drawing: &Drawing<'_>, others: Vec<(PostId, String)>, is_alone: bool) -> Result<Form, Stop> {
    let texts = drawing.texts();
    let option = |(post, label): (PostId, String)| SelectOption { value: post.to_string().into(), label: label.into() };
    let choose = SelectOption { value: "".into(), label: texts.choose().into() };
    let label = if is_alone { texts.whom_to_ask() } else { texts.somebody_else() };
    let select = Control::Select(Select {
        field: Field {
            error: drawing.filled.errors.of("post"),
            hint: (!is_alone).then(|| texts.somebody_else_hint().into()),
            ..Field::new("post", label)
        },
        options: std::iter::once(choose).chain(others.into_iter().map(option)).collect(),
        value: drawing.filled.typed.get("post").to_owned().into(),
    });
    let button = Button::submit(texts.ask_them());
    let button = if is_alone { button } else { button.quiet() };
    Ok(form::post(tx, drawing.visit, drawing.path("seats"), vec![select], vec![button])?)
}
