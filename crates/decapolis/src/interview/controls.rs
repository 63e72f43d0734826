//! The controls of the forms of interviews.

use kernel::design::{Answer as ChoiceAnswer, ChoiceGroup, Control, Field, HowMany, Select, SelectOption};
use kernel::form::Filled;
use kernel::language::Language;
use kernel::topic::Topic;
use kernel::web::Fields;

use super::model::{Consent, Kind, Said, Urgency};
use super::texts::Texts;

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
