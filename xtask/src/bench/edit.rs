//! What a developer waits for: a changed file until its test ran, and a release build from nothing.

use std::time::SystemTime;

use super::network::Folder;
use super::seconds_of;
use super::table::Line;
use crate::command::{self, program, root};

/// A file in the middle of the application, and a test near it that needs no database.
const CHANGED: &str = "crates/decapolis/src/network/likeness/table.rs";
const TEST: &str = "the_same_in_everything_is_a_hundred";

/// From a changed file to its test's verdict; everything else is compiled.
///
/// # Errors
/// A sentence for the terminal, when the test does not run.
pub(super) fn to_running_test() -> Result<Line, String> {
    test()?;
    let file = root().join(CHANGED);
    let touched =
        std::fs::File::options().append(true).open(&file).and_then(|file| file.set_modified(SystemTime::now()));
    touched.map_err(|error| format!("{}: {error}", file.display()))?;
    let seconds = seconds_of(test)?;
    Ok(Line::of("A changed file to its running test", format!("{seconds:.1} s"), ""))
}

fn test() -> Result<(), String> {
    let mut cargo = program("cargo", &["test", "--package", "decapolis", "--lib", "--quiet", TEST]);
    // Who changes a file builds incrementally, whatever a machine that only checks is told.
    command::read(cargo.env("CARGO_INCREMENTAL", "1")).map(drop)
}

/// A release build with nothing compiled before.
///
/// # Errors
/// A sentence for the terminal, when it does not compile.
pub(super) fn build_from_nothing() -> Result<Line, String> {
    let target = Folder::new("target")?;
    let mut build = program("cargo", &["build", "--release", "--package", "decapolis", "--quiet", "--target-dir"]);
    let seconds = seconds_of(|| command::run(build.arg(target.path())))?;
    Ok(Line::of("Release build from nothing", format!("{seconds:.0} s"), ""))
}
