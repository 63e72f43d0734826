//! What one may not read changes nothing: no id, no count, no facet, no order.

use proptest::prelude::*;
use search::{Change, Document, Filter, Found, Index, Passage, Question, Request, Speech};

const WORDS: [&str; 8] = ["air", "budget", "budgets", "wifi", "school", "schools", "sensor", "help"];
const QUESTIONS: [&str; 7] = ["air", "budget", "scho", "wifi -air", "\"air budget\"", "sensr", "help school air wifi"];

fn document() -> impl Strategy<Value = Document> {
    let text = || prop::collection::vec(prop::sample::select(&WORDS[..]), 0..6).prop_map(|words| words.join(" "));
    let circles = prop::collection::btree_set(1_u64..6, 0..3);
    let (kind, topic) = (prop::sample::select(&["need", "practice"][..]), prop::sample::select(&["a", "b", "c"][..]));
    (text(), text(), circles, kind, topic).prop_map(|(title, body, circles, kind, topic)| Document {
        record: 0,
        kind: kind.into(),
        passages: vec![Passage { language: Speech::English, title, body }],
        topics: vec![topic.into()],
        date: 0,
        circles: circles.into_iter().collect(),
    })
}

/// Documents numbered from 1, and the circles of a reader.
fn world() -> impl Strategy<Value = (Vec<Document>, Vec<u64>)> {
    let documents = prop::collection::vec(document(), 0..25).prop_map(|mut documents| {
        (1..).zip(&mut documents).for_each(|(record, document)| document.record = record);
        documents
    });
    (documents, prop::collection::vec(1_u64..6, 0..3))
}

fn index_of<'d>(documents: impl Iterator<Item = &'d Document>) -> Index {
    let index = Index::in_memory().expect("memory is there");
    let changes: Vec<Change> = documents.cloned().map(Change::Put).collect();
    // In parts, so that the index has several segments.
    changes.chunks(7).for_each(|part| {
        index.apply(part).expect("it takes documents");
        index.commit(1).expect("it commits");
    });
    index
}

fn answers(index: &Index, circles: &[u64], filter: &Filter, without_records: &[i64]) -> Vec<Found> {
    let answer = |text: &&str| {
        let question = Question::parse(text);
        let request = Request { question: &question, circles, without_records, filter, offset: 0, limit: 30 };
        index.search(&request).expect("it searches")
    };
    QUESTIONS.iter().map(answer).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn an_unseen_record_changes_nothing_in_any_answer((documents, circles) in world()) {
        let is_seen = |document: &&Document| document.circles.iter().any(|circle| circles.contains(circle));
        let (whole, seen) = (index_of(documents.iter()), index_of(documents.iter().filter(is_seen)));
        let narrowed = Filter { kind: Some("need".into()), language: None, topic: Some("a".into()) };
        for filter in [Filter::default(), narrowed] {
            prop_assert_eq!(answers(&whole, &circles, &filter, &[]), answers(&seen, &circles, &filter, &[]));
        }
    }

    #[test]
    fn a_record_changed_meanwhile_is_as_if_unseen((documents, circles) in world(), changed in 1_i64..25) {
        let whole = index_of(documents.iter());
        let rest = index_of(documents.iter().filter(|document| document.record != changed));
        let filter = Filter::default();
        prop_assert_eq!(answers(&whole, &circles, &filter, &[changed]), answers(&rest, &circles, &filter, &[]));
    }
}

#[test]
fn who_is_in_the_circle_finds_what_others_do_not() {
    let secret = Document {
        record: 7,
        kind: "need".into(),
        passages: vec![Passage { language: Speech::English, title: "Merger of wifi".into(), body: String::new() }],
        topics: vec!["a".into()],
        date: 0,
        circles: vec![5],
    };
    let index = index_of([&secret].into_iter());
    let counts = |circles: &[u64]| answers(&index, circles, &Filter::default(), &[])[6].count;
    assert_eq!([counts(&[5]), counts(&[1, 2]), counts(&[])], [0, 0, 0]);
    let question = Question::parse("merger");
    let filter = Filter::default();
    let ask = |circles: &[u64]| {
        let request =
            Request { question: &question, circles, without_records: &[], filter: &filter, offset: 0, limit: 1 };
        let found = index.search(&request).expect("it searches");
        (found.count, found.hits.len(), found.kinds.len(), found.topics.len())
    };
    assert_eq!([ask(&[5]), ask(&[1, 2])], [(1, 1, 1, 1), (0, 0, 0, 0)]);
}
