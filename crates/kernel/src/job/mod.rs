//! Jobs: work for later, kept in the database and taken by any node.
//!
//! A job is written in the transaction of the act that needs it, so it is there exactly when the act is. It runs at
//! least once: a node that dies with a job in its hands lets it go when the lock ends. A job that fails waits longer
//! each time, and one that failed too often stays for the operator to see.

mod run;
mod store;
mod worker;

use std::fmt;
use std::sync::Arc;

pub use self::run::run_due;
pub(crate) use self::store::STATEMENTS;
pub use self::worker::Worker;
use crate::db::{Row, Tx};
use crate::mail::SmtpConfig;
use crate::stop::{Fault, Stop};
use crate::time::Timestamp;
use crate::web::App;

crate::id!(JobId, "A job's id.");

/// A kind of job, registered by a capability.
#[derive(Debug)]
pub struct JobKind {
    /// As stored: `send-mail`.
    pub kind: &'static str,
    /// Does it, outside any transaction. It may run twice, so it asks first whether there is still something to do.
    pub run: fn(&JobContext<'_>, &str) -> Result<(), Trouble>,
}

/// What a job can reach.
#[derive(Debug)]
pub struct JobContext<'j> {
    /// The program as it runs.
    pub app: &'j Arc<App>,
    /// The mail server; without one mails wait.
    pub smtp: Option<&'j SmtpConfig>,
}

/// Why a job did not end well. The words are for the operator and name no person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// It may work later.
    Later(String),
    /// It never will.
    Never(String),
}

impl From<Stop> for Trouble {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Fault(fault) => Trouble::Later(fault.to_string()),
            Stop::Refused(refusal) => Trouble::Never(refusal.code().to_owned()),
            Stop::Missing => Trouble::Never("what it was about is gone".to_owned()),
            Stop::BytesWanted | Stop::PortraitWanted => Trouble::Never("no file comes with a job".to_owned()),
            Stop::SignInNeeded => Trouble::Never("nobody acts in a job".to_owned()),
            Stop::TooMany { .. } => Trouble::Never("a limit was passed".to_owned()),
            Stop::Malformed(what) => Trouble::Never(what.to_owned()),
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Trouble::Later(words) | Trouble::Never(words)) = self;
        f.write_str(words)
    }
}

/// Leaves a job to be run at `run_at` or soon after. What the payload says, its kind reads.
///
/// # Errors
/// A fault of the database.
pub fn put(tx: &mut Tx<'_>, kind: &'static str, payload: &str, run_at: Timestamp) -> Result<JobId, Fault> {
    let id: JobId = tx.new_id();
    tx.run(store::INSERT_JOB, &[&id, &kind, &payload, &run_at])?;
    Ok(id)
}

/// A job as the operator sees it: without its payload, which may name people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingJob {
    /// The job.
    pub id: JobId,
    /// Its kind.
    pub kind: String,
    /// When it runs; for ever later when it was given up.
    pub run_at: Timestamp,
    /// How often it was tried.
    pub tries: i64,
    /// What went wrong the last time; empty when nothing did.
    pub last_error: String,
}

impl WaitingJob {
    /// Whether it is not tried any more.
    pub fn is_given_up(&self) -> bool {
        self.run_at == Timestamp::FOREVER
    }
}

/// Jobs that wait or were given up, at most 200, the next one first.
///
/// # Errors
/// A fault of the database.
pub fn waiting(tx: &mut Tx<'_>) -> Result<Vec<WaitingJob>, Fault> {
    tx.all(store::WAITING, &[&Timestamp::from_micros(0)], read_waiting)
}

/// Jobs that failed too often and are not tried any more, at most 200, the oldest first.
///
/// # Errors
/// A fault of the database.
pub fn given_up(tx: &mut Tx<'_>) -> Result<Vec<WaitingJob>, Fault> {
    tx.all(store::GIVEN_UP, &[], read_waiting)
}

fn read_waiting(row: &Row<'_>) -> Result<WaitingJob, Fault> {
    Ok(WaitingJob {
        id: row.get(0)?,
        kind: row.get(1)?,
        run_at: row.get(2)?,
        tries: row.get(3)?,
        last_error: row.get(4)?,
    })
}
