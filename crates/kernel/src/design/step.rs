//! Who acts next on a record and by when; and where a longer way stands: done, now, next.
//!
//! Accessibility: lateness is said in words; the step one is at carries `aria-current="step"`, and each step's state is text.

use askama::Template;
use askama::filters::HtmlSafe;

use super::button::{Actions, Button};
use super::example::Example;
use super::words::Words;

/// Every open record shows one.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/next_step.html")]
pub struct NextStep {
    /// "Say how it went".
    pub what: Words,
    /// "the CIO of Kansas City".
    pub who: Words,
    /// "by Friday 17 April" or "2 days late".
    pub due: Words,
    pub is_late: bool,
    pub actions: Actions,
}

impl HtmlSafe for NextStep {}

/// A way of several steps, in order.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/steps.html")]
pub struct Steps(pub Vec<Step>);

impl HtmlSafe for Steps {}

/// One step; `note` says its state in words: "done 3 April", "now, with Durban", "in October".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub title: Words,
    pub note: Words,
    pub state: StepState,
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    Done,
    Now,
    Next,
}

impl Step {
    pub fn new(title: impl Into<Words>, note: impl Into<Words>, state: StepState) -> Self {
        Self { title: title.into(), note: note.into(), state }
    }

    fn class(&self) -> &'static str {
        match self.state {
            StepState::Done => "step step--done",
            StepState::Now => "step step--now",
            StepState::Next => "step step--next",
        }
    }
}

pub(super) fn examples() -> Vec<Example> {
    let late = NextStep {
        what: "Say how it went: shared sign-in pilot".into(),
        who: "the CIO of Kansas City".into(),
        due: "2 days late".into(),
        is_late: true,
        actions: Actions(vec![Button::link("Answer", "#").quiet()]),
    };
    let steps = Steps(vec![
        Step::new("Stated", "done 3 April", StepState::Done),
        Step::new("Asked", "now: 2 of 6 cities answered", StepState::Now),
        Step::new("Outcome", "asked in October", StepState::Next),
    ]);
    vec![Example::of("NextStep", "late", &late), Example::of("Steps", "done, now, next", &steps)]
}
