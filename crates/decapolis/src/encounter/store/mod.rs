//! SQL of rounds and of who wishes to meet whom.

pub(super) mod away;
pub(super) mod drawn;

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};

use super::model::{Plan, Round, RoundId};
use super::rules::{MayFollow, MayOpen, MayTell, MayWish};
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_ROUND = "INSERT INTO encounter_round (id, meeting, author, starts_at, minutes, slots, tables, wish_by, draws, drawn_at,
            told_at, told_post, asked_post)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, 9223372036854775807, 9223372036854775807, 0, 0)";
    CHANGE_ROUND = "UPDATE encounter_round SET starts_at = ?2, minutes = ?3, slots = ?4, tables = ?5, wish_by = ?6,
            drawn_at = 9223372036854775807
        WHERE id = ?1 AND told_at = 9223372036854775807";
    MOVE_ROUND = "UPDATE encounter_round SET starts_at = ?2, wish_by = ?3 WHERE id = ?1";
    ROUND = "SELECT id, meeting, author, starts_at, minutes, slots, tables, wish_by, draws, drawn_at, told_at
        FROM encounter_round WHERE id = ?1 LIMIT 1";
    ROUND_OF_MEETING = "SELECT id, meeting, author, starts_at, minutes, slots, tables, wish_by, draws, drawn_at, told_at
        FROM encounter_round WHERE meeting = ?1 LIMIT 1";
    SET_TOLD = "UPDATE encounter_round SET told_at = ?2 WHERE id = ?1 AND told_at = 9223372036854775807";
    ASKED_POST = "SELECT asked_post FROM encounter_round WHERE id = ?1 LIMIT 1";
    SET_ASKED_POST = "UPDATE encounter_round SET asked_post = ?2 WHERE id = ?1";
    TOLD_POST = "SELECT told_post FROM encounter_round WHERE id = ?1 LIMIT 1";
    SET_TOLD_POST = "UPDATE encounter_round SET told_post = ?2 WHERE id = ?1";
    DELETE_WISHES = "DELETE FROM encounter_wish WHERE round = ?1 AND post = ?2";
    INSERT_WISH = "INSERT INTO encounter_wish (id, round, post, wanted, wished_at) VALUES (?1, ?2, ?3, ?4, ?5)";
    WISHES_OF_POST = "SELECT wanted FROM encounter_wish WHERE round = ?1 AND post = ?2 ORDER BY wanted LIMIT 100";
    WISHES = "SELECT post, wanted FROM encounter_wish WHERE round = ?1 ORDER BY post, wanted LIMIT 40000";
    POSTS_THAT_WISH = "SELECT COUNT(DISTINCT post) FROM encounter_wish WHERE round = ?1";
    POSTS_AFTER = "SELECT DISTINCT post FROM encounter_wish WHERE round = ?1 AND post > ?2 ORDER BY post LIMIT 20";
    COUNT_OF_POST = "SELECT COUNT(*) FROM encounter_wish WHERE post = ?1";
}

/// The id of a round as any record's.
pub(super) fn record(id: RoundId) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayOpen<'_>) -> Result<RoundId, Fault> {
    let id: RoundId = tx.new_id();
    let plan = leave.plan;
    let fields: [&dyn Param; 8] =
        [&id, &leave.meeting, &leave.author, &plan.starts_at, &plan.minutes, &plan.slots, &plan.tables, &plan.wish_by];
    tx.run(INSERT_ROUND, &fields)?;
    Ok(id)
}

/// Gives a round other slots; what was drawn up for the old ones is void. False where people were told meanwhile.
pub(super) fn change(tx: &mut Tx<'_>, leave: &MayOpen<'_>, id: RoundId) -> Result<bool, Fault> {
    let plan = leave.plan;
    let fields: [&dyn Param; 6] = [&id, &plan.starts_at, &plan.minutes, &plan.slots, &plan.tables, &plan.wish_by];
    Ok(tx.run(CHANGE_ROUND, &fields)? == 1)
}

/// Gives a round other hours, since its meeting was moved: what was drawn up and told for its slots stays.
pub(super) fn move_to(tx: &mut Tx<'_>, leave: &MayFollow<'_>, plan: &Plan) -> Result<(), Fault> {
    tx.run(MOVE_ROUND, &[&leave.round.id, &plan.starts_at, &plan.wish_by]).map(drop)
}

