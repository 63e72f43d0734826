//! The head of a page: where we are, what this is, one sentence of what matters, what can be done.
//!
//! Accessibility: holds the one `h1`; the trail is plain text and links before it; at most one filled button, and it comes first.

use askama::Template;
use askama::filters::HtmlSafe;

use super::button::Actions;
use super::example::Example;
use super::meta::Meta;
use super::words::Words;

/// One per page, first in `main`.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/lead.html")]
pub struct Lead {
    /// Above the title: where this belongs, its topic, its date, who sees it.
    pub trail: Meta,
    pub title: Words,
    pub sentence: Option<Words>,
    /// What is new for this reader, set in the warm tone after the sentence.
    pub news: Option<Words>,
    pub actions: Actions,
}

impl HtmlSafe for Lead {}

pub(super) fn examples() -> Vec<Example> {
    use super::button::Button;
    let full = Lead {
        trail: Meta::new(["Needs", "Digital inclusion", "stated 3 April 2026", "seen by members"]),
        title: "Residents over 65 cannot use our online services".into(),
        sentence: Some("Here is what the network knows, ranked for Kansas City.".into()),
        news: Some("3 things are new since you looked on Tuesday.".into()),
        actions: Actions(vec![Button::link("Ask everyone once", "#"), Button::link("Share", "#").quiet()]),
    };
    let bare = Lead { title: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".into(), ..Lead::default() };
    vec![Example::of("Lead", "full", &full), Example::of("Lead", "one very long word", &bare)]
}
