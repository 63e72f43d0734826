//! A transaction: what every act, rule and page works on. Nothing outside the database can be reached from it.

use rusqlite::Connection;

use super::kept::{Shelf, Versions};
use super::once::Answers;
use super::postgres::PostgresConnection;
use super::value::{EngineRow, LiteParam};
use super::work::{Access, Context, ON_PURPOSE};
use super::{Param, Row, Sql, faults};
use crate::id::Id;
use crate::stop::{Fault, FaultKind, Stop};
use crate::time::Timestamp;

/// One transaction on either engine. The clock, new ids and random tokens come from it, since the closure may run twice.
pub struct Tx<'c> {
    engine: Engine<'c>,
    now: Timestamp,
    context: &'c Context,
    access: Access,
    /// What is known of the versions of tables, for what is kept in memory.
    pub(super) versions: Versions,
    /// While something is read to be kept: the tables that it may be read from.
    pub(super) keeping: Option<&'static [&'static str]>,
    /// What this transaction asked already, while it only reads.
    pub(super) answers: Answers,
    statements_run: usize,
    /// Tests only: the statement, counted from 1, that fails as a disk would.
    fail_at: Option<usize>,
}

enum Engine<'c> {
    Lite(&'c Connection),
    Postgres(&'c mut PostgresConnection),
}

impl std::fmt::Debug for Tx<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tx")
            .field("now", &self.now)
            .field("statements_run", &self.statements_run)
            .finish_non_exhaustive()
    }
}

impl<'c> Tx<'c> {
    pub(super) fn lite(connection: &'c Connection, context: &'c Context, access: Access) -> Self {
        Self::of(Engine::Lite(connection), context, access)
    }

    pub(super) fn postgres(connection: &'c mut PostgresConnection, context: &'c Context, access: Access) -> Self {
        Self::of(Engine::Postgres(connection), context, access)
    }

    fn of(engine: Engine<'c>, context: &'c Context, access: Access) -> Self {
        let (now, versions) = (context.clock.now(), Versions::default());
        let answers = Answers::default();
        Self { engine, now, context, access, versions, keeping: None, answers, statements_run: 0, fail_at: None }
    }

