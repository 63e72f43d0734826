//! SQL of the lines of budgets.

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};

use super::model::{Heading, Line, LineId, NewLine, payer_from_code};
use super::rules::{MayAdd, MayChange};
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_LINE = "INSERT INTO budget_line (id, meeting, heading, payer, payer_name, currency, planned, spent, note, language,
            author, changed_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
    LINE = "SELECT id, meeting, heading, payer, payer_name, currency, planned, spent, note, language FROM budget_line
        WHERE id = ?1";
    LINES = "SELECT id, meeting, heading, payer, payer_name, currency, planned, spent, note, language FROM budget_line
        WHERE meeting = ?1 ORDER BY id LIMIT 200";
    CHANGE_LINE = "UPDATE budget_line SET heading = ?2, payer = ?3, payer_name = ?4, currency = ?5, planned = ?6, spent = ?7,
            note = ?8, language = ?9, author = ?10, changed_at = ?11
        WHERE id = ?1";
    REMOVE_LINE = "DELETE FROM budget_line WHERE id = ?1";
}

/// The id of a line as any record's.
pub(super) fn record(id: LineId) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayAdd, actor: &Actor, new: &NewLine) -> Result<LineId, Fault> {
    let (id, now): (LineId, _) = (tx.new_id(), tx.now());
    let fields: [&dyn Param; 12] = [
        &id,
        &leave.meeting,
        &new.heading.code(),
        &new.payer.code(),
        &new.payer_name,
        &new.currency.code(),
        &new.planned,
        &new.spent,
        &new.note,
        &actor.language.code(),
        &actor.post,
        &now,
    ];
    tx.run(INSERT_LINE, &fields)?;
    Ok(id)
}

pub(super) fn line(tx: &mut Tx<'_>, id: LineId) -> Result<Line, Stop> {
    tx.one(LINE, &[&id], read)
}

/// The lines of a meeting, in the order in which they were added.
pub(super) fn lines(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Line>, Fault> {
    tx.all(LINES, &[&meeting], read)
}

/// Changes a line; false when it was removed meanwhile.
pub(super) fn change(tx: &mut Tx<'_>, leave: &MayChange<'_>, actor: &Actor, new: &NewLine) -> Result<bool, Fault> {
    let now = tx.now();
    let fields: [&dyn Param; 11] = [
        &leave.line.id,
        &new.heading.code(),
        &new.payer.code(),
        &new.payer_name,
        &new.currency.code(),
        &new.planned,
        &new.spent,
        &new.note,
        &actor.language.code(),
        &actor.post,
        &now,
    ];
    Ok(tx.run(CHANGE_LINE, &fields)? == 1)
}

/// Removes a line; false when it was removed meanwhile.
pub(super) fn remove(tx: &mut Tx<'_>, leave: &MayChange<'_>) -> Result<bool, Fault> {
    Ok(tx.run(REMOVE_LINE, &[&leave.line.id])? == 1)
}

fn read(row: &Row<'_>) -> Result<Line, Fault> {
    let (heading, payer, currency): (String, String, String) = (row.get(2)?, row.get(3)?, row.get(5)?);
    let said = NewLine {
        heading: Heading::from_code(&heading).ok_or_else(|| Fault::broken("heading of a budget", &heading))?,
        payer: payer_from_code(&payer).ok_or_else(|| Fault::broken("payer of a budget", &payer))?,
        payer_name: row.get(4)?,
        currency: currency.parse().map_err(|_| Fault::broken("currency of a budget", &currency))?,
        planned: row.get(6)?,
        spent: row.get(7)?,
        note: row.get(8)?,
    };
    let language = row.get::<String>(9)?.parse().unwrap_or_default();
    Ok(Line { id: row.get(0)?, meeting: row.get(1)?, said, language })
}
