//! The jobs of a round: one puts drawing it up on a desk when nobody wishes any more; one looks once a day whether the meeting
//! is over or was cancelled, so that nobody is waited for. Both may run twice: what they find done they leave.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::step::{self, NewStep};
use kernel::stop::{Stop, found};
use kernel::time::Timestamp;

use super::model::{DRAW_DAYS, KIND, RoundId, State};
use super::store::{self, record};
use crate::forum::{self, Phase};

pub(super) const DUE: JobKind = JobKind { kind: "encounters-due", run: run_due };

pub(super) const WATCH: JobKind = JobKind { kind: "watch-encounters", run: run_watch };

/// Leaves it for when nobody wishes any more.
pub(super) fn draw_later(tx: &mut Tx<'_>, id: RoundId, wish_by: Timestamp) -> Result<(), Stop> {
    Ok(job::put(tx, DUE.kind, &id.to_string(), wish_by).map(drop)?)
}

/// Leaves the next look at a round: tomorrow, or when its meeting is over.
pub(super) fn watch(tx: &mut Tx<'_>, id: RoundId, ends_at: Timestamp) -> Result<(), Stop> {
    let next = tx.now().plus_days(1).min(ends_at);
    Ok(job::put(tx, WATCH.kind, &id.to_string(), next).map(drop)?)
}

fn read(payload: &str) -> Result<RoundId, Trouble> {
    payload.parse().map_err(|_| Trouble::Never("not the id of a round of meetings of two".to_owned()))
}

fn run_due(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = read(payload)?;
    Ok(context.app.db.write_blocking("encounters_due", move |tx| due(tx, id))?)
}

/// On the desk of whoever opened it; a round whose last hour was moved has another job.
fn due(tx: &mut Tx<'_>, id: RoundId) -> Result<(), Stop> {
    let Some(round) = found(store::round(tx, id))? else { return Ok(()) };
    let meeting = forum::meeting(tx, round.meeting)?;
    let goes_on = matches!(meeting.phase(tx.now()), Phase::Ahead | Phase::Running);
    if round.state(tx.now()) != State::Closed || !goes_on {
        return Ok(());
    }
    let due_at = round.plan.wish_by.plus_days(DRAW_DAYS).min(round.plan.starts_at);
    let (post, title) = (round.author, &meeting.name);
    Ok(step::set(tx, NewStep { record: record(id), kind: KIND, verb: "draw", post, due_at, title })?)
}

fn run_watch(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = read(payload)?;
    Ok(context.app.db.write_blocking("watch_encounters", move |tx| look(tx, id))?)
}

/// Nothing of it waits once the meeting is over or was cancelled.
pub(super) fn look(tx: &mut Tx<'_>, id: RoundId) -> Result<(), Stop> {
    let Some(round) = found(store::round(tx, id))? else { return Ok(()) };
    let meeting = forum::meeting(tx, round.meeting)?;
    match meeting.phase(tx.now()) {
        Phase::Ahead | Phase::Running => watch(tx, id, meeting.ends_at),
        Phase::Over | Phase::Cancelled => Ok(step::clear(tx, record(id))?),
    }
}
