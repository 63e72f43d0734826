//! Who is told that a meeting was changed or cancelled: everybody who is asked to it, waits or comes, slice by slice within the
//! hour's limit of mails.
//!
//! A job may run twice. How far it came stands in the meeting and is moved with the mails, so nobody is told twice; a later
//! change begins anew.

use kernel::db::Tx;
use kernel::id::Id;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::mail;
use kernel::step;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::model::MeetingId;
use super::seat::{self, SeatState};
use super::store;

pub(super) const TELL: JobKind = JobKind { kind: "tell-meeting", run };

/// Leaves the job.
pub(super) fn begin(tx: &mut Tx<'_>, id: MeetingId) -> Result<(), Stop> {
    let now = tx.now();
    Ok(job::put(tx, TELL.kind, &id.to_string(), now).map(drop)?)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = payload.parse().map_err(|_| Trouble::Never("not the id of a meeting".to_owned()))?;
    Ok(context.app.db.write_blocking("tell_meeting", move |tx| tell(tx, id))?)
}

/// Tells the next fifty seats, and comes back for those after them.
fn tell(tx: &mut Tx<'_>, id: MeetingId) -> Result<(), Stop> {
    let meeting = store::meeting(tx, id)?;
    let told = store::told_seat(tx, id)?;
    let next = seat::store::seats_after(tx, id, told)?;
    mail::in_parts(tx, (TELL.kind, &id.to_string()), &next, |tx, next| {
        for seat in next.iter().filter(|seat| seat.state.is_live() && seat.state != SeatState::Proposed) {
            if meeting.cancelled_at != Timestamp::FOREVER {
                step::clear(tx, seat::store::record(seat.id))?;
            }
            seat::mails::tell_change(tx, &meeting, seat)?;
        }
        next.last().map_or(Ok(()), |last| Ok(store::set_told_seat(tx, id, last.id.number())?))
    })
}
