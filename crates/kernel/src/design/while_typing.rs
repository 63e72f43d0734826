//! What a page finds to what is typed into one of its fields, shown while somebody types.
//!
//! Accessibility: a change is announced once typing pauses (`aria-live="polite"`) and moves no focus. Without script the same is found
//! when the form is sent.

use askama::Template;
use askama::filters::HtmlSafe;

use super::assets::TYPING;
use super::example::Example;
use super::item::{Item, Items};
use super::section::SectionHead;
use super::words::{Link, Text};

/// The place for what is found. The page's address, asked for with the field's name and words, has the same place with what is found.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/while_typing.html")]
pub struct WhileTyping {
    /// The name of the field, which is its id too.
    pub field: Text,
    pub found: Option<(SectionHead, Items)>,
}

impl HtmlSafe for WhileTyping {}

pub(super) fn examples() -> Vec<Example> {
    let item = Item { title: Link::new("The shore should be open to all", "#"), ..Item::default() };
    let found = Some((SectionHead::new("near", "These say nearly the same"), Items(vec![item])));
    vec![Example::of("WhileTyping", "with what was found", &WhileTyping { field: "words".into(), found })]
}
