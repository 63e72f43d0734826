//! SQL of what meetings changed.

use kernel::db::{Row, Tx};
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};

use super::super::super::store::language;
use super::{Impact, ImpactId, MaySay};
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_IMPACT = "INSERT INTO impact (id, meeting, post, months, asked_at, answered_at, words, language)
        VALUES (?1, ?2, ?3, ?4, ?5, 9223372036854775807, '', '') ON CONFLICT DO NOTHING";
    IMPACT = "SELECT id, meeting, post, months, answered_at, words, language FROM impact WHERE id = ?1";
    SAID = "SELECT id, meeting, post, months, answered_at, words, language FROM impact
        WHERE meeting = ?1 AND answered_at < 9223372036854775807 ORDER BY months, id LIMIT 200";
    SAY = "UPDATE impact SET words = ?2, language = ?3, answered_at = ?4
        WHERE id = ?1 AND answered_at = 9223372036854775807";
    FORGET = "UPDATE impact SET words = '', answered_at = 9223372036854775807 WHERE id = ?1";
}

/// Asks a post; nothing where it was asked before.
pub(super) fn insert(
    tx: &mut Tx<'_>,
    meeting: MeetingId,
    post: PostId,
    months: i64,
) -> Result<Option<ImpactId>, Fault> {
    let (id, now): (ImpactId, _) = (tx.new_id(), tx.now());
    Ok((tx.run(INSERT_IMPACT, &[&id, &meeting, &post, &months, &now])? == 1).then_some(id))
}

pub(super) fn impact(tx: &mut Tx<'_>, id: ImpactId) -> Result<Impact, Stop> {
    tx.one(IMPACT, &[&id], read)
}

/// What was said that a meeting changed, half a year after it first.
pub(in crate::minutes) fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Impact>, Fault> {
    tx.all(SAID, &[&meeting], read)
}

/// Keeps what it changed; false when it was said before.
pub(super) fn say(tx: &mut Tx<'_>, leave: &MaySay<'_>, words: &str, language: Language) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(SAY, &[&leave.impact.id, &words, &language.code(), &now])? == 1)
}

pub(super) fn forget(tx: &mut Tx<'_>, impact: &Impact) -> Result<(), Fault> {
    tx.run(FORGET, &[&impact.id]).map(drop)
}

fn read(row: &Row<'_>) -> Result<Impact, Fault> {
    Ok(Impact {
        id: row.get(0)?,
        meeting: row.get(1)?,
        post: row.get(2)?,
        months: row.get(3)?,
        answered_at: row.get(4)?,
        words: row.get(5)?,
        language: language(row, 6)?,
    })
}
