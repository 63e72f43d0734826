//! Running jobs: take the next due one, do it, note what came of it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{JobContext, JobId, JobKind, Trouble, store};
use crate::db::{Db, Row, Tx};
use crate::stop::{Fault, Stop};
use crate::time::Timestamp;

/// How long a node may have a job in its hands, in seconds. Longer than any job takes: a mail server gets a minute.
const LOCK_SECONDS: i64 = 300;
/// The first pause after a failure; it doubles with each.
const PAUSE_SECONDS: i64 = 60;
/// The longest pause.
const PAUSE_SECONDS_MAX: i64 = 6 * 3_600;
/// With these pauses four days: RFC 5321, 4.5.4.1, wants a mail tried for four to five days.
const TRIES_MAX: i64 = 26;
/// The kernel's own besides mail.
const OWN: &[JobKind] = &[crate::file::BYTES];
/// Jobs in one round, so that a job which leaves another does not keep the worker from stopping.
const ROUND: usize = 1_000;

#[derive(Debug)]
struct Job {
    id: JobId,
    kind: String,
    payload: String,
    tries: i64,
    locked_until: Timestamp,
}

/// Runs what is due now and says how many jobs that were.
///
/// # Errors
/// A fault of the database; what a job itself stops at is noted with the job.
pub fn run_due(context: &JobContext<'_>) -> Result<usize, Stop> {
    for done in 0..ROUND {
        let Some(job) = take(&context.app.db)? else { return Ok(done) };
        let outcome = perform(context, &job);
        context.app.db.write_blocking("settle_job", move |tx| Ok(settle(tx, &job, &outcome)?))?;
    }
    Ok(ROUND)
}

/// The next due job, locked for this node; nothing when none is due. Reading first keeps an idle worker from writing.
fn take(db: &Db) -> Result<Option<Job>, Stop> {
    let is_due = |tx: &mut Tx<'_>| Ok(next_due(tx)?.is_some());
    if !db.read_blocking("due_job", is_due)? {
        return Ok(None);
    }
    db.write_blocking("take_job", |tx| {
        let Some(mut job) = next_due(tx)? else { return Ok(None) };
        let now = tx.now();
        job.locked_until = now.plus_seconds(LOCK_SECONDS);
        job.tries += 1;
        let is_ours = tx.run(store::LOCK_JOB, &[&job.id, &now, &job.locked_until])? == 1;
        Ok(is_ours.then_some(job))
    })
}

fn next_due(tx: &mut Tx<'_>) -> Result<Option<Job>, Fault> {
    let now = tx.now();
    tx.first(store::DUE, &[&now], read_job)
}

/// A panic is a job's failure, not the worker's end.
fn perform(context: &JobContext<'_>, job: &Job) -> Result<(), Trouble> {
    let of_capabilities = context.app.capabilities.iter().flat_map(|capability| capability.jobs);
    let known: Option<&JobKind> =
        OWN.iter().chain(crate::mail::JOBS).chain(of_capabilities).find(|known| known.kind == job.kind);
    let Some(known) = known else {
        // An older node beside newer ones: they know what to do with it.
        return Err(Trouble::Later(format!("this program knows no job {}", job.kind)));
    };
    catch_unwind(AssertUnwindSafe(|| (known.run)(context, &job.payload)))
        .unwrap_or_else(|_| Err(Trouble::Later("panicked".to_owned())))
}

/// Ends a job or puts it off. A job whose lock has passed to another node is that node's to settle.
fn settle(tx: &mut Tx<'_>, job: &Job, outcome: &Result<(), Trouble>) -> Result<(), Fault> {
    let Err(trouble) = outcome else {
        return tx.run(store::DELETE_JOB, &[&job.id, &job.locked_until]).map(drop);
    };
    let is_hopeless = matches!(trouble, Trouble::Never(_)) || job.tries >= TRIES_MAX;
    let run_at = if is_hopeless { Timestamp::FOREVER } else { tx.now().plus_seconds(pause(job.tries)) };
    tx.run(store::PUT_OFF_JOB, &[&job.id, &job.locked_until, &run_at, &trouble.to_string()]).map(drop)
}

/// Seconds until the next try after so many.
fn pause(tries: i64) -> i64 {
    let doublings = u32::try_from(tries - 1).unwrap_or(0).min(16);
    (PAUSE_SECONDS << doublings).min(PAUSE_SECONDS_MAX)
}

fn read_job(row: &Row<'_>) -> Result<Job, Fault> {
    Ok(Job {
        id: row.get(0)?,
        kind: row.get(1)?,
        payload: row.get(2)?,
        tries: row.get(3)?,
        locked_until: Timestamp::from_micros(0),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_are_spread_over_four_to_five_days() {
        assert_eq!([1, 2, 3].map(pause), [60, 120, 240]);
        let all: i64 = (1..TRIES_MAX).map(pause).sum();
        assert!((4 * 86_400..5 * 86_400).contains(&all), "{all} seconds");
    }
}
