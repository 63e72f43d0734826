//! What is read from tables that rarely change, kept in memory for as long as they have not changed: topics, settings, the
//! members of the network.
//!
//! Each table of which something is kept has a row in `table_version`. A transaction that writes to such a table gives it a
//! new version as its first write does, in the same commit, so that a version read in a snapshot says which content that
//! snapshot has, on every node. Versions are ids, which are never given twice.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::{Sql, Tx, store};
use crate::stop::Fault;
use crate::time::Timestamp;

/// Content may depend on the day (who is a member now), which no version tells: it is read again after a minute.
const KEPT_SECONDS: i64 = 60;

/// Something to be kept: from which tables it is read, and how.
#[derive(Debug)]
pub struct Kept<T: 'static> {
    /// Unlike that of any other.
    name: &'static str,
    /// All tables that `load` reads from; each has a row in `table_version`.
    tables: &'static [&'static str],
    load: fn(&mut Tx<'_>) -> Result<T, Fault>,
}

impl<T: Send + Sync + 'static> Kept<T> {
    /// Says what is kept; nothing is read yet.
    pub const fn new(
        name: &'static str,
        tables: &'static [&'static str],
        load: fn(&mut Tx<'_>) -> Result<T, Fault>,
    ) -> Self {
        Self { name, tables, load }
    }

    /// As this transaction's snapshot has it: from memory where its tables have not changed, else read anew. An act reads
    /// the tables themselves, so that it meets whoever changes them at the same time.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn get(&self, tx: &mut Tx<'_>) -> Result<Arc<T>, Fault> {
        match self.in_memory(tx)? {
            Some(value) => Ok(value),
            None => (self.load)(tx).map(Arc::new),
        }
    }

    /// What [`Kept::get`] gives, but nothing within an act: for what an act finds by one small statement.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn in_memory(&self, tx: &mut Tx<'_>) -> Result<Option<Arc<T>>, Fault> {
        if !tx.only_reads() {
            return Ok(None);
        }
        tx.may_hold(self.name, self.tables)?;
        let (now, versions) = (tx.now(), tx.versions_of(self.tables)?);
        if let Some(value) = tx.shelf().take(self.name, &versions, now) {
            return Ok(Some(value));
        }
        let around = tx.keeping.replace(self.tables);
        let value = (self.load)(tx).map(Arc::new);
        tx.keeping = around;
        let value = value?;
        tx.shelf().put(self.name, Slot { versions, at: now, value: Arc::clone(&value) as _ });
        Ok(Some(value))
    }

    /// What was kept last, which may be out of date: for a `load` that would make the same again at a great cost.
    pub fn last(&self, tx: &Tx<'_>) -> Option<Arc<T>> {
        tx.shelf().last(self.name)
    }
}

/// What one open database keeps, shared by its threads.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    slots: Mutex<HashMap<&'static str, Slot>>,
    /// The tables that have versions, read once: only a step of the schema adds one.
    tables: OnceLock<Vec<String>>,
}

#[derive(Debug)]
struct Slot {
    versions: Vec<i64>,
    at: Timestamp,
    value: Arc<dyn Any + Send + Sync>,
}

impl Shelf {
    fn take<T: Send + Sync + 'static>(&self, name: &str, versions: &[i64], now: Timestamp) -> Option<Arc<T>> {
        let slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let slot = slots.get(name)?;
        let is_of_this_minute = slot.at <= now && slot.at.plus_seconds(KEPT_SECONDS) > now;
        let is_current = is_of_this_minute && slot.versions == versions;
        is_current.then(|| Arc::clone(&slot.value).downcast().ok()).flatten()
    }

    fn last<T: Send + Sync + 'static>(&self, name: &str) -> Option<Arc<T>> {
        let slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&slots.get(name)?.value).downcast().ok()
    }

    fn put(&self, name: &'static str, slot: Slot) {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner).insert(name, slot);
    }
}

/// What one transaction knows of the versions.
#[derive(Debug, Default)]
pub(super) struct Versions {
    /// As the snapshot has them, once asked for.
    read: Option<Vec<(String, i64)>>,
    /// Tables that this transaction gave a new version.
    advanced: Vec<&'static str>,
}

