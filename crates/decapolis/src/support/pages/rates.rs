//! The tables of lump sums: what they pay, since when, and who says so; the secretariat adds one.

use kernel::db::Tx;
use kernel::design::{
    Button, Cell, Column, Control, EmptyState, Field, Form, Lead, Narrow, Row, SectionHead, Table, TextArea, Words,
};
use kernel::form::{self, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::rates::{self, Band, Stored};
use super::super::rules;
use super::super::texts::Texts;
use super::templates::{DocumentsPage, summary, up};

/// All tables.
pub(in crate::support) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = draw(tx, visit, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, Texts::new(visit.language()).rates_title(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<DocumentsPage, Stop> {
    let texts = Texts::new(visit.language());
    let stored = rates::all(tx)?;
    let mut forms = Vec::new();
    if visit.actor.is_some_and(|actor| rules::may_keep_templates(actor).is_ok()) {
        forms.push((SectionHead::new("add", texts.add_rates()), rate_form(tx, visit, errors, typed)?));
    }
    Ok(DocumentsPage {
        summary: summary(visit, &forms),
        lead: Lead {
            trail: up(visit),
            title: texts.rates_title().into(),
            sentence: Some(texts.rates_sentence().into()),
            ..Lead::default()
        },
        sections: Vec::new(),
        empty: stored.is_empty().then(|| EmptyState {
            title: texts.no_rates().into(),
            sentence: texts.rates_sentence().into(),
            ..EmptyState::default()
        }),
        tables: stored.iter().map(|stored| table(visit, stored)).collect(),
        forms,
    })
}

fn rate_form(tx: &Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let field = Field {
        error: errors.of("document"),
        hint: Some(texts.rate_hint().into()),
        ..Field::new("document", texts.document())
    };
    let area = Control::Area(TextArea { field, value: typed.get("document").to_owned().into() });
    Ok(form::post(tx, visit, "/support/rates", vec![area], vec![Button::submit(texts.add_rates())])?)
}

fn table(visit: &Visit<'_>, stored: &Stored) -> Table {
    let texts = Texts::new(visit.language());
    let rates = &stored.table;
    let said = texts.said_by(visit.day(stored.starts_at), &rates.source.title).to_string();
    let row = |unit: &'static str| {
        move |band: &Band| {
            let sum = rates.money(band.minor).map(|money| visit.language().money(money).to_string());
            let span = match band.to {
                Some(to) => format!("{}–{to} {unit}", band.from),
                None => format!("{}+ {unit}", band.from),
            };
            let cells = vec![Cell::Words(Words::written(span, None)), Cell::Number(sum.unwrap_or_default().into())];
            Row { cells, is_own: false }
        }
    };
    let travel = rates.travel.iter().map(row(texts.km()));
    let days = rates.days.iter().map(row(texts.day_unit()));
    Table {
        id: format!("rates-{}", stored.id).into(),
        caption: Words::written(format!("{} ({said})", rates.name), None),
        columns: vec![Column::new(texts.how_far()), Column::number(texts.sum_per_person())],
        rows: travel.chain(days).collect(),
        narrow: Narrow::Stacked,
    }
}

/// Adds a table.
pub(in crate::support) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let leave = rules::may_keep_templates(visit.actor()?)?;
    let texts = Texts::new(visit.language());
    match rates::read(visit.request.form.get("document")) {
        Ok(table) => {
            rates::add(tx, &leave, &table)?;
            Ok(Answer::see_other("/support/rates"))
        }
        Err(wrong) => {
            let mut errors = FormErrors::default();
            errors.add("document", texts.error_document(wrong));
            let page = draw(tx, visit, &errors, &visit.request.form)?;
            visit.form_again(tx, texts.rates_title(), page)
        }
    }
}
