//! Erasure: a person is forgotten everywhere at once, and stays forgotten when an older copy comes back.
//!
//! Each capability erases what it registered; the record of who was erased and when goes, after the commit, to a
//! [`Journal`] outside every backup, and `restore` replays it before anybody is served.

mod journal;
mod store;

pub use self::journal::Journal;
pub(crate) use self::store::STATEMENTS;
use crate::audit;
use crate::capability::PersonalData;
use crate::circle::RecordId;
use crate::db::Tx;
use crate::id::Id;
use crate::person::{self, PersonId};
use crate::post::PostId;
use crate::stop::{Fault, Stop};
use crate::time::Timestamp;

/// That a person was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erasure {
    /// Who; the id leads to nothing any more.
    pub person: PersonId,
    /// When it was asked for.
    pub erased_at: Timestamp,
}

crate::id!(LookId, "The id of a text left for a look.");

/// A text that an erased person left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// Its id.
    pub id: LookId,
    /// The kind of record it stands in, as registered.
    pub kind: String,
    /// The text.
    pub words: String,
}

/// Erases a person on behalf of `by`, who may be the person. `parts` is all that the program holds of people.
///
/// # Errors
/// Missing when there is no such person or they are erased already; what a part stops at.
pub fn erase(
    tx: &mut Tx<'_>,
    parts: &[&PersonalData],
    person: PersonId,
    (by, post): (PersonId, PostId),
) -> Result<Erasure, Stop> {
    person::by_id(tx, person)?.ok_or(Stop::Missing)?;
    audit::record(tx, "person_erased", by, post, Id::from_number(person.number()))?;
    for part in parts {
        (part.erase)(tx, person)?;
    }
    let erasure = Erasure { person, erased_at: tx.now() };
    tx.run(store::INSERT_ERASURE, &[&erasure.person, &erasure.erased_at])?;
    Ok(erasure)
}

/// Leaves what an erased person wrote in a record for the secretariat: only a reader can tell whether it names them.
///
/// # Errors
/// A fault of the database.
pub fn leave_for_a_look(tx: &mut Tx<'_>, record: RecordId, kind: &str, words: &str) -> Result<(), Fault> {
    let id: LookId = tx.new_id();
    tx.run(store::INSERT_LOOK, &[&id, &record, &kind, &words]).map(drop)
}

/// What was left for a look, the oldest first, at most 100.
///
/// # Errors
/// A fault of the database.
pub fn left_for_a_look(tx: &mut Tx<'_>) -> Result<Vec<Look>, Fault> {
    tx.all(store::LOOKS, &[], |row| Ok(Look { id: row.get(0)?, kind: row.get(1)?, words: row.get(2)? }))
}

/// Notes that somebody looked, and says at which record.
///
/// # Errors
/// Missing when it was not left for a look; a fault of the database.
pub fn looked_at(tx: &mut Tx<'_>, look: LookId) -> Result<RecordId, Stop> {
    let record = tx.one(store::RECORD_OF_LOOK, &[&look], |row| row.get(0))?;
    tx.run(store::DELETE_LOOK, &[&look])?;
    Ok(record)
}

/// Erasures that are not in the journal yet.
fn pending(tx: &mut Tx<'_>) -> Result<Vec<Erasure>, Fault> {
    tx.all(store::PENDING_ERASURES, &[], |row| Ok(Erasure { person: row.get(0)?, erased_at: row.get(1)? }))
}

fn mark_journaled(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Fault> {
    tx.run(store::MARK_JOURNALED, &[&person]).map(drop)
}
