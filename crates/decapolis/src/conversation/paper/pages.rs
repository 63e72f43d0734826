//! The page on which whoever conducts prints forms, types in what comes back, and sees what waits.

use std::collections::BTreeMap;

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Notice, Prose, RailHead, SectionHead, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::{self, Opened};
use super::super::model::{ConversationId, State};
use super::super::pages::parts;
use super::super::rules::may_conduct;
use super::super::texts::Texts;
use super::acts::Entered;
use super::{SECOND_DAYS, Sheet, SheetState, acts, forms, printed, rules, store};

#[derive(Debug, Template)]
#[template(path = "conversation/templates/paper.html")]
struct PaperPage {
    summary: ErrorSummary,
    lead: Lead,
    counts: Notice,
    forms: Vec<(SectionHead, Form)>,
    waiting_head: SectionHead,
    waiting: Items,
    none: Prose,
    rail_head: RailHead,
    rail: Prose,
}

/// What was typed into one of the two forms, with what is wrong.
#[derive(Debug, Clone, Copy)]
enum Again<'t> {
    Nothing,
    Printing(&'t Fields, &'t FormErrors),
    Sheet(&'t Fields, &'t FormErrors),
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let page = draw(tx, visit, &of, Again::Nothing)?;
    visit.page(tx, Texts::new(visit.language()).on_paper(), page)
}

fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, of: &Opened, typed: Again<'_>) -> Result<Answer, Stop> {
    let page = draw(tx, visit, of, typed)?;
    visit.form_again(tx, Texts::new(visit.language()).on_paper(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, of: &Opened, typed: Again<'_>) -> Result<PaperPage, Stop> {
    let texts = Texts::new(visit.language());
    let id = of.conversation.id;
    let _conducts = may_conduct(visit.actor()?, &of.conversation)?;
    let counts = store::counts(tx, id)?;
    let forms = both_forms(tx, visit, (of, counts.values().sum()), typed)?;
    let waiting = store::waiting(tx, id)?;
    let none = if waiting.is_empty() { vec![Words::from(texts.no_sheets_wait())] } else { Vec::new() };
    Ok(PaperPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: Lead {
            trail: parts::trail_below(visit, of),
            title: texts.on_paper().into(),
            sentence: Some(texts.paper_sentence().into()),
            ..Lead::default()
        },
        counts: counted(visit, &counts),
        forms,
        waiting_head: SectionHead::new("waiting", texts.sheets_waiting()),
        waiting: Items(waiting.iter().map(|sheet| item(visit, sheet)).collect()),
        none: Prose(none),
        rail_head: RailHead { id: "how".into(), title: texts.how_it_works().into() },
        rail: Prose(vec![
            texts.paper_two().into(),
            texts.paper_third().into(),
            texts.paper_code().into(),
            texts.paper_late().into(),
            texts.paper_weak().into(),
        ]),
    })
}

/// Who types, settles or confirms: a keyed hash for this conversation alone.
pub(super) fn typist(visit: &Visit<'_>, id: ConversationId) -> Result<Vec<u8>, Stop> {
    let person = visit.actor()?.person.number();
    Ok(visit.app.keyed_hash("conversation sheet", &format!("{id} {person}")).to_vec())
}

fn counted(visit: &Visit<'_>, counts: &BTreeMap<String, i64>) -> Notice {
    let count = |state: SheetState| counts.get(state.code()).copied().unwrap_or(0);
    let [counted, differs] = [SheetState::Counted, SheetState::Differs].map(count);
    let [once, printed, settled] = [SheetState::Once, SheetState::Printed, SheetState::Settled].map(count);
    Notice::notable(Texts::new(visit.language()).sheets_counted(counted, differs, once, printed, settled).to_string())
}

/// A sheet that waits, by its number: its code is known to nobody but who holds it.
fn item(visit: &Visit<'_>, sheet: &Sheet) -> Item {
    let texts = Texts::new(visit.language());
    let due = visit.day(sheet.entered_at.plus_days(SECOND_DAYS));
    let state = match sheet.state {
        SheetState::Differs => texts.sheet_differs(),
        SheetState::Settled => texts.sheet_settled(),
        _ => texts.sheet_once(),
    };
    let label = texts.sheet(sheet.number).to_string().into();
    Item {
        title: Link { label, href: sheet.path().into() },
        meta: Meta(vec![MetaEntry::Words(state.into()), MetaEntry::Words(texts.decide_by(due).to_string().into())]),
        ..Item::default()
    }
}

/// Those of the two forms that may be sent now.
fn both_forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (of, made): (&Opened, i64),
    typed: Again<'_>,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let leave = may_conduct(visit.actor()?, &of.conversation)?;
    let path = of.conversation.path();
    let (none, fine) = (Fields::default(), FormErrors::default());
    let usual = Fields::from([("number", "20"), ("language", of.conversation.language.code())]);
    let mut all = Vec::new();
    if made > 0 && of.state() != State::Closed {
        let (typed, errors) = if let Again::Sheet(typed, errors) = typed { (typed, errors) } else { (&none, &fine) };
        let controls = forms::sheet_controls(Filled { typed, errors }, visit.language());
        let buttons = vec![Button::submit(texts.keep_sheet())];
        let form = form::post(tx, visit, format!("{path}/sheets"), controls, buttons)?;
        all.push((SectionHead::new("type-in", texts.type_in_title()), form));
    }
    if rules::may_print(&leave, made, of.now).is_ok() {
        let (typed, errors) =
            if let Again::Printing(typed, errors) = typed { (typed, errors) } else { (&usual, &fine) };
        let controls = forms::printing_controls(Filled { typed, errors }, visit.language());
        let buttons = vec![Button::submit(texts.print_sheets()).quiet()];
        let form = form::post(tx, visit, format!("{path}/paper"), controls, buttons)?;
        all.push((SectionHead::new("print", texts.print_title()), form));
    }
    Ok(all)
}

/// Prints sheets: they stand in the answer itself, and their codes nowhere else.
pub(in super::super) fn print(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let form = &visit.request.form;
    match forms::parse_printing(form, visit.language()) {
        Ok(new) => {
            let made = acts::print(tx, visit.actor()?, (of.conversation.id, new))?;
            printed::page(tx, visit, (&of, &made), new.language)
        }
        Err(errors) => again(tx, visit, &of, Again::Printing(form, &errors)),
    }
}

/// Types a sheet in; where it differs from the first, leads to what is to be settled.
pub(in super::super) fn enter(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let texts = Texts::new(visit.language());
    let (actor, form) = (visit.actor()?, &visit.request.form);
    let id = of.conversation.id;
    let by = typist(visit, id)?;
    let mut errors = FormErrors::default();
    match forms::parse_sheet(form, by, visit.language()) {
        Err(wrong) => errors = wrong,
        Ok(typed) => match acts::enter(tx, actor, (id, &typed))? {
            Entered::Once | Entered::Counted => {
                return Ok(Answer::see_other(format!("{}/paper", of.conversation.path())));
            }
            Entered::Differs(sheet) => return Ok(Answer::see_other(format!("/conversation-sheets/{sheet}"))),
            Entered::UnknownCode => errors.add("code", texts.error_sheet_code()),
            Entered::Statements(count) => errors.add("marks", texts.error_sheet_length(count)),
        },
    }
    again(tx, visit, &of, Again::Sheet(form, &errors))
}
