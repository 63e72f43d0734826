//! SQL of the steps in the plans of meetings.

use kernel::db::{Row, Tx};
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::model::MeetingId;
use super::super::rules::MayConduct;
use super::{Task, TaskId};

kernel::statements! {
    INSERT_TASK = "INSERT INTO meeting_task (id, meeting, kind, post, due_at, done_at)
        VALUES (?1, ?2, ?3, ?4, ?5, 9223372036854775807)";
    TASK = "SELECT id, meeting, kind, post, due_at, done_at FROM meeting_task WHERE id = ?1 LIMIT 1";
    TASKS = "SELECT id, meeting, kind, post, due_at, done_at FROM meeting_task WHERE meeting = ?1
        ORDER BY due_at, id LIMIT 100";
    SET_DUE = "UPDATE meeting_task SET due_at = ?2 WHERE id = ?1";
    SET_DONE = "UPDATE meeting_task SET done_at = ?2 WHERE id = ?1 AND meeting = ?3";
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    meeting: MeetingId,
    kind: &str,
    post: PostId,
    due_at: Timestamp,
) -> Result<TaskId, Fault> {
    let id: TaskId = tx.new_id();
    tx.run(INSERT_TASK, &[&id, &meeting, &kind, &post, &due_at])?;
    Ok(id)
}

pub(in crate::forum) fn task(tx: &mut Tx<'_>, id: TaskId) -> Result<Task, Stop> {
    tx.one(TASK, &[&id], read)
}

/// The plan of a meeting, by day.
pub(in crate::forum) fn tasks(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Task>, Fault> {
    tx.all(TASKS, &[&meeting], read)
}

pub(super) fn set_due(tx: &mut Tx<'_>, id: TaskId, due_at: Timestamp) -> Result<(), Fault> {
    tx.run(SET_DUE, &[&id, &due_at]).map(drop)
}

pub(super) fn set_done(tx: &mut Tx<'_>, leave: &MayConduct<'_>, id: TaskId, done_at: Timestamp) -> Result<(), Fault> {
    tx.run(SET_DONE, &[&id, &done_at, &leave.meeting.id]).map(drop)
}

fn read(row: &Row<'_>) -> Result<Task, Fault> {
    Ok(Task {
        id: row.get(0)?,
        meeting: row.get(1)?,
        kind: row.get(2)?,
        post: row.get(3)?,
        due_at: row.get(4)?,
        done_at: row.get(5)?,
    })
}
