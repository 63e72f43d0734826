//! A quiet line of what a record belongs to: entries with separators that end a line and never begin one.
//!
//! Accessibility: separators are drawn by the style sheet; each entry is a phrase that stands alone.

use std::fmt;

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::grade::Grade;
use super::tag::Tag;
use super::words::{Link, Words};

/// One entry of the line.
#[derive(Clone, Debug)]
pub enum MetaEntry {
    Words(Words),
    Link(Link),
    Grade(Grade),
    Tag(Tag),
}

impl fmt::Display for MetaEntry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(words) => words.fmt(formatter),
            Self::Link(link) => link.fmt(formatter),
            Self::Grade(grade) => grade.fmt(formatter),
            Self::Tag(tag) => tag.fmt(formatter),
        }
    }
}

impl HtmlSafe for MetaEntry {}

/// The line; nothing is drawn when it is empty.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/meta.html")]
pub struct Meta(pub Vec<MetaEntry>);

impl HtmlSafe for Meta {}

impl Meta {
    /// A line of phrases only.
    pub fn new<const N: usize>(entries: [&'static str; N]) -> Self {
        Self(entries.map(|entry| MetaEntry::Words(entry.into())).into())
    }
}

pub(super) fn examples() -> Vec<Example> {
    let mixed = Meta(vec![
        MetaEntry::Link(Link::new("Practices", "#")),
        MetaEntry::Words("Bristol 2023, then Nantes and 2 others".into()),
        MetaEntry::Grade(Grade::new(3, "evaluated with a comparison group")),
        MetaEntry::Tag(Tag::notable("new")),
    ]);
    vec![Example::of("Meta", "every kind of entry", &mixed)]
}
