//! How the index follows the database: an act notes in its own transaction which record it changed, and a thread of each
//! node reads those records again and puts them into that node's index.
//!
//! A record that changed and was not read again yet is left out of every answer ([`pending`]): for a moment it cannot be
//! found, but it is never shown or counted by what it was. An index that is missing, of another version, or ahead of its
//! database (a backup was restored) is built anew.

mod follow;
mod store;

use std::collections::BTreeMap;

use search::{Document, Index, Passage};

pub use self::follow::{Follower, SearchFeed};
pub(crate) use self::store::STATEMENTS;
use crate::circle::{CircleId, RecordId, Records};
use crate::db::Tx;
use crate::id::Id;
use crate::language::Language;
use crate::stop::{Fault, Stop};
use crate::time::Timestamp;

crate::id!(ChangeId, "The number of a change, later than all before it on the same node.");

/// Records that may wait to be read again before search says that it is not ready: a minute of a busy network.
const PENDING_MAX: usize = 1_000;

/// A kind of record that can be found, registered by its capability.
#[derive(Debug)]
pub struct SearchSource {
    /// As in threads and next steps: `need`.
    pub kind: &'static str,
    /// What its tab is called: "Needs".
    pub label: fn(Language) -> String,
    /// The records as they are now, without those that cannot be found any more; as many statements as for one.
    pub load: Load,
    /// The ids after one, in order, at most [`PAGE`]; for building the index anew.
    pub all: fn(&mut Tx<'_>, RecordId) -> Result<Vec<RecordId>, Fault>,
}

impl SearchSource {
    /// Some records as they are now; one that cannot be found any more is absent.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn loaded(&self, tx: &mut Tx<'_>, ids: &[RecordId]) -> Result<BTreeMap<RecordId, Findable>, Stop> {
        let mut found = BTreeMap::new();
        for part in Records::parts(ids) {
            found.extend((self.load)(tx, &part)?);
        }
        Ok(found)
    }
}

/// Loads some records of a kind.
pub type Load = fn(&mut Tx<'_>, &Records) -> Result<Vec<(RecordId, Findable)>, Stop>;

/// Records that [`SearchSource::all`] gives at once; a statement bounds itself to so many.
pub const PAGE: usize = 200;

/// A record with the words by which it is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findable {
    /// Where it is.
    pub path: String,
    /// Its words, the original first, each language at most once.
    pub passages: Vec<Wording>,
    /// The ids of its topics.
    pub topics: Vec<String>,
    /// When people last changed it, as shown with a hit; none for what has no date.
    pub date: Option<Timestamp>,
    /// Who may read it.
    pub circles: Vec<CircleId>,
}

/// A record's words in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The language they are in.
    pub language: Language,
    /// What it is called.
    pub title: String,
    /// What else it says; may be empty.
    pub body: String,
}

impl Wording {
    /// The same for the index.
    pub fn passage(&self) -> Passage {
        Passage { language: self.language.speech(), title: self.title.clone(), body: self.body.clone() }
    }
}

impl Findable {
    fn document(&self, record: RecordId, kind: &str) -> Document {
        Document {
            record: record.number(),
            kind: kind.to_owned(),
            passages: self.passages.iter().map(Wording::passage).collect(),
            topics: self.topics.clone(),
            date: self.date.map_or(0, Timestamp::micros),
            circles: self.circles.iter().map(|circle| circle.number().unsigned_abs()).collect(),
        }
    }
}

/// Notes that a record's words, topics or audience changed, or that it is gone; its index entry is made anew.
///
/// # Errors
/// A fault of the database.
pub fn changed(tx: &mut Tx<'_>, record: RecordId, kind: &str) -> Result<(), Fault> {
    let change: ChangeId = tx.new_id();
    tx.run(store::NOTE_CHANGE, &[&record, &kind, &change]).map(drop)
}

/// The records that changed after what an index has followed; none when it was not built yet or is too far behind to
/// answer for anything.
///
/// # Errors
/// A fault of the database.
pub fn pending(tx: &mut Tx<'_>, index: &Index) -> Result<Option<Vec<RecordId>>, Fault> {
    let Some(position) = index.position() else { return Ok(None) };
    let records = tx.all(store::RECORDS_CHANGED_AFTER, &[&position], |row| row.get::<RecordId>(0))?;
    Ok(Some(records).filter(|records| records.len() <= PENDING_MAX))
}

fn fault_of(error: search::SearchFault) -> Fault {
    Fault::broken("search index", error)
}
