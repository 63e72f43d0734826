//! `cargo xtask tidy`: the rules of this house that no other tool holds.
//!
//! A rule is a function from the files to its complaints, and a complaint says how to mend it. Lengths are printed on
//! every run, so that one sees them grow before they fail.

mod bounds;
mod committed;
mod file;
mod functions;
mod layers;
mod lengths;
mod readme;
mod rust;
mod source;
mod sql;
mod styles;

use std::path::Path;

use self::file::File;
use crate::command::root;

/// What a rule found, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Complaint {
    path: String,
    /// From 1; 0 where the whole file is meant.
    line: usize,
    message: String,
}

impl Complaint {
    fn new(file: &File, line: usize, message: impl Into<String>) -> Self {
        Self { path: file.path.clone(), line, message: message.into() }
    }
}

type Rule = fn(&[File]) -> Vec<Complaint>;

const RULES: &[Rule] = &[
    lengths::check,
    rust::check_first_lines,
    rust::check_banned_calls,
    rust::check_macros,
    styles::check_directions,
    styles::check_colours,
    styles::check_inline,
    styles::check_safe,
    layers::check_rooms,
    layers::check_neighbours,
    layers::check_kernel,
    sql::check,
    committed::check,
    readme::check,
];

/// Applies every rule to every file of this repository.
///
/// # Errors
/// A sentence for the terminal; the complaints are printed.
pub(crate) fn run() -> Result<(), String> {
    check(&root(), "")
}

/// Applies every rule to a copy of this repository and hears complaints about paths that begin with `within`.
///
/// # Errors
/// As [`run`].
pub(crate) fn check(folder: &Path, within: &str) -> Result<(), String> {
    let files = file::read_all(folder)?;
    let mut complaints: Vec<Complaint> = RULES.iter().flat_map(|rule| rule(&files)).collect();
    complaints.retain(|complaint| complaint.path.starts_with(within));
    complaints.sort_by(|one, other| (&one.path, one.line).cmp(&(&other.path, other.line)));
    for Complaint { path, line, message } in &complaints {
        println!("{path}:{line}: {message}");
    }
    println!("{}", lengths::summary(&files));
    if complaints.is_empty() { Ok(()) } else { Err(format!("{} complaints", complaints.len())) }
}
