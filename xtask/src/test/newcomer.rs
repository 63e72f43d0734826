//! The promise to newcomers: `cargo xtask new-capability` writes rooms that compile, are tidy and pass their tests.
//!
//! It is tried on a copy of the workspace that lies in the target folder, so that Cargo compiles it anew only where it
//! changed since the last run.

use std::path::Path;

use super::counts::Counts;
use super::postgres::Postgres;
use super::tests::SERVER_VARIABLE;
use crate::command::{self, program, root};
use crate::{new_capability, tidy};

/// What a newcomer might begin with.
const NAME: &str = "example";

/// What is copied: all that Cargo and tidy read.
const COPIED: &[&str] = &[".cargo", "Cargo.lock", "Cargo.toml", "clippy.toml", "crates", "rustfmt.toml", "xtask"];

/// Writes a capability into a copy and runs its tests there.
pub(super) fn run() -> Result<Counts, String> {
    let copy = command::target().join("newcomer");
    copy_workspace(&copy)?;
    new_capability::write_into(&copy.join("crates/decapolis/src"), NAME)?;
    cargo(&copy, &["fmt", "--package", "decapolis"])?;
    tidy::check(&copy, &format!("crates/decapolis/src/{NAME}/"))?;
    let server = Postgres::start()?;
    let arguments = ["test", "--package", "decapolis", "--lib", "--quiet", "--", &format!("{NAME}::")];
    let mut tests = program("cargo", &arguments);
    tests.current_dir(&copy).env("CARGO_TARGET_DIR", command::target());
    tests.env(SERVER_VARIABLE, server.address());
    let (lines, succeeded) = command::run_and_read(&mut tests)?;
    match Counts::of_cargo(&lines).of_runner(succeeded) {
        Counts { passed: 0, failed: 0 } => Err("the new capability has no tests".to_owned()),
        counts => Ok(counts),
    }
}

/// A fresh copy that keeps the times of files, by which Cargo sees what changed.
fn copy_workspace(copy: &Path) -> Result<(), String> {
    if copy.exists() {
        std::fs::remove_dir_all(copy).map_err(|error| format!("{}: {error}", copy.display()))?;
    }
    std::fs::create_dir_all(copy).map_err(|error| format!("{}: {error}", copy.display()))?;
    let mut command = program("cp", &["--recursive", "--preserve=timestamps", "--target-directory"]);
    command::run(command.arg(copy).args(COPIED.iter().filter(|name| root().join(name).exists())))
}

fn cargo(copy: &Path, arguments: &[&str]) -> Result<(), String> {
    command::run(program("cargo", arguments).current_dir(copy))
}
