//! A page that other sites show in a frame: the style sheet and its own part, no header, no footer, no script.
//!
//! Accessibility: one `h1`, which says what the title says; the frame around it has the title that the site gave it; links open a window of
//! their own, and say so.

use askama::Template;

use super::assets::STYLESHEET;
use super::words::Text;
use crate::language::Language;

/// A whole page for a frame.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/framed.html")]
pub struct Framed<M: Template> {
    pub language: Language,
    pub title: Text,
    pub main: M,
}
