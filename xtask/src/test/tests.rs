//! The tests of all crates, on both engines.

use super::counts::Counts;
use super::postgres::Postgres;
use crate::command::{self, program};

/// Where the tests find a PostgreSQL in which they may make databases.
pub(crate) const SERVER_VARIABLE: &str = "DECAPOLIS_TEST_POSTGRES";

/// Runs every test of the workspace against SQLite and against a PostgreSQL started for this run.
pub(super) fn run() -> Result<Counts, String> {
    let server = Postgres::start()?;
    let mut cargo = program("cargo", &["test", "--workspace", "--no-fail-fast", "--quiet"]);
    let (lines, succeeded) =
        command::run_and_read(cargo.env(SERVER_VARIABLE, server.address()).env("TMPDIR", command::scratch()))?;
    Ok(Counts::of_cargo(&lines).of_runner(succeeded))
}
