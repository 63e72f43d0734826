//! PostgreSQL: threads that own a client each and take whatever work comes, reading or writing.
//!
//! The driver runs a small runtime of its own and panics on an asynchronous thread, so it lives on plain threads only.

use std::collections::HashMap;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;
use std::time::Duration;

use crossbeam_channel::Receiver;
use postgres::{Client, Statement};

use super::tls::Address;
use super::work::{Access, Context, Verdict, Work};
use super::{Param, Sql, Tx, faults};
use crate::limits::TRIES_MAX;
use crate::stop::{Fault, FaultKind};

/// A client and its prepared statements, which are of no use to another client.
pub(super) struct PostgresConnection {
    client: Client,
    /// Keyed by the address of the text: statements are constants.
    prepared: HashMap<*const u8, Statement>,
    /// The statement last prepared from a text that is no constant.
    last_text: Option<(String, Statement)>,
}

impl std::fmt::Debug for PostgresConnection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PostgresConnection").field("prepared", &self.prepared.len()).finish_non_exhaustive()
    }
}

impl PostgresConnection {
    pub(super) fn open(address: &str) -> Result<Self, Fault> {
        let mut address = Address::parse(address)?;
        address.config.connect_timeout(Duration::from_secs(5));
        let client = address.connect()?;
        Ok(Self { client, prepared: HashMap::new(), last_text: None })
    }

    pub(super) fn query(&mut self, sql: &Sql, params: &[&dyn Param]) -> Result<Vec<postgres::Row>, Fault> {
        let statement = self.prepare(sql)?;
        self.client.query(&statement, &lend(params)).map_err(|error| faults::of_postgres(sql.name(), &error))
    }

    pub(super) fn run(&mut self, sql: &Sql, params: &[&dyn Param]) -> Result<u64, Fault> {
        let statement = self.prepare(sql)?;
        self.client.execute(&statement, &lend(params)).map_err(|error| faults::of_postgres(sql.name(), &error))
    }

    /// Runs a statement whose text is no constant, prepared anew each time it differs from the last.
    pub(super) fn run_text(&mut self, text: &str, params: &[Box<dyn Param>]) -> Result<(), Fault> {
        let fault = |error: postgres::Error| faults::of_postgres(text, &error);
        let statement = match &self.last_text {
            Some((known, statement)) if known == text => statement.clone(),
            _ => self.client.prepare(text).map_err(fault)?,
        };
        self.last_text = Some((text.to_owned(), statement.clone()));
        let params: Vec<&dyn Param> = params.iter().map(AsRef::as_ref).collect();
        self.client.execute(&statement, &lend(&params)).map(drop).map_err(fault)
    }

    pub(super) fn batch(&mut self, text: &str) -> Result<(), Fault> {
        let place = text.split_whitespace().next().unwrap_or("batch");
        self.client.batch_execute(text).map_err(|error| faults::of_postgres(place, &error))
    }

    pub(super) fn client(&mut self) -> &mut Client {
        &mut self.client
    }

    fn prepare(&mut self, sql: &Sql) -> Result<Statement, Fault> {
        let key = sql.postgres().as_ptr();
        if let Some(statement) = self.prepared.get(&key) {
            return Ok(statement.clone());
        }
        let prepared = self.client.prepare(sql.postgres());
        let statement = prepared.map_err(|error| faults::of_postgres(sql.name(), &error))?;
        self.prepared.insert(key, statement.clone());
        Ok(statement)
    }
}

fn lend<'p>(params: &[&'p dyn Param]) -> Vec<&'p (dyn postgres::types::ToSql + Sync)> {
    params.iter().map(|param| *param as &(dyn postgres::types::ToSql + Sync)).collect()
}

/// A thread that works for as long as work comes. It opens its client itself, and again when the server was away.
pub(super) fn serve(address: &str, queue: &Receiver<Box<dyn Work>>, context: &Context) {
    let mut connection = None;
    while let Ok(mut work) = queue.recv() {
        let waits = match work.access() {
            Access::Read => &context.metrics.read_waits,
            Access::Write => &context.metrics.write_waits,
        };
        waits.observe(work.waited());
        let done = finish_one(&mut connection, address, work.as_mut(), context);
        if matches!(&done, Err(fault) if fault.kind == FaultKind::Away) {
            connection = None;
        }
        work.answer(done);
    }
}

/// Runs one piece of work to its end. A read is repeated once on a fresh client; a write only before its COMMIT was sent.
fn finish_one(
    connection: &mut Option<PostgresConnection>,
    address: &str,
    work: &mut dyn Work,
    context: &Context,
) -> Result<(), Fault> {
    let mut reconnected = connection.is_none();
    let mut tries = 0;
    loop {
        let Some(open) = connection.as_mut() else {
            *connection = Some(PostgresConnection::open(address)?);
            continue;
        };
        let (fault, repeatable) = match attempt(open, work, context) {
            Ok(()) => return Ok(()),
            Err(failed) => failed,
        };
        tries += 1;
        match fault.kind {
            FaultKind::Conflict if tries < TRIES_MAX => {
                context.metrics.retries.add_one();
                std::thread::sleep(pause(tries, context));
            }
            FaultKind::Conflict => return Err(Fault { kind: FaultKind::Busy, ..fault }),
            FaultKind::Away if repeatable && !reconnected => {
                reconnected = true;
                *connection = None;
            }
            _ => return Err(fault),
        }
    }
}

/// One try. The flag of a failure says whether nothing can have been committed.
fn attempt(open: &mut PostgresConnection, work: &mut dyn Work, context: &Context) -> Result<(), (Fault, bool)> {
    let begin = match work.access() {
        Access::Read => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        Access::Write => "BEGIN ISOLATION LEVEL SERIALIZABLE",
    };
    open.batch(begin).map_err(|fault| (fault, true))?;
    let verdict = catch_unwind(AssertUnwindSafe(|| {
        let mut tx = Tx::postgres(open, context, work.access());
        context.run(work, &mut tx)
    }));
    let verdict = verdict.unwrap_or_else(|_| Verdict::Failed(Fault::broken(work.name(), "the closure panicked")));
    match verdict {
        Verdict::Keep => {
            let committed = open.batch("COMMIT");
            if work.access() == Access::Write {
                context.commits.fetch_add(1, Ordering::Release);
            }
            committed.map_err(|fault| (fault, work.access() == Access::Read))
        }
        Verdict::Undo => open.batch("ROLLBACK").map_err(|fault| (fault, true)),
        Verdict::Failed(fault) => {
            // The transaction is void either way; a second error here would hide the first.
            let _ = open.batch("ROLLBACK");
            Err((fault, true))
        }
    }
}

/// From 1 ms upwards, doubled each time, with jitter from the id counter so that two losers do not meet again.
fn pause(tries: u32, context: &Context) -> Duration {
    let jitter = context.ids.next(context.clock.now()).unsigned_abs() % 1_000;
    Duration::from_micros((1_000 << tries.min(6)) + jitter)
}
