//! The page of a budget: its lines, the sums by payer, and for who keeps it the form that adds a line.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, ErrorSummary, Form, Lead, Prose, RailHead, SectionHead, Table, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::sheet::Sheet;
use super::super::texts::Texts;
use super::super::{acts, forms, rules};
use super::tables;
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "finance/templates/sheet.html")]
struct SheetPage {
    summary: ErrorSummary,
    lead: Lead,
    lines_head: SectionHead,
    lines: Option<Table>,
    nothing: Option<EmptyState>,
    not_known: Option<Words>,
    shares_head: SectionHead,
    shares: Option<Table>,
    add_head: SectionHead,
    add: Option<Form>,
    rule_head: RailHead,
    rule: Prose,
}

pub(in crate::finance) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let sheet = Sheet::load(tx, visit.actor()?, visit.param("meeting")?)?;
    let typed = forms::proposed(&sheet.lines);
    let page = draw(tx, visit, &sheet, Filled { typed: &typed, errors: &FormErrors::default() })?;
    visit.page(tx, Texts::new(visit.language()).budget(), page)
}

/// Adds a line.
pub(in crate::finance) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, typed) = (visit.actor()?, &visit.request.form);
    let sheet = Sheet::load(tx, actor, visit.param("meeting")?)?;
    let _leave = may_add(tx, visit, &sheet)?;
    match forms::parse(typed, visit.language()) {
        Ok(new) => {
            acts::add(tx, actor, sheet.meeting.id, &new)?;
            Ok(Answer::see_other(format!("/meetings/{}/budget", sheet.meeting.id)))
        }
        Err(errors) => {
            let page = draw(tx, visit, &sheet, Filled { typed, errors: &errors })?;
            visit.form_again(tx, Texts::new(visit.language()).budget(), page)
        }
    }
}

fn may_add(tx: &Tx<'_>, visit: &Visit<'_>, sheet: &Sheet) -> Result<rules::MayAdd, Stop> {
    let phase = sheet.meeting.phase(tx.now());
    Ok(rules::may_add(visit.actor()?, &sheet.standing, (sheet.meeting.id, phase), sheet.lines.len())?)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, sheet: &Sheet, filled: Filled<'_>) -> Result<SheetPage, Stop> {
    let texts = Texts::new(visit.language());
    let add = match may_add(tx, visit, sheet) {
        Ok(_) => Some(add_form(tx, visit, sheet, filled)?),
        Err(_) => None,
    };
    let lines = tables::lines(visit, sheet);
    let not_known = sheet.gifts.not_known;
    Ok(SheetPage {
        summary: ErrorSummary { language: visit.language(), errors: add.iter().flat_map(Form::errors).collect() },
        lead: lead(visit, sheet),
        lines_head: SectionHead::new("lines", texts.lines()),
        nothing: lines.is_none().then(|| EmptyState {
            title: texts.no_lines().into(),
            sentence: texts.no_lines_sentence().into(),
            ..EmptyState::default()
        }),
        lines,
        not_known: (not_known > 0).then(|| texts.not_known(not_known).to_string().into()),
        shares_head: SectionHead::new("shares", texts.shares()),
        shares: tables::shares(visit, sheet),
        add_head: SectionHead::new("add", texts.add_line()),
        add,
        rule_head: RailHead { id: "rule".into(), title: texts.how_it_counts().into() },
        rule: Prose(vec![texts.rule_read().into(), texts.rule_currencies().into(), texts.rule_who_reads().into()]),
    })
}

fn lead(visit: &Visit<'_>, sheet: &Sheet) -> Lead {
    let texts = Texts::new(visit.language());
    let id = sheet.meeting.id;
    let mut actions = vec![Button::link(texts.as_file(), format!("/meetings/{id}/budget.csv")).quiet()];
    if visit.actor.is_some_and(|actor| rules::keeps(actor, &sheet.standing)) {
        actions.push(Button::link(texts.paid_for_somebody(), format!("/gifts?meeting={id}#add")).quiet());
    }
    Lead {
        trail: forum::trail(visit, &sheet.meeting),
        title: texts.budget().into(),
        sentence: Some(texts.budget_sentence().into()),
        actions: Actions(actions),
        ..Lead::default()
    }
}

fn add_form(tx: &mut Tx<'_>, visit: &Visit<'_>, sheet: &Sheet, filled: Filled<'_>) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let path = format!("/meetings/{}/budget", sheet.meeting.id);
    let controls = forms::controls(filled, visit.language());
    Ok(form::post(tx, visit, path, controls, vec![Button::submit(texts.add_line())])?)
}

/// The demo's meeting ahead.
pub(in crate::finance) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(forum::example(tx)?.map(|id| format!("/meetings/{id}/budget")))
}
