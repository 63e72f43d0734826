//! A city's answers as a spreadsheet: given away, brought back, looked through, taken with one press.

use std::collections::BTreeMap;

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, Cell, Column, Control, ErrorSummary, Field, Form, Lead, Link, Look, MetaEntry, Narrow,
    Notice, NoticeTone, Prose, Row, SectionHead, Table, TextField, TextKind, Words,
};
use kernel::file::{FileKind, Incoming};
use kernel::form::{self, FormErrors, Reading as FormReading};
use kernel::post;
use kernel::stop::Stop;
use kernel::web::{Answer, Status, Visit};

use super::super::loaded::{self, Asked, Opened, OpenedSheet};
use super::super::model::{BankQuestionId, Said, SheetAnswer, SheetId};
use super::super::offered;
use super::super::spreadsheet::{self, Change, Drawn, Plan, Reading};
use super::super::texts::Texts;
use super::super::uploading::{self, Taken, Waiting};
use super::super::{demo, rules, said, store};
use super::sheet::{loaded_name, offer_source, offer_words};
use super::{numbered, path_of, sheet_tag, trail};

/// Bytes of a spreadsheet of answers: what is written here has twenty thousand, and other programs keep more beside.
const FILE_BYTES_MAX: usize = MEGABYTE;
const MEGABYTE: usize = 1024 * 1024;

#[derive(Debug, Template)]
#[template(path = "consultation/templates/spreadsheet.html")]
struct SpreadsheetPage {
    summary: ErrorSummary,
    lead: Lead,
    notices: Vec<Notice>,
    wrong: Option<(SectionHead, Prose)>,
    waiting: Option<WaitingPart>,
    upload: Option<(SectionHead, Form)>,
}

/// What would come of the file that waits.
#[derive(Debug)]
struct WaitingPart {
    head: SectionHead,
    table: Option<Table>,
    beside: Prose,
    take: Option<Form>,
}

/// What a form that came back has to say.
#[derive(Default)]
struct Wrong {
    errors: FormErrors,
    cells: Vec<String>,
    is_crossed: bool,
}

pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = uploading::open_own(tx, visit.actor()?, visit.param("consultation_sheet")?)?;
    let opened = opened.in_language(tx, visit.language())?;
    let page = draw(tx, visit, &opened, &Wrong::default())?;
    visit.page(tx, Texts::new(visit.language()).as_spreadsheet(), page)
}

fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &OpenedSheet, wrong: &Wrong) -> Result<Answer, Stop> {
    let page = draw(tx, visit, opened, wrong)?;
    visit.form_again(tx, Texts::new(visit.language()).as_spreadsheet(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &OpenedSheet, wrong: &Wrong) -> Result<SpreadsheetPage, Stop> {
    let (texts, actor) = (Texts::new(visit.language()), visit.actor()?);
    let may_write = rules::may_answer(actor, opened.city.circle, &opened.sheet, opened.state).is_ok();
    let upload = match may_write {
        true => Some((SectionHead::new("upload", texts.upload_head()), upload_form(tx, visit, opened, &wrong.errors)?)),
        false => None,
    };
    let waiting = match may_write && wrong.cells.is_empty() {
        true => waiting(tx, visit, opened)?,
        false => None,
    };
    let mut notices = Vec::new();
    if !may_write {
        notices.push(Notice::notable(texts.not_written_now(opened.state.code()).to_string()));
    }
    if wrong.is_crossed {
        notices.push(Notice { tone: NoticeTone::Refusal, ..Notice::notable(texts.upload_crossed()) });
    }
    let lines = Prose(wrong.cells.iter().map(|line| line.clone().into()).collect());
    Ok(SpreadsheetPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: upload.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: lead(visit, opened),
        notices,
        wrong: (!wrong.cells.is_empty()).then(|| (SectionHead::new("wrong", texts.wrong_head()), lines)),
        waiting,
        upload,
    })
}

fn lead(visit: &Visit<'_>, opened: &OpenedSheet) -> Lead {
    let texts = Texts::new(visit.language());
    let sheet = format!("/consultation-sheets/{}", opened.sheet.id);
    let mut trail = trail(visit, &opened.consultation);
    let city = opened.city.name_in(visit.language()).to_owned();
    trail.0.push(MetaEntry::Link(Link::new(texts.sheet_of(city).to_string(), sheet.clone())));
    trail.0.push(MetaEntry::Tag(sheet_tag(opened.state, visit.language())));
    Lead {
        trail,
        title: texts.as_spreadsheet().into(),
        sentence: Some(texts.spreadsheet_sentence().into()),
        actions: Actions(vec![Button::link(texts.download_sheet(), format!("{sheet}/answers.xlsx"))]),
        ..Lead::default()
    }
}

fn upload_form(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &OpenedSheet, errors: &FormErrors) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let hint = texts.field_spreadsheet_hint(FILE_BYTES_MAX / MEGABYTE).to_string();
    let field =
        Field { hint: Some(hint.into()), error: errors.of("file"), ..Field::new("file", texts.field_spreadsheet()) };
    let control = Control::Text(TextField { field, kind: TextKind::File, ..TextField::default() });
    let button = Button::submit(texts.look_through()).quiet();
    let path = format!("/consultation-sheets/{}/upload", opened.sheet.id);
    Ok(form::post(tx, visit, path, vec![control], vec![button])?)
}

