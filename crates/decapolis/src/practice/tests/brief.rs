//! What a need is answered with.

use atlas::PlaceId;
use kernel::capability::{BriefPart, BriefQuestion, Footnotes};
use kernel::circle::{self, CircleId, EVERYBODY};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::NOBODYS;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::Fields;
use serde_json::Value;

use super::super::{brief, cities_that_did, fitting_for_place};
use super::{BARCELONA, KANSAS_CITY, TODAY, db};
use crate::network;

/// A question of a city, and what a test changes of it.
#[derive(Debug, Clone, Copy)]
struct Asked {
    place: PlaceId,
    words: &'static str,
    topic: &'static str,
    theme: &'static str,
    language: Language,
    seen_at: Timestamp,
}

fn asked() -> Asked {
    Asked {
        place: KANSAS_CITY,
        words: "Residents over 65 cannot use our online services",
        topic: "older-residents",
        theme: "digital-inclusion",
        language: Language::English,
        seen_at: TODAY.parse().expect("a moment"),
    }
}

fn make(tx: &mut Tx<'_>, asked: Asked) -> Result<BriefPart, Stop> {
    let city = network::city_at(tx, asked.place)?.map_or_else(|| CircleId::from_number(0), |city| city.circle);
    let question = BriefQuestion {
        need: Id::from_number(1),
        words: asked.words,
        topic: asked.topic,
        theme: asked.theme,
        city,
        place: asked.place.number(),
        reader: NOBODYS,
        actor: None,
        language: asked.language,
        seen_at: asked.seen_at,
        query: &Fields::default(),
        footnotes: &Footnotes::default(),
    };
    brief::make(tx, &question)
}

fn brief(asked: Asked) -> BriefPart {
    db().read_blocking("brief", move |tx| make(tx, asked)).expect("a section")
}

fn entries(part: &BriefPart) -> &[Value] {
    part.data.as_array().expect("a list of practices")
}

#[test]
fn a_need_finds_practices_in_order_of_their_score() {
    let part = brief(asked());
    let scores: Vec<f64> = entries(&part).iter().filter_map(|entry| entry["score"].as_f64()).collect();
    assert_eq!(scores.len(), 8);
    assert!(scores.windows(2).all(|pair| pair[0] >= pair[1]), "{scores:?}");
    assert!(!part.is_empty && part.content.as_str().contains("href=\"#source-1\""));
}

#[test]
fn each_practice_says_which_preconditions_the_city_meets() {
    let part = brief(asked());
    let verdict = |entry: &Value| entry["preconditions"][0]["verdict"].as_str().map(str::to_owned);
    let verdicts: Vec<String> = entries(&part).iter().filter_map(verdict).collect();
    assert_eq!(verdicts.len(), 8);
    assert!(verdicts.iter().all(|verdict| ["met", "not-met", "not-known"].contains(&verdict.as_str())), "{verdicts:?}");
    assert!(part.content.as_str().contains("Why this stands here"));
}

#[test]
fn words_of_any_language_find_the_same_topic() {
    let words = "Los mayores no saben usar los servicios digitales";
    let spanish = brief(Asked { words, topic: "", language: Language::Spanish, ..asked() });
    assert!(!spanish.is_empty);
    assert!(spanish.content.as_str().contains("lang=\"es\""));
}

#[test]
fn what_only_the_asking_city_did_is_left_out() {
    let named = |place| {
        let part = brief(Asked { place, words: "Vincles tablet loneliness neighbourhood group", ..asked() });
        part.content.as_str().contains("A tablet and a neighbourhood group against loneliness in old age")
    };
    assert_eq!([named(KANSAS_CITY), named(BARCELONA)], [true, false]);
}

#[test]
fn nothing_relevant_is_said_to_be_missing() {
    let part = brief(Asked { words: "zzzz", topic: "no-such-topic", theme: "no-such-theme", ..asked() });
    assert!(part.is_empty && entries(&part).is_empty());
    assert!(part.content.as_str().contains("No practice in the network answers this need yet."));
}

#[test]
fn practices_added_since_the_last_look_are_new() {
    let before = Asked { seen_at: asked().seen_at.plus_days(-1), ..asked() };
    assert_eq!([brief(before).new_count, brief(asked()).new_count], [8, 0]);
}

#[test]
fn the_section_needs_three_statements_beside_the_networks() {
    let run = db().read_blocking("count", |tx| {
        let before = tx.statements_run();
        make(tx, asked())?;
        Ok(tx.statements_run() - before)
    });
    // The test's own look for the city; the network's for the city, its facts and all entered facts.
    assert_eq!(run.expect("a section"), 3 + 4);
}

#[test]
fn a_practice_closed_to_everybody_is_found_by_nobody() {
    let found = db().write_blocking("close", |tx| {
        let all = cities_that_did(tx, "older-residents", NOBODYS)?;
        let (_, practice, _) = all[0];
        circle::close_to(tx, practice.record(), EVERYBODY)?;
        let part = make(tx, asked())?;
        let left = cities_that_did(tx, "older-residents", NOBODYS)?;
        circle::open_to(tx, practice.record(), EVERYBODY)?;
        let id = practice.to_string();
        Ok((left.iter().any(|(_, left, _)| *left == practice), part.data.to_string().contains(&id)))
    });
    assert_eq!(found.expect("both are asked"), (false, false));
}

#[test]
fn a_stranger_of_any_city_gets_three_practices() {
    let items = db().read_blocking("stranger", |tx| {
        Ok(fitting_for_place(tx, KANSAS_CITY, "digital-inclusion", Language::Arabic, 3)?)
    });
    let items = items.expect("a list");
    assert_eq!(items.0.len(), 3);
    assert!(items.0.iter().all(|item| item.checks.0.is_empty()), "facts of members are theirs");
}
