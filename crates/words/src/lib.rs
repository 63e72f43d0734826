//! Words of a text, and what stays of a word when accents, letter forms, case and endings are taken away.
//!
//! Two words are the same for topics and for search when they share a key. Each word has two, because people leave accents
//! out and endings are recognised by them: "participación" ends in a suffix that "participacion" has not.

use std::ops::Range;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A language whose endings are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Speech {
    /// Arabic.
    Arabic,
    /// English.
    English,
    /// French.
    French,
    /// Spanish.
    Spanish,
}

impl Speech {
    /// All of them.
    pub const ALL: [Speech; 4] = [Speech::Arabic, Speech::English, Speech::French, Speech::Spanish];

    /// BCP 47 code.
    pub fn code(self) -> &'static str {
        match self {
            Speech::Arabic => "ar",
            Speech::English => "en",
            Speech::French => "fr",
            Speech::Spanish => "es",
        }
    }
}

/// The article with and without conjunction or preposition, then the conjunction: the prefixes of light10, in its
/// order (L. Larkey, L. Ballesteros, M. Connell: Improving stemming for Arabic information retrieval, SIGIR 2002).
const ARABIC_PREFIXES: [&str; 6] = ["وال", "بال", "كال", "فال", "لل", "ال"];

/// The suffixes of light10, in its order; those with teh marbuta are the ones with heh, as folding has made them one.
const ARABIC_SUFFIXES: [&str; 8] = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

/// The words of a text in small letters, in their order; what stands between letters and digits ends a word.
pub fn words(text: &str) -> Vec<String> {
    let whole = text.split(ends_word).filter(|word| !word.is_empty());
    whole.map(|word| word.nfc().collect::<String>().to_lowercase()).collect()
}

/// Where the words of a text are, in bytes: the same words as [`words`] gives of it.
pub fn spans(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices() {
        match start {
            Some(begin) if ends_word(letter) => {
                spans.push(begin..at);
                start = None;
            }
            None if !ends_word(letter) => start = Some(at),
            _ => {}
        }
    }
    spans.extend(start.map(|begin| begin..text.len()));
    spans
}

fn ends_word(letter: char) -> bool {
    !letter.is_alphanumeric() && !is_combining_mark(letter)
}

/// The keys of a word in small letters, as it reads in the language.
pub fn keys(word: &str, language: Speech) -> [String; 2] {
    let folded = fold(word);
    match language {
        Speech::Arabic => {
            let bare = without_prefix(&folded);
            [without_suffix(bare).to_owned(), fold(&stem(bare, Algorithm::Arabic))]
        }
        Speech::English => latin_keys(word, &folded, Algorithm::English),
        Speech::Spanish => latin_keys(word, &folded, Algorithm::Spanish),
        Speech::French => latin_keys(word, &folded, Algorithm::French),
    }
}

fn latin_keys(word: &str, folded: &str, algorithm: Algorithm) -> [String; 2] {
    [fold(&stem(word, algorithm)), stem(folded, algorithm)]
}

fn stem(word: &str, algorithm: Algorithm) -> String {
    Stemmer::create(algorithm).stem(word).into_owned()
}

/// Without accents, vowel signs and lengthening, with one form for each letter and digit; ligatures are taken apart.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.nfkd().filter(|letter| !is_combining_mark(*letter) && *letter != 'ـ') {
        match letter {
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            other => folded.push(plain(other)),
        }
    }
    folded
}

/// Alef maqsura as yeh and teh marbuta as heh, as light10 normalises them (hamzas fall with the accents); Arabic and
/// Persian digits as European ones. Latin letters that Unicode does not decompose lose their stroke, and the Turkish i its
/// missing dot, which İ in small letters has.
fn plain(letter: char) -> char {
    match letter {
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        'ı' => 'i',
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
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

    use super::{Speech, fold, keys, spans, words};

    fn meet(left: &str, right: &str, language: Speech) -> bool {
        let right = keys(right, language);
        keys(left, language).iter().any(|key| right.contains(key))
    }

    #[test]
    fn spans_are_where_the_words_stand_in_the_text() {
        let text = " Où? Wi-Fi,  65+";
        let found: Vec<&str> = spans(text).into_iter().map(|span| &text[span]).collect();
        assert_eq!(found, ["Où", "Wi", "Fi", "65"]);
        assert_eq!(spans("?! "), []);
    }

    #[test]
    fn an_arabic_prefix_goes_only_where_enough_letters_stay() {
        // Two letters have to stay behind the article, three behind the conjunction.
        let folded = ["الب", "البن", "وبن", "وبنك"].map(|word| keys(word, Speech::Arabic)[0].clone());
        assert_eq!(folded, ["الب", "بن", "وبن", "بنك"]);
    }

    #[test]
    fn languages_are_called_by_their_codes() {
        assert_eq!(Speech::ALL.map(Speech::code), ["ar", "en", "fr", "es"]);
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
            (Speech::English, "residents", "resident"),
            (Speech::English, "budgeting", "budgets"),
            (Speech::Spanish, "participaciones", "participación"),
            (Speech::Spanish, "viviendas", "vivienda"),
            (Speech::French, "connectés", "connecter"),
            (Speech::French, "logements", "logement"),
            (Speech::Arabic, "والخدمات", "خدمة"),
            (Speech::Arabic, "للمسنين", "مسن"),
            (Speech::Arabic, "بالطاقة", "طاقة"),
        ];
        let apart: Vec<_> = pairs.iter().filter(|(language, left, right)| !meet(left, right, *language)).collect();
        assert_eq!(apart, Vec::<&(Speech, &str, &str)>::new());
    }

    #[test]
    fn words_typed_without_accents_are_the_same() {
        assert!(meet("participacion", "participación", Speech::Spanish));
        assert!(meet("energie", "énergie", Speech::French));
        assert!(meet("الاسر", "الأُسَر", Speech::Arabic));
        assert!(meet("مستشفي", "مستشفى", Speech::Arabic));
        assert!(meet("٦٥", "65", Speech::Arabic));
    }

    #[test]
    fn names_typed_on_any_keyboard_fold_alike() {
        let folded = |text: &str| words(text).iter().map(|word| fold(word)).collect::<Vec<_>>().join(" ");
        let names = ["Köln", "İSTANBUL", "ISTANBUL", "Łódź", "Cœur d’Alène", "Århus", "Großräschen"];
        assert_eq!(
            names.map(folded),
            ["koln", "istanbul", "istanbul", "lodz", "coeur d alene", "arhus", "grossraschen"]
        );
    }

    #[test]
    fn different_words_share_no_key() {
        assert!(!meet("house", "bus", Speech::English));
        assert!(!meet("agua", "datos", Speech::Spanish));
        assert!(!meet("eau", "bus", Speech::French));
        assert!(!meet("بيت", "ماء", Speech::Arabic));
    }

    proptest! {
        #[test]
        fn any_text_has_keys_in_every_language(text in "\\PC{0,24}|[ء-يً-ْـ ]{0,24}|[a-zà-ÿœ'’ -]{0,24}") {
            for word in words(&text) {
                for language in Speech::ALL {
                    prop_assert_eq!(keys(&word, language), keys(&word, language));
                }
            }
        }

        #[test]
        fn spans_are_where_the_words_are(text in "\\PC{0,40}|[ء-يً-ْـ ]{0,24}") {
            let there: Vec<String> = spans(&text).into_iter().flat_map(|span| words(&text[span])).collect();
            prop_assert_eq!(there, words(&text));
        }
    }
}
