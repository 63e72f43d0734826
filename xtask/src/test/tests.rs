//! The tests of all crates, on both engines.

use super::counts::Counts;
use super::postgres::Postgres;
use crate::command::{self, program};

/// Where the tests find a PostgreSQL in which they may make databases.
pub(crate) const SERVER_VARIABLE: &str = "DECAPOLIS_TEST_POSTGRES";

/// The walks of every route as every role. They take longest, so they begin beside the others and not behind them.
const LONGEST: &str = "rights_test::";

/// Runs every test of the workspace against SQLite and against a PostgreSQL started for this run.
pub(super) fn run() -> Result<Counts, String> {
    let server = Postgres::start()?;
    let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let run = |arguments: &[&str], at_once: usize| {
        let mut cargo = program("cargo", &["test", "--workspace", "--no-fail-fast", "--quiet"]);
        cargo.env(SERVER_VARIABLE, server.address()).env("TMPDIR", command::scratch());
        cargo.env("RUST_TEST_THREADS", at_once.to_string());
        command::run_and_read(cargo.args(arguments)).map(|(lines, is_ok)| Counts::of_cargo(&lines).of_runner(is_ok))
    };
    // Built once, so that neither waits for the other's lock.
    run(&["--no-run"], cores)?;
    std::thread::scope(|scope| {
        let walks = scope.spawn(|| run(&["--lib", LONGEST], cores));
        // Each waits for its database half of its time, so twice the cores are busy with them.
        let others = run(&["--", "--skip", LONGEST], 2 * cores)?;
        let walks = walks.join().map_err(|_| "the walks stopped".to_owned())??;
        Ok(others.plus(walks))
    })
}
