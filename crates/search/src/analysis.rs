//! From text to terms, one way for what is stored and what is asked.

use tantivy::tokenizer::{PreTokenizedString, Token};
use words::{Speech, fold, keys, words};

/// Positions between two passages, so that no phrase runs from one into the next.
const GAP: usize = 100;
/// tantivy keeps no term beyond 65,530 bytes; no word of any language comes near this bound, only noise does.
const WORD_BYTES_MAX: usize = 200;

/// A word as the index knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Analysed {
    /// Without accents and letter forms.
    pub(crate) folded: String,
    /// Its keys as terms: `fr:logement`.
    pub(crate) stems: Vec<String>,
}

/// The words of a text in one language.
pub(crate) fn analyse(text: &str, language: Speech) -> Vec<Analysed> {
    let words = words(text).into_iter().filter(|word| word.len() <= WORD_BYTES_MAX);
    words.map(|word| Analysed { folded: fold(&word), stems: stems(&word, language) }).collect()
}

/// The keys of a word in small letters, as terms.
pub(crate) fn stems(word: &str, language: Speech) -> Vec<String> {
    let mut stems = keys(word, language).map(|key| format!("{}:{key}", language.code())).to_vec();
    stems.dedup();
    stems
}

/// The languages a word of unknown language may be of: those of its script.
pub(crate) fn languages_of(word: &str) -> &'static [Speech] {
    // The Arabic block and its presentation forms (The Unicode Standard, chapter 9.2).
    let is_arabic =
        |letter: char| matches!(letter, '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    if word.chars().any(is_arabic) { &[Speech::Arabic] } else { &[Speech::English, Speech::French, Speech::Spanish] }
}

/// What goes into an `exact` and a `stem` field.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    exact: Vec<Token>,
    stem: Vec<Token>,
    position: usize,
}

impl Terms {
    /// Adds the words of one passage.
    pub(crate) fn add(&mut self, text: &str, language: Speech) {
        for word in analyse(text, language) {
            self.exact.push(token(word.folded, self.position));
            self.stem.extend(word.stems.into_iter().map(|stem| token(stem, self.position)));
            self.position += 1;
        }
        self.position += GAP;
    }

    /// The contents of the two fields.
    pub(crate) fn into_fields(self) -> [PreTokenizedString; 2] {
        [self.exact, self.stem].map(|tokens| PreTokenizedString { text: String::new(), tokens })
    }
}

fn token(text: String, position: usize) -> Token {
    Token { text, position, ..Token::default() }
}
