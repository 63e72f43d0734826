//! The face of a person beside their name.
//!
//! Accessibility: the name stands beside it in words, so the picture says nothing to who does not see it (WCAG 1.1.1, decoration).

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::words::Text;

/// A square picture, fetched when it comes into view.
#[derive(Clone, Debug, Default, PartialEq, Eq, Template)]
#[template(path = "design/templates/portrait.html")]
pub struct Portrait {
    /// Where the picture is.
    pub src: Text,
}

impl HtmlSafe for Portrait {}

pub(super) fn examples() -> Vec<Example> {
    let drawing = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Crect width='8' height='8' \
                   fill='%23ccd'/%3E%3Ccircle cx='4' cy='3' r='1.5'/%3E%3Ccircle cx='4' cy='8' r='3'/%3E%3C/svg%3E";
    vec![Example::of("Portrait", "of one who comes", &Portrait { src: drawing.into() })]
}
