//! What statements say: which say nearly the same, and what they are about, explained by their own words.
//!
//! No service and no model: words are stems with weights, the rarer a word the more it weighs (K. Spärck Jones, "A statistical
//! interpretation of term specificity and its application in retrieval", Journal of Documentation 28, 1972). So "bus" and
//! "tram" have nothing in common here; whoever uses it proposes, and a person decides. Statements are compared within their
//! language.

mod bags;
mod function_words;
mod topics;

pub use topics::Topic;
pub use words::Speech;

use bags::{Bag, Bags};

/// From this likeness on two statements are proposed as saying nearly the same. In two conversations of `docs/opinion-map.md` with
/// many repetitions the pairs above it are rewordings, steps of one scale ("above 50,000", "above 150,000"), and one contradiction:
/// "not" is a word like others here.
pub const NEAR_FROM: f64 = 0.6;

/// Words that explain a likeness or name a topic, at most.
const WORDS_MAX: usize = 3;

/// A statement as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statement<'t> {
    /// Its id.
    pub id: i64,
    /// The language it is written in.
    pub language: Speech,
    /// What it says.
    pub text: &'t str,
}

/// A statement that is like another.
#[derive(Debug, Clone, PartialEq)]
pub struct Like {
    /// Its id.
    pub id: i64,
    /// How like: the cosine of both bags of weighted words, 0 to 1.
    pub share: f64,
    /// The words that weigh most of what both say, as this one has them; at most three.
    pub words: Vec<String>,
}

/// Statements, ready to be compared.
#[derive(Debug, Clone)]
pub struct Wording {
    ids: Vec<i64>,
    bags: Bags,
}

impl Wording {
    /// Of statements in any order; by id from here on. Linear in their text.
    #[must_use]
    pub fn of(statements: &[Statement<'_>]) -> Self {
        let mut sorted = statements.to_vec();
        sorted.sort_by_key(|statement| statement.id);
        Self { ids: sorted.iter().map(|statement| statement.id).collect(), bags: Bags::of(&sorted) }
    }

    /// Pairs that say nearly the same, likest first: the id of one, and the other, whose id is higher.
    #[must_use]
    pub fn near_duplicates(&self) -> Vec<(i64, Like)> {
        let of_one = |one: usize| {
            let likes = self.likes_of(&self.bags.all[one], NEAR_FROM, one + 1);
            likes.into_iter().map(move |like| (self.ids[one], like))
        };
        let mut pairs: Vec<(i64, Like)> = (0..self.ids.len()).flat_map(of_one).collect();
        pairs.sort_by(|one, other| other.1.share.total_cmp(&one.1.share));
        pairs
    }

    /// Statements that say nearly what somebody is typing, likest first.
    #[must_use]
    pub fn near(&self, text: &str, language: Speech) -> Vec<Like> {
        self.likes_of(&self.bags.bag(text, language), NEAR_FROM, 0)
    }

    /// What statements are about, the largest topic first.
    #[must_use]
    pub fn topics(&self) -> Vec<Topic> {
        topics::of(&self.ids, &self.bags)
    }

    /// Those from a place on that are at least so like.
    fn likes_of(&self, bag: &Bag, least: f64, from: usize) -> Vec<Like> {
        let mut shares = vec![0.0; self.ids.len()];
        for (term, weight) in &bag.weights {
            for (at, other) in self.bags.statements_with(*term) {
                shares[*at] += weight * other;
            }
        }
        let like = |at: usize| Like { id: self.ids[at], share: shares[at].min(1.0), words: self.shared(bag, at) };
        let mut likes: Vec<Like> = (from..shares.len()).filter(|at| shares[*at] >= least).map(like).collect();
        likes.sort_by(|one, other| other.share.total_cmp(&one.share));
        likes
    }

    fn shared(&self, bag: &Bag, at: usize) -> Vec<String> {
        let other = &self.bags.all[at];
        let both = bag.weights.iter().filter_map(|(term, weight)| Some((weight * other.weight(*term)?, *term)));
        let mut both: Vec<(f64, u32)> = both.collect();
        both.sort_by(|one, other| other.0.total_cmp(&one.0));
        both.iter().take(WORDS_MAX).map(|(_, term)| other.written[term].clone()).collect()
    }
}

#[cfg(test)]
mod tests;
