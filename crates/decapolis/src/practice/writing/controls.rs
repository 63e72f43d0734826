//! The controls of each part, filled with what was typed or with what is there.

use kernel::design::{
    Answer as ChoiceAnswer, ChoiceGroup, Control, Field, HowMany, Select, SelectOption, TextArea, TextField, TextKind,
    Width,
};
use kernel::form::FormErrors;
use kernel::language::Language;
use kernel::topic::Topic;
use kernel::web::Fields;

use super::super::model::{Evidence, FigureKind, Practice, Source, Stage};
use super::super::texts::Texts;
use super::preconditions::{self, COMPARISONS};
use crate::network::fact_label;

/// What every control is drawn from.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Drawing<'d> {
    pub(in super::super) errors: &'d FormErrors,
    pub(in super::super) typed: &'d Fields,
    pub(in super::super) language: Language,
}

impl Drawing<'_> {
    fn texts(&self) -> Texts {
        Texts::new(self.language)
    }

    fn field(&self, name: &'static str, label: impl Into<String>) -> Field {
        Field { error: self.errors.of(name), ..Field::new(name, label.into()) }
    }

    /// One line; what is asked for in the hint may be left out where it says so.
    pub(in super::super) fn line(
        &self,
        name: &'static str,
        label: &'static str,
        hint: Option<&'static str>,
    ) -> Control {
        let field = Field { hint: hint.map(Into::into), ..self.field(name, label) };
        Control::Text(TextField { field, value: self.typed.get(name).to_owned().into(), ..TextField::default() })
    }

    /// One line that may stay empty.
    fn optional_line(&self, name: &'static str, label: &'static str, hint: Option<&'static str>) -> Control {
        let field = Field { hint: hint.map(Into::into), ..self.optional(name, label) };
        Control::Text(TextField { field, value: self.typed.get(name).to_owned().into(), ..TextField::default() })
    }

    pub(in super::super) fn year(&self, name: &'static str, label: &'static str, known: Option<i64>) -> Control {
        let known = known.map_or_else(String::new, |year| year.to_string());
        Control::Text(TextField {
            field: self.optional(name, label),
            value: self.typed.filled(name).map_or(known, str::to_owned).into(),
            kind: TextKind::Number,
            width: Width::Short,
            ..TextField::default()
        })
    }

    pub(in super::super) fn day(&self, name: &'static str, label: &'static str, known: String) -> Control {
        Control::Text(TextField {
            field: self.field(name, label),
            value: self.typed.filled(name).map_or(known, str::to_owned).into(),
            kind: TextKind::Date,
            width: Width::Medium,
            ..TextField::default()
        })
    }

    pub(in super::super) fn area(&self, name: &'static str, label: impl Into<String>, known: String) -> Control {
        let value = if self.errors.is_empty() { known } else { self.typed.get(name).to_owned() };
        Control::Area(TextArea { field: self.field(name, label), value: value.into() })
    }

    pub(in super::super) fn select(
        &self,
        name: &'static str,
        label: &'static str,
        options: Vec<SelectOption>,
        known: &str,
    ) -> Control {
        let value = self.typed.filled(name).unwrap_or(known).to_owned().into();
        Control::Select(Select { field: self.field(name, label), options, value })
    }

    fn optional(&self, name: &'static str, label: &'static str) -> Field {
        let optional = kernel::texts::Texts::new(self.language).optional();
        Field { optional: Some(optional.into()), ..self.field(name, label) }
    }

    pub(super) fn topic(&self, topics: &[Topic]) -> Control {
        let named = topics.iter().map(|topic| option(topic.id.clone(), topic.name.clone()));
        let options = std::iter::once(option("", self.texts().choose())).chain(named).collect();
        self.select("topic", self.texts().topic(), options, "")
    }

    pub(super) fn language(&self, label: &'static str, known: Language) -> Control {
        let options = Language::ALL.map(|own| option(own.code(), own.own_name())).into();
        self.select("language", label, options, known.code())
    }

    pub(super) fn sources(&self) -> Vec<Control> {
        let texts = self.texts();
        vec![
            self.line("title", texts.source_title(), None),
            self.line("address", texts.source_address(), Some(texts.source_address_hint())),
            self.optional_line("publisher", texts.source_publisher(), None),
            self.year("published", texts.source_published(), None),
            self.day("read", texts.source_read(), String::new()),
        ]
    }

    pub(super) fn figures(&self, sources: &[Source]) -> Vec<Control> {
        let texts = self.texts();
        let kinds = FigureKind::ALL.map(|kind| option(kind.code(), texts.figure_kind(kind.code()).to_string()));
        let grade = |grade: Evidence| option(grade.grade().to_string(), texts.evidence(grade.code()).to_string());
        let grades = std::iter::once(option("", texts.not_known())).chain(Evidence::ALL.map(grade));
        vec![
            self.select("kind", texts.column_kind(), kinds.into(), FigureKind::Result.code()),
            self.line("what", texts.figure_what(), Some(texts.figure_what_hint())),
            self.line("amount", texts.column_amount(), None),
            self.optional_line("unit", texts.figure_unit(), None),
            self.optional_line("currency", texts.figure_currency(), Some(texts.figure_currency_hint())),
            self.year("year", texts.column_year(), None),
            self.select("grade", texts.strength_of_evidence(), grades.collect(), ""),
            self.source(sources),
        ]
    }

    fn source(&self, sources: &[Source]) -> Control {
        let named = sources.iter().enumerate().map(|(at, source)| option(at.to_string(), source.title.clone()));
        let options = std::iter::once(option("", self.texts().choose())).chain(named).collect();
        self.select("source", self.texts().figure_source(), options, "")
    }

    pub(super) fn preconditions(&self) -> Vec<Control> {
        let texts = self.texts();
        let facts = preconditions::facts().map(|fact| option(fact, fact_label(fact, self.language)));
        let facts = std::iter::once(option("", texts.choose())).chain(facts).collect();
        let comparisons = COMPARISONS.map(|code| option(code, texts.comparison(code).to_string()));
        vec![
            self.select("fact", texts.row_fact(), facts, ""),
            self.select("comparison", texts.row_comparison(), comparisons.into(), COMPARISONS[0]),
            self.line("value", texts.row_value(), Some(texts.row_value_hint())),
            self.optional_line("clause", texts.row_clause(), Some(texts.row_clause_hint())),
        ]
    }

    pub(super) fn cities(&self, sources: &[Source]) -> Vec<Control> {
        let texts = self.texts();
        vec![
            self.line("city", texts.column_city(), None),
            self.year("year", texts.column_since(), None),
            self.stage(Stage::Unknown),
            self.source(sources),
        ]
    }

    fn stage(&self, known: Stage) -> Control {
        let options = Stage::ALL.map(|stage| option(stage.code(), self.texts().stage(stage.code()).to_string()));
        self.select("stage", self.texts().column_stage(), options.into(), known.code())
    }

    pub(super) fn basics(&self, practice: &Practice, chosen: &[String], topics: &[Topic]) -> Vec<Control> {
        let texts = self.texts();
        let is_chosen = |topic: &Topic| {
            if self.errors.is_empty() {
                chosen.contains(&topic.id)
            } else {
                self.typed.all("topic").any(|id| id == topic.id)
            }
        };
        let choice = |topic: &Topic| ChoiceAnswer {
            value: topic.id.clone().into(),
            label: topic.name.clone().into(),
            hint: None,
            is_chosen: is_chosen(topic),
        };
        let topics = ChoiceGroup {
            field: self.field("topic", texts.topics()),
            choices: topics.iter().map(choice).collect(),
            count: HowMany::Any,
        };
        vec![
            Control::Choice(topics),
            self.stage(practice.stage),
            self.year("started", texts.started(), practice.started),
            self.year("ended", texts.ended(), practice.ended),
        ]
    }
}

pub(in super::super) fn option(value: impl Into<String>, label: impl Into<String>) -> SelectOption {
    SelectOption { value: value.into().into(), label: label.into().into() }
}
