//! Migrations: forward only, checksummed, under one lock, safe when two nodes start at once.
//!
//! Schema files are written in PostgreSQL's five words (BIGINT, TEXT, BYTEA, BOOLEAN, DOUBLE PRECISION); for SQLite they
//! are swapped here and every table becomes STRICT. What the engines cannot say alike, such as a trigger, stands after a line
//! `-- In SQLite.` or `-- In PostgreSQL.`, until `-- In both.` A database that a later program has changed is refused with both
//! versions.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::postgres::PostgresConnection;
use super::{Place, sqlite};
use crate::stop::Fault;
use crate::time::Timestamp;

/// One step of the schema, as it was released. It never changes afterwards.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Capability and number: `need/001`. Applied in the order of the list.
    pub name: &'static str,
    /// Statements, each ending with `;` at the end of a line.
    pub sql: &'static str,
}

/// What [`migrate`] found and did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migrated {
    /// Names of the steps applied now, in order.
    pub applied: Vec<&'static str>,
}

/// PostgreSQL's advisory lock of migrations: the letters "decapoli" as a number.
const LOCK: i64 = 0x6465_6361_706f_6c69;

/// What follows `-- In `.
const LITE: &str = "SQLite.";
const SERVER: &str = "PostgreSQL.";
const BOTH: &str = "both.";

const LEDGER: &str = "CREATE TABLE IF NOT EXISTS migration (
    name TEXT NOT NULL PRIMARY KEY,
    checksum TEXT NOT NULL,
    program TEXT NOT NULL,
    applied_at BIGINT NOT NULL
)";

/// Brings the database to the schema of this program. Two nodes that start at once take turns.
///
/// # Errors
/// A fault when a later program has been here, when a step that was applied has changed since, or when a step fails; then
/// nothing of it is kept.
pub fn migrate(place: &Place, steps: &[Migration], program: &str, now: Timestamp) -> Result<Migrated, Fault> {
    let plan = |known: &BTreeMap<String, Applied>| missing(known, steps, program);
    match place {
        Place::File(path) => {
            let connection = sqlite::open_writer(path)?;
            migrate_file(&connection, plan, program, now)
        }
        Place::Server(address) => {
            let mut connection = PostgresConnection::open(address)?;
            migrate_server(&mut connection, plan, program, now)
        }
    }
}

/// The steps that the database still lacks; nothing is changed.
///
/// # Errors
/// A fault when it cannot be read, or as [`migrate`] when it is not this program's.
pub fn pending(place: &Place, steps: &[Migration], program: &str) -> Result<Vec<&'static str>, Fault> {
    let known = match place {
        Place::File(path) => known_to_file(&sqlite::open_reader(path)?)
            .map_err(|error| Fault::new(super::faults::kind_of_lite(&error), "migration", error))?,
        Place::Server(address) => known_to_server(&mut PostgresConnection::open(address)?)?,
    };
    Ok(missing(&known, steps, program)?.iter().map(|step| step.name).collect())
}

/// A step as the database remembers it.
#[derive(Debug)]
struct Applied {
    checksum: String,
    program: String,
}

/// The steps still to be applied.
fn missing(known: &BTreeMap<String, Applied>, steps: &[Migration], program: &str) -> Result<Vec<Migration>, Fault> {
    for (name, applied) in known {
        let Some(step) = steps.iter().find(|step| step.name == name) else {
            let cause = format!(
                "this database was changed by Decapolis {} ({name}), this program is Decapolis {program}: use the later one",
                applied.program
            );
            return Err(Fault::broken("schema", cause));
        };
        if checksum(step.sql) != applied.checksum {
            return Err(Fault::broken("schema", format!("{name} has changed since it was applied")));
        }
    }
    Ok(steps.iter().copied().filter(|step| !known.contains_key(step.name)).collect())
}

