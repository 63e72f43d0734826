//! Sheets are printed, typed in twice, counted or settled. The audit says that it was done, and of no sheet which votes it had.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::model::{Conversation, ConversationId, Statement};
use super::super::rules::may_conduct;
use super::super::store::{conversation, statement, voting};
use super::super::{acts, codes, drawing, translating};
use super::rules::{self, MayCount};
use super::{PRINTED_MAX, SHEETS_MAX, SheetId, marks, store};

/// What is to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct NewPrinting {
    pub(in super::super) sheets: i64,
    pub(in super::super) language: Language,
}

/// What was printed: the statements in their order, and each sheet's number and code, which nobody can see again.
#[derive(Debug)]
pub(in super::super) struct Printed {
    pub(in super::super) conversation: Conversation,
    pub(in super::super) statements: Vec<Statement>,
    pub(in super::super) sheets: Vec<(i64, String)>,
}

/// What somebody typed of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Typed {
    pub(in super::super) code: String,
    /// A digit a statement.
    pub(in super::super) marks: String,
    /// A keyed hash of who typed.
    pub(in super::super) by: Vec<u8>,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Entered {
    /// No sheet has this code.
    UnknownCode,
    /// The sheet has so many statements, and not so many marks were typed.
    Statements(usize),
    Once,
    Counted,
    Differs(SheetId),
}

/// Prints sheets, each with a code.
pub(in super::super) fn print(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (id, new): (ConversationId, NewPrinting),
) -> Result<Printed, Stop> {
    let of = conversation(tx, id)?;
    let leave = may_conduct(actor, &of)?;
    let made = store::count(tx, id)?;
    let leave = rules::may_print(&leave, made, tx.now())?;
    let mut statements = statement::accepted(tx, id)?;
    statements.truncate(PRINTED_MAX);
    let statements = translating::statements(tx, (id, new.language), statements)?;
    let ids: Vec<_> = statements.iter().map(|one| one.id).collect();
    let edition = store::insert_edition(tx, &leave, (new.language, &ids))?;
    let mut sheets = Vec::new();
    for number in (made + 1..).take(usize::try_from(new.sheets.min(SHEETS_MAX)).unwrap_or(0)) {
        let code = codes::draw(tx)?;
        if let Some(hash) = codes::hash(id, &code) {
            store::insert_sheet(tx, &leave, (edition, number, &hash))?;
            sheets.push((number, code));
        }
    }
    acts::note(tx, "conversation_sheets_printed", actor, id)?;
    let conversation = translating::question(tx, new.language, of)?;
    Ok(Printed { conversation, statements, sheets })
}

/// Types a sheet in: it waits for the second, counts where both typed the same, or is to be settled.
pub(in super::super) fn enter(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (id, typed): (ConversationId, &Typed),
) -> Result<Entered, Stop> {
    let of = conversation(tx, id)?;
    let leave = may_conduct(actor, &of)?;
    let sheet = match codes::hash(id, &typed.code) {
        Some(hash) => store::of_code(tx, id, &hash)?,
        None => None,
    };
    let Some(sheet) = sheet else { return Ok(Entered::UnknownCode) };
    let leave = rules::may_type(&leave, (&sheet, &typed.by), tx.now())?;
    let statements = store::printed(tx, sheet.edition)?.len();
    if typed.marks.len() != statements {
        return Ok(Entered::Statements(statements));
    }
    let entered = match rules::may_count(&leave, &typed.marks) {
        Some(leave) => {
            count(tx, &of, &leave)?;
            Entered::Counted
        }
        None => {
            store::keep(tx, &leave, (&typed.by, &typed.marks))?;
            let is_first = sheet.state == super::SheetState::Printed;
            if is_first { Entered::Once } else { Entered::Differs(sheet.id) }
        }
    };
    acts::set_step(tx, id)?;
    acts::note(tx, "conversation_sheet_entered", actor, id)?;
    Ok(entered)
}

/// Settles a sheet with what was chosen where two differ; false where something was not chosen. It counts once somebody else confirms it.
pub(super) fn settle(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (id, by): (SheetId, &[u8]),
    choose: impl Fn(usize) -> Option<char>,
) -> Result<bool, Stop> {
    let sheet = store::sheet(tx, id)?;
    let of = conversation(tx, sheet.conversation)?;
    let leave = may_conduct(actor, &of)?;
    let leave = rules::may_settle(&leave, &sheet, tx.now())?;
    let Some(settled) = leave.chosen(choose) else { return Ok(false) };
    if !store::settle(tx, &leave, (by, &settled))? {
        return Err(super::super::rules::Refusal::NothingToSettle.into());
    }
    acts::note(tx, "conversation_sheet_settled", actor, of.id)?;
    Ok(true)
}

/// Confirms what somebody else settled, and counts it.
pub(super) fn confirm(tx: &mut Tx<'_>, actor: &Actor, (id, by): (SheetId, &[u8])) -> Result<ConversationId, Stop> {
    let sheet = store::sheet(tx, id)?;
    let of = conversation(tx, sheet.conversation)?;
    let leave = may_conduct(actor, &of)?;
    let leave = rules::may_confirm(&leave, (&sheet, by), tx.now())?;
    count(tx, &of, &leave)?;
    acts::set_step(tx, of.id)?;
    acts::note(tx, "conversation_sheet_confirmed", actor, of.id)?;
    Ok(of.id)
}

/// Throws away what was typed; the sheet can be typed in anew.
pub(super) fn discard(tx: &mut Tx<'_>, actor: &Actor, id: SheetId) -> Result<ConversationId, Stop> {
    let sheet = store::sheet(tx, id)?;
    let of = conversation(tx, sheet.conversation)?;
    let leave = may_conduct(actor, &of)?;
    let leave = rules::may_discard(&leave, &sheet, tx.now())?;
    store::discard(tx, &leave)?;
    acts::set_step(tx, of.id)?;
    acts::note(tx, "conversation_sheet_discarded", actor, of.id)?;
    Ok(of.id)
}

/// The votes of a sheet, under a drawn number and a drawn key. Their minute is not kept: it would lead to who typed, and when. A sheet
/// without a mark is counted as one that nobody voted on.
fn count(tx: &mut Tx<'_>, of: &Conversation, leave: &MayCount<'_>) -> Result<(), Stop> {
    let statements = store::printed(tx, leave.sheet.edition)?;
    if !store::end(tx, leave)? {
        return Err(super::super::rules::Refusal::SheetCounted.into());
    }
    let votes: Vec<_> = statements
        .into_iter()
        .zip(leave.marks.chars())
        .filter_map(|(id, mark)| Some((id, marks::side(mark)?)))
        .collect();
    if votes.is_empty() {
        return Ok(());
    }
    let key: [u8; 32] = tx.random()?;
    let voter = voting::join(tx, of.id, (&key, None))?;
    for (statement, side) in votes {
        voting::put(tx, (voter.id, statement, of.id), side, 0)?;
    }
    voting::said(tx, voter.id)?;
    drawing::ask(tx, of)
}
