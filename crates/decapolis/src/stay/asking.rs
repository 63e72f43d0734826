//! The job that asks guests what they need, a few at a time within the hour's limit of mails: a mail and a step each.
//!
//! A job may run twice. Who was asked stands in the needs, which are made with the mails, so nobody is asked twice.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::mail;
use kernel::step::{self, NewStep};
use kernel::stop::{Stop, found};

use super::mails;
use super::model::{ASKED_DAYS, DUE_DAYS, Guest, KIND, Place};
use super::rules::{self, MayAsk};
use super::store::{self, record};
use crate::forum::{self, Meeting, MeetingId};

pub(super) const ASK: JobKind = JobKind { kind: "ask-stay", run };

/// Guests asked in one transaction.
const SLICE: usize = 20;

pub(super) fn plan(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<(), Stop> {
    let now = tx.now();
    Ok(job::put(tx, ASK.kind, &meeting.to_string(), now).map(drop)?)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id: MeetingId = payload.parse().map_err(|_| Trouble::Never("not the id of a meeting".to_owned()))?;
    Ok(context.app.db.write_blocking("ask_stay", move |tx| ask_next(tx, id))?)
}

/// Asks the next guests, and comes back for those after them.
fn ask_next(tx: &mut Tx<'_>, id: MeetingId) -> Result<(), Stop> {
    let Some(meeting) = found(forum::meeting(tx, id))? else { return Ok(()) };
    let Ok(leave) = rules::may_go_on_asking(meeting.phase(tx.now())) else { return Ok(()) };
    let mut next = store::guests(tx, &meeting)?;
    next.retain(|guest| guest.need.is_none());
    next.truncate(SLICE);
    mail::in_parts(tx, (ASK.kind, &id.to_string()), &next, |tx, next| {
        let at_limit = mail::at_limit(tx)?;
        next.iter().try_for_each(|guest| ask(tx, &leave, &meeting, guest, !at_limit.contains(&guest.person)))
    })
}

/// A step on the guest's desk, and a mail unless they had many today.
pub(super) fn ask(
    tx: &mut Tx<'_>,
    leave: &MayAsk,
    meeting: &Meeting,
    guest: &Guest,
    is_mailed: bool,
) -> Result<(), Stop> {
    let place = Place { meeting: meeting.id, circle: meeting.circle, post: guest.post, person: guest.person };
    let id = store::ask(tx, leave, place)?;
    let now = tx.now();
    let due_at = meeting.starts_at.plus_days(-DUE_DAYS).max(now.plus_days(ASKED_DAYS)).min(meeting.ends_at);
    let title = &meeting.name;
    step::set(tx, NewStep { record: record(id), kind: KIND, verb: "say", post: guest.post, due_at, title })?;
    if is_mailed { mails::ask(tx, meeting, id, (guest.post, due_at)) } else { Ok(()) }
}
