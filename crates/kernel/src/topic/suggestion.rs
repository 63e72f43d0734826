//! Which topic a sentence is about, in any of the four languages, by the words of the topics.
//!
//! A word speaks for a topic when a word of the topic has a key in common with it ([`super::keys`]). It weighs the more
//! the fewer topics share that key: the inverse document frequency of BM25, with topics as documents (S. Robertson,
//! H. Zaragoza: The Probabilistic Relevance Framework, 2009, section 3.2, in the form that is never negative),
//!
//! ```text
//! weight = ln(1 + (N - n + 1/2) / (n + 1/2))        N topics with words in the language, n of them with the key
//! ```
//!
//! A topic's score is the sum over the distinct words of the sentence. Topics have about equally many words, so nothing
//! is divided by their length. Neighbours count as one word too ("start up", "wi-fi"), and a word that begins with a
//! topic's ("cyberattackers") counts in part.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use super::keys::{keys, words};
use crate::language::Language;

/// Share of the weight that a word has which only begins with a topic's: a judgement, so that two such words weigh no
/// more than one that is the same.
const BEGINNING: f64 = 0.5;

/// Letters that a beginning must have: shorter ones begin too much ("data", "home", "cars"). A judgement.
const BEGINNING_LETTERS: usize = 5;

/// A score must be at least that of one word which this many topics share; less says nothing. A judgement.
const SHARED_BY_AT_MOST: usize = 2;

/// A topic as suggestion sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicSketch<'t> {
    /// The topic's id.
    pub id: &'t str,
    /// For each language the words by which a sentence is recognised, separated by spaces; a language may be missing.
    pub words: Vec<(Language, &'t str)>,
}

/// A topic that a sentence may be about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Suggestion<'t> {
    /// The topic's id.
    pub topic: &'t str,
    /// How much of the sentence speaks for it: above 0, without an upper end; comparable within one sentence only.
    pub score: f64,
}

/// The keys of all topics, made once for many sentences.
#[derive(Debug, Clone)]
pub struct TopicIndex {
    topics: Vec<String>,
    languages: [Keyed; Language::ALL.len()],
}

/// The topics of each key in one language, in ascending order.
#[derive(Debug, Clone, Default)]
struct Keyed {
    topics_of: HashMap<String, Vec<usize>>,
    /// Topics with words in the language.
    count: usize,
}

/// A word of a sentence and the topics for which it speaks, by their place, with the weight.
#[derive(Debug)]
struct Found<'w> {
    word: Cow<'w, str>,
    weights: Vec<(usize, f64)>,
}

/// Which topics the sentence is about, best first; see [`TopicIndex::suggest`], which saves the work of every call
/// but the first.
pub fn suggest<'t>(sentence: &str, language: Option<Language>, topics: &[TopicSketch<'t>]) -> Vec<Suggestion<'t>> {
    let index = TopicIndex::new(topics);
    let found = index.ranked(sentence, language);
    found.into_iter().map(|(topic, score)| Suggestion { topic: topics[topic].id, score }).collect()
}

impl TopicIndex {
    /// Takes the topics' words apart; ids are expected to differ.
    pub fn new(topics: &[TopicSketch<'_>]) -> TopicIndex {
        let languages = Language::ALL.map(|language| Keyed::new(topics, language));
        TopicIndex { topics: topics.iter().map(|topic| topic.id.to_owned()).collect(), languages }
    }

    /// Which topics the sentence is about, best first, equal scores by id; none where too little speaks for any.
    ///
    /// A language that is given is tried alone first. Where it is unknown, or gives nothing because the writer used
    /// another, each topic has the best of its scores in the four languages.
    pub fn suggest(&self, sentence: &str, language: Option<Language>) -> Vec<Suggestion<'_>> {
        let found = self.ranked(sentence, language);
        found.into_iter().map(|(topic, score)| Suggestion { topic: &self.topics[topic], score }).collect()
    }

    fn ranked(&self, sentence: &str, language: Option<Language>) -> Vec<(usize, f64)> {
        let words = words(sentence);
        let own = language.map(|language| self.scores(&words, &[language])).unwrap_or_default();
        let mut found = if own.is_empty() { self.scores(&words, &Language::ALL) } else { own };
        found.sort_by(|left, right| self.order(left, right));
        found
    }

