//! The job that tells people their group by mail, a few at a time within the hour's limit of mails.
//!
//! A job may run twice. How far it came stands with the groups and is moved with the mails, so nobody is told twice.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::mail;
use kernel::stop::{Stop, found};

use super::model::{Breakout, BreakoutId, Seat};
use super::store::{self, seat};
use super::{loaded, mails};
use crate::agenda;
use crate::forum::{self, Meeting, Phase};

pub(super) const TELL: JobKind = JobKind { kind: "tell-breakout", run };

/// Leaves the job.
pub(super) fn begin(tx: &mut Tx<'_>, id: BreakoutId) -> Result<(), Stop> {
    let now = tx.now();
    Ok(job::put(tx, TELL.kind, &id.to_string(), now).map(drop)?)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = payload.parse().map_err(|_| Trouble::Never("not the id of groups of a meeting".to_owned()))?;
    Ok(context.app.db.write_blocking("tell_breakout", move |tx| tell(tx, id))?)
}

/// Tells the next twenty, as long as the meeting lies ahead or goes on, and comes back for those after them.
fn tell(tx: &mut Tx<'_>, id: BreakoutId) -> Result<(), Stop> {
    let Some(breakout) = found(store::breakout(tx, id))? else { return Ok(()) };
    let meeting = forum::meeting(tx, breakout.meeting)?;
    if !matches!(meeting.phase(tx.now()), Phase::Ahead | Phase::Running) {
        return Ok(());
    }
    let next = seat::to_tell(tx, id)?;
    mail::in_parts(tx, (TELL.kind, &id.to_string()), &next, |tx, next| write(tx, &meeting, &breakout, next))
}

/// Tells everybody at once: what the demo's past holds.
pub(super) fn tell_all(tx: &mut Tx<'_>, id: BreakoutId) -> Result<(), Stop> {
    let breakout = store::breakout(tx, id)?;
    let meeting = forum::meeting(tx, breakout.meeting)?;
    let mut seats = seat::seats(tx, id)?;
    seats.sort_by_key(|seat| seat.post);
    write(tx, &meeting, &breakout, &seats)
}

/// Writes to those of them who come still, and notes how far it came.
fn write(tx: &mut Tx<'_>, meeting: &Meeting, breakout: &Breakout, seats: &[Seat]) -> Result<(), Stop> {
    let line = match breakout.item {
        Some(item) => found(agenda::item(tx, item))?,
        None => None,
    };
    let coming = loaded::posts(&loaded::coming(tx, meeting.id, line.as_ref())?);
    for seat in seats {
        if coming.contains(&seat.post) {
            mails::tell(tx, meeting, (breakout, line.as_ref()), seat)?;
        }
        store::set_told_post(tx, breakout.id, seat.post)?;
    }
    Ok(())
}
