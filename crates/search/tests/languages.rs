//! What is found by what, in each language and on any keyboard.

use search::{Change, Document, Filter, Index, Nearness, Passage, Question, Request, Speech};

const EVERYBODY: u64 = 1;

fn document(record: i64, language: Speech, title: &str, body: &str) -> Document {
    Document {
        record,
        kind: "practice".into(),
        passages: vec![Passage { language, title: title.into(), body: body.into() }],
        topics: Vec::new(),
        date: 0,
        circles: vec![EVERYBODY],
    }
}

fn index() -> Index {
    let documents = [
        document(1, Speech::French, "Qualité de l’air", "Des capteurs dans les écoles"),
        document(2, Speech::Arabic, "المدينة الذكية", "خدمات للمسنين"),
        document(3, Speech::English, "İSTANBUL", "Older residents learn to pay bills"),
        document(4, Speech::English, "Köln", "Residents who are old get help at home"),
        document(5, Speech::Spanish, "Presupuestos participativos", "Los vecinos deciden sobre viviendas"),
        document(6, Speech::English, "Participatory budgeting", "Neighbours decide; air is not their topic"),
    ];
    let index = Index::in_memory().expect("memory is there");
    index.apply(&documents.map(Change::Put)).expect("it takes documents");
    index.commit(1).expect("it commits");
    index
}

fn found_near(index: &Index, text: &str) -> (Vec<i64>, Nearness) {
    let question = Question::parse(text);
    let filter = Filter::default();
    let request = Request {
        question: &question,
        circles: &[EVERYBODY],
        without_records: &[],
        filter: &filter,
        offset: 0,
        limit: 10,
    };
    let found = index.search(&request).expect("it searches");
    assert_eq!(found.count, found.hits.len());
    (found.hits.iter().map(|hit| hit.record).collect(), found.nearness)
}

fn found(text: &str) -> Vec<i64> {
    found_near(&index(), text).0
}

#[test]
fn accents_and_apostrophes_make_no_difference() {
    assert_eq!(found("qualite de l'air"), [1]);
    assert_eq!(found("QUALITÉ DE L’AIR"), [1]);
    assert_eq!(found("istanbul"), [3]);
    assert_eq!(found("Koln"), [4]);
}

#[test]
fn arabic_is_found_without_article_and_letter_forms() {
    assert_eq!(found("مدينة"), [2]);
    assert_eq!(found("مَديـنه"), [2]);
    assert_eq!(found("مسن"), [2]);
}

#[test]
fn inflected_forms_are_found_in_their_language() {
    assert_eq!(found("capteur "), [1]);
    assert_eq!(found("presupuesto participativo "), [5]);
    assert_eq!(found("vivienda "), [5]);
    assert_eq!(found("neighbour "), [6]);
}

#[test]
fn the_word_itself_comes_before_its_stem() {
    let index = Index::in_memory().expect("memory is there");
    let same =
        |record, word: &str| Change::Put(document(record, Speech::English, "A note", &format!("about {word} only")));
    index.apply(&[same(1, "budgets"), same(2, "budget"), same(3, "budgetary")]).expect("it takes documents");
    index.commit(1).expect("it commits");
    assert_eq!(found_near(&index, "budget").0, [2, 1, 3]);
}

#[test]
fn the_last_word_may_be_half_typed() {
    assert_eq!(found("partici"), [5, 6]);
    assert_eq!(found("partici "), [0_i64; 0]);
}

#[test]
fn phrases_stand_together_and_minus_leaves_out() {
    assert_eq!(found("residents help"), [4]);
    assert_eq!(found("residents "), [3, 4]);
    assert_eq!(found("\"residents older\""), [0_i64; 0]);
    assert_eq!(found("\"older residents\""), [3]);
    assert_eq!(found("residents -koln"), [3]);
    assert_eq!(found("air"), [1, 6]);
}

#[test]
fn a_slip_is_forgiven_only_where_nothing_is_found() {
    assert_eq!(found_near(&index(), "bugdeting "), (vec![6], Nearness::Alike));
    assert_eq!(found_near(&index(), "budgeting "), (vec![6], Nearness::Exact));
    assert_eq!(found_near(&index(), "hom "), (vec![], Nearness::Exact));
}

#[test]
fn half_of_the_words_do_where_nothing_has_all() {
    assert_eq!(found_near(&index(), "neighbours decide volcano lava "), (vec![6], Nearness::Most));
}

#[test]
fn any_question_is_answered_without_a_fault() {
    let index = index();
    for text in ["*", "\"", "-", "a OR (", "title:[* TO *]", "\u{0}", &"x".repeat(5_000), "-air", "ـــ ً"] {
        found_near(&index, text);
    }
}

#[test]
fn a_single_word_in_quotation_marks_is_found_as_it_stands() {
    assert_eq!(found("\"koln\""), [4]);
    assert_eq!(found("\"neighbour\""), [0_i64; 0]);
}

#[test]
fn minus_leaves_out_every_form_of_a_word() {
    assert_eq!(found("residents -bill "), [4]);
    assert_eq!(found("residents -bil "), [3, 4]);
}

#[test]
fn words_of_less_than_five_letters_are_not_misspelt() {
    assert_eq!(found_near(&index(), "kolm "), (vec![], Nearness::Exact));
    assert_eq!(found_near(&index(), "topci "), (vec![6], Nearness::Alike));
    assert_eq!(found_near(&index(), "bilds "), (vec![3], Nearness::Alike));
}

#[test]
fn a_rare_word_counts_for_more_than_a_common_one() {
    let index = Index::in_memory().expect("memory is there");
    let note = |record, word: &str| Change::Put(document(record, Speech::English, word, ""));
    let changes = [note(1, "wifi"), note(2, "wifi"), note(3, "wifi"), note(4, "sensor")];
    index.apply(&changes).expect("it takes documents");
    index.commit(1).expect("it commits");
    assert_eq!(found_near(&index, "wifi sensor "), (vec![4, 1, 2, 3], Nearness::Most));
}

#[test]
fn a_word_in_the_title_counts_for_more_than_one_in_the_body() {
    let index = Index::in_memory().expect("memory is there");
    let changes = [document(1, Speech::English, "A note", "wifi"), document(2, Speech::English, "wifi", "A note")];
    index.apply(&changes.map(Change::Put)).expect("it takes documents");
    index.commit(1).expect("it commits");
    assert_eq!(found_near(&index, "wifi ").0, [2, 1]);
}

#[test]
fn noise_longer_than_any_word_is_not_kept() {
    let index = Index::in_memory().expect("memory is there");
    let longest = "x".repeat(200);
    let body = format!("{} {longest} {}", "z".repeat(70_000), "y".repeat(201));
    index.apply(&[Change::Put(document(1, Speech::English, "A note", &body))]).expect("it takes documents");
    index.commit(1).expect("it commits");
    assert_eq!([&longest, &"y".repeat(199)].map(|text| found_near(&index, text).0.len()), [1, 0]);
}
