//! The residents' page in the city's colour, and in a frame of the city's own site.
//!
//! A colour is one of a dozen, each readable on every ground in light and dark, which a test of the kernel computes. In a frame stands the
//! question with a way to the full page, where people vote: a frame of another site would need a cookie that browsers rightly refuse,
//! or count the same person again. **No page but the one for frames can be framed, and that one by the named sites alone.**

mod acts;
mod embed;
mod origins;
mod pages;
mod rules;
mod store;

pub(super) use self::embed::page as embed;
pub(super) use self::pages::{dress, page};
pub(super) use self::store::STATEMENTS;

/// The colours, as `tokens.css` has them.
const ACCENTS: [&str; 12] =
    ["indigo", "blue", "sky", "sea", "green", "olive", "ochre", "orange", "red", "rose", "violet", "slate"];

/// What the page of a city looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Appearance {
    /// One of [`ACCENTS`], or empty.
    accent: String,
    /// Origins, one a line.
    origins: String,
}

/// The class of a page in the city's colour; empty where it chose none.
pub(super) fn class_of(accent: &str) -> String {
    if ACCENTS.contains(&accent) { format!("accent accent--{accent}") } else { String::new() }
}
