//! Plural categories of whole numbers.

use icu_plurals::PluralCategory;

use super::Language;

/// The categories of CLDR ("Language Plural Rules", cardinal); each language uses some of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Plural {
    /// Arabic: 0.
    Zero,
    /// English and Spanish: 1; French: 0 and 1; Arabic: 1.
    One,
    /// Arabic: 2.
    Two,
    /// Arabic: 3 to 10, 103 to 110 and so on.
    Few,
    /// Arabic: 11 to 99, 111 to 199 and so on; Spanish and French: millions.
    Many,
    /// All others.
    Other,
}

impl Language {
    /// The category of a count; a negative one has that of its magnitude.
    pub fn plural(self, count: i64) -> Plural {
        match self.formats().plural.category_for(count.unsigned_abs()) {
            PluralCategory::Zero => Plural::Zero,
            PluralCategory::One => Plural::One,
            PluralCategory::Two => Plural::Two,
            PluralCategory::Few => Plural::Few,
            PluralCategory::Many => Plural::Many,
            PluralCategory::Other => Plural::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Plural::{Few, Many, One, Other, Two, Zero};
    use super::*;

    fn check_plurals(language: Language, expected: [Plural; 7]) {
        assert_eq!([0, 1, 2, 3, 11, 100, 1_000_000].map(|count| language.plural(count)), expected);
    }

    #[test]
    fn each_language_has_its_own_plural_categories() {
        check_plurals(Language::English, [Other, One, Other, Other, Other, Other, Other]);
        check_plurals(Language::Spanish, [Other, One, Other, Other, Other, Other, Many]);
        check_plurals(Language::French, [One, One, Other, Other, Other, Other, Many]);
        check_plurals(Language::Arabic, [Zero, One, Two, Few, Many, Other, Other]);
    }

    #[test]
    fn a_negative_count_has_the_category_of_its_magnitude() {
        assert_eq!([-2, i64::MIN].map(|count| Language::Arabic.plural(count)), [Two, Few]);
    }
}