/// What would come of the file that the reader's post brought last; nothing where none waits.
fn waiting(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &OpenedSheet) -> Result<Option<WaitingPart>, Stop> {
    let texts = Texts::new(visit.language());
    let asked = Asked::load(tx, opened.consultation.id)?;
    let Some(waiting) = Waiting::load(tx, visit.actor()?, opened.sheet.id, &asked)? else { return Ok(None) };
    let answers = store::sheet::answers(tx, opened.sheet.id)?;
    let plan = spreadsheet::plan(&asked, &answers, &waiting.reading.rows);
    let is_right = waiting.reading.is_right();
    let beside = match is_right {
        true => beside(visit, &asked, &waiting.reading, &plan),
        false => spreadsheet::in_words(&waiting.reading, visit.language()),
    };
    let is_change = is_right && !plan.changes.is_empty();
    let table = match is_change {
        true => Some(table(tx, visit, &asked, &plan)?),
        false => None,
    };
    let seen = waiting.seen(&asked, &answers);
    let act = Act::SubmitAs { name: "seen".into(), value: seen.into() };
    let button = Button { label: texts.take_upload(plan.changes.len()).to_string().into(), act, look: Look::Filled };
    let path = format!("/consultation-sheets/{}/spreadsheet", opened.sheet.id);
    let take = match is_change {
        true => Some(form::post(tx, visit, path, Vec::new(), vec![button])?),
        false => None,
    };
    let head = if is_right { texts.would_change() } else { texts.wrong_head() };
    let note = is_right.then(|| texts.would_change_count(plan.changes.len()).to_string().into());
    Ok(Some(WaitingPart {
        head: SectionHead { note, ..SectionHead::new("changes", head) },
        table,
        beside: Prose(beside.into_iter().map(Into::into).collect()),
        take,
    }))
}

/// What stays, what is left out, and what was noticed.
fn beside(visit: &Visit<'_>, asked: &Asked, reading: &Reading, plan: &Plan<'_>) -> Vec<String> {
    let texts = Texts::new(visit.language());
    let left_out =
        plan.left_out.iter().map(|(question, row)| texts.left_out(row.cell(), asked.number(question.id)).to_string());
    let mut lines: Vec<String> = left_out.chain(spreadsheet::noticed(reading, asked, visit.language())).collect();
    if plan.changes.is_empty() {
        lines.insert(0, texts.nothing_changes().to_owned());
    }
    if plan.same > 0 {
        lines.push(texts.stay_the_same(plan.same).to_string());
    }
    lines
}

/// Each answer that would change: what stands there and who wrote it, beside what the file says.
fn table(tx: &mut Tx<'_>, visit: &Visit<'_>, asked: &Asked, plan: &Plan<'_>) -> Result<Table, Stop> {
    let texts = Texts::new(visit.language());
    let posts = post::held(tx, plan.changes.iter().map(|change| change.now.post))?;
    let row = |change: &Change<'_>| {
        let who = loaded_name(posts.get(&change.now.post));
        let written = || Cell::Words(texts.written_by(visit.day(change.now.written_at), who).to_string().into());
        let cells = vec![
            Cell::Words(numbered(change.question, asked.number(change.question.id), visit.language())),
            Cell::Words(now(visit, change)),
            change.now.said.map_or(Cell::Empty, |_| written()),
            Cell::Words(new(visit, change)),
        ];
        Row { cells, is_own: false }
    };
    Ok(Table {
        id: "changes-table".into(),
        caption: texts.would_change_caption().into(),
        columns: [texts.field_question(), texts.column_now(), texts.column_written(), texts.column_new()]
            .map(Column::new)
            .into(),
        rows: plan.changes.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    })
}

fn now(visit: &Visit<'_>, change: &Change<'_>) -> Words {
    let SheetAnswer { said: Some(said), content, version, language, .. } = change.now else {
        return Texts::new(visit.language()).open_question().into();
    };
    said::shown(change.question, (*said, content, *version), *language, visit.language())
}

fn new(visit: &Visit<'_>, change: &Change<'_>) -> Words {
    let row = change.row;
    said::shown(change.question, (row.said, &row.content, row.version), visit.language(), visit.language())
}

/// A file is looked through; one in which anything is wrong is not kept.
pub(in super::super) fn upload(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, id): (_, SheetId) = (visit.actor()?, visit.param("consultation_sheet")?);
    let opened = uploading::open_own(tx, actor, id)?;
    let _leave = rules::may_answer(actor, opened.city.circle, &opened.sheet, opened.state)?;
    let asked = Asked::load(tx, opened.consultation.id)?;
    match look_through(visit, &asked) {
        Ok(bytes) => {
            uploading::bring(tx, actor, id, bytes)?;
            Ok(Answer::see_other(format!("/consultation-sheets/{id}/spreadsheet")))
        }
        Err((errors, cells)) => again(tx, visit, &opened, &Wrong { errors, cells, ..Wrong::default() }),
    }
}

