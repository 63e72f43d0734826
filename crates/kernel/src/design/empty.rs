//! Nothing here yet: what will be here, and who acts next.
//!
//! Accessibility: words, not a picture; the way on is a button in the flow.

use askama::Template;
use askama::filters::HtmlSafe;

use super::button::{Actions, Button};
use super::example::Example;
use super::words::Words;

/// Stands where a list would stand.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/empty_state.html")]
pub struct EmptyState {
    /// What will be here.
    pub title: Words,
    /// Who acts next, and when.
    pub sentence: Words,
    pub actions: Actions,
}

impl HtmlSafe for EmptyState {}

pub(super) fn examples() -> Vec<Example> {
    let empty = EmptyState {
        title: "Here will stand what came of your needs".into(),
        sentence: "Durban says by 1 May whether it takes up your licence; you are asked again in October.".into(),
        actions: Actions(vec![Button::link("State a need", "#").quiet()]),
    };
    vec![Example::of("EmptyState", "what will be here, who acts next", &empty)]
}
