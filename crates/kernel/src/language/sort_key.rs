//! Keys by which both databases order people's words alike.

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use std::sync::LazyLock;

/// Bytes whose order is that of the words: the root collation of CLDR at tertiary strength, without regard to spaces'
/// weight. One stored key serves all four languages: French and Arabic have no order of their own in CLDR, English has
/// none, and Spanish differs by Ñ alone, which the root puts beside N rather than after it. Scripts follow each other,
/// Latin before Arabic.
///
/// Keys change with the version of CLDR: they are written anew by `reindex` after an update, never compared across one.
pub fn sort_key(text: &str) -> Vec<u8> {
    static ROOT: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| {
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Tertiary);
        Collator::try_new(CollatorPreferences::default(), options).expect("the root collation is compiled in")
    });
    let mut key = Vec::new();
    let Ok(()) = ROOT.write_sort_key_to(text, &mut key);
    key
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::sort_key;

    #[test]
    fn accents_and_case_decide_only_between_equals() {
        let mut names = ["Zürich", "Évora", "eVora", "Evora", "Ñuñoa", "Nador", "فاس", "Østerbro", "Osaka", "Évian"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["Évian", "eVora", "Evora", "Évora", "Nador", "Ñuñoa", "Osaka", "Østerbro", "Zürich", "فاس"]);
    }

    #[test]
    fn both_spellings_of_an_accent_have_one_key() {
        assert_eq!(sort_key("Évora"), sort_key("E\u{301}vora"));
    }

    proptest! {
        #[test]
        fn a_word_never_comes_after_its_extension(word in "\\PC{0,20}") {
            let extended = format!("{word}z");
            prop_assert!(sort_key(&word) < sort_key(&extended));
        }
    }
}
