//! Keys of words, in the languages of the interface.

use crate::language::Language;

pub(super) use words::words;

/// The keys of a word in small letters, as it reads in the language.
pub(super) fn keys(word: &str, language: Language) -> [String; 2] {
    words::keys(word, language.speech())
}
