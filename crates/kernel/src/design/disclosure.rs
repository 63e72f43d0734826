//! "Why": the whole sum behind a statement, open on demand and without script.
//!
//! Accessibility: `details`, so keyboard, screen reader and search in the page find what is inside; its summary says what opens.

use std::fmt;

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::summary::{Pair, SummaryList};
use super::table::Table;
use super::words::Words;

/// A line that opens into more.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/disclosure.html")]
pub struct Disclosure {
    pub summary: Words,
    pub body: Vec<Detail>,
}

impl HtmlSafe for Disclosure {}

/// What can lie inside.
#[derive(Clone, Debug)]
pub enum Detail {
    Sentence(Words),
    Summary(SummaryList),
    Table(Table),
}

impl fmt::Display for Detail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sentence(words) => write!(formatter, "<p>{words}</p>"),
            Self::Summary(list) => list.fmt(formatter),
            Self::Table(table) => table.fmt(formatter),
        }
    }
}

impl HtmlSafe for Detail {}

pub(super) fn examples() -> Vec<Example> {
    let pairs = vec![Pair::new("Likeness of the cities", "0.90"), Pair::new("Strength of the evidence", "0.75")];
    let why = Disclosure {
        summary: "Why this stands first".into(),
        body: vec![
            Detail::Sentence("The factors are multiplied.".into()),
            Detail::Summary(SummaryList { pairs, is_in_rail: false }),
        ],
    };
    vec![Example::of("Disclosure", "closed", &why)]
}
