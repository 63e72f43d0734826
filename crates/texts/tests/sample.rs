//! A sample folder compiled: the Rust file is as kept in `sample/expected.txt`, and what is kept there works.

use std::path::{Path, PathBuf};

use kernel::language::Language;
use texts::{Home, Source};

/// Stands for the crate that the written file calls.
mod kernel {
    pub(crate) mod language {
        use std::fmt::Display;

        #[derive(Clone, Copy, Debug)]
        pub(crate) enum Language {
            English,
            Spanish,
            French,
            Arabic,
        }

        #[derive(Clone, Copy, Debug)]
        pub(crate) enum Plural {
            One,
            Two,
            Few,
            Many,
            Other,
        }

        pub(crate) trait Count {
            fn to_count(&self) -> i64;
        }

        impl Count for i64 {
            fn to_count(&self) -> i64 {
                *self
            }
        }

        impl Language {
            /// The rule of Arabic, as it has all cases, for everyone.
            pub(crate) fn plural(self, count: i64) -> Plural {
                match count {
                    1 => Plural::One,
                    2 => Plural::Two,
                    3..=10 => Plural::Few,
                    11..=99 => Plural::Many,
                    _ => Plural::Other,
                }
            }

            pub(crate) fn number(self, number: i64) -> impl Display {
                format!("#{number}")
            }
        }
    }
}

mod sample {
    use super::kernel;

    include!("sample/expected.txt");
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sample")
}

#[test]
fn the_written_file_is_the_one_kept() {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let source = Source { name: "sample".to_owned(), folder: folder() };
    assert_eq!(texts::compile(&[source], Home::Application, out), Ok(()));
    let written = std::fs::read_to_string(out.join("sample.rs")).unwrap();
    assert_eq!(written, std::fs::read_to_string(folder().join("expected.txt")).unwrap());
}

#[test]
fn plurals_words_and_exact_numbers_choose_the_sentence() {
    let english = sample::Texts::new(Language::English);
    let write = |count: i64, state: &str| english.actions(count, state).to_string();
    let written = [write(0, "open"), write(1, "open"), write(1, "gone"), write(7, "open")];
    assert_eq!(written, ["Nothing to do", "#1 action, open", "#1 action, done", "#7 actions, open"]);
}

#[test]
fn a_language_may_choose_where_another_does_not() {
    let texts = [Language::English, Language::Spanish, Language::French, Language::Arabic].map(sample::Texts::new);
    assert_eq!(texts.map(|texts| texts.pages(3, 1).to_string()), ["#3/1", "#3/#1", "#3/#1", "#3/#1"]);
}

#[test]
fn terms_quotes_braces_and_lines_are_written_as_meant() {
    let english = sample::Texts::new(Language::English);
    assert_eq!(english.seat("Fez").to_string(), "A seat in Decapolis for Fez");
    assert_eq!(english.seat_hint(), "Say \"yes\" \\ or {no}");
    assert_eq!(english.lines(), "First line\nsecond line");
}

#[test]
fn translations_are_listed_with_all_four_values() {
    let translations = texts::read_translations(&folder()).unwrap();
    let pages = translations.into_iter().find(|translation| translation.key == "pages").unwrap();
    let plain = "{ $page }/{ $pages }".to_owned();
    let english = "{ $page }/{ $pages -> [1] 1 *[other] { $pages } }".to_owned();
    assert_eq!(pages.values, [english, plain.clone(), plain.clone(), plain]);
    assert!(!pages.has_words, "figures and a stroke are nothing to translate");
}
