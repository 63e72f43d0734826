//! The index of a node: in the data folder, brought to the database's state at the start, and kept there by a thread.

use kernel::db::Db;
use kernel::search_feed::{Follower, SearchFeed};
use kernel::stop::{Fault, Stop};
use search::Index;

use super::DataFolder;
use crate::capabilities;

/// Opens the index, builds it where it cannot follow, and follows the database until the handle is dropped.
///
/// # Errors
/// A fault of the disk or the database, also when another process writes this index.
pub(crate) fn follow(db: &Db, folder: &DataFolder) -> Result<(Index, Follower), Stop> {
    let index = open(folder)?;
    let mut feed = feed(db, &index);
    feed.prepare()?;
    Ok((index, feed.start()?))
}

/// Builds the index anew from the records, and says how many it has.
///
/// # Errors
/// As [`follow`].
pub(crate) fn rebuild(db: &Db, folder: &DataFolder) -> Result<usize, Stop> {
    feed(db, &open(folder)?).rebuild()
}

fn open(folder: &DataFolder) -> Result<Index, Fault> {
    Index::open(&folder.index()).map_err(|error| Fault::broken("search index", error))
}

fn feed(db: &Db, index: &Index) -> SearchFeed {
    SearchFeed::new(db.clone(), index.clone(), capabilities::ALL)
}
