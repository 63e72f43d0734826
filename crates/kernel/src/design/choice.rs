//! One of a few, or some of a few: radios or checkboxes under one question.
//!
//! Accessibility: a fieldset whose legend is the question; each box is 24 px and its label is part of the target; nothing is chosen for the
//! reader unless it was chosen before.

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::field::Field;
use super::words::{Text, Words};

/// A question with its choices.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/choice_group.html")]
pub struct ChoiceGroup {
    pub field: Field,
    pub choices: Vec<Answer>,
    pub count: HowMany,
}

impl HtmlSafe for ChoiceGroup {}

/// How many may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowMany {
    One,
    Any,
}

/// One of the choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub value: Text,
    pub label: Words,
    pub hint: Option<Words>,
    pub is_chosen: bool,
}

impl Answer {
    pub fn new(value: impl Into<Text>, label: impl Into<Words>, is_chosen: bool) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, is_chosen }
    }
}

impl ChoiceGroup {
    fn kind(&self) -> &'static str {
        match self.count {
            HowMany::One => "radio",
            HowMany::Any => "checkbox",
        }
    }

    /// The first control bears the field's own id, so that the error summary leads to it.
    fn id(&self, index: &usize) -> String {
        if *index == 0 { self.field.name.to_string() } else { format!("{}-{index}", self.field.name) }
    }
}

pub(super) fn examples() -> Vec<Example> {
    let audience = ChoiceGroup {
        field: Field { error: Some("Choose who may see this need".into()), ..Field::new("audience", "Who may see it") },
        choices: vec![
            Answer { hint: Some("You and two colleagues".into()), ..Answer::new("city", "Kansas City only", false) },
            Answer::new("members", "Members of the network", false),
            Answer::new("public", "Everyone", false),
        ],
        count: HowMany::One,
    };
    let offers = ChoiceGroup {
        field: Field {
            hint: Some("What you tick is shown beside your name".into()),
            ..Field::new("offers", "What you offer")
        },
        choices: vec![
            Answer::new("call", "a call of half an hour", true),
            Answer::new("texts", "contract texts", false),
        ],
        count: HowMany::Any,
    };
    let colour = ChoiceGroup {
        field: Field::new("accent", "Colour"),
        choices: vec![
            Answer::new("none", "none of its own", false),
            Answer::new("indigo", Words::from("indigo").with_swatch("indigo"), true),
        ],
        count: HowMany::One,
    };
    vec![
        Example::of("ChoiceGroup", "one of, with error", &audience),
        Example::of("ChoiceGroup", "some of", &offers),
        Example::of("ChoiceGroup", "colours with their names", &colour),
    ]
}
