//! A form as data: hidden fields, controls in order, buttons; and the summary of what has to be put right.
//!
//! Accessibility: `novalidate`, so that all errors come at once and in the page's language; the summary takes focus on its outer element and
//! announces from an inner one, so that the two do not race; each entry leads to its field.

use std::fmt;

use askama::Template;
use askama::filters::HtmlSafe;

use super::button::{Act, Actions, Button};
use super::choice::ChoiceGroup;
use super::example::Example;
use super::field::{Field, FieldRow, Select, TextArea, TextField};
use super::words::{Text, Words};
use crate::language::Language;
use crate::texts::Texts;

/// A form that changes something, or one that asks.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/form.html")]
pub struct Form {
    pub action: Text,
    pub method: Method,
    /// Names begin with `_`: request id, token.
    pub hidden: Vec<Hidden>,
    pub controls: Vec<Control>,
    pub actions: Actions,
}

impl HtmlSafe for Form {}

/// `Post` is stacked and saves; `Get` stands in a row and filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Post,
    Get,
}

/// A value that travels with the form unseen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    pub name: Text,
    pub value: Text,
}

/// One question of a form.
#[derive(Clone, Debug)]
pub enum Control {
    Text(TextField),
    Area(TextArea),
    Select(Select),
    Choice(ChoiceGroup),
    Row(FieldRow),
}

impl fmt::Display for Control {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(control) => control.fmt(formatter),
            Self::Area(control) => control.fmt(formatter),
            Self::Select(control) => control.fmt(formatter),
            Self::Choice(control) => control.fmt(formatter),
            Self::Row(control) => control.fmt(formatter),
        }
    }
}

impl HtmlSafe for Control {}

impl Control {
    /// What it asks: one thing, or each field of a row.
    pub(crate) fn fields(&self) -> Vec<&Field> {
        match self {
            Self::Text(control) => vec![&control.field],
            Self::Area(control) => vec![&control.field],
            Self::Select(control) => vec![&control.field],
            Self::Choice(control) => vec![&control.field],
            Self::Row(row) => row.fields.iter().map(|control| &control.field).collect(),
        }
    }
}

/// One thing to put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// Name of the field, which is the id of its first control.
    pub field: Text,
    pub message: Words,
}

impl Form {
    /// Whether it brings a file.
    fn brings_a_file(&self) -> bool {
        let is_file = |control: &Control| matches!(control, Control::Text(text) if text.kind == super::TextKind::File);
        self.controls.iter().any(is_file)
    }

    /// Whether nothing of it can be sent by this reader: then its buttons say why and no form is drawn around them.
    pub(super) fn is_refused(&self) -> bool {
        !self.actions.0.is_empty() && self.actions.0.iter().all(|button| button.act == Act::Refused)
    }

    /// What the summary on top of the page lists, in the order of the fields.
    pub fn errors(&self) -> Vec<FieldError> {
        let fields = self.controls.iter().flat_map(Control::fields);
        let wrong = fields.filter_map(|field| Some((field, field.error.as_ref()?)));
        wrong.map(|(field, error)| FieldError { field: field.name.clone(), message: error.clone() }).collect()
    }
}

/// Stands before the page's lead when a form came back; nothing is drawn without errors.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/error_summary.html")]
pub struct ErrorSummary {
    pub language: Language,
    pub errors: Vec<FieldError>,
}

impl HtmlSafe for ErrorSummary {}

impl ErrorSummary {
    fn title(&self) -> &'static str {
        Texts::new(self.language).error_summary()
    }
}

pub(super) fn examples() -> Vec<Example> {
    let wrong = Field {
        error: Some("Enter what happened, one sentence is enough".into()),
        ..Field::new("outcome", "What came of it")
    };
    let form = Form {
        action: "/needs".into(),
        method: Method::Post,
        hidden: vec![Hidden { name: "_request".into(), value: "7k2m".into() }],
        controls: vec![
            Control::Area(TextArea { field: wrong, value: Text::default() }),
            Control::Text(TextField { field: Field::new("cost", "Cost"), ..TextField::default() }),
        ],
        actions: Actions(vec![Button::submit("Close the need"), Button::link("Keep it open", "#").quiet()]),
    };
    let summary = ErrorSummary { language: Language::English, errors: form.errors() };
    let search = TextField {
        field: Field::new("search", "City or topic"),
        kind: super::TextKind::Search,
        ..TextField::default()
    };
    let europe = super::SelectOption { value: "europe".into(), label: "Europe".into() };
    let region = Select { field: Field::new("region", "Region"), options: vec![europe], value: "europe".into() };
    let filter = Form {
        action: "/cities".into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls: vec![Control::Text(search), Control::Select(region)],
        actions: Actions(vec![Button::submit("Show").quiet()]),
    };
    vec![
        Example::of("ErrorSummary", "one error", &summary),
        Example::of("Form", "came back with an error", &form),
        Example::of("Form", "filter in a row", &filter),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_lists_errors_in_the_order_of_fields() {
        let wrong = |name: &'static str| Field { error: Some(name.into()), ..Field::new(name, name) };
        let text = |field| Control::Text(TextField { field, ..TextField::default() });
        let controls = vec![text(wrong("b")), text(Field::new("fine", "fine")), text(wrong("a"))];
        let form = Form {
            action: "/".into(),
            method: Method::Post,
            hidden: Vec::new(),
            controls,
            actions: Actions::default(),
        };
        let error = |name: &'static str| FieldError { field: name.into(), message: name.into() };
        assert_eq!(form.errors(), [error("b"), error("a")]);
    }
}
