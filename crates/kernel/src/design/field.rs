//! Fields of a form: text, long text, number, date, list. Each knows its id, label, hint, error and what was typed.
//!
//! Accessibility: label above, hint and error joined by `aria-describedby`; an error is words beside the field and a summary on top of the
//! page, never colour alone; what was typed comes back as it was.

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::words::{Text, Words};

/// What every field has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// Name in the form and id in the page; where a field has several controls, the id of the first.
    pub name: Text,
    pub label: Words,
    /// "optional", where an answer may be left out.
    pub optional: Option<Words>,
    pub hint: Option<Words>,
    /// How to put it right: "Enter the date the seat is needed".
    pub error: Option<Words>,
}

impl Field {
    pub fn new(name: impl Into<Text>, label: impl Into<Words>) -> Self {
        Self { name: name.into(), label: label.into(), ..Self::default() }
    }

    /// Ids of hint and error, for `aria-describedby`.
    pub(super) fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.name));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.name));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }

    pub(super) fn class(&self) -> &'static str {
        if self.error.is_some() { "field field--error" } else { "field" }
    }
}

/// One line of text.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/text_field.html")]
pub struct TextField {
    pub field: Field,
    /// As it was typed.
    pub value: Text,
    pub kind: TextKind,
    pub width: Width,
    /// What the browser may fill in: `email`, `name`, `organization-title`.
    pub autocomplete: Option<Text>,
    /// Unit after the box: "€ per head".
    pub unit: Option<Words>,
}

impl HtmlSafe for TextField {}

/// What is typed: decides the keyboard of a telephone, never what is accepted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextKind {
    #[default]
    Words,
    Email,
    Address,
    /// Digits, with the separators people use; the form's parser reads them.
    Number,
    Search,
    /// ISO 8601 in the form, the reader's own way on the screen.
    Date,
    /// Hours and minutes of a day, "14:30" in the form.
    Time,
    /// A file of the reader's; the form is then sent in parts, and only to an address that takes them.
    File,
}

/// As wide as the answer is long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    #[default]
    Full,
    Medium,
    Short,
}

impl TextField {
    fn kind(&self) -> &'static str {
        match self.kind {
            TextKind::Words | TextKind::Number => "text",
            TextKind::Email => "email",
            TextKind::Address => "url",
            TextKind::Search => "search",
            TextKind::Date => "date",
            TextKind::Time => "time",
            TextKind::File => "file",
        }
    }

    fn class(&self) -> String {
        let width = match self.width {
            Width::Full => "",
            Width::Medium => " control--medium",
            Width::Short => " control--short",
        };
        let error = if self.field.error.is_some() { " control--error" } else { "" };
        format!("control{width}{error}")
    }
}

/// Several lines of text; grows with what is typed.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/text_area.html")]
pub struct TextArea {
    pub field: Field,
    pub value: Text,
}

impl HtmlSafe for TextArea {}

/// One of a list too long to show; up to seven choices are better a [`super::ChoiceGroup`].
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/select.html")]
pub struct Select {
    pub field: Field,
    pub options: Vec<SelectOption>,
    /// Value of the chosen option.
    pub value: Text,
}

impl HtmlSafe for Select {}

/// An entry of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectOption {
    pub value: Text,
    pub label: Text,
}

/// Fields side by side that belong together, below what they are about: a row of a table that somebody fills in. On a narrow screen
/// they stand one below the other.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/field_row.html")]
pub struct FieldRow {
    pub label: Words,
    pub fields: Vec<TextField>,
}

impl HtmlSafe for FieldRow {}

pub(super) fn examples() -> Vec<Example> {
    let wrong = Field {
        error: Some("Enter how many people live there, for example 520,000".into()),
        ..Field::new("residents", "Residents")
    };
    let hinted = Field {
        hint: Some("As it stands on the city's site".into()),
        optional: Some("optional".into()),
        ..Field::new("post", "Post")
    };
    let both = Field {
        hint: Some("The day the seat is needed".into()),
        error: Some("Enter a day after 9 June 2026".into()),
        ..Field::new("needed", "Needed by")
    };
    let number = TextField {
        field: wrong,
        value: "half a million".into(),
        kind: TextKind::Number,
        width: Width::Medium,
        unit: Some("people".into()),
        ..TextField::default()
    };
    let date = TextField {
        field: both,
        value: "2026-06-09".into(),
        kind: TextKind::Date,
        width: Width::Medium,
        ..TextField::default()
    };
    let plain = TextField {
        field: hinted,
        value: "Chief Information Officer".into(),
        autocomplete: Some("organization-title".into()),
        ..TextField::default()
    };
    let area = TextArea { field: Field::new("happened", "What happened"), value: "Walk-ins fell by 40 %.".into() };
    let short = TextField { field: Field::new("year", "Year"), width: Width::Short, ..TextField::default() };
    let topics = [("", "suggested from your sentence"), ("inclusion", "Digital inclusion"), ("data", "Open data")];
    let options = topics.map(|(value, label)| SelectOption { value: value.into(), label: label.into() }).into();
    let select = Select { field: Field::new("topic", "Topic"), options, value: "inclusion".into() };
    let staff = TextField { field: Field::new("staff", "Staff"), value: "12".into(), ..number.clone() };
    let hours = TextField { field: Field::new("hours", "Hours open"), ..TextField::default() };
    let row = FieldRow { label: "Libraries".into(), fields: vec![staff, hours] };
    vec![
        Example::of("FieldRow", "two fields", &row),
        Example::of("TextField", "hint, optional", &plain),
        Example::of("TextField", "error, unit", &number),
        Example::of("TextField", "date with hint and error", &date),
        Example::of("TextField", "short", &short),
        Example::of("TextArea", "filled", &area),
        Example::of("Select", "one chosen", &select),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hint_and_error_are_both_joined_to_the_field() {
        let field = Field { hint: Some("a".into()), error: Some("b".into()), ..Field::new("day", "Day") };
        let html = TextField { field, ..TextField::default() }.to_string();
        assert!(html.contains("aria-describedby=\"day-hint day-error\""), "{html}");
        assert!(html.contains("aria-invalid=\"true\""), "{html}");
    }

    #[test]
    fn what_was_typed_comes_back_as_it_was() {
        let field = Field::new("name", "Name");
        let html = TextField { field, value: "\"><script>".into(), ..TextField::default() }.to_string();
        assert!(html.contains("value=\"&#34;&#62;&#60;script&#62;\""), "{html}");
    }
}
