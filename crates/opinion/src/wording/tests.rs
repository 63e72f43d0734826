//! The same in other words, in four languages.

use proptest::prelude::*;

use super::*;

fn wording(language: Speech, texts: &[&str]) -> Wording {
    let statement = |(at, text): (usize, &&str)| (at as i64, (*text).to_owned());
    let texts: Vec<(i64, String)> = texts.iter().enumerate().map(statement).collect();
    let statements: Vec<Statement<'_>> = texts.iter().map(|(id, text)| Statement { id: *id, language, text }).collect();
    Wording::of(&statements)
}

/// The two that say the same in other forms, before two that do not.
#[track_caller]
fn check_duplicate(language: Speech, texts: [&str; 4], word: &str) {
    let pairs = wording(language, &texts).near_duplicates();
    let found: Vec<(i64, i64)> = pairs.iter().map(|(one, like)| (*one, like.id)).collect();
    assert_eq!(found, [(0, 1)], "{pairs:?}");
    assert!(pairs[0].1.words.contains(&word.to_owned()), "{pairs:?}");
}

#[test]
fn the_same_in_other_forms_is_found_in_four_languages() {
    let english =
        ["The city should plant more trees", "More tree planting in cities", "Buses are late", "Schools need money"];
    check_duplicate(Speech::English, english, "tree");
    let spanish = [
        "Más viviendas públicas para jóvenes",
        "La vivienda pública para los jóvenes",
        "El agua es cara",
        "Los buses tardan",
    ];
    check_duplicate(Speech::Spanish, spanish, "vivienda");
    let french = [
        "Il faut des pistes cyclables protégées",
        "Une piste cyclable protégée",
        "L'eau est chère",
        "Les écoles ferment",
    ];
    check_duplicate(Speech::French, french, "cyclable");
    let arabic = ["يجب توفير الحدائق العامة", "توفير حدائق عامة", "المياه غالية", "الحافلات تتأخر"];
    check_duplicate(Speech::Arabic, arabic, "حدائق");
}

#[test]
fn what_is_typed_finds_what_is_there() {
    let wording = wording(Speech::English, &["Plant more trees in the city", "Buses are late", "Lower the rents"]);
    let near = wording.near("the city should plant trees!", Speech::English);
    assert_eq!(near.iter().map(|like| like.id).collect::<Vec<_>>(), [0]);
    assert_eq!(wording.near("trees", Speech::French), []);
    assert_eq!(wording.near("", Speech::English), []);
}

#[test]
fn a_topic_is_the_word_that_its_statements_share() {
    let texts = [
        "Cheaper trams at night",
        "A tram every ten minutes",
        "Trams for schools",
        "Rents are too high",
        "Cap the rent",
        "Rent control now",
        "More trees",
        "Free museums",
    ];
    let topics = wording(Speech::English, &texts).topics();
    let found: Vec<(&str, &[i64])> =
        topics.iter().map(|topic| (topic.words[0].as_str(), topic.statements.as_slice())).collect();
    assert_eq!(found, [("rents", &[3, 4, 5][..]), ("trams", &[0, 1, 2][..])]);
}

proptest! {
    #[test]
    fn a_text_is_as_like_itself_as_can_be_whatever_it_says(texts in prop::collection::vec("[a-z ]{0,30}|\\PC{0,20}", 0..8)) {
        let statement = |(at, text)| Statement { id: at as i64, language: Speech::English, text };
        let wording = Wording::of(&texts.iter().map(String::as_str).enumerate().map(statement).collect::<Vec<_>>());
        for (at, text) in texts.iter().enumerate() {
            let has_words = !wording.bags.all[at].weights.is_empty();
            let near = wording.near(text, Speech::English);
            prop_assert_eq!(near.iter().any(|like| like.id == at as i64 && like.share > 0.999), has_words);
        }
        let topics = wording.topics();
        let mut placed: Vec<i64> = topics.iter().flat_map(|topic| topic.statements.clone()).collect();
        let count = placed.len();
        placed.sort_unstable();
        placed.dedup();
        prop_assert_eq!(placed.len(), count);
    }
}
