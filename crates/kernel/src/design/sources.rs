//! What a page stands on: numbered sources at its end, to which the marks in the text lead; and long text as paragraphs.
//!
//! Accessibility: marks and sources are links by id, so that keyboard and screen reader follow them; printed, they are footnotes with
//! addresses.

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::words::{Link, Words};

/// Numbered from 1 in this order; [`Words::with_sources`] refers to these numbers.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/sources.html")]
pub struct Sources(pub Vec<Source>);

impl HtmlSafe for Sources {}

/// Where a fact comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Title and address.
    pub link: Link,
    /// "US Census Bureau, 2023; read 2 April 2026".
    pub note: Words,
}

/// Text that people read, paragraph by paragraph.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/prose.html")]
pub struct Prose(pub Vec<Words>);

impl HtmlSafe for Prose {}

impl Prose {
    /// What a person wrote: an empty line begins a new paragraph.
    pub fn written(text: &str, language: Option<&'static str>) -> Self {
        let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
        Self(paragraphs.map(|paragraph| Words::written(paragraph.to_owned(), language.map(Into::into))).collect())
    }
}

pub(super) fn examples() -> Vec<Example> {
    let prose = Prose(vec![
        Words::from("Volunteers visit housing blocks twice a week. Most visits are about one form.").with_sources(&[1]),
        Words::from("After a year 7 in 10 still file on-line.").with_sources(&[1, 2]),
    ]);
    let source = |title: &'static str, href: &'static str, note: &'static str| Source {
        link: Link::new(title, href),
        note: note.into(),
    };
    let sources = Sources(vec![
        source("American Community Survey", "https://www.census.gov/programs-surveys/acs", "US Census Bureau, 2023"),
        source("Helpers, second year", "https://example.org/helpers", "invented for this example"),
    ]);
    vec![Example::of("Prose", "with marks", &prose), Example::of("Sources", "two", &sources)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_line_begins_a_new_paragraph() {
        let prose = Prose::written("one\n\n\n\n two\nlines\n", None);
        assert_eq!(prose.0, [Words::written("one", None), Words::written("two\nlines", None)]);
    }
}
