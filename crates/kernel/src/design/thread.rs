//! The thread of a record: where it came from, where it is, what came of it.
//!
//! Accessibility: an ordered list; the place one is at carries `aria-current`; what is still open is said in the note ("proposed for 9 June"),
//! the dotted mark only repeats it.

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::words::{Text, Words};

/// In the rail of every record.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/thread.html")]
pub struct Thread(pub Vec<ThreadStep>);

impl HtmlSafe for Thread {}

/// One record of the thread, or one that is still to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadStep {
    pub title: Words,
    /// Absent for the record shown and for one that is not there yet.
    pub href: Option<Text>,
    pub note: Words,
    pub place: Place,
}

/// Where it stands, seen from the record shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It happened: before this, or because of it.
    Past,
    Here,
    /// Announced or expected.
    Open,
}

impl ThreadStep {
    fn class(&self) -> &'static str {
        match self.place {
            Place::Past => "thread-step",
            Place::Here => "thread-step thread-step--here",
            Place::Open => "thread-step thread-step--open",
        }
    }
}

pub(super) fn examples() -> Vec<Example> {
    let step = |title: &'static str, note: &'static str, href: Option<&'static str>, place| ThreadStep {
        title: title.into(),
        href: href.map(Text::from),
        note: note.into(),
        place,
    };
    let thread = Thread(vec![
        step("Residents said it", "Over-65 panel, March · 212 voices", Some("#"), Place::Past),
        step("This need", "Kansas City · 3 April", None, Place::Here),
        step("Agenda, Americas forum", "proposed for 9 June", Some("#"), Place::Open),
        step("What came of it", "asked again in October", None, Place::Open),
    ]);
    vec![Example::of("Thread", "past, here, open", &thread)]
}
