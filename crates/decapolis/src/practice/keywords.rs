//! The words by which a need and a practice are recognised as being about the same, in any of the languages.

use std::collections::BTreeSet;

/// Shorter words are articles, prepositions and the like in all four languages.
const LETTERS_MIN: usize = 4;
/// Letters kept of a word: what follows is mostly inflection ("resident", "residents", "residentes").
const LETTERS_KEPT: usize = 6;
/// Longer texts have nothing more to say about what they are about; bounds what is stored and asked for.
pub(super) const WORDS_MAX: usize = 60;

/// The beginnings of the words of a text, folded so that accents, case and the Arabic article no longer matter; the
/// first 60 different ones in the order of the alphabet.
pub(super) fn keywords(text: &str) -> BTreeSet<String> {
    let folded = atlas::fold(text);
    let long = folded.split(' ').map(without_article).filter(|word| word.chars().count() >= LETTERS_MIN);
    let distinct: BTreeSet<String> = long.map(|word| word.chars().take(LETTERS_KEPT).collect()).collect();
    distinct.into_iter().take(WORDS_MAX).collect()
}

/// Arabic writes the article, also after a one-letter preposition or conjunction, together with its noun. Nouns that
/// begin like an article ("إلكترونية") lose that too, with and without an article before it alike.
fn without_article(word: &str) -> &str {
    let bare = ["وال", "بال", "لل", "ال"].into_iter().find_map(|article| word.strip_prefix(article));
    bare.map_or(word, without_article)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(text: &str) -> Vec<String> {
        keywords(text).into_iter().collect()
    }

    #[test]
    fn inflection_case_and_accents_do_not_matter() {
        assert_eq!(words("Résidents ÂGÉS"), words("the residents' ages"));
        assert_eq!(words("los residentes"), words("resident"));
    }

    #[test]
    fn arabic_words_meet_with_and_without_article() {
        assert_eq!(words("الخدمات الإلكترونية"), words("خدمات إلكترونية"));
    }

    proptest! {
        #[test]
        fn any_text_gives_few_bounded_words(text in "\\PC*") {
            let words = keywords(&text);
            prop_assert!(words.len() <= WORDS_MAX);
            prop_assert!(words.iter().all(|word| (1..=LETTERS_KEPT).contains(&word.chars().count())));
        }
    }
}
