//! What somebody answers to what people said, in more than one language: fields in which the same is said in the other languages, and what
//! a reader gets of it. Whoever has a language gets the version in it; where there is none, the words as they were written.

use kernel::design::{Control, Field, TextArea};
use kernel::form::{Filled, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::web::Fields;

use super::texts::Texts;

/// The same words in another language than the one that they were written in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Version {
    pub(crate) language: Language,
    pub(crate) words: String,
}

/// Words as a reader gets them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shown<'a> {
    pub(crate) words: &'a str,
    pub(crate) language: Language,
    /// As they were written, where that was in another language.
    pub(crate) original: Option<(&'a str, Language)>,
}

/// What a reader gets of words, given as they were written.
pub(crate) fn shown<'a>(
    (words, language): (&'a str, Language),
    versions: &'a [Version],
    reader: Language,
) -> Shown<'a> {
    match versions.iter().find(|version| version.language == reader && language != reader) {
        Some(version) => Shown { words: &version.words, language: reader, original: Some((words, language)) },
        None => Shown { words, language, original: None },
    }
}

/// In which language words were written that a reader gets in that one.
pub(crate) fn written_in(language: Language, reader: Language) -> String {
    Texts::new(reader).written_in(language.name_in(reader)).to_string()
}

/// Above the words as they were written.
pub(crate) fn original_in(language: Language, reader: Language) -> String {
    Texts::new(reader).original_in(language.name_in(reader)).to_string()
}

/// The names of the fields, in the order of [`Language::ALL`].
pub(crate) type Names = [&'static str; 4];

fn each(names: Names) -> impl Iterator<Item = (Language, &'static str)> {
    Language::ALL.into_iter().zip(names)
}

/// A field for each language; without the one in which the original is written, where that is known beforehand.
pub(crate) fn version_controls(
    filled: Filled<'_>,
    names: Names,
    own: Option<Language>,
    reader: Language,
) -> Vec<Control> {
    let texts = Texts::new(reader);
    let control = |(language, name): (Language, &'static str)| {
        let label = texts.in_language(language.name_in(reader)).to_string();
        let field = Field {
            optional: Some(texts.may_be_empty().into()),
            error: filled.errors.of(name),
            ..Field::new(name, label)
        };
        Control::Area(TextArea { field, value: filled.typed.get(name).to_owned().into() })
    };
    each(names).filter(|(language, _)| own != Some(*language)).map(control).collect()
}

/// What the fields show of the versions that are there, beside what a form shows already.
pub(crate) fn present_versions(form: Fields, names: Names, versions: &[Version]) -> Fields {
    each(names).fold(form, |form, (language, name)| match versions.iter().find(|one| one.language == language) {
        Some(version) => form.and(name, &version.words),
        None => form,
    })
}

/// Reads the fields; what is written in the language of the original is no version of it.
pub(crate) fn read_versions(
    reading: &mut Reading<'_>,
    names: Names,
    (own, reader): (Option<Language>, Language),
) -> Vec<Version> {
    let mut versions = Vec::new();
    for (language, name) in each(names) {
        let words = reading.words_if_any(name, WORDS_MAX);
        if words.is_empty() {
            continue;
        }
        if own == Some(language) {
            reading.fail(name, Texts::new(reader).error_version_own());
        } else {
            versions.push(Version { language, words });
        }
    }
    versions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_a_version_where_there_is_one_and_else_what_was_written() {
        let versions = [Version { language: Language::French, words: "Merci".to_owned() }];
        let of = |reader| shown(("Thank you", Language::English), &versions, reader);
        let original = Some(("Thank you", Language::English));
        assert_eq!(of(Language::French), Shown { words: "Merci", language: Language::French, original });
        for reader in [Language::English, Language::Arabic] {
            assert_eq!(of(reader), Shown { words: "Thank you", language: Language::English, original: None });
        }
    }

    #[test]
    fn what_is_written_in_the_language_of_the_original_is_no_version() {
        let names: Names = ["en", "es", "fr", "ar"];
        let form = Fields::from([("en", "Thanks"), ("fr", "Merci"), ("es", " ")]);
        let read = |own| {
            let mut reading = Reading::new(&form, Language::English);
            let versions = read_versions(&mut reading, names, (own, Language::English));
            reading.done(Some(versions))
        };
        let french = Version { language: Language::French, words: "Merci".to_owned() };
        assert_eq!(read(Some(Language::English)).map_err(|errors| errors.of("en").is_some()), Err(true));
        assert!(read(Some(Language::Arabic)).is_ok_and(|versions| versions.len() == 2 && versions[1] == french));
    }
}
