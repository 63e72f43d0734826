//! SQL of speaking lists and of who stands in them.

use kernel::db::{Param, Row, Tx};
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::model::{List, ListId, Turn, TurnId};
use super::rules::{MayAsk, MayMove, MayRun};
use crate::agenda::{AgendaItemId, Line};
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_LIST = "INSERT INTO speaking_list (id, item, meeting, opened_at, closed_at, is_private)
        VALUES (?1, ?2, ?3, ?4, 9223372036854775807, ?5)";
    SET_CLOSED = "UPDATE speaking_list SET closed_at = ?2, is_private = ?3 WHERE id = ?1";
    LIST_OF_ITEM = "SELECT id, item, meeting, closed_at FROM speaking_list WHERE item = ?1 LIMIT 1";
    LISTS_OF_MEETING = "SELECT id, item, meeting, closed_at FROM speaking_list WHERE meeting = ?1 ORDER BY id LIMIT 100";
    LISTS scans "what there is, is of the meetings that run" = "SELECT id, item, meeting, closed_at FROM speaking_list
        ORDER BY id LIMIT 1000";
    DELETE_LIST = "DELETE FROM speaking_list WHERE id = ?1";
    DELETE_TURNS = "DELETE FROM speaking_turn WHERE list = ?1";
    INSERT_TURN = "INSERT INTO speaking_turn (id, list, post, asked_at, is_point, first_at, called_at, spoken_at)
        VALUES (?1, ?2, ?3, ?4, ?5, 9223372036854775807, 9223372036854775807, 9223372036854775807)";
    TURNS = "SELECT id, list, post, asked_at, is_point, first_at, called_at, spoken_at FROM speaking_turn WHERE list = ?1
        ORDER BY id LIMIT 2000";
    DELETE_TURN = "DELETE FROM speaking_turn WHERE id = ?1";
    CALL = "UPDATE speaking_turn SET called_at = ?2 WHERE id = ?1 AND called_at = 9223372036854775807";
    PUT_FIRST = "UPDATE speaking_turn SET first_at = ?2 WHERE id = ?1 AND first_at = 9223372036854775807";
    SET_SPOKEN = "UPDATE speaking_turn SET spoken_at = ?2 WHERE id = ?1 AND spoken_at = 9223372036854775807";
    TURNS_OF_PERSON = "SELECT speaking_list.meeting, speaking_list.item, speaking_turn.asked_at, speaking_turn.is_point,
            speaking_turn.spoken_at
        FROM holding JOIN speaking_turn ON speaking_turn.post = holding.post
            AND speaking_turn.asked_at >= holding.starts_at AND speaking_turn.asked_at < holding.ends_at
        JOIN speaking_list ON speaking_list.id = speaking_turn.list AND speaking_list.is_private = FALSE
        WHERE holding.person = ?1 ORDER BY speaking_turn.id LIMIT 1000";
    ERASE_TURNS = "DELETE FROM speaking_turn WHERE id IN (SELECT own.id
        FROM holding JOIN speaking_turn AS own ON own.post = holding.post
            AND own.asked_at >= holding.starts_at AND own.asked_at < holding.ends_at
        WHERE holding.person = ?1)";
}

pub(super) fn insert_list(tx: &mut Tx<'_>, _leave: &MayRun, line: &Line, is_private: bool) -> Result<ListId, Fault> {
    let (id, now): (ListId, _) = (tx.new_id(), tx.now());
    tx.run(INSERT_LIST, &[&id, &line.id, &line.meeting, &now, &is_private])?;
    Ok(id)
}

/// Closes a list, or opens it again at the end of time.
pub(super) fn set_closed(
    tx: &mut Tx<'_>,
    _leave: &MayRun,
    id: ListId,
    (at, is_private): (Timestamp, bool),
) -> Result<(), Fault> {
    tx.run(SET_CLOSED, &[&id, &at, &is_private]).map(drop)
}

pub(super) fn of_item(tx: &mut Tx<'_>, item: AgendaItemId) -> Result<Option<List>, Fault> {
    tx.first(LIST_OF_ITEM, &[&item], read_list)
}

pub(super) fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<List>, Fault> {
    tx.all(LISTS_OF_MEETING, &[&meeting], read_list)
}

pub(super) fn all(tx: &mut Tx<'_>) -> Result<Vec<List>, Fault> {
    tx.all(LISTS, &[], read_list)
}

/// Nothing is left of a list. Says how many rows went.
pub(super) fn delete(tx: &mut Tx<'_>, id: ListId) -> Result<u64, Fault> {
    let turns = tx.run(DELETE_TURNS, &[&id])?;
    Ok(turns + tx.run(DELETE_LIST, &[&id])?)
}

pub(super) fn ask(tx: &mut Tx<'_>, leave: &MayAsk, is_point: bool) -> Result<(), Fault> {
    let (id, now): (TurnId, _) = (tx.new_id(), tx.now());
    let fields: [&dyn Param; 5] = [&id, &leave.list, &leave.post, &now, &is_point];
    tx.run(INSERT_TURN, &fields).map(drop)
}

/// Everybody who asked, in that order.
pub(super) fn turns(tx: &mut Tx<'_>, id: ListId) -> Result<Vec<Turn>, Fault> {
    tx.all(TURNS, &[&id], read_turn)
}

pub(super) fn take_out(tx: &mut Tx<'_>, leave: &MayMove<'_>) -> Result<(), Fault> {
    tx.run(DELETE_TURN, &[&leave.turn.id]).map(drop)
}

pub(super) fn call(tx: &mut Tx<'_>, leave: &MayMove<'_>) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(CALL, &[&leave.turn.id, &now]).map(drop)
}

pub(super) fn put_first(tx: &mut Tx<'_>, leave: &MayMove<'_>) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(PUT_FIRST, &[&leave.turn.id, &now]).map(drop)
}

/// Whoever was called has spoken.
pub(super) fn set_spoken(tx: &mut Tx<'_>, _leave: &MayRun, id: TurnId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(SET_SPOKEN, &[&id, &now]).map(drop)
}

fn read_list(row: &Row<'_>) -> Result<List, Fault> {
    Ok(List { id: row.get(0)?, item: row.get(1)?, meeting: row.get(2)?, closed_at: row.get(3)? })
}

fn read_turn(row: &Row<'_>) -> Result<Turn, Fault> {
    Ok(Turn {
        id: row.get(0)?,
        list: row.get(1)?,
        post: row.get(2)?,
        asked_at: row.get(3)?,
        is_point: row.get(4)?,
        first_at: row.get(5)?,
        called_at: row.get(6)?,
        spoken_at: row.get(7)?,
    })
}
