//! SQL of programmes and their names.

use std::collections::BTreeMap;

use kernel::circle::{RecordId, Records};
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::post::PostId;
use kernel::search_feed;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{Name, Programme, ProgrammeId};
use super::rules::{MayAdd, MayKeep};

kernel::statements! {
    INSERT_PROGRAMME = "INSERT INTO programme (id, starts_at, ends_at, outcome, author) VALUES (?1, ?2, ?3, '', ?4)";
    INSERT_NAME = "INSERT INTO programme_name (programme, starts_at, name, words, language, source, author)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    PROGRAMME = "SELECT programme.id, programme.starts_at, programme.ends_at, programme.outcome, programme_name.name,
            programme_name.words, programme_name.language, programme_name.source, programme_name.starts_at
        FROM programme JOIN programme_name ON programme_name.programme = programme.id
        WHERE programme.id = ?1 ORDER BY programme_name.starts_at DESC LIMIT 1";
    RUNNING = "SELECT programme.id, programme.starts_at, programme.ends_at, programme.outcome, programme_name.name,
            programme_name.words, programme_name.language, programme_name.source, programme_name.starts_at
        FROM programme JOIN programme_name ON programme_name.programme = programme.id
            AND NOT EXISTS (SELECT 1 FROM programme_name AS later WHERE later.programme = programme.id
                AND later.starts_at > programme_name.starts_at)
        WHERE programme.ends_at > ?1 ORDER BY programme.ends_at, programme.id LIMIT 200";
    EARLIER = "SELECT programme.id, programme.starts_at, programme.ends_at, programme.outcome, programme_name.name,
            programme_name.words, programme_name.language, programme_name.source, programme_name.starts_at
        FROM programme JOIN programme_name ON programme_name.programme = programme.id
            AND NOT EXISTS (SELECT 1 FROM programme_name AS later WHERE later.programme = programme.id
                AND later.starts_at > programme_name.starts_at)
        WHERE programme.ends_at <= ?1 ORDER BY programme.ends_at DESC, programme.id DESC LIMIT 200";
    NAMES = "SELECT name, words, language, source, starts_at FROM programme_name WHERE programme = ?1
        ORDER BY starts_at DESC LIMIT 50";
    NAMES_OF_RECORDS = "SELECT name, words, language, source, starts_at, programme FROM programme_name
        WHERE programme IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY programme, starts_at DESC LIMIT 500";
    END_PROGRAMME = "UPDATE programme SET ends_at = ?2, outcome = ?3 WHERE id = ?1 AND ends_at > ?2";
    PROGRAMMES_AFTER = "SELECT id FROM programme WHERE id > ?1 ORDER BY id LIMIT 200";
}

fn changed(tx: &mut Tx<'_>, id: ProgrammeId) -> Result<(), Fault> {
    search_feed::changed(tx, RecordId::from_number(id.number()), "programme")
}

pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayAdd<'_>, name: &Name) -> Result<ProgrammeId, Fault> {
    let id: ProgrammeId = tx.new_id();
    tx.run(INSERT_PROGRAMME, &[&id, &name.starts_at, &Timestamp::FOREVER, &leave.actor.post])?;
    insert_name(tx, id, leave.actor.post, name)?;
    Ok(id)
}

fn insert_name(tx: &mut Tx<'_>, id: ProgrammeId, author: PostId, name: &Name) -> Result<(), Fault> {
    let fields: [&dyn Param; 7] =
        [&id, &name.starts_at, &name.name, &name.words, &name.language.code(), &name.source, &author];
    tx.run(INSERT_NAME, &fields)?;
    changed(tx, id)
}

/// Gives it a new name; those before stay.
pub(super) fn rename(tx: &mut Tx<'_>, leave: &MayKeep<'_>, name: &Name) -> Result<(), Fault> {
    insert_name(tx, leave.programme.id, leave.actor.post, name)
}

/// Ends it now; false when it had ended meanwhile.
pub(super) fn end(tx: &mut Tx<'_>, leave: &MayKeep<'_>, outcome: &str) -> Result<bool, Fault> {
    let now = tx.now();
    let id = leave.programme.id;
    let ended = tx.run(END_PROGRAMME, &[&id, &now, &outcome])? == 1;
    changed(tx, id)?;
    Ok(ended)
}

pub(super) fn programme(tx: &mut Tx<'_>, id: ProgrammeId) -> Result<Programme, Stop> {
    tx.one(PROGRAMME, &[&id], read)
}

/// What the network runs now, the oldest first.
pub(super) fn running(tx: &mut Tx<'_>) -> Result<Vec<Programme>, Fault> {
    let now = tx.now();
    tx.all(RUNNING, &[&now], read)
}

/// What it ran before, the last to end first.
pub(super) fn earlier(tx: &mut Tx<'_>) -> Result<Vec<Programme>, Fault> {
    let now = tx.now();
    tx.all(EARLIER, &[&now], read)
}

/// All names of a programme, the present one first.
pub(super) fn names(tx: &mut Tx<'_>, id: ProgrammeId) -> Result<Vec<Name>, Fault> {
    tx.all(NAMES, &[&id], |row| read_name(row, 0))
}

/// All names of each of some programmes, the present one first.
pub(super) fn names_of_records(tx: &mut Tx<'_>, records: &Records) -> Result<BTreeMap<RecordId, Vec<Name>>, Fault> {
    let mut names: BTreeMap<RecordId, Vec<Name>> = BTreeMap::new();
    let read = |row: &Row<'_>| Ok::<_, Fault>((row.get(5)?, read_name(row, 0)?));
    for (programme, name) in tx.all(NAMES_OF_RECORDS, &records.params(), read)? {
        names.entry(programme).or_default().push(name);
    }
    Ok(names)
}

/// Programmes after one, in order, for building the index of the search.
pub(super) fn programmes_after(tx: &mut Tx<'_>, after: ProgrammeId) -> Result<Vec<RecordId>, Fault> {
    tx.all(PROGRAMMES_AFTER, &[&after], |row| row.get(0))
}

fn read(row: &Row<'_>) -> Result<Programme, Fault> {
    Ok(Programme {
        id: row.get(0)?,
        starts_at: row.get(1)?,
        ends_at: row.get(2)?,
        outcome: row.get(3)?,
        name: read_name(row, 4)?,
    })
}

/// A name in five columns, from one on.
fn read_name(row: &Row<'_>, column: usize) -> Result<Name, Fault> {
    Ok(Name {
        name: row.get(column)?,
        words: row.get(column + 1)?,
        language: row.get::<String>(column + 2)?.parse().unwrap_or_default(),
        source: row.get(column + 3)?,
        starts_at: row.get(column + 4)?,
    })
}
