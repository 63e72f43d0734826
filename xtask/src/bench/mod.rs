//! `cargo xtask bench`: how fast and how large the program is, as shares of what nginx does in the same run.
//!
//! A figure of load means little by itself on a shared machine, so each is a share: our page and nginx with a file of the
//! same bytes, in turn, the median of all rounds. Neither side compresses. `wrk` shares the cores with both.

mod answers;
mod burst;
mod client;
mod edit;
mod engines;
mod load;
mod network;
mod nginx;
mod pages;
mod scan;
mod solvers;
mod table;
mod votes;

use std::path::{Path, PathBuf};
use std::time::Instant;

use self::load::median;
use self::network::{Folder, Network};
use self::nginx::Nginx;
use self::table::{Line, Table};
use crate::command::{self, program};
use crate::test::install;

/// Seconds of one load, unless said otherwise.
const SECONDS: u32 = 5;
/// Times that a start is measured.
const STARTS: usize = 5;
/// So many times the data, for the question whether pages get slower with it.
const LARGE: u32 = 100;

/// A part of the measurements, in the order in which they are made.
struct Part {
    name: &'static str,
    measure: fn(&Path, u32) -> Result<Vec<Line>, String>,
}

const PARTS: &[Part] = &[
    Part { name: "pages", measure: serving },
    Part { name: "answers", measure: |built, _| Ok(vec![answers(built)?]) },
    Part { name: "votes", measure: |built, _| Ok(votes(built)?.into()) },
    Part { name: "engines", measure: engines::compare },
    Part { name: "peers", measure: |_, _| Ok(vec![scan::compare()?]) },
    Part { name: "solvers", measure: |_, _| Ok(solvers::compare()?.into()) },
    Part { name: "maps", measure: |_, _| Ok(solvers::maps()?.into()) },
    Part { name: "edit", measure: |_, _| Ok(vec![edit::to_running_test()?]) },
];

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    /// Write the table into the README.
    write: bool,
    /// Measure a release build from nothing too.
    build: bool,
    /// Of one load.
    seconds: u32,
    /// One part of the measurements, or all.
    only: Option<String>,
}

impl Asked {
    /// Reads the arguments.
    ///
    /// # Errors
    /// The argument that is none of ours; and the README takes no table with a part of its lines.
    pub(crate) fn parse(arguments: &[&str]) -> Result<Self, String> {
        let mut asked = Self { write: false, build: false, seconds: SECONDS, only: None };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match *argument {
                "--write" => asked.write = true,
                "--build" => asked.build = true,
                "--seconds" => {
                    let seconds = arguments.next().and_then(|seconds| seconds.parse().ok()).filter(|count| *count > 0);
                    asked.seconds = seconds.ok_or("--seconds needs a number from 1")?;
                }
                "--only" => asked.only = Some(part_named(arguments.next().copied().unwrap_or_default())?),
                other => return Err(format!("{other} is none of --write, --build, --seconds, --only")),
            }
        }
        if asked.write && asked.only.is_some() {
            return Err("--write takes the whole table, --only measures a part of it".to_owned());
        }
        Ok(asked)
    }
}

fn part_named(name: &str) -> Result<String, String> {
    let names: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
    if names.contains(&name) { Ok(name.to_owned()) } else { Err(format!("--only needs one of {}", names.join(", "))) }
}

/// Measures everything, or the part that was asked for, and prints the table or writes it.
///
/// # Errors
/// A sentence for the terminal with the first measurement that could not be made.
pub(crate) fn run(asked: Asked) -> Result<(), String> {
    install::run()?;
    let built = build()?;
    let mut table = Table { lines: Vec::new() };
    for part in PARTS.iter().filter(|part| asked.only.as_ref().is_none_or(|only| only == part.name)) {
        table.take((part.measure)(&built, asked.seconds)?);
    }
    if asked.build {
        table.take([edit::build_from_nothing()?]);
    }
    let table = table.to_string();
    if asked.write { table::write_into(&command::root().join("README.md"), &table) } else { print(&table) }
}

fn print(table: &str) -> Result<(), String> {
    println!("{table}");
    Ok(())
}

/// Builds the program as it is shipped, and says where it is.
fn build() -> Result<PathBuf, String> {
    command::run(&mut program("cargo", &["build", "--release", "--package", "decapolis", "--quiet"]))?;
    Ok(command::target().join("release/decapolis"))
}

/// Load, data a hundredfold, memory, start.
fn serving(built: &Path, seconds: u32) -> Result<Vec<Line>, String> {
    let nginx = Nginx::start()?;
    let (small_folder, large_folder) = (Folder::new("small")?, Folder::new("large")?);
    // Who serves did not just make all the data, whose memory would be measured too: it is started again.
    drop(Network::demo(built, &small_folder, 1)?);
    let small = Network::demo(built, &small_folder, 1)?;
    small.leader()?.get("/")?;
    let at_rest = small.memory_mb();
    let mut lines = pages::against_nginx(&small, &nginx, seconds)?;
    let after_load = small.memory_mb();
    let large = Network::demo(built, &large_folder, LARGE)?;
    lines.extend(pages::small_against_large(&small, &large, seconds)?);
    drop((small, large));
    lines.push(Line::of("Memory at rest", format!("{at_rest:.0} MB"), "80 MB"));
    lines.push(Line::of("Memory after load", format!("{after_load:.0} MB"), "120 MB"));
    lines.push(start(built, &small_folder)?);
    Ok(lines)
}

/// Many answers at once, on a network with cities enough.
fn answers(built: &Path) -> Result<Line, String> {
    let folder = &Folder::new("answers")?;
    let network = &Network::demo(built, folder, answers::SCALE)?;
    answers::at_once(&answers::Asked { network, program: built, folder })
}

/// Many votes at once, on a network of their own.
fn votes(built: &Path) -> Result<[Line; 2], String> {
    let folder = Folder::new("votes")?;
    votes::at_once(&Network::demo(built, &folder, 1)?)
}

fn start(built: &Path, folder: &Folder) -> Result<Line, String> {
    let starts = (0..STARTS).map(|_| network::cold_start(built, folder).map(|time| time.as_secs_f64() * 1_000.0));
    let starts: Vec<f64> = starts.collect::<Result<_, _>>()?;
    Ok(Line::of("Start to first page, existing database", format!("{:.0} ms", median(starts)), "300 ms"))
}

/// Seconds that a command took.
fn seconds_of(work: impl FnOnce() -> Result<(), String>) -> Result<f64, String> {
    let began = Instant::now();
    work()?;
    Ok(began.elapsed().as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_read_and_unknown_ones_refused() {
        let asked = Asked { write: true, build: false, seconds: 2, only: None };
        assert_eq!(Asked::parse(&["--seconds", "2", "--write"]), Ok(asked));
        assert!(Asked::parse(&["--seconds", "0"]).is_err());
        assert_eq!(Asked::parse(&["--fast"]), Err("--fast is none of --write, --build, --seconds, --only".to_owned()));
        assert_eq!(Asked::parse(&["--only", "votes"]).map(|asked| asked.only), Ok(Some("votes".to_owned())));
        assert!(Asked::parse(&["--only", "all"]).is_err() && Asked::parse(&["--only", "votes", "--write"]).is_err());
    }
}
