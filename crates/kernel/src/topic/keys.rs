//! Keys: what stays of a word when accents, letter forms, case and endings are taken away.
//!
//! Two words are the same for topics when they share a key. Each word has two, because people leave accents out and
//! endings are recognised by them: "participación" ends in a suffix that "participacion" has not.

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::language::Language;

/// The article with and without conjunction or preposition, then the conjunction: the prefixes of light10, in its
/// order (L. Larkey, L. Ballesteros, M. Connell: Improving stemming for Arabic information retrieval, SIGIR 2002).
const ARABIC_PREFIXES: [&str; 6] = ["وال", "بال", "كال", "فال", "لل", "ال"];

/// The suffixes of light10, in its order; those with teh marbuta are the ones with heh, as folding has made them one.
const ARABIC_SUFFIXES: [&str; 8] = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

/// The words of a text in small letters, in their order; what stands between letters and digits ends a word.
pub(super) fn words(text: &str) -> Vec<String> {
    let text = text.nfc().collect::<String>().to_lowercase();
    let words = text.split(|letter: char| !letter.is_alphanumeric() && !is_combining_mark(letter));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The keys of a word in small letters, as it reads in the language.
pub(super) fn keys(word: &str, language: Language) -> [String; 2] {
    let folded = fold(word);
    match language {
        Language::Arabic => {
            let bare = without_prefix(&folded);
            [without_suffix(bare).to_owned(), fold(&stem(bare, Algorithm::Arabic))]
        }
        Language::English => latin_keys(word, &folded, Algorithm::English),
        Language::Spanish => latin_keys(word, &folded, Algorithm::Spanish),
        Language::French => latin_keys(word, &folded, Algorithm::French),
    }
}

fn latin_keys(word: &str, folded: &str, algorithm: Algorithm) -> [String; 2] {
    [fold(&stem(word, algorithm)), stem(folded, algorithm)]
}

fn stem(word: &str, algorithm: Algorithm) -> String {
    Stemmer::create(algorithm).stem(word).into_owned()
}

/// Without accents, vowel signs and lengthening, with one form for each letter and digit.
fn fold(word: &str) -> String {
    word.nfkd().filter(|letter| !is_combining_mark(*letter) && *letter != 'ـ').map(plain).collect()
}

/// Alef maqsura as yeh and teh marbuta as heh, as light10 normalises them (hamzas fall with the accents); Arabic and
/// Persian digits as European ones.
fn plain(letter: char) -> char {
    match letter {
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        '٠'..='٩' => digit(letter, '٠'),
        '۰'..='۹' => digit(letter, '۰'),
        other => other,
    }
}

fn digit(letter: char, zero: char) -> char {
    char::from_digit(u32::from(letter) - u32::from(zero), 10).expect("the match gives only the ten after zero")
}

/// light10 leaves at least two letters after an article and three after the conjunction "and".
fn without_prefix(word: &str) -> &str {
    let bare = ARABIC_PREFIXES.iter().find_map(|prefix| word.strip_prefix(prefix).filter(|rest| has_letters(rest, 2)));
    bare.or_else(|| word.strip_prefix('و').filter(|rest| has_letters(rest, 3))).unwrap_or(word)
}

/// Each suffix is taken once, in order, as long as two letters stay.
fn without_suffix(word: &str) -> &str {
    ARABIC_SUFFIXES
        .iter()
        .fold(word, |word, suffix| word.strip_suffix(suffix).filter(|rest| has_letters(rest, 2)).unwrap_or(word))
}

fn has_letters(word: &str, count: usize) -> bool {
    word.chars().nth(count - 1).is_some()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{keys, words};
    use crate::language::Language;

    fn meet(left: &str, right: &str, language: Language) -> bool {
        let right = keys(right, language);
        keys(left, language).iter().any(|key| right.contains(key))
    }

    #[test]
    fn words_end_where_letters_and_digits_end() {
        assert_eq!(words("L’eau, d'un Wi-Fi: 65+?"), ["l", "eau", "d", "un", "wi", "fi", "65"]);
        assert_eq!(words("كَبَار السنّ؟"), ["كَبَار", "السنّ"]);
        assert_eq!(words(" ... "), [""; 0]);
    }

    #[test]
    fn inflected_forms_of_a_word_share_a_key() {
        let pairs = [
            (Language::English, "residents", "resident"),
            (Language::English, "budgeting", "budgets"),
            (Language::Spanish, "participaciones", "participación"),
            (Language::Spanish, "viviendas", "vivienda"),
            (Language::French, "connectés", "connecter"),
            (Language::French, "logements", "logement"),
            (Language::Arabic, "والخدمات", "خدمة"),
            (Language::Arabic, "للمسنين", "مسن"),
            (Language::Arabic, "بالطاقة", "طاقة"),
        ];
        let apart: Vec<_> = pairs.iter().filter(|(language, left, right)| !meet(left, right, *language)).collect();
        assert_eq!(apart, Vec::<&(Language, &str, &str)>::new());
    }

    #[test]
    fn words_typed_without_accents_are_the_same() {
        assert!(meet("participacion", "participación", Language::Spanish));
        assert!(meet("energie", "énergie", Language::French));
        assert!(meet("الاسر", "الأُسَر", Language::Arabic));
        assert!(meet("مستشفي", "مستشفى", Language::Arabic));
        assert!(meet("٦٥", "65", Language::Arabic));
    }

    #[test]
    fn different_words_share_no_key() {
        assert!(!meet("house", "bus", Language::English));
        assert!(!meet("agua", "datos", Language::Spanish));
        assert!(!meet("eau", "bus", Language::French));
        assert!(!meet("بيت", "ماء", Language::Arabic));
    }

    proptest! {
        #[test]
        fn any_text_has_keys_in_every_language(text in "\\PC{0,24}|[ء-يً-ْـ ]{0,24}|[a-zà-ÿœ'’ -]{0,24}") {
            for word in words(&text) {
                for language in Language::ALL {
                    prop_assert_eq!(keys(&word, language), keys(&word, language));
                }
            }
        }
    }
}
