//! The page of a sheet that waits: where two differ, statement by statement, what settles it, and how somebody else confirms that.

use std::collections::BTreeMap;

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Answer as Choice, Button, ChoiceGroup, Control, ErrorSummary, Field, Form, HowMany, Lead, Link, MetaEntry, Pair,
    Prose, SectionHead, SummaryList, Text, Words,
};
use kernel::form::{self, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::{self, Opened};
use super::super::model::{Statement, StatementId};
use super::super::pages::parts;
use super::super::rules::may_conduct;
use super::super::store::statement;
use super::super::texts::Texts;
use super::super::translating;
use super::pages::typist;
use super::{Sheet, acts, marks, rules, store};

/// The choices in the order of the printed boxes; none or several comes last.
const MARKS: [char; 4] = ['1', '2', '3', '0'];

#[derive(Debug, Template)]
#[template(path = "conversation/templates/sheet.html")]
struct SheetPage {
    summary: ErrorSummary,
    lead: Lead,
    words: Prose,
    settled: Option<SummaryList>,
    forms: Vec<(SectionHead, Form)>,
}

/// A sheet with its conversation, for whoever conducts it.
fn here(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<(Opened, Sheet), Stop> {
    let sheet = store::sheet(tx, visit.param("conversation_sheet")?)?;
    let of = loaded::open(tx, visit, sheet.conversation)?;
    let _conducts = may_conduct(visit.actor()?, &of.conversation)?;
    Ok((of, sheet))
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (of, sheet) = here(tx, visit)?;
    let page = draw(tx, visit, (&of, &sheet), (&Fields::default(), &FormErrors::default()))?;
    visit.page(tx, Texts::new(visit.language()).sheet(sheet.number).to_string(), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (of, sheet): (&Opened, &Sheet),
    (typed, errors): (&Fields, &FormErrors),
) -> Result<SheetPage, Stop> {
    let texts = Texts::new(visit.language());
    let leave = may_conduct(visit.actor()?, &of.conversation)?;
    let is_to_settle = rules::may_settle(&leave, sheet, of.now).is_ok();
    let mut forms = Vec::new();
    if is_to_settle {
        forms.push(settling(tx, visit, sheet, (typed, errors))?);
    }
    let is_to_confirm = sheet.state == super::SheetState::Settled;
    if rules::may_confirm(&leave, (sheet, &typist(visit, of.conversation.id)?), of.now).is_ok() {
        let buttons = vec![Button::submit(texts.confirm_sheet())];
        let form = form::post(tx, visit, format!("{}/confirmation", sheet.path()), Vec::new(), buttons)?;
        forms.push((SectionHead::new("confirm", texts.confirm_title()), form));
    }
    if rules::may_discard(&leave, sheet, of.now).is_ok() {
        let buttons = vec![Button::submit(texts.discard_sheet()).quiet()];
        let form = form::post(tx, visit, format!("{}/discard", sheet.path()), Vec::new(), buttons)?;
        let head = SectionHead {
            note: Some(texts.discard_note().into()),
            ..SectionHead::new("discard", texts.discard_title())
        };
        forms.push((head, form));
    }
    let words = if is_to_settle { texts.settle_sentence() } else { sheet_words(sheet, &texts) };
    let settled = if is_to_confirm { settled(tx, visit, sheet)? } else { SummaryList::default() };
    let mut trail = parts::trail_below(visit, of);
    let paper = format!("{}/paper", of.conversation.path());
    trail.0.push(MetaEntry::Link(Link::new(texts.on_paper(), paper)));
    let title: Words = texts.sheet(sheet.number).to_string().into();
    Ok(SheetPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: Lead { trail, title, ..Lead::default() },
        words: Prose(vec![words.into()]),
        settled: (!settled.pairs.is_empty()).then_some(settled),
        forms,
    })
}

/// What was chosen, for each statement on which two had differed.
fn settled(tx: &mut Tx<'_>, visit: &Visit<'_>, sheet: &Sheet) -> Result<SummaryList, Stop> {
    let texts = Texts::new(visit.language());
    let statements = statements(tx, visit, sheet)?;
    let pair = |(place, mark): (usize, char)| {
        let statement = statements.get(place)?.as_ref()?;
        let label = texts.mark_of(place + 1, statement.shown().0).to_string();
        Some(Pair::new(label, texts.mark(side_code(mark)).to_string()))
    };
    let pairs = marks::chosen(&sheet.second_marks).into_iter().filter_map(pair).collect();
    Ok(SummaryList { pairs, is_in_rail: false })
}

/// The statements of a sheet in the order of their numbers, in the reader's language where they have a version in it.
fn statements(tx: &mut Tx<'_>, visit: &Visit<'_>, sheet: &Sheet) -> Result<Vec<Option<Statement>>, Stop> {
    let printed = store::printed(tx, sheet.edition)?;
    let all = statement::all(tx, sheet.conversation)?;
    let all = translating::statements(tx, (sheet.conversation, visit.language()), all)?;
    let mut all: BTreeMap<StatementId, Statement> = all.into_iter().map(|one| (one.id, one)).collect();
    Ok(printed.iter().map(|id| all.remove(id)).collect())
}

fn sheet_words(sheet: &Sheet, texts: &Texts) -> &'static str {
    match sheet.state {
        super::SheetState::Printed => texts.sheet_printed(),
        super::SheetState::Once => texts.sheet_once(),
        super::SheetState::Differs => texts.sheet_differs(),
        super::SheetState::Settled => texts.sheet_settled(),
        super::SheetState::Counted => texts.sheet_counted(),
    }
}

fn field(place: usize) -> String {
    format!("mark_{}", place + 1)
}

/// The statements where two differ, each with what both typed.
fn settling(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    sheet: &Sheet,
    (typed, errors): (&Fields, &FormErrors),
) -> Result<(SectionHead, Form), Stop> {
    let texts = Texts::new(visit.language());
    let statements = statements(tx, visit, sheet)?;
    let differences = marks::differences(&sheet.first_marks, &sheet.second_marks);
    let controls: Vec<Control> = differences
        .into_iter()
        .filter_map(|(place, one, other)| {
            let statement = statements.get(place)?.as_ref()?;
            let name = field(place);
            let chosen = typed.get(&name).to_owned();
            let is_open = chosen.is_empty();
            let error = errors.of("mark").filter(|_| is_open);
            let label = texts.mark_of(place + 1, statement.shown().0).to_string();
            let field = Field { error, ..Field::new(Text::from(name), label) };
            let choices = MARKS.map(|mark| choice(&texts, mark, (one, other), &chosen)).into();
            Some(Control::Choice(ChoiceGroup { field, choices, count: HowMany::One }))
        })
        .collect();
    let path = format!("{}/settlement", sheet.path());
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.settle_sheet())])?;
    Ok((SectionHead::new("settle", texts.settle_title()), form))
}

