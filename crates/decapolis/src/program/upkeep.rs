//! What the program does by itself while it serves: seals the audit, notes erasures, forgets what is over its time, and says by mail
//! what became late.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use kernel::db::Db;
use kernel::erasure::Journal;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::{audit, retention};

use crate::{capabilities, desk};

/// Sealing by the second costs 0.05 of the writes; a line not sealed after 10 s is reported by the check.
const PAUSE: Duration = Duration::from_secs(1);
/// What is kept for days may stay an hour longer.
const SECONDS_BETWEEN_RETENTIONS: i64 = 3_600;

/// Starts it on a thread of its own, which ends when the value given back is dropped.
///
/// # Errors
/// A fault when the thread cannot be started.
pub(super) fn start(db: Db, journal: Journal) -> Result<Sender<()>, kernel::stop::Fault> {
    let (running, stopped) = mpsc::channel();
    let started = std::thread::Builder::new().name("upkeep".to_owned()).spawn(move || keep_up(&db, &journal, &stopped));
    started.map(|_| running).map_err(|error| kernel::stop::Fault::broken("start of a thread", error))
}

fn keep_up(db: &Db, journal: &Journal, stopped: &Receiver<()>) {
    let mut retention_due = db.clock().now();
    while stopped.recv_timeout(PAUSE) == Err(RecvTimeoutError::Timeout) {
        report(seal(db));
        report(journal.note_pending(db).map(drop));
        if db.clock().now() >= retention_due {
            report(forget(db));
            report(db.write_blocking("remind_of_late", desk::remind));
            retention_due = next_retention(db.clock().now());
        }
    }
}

fn next_retention(now: Timestamp) -> Timestamp {
    now.plus_seconds(SECONDS_BETWEEN_RETENTIONS)
}

/// Seals all that has settled, a slice a transaction.
fn seal(db: &Db) -> Result<(), Stop> {
    while db.write_blocking("seal_audit", |tx| Ok(audit::seal(tx)?))? > 0 {}
    Ok(())
}

fn forget(db: &Db) -> Result<(), Stop> {
    capabilities::retention().into_iter().try_for_each(|class| retention::run(db, class).map(drop))
}

/// What failed is tried again at the next turn; the operator reads why.
fn report(done: Result<(), Stop>) {
    if let Err(stop) = done {
        kernel::log::fault(&super::fault_of(stop), "upkeep", 0);
    }
}