impl Tx<'_> {
    /// Whether a statement reads only what has the versions of what is being read to be kept.
    pub(super) fn may_be_kept(&self, sql: &Sql) -> Result<(), Fault> {
        if self.keeping.is_none() || std::ptr::eq(sql, store::TABLE_VERSIONS) {
            return Ok(());
        }
        sql.tables_read().try_for_each(|table| self.may_hold(sql.name(), &[table]))
    }

    fn may_hold(&self, name: &str, tables: &[&str]) -> Result<(), Fault> {
        let missing = |known: &&[&str]| tables.iter().find(|table| !known.contains(table));
        match self.keeping.as_ref().and_then(missing) {
            Some(table) => Err(Fault::broken(name, format!("{table} is not among the tables of what is kept"))),
            None => Ok(()),
        }
    }

    fn versions_of(&mut self, tables: &[&str]) -> Result<Vec<i64>, Fault> {
        if self.versions.read.is_none() {
            self.versions.read =
                Some(self.all(store::TABLE_VERSIONS, &[], |row| Ok::<_, Fault>((row.get(0)?, row.get(1)?)))?);
        }
        let known = self.versions.read.as_deref().unwrap_or_default();
        let version = |table: &&str| {
            let found = known.iter().find(|(name, _)| name == table).map(|(_, version)| *version);
            found.ok_or_else(|| Fault::broken("a table that is kept", format!("{table} has no version")))
        };
        tables.iter().map(version).collect()
    }

    /// Gives the table of a statement that writes a new version, once a transaction, where it has versions at all.
    pub(super) fn advance_version(&mut self, table: Option<&'static str>) -> Result<(), Fault> {
        let Some(table) = table.filter(|table| !self.versions.advanced.contains(table)) else { return Ok(()) };
        if !self.versioned_tables()?.iter().any(|known| known == table) {
            return Ok(());
        }
        self.versions.advanced.push(table);
        let version: crate::circle::RecordId = self.new_id();
        self.run(store::ADVANCE_VERSION, &[&table, &version]).map(drop)
    }

    fn versioned_tables(&mut self) -> Result<&[String], Fault> {
        let shelf = self.shelf();
        if shelf.tables.get().is_none() {
            let tables = self.all(store::TABLE_VERSIONS, &[], |row| row.get::<String>(0))?;
            // Another thread may have been first; it read the same.
            let _ = shelf.tables.set(tables);
        }
        Ok(shelf.tables.get().map_or(&[], Vec::as_slice))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Db;
    use crate::setting;
    use crate::stop::Stop;
    use crate::testing::database;

    static NAMES: Kept<Vec<String>> = Kept::new("names of settings", &["setting"], |tx| {
        let name = setting::get(tx, "network-name")?;
        Ok(name.into_iter().collect())
    });

    fn name(db: &Db) -> (Vec<String>, usize) {
        let read = db.read_blocking("read", |tx| {
            let before = tx.statements_run();
            let names = NAMES.get(tx)?.to_vec();
            Ok((names, tx.statements_run() - before))
        });
        read.expect("read")
    }

    fn set(db: &Db, name: &'static str) {
        db.write_blocking("set", move |tx| Ok(setting::set(tx, "network-name", name)?)).expect("set");
    }

    #[test]
    fn what_did_not_change_is_not_read_again() {
        let (_folder, db) = database();
        set(&db, "Ten Cities");
        assert_eq!(name(&db), (vec!["Ten Cities".to_owned()], 2));
        assert_eq!(name(&db), (vec!["Ten Cities".to_owned()], 1));
    }

    #[test]
    fn what_is_kept_names_every_table_that_it_is_read_from() {
        static FORGETFUL: Kept<usize> = Kept::new("forgetful", &["topic"], |tx| {
            setting::get(tx, "network-name").map(|name| name.map_or(0, |name| name.len()))
        });
        let (_folder, db) = database();
        let read = db.read_blocking("read", |tx| Ok(*FORGETFUL.get(tx)?));
        assert!(matches!(read, Err(Stop::Fault(fault)) if fault.to_string().contains("setting")));
    }

    #[test]
    fn whoever_reads_after_a_change_reads_the_change() {
        let (_folder, db) = database();
        set(&db, "Ten Cities");
        name(&db);
        set(&db, "Eleven Cities");
        assert_eq!(name(&db).0, ["Eleven Cities"]);
    }

    #[test]
    fn an_act_reads_what_it_wrote_itself_and_keeps_nothing() {
        let (_folder, db) = database();
        set(&db, "Ten Cities");
        name(&db);
        let refused = db.write_blocking("set", |tx| {
            setting::set(tx, "network-name", "Twelve Cities")?;
            assert_eq!(*NAMES.get(tx)?, ["Twelve Cities"]);
            Err::<(), _>(Stop::Missing)
        });
        assert!(refused.is_err());
        assert_eq!(name(&db).0, ["Ten Cities"]);
    }
}
