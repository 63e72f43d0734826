//! The thread: why a record exists and what came of it. One table of links between records of any capability.

mod drawing;
mod store;

pub use self::drawing::draw;
pub(crate) use self::store::STATEMENTS;
use crate::circle::RecordId;
use crate::db::Tx;
use crate::post::PostId;
use crate::stop::Fault;
use crate::time::Timestamp;

/// One end of a link: a record and its kind, which names the capability that can draw it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// The record.
    pub record: RecordId,
    /// Its kind, as registered: `need`, `practice`.
    pub kind: &'static str,
}

/// A link as seen from one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The record at the other end.
    pub record: RecordId,
    /// Its kind.
    pub kind: String,
    /// What the link says: `asked`, `adopted`, `came-of`.
    pub says: String,
    /// Whether the other end came first.
    pub is_before: bool,
    /// When the link was made.
    pub made_at: Timestamp,
}

/// Ties `target` to the record it came from. Doing it twice is doing it once.
///
/// # Errors
/// A fault of the database.
pub fn tie(tx: &mut Tx<'_>, source: End, target: End, says: &str, author: PostId) -> Result<(), Fault> {
    let now = tx.now();
    let fields: [&dyn crate::db::Param; 7] =
        [&source.record, &target.record, &says, &source.kind, &target.kind, &author, &now];
    tx.run(store::INSERT_LINK, &fields).map(drop)
}

/// Unties two records that were tied by what is taken back.
///
/// # Errors
/// A fault of the database.
pub fn untie(tx: &mut Tx<'_>, source: RecordId, target: RecordId) -> Result<(), Fault> {
    tx.run(store::UNTIE, &[&source, &target]).map(drop)
}

/// The records tied to this one that `reader` may read, at most 50 each way, the oldest first.
///
/// # Errors
/// A fault of the database.
pub fn around(tx: &mut Tx<'_>, record: RecordId, reader: PostId) -> Result<Vec<Link>, Fault> {
    let now = tx.now();
    tx.all(store::AROUND, &[&record, &reader, &now], |row| {
        Ok(Link {
            record: row.get(0)?,
            kind: row.get(1)?,
            says: row.get(2)?,
            is_before: row.get(3)?,
            made_at: row.get(4)?,
        })
    })
}
