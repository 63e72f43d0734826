//! An agenda is looked at every day until its meeting is over or called off: then nobody is asked to speak any more, and no
//! item waits for a place. A meeting knows nothing of its agenda; that it moved tells `moving.rs`, its end nobody.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::step;
use kernel::stop::Stop;

use super::papers;
use super::store;
use super::store::speaker;
use crate::forum::{self, MeetingId, Phase};

pub(super) const WATCH: JobKind = JobKind { kind: "watch-agenda", run };

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id: MeetingId = payload.parse().map_err(|_| Trouble::Never("not the id of a meeting".to_owned()))?;
    Ok(context.app.db.write_blocking("watch_agenda", move |tx| look(tx, id))?)
}

/// Looks again tomorrow.
pub(super) fn begin(tx: &mut Tx<'_>, id: MeetingId) -> Result<(), Stop> {
    let tomorrow = tx.now().plus_days(1);
    Ok(job::put(tx, WATCH.kind, &id.to_string(), tomorrow).map(drop)?)
}

/// Takes off desks what waits there for nothing; until then comes back.
pub(super) fn look(tx: &mut Tx<'_>, id: MeetingId) -> Result<(), Stop> {
    let meeting = forum::meeting(tx, id)?;
    // The meeting may have moved, and with it the day on which papers are due.
    papers::follow_all(tx, &meeting)?;
    if matches!(meeting.phase(tx.now()), Phase::Ahead | Phase::Running) {
        return begin(tx, id);
    }
    for item in store::items(tx, id)? {
        step::clear(tx, store::record(item.id))?;
    }
    for part in speaker::of_meeting(tx, id)? {
        step::clear(tx, speaker::record(part.id))?;
    }
    Ok(())
}
