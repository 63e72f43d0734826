//! `cargo xtask test`: every check of this repository, in the order in which the cheap ones speak first.
//!
//! Each step prints its name, seconds and verdict, and a failed step does not keep the others from running. The last line
//! is `N passed, N failed` over the tests of all runners; a step that fails without a failed test counts as one.

pub(crate) mod browser;
mod counts;
mod dependencies;
mod features;
pub(crate) mod install;
mod newcomer;
pub(crate) mod postgres;
pub(crate) mod tests;

use std::process::ExitCode;
use std::time::Instant;

use self::counts::Counts;
use crate::command::{self, program};
use crate::tidy;

/// One check.
struct Step {
    name: &'static str,
    run: fn() -> Result<Counts, String>,
}

const STEPS: &[Step] = &[
    Step { name: "install", run: || install::run().map(no_tests) },
    Step { name: "format", run: || cargo(&["fmt", "--all", "--check"]) },
    Step { name: "tidy", run: || tidy::run().map(no_tests) },
    Step { name: "dependencies", run: || dependencies::check().map(no_tests) },
    Step {
        name: "lints",
        run: || cargo(&["clippy", "--all-targets", "--workspace", "--quiet", "--", "-D", "warnings"]),
    },
    Step { name: "tests", run: tests::run },
    Step { name: "newcomer", run: newcomer::run },
    Step { name: "browser", run: browser::run },
    Step { name: "docs", run: check_docs },
];

/// Runs the named steps, or all of them.
pub(crate) fn run_steps(names: &[&str]) -> ExitCode {
    if let Some(unknown) = names.iter().find(|name| STEPS.iter().all(|step| step.name != **name)) {
        let known: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        eprintln!("error: there is no step {unknown}; there are {}", known.join(", "));
        return ExitCode::from(2);
    }
    let asked = STEPS.iter().filter(|step| names.is_empty() || names.contains(&step.name));
    let reports: Vec<Report> = asked.map(run_step).collect();
    let total = reports.iter().map(|report| report.counts).fold(Counts::default(), Counts::plus);
    println!();
    for report in &reports {
        println!("{}", report.line());
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What a step came to.
struct Report {
    name: &'static str,
    seconds: u64,
    counts: Counts,
}

impl Report {
    fn line(&self) -> String {
        let verdict = if self.counts.failed == 0 { "ok" } else { "FAILED" };
        let Counts { passed, failed } = self.counts;
        let tests = if passed + failed > 0 { format!("  {passed} passed, {failed} failed") } else { String::new() };
        format!("{:<13} {:>5} s  {verdict:<6}{tests}", self.name, self.seconds)
    }
}

fn run_step(step: &Step) -> Report {
    println!("\n== {}", step.name);
    let start = Instant::now();
    let counts = (step.run)().unwrap_or_else(|reason| {
        eprintln!("error: {reason}");
        Counts { passed: 0, failed: 1 }
    });
    Report { name: step.name, seconds: start.elapsed().as_secs(), counts }
}

fn no_tests((): ()) -> Counts {
    Counts::default()
}

fn cargo(arguments: &[&str]) -> Result<Counts, String> {
    command::run(&mut program("cargo", arguments)).map(no_tests)
}

fn check_docs() -> Result<Counts, String> {
    let arguments = ["doc", "--workspace", "--no-deps", "--document-private-items", "--quiet"];
    command::run(program("cargo", &arguments).env("RUSTDOCFLAGS", "-D warnings")).map(no_tests)
}

#[cfg(test)]
mod checks {
    use super::*;

    #[test]
    fn a_report_names_the_step_its_seconds_and_verdict() {
        let report = Report { name: "tests", seconds: 12, counts: Counts { passed: 3, failed: 1 } };
        assert_eq!(report.line(), "tests            12 s  FAILED  3 passed, 1 failed");
    }

    #[test]
    fn a_step_that_cannot_run_counts_as_one_failure() {
        let report = run_step(&Step { name: "broken", run: || Err("on purpose".to_owned()) });
        assert_eq!(report.counts, Counts { passed: 0, failed: 1 });
    }
}
