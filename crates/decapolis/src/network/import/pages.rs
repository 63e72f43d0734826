//! The secretariat takes a list of members in: a file or pasted text, what it holds, one press, what was taken.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, Cell, Column, Control, ErrorSummary, Field as FormField, Form, Lead, Link, Meta, MetaEntry, Narrow, Notice,
    Pair, Row, SectionHead, Select, SelectOption, SummaryList, Table, TextArea, TextField, TextKind, Words,
};
use kernel::file;
use kernel::form::{self, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};
use roster::{Field, Reading};

use super::super::texts::Texts;
use super::acts::{self, Decision};
use super::{Import, ImportId, ImportState, LeftRow, Outcomes, ROWS_MAX, plan, store, undo as undoing, words};

/// Entries whose fate is looked up before the list is taken; each costs some statements.
const LOOKED_AT: usize = 100;
/// Lines of a table on the page.
const LINES: usize = 60;

#[derive(Debug, Template)]
#[template(path = "network/templates/import.html")]
struct ImportPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    facts: SummaryList,
    forms: Vec<Form>,
    sections: Vec<(SectionHead, Table)>,
    columns_head: Option<SectionHead>,
    columns: Option<Form>,
}

impl ImportPage {
    fn new(lead: Lead) -> Self {
        Self {
            summary: ErrorSummary::default(),
            lead,
            notice: None,
            facts: SummaryList { pairs: Vec::new(), is_in_rail: false },
            forms: Vec::new(),
            sections: Vec::new(),
            columns_head: None,
            columns: None,
        }
    }
}

/// The form: a file, or pasted text.
pub(in crate::network) fn form(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    form_page(tx, visit, &FormErrors::default())
}

fn form_page(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let file = Control::Text(TextField {
        field: FormField {
            hint: Some(texts.list_file_hint().into()),
            error: errors.of("file"),
            ..FormField::new("file", texts.list_file())
        },
        kind: TextKind::File,
        ..TextField::default()
    });
    let pasted = Control::Area(TextArea {
        field: FormField::new("pasted", texts.list_pasted()),
        value: visit.request.form.get("pasted").to_owned().into(),
    });
    let button = Button::submit(texts.look_through());
    let form = form::post(tx, visit, "/import/members/upload", vec![file, pasted], vec![button])?;
    let lead =
        Lead { title: texts.import_title().into(), sentence: Some(texts.import_sentence().into()), ..Lead::default() };
    let summary = ErrorSummary { language: visit.language(), errors: form.errors() };
    let page = ImportPage { summary, forms: vec![form], ..ImportPage::new(lead) };
    if errors.is_empty() {
        visit.page(tx, texts.import_title(), page)
    } else {
        visit.form_again(tx, texts.import_title(), page)
    }
}

/// Keeps the list, if it can be read at all.
pub(in crate::network) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let uploaded = visit.request.upload.as_ref().map_or(&[][..], |upload| &upload.bytes[..]);
    let pasted = visit.request.form.get("pasted").as_bytes();
    let bytes = if uploaded.is_empty() { pasted } else { uploaded };
    let mut errors = FormErrors::default();
    if let Some(sentence) = file::too_large(visit) {
        errors.add("file", sentence);
    }
    match roster::read(bytes) {
        _ if bytes.is_empty() => errors.add("file", texts.error_no_list()),
        Ok(reading) if reading.report.rows > ROWS_MAX => errors.add("file", texts.error_long_list(ROWS_MAX)),
        Ok(_) => {}
        Err(refusal) => errors.add("file", texts.error_list(words::refusal(&refusal, visit.language()))),
    }
    if !errors.is_empty() {
        return form_page(tx, visit, &errors);
    }
    let id = acts::begin(tx, visit.actor()?.post, bytes)?;
    Ok(back_to(id))
}

/// What the list holds before it is taken; afterwards what was taken.
pub(in crate::network) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let import = store::import(tx, visit.param("import")?)?;
    let page = match import.state {
        ImportState::Looked => looked(tx, visit, &import)?,
        _ => taken(tx, visit, &import)?,
    };
    visit.page(tx, texts.import_title(), page)
}

fn lead(visit: &Visit<'_>, sentence: String) -> Lead {
    let texts = Texts::new(visit.language());
    Lead {
        trail: Meta(vec![MetaEntry::Link(Link::new(texts.another_list(), "/import/members"))]),
        title: texts.import_title().into(),
        sentence: Some(sentence.into()),
        ..Lead::default()
    }
}

