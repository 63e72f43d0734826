//! The index on disk: it follows changes, remembers how far, and is the same as one built anew.

use proptest::prelude::*;
use search::{Change, Document, Filter, Index, Passage, Question, Request, Speech};

fn document(record: i64, title: &str, kind: &str) -> Document {
    Document {
        record,
        kind: kind.into(),
        passages: vec![Passage { language: Speech::English, title: title.into(), body: String::new() }],
        topics: Vec::new(),
        date: 0,
        circles: vec![1],
    }
}

fn facets(index: &Index, text: &str, kind: Option<&str>) -> (usize, Vec<(String, usize)>) {
    let question = Question::parse(text);
    let filter = Filter { kind: kind.map(str::to_owned), ..Filter::default() };
    let request =
        Request { question: &question, circles: &[1], without_records: &[], filter: &filter, offset: 0, limit: 1 };
    let found = index.search(&request).expect("it searches");
    (found.count, found.kinds.into_iter().map(|facet| (facet.value, facet.count)).collect())
}

#[test]
fn an_index_opened_again_knows_its_position() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("search");
    let index = Index::open(&place).expect("it opens");
    assert_eq!(index.position(), None);
    index.apply(&[Change::Put(document(1, "wifi", "need"))]).expect("it takes documents");
    index.commit(42).expect("it commits");
    let digests = index.digests().expect("it reads");
    drop(index);
    let again = Index::open(&place).expect("it opens");
    assert_eq!((again.position(), again.digests().expect("it reads")), (Some(42), digests));
}

#[test]
fn a_damaged_index_begins_anew_and_empty() {
    let folder = tempfile::tempdir().expect("a folder");
    let index = Index::open(folder.path()).expect("it opens");
    index.apply(&[Change::Put(document(1, "wifi", "need"))]).expect("it takes documents");
    index.commit(42).expect("it commits");
    drop(index);
    std::fs::write(folder.path().join("meta.json"), b"{").expect("it writes");
    let anew = Index::open(folder.path()).expect("it opens");
    assert_eq!((anew.position(), anew.digests().expect("it reads")), (None, vec![]));
}

#[test]
fn a_second_writer_of_the_folder_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let index = Index::open(folder.path()).expect("it opens");
    index.commit(1).expect("it commits");
    let second = Index::open(folder.path()).expect("reading is free");
    assert_eq!((second.position(), second.clear().is_err()), (Some(1), true));
}

#[test]
fn tabs_count_every_kind_whichever_is_chosen() {
    let index = Index::in_memory().expect("memory is there");
    let documents =
        [document(1, "wifi", "need"), document(2, "wifi", "practice"), document(3, "free wifi", "practice")];
    index.apply(&documents.map(Change::Put)).expect("it takes documents");
    index.commit(1).expect("it commits");
    let kinds = vec![("practice".to_owned(), 2), ("need".to_owned(), 1)];
    assert_eq!(facets(&index, "wifi", None), (3, kinds.clone()));
    assert_eq!(facets(&index, "wifi", Some("need")), (1, kinds));
}

