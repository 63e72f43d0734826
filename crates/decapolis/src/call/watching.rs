//! The jobs of a call: one closes it when its last day is over, so that what was not handed in is over and the rest is given
//! to reviewers; one looks once a day whether the conference began or was cancelled, so that nobody is waited for any more.
//! Both may run twice: what they find done they leave.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::model::{CallId, CallState};
use super::store::{self, record};
use super::submission::store as submissions;
use super::{CALL_KIND, colleague, committee, review};
use crate::forum::{self, Phase};

pub(super) const CLOSE: JobKind = JobKind { kind: "close-session-call", run };

pub(super) const WATCH: JobKind = JobKind { kind: "watch-session-call", run: run_watch };

/// Leaves the closing of a call for when its last day is over.
pub(super) fn close_later(tx: &mut Tx<'_>, id: CallId, closes_at: Timestamp) -> Result<(), Stop> {
    Ok(job::put(tx, CLOSE.kind, &id.to_string(), closes_at).map(drop)?)
}

/// Leaves the next look at a call: tomorrow, or when its conference begins.
pub(super) fn watch(tx: &mut Tx<'_>, id: CallId, starts_at: Timestamp) -> Result<(), Stop> {
    let next = tx.now().plus_days(1).min(starts_at);
    Ok(job::put(tx, WATCH.kind, &id.to_string(), next).map(drop)?)
}

fn run_watch(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = read(payload)?;
    Ok(context.app.db.write_blocking("watch_session_call", move |tx| look(tx, id))?)
}

fn look(tx: &mut Tx<'_>, id: CallId) -> Result<(), Stop> {
    let call = store::call(tx, id)?;
    let meeting = forum::meeting(tx, call.meeting)?;
    match meeting.phase(tx.now()) {
        Phase::Ahead => watch(tx, id, meeting.starts_at),
        Phase::Running | Phase::Over | Phase::Cancelled => wait_for_nobody(tx, id),
    }
}

/// Nothing of a call waits any more.
fn wait_for_nobody(tx: &mut Tx<'_>, id: CallId) -> Result<(), Stop> {
    for submission in submissions::of_call(tx, id)? {
        step::clear(tx, submissions::record(submission.id))?;
        colleague::acts::ask_no_more(tx, &submission)?;
    }
    for review in review::store::of_call(tx, id)? {
        step::clear(tx, review::store::record(review.id))?;
    }
    let call = store::call(tx, id)?;
    committee::acts::ask_no_more(tx, &call)?;
    Ok(step::clear(tx, record(id))?)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = read(payload)?;
    Ok(context.app.db.write_blocking("close_session_call", move |tx| close(tx, id))?)
}

fn read(payload: &str) -> Result<CallId, Trouble> {
    payload.parse().map_err(|_| Trouble::Never("not the id of a call for sessions".to_owned()))
}

/// Closes a call whose last day is over; one whose last day was moved has another job.
pub(super) fn close(tx: &mut Tx<'_>, id: CallId) -> Result<(), Stop> {
    let call = store::call(tx, id)?;
    if call.state(tx.now()) != CallState::InReview {
        return Ok(());
    }
    let meeting = forum::meeting(tx, call.meeting)?;
    if meeting.phase(tx.now()) != Phase::Ahead {
        return wait_for_nobody(tx, id);
    }
    let all = submissions::of_call(tx, id)?;
    for draft in all.iter().filter(|one| one.submitted_at.is_none()) {
        step::clear(tx, submissions::record(draft.id))?;
    }
    if !all.iter().any(super::submission::Submission::is_submitted) {
        return Ok(());
    }
    review::assigning::assign_all(tx, &call, &meeting, &all)?;
    let (due_at, title) = (call.decide_by(), &meeting.name);
    Ok(step::set(
        tx,
        NewStep { record: record(id), kind: CALL_KIND, verb: "decide", post: call.author, due_at, title },
    )?)
}
