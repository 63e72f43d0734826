//! The controls of a form, filled with what was typed, each with what is wrong with it.

use super::FormErrors;
use crate::design::{Control, Field, Select, SelectOption, TextArea, TextField, TextKind, Width, Words};
use crate::web::Fields;

/// What was typed and what is wrong with it; a form shown for the first time has its present values and no errors.
#[derive(Debug, Clone, Copy)]
pub struct Filled<'f> {
    /// What stands in the fields.
    pub typed: &'f Fields,
    /// What has to be put right.
    pub errors: &'f FormErrors,
}

impl Filled<'_> {
    fn field(self, name: &'static str, label: &'static str) -> Field {
        Field { error: self.errors.of(name), ..Field::new(name, label) }
    }

    fn value(self, name: &str) -> crate::design::Text {
        self.typed.get(name).to_owned().into()
    }

    fn text(self, field: Field, kind: TextKind, width: Width) -> Control {
        let value = self.value(&field.name);
        Control::Text(TextField { field, value, kind, width, ..TextField::default() })
    }

    /// One line.
    pub fn line(self, name: &'static str, label: &'static str) -> Control {
        self.text(self.field(name, label), TextKind::Words, Width::Full)
    }

    /// One line, with a hint above it.
    pub fn line_hinted(self, name: &'static str, label: &'static str, hint: &'static str) -> Control {
        let field = Field { hint: Some(hint.into()), ..self.field(name, label) };
        self.text(field, TextKind::Words, Width::Full)
    }

    /// A short answer: a sum, a code.
    pub fn short(self, name: &'static str, label: &'static str, hint: &'static str) -> Control {
        let field = Field { hint: Some(hint.into()), ..self.field(name, label) };
        self.text(field, TextKind::Words, Width::Medium)
    }

    /// Several lines, with a hint above them.
    pub fn area(self, name: &'static str, label: &'static str, hint: impl Into<Words>) -> Control {
        let field = Field { hint: Some(hint.into()), ..self.field(name, label) };
        let value = self.value(name);
        Control::Area(TextArea { field, value })
    }

    /// A day.
    pub fn day(self, name: &'static str, label: &'static str) -> Control {
        self.text(self.field(name, label), TextKind::Date, Width::Medium)
    }

    /// A day, with a hint above it.
    pub fn day_hinted(self, name: &'static str, label: &'static str, hint: &'static str) -> Control {
        let field = Field { hint: Some(hint.into()), ..self.field(name, label) };
        self.text(field, TextKind::Date, Width::Medium)
    }

    /// An hour and its minutes.
    pub fn time(self, name: &'static str, label: &'static str) -> Control {
        self.text(self.field(name, label), TextKind::Time, Width::Short)
    }

    /// One of a list, given as value and label.
    pub fn select(
        self,
        name: &'static str,
        label: &'static str,
        options: impl IntoIterator<Item = (String, String)>,
    ) -> Control {
        let option = |(value, label): (String, String)| SelectOption { value: value.into(), label: label.into() };
        let (field, value) = (self.field(name, label), self.value(name));
        Control::Select(Select { field, options: options.into_iter().map(option).collect(), value })
    }
}
