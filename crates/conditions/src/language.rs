//! The languages that rules are read in, and what the facts are called in them.

use std::collections::BTreeMap;

/// A language of the sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English.
    English,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Arabic.
    Arabic,
}

impl Language {
    /// All of them, English first.
    pub const ALL: [Self; 4] = [Self::English, Self::Spanish, Self::French, Self::Arabic];

    /// The language of an ISO 639-1 code: `en`, `es`, `fr` or `ar`.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Arabic => "ar",
        }
    }
}

/// What a fact is called in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The name people use: "population".
    pub label: String,
    /// What stands behind a number: "km" or "%". Empty for none.
    pub unit: String,
}

/// What facts are called, by language and name. A fact that is not in it is called by its name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vocabulary {
    terms: BTreeMap<(Language, String), Term>,
}

impl Vocabulary {
    /// Says what a fact is called in a language.
    pub fn set(&mut self, language: Language, fact: &str, term: Term) {
        self.terms.insert((language, fact.to_owned()), term);
    }

    pub(crate) fn term(&self, language: Language, fact: &str) -> Option<&Term> {
        self.terms.get(&(language, fact.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_its_code() {
        assert_eq!(Language::ALL.map(Language::code), ["en", "es", "fr", "ar"]);
        let found = Language::ALL.map(|language| Language::from_code(language.code()));
        assert_eq!(found, Language::ALL.map(Some));
        assert_eq!(Language::from_code("de"), None);
    }
}
