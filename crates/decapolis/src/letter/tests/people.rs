//! Selecting people: filters in the address, how many, and who is left out.

use kernel::mail::{self, Subscription};

use super::{FRENCH, OTHER_PLACE, city};
use crate::testing::{Page, Role, World, for_each_engine};

async fn select(world: &World, role: Role, selection: &str) -> Page {
    world.sign_in_as(role).await.get(&format!("/letters/people?{selection}")).await
}

/// How many people the page says it found.
fn found(page: &Page) -> usize {
    let words = page.body.split("<p").find(|part| part.contains(" in ") && part.contains("cit"));
    let words = words.and_then(|part| part.split_once('>')).map_or("", |(_, rest)| rest);
    words.split(' ').next().and_then(|count| count.replace(',', "").parse().ok()).unwrap_or_default()
}

#[test]
fn a_selection_says_how_many_people_in_how_many_cities() {
    for_each_engine(async |world| {
        let everybody = select(world, Role::Secretariat, "").await;
        assert!(everybody.shows("120 people in 60 cities"), "{}", everybody.body);
        let (_, leader) = city(world, OTHER_PLACE).await;
        let french = select(world, Role::Secretariat, FRENCH).await;
        assert!(french.shows(&leader) && found(&french) < 10, "{}", french.body);
    });
}

#[test]
fn filters_are_combined_and_each_narrows() {
    for_each_engine(async |world| {
        let offering = found(&select(world, Role::Secretariat, "offers=sensors").await);
        let arabic = found(&select(world, Role::Secretariat, "offers=sensors&language=ar").await);
        let towns = found(&select(world, Role::Secretariat, "size=town").await);
        assert!(0 < arabic && arabic < offering && offering < 120, "{arabic} of {offering}");
        assert!(towns < 120, "{towns}");
        let needing = select(world, Role::Secretariat, "needs=sensors&function=leader").await;
        assert!(needing.shows("1 person in 1 city"), "{}", needing.body);
        assert!(select(world, Role::Secretariat, "needs=no-such-topic").await.shows("Nobody who can be written to"));
    });
}

#[test]
fn presidents_and_bodies_are_selected_by_function_and_membership() {
    for_each_engine(async |world| {
        let presidents = select(world, Role::Secretariat, "function=president").await;
        assert!(presidents.body.contains(">7 people<"), "{}", presidents.body);
        let board = world.read(|tx| Ok(kernel::circle::of_kind(tx, kernel::circle::CircleKind::Body)?)).await[0];
        let page = select(world, Role::Secretariat, &format!("body={board}")).await;
        assert!(page.shows("6 people in 5 cities"), "{}", page.body);
    });
}

#[test]
fn a_president_selects_in_the_own_region_only() {
    for_each_engine(async |world| {
        let own = found(&select(world, Role::President, "").await);
        assert!(0 < own && own < 60, "{own} of 120");
        assert_eq!(select(world, Role::President, "function=president").await.status, 200);
        assert_eq!(select(world, Role::Leader, "").await.status, 403);
        assert_eq!(world.browser().get("/letters/people").await.status, 401);
    });
}

#[test]
fn who_stopped_letters_or_has_no_address_is_left_out_by_name() {
    for_each_engine(async |world| {
        let before = found(&select(world, Role::Secretariat, FRENCH).await);
        let (_, leader) = city(world, OTHER_PLACE).await;
        let person = world.read(|tx| Ok(crate::testing::post_of(tx, Role::OtherLeader)?.expect("held").1)).await;
        let subscription = Subscription { person, kind: "letter".to_owned() };
        world.write(move |tx| mail::set_pace(tx, &subscription, mail::Pace::Never)).await;
        let after = select(world, Role::Secretariat, FRENCH).await;
        assert_eq!(found(&after), before - 1);
        assert!(after.shows("they stopped letters") && after.shows(&leader), "{}", after.body);
    });
}
