//! The job of groups: it looks once a day whether their meeting is over or was cancelled, so that nobody is waited for. It may
//! run twice: what it finds done it leaves.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::step;
use kernel::stop::{Stop, found};
use kernel::time::Timestamp;

use super::model::BreakoutId;
use super::store::{self, record};
use crate::forum::{self, Phase};

pub(super) const WATCH: JobKind = JobKind { kind: "watch-breakout", run };

/// Leaves the next look: tomorrow, or when the meeting is over.
pub(super) fn watch(tx: &mut Tx<'_>, id: BreakoutId, ends_at: Timestamp) -> Result<(), Stop> {
    let next = tx.now().plus_days(1).min(ends_at);
    Ok(job::put(tx, WATCH.kind, &id.to_string(), next).map(drop)?)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = payload.parse().map_err(|_| Trouble::Never("not the id of groups of a meeting".to_owned()))?;
    Ok(context.app.db.write_blocking("watch_breakout", move |tx| look(tx, id))?)
}

/// Nothing of it waits once the meeting is over or was cancelled, or the groups were told or taken away.
fn look(tx: &mut Tx<'_>, id: BreakoutId) -> Result<(), Stop> {
    let Some(breakout) = found(store::breakout(tx, id))?.filter(|breakout| !breakout.is_told()) else { return Ok(()) };
    let meeting = forum::meeting(tx, breakout.meeting)?;
    match meeting.phase(tx.now()) {
        Phase::Ahead | Phase::Running => watch(tx, id, meeting.ends_at),
        Phase::Over | Phase::Cancelled => Ok(step::clear(tx, record(id))?),
    }
}
