//! The shell around every page: head, demo strip, header, main, footer.
//!
//! Accessibility: the skip link comes first and leads to `main`, which takes focus; one `h1` says what the title says; the place in the
//! navigation is told by `aria-current`, not by colour alone.

use askama::Template;

use super::assets::{MARK, MARK_PATH, SCRIPT, STYLESHEET};
use super::form::Hidden;
use super::notice::Notice;
use super::words::{Link, Text, Words};
use crate::language::Language;
use crate::texts::Texts;

/// A whole page. `main` is the page's own template; it starts with a [`super::Lead`] or holds the one `h1` itself.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/page.html")]
pub struct Page<M: Template> {
    pub shell: Shell,
    pub main: M,
}

/// Everything around `main`. Its own words come from the kernel's texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shell {
    /// Of the interface; decides the direction of the page.
    pub language: Language,
    pub theme: Theme,
    /// What the page is, the same as its `h1`.
    pub title: Text,
    /// The form on this page came back with errors: the title says so first.
    pub has_errors: bool,
    /// The network's own name, beside the mark.
    pub network: Text,
    pub home: Text,
    /// In the reader's order of use. The first seven stand in the header (four on a narrow screen), the rest under "more".
    pub navigation: Vec<Entry>,
    pub reader: Option<Reader>,
    /// Where a stranger signs in; shown where there is no reader.
    pub sign_in: Option<Text>,
    /// The hidden field of the form that signs out; it stands last in the page, so that the first form is the page's own.
    pub sign_out: Option<Hidden>,
    /// Set in a demo network: says that people and statements are invented.
    pub demo_notice: Option<Words>,
    /// What came of the act that led to this page.
    pub done: Option<Notice>,
    /// Each language with the address that chooses it.
    pub languages: Vec<(Language, Text)>,
    /// Each theme with the address that chooses it.
    pub themes: Vec<(Theme, Text)>,
    pub privacy: Text,
    pub accessibility: Text,
    /// The same content as JSON, where there is such.
    pub data: Option<Text>,
    /// Printed at the end of the sheet: address and day.
    pub printed: Text,
}

/// What the reader chose; `Device` leaves it to `prefers-color-scheme`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    Device,
    Light,
    Dark,
}

/// A place in the navigation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub link: Link,
    /// The page shown lies in this place.
    pub is_current: bool,
}

/// Who is reading, and in which of their posts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    pub name: Words,
    /// "CIO of Kansas City".
    pub post: Words,
    pub change_post: Link,
}

/// Entries in the header before "more"; the number of places that people keep apart at a glance, and what fits beside the reader at 1,280 px.
const WIDE: usize = 7;
/// The same at 320 px: two lines of links.
const NARROW: usize = 4;

impl Theme {
    /// Value of `data-theme`.
    fn attribute(self) -> Option<&'static str> {
        match self {
            Theme::Device => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        }
    }
}

impl Shell {
    fn texts(&self) -> Texts {
        Texts::new(self.language)
    }

    fn theme_name(&self, theme: &Theme) -> &'static str {
        match theme {
            Theme::Device => self.texts().theme_system(),
            Theme::Light => self.texts().theme_light(),
            Theme::Dark => self.texts().theme_dark(),
        }
    }

    /// Entries of the header, each with whether it stays on a narrow screen.
    fn header(&self) -> impl Iterator<Item = (&Entry, bool)> {
        self.navigation.iter().take(WIDE).enumerate().map(|(index, entry)| (entry, index < NARROW))
    }

    /// Entries under "more", each with whether it is there on a wide screen too.
    fn more(&self) -> impl Iterator<Item = (&Entry, bool)> {
        self.navigation.iter().enumerate().skip(NARROW).map(|(index, entry)| (entry, index >= WIDE))
    }

    fn has_more(&self) -> bool {
        self.navigation.len() > NARROW
    }

    fn has_more_when_wide(&self) -> bool {
        self.navigation.len() > WIDE
    }
}
