//! A few honest numbers side by side, each with what it counts.
//!
//! Accessibility: a description list, so that number and meaning are read together, the meaning first.

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::words::{Text, Words};

/// Three to five numbers.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/figures.html")]
pub struct Figures(pub Vec<Figure>);

impl HtmlSafe for Figures {}

/// One number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    pub name: Words,
    /// As the page's language writes it, with its unit.
    pub value: Text,
    pub note: Option<Words>,
}

pub(super) fn examples() -> Vec<Example> {
    let figure = |name: &'static str, value: &'static str, note: &'static str| Figure {
        name: name.into(),
        value: value.into(),
        note: Some(note.into()),
    };
    let figures = Figures(vec![
        figure("cities active in 90 days", "48", "of 60; 11 of them towns below 100,000"),
        figure("days until an ask is answered", "2.4", "median of the last 90 days"),
        figure("last export of everything", "today", "04:00 UTC, 1.2 MB"),
    ]);
    vec![Example::of("Figures", "three", &figures)]
}
