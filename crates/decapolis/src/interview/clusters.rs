//! What the cities say, in clusters that could be items of an agenda. Plain types: read answers in, clusters out.
//!
//! Answers under one topic are one cluster. Those under none are put together by words: two that share two rare stems belong
//! together, and so does whatever hangs together through them. A stem is rare when at most a third of the answers under no
//! topic have it (two may always); words of fewer than four letters have none. Each cluster counts the cities that are
//! pressed or ask, since one loud city makes no item; an answer without a name counts as a city of its own. Clusters are
//! ranked by that count, then by the sum of urgency. Neither order of answers nor chance changes what comes together.

use std::collections::{BTreeMap, BTreeSet};

use kernel::id::Id;

use super::model::{Kind, Urgency};
use super::reading::Read;
use crate::network::CityId;

/// Letters that a word has at least; shorter ones say little of what it is about.
const LETTERS_MIN: usize = 4;
/// Rare stems that two answers share at least.
const SHARED_MIN: usize = 2;
/// One answer in so many has a stem that is still rare.
const RARE_SHARE: usize = 3;

/// Answers that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cluster {
    /// The topic, or nothing where words put it together.
    pub(super) topic: Option<String>,
    /// The most urgent first.
    pub(super) answers: Vec<Read>,
    /// Cities that are pressed by it or ask about it.
    pub(super) cities: usize,
    /// How urgent it is to all of them together.
    pub(super) weight: i64,
}

impl Cluster {
    /// Under which a form names it: its topic, or the first of its answers that was given. Nothing for a reader who is told
    /// the id of none.
    pub(super) fn key(&self) -> Option<String> {
        let first = self.answers.iter().filter_map(|read| read.id).min();
        self.topic.clone().or_else(|| first.map(|id| id.to_string()))
    }
}

/// Groups what a reader reads, in the order of rank.
pub(super) fn grouped(read: Vec<Read>) -> Vec<Cluster> {
    let mut by_topic: BTreeMap<String, Vec<Read>> = BTreeMap::new();
    for one in read {
        by_topic.entry(one.topic.clone()).or_default().push(one);
    }
    let without = by_topic.remove("").unwrap_or_default();
    let mut clusters: Vec<Cluster> =
        by_topic.into_iter().map(|(topic, answers)| cluster(Some(topic), answers)).collect();
    clusters.extend(by_words(without).into_iter().map(|answers| cluster(None, answers)));
    clusters.sort_by(|one, other| {
        let rank = |cluster: &Cluster| std::cmp::Reverse((cluster.cities, cluster.weight));
        rank(one).cmp(&rank(other)).then_with(|| name(one).cmp(&name(other))).then_with(|| one.key().cmp(&other.key()))
    });
    clusters
}

fn cluster(topic: Option<String>, mut answers: Vec<Read>) -> Cluster {
    answers.sort_by(|one, other| order(one).cmp(&order(other)));
    let sought = || answers.iter().filter(|read| read.kind.is_sought());
    let named: BTreeSet<CityId> = sought().filter_map(|read| read.city).collect();
    let cities = named.len() + sought().filter(|read| read.city.is_none()).count();
    let weight = sought().filter_map(|read| read.urgency).map(Urgency::weight).sum();
    Cluster { topic, answers, cities, weight }
}

/// What presses before all, the most urgent first; the words decide the rest.
fn order(read: &Read) -> (Kind, std::cmp::Reverse<Option<Urgency>>, &str, i64) {
    let id = read.id.map_or(i64::MAX, Id::number);
    (read.kind, std::cmp::Reverse(read.urgency), &read.words, id)
}

fn name(cluster: &Cluster) -> (Option<&str>, Option<&str>) {
    (cluster.topic.as_deref(), cluster.answers.first().map(|read| read.words.as_str()))
}

/// Puts answers together that share rare stems, directly or through others.
fn by_words(answers: Vec<Read>) -> Vec<Vec<Read>> {
    let stems: Vec<BTreeSet<String>> = answers.iter().map(stems_of).collect();
    let mut having: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, own) in stems.iter().enumerate() {
        own.iter().for_each(|stem| having.entry(stem).or_default().push(at));
    }
    let rare_max = (answers.len() / RARE_SHARE).max(2);
    let mut shared: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for answers in having.values().filter(|answers| answers.len() <= rare_max) {
        for (place, one) in answers.iter().enumerate() {
            answers[place + 1..].iter().for_each(|other| *shared.entry((*one, *other)).or_default() += 1);
        }
    }
    let mut first: Vec<usize> = (0..answers.len()).collect();
    for ((one, other), _) in shared.into_iter().filter(|(_, stems)| *stems >= SHARED_MIN) {
        let (one, other) = (root(&first, one), root(&first, other));
        first[one.max(other)] = one.min(other);
    }
    let mut together: BTreeMap<usize, Vec<Read>> = BTreeMap::new();
    for (at, read) in answers.into_iter().enumerate() {
        together.entry(root(&first, at)).or_default().push(read);
    }
    together.into_values().collect()
}

