//! The programme templates: all versions, one of them step by step, and for the secretariat adding, following and ending.

use askama::Template as Page;
use kernel::db::Tx;
use kernel::design::{
    Button, Cell, Column, Control, EmptyState, ErrorSummary, Field, Form, Item, Items, Lead, Link, Meta, MetaEntry,
    Narrow, Row, SectionHead, Table, Tag, TextArea, Tone, Words,
};
use kernel::form::{self, FormErrors};
use kernel::language::DateLength;
use kernel::stop::Stop;
use kernel::time::{Date, Timestamp, Zone};
use kernel::web::{Answer, Fields, Visit};

use super::super::rules;
use super::super::template::{self, RUNGS, StepForm, Template, TemplateId, Version};
use super::super::texts::Texts;

#[derive(Debug, Page)]
#[template(path = "support/templates/documents.html")]
pub(super) struct DocumentsPage {
    pub(super) summary: ErrorSummary,
    pub(super) lead: Lead,
    pub(super) sections: Vec<(SectionHead, Items)>,
    pub(super) tables: Vec<Table>,
    pub(super) empty: Option<EmptyState>,
    pub(super) forms: Vec<(SectionHead, Form)>,
}

/// All templates, those that run first.
pub(in crate::support) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = draw_list(tx, visit, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, Texts::new(visit.language()).templates_title(), page)
}

fn draw_list(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<DocumentsPage, Stop> {
    let texts = Texts::new(visit.language());
    let now = tx.now();
    let (running, ended): (Vec<Version>, Vec<Version>) =
        template::all(tx)?.into_iter().partition(|version| version.ends_at > now);
    let mut forms = Vec::new();
    if visit.actor.is_some_and(|actor| rules::may_keep_templates(actor).is_ok()) {
        if running.is_empty() && ended.is_empty() {
            let button = Button::submit(texts.take_the_ladder());
            let form = super::forms::press(tx, visit, "/support/templates/ladder".to_owned(), button)?;
            forms.push((SectionHead::new("take-ladder", texts.take_the_ladder()), form));
        }
        let form = document_form(tx, visit, typed.get("document").to_owned(), errors)?;
        forms.push((SectionHead::new("add", texts.add_template()), form));
    }
    let items = |versions: &[Version]| Items(versions.iter().map(|version| item(visit, version, now)).collect());
    let mut sections = vec![(SectionHead::new("running", texts.templates_running()), items(&running))];
    if !ended.is_empty() {
        sections.push((SectionHead::new("ended", texts.templates_ended()), items(&ended)));
    }
    Ok(DocumentsPage {
        summary: summary(visit, &forms),
        lead: Lead {
            trail: up(visit),
            title: texts.templates_title().into(),
            sentence: Some(texts.templates_sentence().into()),
            ..Lead::default()
        },
        empty: running.is_empty().then(|| EmptyState {
            title: texts.no_templates().into(),
            sentence: texts.no_templates_sentence().into(),
            ..EmptyState::default()
        }),
        sections,
        tables: Vec::new(),
        forms,
    })
}

pub(super) fn up(visit: &Visit<'_>) -> Meta {
    Meta(vec![MetaEntry::Link(Link::new(Texts::new(visit.language()).title(), "/support"))])
}

pub(super) fn summary(visit: &Visit<'_>, forms: &[(SectionHead, Form)]) -> ErrorSummary {
    let errors = forms.iter().flat_map(|(_, form)| form.errors()).collect();
    ErrorSummary { language: visit.language(), errors }
}

fn item(visit: &Visit<'_>, version: &Version, now: Timestamp) -> Item {
    let texts = Texts::new(visit.language());
    let template = &version.template;
    let is_planned = version.starts_at > now;
    Item {
        title: Link::new(template.name.of(visit.language()).to_owned(), format!("/support/templates/{}", version.id)),
        tag: is_planned.then(|| Tag::new(texts.is_planned(), Tone::Quiet)),
        sentence: Some(template.words.of(visit.language()).to_owned().into()),
        meta: Meta(vec![
            MetaEntry::Words(span(visit, version).into()),
            MetaEntry::Words(Words::written(template.source.title.clone(), None)),
        ]),
        ..Item::default()
    }
}

/// From when until when something may begin by it. A template's days are the same everywhere.
fn span(visit: &Visit<'_>, version: &Version) -> String {
    let texts = Texts::new(visit.language());
    let from = day(visit, version.starts_at);
    if version.ends_at == Timestamp::FOREVER {
        return texts.valid_since(from).to_string();
    }
    let last = version.ends_at.plus_seconds(-1);
    texts.valid_from_to(from, day(visit, last)).to_string()
}

/// The day of a template or a table, which begins everywhere at the same instant.
pub(super) fn day(visit: &Visit<'_>, at: Timestamp) -> String {
    visit.language().date(at.date_in(&Zone::UTC), DateLength::Medium).to_string()
}

/// The form into which a template is written, in TOML or in JSON.
fn document_form(tx: &Tx<'_>, visit: &Visit<'_>, value: String, errors: &FormErrors) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let field = Field {
        error: errors.of("document"),
        hint: Some(texts.document_hint().into()),
        ..Field::new("document", texts.document())
    };
    let area = Control::Area(TextArea { field, value: value.into() });
    Ok(form::post(tx, visit, "/support/templates", vec![area], vec![Button::submit(texts.add_template())])?)
}

