//! The forms of engagements, read into types. A paper's fields come from its template, so their names in the form are
//! their places.

use kernel::db::Tx;
use kernel::design::{
    Answer as ChoiceAnswer, Button, ChoiceGroup, Control, Field, Form, HowMany, TextArea, TextField, TextKind, Width,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::language::Language;
use kernel::stop::Fault;
use kernel::time::Date;
use kernel::web::{Fields, Visit};

use super::super::model::{EngagementId, EntryId, FIELD_MAX, Verdict};
use super::super::template::{AnswerForm, FIELDS_MAX, FieldForm, Paper};
use super::super::texts::Texts;

/// Names of the fields of a paper, by place.
const NAMES: [&str; FIELDS_MAX] = ["f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12"];

/// Days that an agreement or a meeting sets: its end, the next meeting.
const TO_COME: [&str; 2] = ["end", "next"];

/// Reads a paper: what its fields say, by their codes; what was left out is not in it.
/// `today` is the reader's: what ends or is met next is still to come.
pub(super) fn parse_paper(
    form: &Fields,
    fields: &[FieldForm],
    (language, today): (Language, Date),
) -> Result<Paper, FormErrors> {
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    let mut paper = Paper::new();
    for (name, field) in NAMES.iter().zip(fields) {
        let value = form.get(name);
        if value.is_empty() {
            if !field.is_optional {
                errors.add(*name, texts.error_missing_in(field.label_in(language)).to_string());
            }
            continue;
        }
        if let Some(sentence) = wrong(field, value, texts, today) {
            errors.add(*name, sentence);
        }
        paper.insert(field.code.clone(), value.to_owned());
    }
    if errors.is_empty() { Ok(paper) } else { Err(errors) }
}

fn wrong(field: &FieldForm, value: &str, texts: Texts, today: Date) -> Option<String> {
    let is_over = || TO_COME.contains(&field.code.as_str()) && value.parse::<Date>().is_ok_and(|day| day < today);
    let is_long = value.chars().count() > FIELD_MAX;
    match field.answer {
        _ if is_long => Some(texts.error_too_long(FIELD_MAX).to_string()),
        AnswerForm::Day if value.parse::<Date>().is_err() => Some(texts.error_day().to_owned()),
        AnswerForm::Day if is_over() => Some(texts.error_day_over().to_owned()),
        AnswerForm::Choice if !field.choices.iter().any(|choice| choice.code == value) => {
            Some(texts.error_choose().to_owned())
        }
        _ => None,
    }
}

/// The controls of a paper, filled with what was typed.
pub(super) fn controls(fields: &[FieldForm], filled: Filled<'_>, language: Language) -> Vec<Control> {
    NAMES.iter().zip(fields).map(|(name, field)| control(name, field, filled, language)).collect()
}

fn control(name: &'static str, form: &FieldForm, filled: Filled<'_>, language: Language) -> Control {
    let optional = form.is_optional.then(|| kernel::texts::Texts::new(language).optional().into());
    let field = Field { error: filled.errors.of(name), optional, ..Field::new(name, form.label_in(language)) };
    let value = filled.typed.get(name).to_owned();
    let line = |field, kind, width| {
        Control::Text(TextField { field, value: value.clone().into(), kind, width, ..TextField::default() })
    };
    match form.answer {
        AnswerForm::Words => Control::Area(TextArea { field, value: value.into() }),
        AnswerForm::Line => line(field, TextKind::Words, Width::Full),
        AnswerForm::Day => line(field, TextKind::Date, Width::Medium),
        AnswerForm::Choice => {
            let choice = |choice: &super::super::template::ChoiceForm| ChoiceAnswer {
                is_chosen: value == choice.code,
                value: choice.code.clone().into(),
                label: choice.label_in(language).into(),
                hint: None,
            };
            Control::Choice(ChoiceGroup {
                field,
                choices: form.choices.iter().map(choice).collect(),
                count: HowMany::One,
            })
        }
    }
}

/// What is typed into a paper that was written before.
pub(super) fn typed_of(fields: &[FieldForm], paper: &Paper) -> Fields {
    let value = |code: &String| paper.get(code).cloned().unwrap_or_default();
    let filled = NAMES.iter().zip(fields).map(|(name, field)| (*name, value(&field.code)));
    filled.fold(Fields::default(), |fields, (name, value)| fields.and(name, &value))
}

/// The form with one button and nothing to fill in.
pub(super) fn press(tx: &Tx<'_>, visit: &Visit<'_>, path: String, button: Button) -> Result<Form, Fault> {
    form::post(tx, visit, path, Vec::new(), vec![button])
}

/// The form that answers a recommendation.
pub(super) fn reply_form(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    id: EngagementId,
    entry: EntryId,
    filled: Filled<'_>,
) -> Result<Form, Fault> {
    let texts = Texts::new(visit.language());
    let choice = |verdict: Verdict| ChoiceAnswer {
        value: verdict.code().into(),
        label: texts.verdict(verdict.code()).to_string().into(),
        hint: None,
        is_chosen: filled.typed.get("verdict") == verdict.code(),
    };
    let field = Field { error: filled.errors.of("verdict"), ..Field::new("verdict", texts.what_city_does()) };
    let verdict =
        Control::Choice(ChoiceGroup { field, choices: Verdict::ALL.map(choice).to_vec(), count: HowMany::One });
    let reason = filled.area("reason", texts.reason(), texts.reason_hint());
    let path = format!("/support/{id}/replies?entry={entry}");
    form::post(tx, visit, path, vec![verdict, reason], vec![Button::submit(texts.answer_it()).quiet()])
}

/// Reads the answer to a recommendation: refusing one needs a reason, the rest may go without.
pub(super) fn parse_reply(form: &Fields, language: Language) -> Result<(Verdict, String), FormErrors> {
    let texts = Texts::new(language);
    let mut reading = form::Reading::new(form, language);
    let verdict = reading.choice("verdict", Verdict::from_code, texts.error_choose());
    let reason = match verdict {
        Some(Verdict::Refused | Verdict::Adapted) => reading.words("reason", FIELD_MAX, texts.error_reason()),
        _ => reading.words_if_any("reason", FIELD_MAX),
    };
    reading.done(verdict.map(|verdict| (verdict, reason)))
}

#[cfg(test)]
mod tests {
    use super::super::super::template::{RUNGS, read};
    use super::*;

    #[test]
    fn a_paper_comes_back_with_all_that_is_wrong() {
        let template = read(RUNGS[2]).expect("read");
        let agreement = template.steps.iter().find(|step| step.code == "agreement").expect("there").fields();
        let form = Fields::from([("f1", "Learn"), ("f4", "soon")]);
        let asked = (Language::English, "2026-04-13".parse().expect("a day"));
        let errors = parse_paper(&form, &agreement, asked).expect_err("wrong");
        assert_eq!(["f1", "f2", "f3", "f4"].map(|name| errors.of(name).is_some()), [false, true, true, true]);
        let last_day =
            |day| parse_paper(&Fields::from([("f4", day)]), &agreement, asked).expect_err("empty").of("f4").is_some();
        assert_eq!(["2026-04-12", "2026-04-13"].map(last_day), [true, false], "an agreement ends in time to come");
    }

    #[test]
    fn refusing_a_recommendation_needs_a_reason() {
        let read = |verdict: &'static str, reason: &'static str| {
            parse_reply(&Fields::from([("verdict", verdict), ("reason", reason)]), Language::English).is_ok()
        };
        assert_eq!(
            [read("refused", ""), read("refused", "No money"), read("taken", ""), read("", "x")],
            [false, true, true, false]
        );
    }
}