fn migrate_file(
    connection: &rusqlite::Connection,
    plan: impl Fn(&BTreeMap<String, Applied>) -> Result<Vec<Migration>, Fault>,
    program: &str,
    now: Timestamp,
) -> Result<Migrated, Fault> {
    let fault = |place: &str| {
        let place = place.to_owned();
        move |error: rusqlite::Error| Fault::new(super::faults::kind_of_lite(&error), place, error)
    };
    connection.execute_batch("BEGIN IMMEDIATE").map_err(fault("lock for migrating"))?;
    connection.execute_batch(&to_lite(LEDGER)).map_err(fault("migration"))?;
    let steps = plan(&known_to_file(connection).map_err(fault("migration"))?)?;
    for step in &steps {
        connection.execute_batch(&to_lite(step.sql)).map_err(fault(step.name))?;
        let insert = "INSERT INTO migration (name, checksum, program, applied_at) VALUES (?1, ?2, ?3, ?4)";
        let row = (step.name, checksum(step.sql), program, now.micros());
        connection.execute(insert, row).map_err(fault(step.name))?;
    }
    connection.execute_batch("COMMIT").map_err(fault("migration"))?;
    Ok(Migrated { applied: steps.iter().map(|step| step.name).collect() })
}

fn known_to_file(connection: &rusqlite::Connection) -> rusqlite::Result<BTreeMap<String, Applied>> {
    let mut statement = connection.prepare("SELECT name, checksum, program FROM migration")?;
    let rows =
        statement.query_map((), |row| Ok((row.get(0)?, Applied { checksum: row.get(1)?, program: row.get(2)? })))?;
    rows.collect()
}

fn migrate_server(
    connection: &mut PostgresConnection,
    plan: impl Fn(&BTreeMap<String, Applied>) -> Result<Vec<Migration>, Fault>,
    program: &str,
    now: Timestamp,
) -> Result<Migrated, Fault> {
    connection.batch(&format!("BEGIN; SELECT pg_advisory_xact_lock({LOCK})"))?;
    connection.batch(LEDGER)?;
    let steps = plan(&known_to_server(connection)?)?;
    for step in &steps {
        connection
            .batch(&only_for(step.sql, SERVER))
            .map_err(|fault| Fault { place: step.name.to_owned(), ..fault })?;
        let insert = "INSERT INTO migration (name, checksum, program, applied_at) VALUES ($1, $2, $3, $4)";
        let inserted = connection.client().execute(insert, &[&step.name, &checksum(step.sql), &program, &now]);
        inserted.map_err(|error| super::faults::of_postgres(step.name, &error))?;
    }
    connection.batch("COMMIT")?;
    Ok(Migrated { applied: steps.iter().map(|step| step.name).collect() })
}

fn known_to_server(connection: &mut PostgresConnection) -> Result<BTreeMap<String, Applied>, Fault> {
    let rows = connection.client().query("SELECT name, checksum, program FROM migration", &[]);
    let rows = rows.map_err(|error| super::faults::of_postgres("migration", &error))?;
    Ok(rows.iter().map(|row| (row.get(0), Applied { checksum: row.get(1), program: row.get(2) })).collect())
}