/// Adds a template, or a new version of one.
pub(in crate::support) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let leave = rules::may_keep_templates(visit.actor()?)?;
    let texts = Texts::new(visit.language());
    let written = visit.request.form.get("document");
    match template::read(written) {
        Ok(template) => match template::add(tx, &leave, &template) {
            Ok(id) => Ok(Answer::see_other(format!("/support/templates/{id}"))),
            Err(Stop::Refused(refusal)) => again(tx, visit, refusal.words(visit.language()).reason),
            Err(stop) => Err(stop),
        },
        Err(wrong) => {
            let wrong: Vec<String> = wrong.iter().map(ToString::to_string).collect();
            again(tx, visit, texts.error_document(wrong.join("; ")).to_string())
        }
    }
}

/// The list with the document as it was sent, and what is wrong with it.
fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, wrong: String) -> Result<Answer, Stop> {
    let mut errors = FormErrors::default();
    errors.add("document", wrong);
    let page = draw_list(tx, visit, &errors, &visit.request.form)?;
    visit.form_again(tx, Texts::new(visit.language()).templates_title(), page)
}

/// A network begins with its own ladder.
pub(in crate::support) fn take_ladder(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let leave = rules::may_keep_templates(visit.actor()?)?;
    if template::all(tx)?.is_empty() {
        add_all(tx, &leave, RUNGS)?;
    }
    Ok(Answer::see_other("/support/templates"))
}

/// Adds templates that are shipped.
pub(in crate::support) fn add_all(
    tx: &mut Tx<'_>,
    leave: &rules::MayKeepTemplates<'_>,
    texts: &[&str],
) -> Result<(), Stop> {
    for text in texts {
        let template = template::read(text).map_err(|_| Stop::Malformed("template"))?;
        template::add(tx, leave, &template)?;
    }
    Ok(())
}

/// One version, step by step.
pub(in crate::support) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let version = template::by_id(tx, visit.param::<TemplateId>("template")?)?;
    let texts = Texts::new(visit.language());
    let language = visit.language();
    let others: Vec<Version> = template::by_code(tx, &version.template.code)?;
    let others: Vec<Version> = others.into_iter().filter(|other| other.id != version.id).collect();
    let now = tx.now();
    let mut sections = Vec::new();
    if !others.is_empty() {
        let items = others.iter().map(|other| item(visit, other, now)).collect();
        sections.push((SectionHead::new("versions", texts.other_versions()), Items(items)));
    }
    let forms = keep_forms(tx, visit, &version)?;
    let template = &version.template;
    let name = template.name.of(language).to_owned();
    let page = DocumentsPage {
        summary: summary(visit, &forms),
        lead: Lead {
            trail: trail(visit, &version),
            title: name.clone().into(),
            sentence: Some(template.words.of(language).to_owned().into()),
            ..Lead::default()
        },
        tables: vec![steps_table(visit, template), roles_table(visit, template)],
        empty: None,
        sections,
        forms,
    };
    visit.page(tx, name, page)
}

