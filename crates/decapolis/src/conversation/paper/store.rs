//! SQL of printings and sheets.

use std::collections::BTreeMap;

use kernel::db::{Param, Row, Tx};
use kernel::language::Language;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::model::{ConversationId, StatementId};
use super::marks::Settled;
use super::rules::{MayCount, MayDiscard, MayPrint, MaySettle, MayType};
use super::{EditionId, Sheet, SheetId, SheetState};

kernel::statements! {
    INSERT_EDITION = "INSERT INTO conversation_edition (id, conversation, language, made_at) VALUES (?1, ?2, ?3, ?4)";
    INSERT_PRINTED = "INSERT INTO conversation_edition_statement (edition, number, statement) VALUES (?1, ?2, ?3)";
    PRINTED = "SELECT statement FROM conversation_edition_statement WHERE edition = ?1 ORDER BY number LIMIT 60";
    INSERT_SHEET = "INSERT INTO conversation_sheet (id, conversation, edition, number, hash, state, first_by, first_marks, second_by,
            second_marks, entered_at)
        VALUES (?1, ?2, ?3, ?4, ?5, 'printed', ?6, '', ?6, '', 0)";
    COUNT_BY_STATE = "SELECT state, COUNT(*) FROM conversation_sheet WHERE conversation = ?1 GROUP BY state ORDER BY state LIMIT 5";
    SHEET = "SELECT id, conversation, edition, number, state, first_by, first_marks, second_marks, entered_at
        FROM conversation_sheet WHERE id = ?1 LIMIT 1";
    OF_CODE = "SELECT id, conversation, edition, number, state, first_by, first_marks, second_marks, entered_at
        FROM conversation_sheet WHERE conversation = ?1 AND hash = ?2 LIMIT 1";
    WAITING = "SELECT id, conversation, edition, number, state, first_by, first_marks, second_marks, entered_at
        FROM conversation_sheet WHERE conversation = ?1 AND state IN ('differs', 'once', 'settled')
        ORDER BY state, entered_at, id LIMIT 100";
    OLDEST_WAITING = "SELECT MIN(entered_at) FROM conversation_sheet
        WHERE conversation = ?1 AND state IN ('differs', 'once', 'settled')";
    TYPE_FIRST = "UPDATE conversation_sheet SET state = 'once', first_by = ?2, first_marks = ?3, entered_at = ?4
        WHERE id = ?1 AND state = 'printed'";
    TYPE_SECOND = "UPDATE conversation_sheet SET state = 'differs', second_by = ?2, second_marks = ?3
        WHERE id = ?1 AND state = 'once'";
    SETTLE = "UPDATE conversation_sheet SET state = 'settled', first_by = ?2, first_marks = ?3, second_by = ?4,
            second_marks = ?5
        WHERE id = ?1 AND state = 'differs'";
    FORGET = "UPDATE conversation_sheet SET state = ?2, first_by = ?3, first_marks = '', second_by = ?3, second_marks = '',
        entered_at = 0 WHERE id = ?1 AND state <> 'counted'";
}

/// Keeps which statements stand on a printing, in their order.
pub(super) fn insert_edition(
    tx: &mut Tx<'_>,
    leave: &MayPrint<'_>,
    (language, statements): (Language, &[StatementId]),
) -> Result<EditionId, Fault> {
    let (id, now): (EditionId, _) = (tx.new_id(), tx.now());
    tx.run(INSERT_EDITION, &[&id, &leave.conversation.id, &language.code(), &now])?;
    for (number, statement) in (1_i64..).zip(statements) {
        tx.run(INSERT_PRINTED, &[&id, &number, statement])?;
    }
    Ok(id)
}

pub(super) fn insert_sheet(
    tx: &mut Tx<'_>,
    leave: &MayPrint<'_>,
    (edition, number, hash): (EditionId, i64, &[u8]),
) -> Result<(), Fault> {
    let id: SheetId = tx.new_id();
    let nobody: &[u8] = &[];
    let fields: [&dyn Param; 6] = [&id, &leave.conversation.id, &edition, &number, &hash, &nobody];
    tx.run(INSERT_SHEET, &fields).map(drop)
}