fn checksum(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A schema text in SQLite's words: types swapped, tables STRICT, lines that only PostgreSQL needs left out.
pub fn to_lite(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut in_table = false;
    for line in only_for(sql, LITE).lines().filter(|line| !line.starts_with("CREATE COLLATION")) {
        in_table |= line.starts_with("CREATE TABLE");
        let words = line
            .replace("DOUBLE PRECISION", "REAL")
            .replace("BIGINT", "INTEGER")
            .replace("BYTEA", "BLOB")
            .replace("BOOLEAN", "INTEGER");
        let ends_table = in_table && matches!(words.trim_end(), ")" | ");");
        if ends_table {
            in_table = false;
            out += if words.contains(';') { ") STRICT;" } else { ") STRICT" };
        } else {
            out += &words;
        }
        out.push('\n');
    }
    out
}

/// A schema text without what is only for the other engine.
fn only_for(sql: &str, engine: &str) -> String {
    let mut is_meant = true;
    let mut out = String::with_capacity(sql.len());
    for line in sql.lines() {
        is_meant = match line.strip_prefix("-- In ") {
            Some(named @ (LITE | SERVER | BOTH)) => named == engine || named == BOTH,
            // Any other comment is a comment.
            _ => is_meant,
        };
        if is_meant {
            out += line;
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: Migration =
        Migration { name: "town/001", sql: "CREATE TABLE town (\n    id BIGINT PRIMARY KEY\n);\n" };
    const SECOND: Migration = Migration { name: "town/002", sql: "ALTER TABLE town ADD COLUMN open BOOLEAN;\n" };

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a temporary folder")
    }

    fn run(folder: &tempfile::TempDir, steps: &[Migration], program: &str) -> Result<Vec<&'static str>, String> {
        let place = Place::File(folder.path().join("network.db"));
        let migrated = migrate(&place, steps, program, Timestamp::from_micros(1));
        migrated.map(|migrated| migrated.applied).map_err(|fault| fault.cause)
    }

    #[test]
    fn steps_are_applied_once_and_in_order() {
        let folder = folder();
        assert_eq!(run(&folder, &[FIRST], "1"), Ok(vec!["town/001"]));
        assert_eq!(run(&folder, &[FIRST, SECOND], "2"), Ok(vec!["town/002"]));
        assert_eq!(run(&folder, &[FIRST, SECOND], "2"), Ok(vec![]));
    }

    #[test]
    fn a_later_programs_database_is_refused_with_both_versions() {
        let folder = folder();
        run(&folder, &[FIRST, SECOND], "2026.12").expect("migrated");
        let refused = run(&folder, &[FIRST], "2026.11").expect_err("refused");
        assert!(refused.contains("2026.12") && refused.contains("2026.11"), "{refused}");
    }

    #[test]
    fn a_step_that_changed_after_release_is_refused() {
        let folder = folder();
        run(&folder, &[FIRST], "1").expect("migrated");
        let changed = Migration { sql: "CREATE TABLE town (\n    id BIGINT\n);\n", ..FIRST };
        assert_eq!(run(&folder, &[changed], "1"), Err("town/001 has changed since it was applied".to_owned()));
    }

    #[test]
    fn a_step_that_fails_leaves_nothing_behind() {
        let folder = folder();
        let broken = Migration { name: "town/002", sql: "CREATE TABLE other (\n    id BIGINT\n);\nBROKEN;\n" };
        run(&folder, &[FIRST, broken], "1").expect_err("refused");
        assert_eq!(run(&folder, &[FIRST], "1"), Ok(vec!["town/001"]));
    }

    #[test]
    fn what_is_for_one_engine_does_not_reach_the_other() {
        let text = "A;\n-- In SQLite.\nB;\n-- In PostgreSQL.\nC;\n-- In both.\nD;\n";
        assert_eq!(only_for(text, LITE), "A;\n-- In SQLite.\nB;\n-- In both.\nD;\n");
        assert_eq!(only_for(text, SERVER), "A;\n-- In PostgreSQL.\nC;\n-- In both.\nD;\n");
        let comment = "A;\n-- In words, as said.\nB;\n";
        assert_eq!(only_for(comment, LITE), comment);
    }

    #[test]
    fn tables_become_strict_and_types_are_swapped() {
        let text = "CREATE TABLE a (\n    b BIGINT NOT NULL,\n    c BYTEA\n);\nCREATE INDEX d ON a (b);\n";
        let lite = "CREATE TABLE a (\n    b INTEGER NOT NULL,\n    c BLOB\n) STRICT;\nCREATE INDEX d ON a (b);\n";
        assert_eq!(to_lite(text), lite);
    }
}