fn trail(visit: &Visit<'_>, version: &Version) -> Meta {
    let texts = Texts::new(visit.language());
    let source = &version.template.source;
    let read = source.read.parse::<Date>().map(|read| visit.language().date(read, DateLength::Medium).to_string());
    let said = texts.read_on(read.unwrap_or_default(), &source.title).to_string();
    let said = match &source.address {
        Some(address) => MetaEntry::Link(Link { label: Words::written(said, None), href: address.clone().into() }),
        None => MetaEntry::Words(Words::written(said, None)),
    };
    Meta(vec![
        MetaEntry::Link(Link::new(texts.title(), "/support")),
        MetaEntry::Words(span(visit, version).into()),
        MetaEntry::Words(version.template.length.of(visit.language()).to_owned().into()),
        MetaEntry::Words(version.template.money.of(visit.language()).to_owned().into()),
        said,
    ])
}

fn steps_table(visit: &Visit<'_>, template: &Template) -> Table {
    let texts = Texts::new(visit.language());
    let language = visit.language();
    let row = |step: &StepForm| {
        let role = template.role(&step.by).map(|role| role.name.of(language).to_owned()).unwrap_or_default();
        let fields: Vec<String> = step.fields().iter().map(|field| field.label_in(language)).collect();
        let produces = step.produces.as_ref().map(|words| words.of(language).to_owned()).unwrap_or_default();
        Row {
            cells: vec![
                Cell::Words(step.name_in(language).into()),
                Cell::Words(role.into()),
                Cell::Words(clock(visit, template, step).into()),
                Cell::Words(fields.join("; ").into()),
                Cell::Words(produces.into()),
            ],
            is_own: false,
        }
    };
    let heads = [texts.step(), texts.whose_turn(), texts.by_when(), texts.paper_asks(), texts.leaves_behind()];
    Table {
        id: "template-steps".into(),
        caption: texts.steps().into(),
        columns: heads.map(Column::new).into(),
        rows: template.steps.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    }
}

/// By when a step is to be done, as the template says it.
fn clock(visit: &Visit<'_>, template: &Template, step: &StepForm) -> String {
    let texts = Texts::new(visit.language());
    if !step.months.is_empty() {
        let months: Vec<String> = step.months.iter().map(i64::to_string).collect();
        return texts.after_months(months.join(", ")).to_string();
    }
    let after = step.days_after.as_ref().and_then(|code| template.place_of(code));
    match after.and_then(|place| template.steps.get(place)) {
        Some(after) => texts.days_after(step.days, after.name_in(visit.language())).to_string(),
        None if step.working_days => texts.working_days(step.days).to_string(),
        None => texts.days(step.days).to_string(),
    }
}

fn roles_table(visit: &Visit<'_>, template: &Template) -> Table {
    let texts = Texts::new(visit.language());
    let row = |role: &template::Role| Row {
        cells: vec![
            Cell::Words(role.name.of(visit.language()).to_owned().into()),
            Cell::Words(how_many(visit, role).into()),
        ],
        is_own: false,
    };
    Table {
        id: "template-roles".into(),
        caption: texts.roles().into(),
        columns: [texts.role(), texts.how_many_head()].map(Column::new).into(),
        rows: template.roles.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    }
}

fn how_many(visit: &Visit<'_>, role: &template::Role) -> String {
    if role.least == role.most {
        return visit.language().number(role.least).to_string();
    }
    Texts::new(visit.language()).how_many(role.least, role.most).to_string()
}

/// A new version, written from this one, and ending it: for who keeps templates, while it runs.
fn keep_forms(tx: &mut Tx<'_>, visit: &Visit<'_>, version: &Version) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let keeps = visit.actor.is_some_and(|actor| rules::may_keep_templates(actor).is_ok());
    if !keeps || version.ends_at <= tx.now() {
        return Ok(Vec::new());
    }
    let texts = Texts::new(visit.language());
    let document = serde_json::to_string_pretty(&version.template).unwrap_or_default();
    let next = document_form(tx, visit, document, &FormErrors::default())?;
    let path = format!("/support/templates/{}/end", version.id);
    let end = super::forms::press(tx, visit, path, Button::submit(texts.end_template()).danger())?;
    Ok(vec![
        (SectionHead::new("next-version", texts.next_version()), next),
        (SectionHead::new("end-template", texts.end_template()), end),
    ])
}

/// Nothing begins by this version any more.
pub(in crate::support) fn end(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let leave = rules::may_keep_templates(visit.actor()?)?;
    let version = template::by_id(tx, visit.param::<TemplateId>("template")?)?;
    template::end(tx, &leave, version.id)?;
    Ok(Answer::see_other(format!("/support/templates/{}", version.id)))
}

pub(in crate::support) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(template::current(tx)?.first().map(|version| format!("/support/templates/{}", version.id)))
}