fn choice(texts: &Texts, mark: char, (one, other): (char, char), chosen: &str) -> Choice {
    let value = mark.to_string();
    let hint = match mark {
        _ if mark == one => Some(texts.typed_first().into()),
        _ if mark == other => Some(texts.typed_second().into()),
        _ => None,
    };
    let label = texts.mark(side_code(mark)).to_string();
    let is_chosen = chosen == value;
    Choice { hint, ..Choice::new(value, label, is_chosen) }
}

fn side_code(mark: char) -> &'static str {
    match mark {
        '1' => "agree",
        '2' => "disagree",
        '3' => "pass",
        _ => "none",
    }
}

/// Settles it with what was chosen: it waits for somebody else.
pub(in super::super) fn settle(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (of, sheet) = here(tx, visit)?;
    let texts = Texts::new(visit.language());
    let form = &visit.request.form;
    let choose = |place: usize| {
        let typed = form.get(&field(place));
        typed.chars().next().filter(|mark| typed.len() == 1 && MARKS.contains(mark))
    };
    let by = typist(visit, of.conversation.id)?;
    if acts::settle(tx, visit.actor()?, (sheet.id, &by), choose)? {
        return Ok(Answer::see_other(format!("{}/paper", of.conversation.path())));
    }
    let mut errors = FormErrors::default();
    errors.add("mark", texts.error_settle());
    let page = draw(tx, visit, (&of, &sheet), (form, &errors))?;
    visit.form_again(tx, texts.sheet(sheet.number).to_string(), page)
}

/// Confirms what somebody else settled: it counts.
pub(in super::super) fn confirm(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (of, sheet) = here(tx, visit)?;
    let by = typist(visit, of.conversation.id)?;
    let id = acts::confirm(tx, visit.actor()?, (sheet.id, &by))?;
    Ok(Answer::see_other(format!("/conversations/{id}/paper")))
}

/// Throws away what was typed of it.
pub(in super::super) fn discard(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (_, sheet) = here(tx, visit)?;
    let id = acts::discard(tx, visit.actor()?, sheet.id)?;
    Ok(Answer::see_other(format!("/conversations/{id}/paper")))
}
