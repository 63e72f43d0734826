//! What a reader has to know before going on: something differs, is missing, is done, or was refused; and what can be done now.
//!
//! Accessibility: a refusal is a page with its reason and a next step, not a message beside a dead button; "done" is announced once
//! (`role="status"`).

use askama::Template;
use askama::filters::HtmlSafe;

use super::button::{Actions, Button};
use super::example::Example;
use super::words::Words;

/// A few sentences with a strong edge.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "design/templates/notice.html")]
pub struct Notice {
    pub tone: NoticeTone,
    pub title: Option<Words>,
    pub sentence: Words,
    pub actions: Actions,
}

impl HtmlSafe for Notice {}

/// What kind of news it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeTone {
    /// Missing, different, new.
    Notable,
    /// What the reader asked for came about.
    Done,
    /// What the reader cannot do here.
    Refusal,
}

impl Notice {
    pub fn notable(sentence: impl Into<Words>) -> Self {
        Self { tone: NoticeTone::Notable, title: None, sentence: sentence.into(), actions: Actions::default() }
    }

    pub fn done(sentence: impl Into<Words>) -> Self {
        Self { tone: NoticeTone::Done, ..Self::notable(sentence) }
    }

    fn class(&self) -> &'static str {
        match self.tone {
            NoticeTone::Notable => "notice",
            NoticeTone::Done => "notice notice--done",
            NoticeTone::Refusal => "notice notice--refusal",
        }
    }
}

/// The whole of a page that says no, also of one that is missing or broken.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/refusal.html")]
pub struct Refusal {
    /// The page's `h1`: "The seat was held until 17 April".
    pub title: Words,
    pub reason: Words,
    /// What to do now.
    pub advice: Words,
    pub actions: Actions,
    /// With which the operator finds the log line; only where the fault is ours.
    pub reference: Option<Words>,
}

impl HtmlSafe for Refusal {}

pub(super) fn examples() -> Vec<Example> {
    let missing = Notice {
        title: Some("Nobody in the network has measured this".into()),
        actions: Actions(vec![Button::link("Ask the 6 cities that might know", "#").quiet()]),
        ..Notice::notable("What happens to those who still do not come is not known.")
    };
    let done = Notice::done("Your answer went to Amman. You can take it back until tomorrow, 14:00.");
    let closed = Notice {
        tone: NoticeTone::Refusal,
        ..Notice::notable("Registration closed on 3 April. Medellín keeps a waiting list.")
    };
    let refusal = Refusal {
        title: "The seat was held until 17 April".into(),
        reason: "It went to the next city on the list, Durban, on 18 April at 00:00 in Medellín.".into(),
        advice: "Two seats are open in the Africa forum on 22 June. Your deputy may take one.".into(),
        actions: Actions(vec![
            Button::link("See the Africa forum", "#"),
            Button::link("Write to the host", "#").quiet(),
        ]),
        reference: Some("Reference 7K2M-91".into()),
    };
    vec![
        Example::of("Notice", "what is missing", &missing),
        Example::of("Notice", "done", &done),
        Example::of("Notice", "closed", &closed),
        Example::of("Refusal", "reason and what to do", &refusal),
    ]
}