/// The statements of a printing, in the order of their numbers.
pub(super) fn printed(tx: &mut Tx<'_>, edition: EditionId) -> Result<Vec<StatementId>, Fault> {
    tx.all(PRINTED, &[&edition], |row| row.get(0))
}

/// How many sheets stand in each state; one that none stands in is absent.
pub(super) fn counts(tx: &mut Tx<'_>, id: ConversationId) -> Result<BTreeMap<String, i64>, Fault> {
    let counts = tx.all(COUNT_BY_STATE, &[&id], |row| Ok::<(String, i64), Fault>((row.get(0)?, row.get(1)?)))?;
    Ok(counts.into_iter().collect())
}

/// How many sheets were printed.
pub(super) fn count(tx: &mut Tx<'_>, id: ConversationId) -> Result<i64, Fault> {
    Ok(counts(tx, id)?.values().sum())
}

pub(super) fn sheet(tx: &mut Tx<'_>, id: SheetId) -> Result<Sheet, Stop> {
    tx.one(SHEET, &[&id], read)
}

pub(super) fn of_code(tx: &mut Tx<'_>, id: ConversationId, hash: &[u8]) -> Result<Option<Sheet>, Fault> {
    tx.first(OF_CODE, &[&id, &hash], read)
}

/// Sheets that somebody typed in and that are not counted, those that differ first, each by when it was typed in first.
pub(in super::super) fn waiting(tx: &mut Tx<'_>, id: ConversationId) -> Result<Vec<Sheet>, Fault> {
    tx.all(WAITING, &[&id], read)
}

/// When the oldest of them was typed in; nothing where none waits.
pub(in super::super) fn oldest_waiting(tx: &mut Tx<'_>, id: ConversationId) -> Result<Option<Timestamp>, Fault> {
    Ok(tx.first(OLDEST_WAITING, &[&id], |row| row.get::<Option<Timestamp>>(0))?.flatten())
}

/// Keeps what was typed: as the first, or as the second where that differs.
pub(super) fn keep(tx: &mut Tx<'_>, leave: &MayType<'_>, (by, marks): (&[u8], &str)) -> Result<(), Fault> {
    let (sheet, now) = (leave.sheet, tx.now());
    if sheet.state == SheetState::Printed {
        return tx.run(TYPE_FIRST, &[&sheet.id, &by, &marks, &now]).map(drop);
    }
    tx.run(TYPE_SECOND, &[&sheet.id, &by, &marks]).map(drop)
}

/// Keeps what was chosen where two differ, and who chose; what both had typed there goes. False where it was settled meanwhile.
pub(super) fn settle(tx: &mut Tx<'_>, leave: &MaySettle<'_>, (by, settled): (&[u8], &Settled)) -> Result<bool, Fault> {
    let nobody: &[u8] = &[];
    let fields: [&dyn Param; 5] = [&leave.sheet.id, &by, &settled.marks, &nobody, &settled.chosen];
    tx.run(SETTLE, &fields).map(|changed| changed == 1)
}

/// Ends a sheet: nothing is left of what was typed, and by whom. False where it was counted before.
pub(super) fn end(tx: &mut Tx<'_>, leave: &MayCount<'_>) -> Result<bool, Fault> {
    forget(tx, leave.sheet, SheetState::Counted)
}

/// Throws away what was typed.
pub(super) fn discard(tx: &mut Tx<'_>, leave: &MayDiscard<'_>) -> Result<(), Fault> {
    forget(tx, leave.sheet, SheetState::Printed).map(drop)
}

fn forget(tx: &mut Tx<'_>, sheet: &Sheet, state: SheetState) -> Result<bool, Fault> {
    let nobody: &[u8] = &[];
    tx.run(FORGET, &[&sheet.id, &state.code(), &nobody]).map(|changed| changed == 1)
}

fn read(row: &Row<'_>) -> Result<Sheet, Fault> {
    let state: String = row.get(4)?;
    Ok(Sheet {
        id: row.get(0)?,
        conversation: row.get(1)?,
        edition: row.get(2)?,
        number: row.get(3)?,
        state: SheetState::from_code(&state).ok_or_else(|| Fault::broken("state of a sheet", state))?,
        first_by: row.get(5)?,
        first_marks: row.get(6)?,
        second_marks: row.get(7)?,
        entered_at: row.get(8)?,
    })
}
