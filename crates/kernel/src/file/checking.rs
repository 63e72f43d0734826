//! Whether the bytes of every file lie where they should, and are what was put there.

use super::depot::{Depot, Key};
use super::model::BytesId;
use super::store;
use crate::check::Finding;
use crate::db::{Db, Tx};
use crate::stop::{Fault, Stop};

/// More are not told: an operator who reads so many has lost a disk.
const TOLD_MAX: usize = 100;

/// Bytes that some file has.
#[derive(Debug, Clone)]
pub struct Kept {
    bytes: BytesId,
    /// Under what they lie.
    pub key: Key,
    /// How many they are.
    pub size: u64,
}

/// Reads the bytes of every file and says which are not there, or not as they were.
///
/// # Errors
/// A fault when the database cannot be read, or when the depot is away.
pub fn verify(db: &Db, depot: &Depot) -> Result<Vec<Finding>, Stop> {
    let (mut gone, mut changed) = (Vec::new(), Vec::new());
    each(db, |kept| {
        match depot.open(&kept.key)? {
            None => gone.push(kept.key.as_str().to_owned()),
            Some(content) => {
                if content.length != kept.size || !kept.key.is_of(content) {
                    changed.push(kept.key.as_str().to_owned());
                }
            }
        }
        Ok(())
    })?;
    let found = [("the bytes of every file are there", gone), ("no byte of a file was changed", changed)];
    let finding = |(says, mut broken_by): (&str, Vec<String>)| {
        broken_by.truncate(TOLD_MAX);
        Finding { says: says.to_owned(), broken_by }
    };
    Ok(found.into_iter().filter(|(_, broken_by)| !broken_by.is_empty()).map(finding).collect())
}

/// Gives `take` the bytes of every file, once where several files have the same.
///
/// # Errors
/// What `take` stops at, or a fault of the database.
pub fn each(db: &Db, mut take: impl FnMut(&Kept) -> Result<(), Fault>) -> Result<(), Stop> {
    let mut after: BytesId = crate::id::Id::from_number(0);
    loop {
        let some = db.read_blocking("kept_bytes", move |tx| Ok(slice(tx, after)?))?;
        let Some(last) = some.last() else { return Ok(()) };
        after = last.bytes;
        some.iter().try_for_each(&mut take)?;
    }
}

fn slice(tx: &mut Tx<'_>, after: BytesId) -> Result<Vec<Kept>, Fault> {
    tx.all(store::KEPT_BYTES, &[&after], |row| {
        let (bytes, sha256): (BytesId, Vec<u8>) = (row.get(0)?, row.get(1)?);
        let size = u64::try_from(row.get::<i64>(2)?).unwrap_or_default();
        Ok(Kept { bytes, key: Key::of(&sha256, bytes), size })
    })
}
