//! The form of a session, read into types.

use super::super::super::model::Formats;
use super::*;
use kernel::id::Id;
use kernel::time::Timestamp;

fn plan() -> Plan {
    Plan {
        words: String::new(),
        language: Language::English,
        opens_at: Timestamp::from_micros(0),
        closes_at: Timestamp::from_micros(1),
        review_by: Timestamp::from_micros(2),
        formats: Formats([20, 0, 0, 0]),
        topics: vec!["sensors".to_owned()],
        is_blind: true,
        region_share: 8,
        partners_a_panel: 1,
    }
}

#[test]
fn an_abstract_that_is_too_short_says_how_many_words_it_has() {
    let form = Fields::from([("title", "Zebras"), ("format", "talk"), ("words", "three short words"), ("goal", "All")]);
    let errors = parse(&form, &plan(), Asked::All, Language::English).expect_err("too short");
    let said = errors.of("words").expect("said beside it");
    assert_eq!(said.text(), "The abstract has 3 words; it should have 150 to 300");
    assert!(parse(&form, &plan(), Asked::Title, Language::English).is_ok(), "a draft may be as short as it likes");
}

#[test]
fn only_formats_and_topics_that_are_asked_for_are_taken() {
    let form = Fields::from([("title", "Zebras"), ("format", "panel"), ("topic", "energy")]);
    let errors = parse(&form, &plan(), Asked::Title, Language::French).expect_err("not asked for");
    assert!(errors.of("format").is_some() && errors.of("topic").is_some());
}

#[test]
fn a_session_without_speakers_is_no_session() {
    let words = "word ".repeat(200);
    let form = Fields::from([("title", "Zebras"), ("format", "talk"), ("words", &words), ("goal", "All")]);
    let silent = form.and("speaks", "no");
    let errors = parse(&silent, &plan(), Asked::All, Language::Arabic).expect_err("nobody speaks");
    assert!(errors.of("speaks").is_some());
    let named = parse(&silent.and("name_3", "Ana Lima"), &plan(), Asked::All, Language::Arabic).expect("somebody");
    assert_eq!((named.own, named.others.len()), (None, 1));
}

#[test]
fn a_session_names_three_others_in_all() {
    let form = Fields::from([("title", "Zebras"), ("format", "talk"), ("name_2", "Ana"), ("name_3", "Piet")]);
    let three = form.and("colleague", &PostId::from_number(10).to_string());
    assert!(parse(&three, &plan(), Asked::Title, Language::English).is_ok(), "a colleague and two others");
    let four = three.and("colleague", &PostId::from_number(11).to_string());
    let errors = parse(&four, &plan(), Asked::Title, Language::English).expect_err("too many");
    assert_eq!(errors.of("colleague").expect("said beside it").text(), "Name at most 3 others in all");
}

#[test]
fn what_is_shown_again_reads_as_the_same_session() {
    let form = Fields::from([("title", "Zebras"), ("format", "talk"), ("counted", "woman"), ("presence", "remote")]);
    let form = form.and("name_2", "Piet Vos").and("partner_2", "yes").and("organisation_2", "Lamps");
    let typed = parse(&form, &plan(), Asked::Title, Language::Spanish).expect("a draft");
    let proposing = PostId::from_number(1);
    let own = Speaker {
        post: Some(proposing),
        home: None,
        name: String::new(),
        city: String::new(),
        organisation: String::new(),
        is_partner: false,
        counted: CountedAs::Woman,
        said: Said::Nothing,
    };
    let colleague = Speaker { post: Some(PostId::from_number(2)), counted: CountedAs::Man, ..own.clone() };
    let speakers = [vec![own, colleague], typed.others.clone()].concat();
    let again = parse(&as_typed(&typed.session, &speakers, proposing), &plan(), Asked::Title, Language::Spanish);
    assert_eq!(
        again.map(|again| (again.session, again.own, again.others, again.colleagues)),
        Ok((typed.session, typed.own, typed.others, vec![PostId::from_number(2)]))
    );
}
