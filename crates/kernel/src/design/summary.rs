//! Facts in pairs: what it is, what it says with its source, and what can be done about it.
//!
//! Accessibility: a description list; the action's label says which fact it belongs to ("mend: homes offline").

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::words::{Link, Words};

/// In the page each pair is a line; in the rail name and value stand above each other.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/summary_list.html")]
pub struct SummaryList {
    pub pairs: Vec<Pair>,
    pub is_in_rail: bool,
}

impl HtmlSafe for SummaryList {}

/// A name and its value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    pub name: Words,
    pub value: Words,
    /// "your figure, 2025".
    pub note: Option<Words>,
    pub action: Option<Link>,
}

impl Pair {
    pub fn new(name: impl Into<Words>, value: impl Into<Words>) -> Self {
        Self { name: name.into(), value: value.into(), ..Self::default() }
    }
}

pub(super) fn examples() -> Vec<Example> {
    let pairs = vec![
        Pair { note: Some("census, 2023".into()), ..Pair::new("Over 65", Words::from("13.4 %").with_sources(&[1])) },
        Pair {
            note: Some("your figure, 2025".into()),
            action: Some(Link::new("mend", "#")),
            ..Pair::new("Homes offline", "9 %")
        },
        Pair { action: Some(Link::new("add", "#")), ..Pair::new("Library branches", "not known") },
    ];
    let page = SummaryList { pairs: pairs.clone(), is_in_rail: false };
    let rail = SummaryList { pairs, is_in_rail: true };
    vec![Example::of("SummaryList", "in the page", &page), Example::of("SummaryList", "in the rail", &rail)]
}
