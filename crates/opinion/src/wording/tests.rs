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

/// Those that are like what is typed, by hundredths.
fn likes(wording: &Wording, typed: &str) -> Vec<(i64, i64)> {
    let likes = wording.likes_of(&wording.bags.bag(typed, Speech::English), 0.01, 0);
    likes.iter().map(|like| (like.id, (like.share * 100.0).round() as i64)).collect()
}

#[test]
fn rarer_words_and_those_said_twice_weigh_more() {
    let wording = wording(Speech::English, &["tram tram rent", "tram", "bus"]);
    // Of three statements two have trams, one has rents: (1 + ln 2) ln(1 + 3/2) is 1.55, ln(1 + 3) is 1.39.
    assert_eq!(likes(&wording, "tram"), [(1, 100), (0, 75)]);
    assert_eq!(likes(&wording, "rent"), [(0, 67)]);
    // What nobody wrote weighs as what one wrote, each time that it is typed.
    assert_eq!(likes(&wording, "bus zebra"), [(2, 71)]);
    assert_eq!(likes(&wording, "bus zebra zebra"), [(2, 51)]);
    assert_eq!(likes(&wording, "bus zebra lion"), [(2, 58)]);
}

#[test]
fn a_likeness_names_the_three_words_that_weigh_most() {
    let texts = ["trams rents zebras museums", "museums zebras rents trams", "trams rents", "trams"];
    let pairs = wording(Speech::English, &texts).near_duplicates();
    let said: Vec<(i64, i64, String)> = pairs.iter().map(|(one, like)| (*one, like.id, like.words.join(" "))).collect();
    assert_eq!(said, [(0, 1, "zebras museums rents".to_owned()), (2, 3, "trams".to_owned())], "likest first");
}

#[test]
fn of_a_pair_the_lower_id_comes_first_however_they_are_given() {
    let statement = |id| Statement { id, language: Speech::English, text: "Cheaper trams" };
    let pairs = Wording::of(&[statement(7), statement(3), statement(5)]).near_duplicates();
    assert_eq!(pairs.iter().map(|(one, like)| (*one, like.id)).collect::<Vec<_>>(), [(3, 5), (3, 7), (5, 7)]);
}

#[test]
fn what_most_speak_of_is_no_topic_and_a_topic_has_three_words() {
    let trams = ["tram fares night", "tram fares night", "tram fares", "tram driver"];
    let others = ["museums", "rents", "schools", "water", "trees", "buses"];
    let topics = |others: &[&str]| wording(Speech::English, &[&trams[..], others].concat()).topics();
    let topic = |words: [&str; 3], statements: &[i64]| Topic {
        words: words.map(str::to_owned).to_vec(),
        statements: statements.to_vec(),
    };
    assert_eq!(topics(&others), [topic(["tram", "fares", "night"], &[0, 1, 2, 3])], "in four of ten");
    assert_eq!(topics(&others[1..]), [topic(["fares", "tram", "night"], &[0, 1, 2])], "in four of nine are too many");
}

#[test]
fn the_largest_topic_comes_first() {
    let rents = ["rents"; 3];
    let trams = ["trams early", "trams slow", "trams crowded", "trams noisy"];
    let others = ["museums", "schools", "water"];
    let topics = wording(Speech::English, &[&rents[..], &trams, &others].concat()).topics();
    assert_eq!(topics.iter().map(|topic| topic.statements.len()).collect::<Vec<_>>(), [4, 3]);
}

#[test]
fn small_words_of_a_language_and_single_letters_say_nothing() {
    let is_small = |word, language| function_words::is_function_word(word, language);
    let languages = [Speech::Arabic, Speech::English, Speech::French, Speech::Spanish];
    assert_eq!(languages.map(|language| is_small("would", language)), [false, true, false, false]);
    assert_eq!(languages.map(|language| is_small("avec", language)), [false, false, true, false]);
    assert_eq!(languages.map(|language| is_small("desde", language)), [false, false, false, true]);
    assert_eq!(languages.map(|language| is_small("التي", language)), [true, false, false, false]);
    assert_eq!(languages.map(|language| is_small("x", language)), [true; 4]);
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
