//! Which practices a brief finds, and which it leaves out.

use super::super::{cities_that_did, fitting_for_place};
use super::brief::{Asked, asked, brief, entries, make};
use super::{BARCELONA, KANSAS_CITY};
use crate::testing::{NOW, for_each_engine};
use kernel::circle::{self, EVERYBODY};
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::NOBODYS;

#[test]
fn words_of_any_language_find_a_practice_without_a_topic() {
    for_each_engine(async |world| {
        let words = "Los mayores no saben usar los servicios digitales";
        let spanish = brief(world, Asked { words, topic: "", language: Language::Spanish, ..asked() }).await;
        assert!(!spanish.is_empty);
        assert!(spanish.content.as_str().contains("lang=\"es\""));
    });
}

#[test]
fn what_only_the_asking_city_did_is_left_out() {
    for_each_engine(async |world| {
        let words = "Vincles tablet loneliness neighbourhood group";
        for (place, is_named) in [(KANSAS_CITY, true), (BARCELONA, false)] {
            let part = brief(world, Asked { place, words, topic: "", theme: "no-such-theme", ..asked() }).await;
            let title = "A tablet and a neighbourhood group against loneliness in old age";
            assert_eq!(part.content.as_str().contains(title), is_named, "{place}");
        }
    });
}

#[test]
fn nothing_relevant_is_said_to_be_missing() {
    for_each_engine(async |world| {
        let nonsense = Asked { words: "zzzz", topic: "no-such-topic", theme: "no-such-theme", ..asked() };
        let part = brief(world, nonsense).await;
        assert!(part.is_empty && entries(&part).is_empty());
        assert!(part.content.as_str().contains("No practice in the network answers this need yet."));
    });
}

#[test]
fn practices_added_since_the_last_look_are_new() {
    for_each_engine(async |world| {
        let before = Asked { seen_at: NOW.plus_days(-365), ..asked() };
        assert_eq!(brief(world, before).await.new_count, 6);
        assert_eq!(brief(world, asked()).await.new_count, 0);
    });
}

#[test]
fn a_practice_closed_to_everybody_is_found_by_nobody() {
    for_each_engine(async |world| {
        let (left, found, closed) = world
            .write(|tx| {
                let (_, closed, _) = cities_that_did(tx, "older-residents", NOBODYS)?[0];
                circle::close_to(tx, closed.record(), EVERYBODY)?;
                let left = cities_that_did(tx, "older-residents", NOBODYS)?;
                let found = make(tx, asked())?.data.to_string();
                circle::open_to(tx, closed.record(), EVERYBODY)?;
                Ok((left, found, closed))
            })
            .await;
        assert!(left.iter().all(|(_, practice, _)| *practice != closed));
        assert!(!found.contains(&closed.to_string()));
    });
}

#[test]
fn a_stranger_of_any_city_gets_three_practices() {
    for_each_engine(async |world| {
        let fitting =
            |tx: &mut Tx<'_>| Ok(fitting_for_place(tx, KANSAS_CITY, "digital-inclusion", Language::Arabic, 3)?);
        let items = world.read(fitting).await;
        assert_eq!(items.0.len(), 3);
        assert!(items.0.iter().all(|item| item.checks.0.is_empty()), "facts of members are theirs");
    });
}
