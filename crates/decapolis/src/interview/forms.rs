//! The forms of interviews, read into types.

use kernel::design::{Answer as ChoiceAnswer, ChoiceGroup, Control, Field, HowMany, Select, SelectOption};
use kernel::form::{Filled, FormErrors, Reading};
use kernel::language::Language;
use kernel::topic::Topic;
use kernel::web::Fields;

use super::model::{Consent, Kind, Said, Urgency, WORDS_MAX};
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

/// One answer: what kind, in which words, how urgent, who may read it.
pub(super) fn answer_controls(filled: Filled<'_>, topics: &[Topic], language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let kind = |kind: Kind| (kind.code().to_owned(), texts.kind_name(kind.code()).to_string());
    let urgency = |urgency: Urgency| (urgency.code().to_owned(), texts.urgency_name(urgency.code()).to_string());
    vec![
        filled.select("kind", texts.what_kind(), Kind::ALL.map(kind)),
        filled.area("words", texts.in_your_words(), texts.words_hint()),
        topic_control(filled, topics, language),
        filled.select("urgency", texts.how_urgent(), Urgency::ALL.map(urgency)),
        consent_control(filled, &Consent::OFFERED, language),
    ]
}

/// What presses, from the mail.
pub(super) fn pressing_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![
        filled.area("words", texts.in_your_words(), texts.words_hint()),
        consent_control(filled, &Consent::OFFERED, language),
    ]
}

/// The need that an answer becomes.
pub(super) fn need_controls(filled: Filled<'_>, topics: &[Topic], language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![filled.area("words", texts.need_in_words(), texts.need_hint()), topic_control(filled, topics, language)]
}

/// What the form of a need begins with.
pub(super) fn need_of(said: &Said) -> Fields {
    Fields::from([("words", said.words.as_str()), ("topic", &said.topic)])
}

fn topic_control(filled: Filled<'_>, topics: &[Topic], language: Language) -> Control {
    let texts = Texts::new(language);
    let option = |(value, label): (String, String)| SelectOption { value: value.into(), label: label.into() };
    let suggested = std::iter::once((String::new(), texts.suggest_a_topic().to_owned()));
    let known = topics.iter().map(|topic| (topic.id.clone(), topic.name.clone()));
    let field = Field {
        error: filled.errors.of("topic"),
        optional: Some(kernel::texts::Texts::new(language).optional().into()),
        ..Field::new("topic", texts.topic())
    };
    let value = filled.typed.get("topic").to_owned().into();
    Control::Select(Select { field, options: suggested.chain(known).map(option).collect(), value })
}

/// Who may read it; the fewest, where nothing was chosen yet.
pub(super) fn consent_control(filled: Filled<'_>, offered: &[Consent], language: Language) -> Control {
    let texts = Texts::new(language);
    let chosen = filled.typed.filled("consent").unwrap_or(Consent::Prepares.code());
    let choice = |consent: &Consent| ChoiceAnswer {
        value: consent.code().into(),
        label: texts.consent_name(consent.code()).to_string().into(),
        hint: (*consent == Consent::Nameless).then(|| texts.nameless_hint().into()),
        is_chosen: chosen == consent.code(),
    };
    let field = Field {
        error: filled.errors.of("consent"),
        hint: Some(texts.consent_hint().into()),
        ..Field::new("consent", texts.who_may_read())
    };
    Control::Choice(ChoiceGroup { field, choices: offered.iter().map(choice).collect(), count: HowMany::One })
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
