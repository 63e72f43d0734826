//! SQL of when posts cannot be met.

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::post::PostId;
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::super::model::RoundId;
use super::super::rules::{MayFollow, MayWish};

kernel::statements! {
    DELETE_AWAY = "DELETE FROM encounter_away WHERE round = ?1 AND post = ?2";
    INSERT_AWAY = "INSERT INTO encounter_away (id, round, post, starts_at, ends_at, said_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    AWAY_OF_POST = "SELECT starts_at, ends_at FROM encounter_away WHERE round = ?1 AND post = ?2 ORDER BY starts_at LIMIT 100";
    AWAY = "SELECT post, starts_at, ends_at FROM encounter_away WHERE round = ?1 ORDER BY post, starts_at LIMIT 40000";
    MOVE_AWAY = "UPDATE encounter_away SET starts_at = starts_at + ?2, ends_at = ends_at + ?2 WHERE round = ?1";
}

/// From when until when.
pub(in super::super) type Span = (Timestamp, Timestamp);

/// Keeps when a post cannot be met in place of what it said before.
pub(in super::super) fn keep(tx: &mut Tx<'_>, leave: &MayWish, spans: &[Span]) -> Result<(), Fault> {
    tx.run(DELETE_AWAY, &[&leave.round, &leave.post])?;
    let now = tx.now();
    for (starts_at, ends_at) in spans {
        let id: RecordId = tx.new_id();
        let fields: [&dyn Param; 6] = [&id, &leave.round, &leave.post, starts_at, ends_at, &now];
        tx.run(INSERT_AWAY, &fields)?;
    }
    Ok(())
}

/// When a post cannot be met.
pub(in super::super) fn of_post(tx: &mut Tx<'_>, round: RoundId, post: PostId) -> Result<Vec<Span>, Fault> {
    tx.all(AWAY_OF_POST, &[&round, &post], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// When anybody cannot, for drawing up alone: no page shows it.
pub(in super::super) fn all(tx: &mut Tx<'_>, round: RoundId) -> Result<Vec<(PostId, Timestamp, Timestamp)>, Fault> {
    tx.all(AWAY, &[&round], |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// Moves all of it along with its round by so many microseconds.
pub(in super::super) fn follow(tx: &mut Tx<'_>, leave: &MayFollow<'_>, micros: i64) -> Result<(), Fault> {
    tx.run(MOVE_AWAY, &[&leave.round.id, &micros]).map(drop)
}
