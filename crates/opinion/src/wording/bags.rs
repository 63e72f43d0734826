//! Bags of words: how often each stem stands in each statement, and how much it weighs.

use std::collections::{BTreeMap, HashMap};

use words::{Speech, fold, keys, words};

use super::Statement;
use super::function_words::is_function_word;

/// The words of a statement.
#[derive(Debug, Clone, Default)]
pub(super) struct Bag {
    /// Terms and their weights, by term; of length 1 together.
    pub(super) weights: Vec<(u32, f64)>,
    /// Each term as it is first written here.
    pub(super) written: BTreeMap<u32, String>,
}

impl Bag {
    pub(super) fn weight(&self, term: u32) -> Option<f64> {
        let at = self.weights.binary_search_by_key(&term, |(term, _)| *term).ok()?;
        Some(self.weights[at].1)
    }
}

/// The bags of all statements. A term is a word in a language, in whatever form it stands.
#[derive(Debug, Clone, Default)]
pub(super) struct Bags {
    /// By place of the statement.
    pub(super) all: Vec<Bag>,
    terms: HashMap<(Speech, String), u32>,
    /// By term: places of statements that have it, and its weight there.
    postings: Vec<Vec<(usize, f64)>>,
}

impl Bags {
    pub(super) fn of(statements: &[Statement<'_>]) -> Self {
        let mut bags = Self::default();
        let counted: Vec<_> =
            statements.iter().map(|statement| bags.count(statement.text, statement.language)).collect();
        let mut having = vec![0_u32; bags.postings.len()];
        counted.iter().flat_map(|(counts, _)| counts.keys()).for_each(|term| having[*term as usize] += 1);
        let rarity = |term: u32| rarity(statements.len(), having[term as usize]);
        bags.all = counted.into_iter().map(|(counts, written)| weighed(&counts, written, rarity)).collect();
        for (at, bag) in bags.all.iter().enumerate() {
            for (term, weight) in &bag.weights {
                bags.postings[*term as usize].push((at, *weight));
            }
        }
        bags
    }

    /// The bag of a further text; words that no statement has weigh as much as one that stands once.
    pub(super) fn bag(&self, text: &str, language: Speech) -> Bag {
        let mut counts = BTreeMap::new();
        let mut unknown = BTreeMap::new();
        for word in telling_words(text, language) {
            let keys = keys(&word, language);
            let next = self.terms() + unknown.len() as u32;
            let term = self.known(language, &keys).unwrap_or_else(|| *unknown.entry(keys).or_insert(next));
            *counts.entry(term).or_insert(0) += 1;
        }
        weighed(&counts, BTreeMap::new(), |term| rarity(self.all.len(), self.statements_with(term).len() as u32))
    }

    pub(super) fn statements_with(&self, term: u32) -> &[(usize, f64)] {
        self.postings.get(term as usize).map_or(&[], Vec::as_slice)
    }

    /// How many terms there are.
    pub(super) fn terms(&self) -> u32 {
        self.postings.len() as u32
    }

    fn count(&mut self, text: &str, language: Speech) -> (BTreeMap<u32, u32>, BTreeMap<u32, String>) {
        let (mut counts, mut written) = (BTreeMap::new(), BTreeMap::new());
        for word in telling_words(text, language) {
            let term = self.term(&word, language);
            *counts.entry(term).or_insert(0) += 1;
            written.entry(term).or_insert(word);
        }
        (counts, written)
    }

    /// Words that share a key are one term.
    fn term(&mut self, word: &str, language: Speech) -> u32 {
        let keys = keys(word, language);
        let term = self.known(language, &keys).unwrap_or_else(|| {
            self.postings.push(Vec::new());
            self.terms() - 1
        });
        for key in keys {
            self.terms.entry((language, key)).or_insert(term);
        }
        term
    }

    fn known(&self, language: Speech, keys: &[String; 2]) -> Option<u32> {
        keys.iter().find_map(|key| self.terms.get(&(language, key.clone())).copied())
    }
}

/// Those that say what a text is about.
fn telling_words(text: &str, language: Speech) -> impl Iterator<Item = String> {
    words(text).into_iter().filter(move |word| !is_function_word(&fold(word), language))
}

/// ln(1 + n / df): a word in every statement still weighs something.
fn rarity(statements: usize, having: u32) -> f64 {
    (1.0 + statements as f64 / f64::from(having.max(1))).ln()
}

/// Weights (1 + ln tf) x rarity, of length 1 together.
fn weighed(counts: &BTreeMap<u32, u32>, written: BTreeMap<u32, String>, rarity: impl Fn(u32) -> f64) -> Bag {
    let weight = |(term, count): (&u32, &u32)| (*term, (1.0 + f64::from(*count).ln()) * rarity(*term));
    let mut weights: Vec<(u32, f64)> = counts.iter().map(weight).collect();
    let length = weights.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
    weights.iter_mut().for_each(|(_, weight)| *weight /= length);
    Bag { weights, written }
}
