//! Who is told of a round while wishes are taken: when it opens every post that may take part, slice by slice within the
//! hour's limit of mails; and three days before the last day whoever takes part and has not said whom they would like.
//!
//! A job may run twice. How far it came stands in the round and is moved with the mails, so nobody is told twice.

mod store;

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::mail;
use kernel::person;
use kernel::post;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use self::store::HolderOfPost;
pub(super) use self::store::STATEMENTS;
use super::mails;
use super::model::{Entry, Round, RoundId, Stage};
use crate::network::{self, Cities};

pub(super) const ANNOUNCE: JobKind = JobKind { kind: "announce-round", run: run_announce };
pub(super) const REMIND: JobKind = JobKind { kind: "remind-round", run: run_remind };

/// Days before the last day for wishes on which whoever has said none is reminded.
const REMIND_DAYS: i64 = 3;

/// Leaves both jobs of a new round; one that closes sooner than the reminder would come has none.
pub(super) fn plan(tx: &mut Tx<'_>, id: RoundId, closes_at: Timestamp) -> Result<(), Stop> {
    let now = tx.now();
    job::put(tx, ANNOUNCE.kind, &id.to_string(), now)?;
    let remind_at = closes_at.plus_days(-REMIND_DAYS);
    if remind_at > now {
        job::put(tx, REMIND.kind, &id.to_string(), remind_at)?;
    }
    Ok(())
}

fn run_announce(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = round_of(payload)?;
    Ok(context.app.db.write_blocking("announce_round", move |tx| announce(tx, id))?)
}

fn run_remind(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = round_of(payload)?;
    Ok(context.app.db.write_blocking("remind_round", move |tx| remind(tx, id))?)
}

fn round_of(payload: &str) -> Result<RoundId, Trouble> {
    payload.parse().map_err(|_| Trouble::Never("not the id of a round".to_owned()))
}

/// Tells the next fifty posts, and comes back for those after them.
fn announce(tx: &mut Tx<'_>, id: RoundId) -> Result<(), Stop> {
    let round = super::store::round(tx, id)?;
    if round.stage(tx.now()) != Stage::Open {
        return Ok(());
    }
    let next = store::to_be_told(tx, id)?;
    mail::in_parts(tx, (ANNOUNCE.kind, &id.to_string()), &next, |tx, next| {
        tell(tx, &round, next)?;
        next.last().map_or(Ok(()), |last| Ok(store::set_told(tx, id, last.post)?))
    })
}

fn tell(tx: &mut Tx<'_>, round: &Round, next: &[HolderOfPost]) -> Result<(), Stop> {
    let (cities, at_limit) = (network::members(tx)?, mail::at_limit(tx)?);
    let entries = super::store::entries(tx, round.id)?;
    for one in next.iter().filter(|one| is_member(&cities, one) && !at_limit.contains(&one.person)) {
        let is_in = entries.iter().any(|entry: &Entry| entry.post == one.post);
        if is_in || !is_first_post(tx, &cities, one)? {
            continue;
        }
        if let Some(to) = person::by_id(tx, one.person)? {
            mails::tell_opened(tx, round, &to, one.post)?;
        }
    }
    Ok(())
}

/// Posts of member cities may take part.
fn is_member(cities: &Cities, one: &HolderOfPost) -> bool {
    cities.iter().any(|city| city.circle == one.home)
}

/// Whoever holds several posts that may take part is told once.
fn is_first_post(tx: &mut Tx<'_>, cities: &Cities, one: &HolderOfPost) -> Result<bool, Stop> {
    let held = post::held_by(tx, one.person)?;
    let first = held.iter().find(|held| cities.iter().any(|city| city.circle == held.home));
    Ok(first.is_some_and(|held| held.post == one.post))
}

/// Reminds, once, whoever has not said whom they would like.
fn remind(tx: &mut Tx<'_>, id: RoundId) -> Result<(), Stop> {
    let round = super::store::round(tx, id)?;
    if round.stage(tx.now()) != Stage::Open || !store::set_reminded(tx, id)? {
        return Ok(());
    }
    let entries = super::store::entries(tx, id)?;
    let mut silent = entries.iter().filter(|entry| entry.takes_part() && !entry.has_wished());
    silent.try_for_each(|entry| mails::remind(tx, &round, entry))
}
