//! The audit: each write records who, what, when and in which post, in the same transaction. Ids only.

mod store;

pub(crate) use self::store::STATEMENTS;
use crate::circle::RecordId;
use crate::db::Tx;
use crate::person::PersonId;
use crate::post::PostId;
use crate::stop::Fault;

crate::id!(EntryId, "The id of one line of the audit.");

/// Writes one line.
///
/// # Errors
/// A fault of the database.
pub fn record(tx: &mut Tx<'_>, act: &str, person: PersonId, post: PostId, record: RecordId) -> Result<(), Fault> {
    let id: EntryId = tx.new_id();
    let now = tx.now();
    tx.run(store::INSERT_ENTRY, &[&id, &act, &person, &post, &record, &now]).map(drop)
}
