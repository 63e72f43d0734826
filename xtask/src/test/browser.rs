//! The program as a person sees it: the tests of `e2e/`, in a real browser.

use std::path::PathBuf;

use super::counts::Counts;
use crate::command::{self, program};

/// Where the tests find the program.
const PROGRAM_VARIABLE: &str = "DECAPOLIS_PROGRAM";

/// Builds the program and lets the browser use it.
pub(super) fn run() -> Result<Counts, String> {
    let built = build_program()?;
    let mut npm = program("npm", &["test", "--silent", "--prefix", "e2e"]);
    let (lines, succeeded) = command::run_and_read(npm.env(PROGRAM_VARIABLE, built).env("TMPDIR", command::scratch()))?;
    Ok(Counts::of_node(&lines).of_runner(succeeded))
}

/// Builds the program as developers run it, and says where it is.
///
/// # Errors
/// A sentence for the terminal, when it does not compile.
pub(crate) fn build_program() -> Result<PathBuf, String> {
    // The whole workspace, so that dependencies have the features that the tests compiled them with, and compile once.
    command::run(&mut program("cargo", &["build", "--workspace", "--bins", "--quiet"]))?;
    Ok(command::target().join("debug/decapolis"))
}
