//! Developer commands: `cargo xtask test`, `tidy`, `torture`, `shots`, `bench`, `new-capability`, `atlas`.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a developer command speaks on the terminal")]

mod atlas;
mod bench;
mod command;
mod lists;
mod new_capability;
mod sbom;
mod shots;
mod test;
mod tidy;
mod torture;

use std::fmt::Display;
use std::path::Path;
use std::process::ExitCode;

/// What is printed when the arguments are not understood.
const USAGE: &str = "usage: cargo xtask COMMAND

  test [STEP...]         run every check, or only these: install, format, tidy, dependencies, lints, tests, newcomer,
                         browser, docs
  tidy                   the rules of this house that no other tool holds
  sbom                   every part of the program with version, licence and checksum, as CycloneDX
  torture [--kills N]    kill the program N times an engine (1000) under load, and say what was lost
  shots                  pictures of the main pages into e2e/output
  bench [--write] [--build] [--seconds N] [--only PART]
                         speed and memory against nginx; into the README; also a release build from nothing; N a load;
                         PART is pages, answers, votes, engines, peers, solvers, maps or edit
  new-capability NAME    the rooms of a new capability, each with a test that passes
  atlas --from FOLDER    the table of the cities of the world, from packages unpacked in a folder";

/// As for every command of ours: a check failed, or usage or input is wrong.
const CHECK_FAILED: u8 = 1;
const WRONG_INPUT: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["test", steps @ ..] => test::run_steps(steps),
        ["tidy"] => report(tidy::run(), CHECK_FAILED),
        ["sbom"] => report(sbom::print(), CHECK_FAILED),
        ["torture"] => report(torture::run(torture::KILLS), CHECK_FAILED),
        ["torture", "--kills", kills] => match kills.parse() {
            Ok(kills) => report(torture::run(kills), CHECK_FAILED),
            Err(_) => report(Err(format!("{kills} is no number of kills")), WRONG_INPUT),
        },
        ["shots"] => report(shots::take(), CHECK_FAILED),
        ["bench", arguments @ ..] => match bench::Asked::parse(arguments) {
            Ok(asked) => report(bench::run(asked), CHECK_FAILED),
            Err(reason) => report(Err(reason), WRONG_INPUT),
        },
        ["new-capability", name] => report(new_capability::write(name), WRONG_INPUT),
        ["atlas", "--from", folder] => report(atlas::make_atlas(Path::new(folder)), WRONG_INPUT),
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(WRONG_INPUT)
        }
    }
}

/// The exit code with the reason, when a command did not do what was asked.
fn report(done: Result<(), impl Display>, code: u8) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("error: {reason}");
            ExitCode::from(code)
        }
    }
}
