//! The forms of interviews, read into types.

use kernel::form::{FormErrors, Reading};
use kernel::language::Language;
use kernel::topic::Topic;
use kernel::web::Fields;

use super::model::{Consent, Kind, Urgency, WORDS_MAX};
use super::texts::Texts;
use crate::need;

/// An answer as typed; its topic is suggested from the words where none was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Typed {
    pub(super) kind: Kind,
    pub(super) words: String,
    pub(super) topic: Option<String>,
    pub(super) urgency: Option<Urgency>,
    pub(super) consent: Consent,
}

/// Reads an answer. How urgent it is counts where it presses.
pub(super) fn parse_answer(form: &Fields, topics: &[Topic], language: Language) -> Result<Typed, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let kind = reading.choice("kind", Kind::from_code, texts.error_kind());
    let words = reading.words("words", WORDS_MAX, texts.error_words());
    let topic = chosen_topic(&mut reading, topics, language);
    let consent = reading.choice("consent", Consent::offered, texts.error_consent());
    let urgency = match kind {
        Some(Kind::Presses) => reading.choice("urgency", Urgency::from_code, texts.error_urgency()),
        _ => None,
    };
    reading.done(kind.zip(consent).map(|(kind, consent)| Typed { kind, words, topic, urgency, consent }))
}

/// Reads what presses, and who may read it.
pub(super) fn parse_pressing(form: &Fields, language: Language) -> Result<(String, Consent), FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let words = reading.words("words", WORDS_MAX, texts.error_words());
    let consent = reading.choice("consent", Consent::offered, texts.error_consent());
    reading.done(consent.map(|consent| (words, consent)))
}

/// Reads what may not be said; nothing may be.
pub(super) fn parse_unsaid(form: &Fields, language: Language) -> Result<String, FormErrors> {
    let mut reading = Reading::new(form, language);
    let words = reading.words_if_any("unsaid", WORDS_MAX);
    reading.done(Some(words))
}

/// Reads the need that an answer becomes: its words, and its topic where one was chosen.
pub(super) fn parse_need(
    form: &Fields,
    topics: &[Topic],
    language: Language,
) -> Result<(String, Option<String>), FormErrors> {
    let mut reading = Reading::new(form, language);
    let words = reading.words("words", need::WORDS_MAX, Texts::new(language).error_words());
    let topic = chosen_topic(&mut reading, topics, language);
    reading.done(Some((words, topic)))
}

fn chosen_topic(reading: &mut Reading<'_>, topics: &[Topic], language: Language) -> Option<String> {
    let topic = reading.get("topic");
    if topic.is_empty() {
        return None;
    }
    if !topics.iter().any(|known| known.id == topic) {
        reading.fail("topic", Texts::new(language).error_topic());
    }
    Some(topic.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_urgent_it_is_is_asked_where_it_presses() {
        let form = |kind| Fields::from([("kind", kind), ("words", "Forms"), ("consent", "nameless"), ("urgency", "")]);
        let parsed = |kind| parse_answer(&form(kind), &[], Language::English);
        assert!(parsed("presses").expect_err("refused").of("urgency").is_some());
        assert_eq!(parsed("proud").map(|typed| (typed.urgency, typed.consent)), Ok((None, Consent::Nameless)));
    }

    #[test]
    fn all_that_is_wrong_with_an_answer_comes_at_once() {
        let form = Fields::from([("words", " "), ("topic", "witchcraft"), ("consent", "nobody")]);
        let errors = parse_answer(&form, &[], Language::French).expect_err("refused");
        assert_eq!(["kind", "words", "topic", "consent"].map(|field| errors.of(field).is_some()), [true; 4]);
    }

    #[test]
    fn what_may_not_be_said_may_be_nothing() {
        assert_eq!(parse_unsaid(&Fields::default(), Language::Arabic), Ok(String::new()));
    }
}
