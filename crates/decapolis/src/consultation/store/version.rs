//! SQL of the reply, and of why something was done, in other languages.

use kernel::db::{Row, Tx};
use kernel::stop::Fault;

use super::super::model::ConsultationId;
use super::super::rules::{MayDispose, MayReply};
use super::language_of;
use crate::follow_up::Version;

kernel::statements! {
    VERSIONS = "SELECT place, language, words FROM consultation_response_version
        WHERE consultation = ?1 ORDER BY place, language LIMIT 200";
    INSERT_VERSION = "INSERT INTO consultation_response_version (consultation, place, language, words)
        VALUES (?1, ?2, ?3, ?4)";
    CLEAR_VERSIONS = "DELETE FROM consultation_response_version WHERE consultation = ?1 AND place = ?2";
}

/// The place of the reply: questions have theirs from 1.
pub(in super::super) const REPLY: i64 = 0;

/// All versions, each with its place.
pub(in super::super) fn all(tx: &mut Tx<'_>, consultation: ConsultationId) -> Result<Vec<(i64, Version)>, Fault> {
    tx.all(VERSIONS, &[&consultation], |row: &Row<'_>| {
        let version = Version { language: language_of(&row.get::<String>(1)?), words: row.get(2)? };
        Ok((row.get(0)?, version))
    })
}

/// Writes the reply in other languages, in place of those that were there.
pub(in super::super) fn put_reply(tx: &mut Tx<'_>, leave: &MayReply<'_>, versions: &[Version]) -> Result<(), Fault> {
    put(tx, (leave.consultation.id, REPLY), versions)
}

/// Writes why something was done, likewise.
pub(in super::super) fn put_why(
    tx: &mut Tx<'_>,
    leave: &MayDispose<'_>,
    consultation: ConsultationId,
    versions: &[Version],
) -> Result<(), Fault> {
    put(tx, (consultation, leave.item.place), versions)
}

fn put(tx: &mut Tx<'_>, (consultation, place): (ConsultationId, i64), versions: &[Version]) -> Result<(), Fault> {
    tx.run(CLEAR_VERSIONS, &[&consultation, &place])?;
    for version in versions {
        tx.run(INSERT_VERSION, &[&consultation, &place, &version.language.code(), &version.words])?;
    }
    Ok(())
}
