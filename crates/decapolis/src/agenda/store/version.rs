//! SQL of published versions, and of who was told.

use kernel::db::{Row, Tx};
use kernel::language::Language;
use kernel::post::{NOBODYS, PostId};
use kernel::stop::{Fault, Stop};

use super::super::model::{Version, VersionId};
use super::super::rules::MayPublish;
use super::super::snapshot;
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_VERSION = "INSERT INTO agenda_version (id, meeting, number, note, language, entries, author, published_at, told_post)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING";
    LATEST = "SELECT id, meeting, number, note, language, published_at, told_post, entries FROM agenda_version
        WHERE meeting = ?1 ORDER BY number DESC LIMIT 1";
    NUMBERED = "SELECT id, meeting, number, note, language, published_at, told_post, entries FROM agenda_version
        WHERE meeting = ?1 AND number = ?2";
    VERSION = "SELECT id, meeting, number, note, language, published_at, told_post, entries FROM agenda_version
        WHERE id = ?1";
    SET_TOLD = "UPDATE agenda_version SET told_post = ?2 WHERE id = ?1";
}

/// Keeps a version with the next number; nothing when another was published meanwhile.
pub(in super::super) fn insert(
    tx: &mut Tx<'_>,
    leave: &MayPublish<'_>,
    (number, note, language): (i64, &str, Language),
) -> Result<Option<VersionId>, Fault> {
    let (id, now): (VersionId, _) = (tx.new_id(), tx.now());
    let entries = snapshot::to_text(leave.entries);
    let kept = tx.run(
        INSERT_VERSION,
        &[&id, &leave.meeting, &number, &note, &language.code(), &entries, &leave.actor.post, &now, &NOBODYS],
    )?;
    Ok((kept == 1).then_some(id))
}

/// The version that is in force.
pub(in super::super) fn latest(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Option<Version>, Fault> {
    tx.first(LATEST, &[&meeting], read)
}

/// A version by its number.
pub(in super::super) fn numbered(tx: &mut Tx<'_>, meeting: MeetingId, number: i64) -> Result<Version, Stop> {
    tx.one(NUMBERED, &[&meeting, &number], read)
}

/// A version by its id.
pub(in super::super) fn version(tx: &mut Tx<'_>, id: VersionId) -> Result<Version, Stop> {
    tx.one(VERSION, &[&id], read)
}

/// All posts up to this one were told.
pub(in super::super) fn set_told(tx: &mut Tx<'_>, id: VersionId, last: PostId) -> Result<(), Fault> {
    tx.run(SET_TOLD, &[&id, &last]).map(drop)
}

fn read(row: &Row<'_>) -> Result<Version, Fault> {
    Ok(Version {
        id: row.get(0)?,
        meeting: row.get(1)?,
        number: row.get(2)?,
        note: row.get(3)?,
        language: row.get::<String>(4)?.parse().unwrap_or_default(),
        published_at: row.get(5)?,
        told_post: row.get(6)?,
        entries: snapshot::read(&row.get::<String>(7)?)?,
    })
}
