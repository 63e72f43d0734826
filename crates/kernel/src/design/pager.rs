//! The way through a long list, by cursor: the next part, the one before, and what is shown.
//!
//! Accessibility: a named navigation; links say where they lead ("next 50"), not only "next".

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::words::{Link, Text, Words};

/// Below the list. A cursor knows no page numbers, so none are shown.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/pager.html")]
pub struct Pager {
    /// Name of the navigation: "Pages of cities".
    pub name: Text,
    pub before: Option<Link>,
    /// "50 shown, by name".
    pub shown: Words,
    pub after: Option<Link>,
}

impl HtmlSafe for Pager {}

pub(super) fn examples() -> Vec<Example> {
    let middle = Pager {
        name: "Parts of the list of cities".into(),
        before: Some(Link::new("50 before", "#")),
        shown: "50 shown, Bristol to Medellín".into(),
        after: Some(Link::new("next 50", "#")),
    };
    vec![Example::of("Pager", "in the middle", &middle)]
}
