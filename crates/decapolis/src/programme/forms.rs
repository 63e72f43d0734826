//! The forms of programmes, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::time::{Timestamp, Zone};
use kernel::web::Fields;

use super::model::{Name, Programme};
use super::texts::Texts;

/// Reads a name, which is in use already; `present` is the one that it follows.
pub(super) fn parse_name(
    form: &Fields,
    present: Option<&Programme>,
    (zone, now): (&Zone, Timestamp),
    language: Language,
) -> Result<Name, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let name = reading.words("name", NAME_MAX, texts.error_name());
    let words = reading.words("words", WORDS_MAX, texts.error_words());
    let source = reading.words("source", WORDS_MAX, texts.error_source());
    let starts_at = reading.day("from").map(|day| day.start_in(zone));
    if starts_at.is_some_and(|at| at > now) {
        reading.fail("from", texts.error_future());
    }
    if let (Some(at), Some(programme)) = (starts_at, present)
        && at <= programme.name.starts_at
    {
        reading.fail("from", texts.error_before_present());
    }
    reading.done(starts_at.map(|starts_at| Name { name, words, language, source, starts_at }))
}

/// Reads what came of a programme.
pub(super) fn parse_outcome(form: &Fields, language: Language) -> Result<String, FormErrors> {
    let mut reading = Reading::new(form, language);
    let outcome = reading.words("outcome", WORDS_MAX, Texts::new(language).error_outcome());
    reading.done(Some(outcome))
}

pub(super) fn controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![
        filled.line("name", texts.name()),
        filled.area("words", texts.words(), texts.words_hint()),
        filled.line_hinted("source", texts.source(), texts.source_hint()),
        filled.day("from", texts.first_day()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_words_a_source_and_a_day_that_came() {
        let now = "2026-04-13T09:00:00Z".parse().expect("an instant");
        let read = |from: &'static str, source: &'static str| {
            let form = Fields::from([("name", "Hub"), ("words", "Pilots"), ("source", source), ("from", from)]);
            parse_name(&form, None, (&Zone::UTC, now), Language::English)
        };
        assert!(read("2022-01-01", "Board, minutes of 3 May 2022").is_ok());
        assert!(read("2026-04-14", "x").expect_err("planned").of("from").is_some());
        assert!(read("2022-01-01", "").expect_err("no source").of("source").is_some());
    }
}
