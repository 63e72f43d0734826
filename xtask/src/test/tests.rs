//! The tests of all crates, on both engines.

use super::counts::Counts;
use super::postgres::Postgres;
use crate::command::{self, program};

/// Where the tests find a PostgreSQL in which they may make databases.
pub(crate) const SERVER_VARIABLE: &str = "DECAPOLIS_TEST_POSTGRES";

/// Tests at work at a time: each waits for its database half of its time, so twice the cores are busy with them.
fn tests_at_once() -> String {
    let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    (2 * cores).to_string()
}

/// Runs every test of the workspace against SQLite and against a PostgreSQL started for this run.
pub(super) fn run() -> Result<Counts, String> {
    let server = Postgres::start()?;
    let mut cargo = program("cargo", &["test", "--workspace", "--no-fail-fast", "--quiet"]);
    cargo.env(SERVER_VARIABLE, server.address()).env("TMPDIR", command::scratch());
    cargo.env("RUST_TEST_THREADS", tests_at_once());
    let (lines, succeeded) = command::run_and_read(&mut cargo)?;
    Ok(Counts::of_cargo(&lines).of_runner(succeeded))
}
