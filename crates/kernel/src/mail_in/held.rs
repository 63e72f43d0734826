//! Replies that wait until their person says that they are theirs.

use super::{CalendarReply, store};
use crate::circle::RecordId;
use crate::db::{Row, Tx};
use crate::language::Language;
use crate::stop::{Fault, Stop};

/// A reply that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// What would be said.
    pub words: String,
    /// In which language.
    pub language: Language,
    /// What would be done: the verb of the mail that it answers.
    pub verb: String,
    /// With which record.
    pub record: RecordId,
    /// What was pressed in a calendar, if it comes from there.
    pub calendar: Option<CalendarReply>,
}

/// A reply by the record of its act link, as long as it waits or was confirmed.
///
/// # Errors
/// Missing when there is none; a fault of the database.
pub fn held(tx: &mut Tx<'_>, id: RecordId) -> Result<Held, Stop> {
    tx.one(store::HELD, &[&id], read_held)
}

/// Notes that a reply was confirmed; false where it does not wait any more.
///
/// # Errors
/// A fault of the database.
pub fn confirm(tx: &mut Tx<'_>, id: RecordId) -> Result<bool, Fault> {
    Ok(tx.run(store::CONFIRM, &[&id])? == 1)
}

/// Takes a confirmation back: the reply waits again.
///
/// # Errors
/// A fault of the database.
pub fn hold_again(tx: &mut Tx<'_>, id: RecordId) -> Result<(), Fault> {
    tx.run(store::HOLD_AGAIN, &[&id]).map(drop)
}

fn read_held(row: &Row<'_>) -> Result<Held, Fault> {
    Ok(Held {
        record: row.get(0)?,
        verb: row.get(1)?,
        language: row.get::<String>(2)?.parse().unwrap_or_default(),
        words: row.get(3)?,
        calendar: serde_json::from_str(&row.get::<String>(4)?).ok(),
    })
}