/// The bytes of a file in which all can be read; otherwise what is wrong with it, and in which cells.
fn look_through<'v>(visit: &'v Visit<'_>, asked: &Asked) -> Result<&'v [u8], (FormErrors, Vec<String>)> {
    let texts = Texts::new(visit.language());
    let mut form = FormReading::new(&visit.request.form, visit.language());
    let incoming = Incoming::read(visit, &mut form);
    let bytes = visit.request.upload.as_ref().map_or(&[][..], |upload| &upload.bytes[..]);
    // What is in a file that is taken is what its name says.
    if incoming.as_ref().is_some_and(|incoming| !incoming.name().to_lowercase().ends_with(".xlsx")) {
        form.fail("file", texts.error_not_spreadsheet());
    } else if bytes.len() > FILE_BYTES_MAX {
        form.fail("file", texts.wrong_file("much").to_string());
    }
    form.done(incoming).map_err(|errors| (errors, Vec::new()))?;
    let reading = spreadsheet::read(bytes, asked);
    if reading.is_right() {
        return Ok(bytes);
    }
    let cells = spreadsheet::in_words(&reading, visit.language());
    let mut errors = FormErrors::default();
    errors.add("file", texts.error_spreadsheet(cells.len()));
    Err((errors, cells))
}

pub(in super::super) fn take(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, id): (_, SheetId) = (visit.actor()?, visit.param("consultation_sheet")?);
    match uploading::take(tx, actor, id, (visit.request.form.get("seen"), visit.language()))? {
        Taken::Written => Ok(Answer::see_other(format!("/consultation-sheets/{id}"))),
        Taken::Crossed => {
            let opened = uploading::open_own(tx, actor, id)?;
            again(tx, visit, &opened, &Wrong { is_crossed: true, ..Wrong::default() })
        }
    }
}

/// The sheet as a spreadsheet, for whoever reads the sheet.
pub(in super::super) fn answers_file(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = loaded::sheet_here(tx, visit)?;
    let asked = Asked::load(tx, opened.consultation.id)?;
    let answers = store::sheet::answers(tx, opened.sheet.id)?;
    let drawn = Drawn {
        consultation: &opened.consultation,
        asked: &asked,
        answers: &answers,
        known: &known(tx, visit, &opened, (&asked, &answers))?,
        city: opened.city.name_in(visit.language()),
        last_day: &visit.last_day(opened.consultation.answers_until),
        language: visit.language(),
        today: tx.now().date_in(&visit.time_zone()),
    };
    given("answers.xlsx", spreadsheet::write(&drawn)?)
}

/// What a city can confirm, with its source, of what it is asked and did not say yet.
fn known(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &OpenedSheet,
    (asked, answers): (&Asked, &[SheetAnswer]),
) -> Result<BTreeMap<BankQuestionId, String>, Stop> {
    let mut known = BTreeMap::new();
    for (id, offer) in offered::to_city(tx, opened.sheet.id, &opened.city, &asked.questions)? {
        // What stands in the last column can be written as the answer.
        let is_open = answers.iter().any(|answer| answer.question == id && answer.said.is_none());
        let is_open = is_open && offer.said == Said::Told;
        if let Some(question) = asked.questions.get(&id).filter(|_| is_open) {
            let words = offer_words(visit, question, &offer);
            known.insert(id, format!("{}\n{}", words.text(), offer_source(visit, &offer)));
        }
    }
    Ok(known)
}

/// The same without answers, for whoever reads the consultation.
pub(in super::super) fn questions_file(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = Opened::load(tx, visit)?;
    let asked = Asked::load(tx, opened.consultation.id)?;
    let drawn = Drawn {
        consultation: &opened.consultation,
        asked: &asked,
        answers: &[],
        known: &BTreeMap::new(),
        city: "",
        last_day: &visit.last_day(opened.consultation.answers_until),
        language: visit.language(),
        today: tx.now().date_in(&visit.time_zone()),
    };
    given("questions.xlsx", spreadsheet::write(&drawn)?)
}

fn given(name: &str, bytes: Vec<u8>) -> Result<Answer, Stop> {
    let answer = Answer::of(FileKind::Xlsx.media_type(), Status::Ok, bytes);
    Ok(answer.with("content-disposition", format!("attachment; filename=\"{name}\"")))
}

/// Kansas City's sheet of the consultation that is open.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::own_sheet(tx)?.map(|id| format!("/consultation-sheets/{id}/spreadsheet")))
}

pub(in super::super) fn example_answers(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::own_sheet(tx)?.map(|id| format!("/consultation-sheets/{id}/answers.xlsx")))
}

pub(in super::super) fn example_questions(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::open(tx)?.map(|id| format!("{}/questions.xlsx", path_of(id))))
}
