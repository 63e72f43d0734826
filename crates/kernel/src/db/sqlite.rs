//! SQLite: reader threads that own a connection each, and one writer that commits for many at once.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crossbeam_channel::Receiver;
use rusqlite::{Connection, OpenFlags, config::DbConfig};

use super::work::{Context, Verdict, Work};
use super::{Tx, faults};
use crate::limits::WRITE_TIME_MAX;
use crate::stop::{Fault, FaultKind};

/// Statements kept prepared by each connection; preparing again costs 0.9 us more than the cache (measured).
const STATEMENTS_CACHED: usize = 512;
/// A reader keeps up to 8 MB of the file: with 100 times the demo's data a brief read most of its pages anew from the
/// system at the usual 2 MB.
const READER_SETTINGS: &str = "PRAGMA query_only = ON; PRAGMA cache_size = -8000";
/// Jobs that share one commit at the most; at 200 clients 64 gave 36,900 acts a second, a p99 of 14 ms.
const JOBS_PER_COMMIT: usize = 64;
/// No batch grows for longer than this before its commit.
const BATCH_TIME_MAX: Duration = Duration::from_millis(5);
/// Virtual-machine steps of SQLite between two looks at the clock.
const STEPS_PER_LOOK: i32 = 10_000;
/// The first SQLite without the WAL-reset defect.
const VERSION_MIN: i32 = 3_051_003;

/// Opens the one connection that writes, and creates the file where there is none.
pub(super) fn open_writer(path: &Path) -> Result<Connection, Fault> {
    if rusqlite::version_number() < VERSION_MIN {
        return Err(Fault::broken("SQLite", format!("{} is too old, 3.51.3 is needed", rusqlite::version())));
    }
    let connection = Connection::open(path).map_err(|error| fault("open", &error))?;
    let settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON";
    connection.execute_batch(settings).map_err(|error| fault("settings", &error))?;
    prepare_connection(&connection).map_err(|error| fault("settings", &error))?;
    Ok(connection)
}

/// Opens a connection that can only read.
pub(super) fn open_reader(path: &Path) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(|error| fault("open", &error))?;
    connection.execute_batch(READER_SETTINGS).map_err(|error| fault("settings", &error))?;
    prepare_connection(&connection).map_err(|error| fault("settings", &error))?;
    Ok(connection)
}

/// What SQLite itself finds wrong with a file, in its words: damaged pages, indexes that disagree, references to nothing.
pub(super) fn soundness(path: &Path) -> Result<Vec<String>, Fault> {
    let connection = open_reader(path)?;
    let lines = |pragma: &str| -> rusqlite::Result<Vec<String>> {
        let mut statement = connection.prepare(pragma)?;
        statement.query_map((), |row| row.get(0))?.collect()
    };
    let mut found = lines("PRAGMA integrity_check").map_err(|error| fault("integrity check", &error))?;
    found.retain(|line| line != "ok");
    let dangling = lines("SELECT DISTINCT \"table\" || ' refers to no ' || parent FROM pragma_foreign_key_check");
    found.extend(dangling.map_err(|error| fault("foreign key check", &error))?);
    Ok(found)
}

/// Moves the whole write-ahead log into the file and empties it.
pub(super) fn empty_log(path: &Path) -> Result<(), Fault> {
    let connection = open_writer(path)?;
    let is_held: bool = connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |row| row.get(0))
        .map_err(|error| fault("checkpoint", &error))?;
    if is_held { Err(Fault::new(FaultKind::Busy, "checkpoint", "a reader held on to the log")) } else { Ok(()) }
}

fn prepare_connection(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch("PRAGMA foreign_keys = ON")?;
    connection.busy_timeout(Duration::from_secs(5))?;
    // With these off, "x" is a name and never a text, as on PostgreSQL.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    // Plans are those that the kept files show, whatever is bound; else a statement is prepared anew for each value.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_CACHED);
    Ok(())
}

/// A reader's life: one transaction after the other.
pub(super) fn serve_reads(connection: &Connection, queue: &Receiver<Box<dyn Work>>, context: &Context) {
    while let Ok(mut work) = queue.recv() {
        context.metrics.read_waits.observe(work.waited());
        let done = read_one(connection, work.as_mut(), context);
        work.answer(done);
    }
}

fn read_one(connection: &Connection, work: &mut dyn Work, context: &Context) -> Result<(), Fault> {
    execute(connection, "BEGIN").map_err(|error| fault("begin", &error))?;
    let verdict = run_caught(connection, work, context);
    execute(connection, "ROLLBACK").map_err(|error| fault("end of reading", &error))?;
    match verdict {
        Verdict::Keep | Verdict::Undo => Ok(()),
        Verdict::Failed(fault) => Err(fault),
    }
}

/// Runs a statement that stays prepared: each page begins and ends one transaction.
fn execute(connection: &Connection, text: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(text)?.execute(()).map(drop)
}

/// The writer's life: wait for one, take what waits, run each in a savepoint, commit once, answer all.
///
/// There is no waiting for company: the commit itself is the wait. A refusal too is answered after the commit, since it
/// may rest on what a neighbour has not committed yet.
///
/// # Errors
/// A fault when the time limit cannot be set.
pub(super) fn start_writer(
    mut connection: Connection,
    queue: Receiver<Box<dyn Work>>,
    context: Arc<Context>,
) -> Result<impl FnOnce() + Send + 'static, Fault> {
    let time = Arc::new(ActTime::new());
    limit_time(&mut connection, &time)?;
    let writer = Writer { connection, context, time };
    Ok(move || {
        while let Ok(first) = queue.recv() {
            writer.write_together(first, &queue);
        }
    })
}

