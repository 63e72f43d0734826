//! What people type, and the city they mean.

use atlas::{Atlas, CountryCode, Hit, Match, Place};
use proptest::prelude::*;

/// Name of the city, country and division of the first hit.
fn first(query: &str) -> Option<(&'static str, &'static str, &'static str)> {
    Atlas::get().search(query, 1).first().map(|hit| describe(hit.place))
}

fn describe(place: Place) -> (&'static str, &'static str, &'static str) {
    let division = place.division().map_or("", |division| division.code.as_str());
    (place.name(), place.country().code.as_str(), division)
}

#[track_caller]
fn check_first(queries: &[&str], expected: (&str, &str, &str)) {
    for query in queries {
        assert_eq!(first(query), Some(expected), "{query}");
    }
}

fn country(code: &str) -> CountryCode {
    code.parse().expect("two letters")
}

#[test]
fn accents_and_case_do_not_hide_a_city() {
    check_first(&["Sao Paulo", "São Paulo", "SAO PAULO", "sao-paulo"], ("São Paulo", "BR", "27"));
    check_first(&["Québec", "quebec"], ("Québec", "CA", "10"));
}

#[test]
fn names_of_other_languages_find_the_same_city() {
    check_first(&["Munich", "München", "Muenchen", "Monaco di Baviera"], ("Munich", "DE", "02"));
    check_first(&["Köln", "Cologne", "Colonia, Alemania"], ("Köln", "DE", "07"));
}

#[test]
fn names_in_their_own_script_find_the_city() {
    check_first(&["كولونيا"], ("Köln", "DE", "07"));
    check_first(&["Αθήνα", "αθηνα"], ("Athens", "GR", "ESYE31"));
    check_first(&["東京"], ("Tokyo", "JP", "40"));
    check_first(&["Москва"], ("Moscow", "RU", "48"));
    check_first(&["القاهرة", "القاهره", "القَاهِرَة"], ("Cairo", "EG", "11"));
}

#[test]
fn an_unknown_spelling_in_a_script_is_romanised() {
    check_first(&["Вилзон"], ("Wilson", "US", "NC"));
    assert_eq!(Atlas::get().named("Чаттануга, Теннесси").first().map(|place| place.name()), Some("Chattanooga"));
    assert_eq!(Atlas::get().named("Ҳилсборо"), []);
}

#[test]
fn a_code_after_the_name_decides_between_homonyms() {
    check_first(&["Kansas City MO", "Kansas City, Missouri", "kansas city (mo)"], ("Kansas City", "US", "MO"));
    check_first(&["Kansas City KS", "Kansas City, Kansas"], ("Kansas City", "US", "KS"));
    check_first(&["Washington DC", "Washington, D.C."], ("Washington", "US", "DC"));
    check_first(&["Paris TX", "Paris, Texas, USA"], ("Paris", "US", "TX"));
    check_first(&["London ON", "London, Canada"], ("London", "CA", "08"));
}

#[test]
fn a_country_is_understood_in_four_languages() {
    let queries = [
        "Birmingham, United Kingdom",
        "Birmingham, Reino Unido",
        "Birmingham, Royaume-Uni",
        "Birmingham, المملكة المتحدة",
    ];
    check_first(&queries, ("Birmingham", "GB", "ENG"));
    check_first(&["Saint-Denis, Réunion", "Saint-Denis RE"], ("Saint-Denis", "RE", "RE"));
}

#[test]
fn saint_may_be_written_short() {
    check_first(&["St. Louis", "Saint Louis", "St Louis"], ("St. Louis", "US", "MO"));
}

#[test]
fn plain_name_gives_most_populous_then_its_homonyms() {
    let found: Vec<_> = Atlas::get().named("Kansas City").into_iter().map(describe).collect();
    assert_eq!(found, [("Kansas City", "US", "MO"), ("Kansas City", "US", "KS")]);
}

#[test]
fn own_name_stands_before_another_citys_old_name() {
    check_first(&["Porto"], ("Porto", "PT", "17"));
    check_first(&["Islamabad"], ("Islamabad", "PK", "08"));
}

#[test]
fn one_or_two_slips_are_forgiven() {
    let slips = ["Kanzas City MO", "Buenos Iares", "Montvido"].map(|query| Atlas::get().search(query, 1));
    let found = slips.map(|hits| hits.first().map(|hit| (hit.place.name(), hit.matched)));
    let expected =
        [("Kansas City", Match::Slips(1)), ("Buenos Aires", Match::Slips(1)), ("Montevideo", Match::Slips(2))];
    assert_eq!(found, expected.map(Some));
}

#[test]
fn a_slip_in_the_country_is_forgiven() {
    check_first(&["Medellin, Colmbia"], ("Medellín", "CO", "02"));
}

#[test]
fn a_country_narrows_search_and_completion() {
    let paris = Atlas::get().named_in(country("US"), "Paris");
    assert_eq!(paris.first().map(|&place| describe(place)), Some(("Paris", "US", "TX")));
    assert!(
        Atlas::get().complete_in(country("FI"), "tam", 3).iter().all(|place| place.country_code() == country("FI"))
    );
}

#[test]
fn typing_completes_name_and_division() {
    let names = |typed| Atlas::get().complete(typed, 3).into_iter().map(describe).collect::<Vec<_>>();
    assert_eq!(names("Chattano"), [("Chattanooga", "US", "TN")]);
    assert_eq!(names("Kansas City, Mi"), [("Kansas City", "US", "MO")]);
}

#[test]
fn an_unknown_name_brings_its_nearest_names() {
    assert_eq!(Atlas::get().search("Bristolll", 1).first().map(|hit| hit.place.name()), Some("Bristol"));
    assert_eq!(Atlas::get().nearest_names("Brsitoll", 1), ["Bristol"]);
}

#[test]
fn nothing_is_found_for_nothing() {
    assert_eq!(["", " ", ",", "!?"].map(|query| Atlas::get().search(query, 5)), [const { Vec::<Hit>::new() }; 4]);
}

#[test]
fn every_city_is_found_by_its_own_name() {
    for place in Atlas::get().places().step_by(97) {
        let homonyms = Atlas::get().named(place.name());
        assert!(homonyms.contains(&place), "{place:?}");
    }
}

proptest! {
    #[test]
    fn no_query_breaks_the_search(query in "\\PC{0,40}", limit in 0_usize..20) {
        let hits = Atlas::get().search(&query, limit);
        prop_assert!(hits.len() <= limit && hits.is_sorted_by_key(|hit| hit.matched));
        prop_assert!(Atlas::get().complete(&query, limit).len() <= limit);
    }
}
