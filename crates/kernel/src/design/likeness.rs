//! How alike two cities are, with the reasons for and the one against. Never a bare score.
//!
//! Accessibility: the number is text; the bar is hidden from screen readers and mirrored in right-to-left pages.

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::words::{Link, Text, Words};

/// A bar of 100 and its number.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/likeness.html")]
pub struct Likeness {
    /// 0 (nothing in common) to 100 (the same in every fact compared).
    pub percent: u8,
    /// The number as the page's language writes it.
    pub number: Text,
}

impl HtmlSafe for Likeness {}

/// What makes a city alike and what sets it apart.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/reasons.html")]
pub struct Reasons {
    pub alike: Words,
    /// "but: denser by half".
    pub differs: Option<Words>,
    /// Opens the whole sum.
    pub why: Option<Link>,
}

impl HtmlSafe for Reasons {}

pub(super) fn examples() -> Vec<Example> {
    let likeness = Likeness { percent: 93, number: "93".into() };
    let reasons = Reasons {
        alike: Words::from("same size band (0.52 m); 1 in 7 over 65").with_sources(&[1, 2]),
        differs: Some("but: denser by half".into()),
        why: Some(Link::new("why", "#")),
    };
    vec![
        Example::of("Likeness", "bar and number", &likeness),
        Example::of("Reasons", "for, against, whole sum", &reasons),
    ]
}
