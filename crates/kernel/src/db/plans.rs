//! Plans: how each engine would run each statement, so that a scan of a table that grows is seen before it hurts.
//!
//! SQLite is the strict one for plans, PostgreSQL the strict one for types. A test of the application asks for both and
//! keeps them as files beside the schema, where a changed plan is a readable difference.

use super::postgres::PostgresConnection;
use super::{Place, Sql, faults, sqlite};
use crate::stop::Fault;

/// How one statement would be run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// One step a line, in the engine's words.
    pub steps: Vec<String>,
    /// What is wrong with it; empty when nothing is.
    pub complaints: Vec<String>,
}

/// SQLite's plan of each statement, in the order given.
///
/// # Errors
/// A fault naming the statement that cannot be prepared.
pub fn of_file(place: &std::path::Path, statements: &[&Sql]) -> Result<Vec<Plan>, Fault> {
    let connection = sqlite::open_reader(place)?;
    statements.iter().map(|sql| lite_plan(&connection, sql)).collect()
}

fn lite_plan(connection: &rusqlite::Connection, sql: &Sql) -> Result<Plan, Fault> {
    let fault = |error: rusqlite::Error| faults::of_lite(sql, &error);
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {}", sql.lite())).map_err(fault)?;
    for index in 1..=statement.parameter_count() {
        statement.raw_bind_parameter(index, rusqlite::types::Null).map_err(fault)?;
    }
    let mut steps: Vec<String> = Vec::new();
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next().map_err(fault)? {
        steps.push(row.get(3).map_err(fault)?);
    }
    let complaints = if sql.scans().is_some() { Vec::new() } else { lite_complaints(sql.lite(), &steps) };
    Ok(Plan { steps, complaints })
}

/// A scan of a whole table, or a sort of what no equality has narrowed before it. What the statement itself made (a
/// `WITH`, a `VALUES`, a subquery) may be scanned: its own steps say whether it was made cheaply.
fn lite_complaints(text: &str, steps: &[String]) -> Vec<String> {
    let made: Vec<&str> = steps.iter().filter_map(|step| made_by_the_statement(step)).collect();
    // A step names what it scans by its alias.
    let is_made = |name: &str| made.iter().any(|made| *made == name || text.contains(&format!("{made} AS {name}")));
    let narrowed = steps.iter().any(|step| step.starts_with("SEARCH") && step.contains('='));
    let scans = |step: &&String| {
        let Some(scanned) = step.strip_prefix("SCAN ") else { return false };
        let name = scanned.split(' ').next().unwrap_or(scanned);
        !["CONSTANT ROW", "VALUES CLAUSE"].iter().any(|fine| scanned.contains(fine))
            && !scanned.starts_with('(')
            && !is_made(name)
    };
    let sorts = |step: &&String| step.contains("TEMP B-TREE FOR ORDER BY") && !narrowed;
    steps.iter().filter(|step| scans(step) || sorts(step)).cloned().collect()
}

fn made_by_the_statement(step: &str) -> Option<&str> {
    step.strip_prefix("CO-ROUTINE ").or_else(|| step.strip_prefix("MATERIALIZE "))
}

/// PostgreSQL's plan of each statement with sequential scans off: one that is left means that no index can serve.
///
/// # Errors
/// A fault naming the statement that cannot be prepared.
pub fn of_server(place: &Place, statements: &[&Sql]) -> Result<Vec<Plan>, Fault> {
    let Place::Server(address) = place else {
        return Err(Fault::broken("plans", "not the address of a server"));
    };
    let mut connection = PostgresConnection::open(address)?;
    connection.batch("SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off")?;
    statements.iter().map(|sql| server_plan(&mut connection, sql)).collect()
}

fn server_plan(connection: &mut PostgresConnection, sql: &Sql) -> Result<Plan, Fault> {
    let fault = |error: postgres::Error| faults::of_postgres(sql.name(), &error);
    let statement = connection.client().prepare(sql.postgres()).map_err(fault)?;
    let nulls = vec!["NULL"; statement.params().len()].join(", ");
    let call = if nulls.is_empty() { String::new() } else { format!("({nulls})") };
    connection
        .batch(&format!("PREPARE plan AS {}", sql.postgres()))
        .map_err(|f| Fault { place: sql.name().into(), ..f })?;
    let rows = connection.client().query(&format!("EXPLAIN (COSTS OFF) EXECUTE plan{call}"), &[]).map_err(fault)?;
    connection.batch("DEALLOCATE plan")?;
    let steps: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    let scanned = |step: &&String| step.contains("Seq Scan");
    let complaints = if sql.scans().is_some() { Vec::new() } else { steps.iter().filter(scanned).cloned().collect() };
    Ok(Plan { steps, complaints })
}

#[cfg(test)]
mod tests {
    use super::*;
    mod store {
        crate::statements! {
            WHOLE = "SELECT id FROM post ORDER BY title";
            BY_KEY = "SELECT id FROM post WHERE id = ?1";
            MADE = "WITH fresh AS (SELECT id, title FROM post WHERE home = ?1 LIMIT 5)
                SELECT one.id FROM fresh AS one JOIN fresh AS other ON other.title = one.title";
            LISTED = "SELECT post.id FROM (VALUES (1), (2)) AS wanted JOIN post ON post.id = wanted.column1";
        }
    }

    fn complaints(name: &str) -> Vec<String> {
        let sql = store::STATEMENTS.iter().find(|sql| sql.name() == name).expect("declared above");
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("network.db");
        let now = crate::time::Timestamp::from_micros(1);
        super::super::migrate::migrate(&Place::File(path.clone()), crate::MIGRATIONS, "1", now).expect("migrated");
        of_file(&path, &[sql]).expect("the statement is prepared").remove(0).complaints
    }

    #[test]
    fn a_scan_and_a_sort_of_a_table_are_complained_of() {
        assert_eq!(complaints("WHOLE"), ["SCAN post", "USE TEMP B-TREE FOR ORDER BY"]);
        assert_eq!(complaints("BY_KEY"), Vec::<String>::new());
    }

    #[test]
    fn what_the_statement_made_itself_may_be_scanned() {
        assert_eq!(complaints("MADE"), Vec::<String>::new());
        assert_eq!(complaints("LISTED"), Vec::<String>::new());
    }
}