pub(super) fn round(tx: &mut Tx<'_>, id: RoundId) -> Result<Round, Stop> {
    tx.one(ROUND, &[&id], read)
}

pub(super) fn of_meeting(tx: &mut Tx<'_>, id: MeetingId) -> Result<Option<Round>, Fault> {
    tx.first(ROUND_OF_MEETING, &[&id], read)
}

/// From now on each of them reads their own; false where they were told meanwhile.
pub(super) fn set_told(tx: &mut Tx<'_>, leave: &MayTell<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(SET_TOLD, &[&leave.round.id, &now])? == 1)
}

/// The last post that was told that wishes are open, of those in the order of their ids.
pub(super) fn asked(tx: &mut Tx<'_>, id: RoundId) -> Result<PostId, Fault> {
    let asked: Option<PostId> = tx.first(ASKED_POST, &[&id], |row| row.get(0))?;
    Ok(asked.unwrap_or(PostId::from_number(0)))
}

/// How far asking came.
pub(super) fn set_asked(tx: &mut Tx<'_>, id: RoundId, last: PostId) -> Result<(), Fault> {
    tx.run(SET_ASKED_POST, &[&id, &last]).map(drop)
}

/// The next of those who wished, and have no mail yet.
pub(super) fn posts_to_tell(tx: &mut Tx<'_>, id: RoundId) -> Result<Vec<PostId>, Fault> {
    let told: Option<i64> = tx.first(TOLD_POST, &[&id], |row| row.get(0))?;
    tx.all(POSTS_AFTER, &[&id, &told.unwrap_or_default()], |row| row.get(0))
}

/// How far telling came.
pub(super) fn set_told_post(tx: &mut Tx<'_>, id: RoundId, last: PostId) -> Result<(), Fault> {
    tx.run(SET_TOLD_POST, &[&id, &last]).map(drop)
}

/// Keeps whom a post wishes to meet in place of whom it named before.
pub(super) fn wish(tx: &mut Tx<'_>, leave: &MayWish, wanted: &[PostId]) -> Result<(), Fault> {
    tx.run(DELETE_WISHES, &[&leave.round, &leave.post])?;
    let now = tx.now();
    for post in wanted {
        let id: RecordId = tx.new_id();
        tx.run(INSERT_WISH, &[&id, &leave.round, &leave.post, post, &now])?;
    }
    Ok(())
}

/// Whom a post wishes to meet.
pub(super) fn wishes_of(tx: &mut Tx<'_>, id: RoundId, post: PostId) -> Result<Vec<PostId>, Fault> {
    tx.all(WISHES_OF_POST, &[&id, &post], |row| row.get(0))
}

/// All wishes, for drawing up alone: no page shows them.
pub(super) fn wishes(tx: &mut Tx<'_>, id: RoundId) -> Result<Vec<(PostId, PostId)>, Fault> {
    tx.all(WISHES, &[&id], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// How many named somebody.
pub(super) fn posts_that_wish(tx: &mut Tx<'_>, id: RoundId) -> Result<i64, Fault> {
    Ok(tx.first(POSTS_THAT_WISH, &[&id], |row| row.get(0))?.unwrap_or_default())
}

/// How many wishes hang on a post.
pub(super) fn count_of_post(tx: &mut Tx<'_>, post: PostId) -> Result<usize, Fault> {
    let count: i64 = tx.first(COUNT_OF_POST, &[&post], |row| row.get(0))?.unwrap_or_default();
    Ok(usize::try_from(count).unwrap_or_default())
}

fn read(row: &Row<'_>) -> Result<Round, Fault> {
    Ok(Round {
        id: row.get(0)?,
        meeting: row.get(1)?,
        author: row.get(2)?,
        plan: Plan {
            starts_at: row.get(3)?,
            minutes: row.get(4)?,
            slots: row.get(5)?,
            tables: row.get(6)?,
            wish_by: row.get(7)?,
        },
        draws: row.get(8)?,
        drawn_at: row.get(9)?,
        told_at: row.get(10)?,
    })
}