    pub(super) fn shelf(&self) -> &'c Shelf {
        &self.context.shelf
    }

    pub(super) fn only_reads(&self) -> bool {
        self.access == Access::Read
    }

    /// When this transaction began, the same for all it does.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// A new id, later than all that this node gave before.
    pub fn new_id<I: Id>(&self) -> I {
        I::from_number(self.context.ids.next(self.now))
    }

    /// Random bytes from the system's generator, for tokens.
    ///
    /// # Errors
    /// A fault when the system has no randomness to give.
    pub fn random<const LENGTH: usize>(&self) -> Result<[u8; LENGTH], Fault> {
        let mut bytes = [0; LENGTH];
        getrandom::fill(&mut bytes).map_err(|error| Fault::broken("random bytes", error))?;
        Ok(bytes)
    }

    /// Runs a closure and takes back all that it wrote, whatever came of it: to see what an act would say.
    ///
    /// # Errors
    /// What the closure stops at, or a fault of the database.
    pub fn rehearse<T, E: From<Fault>>(&mut self, closure: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        self.batch("SAVEPOINT rehearsal")?;
        let said = closure(self);
        let undone = self.batch("ROLLBACK TO SAVEPOINT rehearsal; RELEASE SAVEPOINT rehearsal");
        let said = said?;
        undone?;
        Ok(said)
    }

    /// Runs a closure that removes rows. Where something still refers to one of them the database refuses, all of it is
    /// taken back, and the answer is false: whoever removes need not know who refers.
    ///
    /// # Errors
    /// Any other fault of the closure, or of the database.
    pub fn unless_referred(&mut self, closure: impl FnOnce(&mut Self) -> Result<(), Fault>) -> Result<bool, Fault> {
        self.batch("SAVEPOINT removal")?;
        match closure(self) {
            Ok(()) => self.batch("RELEASE SAVEPOINT removal").map(|()| true),
            Err(fault) if fault.kind == FaultKind::Referred => {
                self.batch("ROLLBACK TO SAVEPOINT removal; RELEASE SAVEPOINT removal").map(|()| false)
            }
            Err(fault) => Err(fault),
        }
    }

    fn batch(&mut self, text: &str) -> Result<(), Fault> {
        match &mut self.engine {
            Engine::Lite(connection) => connection
                .execute_batch(text)
                .map_err(|error| Fault::new(faults::kind_of_lite(&error), "savepoint", error)),
            Engine::Postgres(connection) => connection.batch(text),
        }
    }

    /// How many statements ran so far: on PostgreSQL each is a round trip.
    pub fn statements_run(&self) -> usize {
        self.statements_run
    }

    /// Makes the `n`th statement from now fail as a full disk would.
    pub(super) fn fail_at(&mut self, n: usize) {
        self.fail_at = Some(self.statements_run + n);
    }

    /// All rows of a statement, each read by `read`. The statement itself bounds how many.
    ///
    /// # Errors
    /// What `read` stops at, or a fault of the database.
    pub fn all<T, E: From<Fault>>(
        &mut self,
        sql: &Sql,
        params: &[&dyn Param],
        mut read: impl FnMut(&Row<'_>) -> Result<T, E>,
    ) -> Result<Vec<T>, E> {
        let mut found = Vec::new();
        self.each::<E>(sql, params, &mut |row| {
            found.push(read(row)?);
            Ok(())
        })?;
        Ok(found)
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// As [`Tx::all`].
    pub fn first<T, E: From<Fault>>(
        &mut self,
        sql: &Sql,
        params: &[&dyn Param],
        read: impl FnMut(&Row<'_>) -> Result<T, E>,
    ) -> Result<Option<T>, E> {
        Ok(self.all(sql, params, read)?.into_iter().next())
    }

    /// The one row of a record that must be there for this reader.
    ///
    /// # Errors
    /// [`Stop::Missing`] when there is none; otherwise as [`Tx::all`].
    pub fn one<T>(
        &mut self,
        sql: &Sql,
        params: &[&dyn Param],
        read: impl FnMut(&Row<'_>) -> Result<T, Fault>,
    ) -> Result<T, Stop> {
        self.first(sql, params, read)?.ok_or(Stop::Missing)
    }

    /// Runs a statement that changes rows and says how many it changed.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn run(&mut self, sql: &Sql, params: &[&dyn Param]) -> Result<u64, Fault> {
        self.count(sql)?;
        let changed = match &mut self.engine {
            Engine::Lite(connection) => run_lite(connection, sql, params)?,
            Engine::Postgres(connection) => connection.run(sql, params)?,
        };
        if changed > 0 {
            self.advance_version(sql.table_written())?;
        }
        Ok(changed)
    }

    fn each<E: From<Fault>>(
        &mut self,
        sql: &Sql,
        params: &[&dyn Param],
        read: &mut dyn FnMut(&Row<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.count(sql)?;
        self.may_be_kept(sql)?;
        match &mut self.engine {
            Engine::Lite(connection) => each_lite(connection, sql, params, read),
            Engine::Postgres(connection) => {
                for row in &connection.query(sql, params)? {
                    read(&Row(EngineRow::Postgres(row)))?;
                }
                Ok(())
            }
        }
    }

    fn count(&mut self, sql: &Sql) -> Result<(), Fault> {
        self.statements_run += 1;
        if self.fail_at == Some(self.statements_run) {
            return Err(Fault::new(FaultKind::DiskFull, sql.name(), ON_PURPOSE));
        }
        Ok(())
    }
}

fn run_lite(connection: &Connection, sql: &Sql, params: &[&dyn Param]) -> Result<u64, Fault> {
    let changed = || -> rusqlite::Result<usize> {
        let mut statement = connection.prepare_cached(sql.lite())?;
        bind(&mut statement, params)?;
        statement.raw_execute()
    };
    changed().map(|count| count as u64).map_err(|error| faults::of_lite(sql, &error))
}

fn each_lite<E: From<Fault>>(
    connection: &Connection,
    sql: &Sql,
    params: &[&dyn Param],
    read: &mut dyn FnMut(&Row<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let fault = |error: rusqlite::Error| faults::of_lite(sql, &error);
    let mut statement = connection.prepare_cached(sql.lite()).map_err(fault)?;
    bind(&mut statement, params).map_err(fault)?;
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next().map_err(fault)? {
        read(&Row(EngineRow::Lite(row)))?;
    }
    Ok(())
}

fn bind(statement: &mut rusqlite::Statement<'_>, params: &[&dyn Param]) -> rusqlite::Result<()> {
    for (index, param) in params.iter().enumerate() {
        statement.raw_bind_parameter(index + 1, LiteParam(*param))?;
    }
    Ok(())
}
