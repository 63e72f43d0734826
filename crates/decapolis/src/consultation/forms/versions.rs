//! The fields in which the same is said in other languages; each may be left empty.

use kernel::design::{Control, Field, TextArea};
use kernel::form::{Filled, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::model::Version;
use super::super::texts::Texts;

/// The names of its fields, in the order of [`Language::ALL`].
pub(super) type Names = [&'static str; 4];
pub(super) const REPLY: Names = ["words_en", "words_es", "words_fr", "words_ar"];
pub(super) const WHY: Names = ["why_en", "why_es", "why_fr", "why_ar"];

fn each(names: Names) -> impl Iterator<Item = (Language, &'static str)> {
    Language::ALL.into_iter().zip(names)
}

/// A field for each of some languages.
pub(super) fn controls(
    filled: Filled<'_>,
    names: Names,
    languages: impl IntoIterator<Item = Language>,
    reader: Language,
) -> Vec<Control> {
    let texts = Texts::new(reader);
    let languages: Vec<Language> = languages.into_iter().collect();
    let control = |(language, name): (Language, &'static str)| {
        let label = texts.in_language(language.name_in(reader)).to_string();
        let field = Field {
            optional: Some(texts.may_be_empty().into()),
            error: filled.errors.of(name),
            ..Field::new(name, label)
        };
        Control::Area(TextArea { field, value: filled.typed.get(name).to_owned().into() })
    };
    each(names).filter(|(language, _)| languages.contains(language)).map(control).collect()
}

/// What they show of the versions that are there.
pub(super) fn present(names: Names, versions: &[Version]) -> Fields {
    let words = |language: Language| versions.iter().find(|version| version.language == language);
    each(names).filter_map(|(language, name)| Some((name, words(language)?))).fold(Fields::default(), |form, (name, version)| {
        form.and(name, &version.words)
    })
}

/// Reads them; what is written in the language of the original is no version of it.
pub(super) fn read(
    reading: &mut Reading<'_>,
    names: Names,
    (own, texts): (Option<Language>, &Texts),
) -> Vec<Version> {
    let mut versions = Vec::new();
    for (language, name) in each(names) {
        let words = reading.words_if_any(name, WORDS_MAX);
        if words.is_empty() {
            continue;
        }
        if own == Some(language) {
            reading.fail(name, texts.error_version_own());
            continue;
        }
        versions.push(Version { language, words });
    }
    versions
}
