//! Forty sentences as city leaders type them, each with the topic a person gave it, and the product's topics.
//!
//! The sentences were written before the words of the topics and are no material for them: a word goes to a topic
//! because people say it, not because a sentence here would then be right.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use kernel::language::Language;
use kernel::topic::{TopicIndex, TopicSketch};
use serde::Deserialize;

/// A sentence and the topics that are right for it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Judged {
    pub(crate) language: Language,
    pub(crate) sentence: &'static str,
    /// The right topic and, rarely, one that is as good.
    pub(crate) right: [&'static str; 2],
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicFile {
    topic: Vec<TopicEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicEntry {
    id: String,
    #[serde(rename = "theme")]
    _theme: String,
    #[serde(rename = "name")]
    _name: BTreeMap<String, String>,
    words: BTreeMap<String, String>,
}

static TOPICS: LazyLock<TopicFile> = LazyLock::new(|| {
    let text = include_str!("../../../decapolis/src/need/topics/topics.toml");
    toml::from_str(text).expect("the topics are kept as TOML of this shape")
});

/// The product's topics.
pub(crate) fn topics() -> Vec<TopicSketch<'static>> {
    TOPICS.topic.iter().map(sketch).collect()
}

fn sketch(topic: &'static TopicEntry) -> TopicSketch<'static> {
    let words = topic.words.iter().map(|(code, words)| (language(code), words.as_str()));
    TopicSketch { id: &topic.id, words: words.collect() }
}

/// The judged sentences, in the order of the file.
pub(crate) fn sentences() -> Vec<Judged> {
    include_str!("../judged_sentences.tsv").lines().skip(1).map(judged).collect()
}

fn judged(line: &'static str) -> Judged {
    let [code, sentence, topic, other] = line.split('\t').collect::<Vec<_>>()[..] else {
        panic!("a line has four cells: {line}");
    };
    Judged { language: language(code), sentence, right: [topic, other] }
}

fn language(code: &str) -> Language {
    code.parse().expect("one of the four languages")
}

/// The sentences whose first suggestion is not right, each with what came first.
pub(crate) fn wrong(index: &TopicIndex, given: Language, is_known: bool) -> Vec<(&'static str, Option<String>)> {
    let own = sentences().into_iter().filter(|judged| judged.language == given);
    own.filter_map(|judged| {
        let found = index.suggest(judged.sentence, is_known.then_some(given));
        let first = found.first().map(|suggestion| suggestion.topic);
        let is_right = first.is_some_and(|topic| judged.right.contains(&topic));
        (!is_right).then(|| (judged.sentence, first.map(str::to_owned)))
    })
    .collect()
}
