//! The job that tells those who wished whom they meet, a few at a time within the hour's limit of mails.
//!
//! A job may run twice. How far it came stands in the round and is moved with the mails, so nobody is told twice.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::mail;
use kernel::stop::{Stop, found};

use super::mails;
use super::model::RoundId;
use super::store::{self, drawn};
use crate::forum::{self, Phase};

pub(super) const TELL: JobKind = JobKind { kind: "tell-encounters", run };

/// Leaves the job.
pub(super) fn begin(tx: &mut Tx<'_>, id: RoundId) -> Result<(), Stop> {
    let now = tx.now();
    Ok(job::put(tx, TELL.kind, &id.to_string(), now).map(drop)?)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = payload.parse().map_err(|_| Trouble::Never("not the id of a round of meetings of two".to_owned()))?;
    Ok(context.app.db.write_blocking("tell_encounters", move |tx| tell(tx, id))?)
}

/// Tells the next twenty, and comes back for those after them.
pub(super) fn tell(tx: &mut Tx<'_>, id: RoundId) -> Result<(), Stop> {
    let Some(round) = found(store::round(tx, id))? else { return Ok(()) };
    let meeting = forum::meeting(tx, round.meeting)?;
    let next = store::posts_to_tell(tx, id)?;
    let Some(last) = next.last().copied() else { return Ok(()) };
    if matches!(meeting.phase(tx.now()), Phase::Cancelled | Phase::Over) {
        return Ok(());
    }
    if let Some(later) = mail::later(tx, next.len())? {
        return Ok(job::put(tx, TELL.kind, &id.to_string(), later).map(drop)?);
    }
    let encounters = drawn::encounters(tx, id)?;
    for post in next {
        mails::tell(tx, (&meeting, &round), post, &encounters)?;
    }
    store::set_told_post(tx, id, last)?;
    Ok(job::put(tx, TELL.kind, &id.to_string(), tx.now()).map(drop)?)
}