struct Writer {
    connection: Connection,
    context: Arc<Context>,
    time: Arc<ActTime>,
}

type Ran = (Box<dyn Work>, Result<(), Fault>);

impl Writer {
    fn write_together(&self, first: Box<dyn Work>, queue: &Receiver<Box<dyn Work>>) {
        let batch = self.run_batch(first, queue);
        let committed = commit(&self.connection);
        self.context.commits.fetch_add(1, Ordering::Release);
        match committed {
            Ok(()) => batch.into_iter().for_each(|(work, done)| work.answer(done)),
            Err(_) => batch.into_iter().for_each(|(work, _)| self.write_alone(work)),
        }
    }

    fn run_batch(&self, first: Box<dyn Work>, queue: &Receiver<Box<dyn Work>>) -> Vec<Ran> {
        let began = Instant::now();
        let mut batch = Vec::new();
        let mut next = Some(first);
        while let Some(mut work) = next {
            self.context.metrics.write_waits.observe(work.waited());
            let done = self.run_one(work.as_mut());
            batch.push((work, done));
            let room = batch.len() < JOBS_PER_COMMIT && began.elapsed() < BATCH_TIME_MAX;
            next = if room { queue.try_recv().ok() } else { None };
        }
        batch
    }

    /// When the commit of many failed (a full disk), each is tried by itself, so that one giant does not sink the others.
    fn write_alone(&self, mut work: Box<dyn Work>) {
        let done = self.run_one(work.as_mut()).and_then(|()| commit(&self.connection));
        self.context.commits.fetch_add(1, Ordering::Release);
        work.answer(done);
    }

    fn run_one(&self, work: &mut dyn Work) -> Result<(), Fault> {
        begin(&self.connection)?;
        self.connection.execute_batch("SAVEPOINT act").map_err(|error| fault("savepoint", &error))?;
        self.time.begin();
        let verdict = run_caught(&self.connection, work, &self.context);
        self.time.begin();
        self.end_savepoint(work.name(), verdict)
    }

    fn end_savepoint(&self, act: &str, verdict: Verdict) -> Result<(), Fault> {
        if self.connection.is_autocommit() {
            return match verdict {
                Verdict::Failed(fault) => Err(fault),
                Verdict::Keep | Verdict::Undo => Err(Fault::broken(act, "the transaction ended under the act")),
            };
        }
        let end = match verdict {
            Verdict::Keep => "RELEASE act",
            Verdict::Undo | Verdict::Failed(_) => "ROLLBACK TO act; RELEASE act",
        };
        self.connection.execute_batch(end).map_err(|error| fault("savepoint", &error))?;
        if let Verdict::Failed(fault) = verdict { Err(fault) } else { Ok(()) }
    }
}

/// Begins a transaction unless one is open: a failed statement may have ended the batch's.
fn begin(connection: &Connection) -> Result<(), Fault> {
    if !connection.is_autocommit() {
        return Ok(());
    }
    connection.execute_batch("BEGIN IMMEDIATE").map_err(|error| fault("begin", &error))
}

fn commit(connection: &Connection) -> Result<(), Fault> {
    if connection.is_autocommit() {
        return Err(Fault::new(FaultKind::DiskFull, "commit", "the transaction had ended before its commit"));
    }
    let committed = connection.execute_batch("COMMIT").map_err(|error| fault("commit", &error));
    if committed.is_err() && !connection.is_autocommit() {
        connection.execute_batch("ROLLBACK").map_err(|error| fault("rollback", &error))?;
    }
    committed
}

/// Interrupts a closure that holds the writer for too long. Every act starts with a savepoint, which starts its time.
fn limit_time(connection: &mut Connection, time: &Arc<ActTime>) -> Result<(), Fault> {
    let time = Arc::clone(time);
    let too_long = move || time.elapsed() > WRITE_TIME_MAX;
    connection.progress_handler(STEPS_PER_LOOK, Some(too_long)).map_err(|error| fault("time limit", &error))
}

/// When the act on the writer began, shared with SQLite's progress handler.
struct ActTime {
    origin: Instant,
    began_micros: AtomicU64,
}

impl ActTime {
    fn new() -> Self {
        Self { origin: Instant::now(), began_micros: AtomicU64::new(0) }
    }

    fn begin(&self) {
        let micros = u64::try_from(self.origin.elapsed().as_micros()).unwrap_or(u64::MAX);
        self.began_micros.store(micros, Ordering::Relaxed);
    }

    fn elapsed(&self) -> Duration {
        self.origin.elapsed().saturating_sub(Duration::from_micros(self.began_micros.load(Ordering::Relaxed)))
    }
}

fn run_caught(connection: &Connection, work: &mut dyn Work, context: &Context) -> Verdict {
    let ran = catch_unwind(AssertUnwindSafe(|| {
        let mut tx = Tx::lite(connection, context, work.access());
        context.run(work, &mut tx)
    }));
    ran.unwrap_or_else(|_| Verdict::Failed(Fault::broken(work.name(), "the closure panicked")))
}

fn fault(place: &str, error: &rusqlite::Error) -> Fault {
    Fault::new(faults::kind_of_lite(error), place, error)
}
