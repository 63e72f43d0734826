//! The database: one SQL text, two engines, every act one closure over one transaction.
//!
//! `db.read(name, |tx| ...)` runs on a reader thread, `db.write(name, |tx| ...)` on the writer (SQLite) or on a
//! serialisable transaction that is run again when it met another (PostgreSQL). A closure is `Fn` because it may run
//! twice; nothing leaves it but its answer: no mail, no file, no clock, no random number other than `tx` gives.
//! SQL exists only as constants of [`statements!`](crate::statements).

mod faults;
mod kept;
pub mod migrate;
mod once;
pub mod plans;
mod postgres;
pub mod schema;
mod sql;
mod sqlite;
mod store;
mod tls;

pub(crate) use self::tls::tls_client;
pub mod transfer;
mod tx;
mod value;
mod work;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crossbeam_channel::{Receiver, Sender, TrySendError, bounded};
use tokio::sync::oneshot;

pub use self::kept::Kept;
use self::kept::Shelf;
pub use self::sql::{Sql, dollars};
pub(crate) use self::store::STATEMENTS;
pub use self::tx::Tx;
pub use self::value::{Col, Param, Row};
pub(crate) use self::work::ON_PURPOSE;
use self::work::{Access, Context, Rehearsal, Work};
use crate::clock::Clock;
use crate::id::IdSource;
use crate::limits::WAITING_MAX;
use crate::metrics::DatabaseMetrics;
use crate::stop::{Fault, FaultKind, Stop};

/// Where the database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A file of the embedded engine.
    File(PathBuf),
    /// The address of a PostgreSQL server: `postgres://user@host/name`.
    Server(String),
}

impl Place {
    /// Reads `postgres://...` as a server and anything else as a file.
    pub fn parse(text: &str) -> Self {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Place::Server(text.to_owned())
        } else {
            Place::File(PathBuf::from(text.strip_prefix("sqlite:").unwrap_or(text)))
        }
    }
}

/// The open database. Cheap to clone; its threads end when the last clone goes.
#[derive(Debug, Clone)]
pub struct Db {
    reads: Sender<Box<dyn Work>>,
    writes: Sender<Box<dyn Work>>,
    context: Arc<Context>,
    place: Place,
}

impl Db {
    /// Opens the database with `readers` reader threads (a core each is best) and this node's number for new ids.
    ///
    /// The schema must be there: see [`migrate::migrate`].
    ///
    /// # Errors
    /// A fault when the file or the server cannot be opened.
    pub fn open(place: &Place, readers: usize, clock: Clock, node: u16) -> Result<Self, Fault> {
        let (ids, metrics) = (IdSource::of_node(node), DatabaseMetrics::default());
        let (commits, shelf, rehearsal) = (AtomicU64::new(0), Shelf::default(), Rehearsal::default());
        let context = Arc::new(Context { clock, ids, metrics, commits, shelf, rehearsal });
        let (reads, read_queue) = bounded(WAITING_MAX);
        let (writes, write_queue) = bounded(WAITING_MAX);
        match place {
            Place::File(path) => start_file_threads(path, readers, &read_queue, &write_queue, &context)?,
            Place::Server(address) => start_server_threads(address, readers, &read_queue, &write_queue, &context)?,
        }
        Ok(Self { reads, writes, context, place: place.clone() })
    }

    /// Makes all ids from now on later than `greatest`, which is in the database already: the clock may be behind it.
    pub fn continue_ids(&self, greatest: i64) {
        self.context.ids.continue_after(greatest);
    }

    /// The clock of this database's transactions.
    pub fn clock(&self) -> &Clock {
        &self.context.clock
    }

    /// How many statements reading closures ran since it was opened, for metrics and for the budgets of pages.
    pub fn statements_read(&self) -> u64 {
        self.context.metrics.statements_read.value()
    }

    /// How often this node committed something since it was opened.
    pub(crate) fn commits(&self) -> u64 {
        self.context.commits.load(Ordering::Acquire)
    }

