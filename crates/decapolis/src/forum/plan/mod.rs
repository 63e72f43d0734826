//! The plan of a meeting: dated steps from the theme to the look back, each on the desk of whoever prepares it; and the page of
//! everything about meetings that is late.

pub(super) mod late;
mod page;
mod store;

use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::time::Timestamp;

pub(crate) use self::page::{TaskLineData, task_lines};
pub(super) use self::page::{example_plan, example_task, lead_on, move_task, page};
pub(super) use self::store::{STATEMENTS, task, tasks};
use super::acts;
use super::model::{Format, Meeting, MeetingId};
use super::rules::MayConduct;

kernel::id!(TaskId, "The id of a step in the plan of a meeting.");

/// A kind of step: its code, as stored and as texts select by, and its week, counted from the meeting.
type Kind = (&'static str, i64);

/// The steps of a roundtable or a conference, as organisers of leadership forums take them: thirty weeks before the meeting to
/// half a year after it.
const WHOLE: &[Kind] = &[
    ("theme", -30),
    ("budget", -28),
    ("cities", -26),
    ("first-wave", -20),
    ("second-wave", -16),
    ("travel", -12),
    ("interviews", -8),
    ("clusters", -5),
    ("agenda", -3),
    ("logistics", -1),
    ("evaluation", 0),
    ("thanks", 1),
    ("notes", 2),
    ("actions", 4),
    ("accounts", 8),
    ("check", 12),
    ("next", 26),
];
/// Those of a call of an hour or two.
const SHORT: &[Kind] = &[("agenda", -3), ("logistics", -1), ("notes", 2), ("actions", 4), ("check", 12)];

/// A step of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Task {
    pub(super) id: TaskId,
    pub(super) meeting: MeetingId,
    pub(super) kind: String,
    pub(super) post: PostId,
    pub(super) due_at: Timestamp,
    pub(super) done_at: Timestamp,
}

fn kinds(format: Format) -> &'static [Kind] {
    match format {
        Format::Roundtable | Format::Conference => WHOLE,
        Format::Online | Format::WorkingGroup => SHORT,
    }
}

/// The code of the step with which texts are asked; what the program does not know is the last of them.
fn known(kind: &str) -> &'static str {
    WHOLE.iter().find(|(code, _)| *code == kind).map_or("next", |(code, _)| code)
}

pub(super) fn record(id: TaskId) -> RecordId {
    RecordId::from_number(id.number())
}

/// Makes the plan of a new meeting. Steps whose day is over are left out: a meeting made late begins with what can still be
/// done.
pub(super) fn make(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<(), Stop> {
    const DAYS_A_WEEK: i64 = 7;
    for (kind, weeks) in kinds(meeting.format) {
        let due_at = meeting.starts_at.plus_days(weeks * DAYS_A_WEEK);
        if due_at > tx.now() {
            let id = store::insert(tx, meeting.id, kind, meeting.author, due_at)?;
            put_step(tx, id, kind, meeting, due_at)?;
        }
    }
    Ok(())
}

fn put_step(tx: &mut Tx<'_>, id: TaskId, kind: &'static str, meeting: &Meeting, due_at: Timestamp) -> Result<(), Stop> {
    let step = NewStep {
        record: record(id),
        kind: "meeting-task",
        verb: kind,
        post: meeting.author,
        due_at,
        title: &meeting.name,
    };
    Ok(step::set(tx, step)?)
}

/// The plan moves with the meeting: what is not done keeps its distance.
pub(super) fn shift(tx: &mut Tx<'_>, before: &Meeting, now: &Meeting) -> Result<(), Stop> {
    const MICROSECONDS_PER_SECOND: i64 = 1_000_000;
    let seconds = (now.starts_at.micros() - before.starts_at.micros()) / MICROSECONDS_PER_SECOND;
    if seconds == 0 {
        return Ok(());
    }
    for task in tasks(tx, now.id)?.into_iter().filter(|task| task.done_at == Timestamp::FOREVER) {
        let due_at = task.due_at.plus_seconds(seconds);
        store::set_due(tx, task.id, due_at)?;
        put_step(tx, task.id, known(&task.kind), now, due_at)?;
    }
    Ok(())
}

/// A cancelled meeting has nothing left to do.
pub(super) fn clear(tx: &mut Tx<'_>, id: MeetingId) -> Result<(), Stop> {
    for task in tasks(tx, id)? {
        step::clear(tx, record(task.id))?;
    }
    Ok(())
}

/// Notes a step as done, or as not done after all.
pub(super) fn set_done(tx: &mut Tx<'_>, actor: &Actor, id: TaskId, is_done: bool) -> Result<Meeting, Stop> {
    let task = task(tx, id)?;
    let meeting = acts::readable(tx, actor, task.meeting)?;
    let leave: MayConduct<'_> = acts::may_conduct(tx, actor, &meeting)?;
    let done_at = if is_done { tx.now() } else { Timestamp::FOREVER };
    store::set_done(tx, &leave, id, done_at)?;
    if is_done {
        step::clear(tx, record(id))?;
    } else {
        put_step(tx, id, known(&task.kind), &meeting, task.due_at)?;
    }
    audit::record(tx, "meeting_task_moved", actor.person, actor.post, record(id))?;
    Ok(meeting)
}
