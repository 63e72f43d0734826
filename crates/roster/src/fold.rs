//! Words reduced to what stays the same however they are typed: no accents, no case, no special letters.
//!
//! Only for comparing; what people typed is kept as it is.

use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Letters that Unicode does not take apart, and their usual plain spelling.
const PLAIN_LETTERS: [(char, &str); 14] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ħ', "h"),
    ('ŧ', "t"),
    ('ı', "i"),
    ('ς', "σ"),
    ('\u{2010}', "-"),
    ('\u{640}', ""),
];

/// `text` in lower case, without accents and with plain letters; `?` and U+FFFD stay.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let classes = CanonicalCombiningClassMapBorrowed::new();
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(&text.to_lowercase()).into_owned();
    let mut folded = String::with_capacity(decomposed.len());
    // Class 0: letters. Everything else is a mark on the letter before.
    for letter in decomposed.chars().filter(|letter| classes.get_u8(*letter) == 0) {
        match PLAIN_LETTERS.iter().find(|(special, _)| *special == letter) {
            Some((_, plain)) => folded.push_str(plain),
            None => folded.push(letter),
        }
    }
    folded
}

/// `text` with each letter composed (NFC), the form in which we keep what people type.
pub(crate) fn compose(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned()
}

/// The words of a folded text: runs of letters and digits.
pub(crate) fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_special_letters_fold_away() {
        for (typed, folded) in [
            ("GROSSE", "grosse"),
            ("Große", "grosse"),
            ("İPEK Yılmaz", "ipek yilmaz"),
            ("Łukasz", "lukasz"),
            ("ΔΗΜΉΤΡΗΣ", "δημητρησ"),
            ("Δημήτρης", "δημητρησ"),
            ("Nguye\u{302}\u{303}n", "nguyen"),
            ("Jean\u{2011}Luc", "jean-luc"),
        ] {
            assert_eq!(fold(typed), folded);
        }
    }

    #[test]
    fn words_are_parted_at_anything_else() {
        assert_eq!(words("o'brien-anne, smith").collect::<Vec<_>>(), ["o", "brien", "anne", "smith"]);
    }
}
