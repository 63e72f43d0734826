//! How strong the evidence for a practice is: a small bar and the words that say it.
//!
//! Accessibility: the words carry it all; the bar is hidden from screen readers and mirrored in right-to-left pages.

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::words::Words;

/// Grade 0 (told) to 4 (repeated in other cities), with its words.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/grade.html")]
pub struct Grade {
    /// Filled steps of four.
    pub steps: u8,
    pub words: Words,
}

impl HtmlSafe for Grade {}

impl Grade {
    pub fn new(steps: u8, words: impl Into<Words>) -> Self {
        Self { steps, words: words.into() }
    }
}

pub(super) fn examples() -> Vec<Example> {
    let grades = [(0, "told"), (2, "before and after"), (4, "repeated in other cities")];
    grades.map(|(steps, words)| Example::of("Grade", words, &Grade::new(steps, words))).into()
}
