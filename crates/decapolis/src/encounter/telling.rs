//! The jobs that write to many: that wishes are open, to all who come; whom they meet, to those who wished.
//!
//! A job may run twice. How far it came stands in the round and is moved with the mails, so nobody hears it twice.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::mail;
use kernel::post::PostId;
use kernel::stop::{Stop, found};

use super::model::{Round, RoundId, State};
use super::store::{self, drawn};
use super::{loaded, mails};
use crate::forum::{self, Meeting, Phase};

pub(super) const ASK: JobKind = JobKind { kind: "ask-for-wishes", run: run_ask };

pub(super) const TELL: JobKind = JobKind { kind: "tell-encounters", run: run_tell };

/// So many are asked at once.
const SLICE: usize = 20;

/// Leaves the job that says that wishes are open.
pub(super) fn begin_asking(tx: &mut Tx<'_>, id: RoundId) -> Result<(), Stop> {
    let now = tx.now();
    Ok(job::put(tx, ASK.kind, &id.to_string(), now).map(drop)?)
}

/// Leaves the job that says whom they meet.
pub(super) fn begin(tx: &mut Tx<'_>, id: RoundId) -> Result<(), Stop> {
    let now = tx.now();
    Ok(job::put(tx, TELL.kind, &id.to_string(), now).map(drop)?)
}

fn read(payload: &str) -> Result<RoundId, Trouble> {
    payload.parse().map_err(|_| Trouble::Never("not the id of a round of meetings of two".to_owned()))
}

fn run_ask(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = read(payload)?;
    Ok(context.app.db.write_blocking("ask_for_wishes", move |tx| ask(tx, id))?)
}

fn run_tell(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = read(payload)?;
    Ok(context.app.db.write_blocking("tell_encounters", move |tx| tell(tx, id))?)
}

/// Asks the next of those who come, as long as anybody can wish.
fn ask(tx: &mut Tx<'_>, id: RoundId) -> Result<(), Stop> {
    let Some(round) = found(store::round(tx, id))? else { return Ok(()) };
    let meeting = forum::meeting(tx, round.meeting)?;
    if round.state(tx.now()) != State::Open || meeting.phase(tx.now()) != Phase::Ahead {
        return Ok(());
    }
    let asked = store::asked(tx, id)?;
    let mut next: Vec<PostId> = loaded::posts(tx, meeting.id)?.into_iter().filter(|post| *post > asked).collect();
    next.sort_unstable();
    next.truncate(SLICE);
    mail::in_parts(tx, (ASK.kind, &id.to_string()), &next, |tx, next| write(tx, (&meeting, &round), next))
}

/// Asks some of them, in the order of their ids, and notes how far it came.
pub(super) fn write(tx: &mut Tx<'_>, at: (&Meeting, &Round), posts: &[PostId]) -> Result<(), Stop> {
    for post in posts {
        mails::ask(tx, at, *post)?;
        store::set_asked(tx, at.1.id, *post)?;
    }
    Ok(())
}

/// Tells the next twenty, and comes back for those after them.
pub(super) fn tell(tx: &mut Tx<'_>, id: RoundId) -> Result<(), Stop> {
    let Some(round) = found(store::round(tx, id))? else { return Ok(()) };
    let meeting = forum::meeting(tx, round.meeting)?;
    if matches!(meeting.phase(tx.now()), Phase::Cancelled | Phase::Over) {
        return Ok(());
    }
    let next = store::posts_to_tell(tx, id)?;
    mail::in_parts(tx, (TELL.kind, &id.to_string()), &next, |tx, next| {
        let encounters = drawn::encounters(tx, id)?;
        for post in next {
            mails::tell(tx, (&meeting, &round), *post, &encounters)?;
            store::set_told_post(tx, id, *post)?;
        }
        Ok(())
    })
}
