//! Pictures of the main pages, taken by the browser that the tests use.

use crate::command;
use crate::test::{browser, install};

/// Takes the pictures into `e2e/output`.
///
/// # Errors
/// A sentence for the terminal, when a page could not be taken.
pub(crate) fn take() -> Result<(), String> {
    install::run()?;
    let program = browser::build_program()?;
    command::run(command::program("node", &["e2e/shots.mjs"]).env("DECAPOLIS_PROGRAM", program))
}
