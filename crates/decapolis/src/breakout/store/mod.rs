//! SQL of groups, and of what they are drawn from.

pub(super) mod seat;

use kernel::circle::{CircleId, RecordId};
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};

use super::model::{Breakout, BreakoutId, Plan};
use super::rules::{MayDraw, MayMake, MayPrepare};
use crate::agenda::AgendaItemId;
use crate::forum::{Meeting, MeetingId};

kernel::statements! {
    INSERT = "INSERT INTO breakout (id, meeting, series, item, author, is_tables, is_per_group, number, is_one_language, draws,
            told_at, told_post)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, 9223372036854775807, 0)";
    CHANGE = "UPDATE breakout SET is_tables = ?2, is_per_group = ?3, number = ?4, is_one_language = ?5, draws = draws + 1
        WHERE id = ?1 AND told_at = 9223372036854775807";
    BREAKOUT = "SELECT id, meeting, item, author, is_tables, is_per_group, number, is_one_language, draws, told_at
        FROM breakout WHERE id = ?1 LIMIT 1";
    OF_MEETING = "SELECT id, meeting, item, author, is_tables, is_per_group, number, is_one_language, draws, told_at
        FROM breakout WHERE meeting = ?1 ORDER BY id LIMIT 100";
    OF_ITEM = "SELECT id, meeting, item, author, is_tables, is_per_group, number, is_one_language, draws, told_at
        FROM breakout WHERE item = ?1 LIMIT 1";
    SET_TOLD = "UPDATE breakout SET told_at = ?2 WHERE id = ?1 AND told_at = 9223372036854775807";
    SET_TOLD_POST = "UPDATE breakout SET told_post = ?2 WHERE id = ?1";
    DELETE = "DELETE FROM breakout WHERE id = ?1";
    LANGUAGES = "SELECT circle_post.post, person.language FROM circle_post
        JOIN holding ON holding.post = circle_post.post AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        JOIN person ON person.id = holding.person
        WHERE circle_post.circle = ?1 AND circle_post.starts_at <= ?2 AND circle_post.ends_at > ?2
        ORDER BY circle_post.post LIMIT 1000";
}

/// The id of groups as any record's.
pub(super) fn record(id: BreakoutId) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayMake, meeting: &Meeting, author: PostId) -> Result<BreakoutId, Fault> {
    let (id, plan): (BreakoutId, _) = (tx.new_id(), leave.plan);
    let fields: [&dyn Param; 9] = [
        &id,
        &meeting.id,
        &meeting.series,
        &leave.item,
        &author,
        &plan.is_tables,
        &plan.is_per_group,
        &plan.number,
        &plan.is_one_language,
    ];
    tx.run(INSERT, &fields)?;
    Ok(id)
}

/// Keeps how they are drawn; false where people were told meanwhile.
pub(super) fn change(tx: &mut Tx<'_>, leave: &MayDraw<'_>, plan: Plan) -> Result<bool, Fault> {
    let id = leave.breakout.id;
    let fields: [&dyn Param; 5] = [&id, &plan.is_tables, &plan.is_per_group, &plan.number, &plan.is_one_language];
    Ok(tx.run(CHANGE, &fields)? == 1)
}

pub(super) fn breakout(tx: &mut Tx<'_>, id: BreakoutId) -> Result<Breakout, Stop> {
    tx.one(BREAKOUT, &[&id], read)
}

/// All of a meeting, in the order in which they were made.
pub(super) fn of_meeting(tx: &mut Tx<'_>, id: MeetingId) -> Result<Vec<Breakout>, Fault> {
    tx.all(OF_MEETING, &[&id], read)
}

pub(super) fn of_item(tx: &mut Tx<'_>, id: AgendaItemId) -> Result<Option<Breakout>, Fault> {
    tx.first(OF_ITEM, &[&id], read)
}

/// From now on each of them reads where they sit; false where they were told meanwhile.
pub(super) fn set_told(tx: &mut Tx<'_>, leave: &MayDraw<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(SET_TOLD, &[&leave.breakout.id, &now])? == 1)
}

/// How far telling came.
pub(super) fn set_told_post(tx: &mut Tx<'_>, id: BreakoutId, last: PostId) -> Result<(), Fault> {
    tx.run(SET_TOLD_POST, &[&id, &last]).map(drop)
}

/// Takes groups away with all their seats.
pub(super) fn delete(tx: &mut Tx<'_>, _leave: &MayPrepare, id: BreakoutId) -> Result<(), Fault> {
    seat::clear(tx, id)?;
    tx.run(DELETE, &[&id]).map(drop)
}

/// The language in which whoever comes reads, by post.
pub(super) fn languages(tx: &mut Tx<'_>, circle: CircleId) -> Result<Vec<(PostId, String)>, Fault> {
    let now = tx.now();
    tx.all(LANGUAGES, &[&circle, &now], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn read(row: &Row<'_>) -> Result<Breakout, Fault> {
    Ok(Breakout {
        id: row.get(0)?,
        meeting: row.get(1)?,
        item: row.get(2)?,
        author: row.get(3)?,
        plan: Plan {
            is_tables: row.get(4)?,
            is_per_group: row.get(5)?,
            number: row.get(6)?,
            is_one_language: row.get(7)?,
        },
        draws: row.get(8)?,
        told_at: row.get(9)?,
    })
}
