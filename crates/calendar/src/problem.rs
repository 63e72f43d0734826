//! What is wrong in a calendar file, and where.

use serde::Serialize;

use crate::limits::PROBLEMS_MAX;

/// Something wrong at a line of a calendar file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// Line in the file, from 1. A property that goes over several lines has the first; what is missing in a component, the
    /// component's first.
    pub line: u64,
    /// What is wrong, in English.
    pub reason: String,
}

/// The problems found so far, at most [`PROBLEMS_MAX`].
#[derive(Debug, Default)]
pub(crate) struct Problems {
    found: Vec<Problem>,
    left_out: usize,
}

impl Problems {
    pub(crate) fn add(&mut self, line: u64, reason: impl Into<String>) {
        if self.found.len() < PROBLEMS_MAX {
            self.found.push(Problem { line, reason: reason.into() });
        } else {
            self.left_out += 1;
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// All in the order of their lines; a last one says how many more there are.
    pub(crate) fn into_list(mut self) -> Vec<Problem> {
        self.found.sort();
        self.found.dedup();
        if let (Some(last), 1..) = (self.found.last(), self.left_out) {
            let reason = format!("{} more problems are not listed", self.left_out);
            self.found.push(Problem { line: last.line, reason });
        }
        self.found
    }
}

/// A piece of the file for a sentence: short, and on one line.
pub(crate) fn quoted(text: &str) -> String {
    /// Letters that are enough to find a value by.
    const SHOWN_MAX: usize = 60;
    let shown: String = text.chars().take(SHOWN_MAX).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let more = if text.chars().nth(SHOWN_MAX).is_some() { "…" } else { "" };
    format!("“{shown}{more}”")
}
