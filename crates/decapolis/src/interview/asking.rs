//! The job that asks all cities, a few at a time within the hour's limit of mails.
//!
//! A job may run twice. Who was asked stands in the interviews, which are made with the mails, so nobody is asked twice.

use std::collections::BTreeSet;

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::mail;
use kernel::post::{self, PostId};
use kernel::session::{self, Actor};
use kernel::stop::Stop;

use super::model::{Interview, State};
use super::{acts, loaded, rules, store};
use crate::forum::{self, Attendee, MeetingId};
use crate::network::CityId;

pub(super) const ASK: JobKind = JobKind { kind: "ask-interviews", run: run_ask };

/// Cities asked in one transaction.
const SLICE: usize = 20;

/// Leaves the job that asks, in the name of a post.
pub(super) fn plan(tx: &mut Tx<'_>, meeting: MeetingId, asker: PostId) -> Result<(), Stop> {
    let now = tx.now();
    Ok(job::put(tx, ASK.kind, &format!("{meeting} {asker}"), now).map(drop)?)
}

fn run_ask(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let parts = payload.split_once(' ').and_then(|(meeting, asker)| Some((meeting.parse().ok()?, asker.parse().ok()?)));
    let (meeting, asker) = parts.ok_or_else(|| Trouble::Never("not a meeting and a post".to_owned()))?;
    Ok(context.app.db.write_blocking("ask_interviews", move |tx| ask_next(tx, meeting, asker))?)
}

/// Asks the next cities, and comes back for those after them.
fn ask_next(tx: &mut Tx<'_>, id: MeetingId, asker: PostId) -> Result<(), Stop> {
    let meeting = forum::meeting(tx, id)?;
    let Ok(leave) = rules::may_ask(loaded::is_ahead(&meeting, tx.now())) else { return Ok(()) };
    let Some(actor) = acting(tx, asker)? else { return Ok(()) };
    let next = unasked(tx, id)?;
    mail::in_parts(tx, (ASK.kind, &format!("{id} {asker}")), &next, |tx, next| {
        let at_limit = mail::at_limit(tx)?;
        for attendee in next {
            let person = post::holder_of(tx, attendee.post)?.map(|holder| holder.id);
            let is_mailed = person.is_some_and(|person| !at_limit.contains(&person));
            acts::ask_city(tx, &leave, &actor, &meeting, attendee, is_mailed)?;
        }
        Ok(())
    })
}

/// The next cities with a seat that nobody asked yet; of a city with two seats the first.
fn unasked(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Attendee>, Stop> {
    let asked = store::of_meeting(tx, meeting)?;
    let is_asked = |interview: &&Interview| !matches!(interview.state(), State::Begun | State::Closed);
    let mut seen: BTreeSet<CityId> = asked.iter().filter(is_asked).map(|interview| interview.city).collect();
    let attendees = forum::attendees(tx, meeting)?.into_iter();
    Ok(attendees.filter(|one| one.city.is_some_and(|city| seen.insert(city))).take(SLICE).collect())
}

/// Whoever holds a post, acting in it while they are not there.
pub(super) fn acting(tx: &mut Tx<'_>, post: PostId) -> Result<Option<Actor>, Stop> {
    match post::holder_of(tx, post)? {
        Some(holder) => Ok(session::actor_by_mail(tx, holder.id, post)?),
        None => Ok(None),
    }
}
