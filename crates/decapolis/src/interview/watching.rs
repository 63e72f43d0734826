//! The job that looks at each interview once a day, since the seat may be another post's by then, and ends it when the meeting
//! begins. It may run twice: what it finds done it leaves.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::asking::acting;
use super::model::{Interview, InterviewId};
use super::{acts, rules, store};
use crate::forum::{self, Attendee, Meeting, Phase};

pub(super) const WATCH: JobKind = JobKind { kind: "watch-interview", run: run_watch };

fn run_watch(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = payload.parse().map_err(|_| Trouble::Never("not the id of an interview".to_owned()))?;
    Ok(context.app.db.write_blocking("watch_interview", move |tx| look(tx, id))?)
}

/// Leaves the next look at an interview: tomorrow, or when its meeting begins.
pub(super) fn watch(tx: &mut Tx<'_>, id: InterviewId, starts_at: Timestamp) -> Result<(), Stop> {
    let next = tx.now().plus_days(1).min(starts_at);
    Ok(job::put(tx, WATCH.kind, &id.to_string(), next).map(drop)?)
}

/// Once a day while a city is waited for: a meeting that began or was cancelled ends it, a seat that was given up too, and a
/// seat that is another post's now takes it along.
fn look(tx: &mut Tx<'_>, id: InterviewId) -> Result<(), Stop> {
    let interview = store::interview(tx, id)?;
    let meeting = forum::meeting(tx, interview.meeting)?;
    match meeting.phase(tx.now()) {
        Phase::Ahead => {}
        Phase::Cancelled => return acts::close(tx, id),
        Phase::Running | Phase::Over => return acts::begin_meeting(tx, id, meeting.starts_at),
    }
    if interview.closed_at.is_none() {
        let attendees = forum::attendees(tx, meeting.id)?.into_iter();
        let seats: Vec<Attendee> = attendees.filter(|one| one.city == Some(interview.city)).collect();
        match seats.first() {
            None => return acts::close(tx, id),
            Some(_) if seats.iter().any(|one| one.post == interview.post) => {}
            Some(first) if interview.asked_at.is_some() => pass_on(tx, &interview, &meeting, first)?,
            Some(_) => {}
        }
    }
    watch(tx, id, meeting.starts_at)
}

/// The seat is another post's now: it is asked, in the name of who asked before.
fn pass_on(tx: &mut Tx<'_>, interview: &Interview, meeting: &Meeting, to: &Attendee) -> Result<(), Stop> {
    let asker = store::asker(tx, interview.id)?;
    let Some(actor) = acting(tx, asker)? else { return Ok(()) };
    let leave = rules::may_ask(true)?;
    acts::ask_city(tx, &leave, &actor, meeting, to, true).map(drop)
}
