//! The form of a topic, read into types.

use kernel::design::{Control, Field, TextArea, TextField};
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::web::Fields;
use peers::Theme;

use super::super::texts::Texts;
use crate::network;

/// The fields of a topic's name and words, in the order of [`Language::ALL`].
const NAMES: [&str; 4] = ["name_en", "name_es", "name_fr", "name_ar"];
const WORDS: [&str; 4] = ["words_en", "words_es", "words_fr", "words_ar"];

/// A topic as a network keeps it: name and words in every language, in that of the first where nobody wrote them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct KeptTopic {
    pub(super) theme: String,
    /// Name and words, in the order of [`Language::ALL`].
    pub(super) named: [(String, String); 4],
}

impl KeptTopic {
    /// The name that was written first.
    pub(super) fn name(&self) -> &str {
        &self.named[0].0
    }

    /// What the form shows of it.
    pub(super) fn present(&self) -> Fields {
        let each = NAMES.into_iter().zip(WORDS).zip(&self.named);
        each.fold(Fields::from([("theme", self.theme.as_str())]), |fields, ((name, words), (named, with))| {
            fields.and(name, named).and(words, with)
        })
    }
}

/// The theme, then name and words in each language, the reader's first.
pub(super) fn controls(filled: Filled<'_>, reader: Language) -> Vec<Control> {
    let texts = Texts::new(reader);
    let language = network::atlas_language(reader);
    let themes = Theme::all().iter().map(|theme| (theme.id.to_owned(), theme.name_in(language).to_owned()));
    let mut controls = vec![filled.select("theme", texts.theme(), themes)];
    let mut fields: Vec<(Language, (&str, &str))> =
        Language::ALL.into_iter().zip(NAMES.into_iter().zip(WORDS)).collect();
    fields.sort_by_key(|(language, _)| *language != reader);
    for (language, (name, words)) in fields {
        let called = language.name_in(reader);
        let field =
            |name: &'static str, label: String| Field { error: filled.errors.of(name), ..Field::new(name, label) };
        let value = |name: &str| filled.typed.get(name).to_owned().into();
        let name_field = field(name, texts.topic_name_in(called).to_string());
        controls.push(Control::Text(TextField { field: name_field, value: value(name), ..TextField::default() }));
        let hint = Some(texts.topic_words_hint().into());
        let words_field = Field { hint, ..field(words, texts.topic_words_in(called).to_string()) };
        controls.push(Control::Area(TextArea { field: words_field, value: value(words) }));
    }
    controls
}

/// Reads a topic: one name at the least, and the words by which a sentence about it is recognised.
pub(super) fn parse(form: &Fields, reader: Language) -> Result<KeptTopic, FormErrors> {
    let texts = Texts::new(reader);
    let mut reading = Reading::new(form, reader);
    let theme = reading.choice("theme", |id| Theme::of_id(id).map(|theme| theme.id.to_owned()), texts.error_theme());
    let written: Vec<(String, String)> = NAMES
        .into_iter()
        .zip(WORDS)
        .map(|(name, words)| (reading.words_if_any(name, NAME_MAX), reading.words_if_any(words, WORDS_MAX)))
        .collect();
    let first = written.iter().find(|(name, _)| !name.is_empty()).cloned();
    if first.is_none() {
        let own = Language::ALL.into_iter().zip(NAMES).find(|(language, _)| *language == reader);
        reading.fail(own.map_or(NAMES[0], |(_, name)| name), texts.error_topic_name());
    }
    let first = first.unwrap_or_default();
    let or_first = |at: usize| match &written[at] {
        (name, words) if name.is_empty() => {
            (first.0.clone(), if words.is_empty() { first.1.clone() } else { words.clone() })
        }
        kept => kept.clone(),
    };
    let named = [0, 1, 2, 3].map(or_first);
    reading.done(theme.map(|theme| KeptTopic { theme, named }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: &[(&str, &str)]) -> Result<KeptTopic, FormErrors> {
        parse(&fields.iter().fold(Fields::default(), |form, (name, typed)| form.and(name, typed)), Language::French)
    }

    #[test]
    fn a_language_without_a_name_has_the_first_one() {
        let read =
            read(&[("theme", "mobility"), ("name_fr", "Vélos"), ("words_fr", "vélo piste"), ("words_ar", "دراجة")]);
        let topic = read.expect("a topic");
        assert_eq!(topic.named[0], ("Vélos".to_owned(), "vélo piste".to_owned()));
        assert_eq!(topic.named[3], ("Vélos".to_owned(), "دراجة".to_owned()), "words of its own stay");
    }

    #[test]
    fn a_topic_needs_a_name_and_a_theme_that_there_is() {
        let errors = read(&[("theme", "no-such-theme")]).expect_err("refused");
        assert!(errors.of("name_fr").is_some() && errors.of("theme").is_some());
    }
}