/// The first answer of those that an answer is together with.
fn root(first: &[usize], mut at: usize) -> usize {
    while first[at] != at {
        at = first[at];
    }
    at
}

fn stems_of(read: &Read) -> BTreeSet<String> {
    let words = words::words(&read.words).into_iter().filter(|word| word.chars().count() >= LETTERS_MIN);
    // The second key is made of the word without its accents, which people leave out.
    words.map(|word| words::keys(&word, read.language.speech())[1].clone()).filter(|stem| !stem.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use kernel::language::Language;
    use proptest::prelude::*;

    use super::super::model::Consent;
    use super::*;

    fn read(id: i64, topic: &str, words: &str) -> Read {
        Read {
            id: Some(Id::from_number(id)),
            interview: None,
            city: Some(Id::from_number(id % 4)),
            kind: if id % 5 == 0 { Kind::Proud } else { Kind::Presses },
            words: words.to_owned(),
            language: Language::English,
            topic: topic.to_owned(),
            urgency: Urgency::from_weight(1 + id % 3),
            consent: Consent::Meeting,
        }
    }

    fn ids(clusters: &[Cluster]) -> Vec<Vec<i64>> {
        let of = |cluster: &Cluster| cluster.answers.iter().filter_map(|read| read.id).map(Id::number).collect();
        clusters.iter().map(of).collect()
    }

    fn any_read() -> impl Strategy<Value = Vec<Read>> {
        let words = prop::sample::subsequence(
            vec!["budgets", "shrinking", "suppliers", "renewing", "contracts", "libraries", "tablets", "older", "the"],
            1..5,
        );
        let one = (prop::sample::select(vec!["", "", "sensors", "open-data"]), words);
        prop::collection::vec(one, 0..14).prop_map(|all| {
            let numbered = (1_i64..).zip(all);
            numbered.map(|(id, (topic, words))| read(id, topic, &words.join(" "))).collect()
        })
    }

    proptest! {
        #[test]
        fn every_answer_is_in_one_cluster_and_its_order_changes_nothing(
            all in any_read(), seed in any::<u64>(),
        ) {
            let mut shuffled = all.clone();
            shuffled.sort_by_key(|read| read.id.map_or(0, Id::number).wrapping_mul(seed as i64 | 1));
            let clusters = grouped(all.clone());
            prop_assert_eq!(&clusters, &grouped(shuffled));
            let mut found: Vec<i64> = ids(&clusters).concat();
            found.sort_unstable();
            prop_assert_eq!(found, (1..=all.len() as i64).collect::<Vec<_>>());
            let is_of_one_topic = |cluster: &Cluster| {
                cluster.answers.iter().all(|read| read.topic == cluster.topic.as_deref().unwrap_or_default())
            };
            prop_assert!(clusters.iter().all(is_of_one_topic));
        }

        #[test]
        fn clusters_are_ranked_by_cities_then_urgency(all in any_read()) {
            let ranks: Vec<_> = grouped(all).iter().map(|cluster| std::cmp::Reverse((cluster.cities, cluster.weight))).collect();
            prop_assert!(ranks.is_sorted());
        }
    }

    #[test]
    fn two_rare_stems_put_answers_together_and_one_does_not() {
        let clusters = grouped(vec![
            read(1, "", "Suppliers renew their contracts by themselves"),
            read(2, "", "A contract that a supplier renewed without us"),
            read(3, "", "Our contract with the library"),
            read(4, "", "Staff leave for the bank"),
        ]);
        let mut found = ids(&clusters);
        found.iter_mut().for_each(|ids| ids.sort_unstable());
        found.sort();
        assert_eq!(found, [vec![1, 2], vec![3], vec![4]]);
    }

    #[test]
    fn words_that_a_third_have_put_nothing_together() {
        let common = (1..=9).map(|id| read(id, "", &format!("online forms number {id}{id}{id}{id}")));
        assert_eq!(grouped(common.collect()).len(), 9);
    }

    #[test]
    fn one_loud_city_ranks_behind_two_quiet_ones() {
        let loud = [1, 5, 9].map(|id| read(id, "sensors", "Sensors"));
        let two = [2, 3].map(|id| Read { urgency: Some(Urgency::Waits), ..read(id, "open-data", "Data") });
        let clusters = grouped(loud.into_iter().chain(two).collect());
        let topics: Vec<_> = clusters.iter().map(|cluster| (cluster.topic.as_deref(), cluster.cities)).collect();
        assert_eq!(topics, [(Some("open-data"), 2), (Some("sensors"), 1)]);
    }
}
