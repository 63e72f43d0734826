//! The forms of a decision and of the speakers' answer, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::submission::controls::{one_of, optional};
use super::super::submission::{Decision, Said};
use super::super::texts::Texts;
use super::Verdict;

/// Reads a decision; each has its reason, since it goes to whoever proposed the session.
pub(in crate::call) fn parse(form: &Fields, language: Language) -> Result<(Verdict, String), FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let verdict = reading.choice("verdict", Verdict::from_code, texts.error_verdict());
    let reason = reading.words("reason", WORDS_MAX, texts.error_reason());
    reading.done(verdict.map(|verdict| (verdict, reason)))
}

pub(in crate::call) fn controls(filled: Filled<'_>, before: Option<&Decision>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let stored = match before {
        Some(decision) => Fields::from([("verdict", decision.verdict.code()), ("reason", &decision.reason)]),
        None => Fields::default(),
    };
    let typed =
        if filled.typed.filled("reason").or(filled.typed.filled("verdict")).is_some() { filled.typed } else { &stored };
    let filled = Filled { typed, errors: filled.errors };
    let none = (String::new(), texts.no_verdict().to_owned());
    let verdict = |verdict: Verdict| (verdict.code().to_owned(), texts.verdict_name(verdict.code()).to_string());
    vec![
        filled.select("verdict", texts.verdict(), std::iter::once(none).chain(Verdict::ALL.map(verdict))),
        filled.area("reason", texts.reason(), texts.reason_hint()),
    ]
}

/// Reads whether the speakers come, and why not where they say so.
pub(in crate::call) fn parse_confirm(form: &Fields, language: Language) -> Result<(Said, String), FormErrors> {
    let mut reading = Reading::new(form, language);
    let said = |code: &str| Said::from_code(code).filter(|said| *said != Said::Nothing);
    let said = reading.choice("answer", said, Texts::new(language).error_answer());
    let why = reading.words_if_any("why", WORDS_MAX);
    reading.done(said.map(|said| (said, why)))
}

pub(in crate::call) fn confirm_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![
        one_of(filled, "answer", texts.will_you_come(), &["confirmed", "declined"], |code| {
            texts.answer_name(code).to_string()
        }),
        optional(filled.area("why", texts.why_not(), texts.why_not_hint()), language),
    ]
}
