//! What a need is answered with.

use atlas::PlaceId;
use kernel::capability::{BriefPart, BriefQuestion, Footnotes};
use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::NOBODYS;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::Fields;
use serde_json::Value;

use super::super::brief;
use super::KANSAS_CITY;
use crate::network;
use crate::testing::{NOW, World, for_each_engine};

/// A question of a city, and what a test changes of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    pub(super) place: PlaceId,
    pub(super) words: &'static str,
    pub(super) topic: &'static str,
    pub(super) theme: &'static str,
    pub(super) language: Language,
    pub(super) seen_at: Timestamp,
}

pub(super) fn asked() -> Asked {
    Asked {
        place: KANSAS_CITY,
        words: "Residents over 65 cannot use our online services",
        topic: "older-residents",
        theme: "digital-inclusion",
        language: Language::English,
        seen_at: NOW,
    }
}

pub(super) fn make(tx: &mut Tx<'_>, asked: Asked) -> Result<BriefPart, Stop> {
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
        is_for_data: true,
    };
    brief::make(tx, &question)
}

pub(super) async fn brief(world: &World, asked: Asked) -> BriefPart {
    world.read(move |tx| make(tx, asked)).await
}

pub(super) fn entries(part: &BriefPart) -> &[Value] {
    part.data.as_array().expect("a list of practices")
}

#[test]
fn a_need_finds_practices_in_order_of_their_score() {
    for_each_engine(async |world| {
        let part = brief(world, asked()).await;
        let scores: Vec<f64> = entries(&part).iter().filter_map(|entry| entry["score"].as_f64()).collect();
        assert_eq!(scores.len(), 6);
        assert!(scores.windows(2).all(|pair| pair[0] >= pair[1]), "{scores:?}");
        assert!(!part.is_empty && part.content.as_str().contains("href=\"#source-1\""));
    });
}

#[test]
fn each_practice_says_which_preconditions_the_city_meets() {
    for_each_engine(async |world| {
        let part = brief(world, asked()).await;
        let verdict = |entry: &Value| entry["preconditions"][0]["verdict"].as_str().map(str::to_owned);
        let verdicts: Vec<String> = entries(&part).iter().filter_map(verdict).collect();
        assert_eq!(verdicts.len(), 6);
        let is_verdict = |verdict: &String| ["met", "not-met", "not-known"].contains(&verdict.as_str());
        assert!(verdicts.iter().all(is_verdict), "{verdicts:?}");
        assert!(part.content.as_str().contains("Why this stands here"));
    });
}

#[test]
fn the_section_needs_three_statements_beside_the_networks() {
    for_each_engine(async |world| {
        let run = world.read(|tx| {
            let before = tx.statements_run();
            make(tx, asked())?;
            Ok(tx.statements_run() - before)
        });
        // The test's own look for the city; the network's for the city, its facts and all entered facts.
        assert_eq!(run.await, 3 + 4);
    });
}
