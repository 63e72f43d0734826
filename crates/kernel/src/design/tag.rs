//! The state of a record in one word.
//!
//! Accessibility: the word carries the meaning, the colour only repeats it; a tag is never a link.

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::words::Words;

/// One word in an outline.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/tag.html")]
pub struct Tag {
    pub word: Words,
    pub tone: Tone,
}

impl HtmlSafe for Tag {}

/// What the state means for the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing to do: draft, closed, left.
    Quiet,
    /// In force: member, open, seated.
    Active,
    /// New or different.
    Notable,
    /// Somebody waits.
    Late,
    /// It came about.
    Done,
}

impl Tag {
    pub fn new(word: impl Into<Words>, tone: Tone) -> Self {
        Self { word: word.into(), tone }
    }

    pub fn active(word: impl Into<Words>) -> Self {
        Self::new(word, Tone::Active)
    }

    pub fn notable(word: impl Into<Words>) -> Self {
        Self::new(word, Tone::Notable)
    }

    fn class(&self) -> &'static str {
        match self.tone {
            Tone::Quiet => "tag",
            Tone::Active => "tag tag--active",
            Tone::Notable => "tag tag--notable",
            Tone::Late => "tag tag--late",
            Tone::Done => "tag tag--done",
        }
    }
}

pub(super) fn examples() -> Vec<Example> {
    let states = [
        ("draft", Tone::Quiet),
        ("member", Tone::Active),
        ("new", Tone::Notable),
        ("late", Tone::Late),
        ("met", Tone::Done),
    ];
    states.map(|(word, tone)| Example::of("Tag", word, &Tag::new(word, tone))).into()
}
