//! The forms of minutes, read into types.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::texts::Texts;
use super::model::{MINUTES_MAX, Reach, Wording};

/// The text, with its closed part.
pub(super) fn text_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![
        filled.area("minutes_words", texts.text_of_minutes(), texts.text_of_minutes_hint()),
        filled.area("closed_words", texts.closed_part(), texts.closed_part_hint()),
    ]
}

pub(super) fn parse_text(form: &Fields, language: Language) -> Result<Wording, FormErrors> {
    let mut reading = Reading::new(form, language);
    let words = reading.words("minutes_words", MINUTES_MAX, Texts::new(language).error_minutes());
    let closed_words = reading.words_if_any("closed_words", MINUTES_MAX);
    reading.done(Some(Wording { words, closed_words }))
}

/// Who reads them.
pub(super) fn reach_control(filled: Filled<'_>, language: Language) -> Control {
    let texts = Texts::new(language);
    let typed = filled.typed.get("reach");
    let answer = |reach: Reach| Answer::new(reach.code(), texts.reach(reach.code()).to_string(), typed == reach.code());
    let field = Field { error: filled.errors.of("reach"), ..Field::new("reach", texts.who_reads_them()) };
    Control::Choice(ChoiceGroup { field, choices: Reach::ALL.map(answer).into(), count: HowMany::One })
}

pub(super) fn parse_reach(form: &Fields, language: Language) -> Result<Reach, FormErrors> {
    let mut reading = Reading::new(form, language);
    let reach = reading.choice("reach", Reach::from_code, Texts::new(language).error_reach());
    reading.done(reach)
}

pub(super) fn parse_return(form: &Fields, language: Language) -> Result<String, FormErrors> {
    let mut reading = Reading::new(form, language);
    let why = reading.words("return_words", WORDS_MAX, Texts::new(language).error_return());
    reading.done(Some(why))
}

pub(super) fn parse_correction(form: &Fields, language: Language) -> Result<String, FormErrors> {
    let mut reading = Reading::new(form, language);
    let words = reading.words("correction", WORDS_MAX, Texts::new(language).error_correction());
    reading.done(Some(words))
}