#[test]
fn what_was_rolled_back_is_not_there() {
    let index = Index::in_memory().expect("memory is there");
    index.apply(&[Change::Put(document(1, "wifi", "need"))]).expect("it takes documents");
    index.commit(1).expect("it commits");
    index.clear().expect("it clears");
    index.apply(&[Change::Put(document(2, "sensors", "need"))]).expect("it takes documents");
    index.roll_back().expect("it rolls back");
    index.commit(2).expect("it commits");
    assert_eq!((facets(&index, "wifi", None).0, facets(&index, "sensors", None).0), (1, 0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn an_index_that_followed_equals_one_built_anew(
        changes in prop::collection::vec((1_i64..8, prop::option::of(prop::sample::select(&["air", "wifi", "bus"][..]))), 0..30)
    ) {
        let (followed, built) = (Index::in_memory().expect("memory"), Index::in_memory().expect("memory"));
        let mut present = std::collections::BTreeMap::new();
        for (at, (record, title)) in (1_i64..).zip(&changes) {
            let change = match title {
                Some(title) => Change::Put(document(*record, title, "need")),
                None => Change::Remove(*record),
            };
            present.insert(*record, *title);
            followed.apply(&[change]).expect("it takes changes");
            if at % 3 == 0 {
                followed.commit(at).expect("it commits");
            }
        }
        followed.commit(99).expect("it commits");
        let documents = present.iter().filter_map(|(record, title)| Some(document(*record, (*title)?, "need")));
        built.apply(&documents.map(Change::Put).collect::<Vec<_>>()).expect("it takes documents");
        built.commit(99).expect("it commits");
        prop_assert_eq!(followed.digests().expect("it reads"), built.digests().expect("it reads"));
        prop_assert_eq!(facets(&followed, "wifi", None), facets(&built, "wifi", None));
    }
}

#[test]
fn a_digest_differs_where_anything_of_a_document_does() {
    let one = document(1, "wifi", "need");
    let others = [
        Document { record: 2, ..one.clone() },
        Document { kind: "practice".into(), ..one.clone() },
        Document { passages: Vec::new(), ..one.clone() },
        Document { topics: vec!["a".into()], ..one.clone() },
        Document { date: 1, ..one.clone() },
    ];
    let in_circles = (0..100).map(|circle| Document { circles: vec![circle], ..one.clone() });
    let digests: Vec<u64> = others.into_iter().chain(in_circles).map(|document| document.digest()).collect();
    let distinct: std::collections::BTreeSet<u64> = digests.iter().copied().collect();
    assert_eq!((digests.len(), distinct.len()), (105, 105));
}

#[test]
fn an_index_says_what_it_was_made_of() {
    let index = Index::in_memory().expect("memory is there");
    let documents = [document(9, "wifi", "need"), document(2, "wifi", "practice")];
    let expected = vec![(2, documents[1].digest()), (9, documents[0].digest())];
    index.apply(&documents.map(Change::Put)).expect("it takes documents");
    index.commit(1).expect("it commits");
    assert_eq!(index.digests().expect("it reads"), expected);
    index.clear().expect("it clears");
    index.apply(&[Change::Put(document(3, "wifi", "need"))]).expect("it takes documents");
    assert_eq!(index.digests().expect("it reads"), expected, "readers see the old one until the commit");
    index.commit(2).expect("it commits");
    assert_eq!(index.digests().expect("it reads"), [(3, document(3, "wifi", "need").digest())]);
}

#[test]
fn an_index_of_another_version_begins_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let index = Index::open(folder.path()).expect("it opens");
    index.apply(&[Change::Put(document(1, "wifi", "need"))]).expect("it takes documents");
    index.commit(42).expect("it commits");
    drop(index);
    let meta = folder.path().join("meta.json");
    let text = std::fs::read_to_string(&meta).expect("it reads");
    assert!(text.contains(":42\""), "{text}");
    let other = text.replace(":42\"", "0:42\"");
    std::fs::write(&meta, other).expect("it writes");
    let anew = Index::open(folder.path()).expect("it opens");
    assert_eq!((anew.position(), anew.digests().expect("it reads")), (None, vec![]));
}

#[test]
fn a_fault_says_what_is_wrong() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("file").join("search");
    std::fs::write(folder.path().join("file"), b"").expect("it writes");
    let fault = Index::open(&place).expect_err("a file is no folder").to_string();
    assert!(fault.starts_with(&place.display().to_string()), "{fault}");
}

#[test]
fn an_answer_is_narrowed_and_counted_by_language_and_topic() {
    let index = Index::in_memory().expect("memory is there");
    let of = |record, language, topics: &[&str]| Document {
        passages: vec![Passage { language, title: "wifi".into(), body: String::new() }],
        topics: topics.iter().map(|topic| (*topic).to_owned()).collect(),
        ..document(record, "", "need")
    };
    let documents = [of(1, Speech::English, &["b", "a"]), of(2, Speech::French, &["b"]), of(3, Speech::French, &["c"])];
    index.apply(&documents.map(Change::Put)).expect("it takes documents");
    index.commit(1).expect("it commits");
    let question = Question::parse("wifi ");
    let ask = |filter: &Filter, offset, limit| {
        let request = Request { question: &question, circles: &[1], without_records: &[], filter, offset, limit };
        let found = index.search(&request).expect("it searches");
        let counted = |facets: Vec<search::Facet>| -> Vec<(String, usize)> {
            facets.into_iter().map(|facet| (facet.value, facet.count)).collect()
        };
        let records: Vec<i64> = found.hits.iter().map(|hit| hit.record).collect();
        assert!(found.hits.iter().all(|hit| hit.kind == "need"));
        (found.count, records, counted(found.languages), counted(found.topics))
    };
    let pairs = |pairs: &[(&str, usize)]| -> Vec<(String, usize)> {
        pairs.iter().map(|(value, count)| ((*value).to_owned(), *count)).collect()
    };
    let (languages, topics) = (pairs(&[("fr", 2), ("en", 1)]), pairs(&[("b", 2), ("a", 1), ("c", 1)]));
    let all = Filter::default();
    assert_eq!(ask(&all, 0, 10), (3, vec![1, 2, 3], languages.clone(), topics.clone()));
    assert_eq!(ask(&all, 1, 1), (3, vec![2], languages.clone(), topics.clone()));
    assert_eq!(ask(&all, 0, 0).1, [1]);
    let french = Filter { language: Some("fr".into()), ..Filter::default() };
    assert_eq!(ask(&french, 0, 10), (2, vec![2, 3], languages, pairs(&[("b", 1), ("c", 1)])));
    let of_a = Filter { topic: Some("a".into()), ..Filter::default() };
    assert_eq!(ask(&of_a, 0, 10), (1, vec![1], pairs(&[("en", 1)]), topics));
}
