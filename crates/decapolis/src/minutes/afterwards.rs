//! What happens by itself after a meeting: those who took part are asked what they think of it at its end, and what it
//! changed half a year and a year later.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::stop::{Stop, found};

use super::evaluation;
use crate::forum::{self, Meeting, MeetingId, Phase};

/// Months after which those who took part are asked what it changed, and as days.
pub(super) const LATER: [(i64, i64); 2] = [(6, 182), (12, 365)];

/// The job that asks what those who took part think of it, and a month later asks no more.
pub(super) const ASK: JobKind = JobKind { kind: "ask-evaluation", run: ask };
/// The job that asks what it changed.
pub(super) const ASK_LATER: JobKind = JobKind { kind: "ask-impact", run: ask_later };

/// Comes back at the end of a meeting that is made now, and half a year and a year later.
pub(super) fn watch(tx: &mut Tx<'_>, meeting: RecordId) -> Result<(), Stop> {
    let meeting = forum::meeting(tx, MeetingId::from_number(meeting.number()))?;
    job::put(tx, ASK.kind, &meeting.id.to_string(), meeting.ends_at)?;
    for (months, days) in LATER {
        put_later(tx, &meeting, (months, days))?;
    }
    Ok(())
}

fn put_later(tx: &mut Tx<'_>, meeting: &Meeting, (months, days): (i64, i64)) -> Result<(), Stop> {
    Ok(job::put(tx, ASK_LATER.kind, &format!("{} {months}", meeting.id), meeting.ends_at.plus_days(days)).map(drop)?)
}

fn ask(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id: MeetingId = payload.parse().map_err(|_| Trouble::Never("not the id of a meeting".to_owned()))?;
    Ok(context.app.db.write_blocking("ask_evaluation", move |tx| ask_about(tx, id))?)
}

/// Asks when the meeting is over; where it was moved, the job comes back at its end.
fn ask_about(tx: &mut Tx<'_>, id: MeetingId) -> Result<(), Stop> {
    let Some(meeting) = found(forum::meeting(tx, id))? else { return Ok(()) };
    let now = tx.now();
    let last_at = meeting.ends_at.plus_days(evaluation::DAYS);
    match meeting.phase(now) {
        Phase::Cancelled => Ok(()),
        Phase::Ahead | Phase::Running => {
            job::put(tx, ASK.kind, &id.to_string(), meeting.ends_at)?;
            Ok(())
        }
        Phase::Over if now >= last_at => evaluation::close(tx, id),
        Phase::Over => {
            evaluation::ask_all(tx, &meeting)?;
            job::put(tx, ASK.kind, &id.to_string(), last_at)?;
            Ok(())
        }
    }
}

fn ask_later(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let parts = payload.split_once(' ');
    let parsed = parts.and_then(|(id, months)| Some((id.parse::<MeetingId>().ok()?, months.parse::<i64>().ok()?)));
    let (id, months) = parsed.ok_or_else(|| Trouble::Never("not a meeting and months".to_owned()))?;
    Ok(context.app.db.write_blocking("ask_impact", move |tx| ask_what_changed(tx, id, months))?)
}

/// Asks that long after it was over; where it was moved, the job comes back then.
fn ask_what_changed(tx: &mut Tx<'_>, id: MeetingId, months: i64) -> Result<(), Stop> {
    let Some(meeting) = found(forum::meeting(tx, id))? else { return Ok(()) };
    let days = LATER.iter().find(|(known, _)| *known == months).map_or(0, |(_, days)| *days);
    let (now, due_at) = (tx.now(), meeting.ends_at.plus_days(days));
    if meeting.phase(now) == Phase::Cancelled || now >= due_at.plus_days(evaluation::impact::LINK_DAYS) {
        return Ok(());
    }
    if now < due_at {
        return put_later(tx, &meeting, (months, days));
    }
    evaluation::impact::ask_all(tx, &meeting, months)
}
