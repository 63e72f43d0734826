//! The job that closes a call when its last day is over: what was not handed in is over, the rest is given to reviewers. It
//! may run twice: what it finds done it leaves.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::model::{CallId, CallState};
use super::store::{self, record};
use super::submission::store as submissions;
use super::{CALL_KIND, review};
use crate::forum;

pub(super) const CLOSE: JobKind = JobKind { kind: "close-session-call", run };

/// Leaves the look at a call for when its last day is over.
pub(super) fn watch(tx: &mut Tx<'_>, id: CallId, closes_at: Timestamp) -> Result<(), Stop> {
    Ok(job::put(tx, CLOSE.kind, &id.to_string(), closes_at).map(drop)?)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = payload.parse().map_err(|_| Trouble::Never("not the id of a call for sessions".to_owned()))?;
    Ok(context.app.db.write_blocking("close_session_call", move |tx| close(tx, id))?)
}

/// Closes a call whose last day is over; one whose last day was moved has another job.
pub(super) fn close(tx: &mut Tx<'_>, id: CallId) -> Result<(), Stop> {
    let call = store::call(tx, id)?;
    if call.state(tx.now()) != CallState::InReview {
        return Ok(());
    }
    let meeting = forum::meeting(tx, call.meeting)?;
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
