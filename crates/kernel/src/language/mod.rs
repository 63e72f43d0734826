//! The four languages of the interface and how each writes numbers, dates, lists and money.
//!
//! Words are texts (`texts/*.ftl`, compiled by the crate `texts`); what can be computed is here, by ICU4X with the data
//! of CLDR inside the program. All of it is `Display`, so that a page writes it without a `String` between, and none of
//! it fails: what a language cannot say is a compile error or does not exist.
//!
//! Written content of people carries its own language and is no concern of this module.

mod date;
mod date_cache;
mod formats;
mod list;
mod money;
mod name;
mod negotiation;
mod number;
mod plural;
mod sort_key;

use std::fmt;
use std::str::FromStr;

pub use date::DateLength;
pub use money::{Currency, Money, UnknownCurrency};
pub use name::{language_name, set_apart};
pub use number::Count;
pub use plural::Plural;
pub use sort_key::sort_key;

/// A language of the interface, in the order in which they are offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, the language in which texts are first written.
    #[default]
    English,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Arabic, written from right to left.
    Arabic,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Language; 4] = [Language::English, Language::Spanish, Language::French, Language::Arabic];

    /// BCP 47 code: for `lang`, addresses, files and the database.
    pub fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Spanish => "es",
            Language::French => "fr",
            Language::Arabic => "ar",
        }
    }

    /// How its words change, for comparing and finding them.
    pub fn speech(self) -> words::Speech {
        match self {
            Language::English => words::Speech::English,
            Language::Spanish => words::Speech::Spanish,
            Language::French => words::Speech::French,
            Language::Arabic => words::Speech::Arabic,
        }
    }

    /// The value of HTML's `dir`.
    pub fn direction(self) -> &'static str {
        match self {
            Language::Arabic => "rtl",
            Language::English | Language::Spanish | Language::French => "ltr",
        }
    }

    /// Its name in itself, for the choice of language; in a sentence it is called by [`Language::name_in`].
    pub fn own_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Spanish => "Español",
            Language::French => "Français",
            Language::Arabic => "العربية",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

/// The text is not the code of a language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLanguage;

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the languages are en, es, fr and ar")
    }
}

impl std::error::Error for UnknownLanguage {}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads exactly what [`Language::code`] writes.
    fn from_str(code: &str) -> Result<Language, UnknownLanguage> {
        Language::ALL.into_iter().find(|language| language.code() == code).ok_or(UnknownLanguage)
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, UnknownLanguage};

    #[test]
    fn a_language_is_read_from_its_own_code() {
        assert_eq!(Language::ALL.map(|language| language.code().parse()), Language::ALL.map(Ok));
        assert_eq!("EN".parse::<Language>(), Err(UnknownLanguage));
    }

    #[test]
    fn only_arabic_runs_from_right_to_left() {
        assert_eq!(Language::ALL.map(Language::direction), ["ltr", "ltr", "ltr", "rtl"]);
    }
}
