//! Keeping files: bytes are noted, put where files lie, and then kept by the act that they came with.

use sha2::{Digest, Sha256};

use super::clearing;
use super::depot::{Depot, Key};
use super::incoming::Incoming;
use super::kind::FileKind;
use super::model::{Below, BytesId, File, FileId, Stored};
use super::store;
use crate::circle::{RecordId, Records};
use crate::db::{Db, Row, Tx};
use crate::language::Language;
use crate::session::Actor;
use crate::stop::{Fault, Stop};
use crate::web::Visit;

/// Notes bytes that will be put where files lie, and says under which key.
pub(super) fn note(tx: &mut Tx<'_>, sha256: &[u8; 32], size: usize) -> Result<(Stored, Key), Fault> {
    let (hash, now) = (sha256.to_vec(), tx.now());
    let known: Option<BytesId> = tx.first(store::BYTES_OF_HASH, &[&hash], |row| row.get(0))?;
    let bytes = match known {
        Some(known) => {
            tx.run(store::NOTE_AGAIN, &[&known, &now])?;
            known
        }
        None => {
            let fresh: BytesId = tx.new_id();
            let size = i64::try_from(size).unwrap_or(i64::MAX);
            tx.run(store::INSERT_BYTES, &[&fresh, &hash, &size, &now])?;
            fresh
        }
    };
    Ok((Stored { bytes, sha256: *sha256 }, Key::of(sha256, bytes)))
}

/// Puts bytes where files lie, so that an act can keep them; what no act keeps is cleared away after a day.
///
/// # Errors
/// A fault of the database or of the depot.
pub fn deposit(db: &Db, depot: &Depot, bytes: &[u8]) -> Result<Stored, Stop> {
    let (sha256, size): ([u8; 32], usize) = (Sha256::digest(bytes).into(), bytes.len());
    let (stored, key) = db.write_blocking("note_bytes", move |tx| Ok(note(tx, &sha256, size)?))?;
    depot.put(&key, bytes)?;
    Ok(stored)
}

/// The bytes of a file that came with the form of this visit. To be asked for when all rules have said yes.
///
/// # Errors
/// Bytes wanted, while they are not where files lie: the edge puts them there and runs the act again.
pub fn stored(visit: &Visit<'_>, incoming: &Incoming) -> Result<Stored, Stop> {
    visit.request.stored.filter(|stored| stored.is(&incoming.sha256)).ok_or(Stop::BytesWanted)
}

/// Keeps a file below a record, for which the record's rule was asked.
///
/// # Errors
/// Bytes wanted, where its bytes were cleared away meanwhile; a fault of the database.
pub fn keep(
    tx: &mut Tx<'_>,
    actor: &Actor,
    below: Below,
    incoming: &Incoming,
    stored: Stored,
    language: Option<Language>,
) -> Result<FileId, Stop> {
    let are_kept: Option<BytesId> = tx.first(store::ARE_KEPT, &[&stored.bytes], |row| row.get(0))?;
    if are_kept.is_none() || !stored.is(&incoming.sha256) {
        return Err(Stop::BytesWanted);
    }
    let what = (incoming.name.as_str(), incoming.kind, stored.bytes);
    Ok(insert(tx, actor, below, what, language)?)
}

/// Keeps a file below another record too, with the same bytes, for which both records' rules were asked.
///
/// # Errors
/// A fault of the database.
pub fn keep_again(tx: &mut Tx<'_>, actor: &Actor, below: Below, file: &File) -> Result<FileId, Fault> {
    insert(tx, actor, below, (&file.name, file.kind, file.bytes), file.language)
}

fn insert(
    tx: &mut Tx<'_>,
    actor: &Actor,
    below: Below,
    (name, kind, bytes): (&str, FileKind, BytesId),
    language: Option<Language>,
) -> Result<FileId, Fault> {
    let (id, now): (FileId, _) = (tx.new_id(), tx.now());
    let (media, language) = (kind.code(), language.map_or("", Language::code));
    let fields: [&dyn crate::db::Param; 10] =
        [&id, &below.record, &below.kind, &name, &media, &bytes, &language, &actor.person, &actor.post, &now];
    tx.run(store::INSERT_FILE, &fields)?;
    Ok(id)
}

/// Removes a file, for which the record's rule was asked. Its bytes go soon, unless another file has the same.
///
/// # Errors
/// A fault of the database.
pub fn remove(tx: &mut Tx<'_>, file: &File) -> Result<(), Fault> {
    tx.run(store::DELETE_FILE, &[&file.id])?;
    clearing::condemn(tx, file.bytes).map(drop)
}

/// One file.
///
/// # Errors
/// Missing where there is none.
pub fn by_id(tx: &mut Tx<'_>, id: FileId) -> Result<File, Stop> {
    tx.one(store::FILE, &[&id], read)
}

/// The files below a record, the earliest first.
///
/// # Errors
/// A fault of the database.
pub fn of_record(tx: &mut Tx<'_>, record: RecordId) -> Result<Vec<File>, Fault> {
    of_records(tx, &[record])
}

/// The files below some records, the earliest of each first.
///
/// # Errors
/// A fault of the database.
pub fn of_records(tx: &mut Tx<'_>, records: &[RecordId]) -> Result<Vec<File>, Fault> {
    let mut files = Vec::new();
    for some in Records::parts(records) {
        files.extend(tx.all(store::FILES_OF_RECORDS, &some.params(), read)?);
    }
    Ok(files)
}

fn read(row: &Row<'_>) -> Result<File, Fault> {
    let (media, language, sha256): (String, String, Vec<u8>) = (row.get(3)?, row.get(6)?, row.get(5)?);
    let broken = |what: &str| Fault::broken("file", what);
    let sha256: [u8; 32] = sha256.try_into().map_err(|_| broken("a hash of another length"))?;
    Ok(File {
        id: row.get(0)?,
        record: row.get(1)?,
        name: row.get(2)?,
        kind: FileKind::from_code(&media).ok_or_else(|| broken(&media))?,
        size: u64::try_from(row.get::<i64>(4)?).unwrap_or_default(),
        bytes: row.get(9)?,
        sha256,
        language: language.parse().ok(),
        post: row.get(7)?,
        put_at: row.get(8)?,
    })
}
