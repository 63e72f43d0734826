//! What waits for the reader: when, what, why them, and the one thing to press.
//!
//! Accessibility: a list in order of time; `<time>` carries the date for machines; lateness is said in words.

use askama::Template;
use askama::filters::HtmlSafe;

use super::button::{Actions, Button};
use super::example::Example;
use super::words::{Text, Words};

/// The first section of the desk.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/todo_list.html")]
pub struct TodoList(pub Vec<Todo>);

impl HtmlSafe for TodoList {}

/// One thing that waits.
#[derive(Clone, Debug, Default)]
pub struct Todo {
    /// "2 days late", "today", "Fri 17 Apr".
    pub due: Words,
    /// ISO 8601, for `datetime`.
    pub date: Text,
    pub is_late: bool,
    pub title: Words,
    /// "you offered help with call centres; 3 minutes by mail are enough".
    pub why: Words,
    pub actions: Actions,
}

pub(super) fn examples() -> Vec<Example> {
    let late = Todo {
        due: "2 days late".into(),
        date: "2026-04-11".into(),
        is_late: true,
        title: "Say how it went: shared sign-in pilot".into(),
        why: "your action from the Americas forum in December; Tampere and Medellín wait for it".into(),
        actions: Actions(vec![Button::link("Answer", "#")]),
    };
    let today = Todo {
        due: "today".into(),
        date: "2026-04-13".into(),
        is_late: false,
        title: "Amman asks: who runs the help line at night?".into(),
        why: "you offered help with call centres; 3 minutes by mail are enough".into(),
        actions: Actions(vec![Button::link("Reply", "#").quiet()]),
    };
    vec![Example::of("TodoList", "late and due", &TodoList(vec![late, today]))]
}
