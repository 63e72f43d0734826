//! SQL of hand-overs.

use kernel::db::{Param, Row, Tx};
use kernel::person::PersonId;
use kernel::post::{HoldingId, Tenure};
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::rules::{MayHandOver, MayUndo};
use super::{HandOver, HandOverId};

kernel::statements! {
    INSERT_HAND_OVER = "INSERT INTO hand_over (id, post, person_before, holding_before, ended_before, holding_after,
            starts_at, ends_at, author, made_at, undone_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    HAND_OVER = "SELECT id, post, person_before, holding_before, ended_before, holding_after, starts_at, ends_at, author,
            made_at, undone_at
        FROM hand_over WHERE id = ?1";
    UNDO = "UPDATE hand_over SET undone_at = ?2 WHERE id = ?1 AND undone_at > ?2";
    EXAMPLE scans "the first of the demo's few hand-overs, for the tests that visit every page" =
        "SELECT id FROM hand_over ORDER BY id LIMIT 1";
}

/// Notes a hand-over: whose time ended for whose.
pub(super) fn insert(
    tx: &mut Tx<'_>,
    leave: &MayHandOver<'_>,
    before: Option<&Tenure>,
    (holding_after, starts_at, ends_at): (HoldingId, Timestamp, Timestamp),
) -> Result<HandOverId, Fault> {
    let id: HandOverId = tx.new_id();
    let now = tx.now();
    let (person, holding) = (before.map(|before| before.person), before.map(|before| before.id));
    let ended = before.map_or(Timestamp::FOREVER, |before| before.ends_at);
    let fields: [&dyn Param; 11] = [
        &id,
        &leave.held.post,
        &person,
        &holding,
        &ended,
        &holding_after,
        &starts_at,
        &ends_at,
        &leave.actor.post,
        &now,
        &Timestamp::FOREVER,
    ];
    tx.run(INSERT_HAND_OVER, &fields)?;
    Ok(id)
}

pub(super) fn hand_over(tx: &mut Tx<'_>, id: HandOverId) -> Result<HandOver, Stop> {
    tx.one(HAND_OVER, &[&id], read)
}

/// Marks it undone; false when it was already.
pub(super) fn mark_undone(tx: &mut Tx<'_>, leave: &MayUndo<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(UNDO, &[&leave.hand_over.id, &now])? == 1)
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<HandOverId>, Fault> {
    tx.first(EXAMPLE, &[], |row| row.get(0))
}

fn read(row: &Row<'_>) -> Result<HandOver, Fault> {
    let (person, holding): (Option<PersonId>, Option<HoldingId>) = (row.get(2)?, row.get(3)?);
    Ok(HandOver {
        id: row.get(0)?,
        post: row.get(1)?,
        before: person.zip(holding),
        ended_before: row.get(4)?,
        holding_after: row.get(5)?,
        starts_at: row.get(6)?,
        ends_at: row.get(7)?,
        author: row.get(8)?,
        made_at: row.get(9)?,
        undone_at: row.get(10)?,
    })
}
