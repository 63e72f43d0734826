//! What waits on this device for the network: entries of forms that a room without network would lose.
//!
//! Accessibility: nothing is drawn as long as nothing waits; a change is announced once (`role="status"`). Without script the forms
//! are sent as any other.

use askama::Template;
use askama::filters::HtmlSafe;

use super::assets::KEEP;
use super::example::Example;
use super::words::Text;
use crate::language::Language;
use crate::texts::Texts;

/// The place on a page whose forms are kept until they arrive.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/kept.html")]
pub struct Kept {
    pub language: Language,
    /// Whose entries may be sent from here: the reader's, and nobody else's who uses the same device.
    pub whose: Text,
    /// The addresses that the page's kept forms are sent to.
    pub paths: Vec<String>,
}

impl HtmlSafe for Kept {}

impl Kept {
    fn texts(&self) -> Texts {
        Texts::new(self.language)
    }
}

pub(super) fn examples() -> Vec<Example> {
    let kept =
        Kept { language: Language::English, whose: "7k2m".into(), paths: vec!["/meetings/7k2m/door".to_owned()] };
    vec![Example::of("Kept", "nothing waits", &kept)]
}
