//! A scheme is looked at every day until its meeting is over or called off: what waits for nothing leaves the desks. A meeting
//! knows nothing of its bursaries, so nothing tells it.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::step;
use kernel::stop::{Stop, found};

use super::model::State;
use super::store::{self, record};
use crate::forum::{self, MeetingId, Phase};

pub(super) const WATCH: JobKind = JobKind { kind: "watch-bursaries", run };

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id: MeetingId = payload.parse().map_err(|_| Trouble::Never("not the id of a meeting".to_owned()))?;
    Ok(context.app.db.write_blocking("watch_bursaries", move |tx| look(tx, id))?)
}

/// Looks again tomorrow.
pub(super) fn begin(tx: &mut Tx<'_>, id: MeetingId) -> Result<(), Stop> {
    let tomorrow = tx.now().plus_days(1);
    Ok(job::put(tx, WATCH.kind, &id.to_string(), tomorrow).map(drop)?)
}

/// What was not decided or taken up when it is over waits no more; what was taken up is still settled, also of a meeting that
/// was cancelled, whose travel somebody may have paid.
pub(super) fn look(tx: &mut Tx<'_>, id: MeetingId) -> Result<(), Stop> {
    let Some(meeting) = found(forum::meeting(tx, id))? else { return Ok(()) };
    if matches!(meeting.phase(tx.now()), Phase::Ahead | Phase::Running) {
        return begin(tx, id);
    }
    for bursary in store::bursaries(tx, id)? {
        if bursary.state.is_open() || bursary.state == State::Granted {
            step::clear(tx, record(bursary.id))?;
        }
    }
    Ok(())
}
