//! The next step: every open record has an actor post, a verb and a date. Desk, reminders and "late" come from it.

mod store;

pub(crate) use self::store::STATEMENTS;
use crate::circle::RecordId;
use crate::db::{Row, Tx};
use crate::post::PostId;
use crate::stop::Fault;
use crate::time::Timestamp;

/// What has to happen next with a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The record.
    pub record: RecordId,
    /// Its kind, as registered.
    pub kind: String,
    /// What is to be done, a word of its capability: `answer`, `close`.
    pub verb: String,
    /// Until when.
    pub due_at: Timestamp,
    /// What the record is called, as its author wrote it.
    pub title: String,
}

/// A step to be set.
#[derive(Debug, Clone, Copy)]
pub struct NewStep<'t> {
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: &'static str,
    /// What is to be done.
    pub verb: &'static str,
    /// Who does it.
    pub post: PostId,
    /// Until when.
    pub due_at: Timestamp,
    /// What the record is called.
    pub title: &'t str,
}

/// Sets what happens next with a record, in place of what was to happen before.
///
/// # Errors
/// A fault of the database.
pub fn set(tx: &mut Tx<'_>, step: NewStep<'_>) -> Result<(), Fault> {
    let fields: [&dyn crate::db::Param; 6] =
        [&step.record, &step.kind, &step.verb, &step.post, &step.due_at, &step.title];
    tx.run(store::SET_STEP, &fields).map(drop)
}

/// Nothing happens next: the record is closed.
///
/// # Errors
/// A fault of the database.
pub fn clear(tx: &mut Tx<'_>, record: RecordId) -> Result<(), Fault> {
    tx.run(store::CLEAR_STEP, &[&record]).map(drop)
}

/// What waits for a post, the most urgent first, at most 50.
///
/// # Errors
/// A fault of the database.
pub fn waiting_for(tx: &mut Tx<'_>, post: PostId) -> Result<Vec<Step>, Fault> {
    tx.all(store::STEPS_OF_POST, &[&post], |row| {
        Ok(Step { record: row.get(0)?, kind: row.get(1)?, verb: row.get(2)?, due_at: row.get(3)?, title: row.get(4)? })
    })
}

/// Everything whose day is over, with whom it waits for, the oldest first, at most 500. Whoever shows it chooses what its
/// reader may see.
///
/// # Errors
/// A fault of the database.
pub fn late(tx: &mut Tx<'_>) -> Result<Vec<(Step, PostId)>, Fault> {
    let now = tx.now();
    tx.all(store::LATE, &[&now], read_with_post)
}

/// How many steps [`late_since`] gives at once.
pub const LATE_MAX: usize = 500;

/// What became late after a moment, with whom it waits for, the oldest first, at most [`LATE_MAX`].
///
/// # Errors
/// A fault of the database.
pub fn late_since(tx: &mut Tx<'_>, before: Timestamp) -> Result<Vec<(Step, PostId)>, Fault> {
    let now = tx.now();
    tx.all(store::LATE_SINCE, &[&before, &now], read_with_post)
}

fn read_with_post(row: &Row<'_>) -> Result<(Step, PostId), Fault> {
    let step =
        Step { record: row.get(0)?, kind: row.get(1)?, verb: row.get(2)?, due_at: row.get(3)?, title: row.get(4)? };
    Ok((step, row.get(5)?))
}

/// The step of one record, with its actor.
///
/// # Errors
/// A fault of the database.
pub fn of_record(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<(PostId, Timestamp)>, Fault> {
    tx.first(store::STEP_OF_RECORD, &[&record], |row| Ok((row.get(0)?, row.get(1)?)))
}
