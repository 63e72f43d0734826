//! SQL of whom somebody wants to meet again.

use kernel::circle::{CircleId, RecordId};
use kernel::db::{Param, Row, Tx};
use kernel::id::to_text;
use kernel::person::PersonId;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use serde_json::{Value, json};

use super::super::rules::MayAnswer;
use super::KEPT_DAYS;
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_AGAIN = "INSERT INTO meet_again (id, meeting, post, home, wanted, said_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT DO NOTHING";
    POSTS_THAT_NAMED = "SELECT post FROM meet_again WHERE home = ?2 AND wanted = ?3 AND meeting = ?1 ORDER BY post LIMIT 20";
    AGAIN_OF_PERSON = "SELECT meet_again.meeting, meet_again.said_at, meet_again.wanted FROM holding
        JOIN meet_again ON meet_again.post = holding.post
            AND meet_again.said_at >= holding.starts_at AND meet_again.said_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY meet_again.id LIMIT 1000";
    ERASE_AGAIN = "DELETE FROM meet_again WHERE id IN (SELECT own.id FROM holding
        JOIN meet_again AS own ON own.post = holding.post
            AND own.said_at >= holding.starts_at AND own.said_at < holding.ends_at
        WHERE holding.person = ?1)";
    OLD_AGAIN = "SELECT id FROM meet_again WHERE said_at < ?1 ORDER BY said_at LIMIT 1000";
    DELETE_AGAIN = "DELETE FROM meet_again WHERE id = ?1";
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    leave: &MayAnswer<'_>,
    meeting: MeetingId,
    wanted: CircleId,
) -> Result<(), Fault> {
    let (id, now): (RecordId, _) = (tx.new_id(), tx.now());
    let fields: [&dyn Param; 6] = [&id, &meeting, &leave.actor.post, &leave.actor.home, &wanted, &now];
    tx.run(INSERT_AGAIN, &fields).map(drop)
}

/// The posts of one house that named another.
pub(super) fn posts_that_named(
    tx: &mut Tx<'_>,
    meeting: MeetingId,
    (home, wanted): (CircleId, CircleId),
) -> Result<Vec<PostId>, Fault> {
    tx.all(POSTS_THAT_NAMED, &[&meeting, &home, &wanted], |row| row.get(0))
}

/// Whether anybody of one house named another.
pub(super) fn has_named(tx: &mut Tx<'_>, meeting: MeetingId, pair: (CircleId, CircleId)) -> Result<bool, Fault> {
    Ok(!posts_that_named(tx, meeting, pair)?.is_empty())
}

/// Whom a person named in their posts.
pub(in crate::minutes) fn of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<Value>, Fault> {
    tx.all(AGAIN_OF_PERSON, &[&person], read)
}

pub(in crate::minutes) fn erase(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Fault> {
    tx.run(ERASE_AGAIN, &[&person]).map(drop)
}

fn old(tx: &mut Tx<'_>) -> Result<Vec<RecordId>, Fault> {
    let before = tx.now().plus_days(-i64::from(KEPT_DAYS));
    tx.all(OLD_AGAIN, &[&before], |row| row.get(0))
}

pub(in crate::minutes) fn count(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    Ok(i64::try_from(old(tx)?.len()).unwrap_or(i64::MAX))
}

pub(in crate::minutes) fn clear(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let mut old = old(tx)?;
    old.truncate(kernel::retention::SLICE as usize);
    for id in &old {
        tx.run(DELETE_AGAIN, &[id])?;
    }
    Ok(old.len() as u64)
}

fn read(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "meeting": to_text(row.get(0)?),
        "said_at": row.get::<Timestamp>(1)?.to_string(),
        "people_of": to_text(row.get(2)?),
    }))
}
