//! The form in which a colleague says whether they speak, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::submission::controls::{counted, one_of, optional};
use super::super::submission::{CountedAs, Said};
use super::super::texts::Texts;

/// What a colleague says: whether they speak and how they wish to be counted, and why not where they said so.
pub(super) type Answer = ((Said, CountedAs), String);

pub(super) fn parse(form: &Fields, language: Language) -> Result<Answer, FormErrors> {
    let mut reading = Reading::new(form, language);
    let said = |code: &str| Said::from_code(code).filter(|said| *said != Said::Nothing);
    let said = reading.choice("answer", said, Texts::new(language).error_speaking());
    let why = reading.words_if_any("why", WORDS_MAX);
    let counted = CountedAs::from_code(reading.get("counted")).unwrap_or(CountedAs::Unsaid);
    reading.done(said.map(|said| ((said, counted), why)))
}

pub(super) fn controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![
        one_of(filled, "answer", texts.will_you_speak(), &["confirmed", "declined"], |code| {
            texts.speaking_answer(code).to_string()
        }),
        counted(filled, "counted", texts.counted_label().to_owned(), language),
        optional(filled.area("why", texts.why_not(), texts.why_not_speaking_hint()), language),
    ]
}
