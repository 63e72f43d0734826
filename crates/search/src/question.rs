//! What somebody types, read without ever failing: words, "phrases", -without.

use words::{fold, words};

use crate::analysis::{languages_of, stems};

/// Bytes of a question that are read: three lines of what people type.
pub const BYTES_MAX: usize = 200;
/// Words of a question that are looked for: more name one record and no list.
pub const WORDS_MAX: usize = 8;
/// A word still being typed stands for all that begin so from this many letters on: one letter begins too many.
const PREFIX_LETTERS_MIN: usize = 2;

/// A question as read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question {
    pub(crate) words: Vec<Wanted>,
    /// Folded words that stand next to each other.
    pub(crate) phrases: Vec<Vec<String>>,
    pub(crate) without: Vec<Wanted>,
}

/// A word looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) folded: String,
    pub(crate) stems: Vec<String>,
    /// The last word, perhaps not typed to its end.
    pub(crate) is_prefix: bool,
}

impl Question {
    /// Reads a question; every text is one. Of more than [`WORDS_MAX`] words the longest are kept, since in all four
    /// languages the short ones are those that every text has.
    pub fn parse(text: &str) -> Self {
        let text = &text[..text.floor_char_boundary(BYTES_MAX)];
        let mut question = Self::default();
        let mut room = WORDS_MAX;
        let (bare, phrases) = split_quotes(text);
        for phrase in phrases {
            let phrase: Vec<String> = words(phrase).iter().map(|word| fold(word)).take(room).collect();
            room -= phrase.len();
            question.phrases.extend(Some(phrase).filter(|phrase| !phrase.is_empty()));
        }
        for part in bare.split_whitespace() {
            match part.strip_prefix('-') {
                Some(part) => question.without.extend(wanted(part)),
                None => question.words.extend(wanted(part)),
            }
        }
        question.without.truncate(WORDS_MAX);
        question.mark_prefix(text);
        question.keep_longest(room);
        question
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty()
    }

    fn mark_prefix(&mut self, text: &str) {
        let is_open = text.ends_with(|letter: char| letter.is_alphanumeric());
        let ends_in_word = text.split_whitespace().last().is_some_and(|part| !part.starts_with('-'));
        if let Some(last) = self.words.last_mut().filter(|_| is_open && ends_in_word) {
            last.is_prefix = last.folded.chars().count() >= PREFIX_LETTERS_MIN;
        }
    }

    fn keep_longest(&mut self, room: usize) {
        while self.words.len() > room {
            let lengths = self.words.iter().map(|word| word.folded.chars().count()).enumerate();
            let shortest = lengths.rev().min_by_key(|(_, length)| *length).map_or(0, |(at, _)| at);
            self.words.remove(shortest);
        }
    }
}

/// What stands outside quotation marks, and what stands inside each pair; a mark left open closes at the end.
fn split_quotes(text: &str) -> (String, Vec<&str>) {
    let is_mark = |letter: char| matches!(letter, '"' | '“' | '”' | '„' | '«' | '»');
    let mut bare = String::new();
    let mut phrases = Vec::new();
    for (at, part) in text.split(is_mark).enumerate() {
        if at % 2 == 0 {
            bare.push_str(part);
            bare.push(' ');
        } else {
            phrases.push(part);
        }
    }
    (bare, phrases)
}

fn wanted(part: &str) -> Vec<Wanted> {
    let word = |word: &String| {
        let stems = languages_of(word).iter().flat_map(|language| stems(word, *language)).collect();
        Wanted { folded: fold(word), stems, is_prefix: false }
    };
    words(part).iter().map(word).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> (Vec<String>, Vec<Vec<String>>, Vec<String>) {
        let question = Question::parse(text);
        let plain = |words: &[Wanted]| {
            words.iter().map(|word| format!("{}{}", word.folded, if word.is_prefix { "…" } else { "" })).collect()
        };
        (plain(&question.words), question.phrases.clone(), plain(&question.without))
    }

    fn texts(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn words_phrases_and_minus_are_told_apart() {
        assert_eq!(
            read("wifi \"older residents\" -cost Köl"),
            (texts(&["wifi", "kol…"]), vec![texts(&["older", "residents"])], texts(&["cost"]))
        );
        assert_eq!(
            read("l’eau «ville numérique»"),
            (texts(&["l", "eau"]), vec![texts(&["ville", "numerique"])], vec![])
        );
    }

    #[test]
    fn signs_of_query_languages_are_only_signs() {
        assert_eq!(read("*air title:x ) AND (").0, texts(&["air", "title", "x", "and"]));
        assert_eq!(read("\"open"), (vec![], vec![texts(&["open"])], vec![]));
        assert!(Question::parse("-* \"\" --").is_empty());
    }

    #[test]
    fn of_too_many_words_the_longest_are_kept() {
        assert_eq!(
            read("what is the name of the largest public library in the northern region of Bavaria ").0,
            texts(&["what", "name", "largest", "public", "library", "northern", "region", "bavaria"])
        );
    }

    #[test]
    fn phrases_take_room_from_the_words() {
        let (words, phrases, _) = read("\"one two three\" \"four five\" alpha beta gamma delta ");
        assert_eq!((words, phrases.len()), (texts(&["alpha", "gamma", "delta"]), 2));
        let (words, phrases, _) = read("\"a b c d e f g h i j\" alpha ");
        assert_eq!((words, phrases[0].len()), (vec![], WORDS_MAX));
    }

    #[test]
    fn only_a_last_word_of_two_letters_or_more_may_go_on() {
        assert_eq!(read("wifi k").0, texts(&["wifi", "k"]));
        assert_eq!(read("wifi ko").0, texts(&["wifi", "ko…"]));
        assert_eq!(read("wifi ko.").0, texts(&["wifi", "ko"]));
        assert_eq!(read("wifi -cost").0, texts(&["wifi"]));
    }

    #[test]
    fn a_question_is_read_to_its_two_hundredth_byte() {
        let text = "x".repeat(BYTES_MAX - 4) + " abcdef";
        assert_eq!(read(&text).0[1], "abc…");
        let many = "-a ".repeat(WORDS_MAX + 1);
        assert_eq!(read(&many).2.len(), WORDS_MAX);
    }

    proptest! {
        #[test]
        fn any_text_is_a_bounded_question(text in "\\PC{0,300}|[a-zء-ي\" «»*-]{0,300}") {
            let question = Question::parse(&text);
            let phrase_words: usize = question.phrases.iter().map(Vec::len).sum();
            prop_assert!(question.words.len() + phrase_words <= WORDS_MAX);
            prop_assert!(question.without.len() <= WORDS_MAX);
        }
    }
}