    /// Makes the next write fail as on a full disk: at its `n`th statement, or at its commit where it has fewer. For tests
    /// that nothing is left half done.
    pub fn fail_next_write(&self, n: usize) {
        self.context.rehearsal.fails_at.store(n, Ordering::Relaxed);
    }

    /// How many statements the write ran that [`Db::fail_next_write`] made fail, the failing one counted.
    pub fn statements_of_failed_write(&self) -> usize {
        self.context.rehearsal.ran.load(Ordering::Relaxed)
    }

    /// Where it is.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// What its threads counted.
    pub(crate) fn metrics(&self) -> &DatabaseMetrics {
        &self.context.metrics
    }

    /// A number under which a request or a fault can be found again: unique, and in order of time.
    pub(crate) fn new_reference(&self) -> i64 {
        self.context.ids.next(self.context.clock.now())
    }

    /// Runs a closure that only reads, in one snapshot. `name` is the page's or the job's, for logs and metrics.
    ///
    /// # Errors
    /// What the closure stops at, or a fault: busy when too much waits.
    pub async fn read<T, F>(&self, name: &'static str, closure: F) -> Result<T, Stop>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, Stop> + Send + 'static,
    {
        received(self.send(name, Access::Read, closure)?.await)
    }

    /// Runs a closure that writes, serialisably; the answer comes after the commit. `name` is the act's.
    ///
    /// # Errors
    /// As [`Db::read`]; on any error nothing was written.
    pub async fn write<T, F>(&self, name: &'static str, closure: F) -> Result<T, Stop>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, Stop> + Send + 'static,
    {
        received(self.send(name, Access::Write, closure)?.await)
    }

    /// [`Db::read`] for threads without a runtime: commands and jobs.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub fn read_blocking<T, F>(&self, name: &'static str, closure: F) -> Result<T, Stop>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, Stop> + Send + 'static,
    {
        received(self.send(name, Access::Read, closure)?.blocking_recv())
    }

    /// [`Db::write`] for threads without a runtime: commands and jobs.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub fn write_blocking<T, F>(&self, name: &'static str, closure: F) -> Result<T, Stop>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, Stop> + Send + 'static,
    {
        received(self.send(name, Access::Write, closure)?.blocking_recv())
    }

    fn send<T, F>(
        &self,
        name: &'static str,
        access: Access,
        closure: F,
    ) -> Result<oneshot::Receiver<Result<T, Stop>>, Fault>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, Stop> + Send + 'static,
    {
        let (work, answer) = work::of(name, access, closure);
        let queue = if access == Access::Read { &self.reads } else { &self.writes };
        match queue.try_send(work) {
            Ok(()) => Ok(answer),
            Err(TrySendError::Full(_)) => {
                self.context.metrics.refusals.add_one();
                Err(Fault::new(FaultKind::Busy, name, "too much is waiting for the database"))
            }
            Err(TrySendError::Disconnected(_)) => Err(Fault::new(FaultKind::Away, name, "the database threads ended")),
        }
    }
}

/// What the engine itself finds wrong with a database, in its words. A server checks its references at every write.
///
/// # Errors
/// A fault when it cannot be read.
pub(crate) fn soundness(place: &Place) -> Result<Vec<String>, Fault> {
    match place {
        Place::File(path) => sqlite::soundness(path),
        Place::Server(_) => Ok(Vec::new()),
    }
}

/// Opens a server's database once, to see that it answers and that the way to it is as safe as it has to be. Nothing is
/// asked of a file.
///
/// # Errors
/// A fault with a sentence for the operator.
pub fn reach(place: &Place) -> Result<(), Fault> {
    match place {
        Place::File(_) => Ok(()),
        Place::Server(address) => postgres::PostgresConnection::open(address).map(drop),
    }
}

/// How many steps of the schema were applied.
///
/// # Errors
/// A fault of the database.
pub(crate) fn migration_count(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    tx.one(store::MIGRATION_COUNT, &[], |row| row.get(0))
}

/// Waits for whoever may still look at what was there before now, for half a minute: their rows would be copied. That is who
/// began to read before, the server's own cleaner among them, which tells nobody what it sees; and who began to write before
/// in any database of the server, since what a new reader may see reaches back to them.
const WAIT_FOR_READERS: &str = "DO $$
    DECLARE
        own xid8 := pg_current_xact_id();
    BEGIN
        FOR turn IN 1..600 LOOP
            PERFORM pg_stat_clear_snapshot();
            IF pg_snapshot_xmin(pg_current_snapshot()) >= own AND NOT EXISTS (
                SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
                AND (age(backend_xmin) > age(own::xid) OR usesysid IS NULL)) THEN
                RETURN;
            END IF;
            PERFORM pg_sleep(0.05);
        END LOOP;
        RAISE EXCEPTION 'somebody has been reading or writing for half a minute';
    END $$";
/// In this order, each alone: the samples that the vacuum of all makes replace rows that the last one takes away.
const SCRUBBING: [&str; 4] =
    ["SET lock_timeout = '5s'", WAIT_FOR_READERS, "VACUUM (FULL, ANALYZE)", "VACUUM (FULL) pg_statistic"];

/// Removes what was deleted from the database's own files: on SQLite from the log beside the file (deleted rows in the
/// file itself are overwritten at once), on PostgreSQL every table is written anew, since a plain VACUUM leaves the bytes
/// of dead rows in their pages, and the planner's samples too. To be called after an erasure.
///
/// # Errors
/// A fault of the database; also when a reader held on to the log or to a table: try again later.
pub fn scrub(place: &Place) -> Result<(), Fault> {
    match place {
        Place::File(path) => sqlite::empty_log(path),
        Place::Server(address) => {
            let mut connection = postgres::PostgresConnection::open(address)?;
            SCRUBBING.iter().try_for_each(|statement| connection.batch(statement))
        }
    }
}

fn received<T>(answer: Result<Result<T, Stop>, oneshot::error::RecvError>) -> Result<T, Stop> {
    answer.unwrap_or_else(|_| Err(Fault::new(FaultKind::Away, "database thread", "ended without an answer").into()))
}

fn start_file_threads(
    path: &Path,
    readers: usize,
    reads: &Receiver<Box<dyn Work>>,
    writes: &Receiver<Box<dyn Work>>,
    context: &Arc<Context>,
) -> Result<(), Fault> {
    let writer = sqlite::open_writer(path)?;
    for _ in 0..readers.max(1) {
        let reader = sqlite::open_reader(path)?;
        let (queue, context) = (reads.clone(), Arc::clone(context));
        start_thread("reader", move || sqlite::serve_reads(&reader, &queue, &context))?;
    }
    start_thread("writer", sqlite::start_writer(writer, writes.clone(), Arc::clone(context))?)
}

/// On PostgreSQL every thread takes both kinds of work, from two queues of the same kind of thread.
fn start_server_threads(
    address: &str,
    readers: usize,
    reads: &Receiver<Box<dyn Work>>,
    writes: &Receiver<Box<dyn Work>>,
    context: &Arc<Context>,
) -> Result<(), Fault> {
    // Fail now, not at the first page, when nobody answers at that address.
    drop(postgres::PostgresConnection::open(address)?);
    for queue in [reads, writes] {
        for _ in 0..readers.max(2) {
            let (queue, context, address) = (queue.clone(), Arc::clone(context), address.to_owned());
            start_thread("postgres", move || postgres::serve(&address, &queue, &context))?;
        }
    }
    Ok(())
}

fn start_thread(name: &str, life: impl FnOnce() + Send + 'static) -> Result<(), Fault> {
    let started = std::thread::Builder::new().name(name.to_owned()).spawn(life);
    started.map(drop).map_err(|error| Fault::broken("start of a thread", error))
}
