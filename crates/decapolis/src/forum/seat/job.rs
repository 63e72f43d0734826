//! The jobs of seats: what was not answered in time lapses, and a silent post is reminded once.

use kernel::db::Tx;
use kernel::job::{JobContext, JobKind, Trouble};
use kernel::stop::Stop;

use super::model::{SeatId, SeatState};
use super::{acts, mails, store};
use crate::forum::model::Phase;
use crate::forum::store as meetings;

pub(in crate::forum) const DUE: JobKind = JobKind { kind: "meeting-seat-due", run: run_due };
pub(in crate::forum) const REMIND: JobKind = JobKind { kind: "meeting-seat-remind", run: run_remind };

fn run_due(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = seat_of(payload)?;
    Ok(context.app.db.write_blocking("lapse_meeting_seat", move |tx| acts::lapse(tx, id))?)
}

fn run_remind(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = seat_of(payload)?;
    Ok(context.app.db.write_blocking("remind_meeting_seat", move |tx| remind(tx, id))?)
}

fn seat_of(payload: &str) -> Result<SeatId, Trouble> {
    payload.parse().map_err(|_| Trouble::Never("not the id of a seat".to_owned()))
}

/// Only who was invited and said nothing; who holds a seat has said until when.
fn remind(tx: &mut Tx<'_>, id: SeatId) -> Result<(), Stop> {
    let seat = store::seat(tx, id)?;
    let meeting = meetings::meeting(tx, seat.meeting)?;
    if seat.state != SeatState::Invited || meeting.phase(tx.now()) != Phase::Ahead || seat.until <= tx.now() {
        return Ok(());
    }
    mails::remind(tx, &meeting, &seat)
}
