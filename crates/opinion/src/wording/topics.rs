//! What statements are about: words that several of them share.

use super::WORDS_MAX;
use super::bags::Bags;

/// Statements of a topic, at least; two are a pair and no topic.
const STATEMENTS_MIN: usize = 3;

/// A word in more than this share of all statements is what the whole conversation is about, and parts nothing.
const SHARE_MAX: f64 = 0.4;

/// What some statements are about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// The word that all of them have, then those that weigh most in them; as they are first written, at most three.
    pub words: Vec<String>,
    /// Ids, rising. Each statement is in one topic or in none.
    pub statements: Vec<i64>,
}

/// Step by step the word that weighs most in statements that are in no topic yet makes one of all of these, as long as it is in
/// three of them. Each statement so has the word of its topic: nothing has to be believed.
pub(super) fn of(ids: &[i64], bags: &Bags) -> Vec<Topic> {
    let most = (SHARE_MAX * ids.len() as f64) as usize;
    let mut is_free = vec![true; ids.len()];
    let mut topics = Vec::new();
    loop {
        let free = |term: u32| bags.statements_with(term).iter().filter(|(at, _)| is_free[*at]);
        let may = |term: &u32| bags.statements_with(*term).len() <= most && free(*term).count() >= STATEMENTS_MIN;
        let weighed =
            (0..bags.terms()).filter(may).map(|term| (free(term).map(|(_, weight)| weight).sum::<f64>(), term));
        // Of equally weighty words the one that was written first.
        let best = weighed.reduce(|best, next| if next.0 > best.0 { next } else { best });
        let Some((_, term)) = best else { break };
        let places: Vec<usize> = free(term).map(|(at, _)| *at).collect();
        topics
            .push(Topic { words: names(bags, term, &places), statements: places.iter().map(|at| ids[*at]).collect() });
        places.into_iter().for_each(|at| is_free[at] = false);
    }
    topics.sort_by_key(|topic| std::cmp::Reverse(topic.statements.len()));
    topics
}

/// The topic's word, then those that weigh most in its statements and stand in at least two.
fn names(bags: &Bags, term: u32, places: &[usize]) -> Vec<String> {
    let mut sums = std::collections::BTreeMap::<u32, (f64, usize)>::new();
    for (other, weight) in places.iter().flat_map(|at| &bags.all[*at].weights) {
        let sum = sums.entry(*other).or_default();
        *sum = (sum.0 + weight, sum.1 + 1);
    }
    let mut others: Vec<(f64, u32)> = sums
        .into_iter()
        .filter(|(other, (_, count))| *other != term && *count > 1)
        .map(|(other, sum)| (sum.0, other))
        .collect();
    others.sort_by(|one, other| other.0.total_cmp(&one.0));
    let word = |term: u32| places.iter().find_map(|at| bags.all[*at].written.get(&term).cloned());
    [term].into_iter().chain(others.into_iter().map(|(_, other)| other)).take(WORDS_MAX).filter_map(word).collect()
}