    fn order(&self, left: &(usize, f64), right: &(usize, f64)) -> Ordering {
        right.1.total_cmp(&left.1).then_with(|| self.topics[left.0].cmp(&self.topics[right.0]))
    }

    /// The topics with enough score in one of the languages, each with its best.
    fn scores(&self, words: &[String], languages: &[Language]) -> Vec<(usize, f64)> {
        let mut best = vec![0.0_f64; self.topics.len()];
        for &language in languages {
            let scores = self.keyed(language).scores(words, language, self.topics.len());
            best.iter_mut().zip(scores).for_each(|(best, score)| *best = best.max(score));
        }
        best.into_iter().enumerate().filter(|(_, score)| *score > 0.0).collect()
    }

    fn keyed(&self, language: Language) -> &Keyed {
        let place = Language::ALL.iter().position(|other| *other == language);
        &self.languages[place.expect("ALL holds every language")]
    }
}

impl Keyed {
    fn new(topics: &[TopicSketch<'_>], language: Language) -> Keyed {
        let mut keyed = Keyed::default();
        for (place, topic) in topics.iter().enumerate() {
            let mut own = topic.words.iter().filter(|(of, _)| *of == language).peekable();
            keyed.count += usize::from(own.peek().is_some());
            own.flat_map(|(_, words)| words.split_whitespace()).for_each(|word| keyed.add(place, word, language));
        }
        keyed
    }

    fn add(&mut self, topic: usize, word: &str, language: Language) {
        for key in keys(&words(word).concat(), language) {
            let topics = self.topics_of.entry(key).or_default();
            if topics.last() != Some(&topic) {
                topics.push(topic);
            }
        }
    }

    /// The score of every topic; 0 where it is not enough, or where only numbers speak for it.
    fn scores(&self, words: &[String], language: Language, topics: usize) -> Vec<f64> {
        let (mut scores, mut in_words) = (vec![0.0; topics], vec![false; topics]);
        for found in self.found(words, language) {
            let is_number = found.word.chars().all(char::is_numeric);
            for (topic, weight) in found.weights {
                scores[topic] += weight;
                in_words[topic] |= !is_number;
            }
        }
        let enough = self.weight(SHARED_BY_AT_MOST.min(self.count));
        let counted = scores.iter().zip(in_words);
        counted.map(|(&score, in_words)| if in_words && score >= enough { score } else { 0.0 }).collect()
    }

    /// Each distinct word with the topics for which it speaks, then each two neighbours as one word; of the latter
    /// only whole ones, since a beginning is the first of the two again.
    fn found<'w>(&self, words: &'w [String], language: Language) -> Vec<Found<'w>> {
        let single = words.iter().map(|word| (Cow::from(word), BEGINNING));
        let joined = words.windows(2).map(|pair| (Cow::from(pair.concat()), 0.0));
        let (mut seen, mut found) = (HashSet::new(), Vec::new());
        for (word, beginning) in single.chain(joined) {
            let keys = keys(&word, language);
            let weights = self.weights(&keys, beginning);
            if seen.insert(keys) {
                found.push(Found { word, weights });
            }
        }
        found
    }

    /// The topics for which a word with these keys speaks, each once with the best weight; `beginning` is the share of
    /// a word that only begins with a topic's, 0 for none.
    fn weights(&self, keys: &[String; 2], beginning: f64) -> Vec<(usize, f64)> {
        let mut weights = Vec::<(usize, f64)>::new();
        for (topics, share) in keys.iter().filter_map(|key| self.topics_of(key, beginning)) {
            let weight = self.weight(topics.len()) * share;
            for &topic in topics {
                match weights.iter_mut().find(|(other, _)| *other == topic) {
                    Some((_, best)) => *best = best.max(weight),
                    None => weights.push((topic, weight)),
                }
            }
        }
        weights
    }

    /// The topics of the key or, in part, of the longest key with which it begins.
    fn topics_of(&self, key: &str, beginning: f64) -> Option<(&[usize], f64)> {
        if let Some(topics) = self.topics_of.get(key) {
            return Some((topics, 1.0));
        }
        let ends = key.char_indices().map(|(end, _)| end).skip(BEGINNING_LETTERS);
        let beginnings = ends.filter_map(|end| self.topics_of.get(&key[..end]));
        beginnings.last().map(|topics| (topics.as_slice(), beginning))
    }

    fn weight(&self, sharing: usize) -> f64 {
        let (count, sharing) = (self.count as f64, sharing as f64);
        ((count - sharing + 0.5) / (sharing + 0.5)).ln_1p()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Suggestion, TopicIndex, TopicSketch, suggest};
    use crate::language::Language;

    const TOPICS: [(&str, &str, &str); 4] = [
        ("energy", "electricity solar bills", "الطاقة الكهرباء فاتورة"),
        ("housing", "rent homes bills", "السكن الإيجار فاتورة"),
        ("innovation", "startup pilot bills 65", "الابتكار شركة"),
        ("mobility", "bus traffic cyclists 65", "حافلة المرور"),
    ];

    fn topics() -> Vec<TopicSketch<'static>> {
        let sketch = |(id, english, arabic)| TopicSketch {
            id,
            words: vec![(Language::English, english), (Language::Arabic, arabic)],
        };
        TOPICS.map(sketch).to_vec()
    }

    fn ids(sentence: &str, language: Option<Language>) -> Vec<&'static str> {
        suggest(sentence, language, &topics()).into_iter().map(|suggestion| suggestion.topic).collect()
    }

    #[test]
    fn a_word_weighs_by_the_formula_of_its_source() {
        let weight = (1.0 + (4.0_f64 - 1.0 + 0.5) / (1.0 + 0.5)).ln();
        assert_eq!(suggest("Solar!", None, &topics()), [Suggestion { topic: "energy", score: weight }]);
    }

    #[test]
    fn a_word_said_twice_counts_once() {
        assert_eq!(suggest("Cyclists, a cyclist, the cyclists", None, &topics()), suggest("cyclist", None, &topics()));
    }

    #[test]
    fn the_topic_with_most_rare_words_is_first() {
        assert_eq!(ids("The bills for electricity in rented homes", None), ["housing", "energy"]);
    }

    #[test]
    fn equal_scores_stand_in_the_order_of_ids() {
        assert_eq!(ids("traffic and rent and solar", None), ["energy", "housing", "mobility"]);
    }

    #[test]
    fn a_word_shared_by_many_topics_suggests_nothing() {
        assert_eq!(ids("bills", None), [""; 0]);
        assert_eq!(ids("We thank everybody who came", None), [""; 0]);
        assert_eq!(ids("", Some(Language::English)), [""; 0]);
    }

    #[test]
    fn a_number_alone_speaks_for_no_topic() {
        assert_eq!(ids("65", None), [""; 0]);
        assert_eq!(ids("65 cyclists", None), ["mobility"]);
    }

    #[test]
    fn neighbours_are_read_as_one_word_too() {
        assert_eq!(ids("a start-up", None), ["innovation"]);
        assert_eq!(ids("a start up", None), ["innovation"]);
    }

    #[test]
    fn a_long_beginning_counts_in_part() {
        let whole = suggest("electricity", None, &topics())[0].score;
        assert_eq!(suggest("electricitymeter rent", None, &topics())[0].topic, "housing");
        assert_eq!(suggest("electricitymeter solar", None, &topics())[0].score, whole * 1.5);
    }

    #[test]
    fn a_sentence_in_another_language_than_given_is_read() {
        assert_eq!(ids("نريد خفض فاتورة الكهرباء", Some(Language::Arabic)), ["energy", "housing"]);
        assert_eq!(ids("نريد خفض فاتورة الكهرباء", Some(Language::English)), ["energy", "housing"]);
        assert_eq!(ids("نريد خفض فاتورة الكهرباء", None), ["energy", "housing"]);
    }

    #[test]
    fn no_topics_give_no_suggestion() {
        assert_eq!(suggest("electricity", None, &[]), []);
    }

    proptest! {
        #[test]
        fn the_order_of_topics_changes_no_suggestion(
            words in proptest::collection::vec("solar|rent|65|cyclist|bills|فاتورة|الطاقة|x", 0..8),
        ) {
            let (sentence, mut turned) = (words.join(" "), topics());
            turned.reverse();
            let (index, other) = (TopicIndex::new(&topics()), TopicIndex::new(&turned));
            prop_assert_eq!(index.suggest(&sentence, None), other.suggest(&sentence, None));
        }
    }
}
