//! Assignments, stable matchings and opinion maps beside what others use, in one run: the scripts of the crates `matching` and
//! `opinion`, read.

use std::path::PathBuf;

use super::table::Line;
use crate::command::{self, program};

/// The others, at the versions that `docs/matching.md` speaks of.
const OTHERS: [&str; 4] = ["numpy", "scipy==1.17.1", "ortools==9.15.6755", "matching==1.4.3"];
/// The other for opinion maps, at the version that `docs/opinion-map.md` speaks of.
const OTHER_MAPS: [&str; 1] = ["red-dwarf==0.4.0"];
/// Times that every solver solves every instance.
const ROUNDS: &str = "5";

/// How many times as fast as others, on the largest instances that they are measured on.
///
/// # Errors
/// A sentence for the terminal, when the others cannot be installed or the script does not run.
pub(super) fn compare() -> Result<[Line; 3], String> {
    let said = script("matching", "solvers", &OTHERS)?;
    let line = |what: &str, row: &str, column: usize, bound: &str| {
        let (ours, ratio) = figures(&said, row, column).ok_or_else(|| format!("the script says nothing of {row}"))?;
        Ok::<_, String>(Line::of(what, format!("{ratio} ({ours} ms)"), bound))
    };
    let dense = "assign 1000 x 1000, reals from 0 to 1";
    Ok([
        line("Assignment of 1,000 by 1,000: times as fast as scipy", dense, 1, "1")?,
        line("The same: times as fast as OR-tools", dense, 2, "1")?,
        line("Stable matching of 2,000 with 100: times as fast as `matching`", "stable 2000 x 100, lists", 3, "100")?,
    ])
}

/// How many times as fast as another's map of the same votes, in what share of its memory.
///
/// # Errors
/// As [`compare`].
pub(super) fn maps() -> Result<[Line; 2], String> {
    let said = script("opinion", "maps", &OTHER_MAPS)?;
    let read = |row: &str| figures(&said, row, 1).ok_or_else(|| format!("the script says nothing of {row}"));
    let (took, faster) = read("60 votes each, ms")?;
    let (held, smaller) = read("60 votes each, MB")?;
    Ok([
        Line::of("Opinion map of 10,000 people: times as fast as red-dwarf", format!("{faster} ({took} ms)"), "20"),
        Line::of("The same: how many times less memory", format!("{smaller} ({held} MB)"), "10"),
    ])
}

/// What the script `side_by_side.py` of a crate says.
fn script(package: &str, folder: &str, others: &[&str]) -> Result<String, String> {
    let python = python(folder, others)?;
    let build = ["bench", "--package", package, "--bench", "side_by_side", "--no-run", "--message-format", "json"];
    let ours = executable(&command::read(&mut program("cargo", &build))?).ok_or("cargo names no side_by_side")?;
    let script = command::root().join("crates").join(package).join("benches/side_by_side.py");
    command::read(&mut program(&python, &[&script.to_string_lossy(), &ours, ROUNDS]))
}

/// A Python that has the others, in a folder of its own.
fn python(folder: &str, others: &[&str]) -> Result<String, String> {
    let folder: PathBuf = command::target().join(folder);
    let path = |name: &str| folder.join("bin").join(name).to_string_lossy().into_owned();
    if !folder.join("complete").is_file() {
        command::run(&mut program("python3", &["-m", "venv", &folder.to_string_lossy()]))?;
        let install = ["install", "--quiet"].into_iter().chain(others.iter().copied()).collect::<Vec<_>>();
        command::run(&mut program(&path("pip"), &install))?;
        std::fs::write(folder.join("complete"), "").map_err(|error| error.to_string())?;
    }
    Ok(path("python"))
}

/// The program that cargo built, of its messages.
fn executable(messages: &str) -> Option<String> {
    let path = |line: &str| {
        let (_, rest) = line.split_once("\"executable\":\"")?;
        rest.split('"').next().map(str::to_owned)
    };
    messages.lines().filter(|line| line.contains("side_by_side")).find_map(path)
}

/// Ours in milliseconds, and how many times as long another took, of a row of the script's table.
fn figures(said: &str, row: &str, column: usize) -> Option<(String, String)> {
    let cells: Vec<&str> = said.lines().find(|line| line.contains(row))?.split('|').map(str::trim).collect();
    let (_, ratio) = cells.get(2 + column)?.split_once('(')?;
    Some(((*cells.get(2)?).to_owned(), ratio.split(' ').next()?.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ours_and_the_ratio_are_read_of_a_row() {
        let said = "| what | ours | scipy | OR-tools | matching |\n\
                    | assign 9 x 9, reals | 103 | 243 (2.36 x) | 410 (3.98 x) |  |\n";
        assert_eq!(figures(said, "assign 9 x 9", 2), Some(("103".to_owned(), "3.98".to_owned())));
        assert_eq!(figures(said, "assign 9 x 9", 3), None);
    }

    #[test]
    fn the_program_is_found_among_the_messages_of_cargo() {
        let said =
            "{\"reason\":\"x\"}\n{\"name\":\"side_by_side\",\"executable\":\"/t/side_by_side-1\",\"fresh\":true}\n";
        assert_eq!(executable(said).as_deref(), Some("/t/side_by_side-1"));
    }
}
