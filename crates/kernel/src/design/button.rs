//! What can be done: one filled button a page, all others quiet, and one for what cannot be undone.
//!
//! Accessibility: a link where it leads somewhere, a button where it does something; 40 px high; the label says the act, never "click here".

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::words::{Text, Words};

/// A link or a button of a form.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "design/templates/button.html")]
pub struct Button {
    pub label: Words,
    pub act: Act,
    pub look: Look,
}

impl HtmlSafe for Button {}

/// What pressing it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Leads to a page.
    Go(Text),
    /// Sends the form around it.
    Submit,
    /// Sends the form around it, saying which of its buttons was pressed.
    SubmitAs { name: Text, value: Text },
    /// Nothing: the reader may not, and the label says why.
    Refused,
    /// Prints the page; shown only where script runs.
    Print,
    /// Copies the page's address; shown only where script runs. `done` replaces the label afterwards.
    CopyAddress { done: Text },
}

/// How loud it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Filled,
    Quiet,
    Danger,
}

impl Button {
    /// A filled button that leads to a page.
    pub fn link(label: impl Into<Words>, href: impl Into<Text>) -> Self {
        Self { label: label.into(), act: Act::Go(href.into()), look: Look::Filled }
    }

    /// A filled button that sends its form.
    pub fn submit(label: impl Into<Words>) -> Self {
        Self { label: label.into(), act: Act::Submit, look: Look::Filled }
    }

    /// Prints the page.
    pub fn print(label: impl Into<Words>) -> Self {
        Self { label: label.into(), act: Act::Print, look: Look::Quiet }
    }

    #[must_use]
    pub fn quiet(mut self) -> Self {
        self.look = Look::Quiet;
        self
    }

    #[must_use]
    pub fn danger(mut self) -> Self {
        self.look = Look::Danger;
        self
    }

    fn class(&self) -> &'static str {
        match self.look {
            Look::Filled => "button",
            Look::Quiet => "button button--quiet",
            Look::Danger => "button button--danger",
        }
    }
}

/// Buttons in a row that wraps; nothing is drawn when it is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Template)]
#[template(path = "design/templates/actions.html")]
pub struct Actions(pub Vec<Button>);

impl HtmlSafe for Actions {}

pub(super) fn examples() -> Vec<Example> {
    let copy =
        Button { label: "Copy the address".into(), act: Act::CopyAddress { done: "Copied".into() }, look: Look::Quiet };
    let decline = Act::SubmitAs { name: "answer".into(), value: "no".into() };
    let row = Actions(vec![
        Button::submit("Get a brief"),
        Button::link("Bring it to the next forum", "#").quiet(),
        Button { label: "Decline the seat".into(), act: decline, look: Look::Quiet },
        Button::submit("Leave the network").danger(),
        Button::print("Print"),
        Button { label: "Only the holder: close the need".into(), act: Act::Refused, look: Look::Quiet },
        copy,
    ]);
    vec![Example::of("Actions", "every look and act", &row)]
}
