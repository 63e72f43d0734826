//! The suggestion of topics is right often enough to be offered.

#[path = "../benches/judged/mod.rs"]
mod judged;

use std::collections::BTreeSet;

use kernel::language::Language;
use kernel::topic::TopicIndex;

/// Of ten sentences a language at most two may be wrong: below that, people stop trusting what is suggested.
const WRONG_AT_MOST: usize = 2;

#[test]
fn eight_of_ten_sentences_get_their_topic_first() {
    let index = TopicIndex::new(&judged::topics());
    for language in Language::ALL {
        for is_known in [true, false] {
            let wrong = judged::wrong(&index, language, is_known);
            assert!(wrong.len() <= WRONG_AT_MOST, "{language:?}, known: {is_known}: {wrong:#?}");
        }
    }
}

#[test]
fn each_language_has_ten_sentences_of_known_topics() {
    let topics = judged::topics();
    let ids: BTreeSet<&str> = topics.iter().map(|topic| topic.id).collect();
    let sentences = judged::sentences();
    for language in Language::ALL {
        assert_eq!(sentences.iter().filter(|judged| judged.language == language).count(), 10, "{language:?}");
    }
    let named = sentences.iter().flat_map(|judged| judged.right).filter(|topic| !topic.is_empty());
    assert_eq!(named.collect::<BTreeSet<_>>(), ids);
}

#[test]
fn every_topic_has_fifteen_to_forty_words_a_language() {
    for topic in judged::topics() {
        for language in Language::ALL {
            let words: Vec<&str> =
                topic.words.iter().filter(|(of, _)| *of == language).flat_map(|(_, words)| words.split(' ')).collect();
            assert!((15..=40).contains(&words.len()), "{} {language:?}: {} words", topic.id, words.len());
            assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len(), "{} {language:?}", topic.id);
        }
    }
}

#[test]
fn residents_over_65_are_older_residents_in_any_setting() {
    let index = TopicIndex::new(&judged::topics());
    for language in [None, Some(Language::English)] {
        let found = index.suggest("Residents over 65 cannot use our online services", language);
        assert_eq!(found[0].topic, "older-residents", "{found:?}");
        assert!(found[0].score > found[1].score, "not by the order of ids: {found:?}");
    }
}
