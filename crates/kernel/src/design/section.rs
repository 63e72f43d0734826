//! The head of a section: a heading over a strong line, and beside it one phrase or one way on.
//!
//! Accessibility: an `h2` with an id, to which the section points with `aria-labelledby`; the order of headings is the outline of the page.

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::words::{Link, Text, Words};

/// `<section class="section" aria-labelledby="{id}">` begins with it.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/section_head.html")]
pub struct SectionHead {
    pub id: Text,
    pub title: Words,
    /// "4 · nothing here needs more than ten minutes".
    pub note: Option<Words>,
    /// "all 10, and how this is worked out".
    pub link: Option<Link>,
}

impl HtmlSafe for SectionHead {}

impl SectionHead {
    pub fn new(id: impl Into<Text>, title: impl Into<Words>) -> Self {
        Self { id: id.into(), title: title.into(), ..Self::default() }
    }
}

/// The same in the rail: `<section class="rail-section" aria-labelledby="{id}">` begins with it.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/rail_head.html")]
pub struct RailHead {
    pub id: Text,
    pub title: Words,
}

impl HtmlSafe for RailHead {}

pub(super) fn examples() -> Vec<Example> {
    let head = SectionHead {
        id: "example-likeness".into(),
        title: "Cities like yours".into(),
        note: Some("of 34,006 cities".into()),
        link: Some(Link::new("all 10, and how this is worked out", "#")),
    };
    let rail = RailHead { id: "example-facts".into(), title: "Facts used".into() };
    vec![Example::of("SectionHead", "with note and link", &head), Example::of("RailHead", "in the rail", &rail)]
}
