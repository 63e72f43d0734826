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
    let complaints = if sql.scans().is_some() { Vec::new() } else { lite_complaints(&steps) };
    Ok(Plan { steps, complaints })
}

/// A scan of a whole table, or a sort of what no equality has narrowed before it.
fn lite_complaints(steps: &[String]) -> Vec<String> {
    let narrowed = steps.iter().any(|step| step.starts_with("SEARCH") && step.contains('='));
    let scans = |step: &&String| {
        step.starts_with("SCAN")
            && !["CONSTANT ROW", "SCAN (", "CTE", "SUBQUERY"].iter().any(|fine| step.contains(fine))
    };
    let sorts = |step: &&String| step.contains("TEMP B-TREE FOR ORDER BY") && !narrowed;
    steps.iter().filter(|step| scans(step) || sorts(step)).cloned().collect()
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