fn looked(tx: &mut Tx<'_>, visit: &Visit<'_>, import: &Import) -> Result<ImportPage, Stop> {
    let texts = Texts::new(visit.language());
    let reading = acts::read(import)?;
    let (entries, left) = plan::entries(&reading);
    let mut fates = [0, 0, 0];
    for entry in entries.iter().take(LOOKED_AT) {
        let at = match acts::decide(tx, entry)? {
            Decision::Take { .. } => 0,
            Decision::AlreadyHere { .. } => 1,
            Decision::Left(_) => 2,
        };
        fates[at] += 1;
    }
    let report = &reading.report;
    let pair = |label: &'static str, count: u64| Pair::new(label, visit.language().number(count as usize).to_string());
    let take = Button::submit(texts.take_them(entries.len()).to_string());
    let forms = match entries.is_empty() {
        true => Vec::new(),
        false => vec![form::post(tx, visit, format!("/import/members/{}/taking", import.id), Vec::new(), vec![take])?],
    };
    let looked_at = entries.len().min(LOOKED_AT);
    let [new, known, unclear] = fates;
    let separator = report.separator.map_or_else(|| "-".to_owned(), |separator| separator.escape_default().to_string());
    Ok(ImportPage {
        facts: SummaryList {
            pairs: vec![
                pair(texts.rows_in_list(), report.rows),
                Pair::new(texts.list_encoding(), format!("{}, {separator}", report.encoding)),
                pair(texts.rows_left_for_a_look(), left.len() as u64),
                Pair::new(texts.first_looked_at(), texts.fates(new, known, looked_at, unclear).to_string()),
            ],
            is_in_rail: false,
        },
        forms,
        sections: vec![duplicates(visit, &reading), warnings(visit, &reading)]
            .into_iter()
            .filter(|(_, table)| !table.rows.is_empty())
            .collect(),
        columns_head: Some(head("columns", texts.columns_as_read())),
        columns: Some(columns_form(tx, visit, import, &reading)?),
        ..ImportPage::new(lead(visit, texts.import_looked().to_owned()))
    })
}

fn head(id: &'static str, title: &'static str) -> SectionHead {
    SectionHead { id: id.into(), title: title.into(), ..SectionHead::default() }
}

fn table(id: &'static str, caption: &'static str, labels: &[&'static str], rows: Vec<Vec<String>>) -> Table {
    let cell = |text: String| Cell::Words(Words::written(text, None));
    let cells = |row: Vec<String>| Row { cells: row.into_iter().map(cell).collect(), is_own: false };
    Table {
        id: format!("{id}-table").into(),
        caption: caption.into(),
        columns: labels.iter().map(|label| Column::new(*label)).collect(),
        rows: rows.into_iter().map(cells).collect(),
        narrow: Narrow::Stacked,
    }
}

/// Rows that are or may be one person, beside each other.
fn duplicates(visit: &Visit<'_>, reading: &Reading) -> (SectionHead, Table) {
    let texts = Texts::new(visit.language());
    let named = |row: &u64| {
        let person = reading.people.iter().find(|person| person.row == *row);
        let name = person.and_then(|person| person.name.clone()).unwrap_or_default();
        let email = person.and_then(|person| person.email.as_ref()).map(|email| email.address()).unwrap_or_default();
        format!("{row}: {name} {email}")
    };
    let rows = reading.report.duplicates.iter().take(LINES).map(|group| {
        let verdict = if group.certain { texts.are_one() } else { texts.may_be_one() };
        let people: Vec<String> = group.rows.iter().map(named).collect();
        vec![people.join(" | "), verdict.to_owned(), words::reasons(&group.reason, visit.language())]
    });
    let labels = [texts.column_rows(), texts.column_verdict(), texts.column_why()];
    (
        head("duplicates", texts.duplicates_title()),
        table("duplicates", texts.duplicates_title(), &labels, rows.collect()),
    )
}

fn warnings(visit: &Visit<'_>, reading: &Reading) -> (SectionHead, Table) {
    let texts = Texts::new(visit.language());
    let number = |number: Option<u64>| number.map_or_else(String::new, |number| number.to_string());
    let rejected = reading.report.rejected.iter().map(|rejected| {
        vec![
            rejected.row.to_string(),
            rejected.line.to_string(),
            words::field(rejected.field, visit.language()),
            words::rejection(&rejected.reason, visit.language()),
        ]
    });
    let warned = reading.report.warnings.iter().map(|warning| {
        let field = warning.field.as_deref().map(|field| words::field(field, visit.language())).unwrap_or_default();
        let problem = words::problem(&warning.reason, visit.language());
        vec![number(warning.row), number(warning.line), field, problem]
    });
    let labels = [texts.column_row(), texts.column_line(), texts.column_field(), texts.column_why()];
    let rows = rejected.chain(warned).take(LINES).collect();
    (head("warnings", texts.warnings_title()), table("warnings", texts.warnings_title(), &labels, rows))
}

/// Which column is which field, to be corrected.
fn columns_form(tx: &Tx<'_>, visit: &Visit<'_>, import: &Import, reading: &Reading) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let chosen = acts::chosen(&import.chosen_columns);
    let field_at = |at: usize, label: &roster::ColumnLabel| match chosen.get(&at) {
        Some(field) => *field,
        None => reading.report.columns.iter().find(|(_, known)| *known == label).map(|(field, _)| *field),
    };
    let options = || {
        let known = Field::ALL.map(|field| SelectOption {
            value: field.name().into(),
            label: texts.list_field(field.name()).to_string().into(),
        });
        let none = SelectOption { value: "".into(), label: texts.column_not_read().into() };
        std::iter::once(none).chain(known).collect::<Vec<_>>()
    };
    let controls = reading.column_labels.iter().enumerate().map(|(at, label)| {
        Control::Select(Select {
            field: FormField::new(format!("column-{at}"), Words::written(label.to_string(), None)),
            options: options(),
            value: field_at(at, label).map_or("", Field::name).into(),
        })
    });
    let button = Button::submit(texts.read_again()).quiet();
    Ok(form::post(tx, visit, format!("/import/members/{}/columns", import.id), controls.collect(), vec![button])?)
}

pub(in crate::network) fn choose_columns(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let import = store::import(tx, visit.param("import")?)?;
    let sent = |at: usize| {
        let field = visit.request.form.get(&format!("column-{at}"));
        format!("{at}={field}")
    };
    if import.state == ImportState::Looked {
        let count = acts::read(&import)?.column_labels.len();
        let columns: Vec<String> = (0..count).map(sent).collect();
        store::set_columns(tx, import.id, &columns.join(";"))?;
    }
    Ok(back_to(import.id))
}

/// Takes the list: a job does it in slices, and the page says how far it is.
pub(in crate::network) fn take(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: ImportId = visit.param("import")?;
    let import = store::import(tx, id)?;
    acts::leave_to_job(tx, import.id)?;
    super::super::acts::note(tx, "import_taken", visit.actor()?, id)?;
    Ok(back_to(id))
}

fn taken(tx: &mut Tx<'_>, visit: &Visit<'_>, import: &Import) -> Result<ImportPage, Stop> {
    let texts = Texts::new(visit.language());
    let outcomes = acts::outcomes(tx, import.id, visit.language())?;
    let [taken, known, left] = outcomes.counts();
    let pair = |label: &'static str, count: usize| Pair::new(label, visit.language().number(count).to_string());
    let is_undoable =
        import.state == ImportState::Taken && import.taken_at.plus_seconds(super::UNDO_HOURS * 3_600) > tx.now();
    let undo = Button::submit(texts.undo_import()).quiet();
    let forms = match is_undoable {
        true => vec![form::post(tx, visit, format!("/import/members/{}/undo", import.id), Vec::new(), vec![undo])?],
        false => Vec::new(),
    };
    let state = texts.import_state(import.state.code()).to_string();
    let facts = vec![pair(texts.were_taken(), taken), pair(texts.were_here(), known), pair(texts.were_left(), left)];
    Ok(ImportPage {
        facts: SummaryList { pairs: facts, is_in_rail: false },
        forms,
        sections: outcome_tables(visit, &outcomes),
        ..ImportPage::new(lead(visit, state))
    })
}

fn outcome_tables(visit: &Visit<'_>, outcomes: &Outcomes) -> Vec<(SectionHead, Table)> {
    let texts = Texts::new(visit.language());
    let labels = [texts.column_row(), texts.column_line(), texts.column_why()];
    let said = |row: &LeftRow| vec![row.row.to_string(), row.line.to_string(), row.reason.clone()];
    let (left, stays) = (outcomes.left.iter().take(LINES).map(said), outcomes.stays.iter().take(LINES).map(said));
    let names = |fields: &[String]| {
        let fields: Vec<String> = fields.iter().map(|field| texts.list_field(field.as_str()).to_string()).collect();
        visit.language().list(fields)
    };
    let known = outcomes.already_here.iter().take(LINES).map(|row| {
        let differs = texts.same_and_different(names(&row.different), names(&row.same)).to_string();
        vec![row.row.to_string(), row.line.to_string(), differs]
    });
    let tables = [
        (head("left", texts.were_left()), table("left", texts.were_left(), &labels, left.collect())),
        (head("known", texts.were_here()), table("known", texts.were_here(), &labels, known.collect())),
        (head("stays", texts.what_stays()), table("stays", texts.what_stays(), &labels, stays.collect())),
    ];
    tables.into_iter().filter(|(_, table)| !table.rows.is_empty()).collect()
}

pub(in crate::network) fn undo(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: ImportId = visit.param("import")?;
    undoing::undo(tx, visit.actor()?, id)?;
    Ok(back_to(id))
}

fn back_to(id: ImportId) -> Answer {
    Answer::see_other(format!("/import/members/{id}"))
}
