//! Offers by user story: made once, confirmed from a mail, and nobody asked beyond the limit.

mod migration;

use kernel::setting;
use kernel::stop::Stop;

use crate::network;
use crate::testing::{Browser, Role, World, for_each_engine};

/// Kansas City's page.
async fn own_page(world: &World) -> String {
    let city = world.read(|tx| Ok(network::city_at(tx, atlas::PlaceId::new(4_393_217))?)).await.expect("a member");
    format!("/cities/{}", city.id)
}

/// Offers a morning on licences, and gives where the offer is.
async fn offer(leader: &mut Browser, page: &str) -> String {
    leader.get(&format!("{page}/offers/new")).await;
    let fields = [
        ("topic", "open-data"),
        ("words", "A morning on our licences"),
        ("kinds", "call"),
        ("languages", "es"),
        ("hours", "3"),
        ("return", "Your contract texts"),
    ];
    leader.post_form(&format!("{page}/offers"), &fields).await.location
}

#[test]
fn an_offer_is_made_once_and_withdrawn_by_its_post() {
    for_each_engine(async |world| {
        let page = own_page(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let made = offer(&mut leader, &page).await;
        let shown = leader.get(&made).await;
        let said = ["A morning on our licences", "Call", "Español", "Your contract texts"];
        assert_eq!(said.map(|words| shown.shows(words)), [true; 4], "{}", shown.body);
        assert!(leader.get(&page).await.shows("A morning on our licences"), "on the city's page");
        assert!(leader.get("/offers?topic=open-data").await.shows("A morning on our licences"), "in the list");
        let sent = leader.post_form(&format!("{made}/withdrawal"), &[]).await;
        assert!(!leader.follow(&sent).await.shows("A morning on our licences"));
    });
}

#[test]
fn a_wrong_offer_comes_back_with_everything_typed() {
    for_each_engine(async |world| {
        let page = own_page(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&format!("{page}/offers/new")).await;
        let fields = [("topic", "open-data"), ("words", ""), ("hours", "1000"), ("return", "Your texts")];
        let again = leader.post_form(&format!("{page}/offers"), &fields).await;
        let shown = ["Enter what you offer", "Enter hours from 1 to 744", "1000", "Your texts"];
        assert_eq!((again.status, shown.map(|words| again.shows(words))), (422, [true; 4]));
    });
}

#[test]
fn after_half_a_year_an_offer_is_asked_about() {
    for_each_engine(async |world| {
        let page = own_page(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let made = offer(&mut leader, &page).await;
        world.clock.advance_seconds(183 * 86_400);
        world.run_jobs(None);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get("/").await.shows("Say whether it still stands"));
        leader.get(&made).await;
        leader.post_form(&format!("{made}/confirmation"), &[]).await;
        let desk = leader.get("/").await;
        assert!(!desk.body.contains(&made), "it waits no longer");
    });
}

#[test]
fn an_offer_nobody_confirms_is_shown_as_such() {
    for_each_engine(async |world| {
        let page = own_page(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let made = offer(&mut leader, &page).await;
        world.clock.advance_seconds(213 * 86_400);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&made).await.shows("Nobody confirmed this offer"));
    });
}

#[test]
fn a_city_asked_to_its_limit_refuses_one_more() {
    for_each_engine(async |world| {
        let limited = world.write(|tx| {
            let lyon = network::city_at(tx, atlas::PlaceId::new(2_996_944))?.ok_or(Stop::Missing)?;
            let limit = super::capacity(tx, lyon.id)?.asked + 2;
            setting::set(tx, "asks-a-quarter", &limit.to_string())?;
            Ok(())
        });
        limited.await;
        let asked = world.post_of(Role::OtherLeader).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut statuses = Vec::new();
        for words in ["One", "Two", "Three"] {
            let need = leader.post_form("/needs", &[("words", words), ("topic", "sensors")]).await.location;
            let sent = leader.post_form(&format!("{need}/questions?post={asked}"), &[("words", "How?")]).await;
            statuses.push(sent.status);
            if sent.status != 303 {
                assert!(sent.shows("This city was asked often enough") && sent.shows("1 July 2026"), "{}", sent.body);
            }
        }
        assert_eq!(statuses, [303, 303, 403]);
    });
}

#[test]
fn the_secretariat_sets_how_often_a_city_is_asked() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get("/offers/limit").await;
        let again = secretariat.post_form("/offers/limit", &[("limit", "0")]).await;
        assert!(again.status == 422 && again.shows("Enter a number from 1 to 1,000"));
        secretariat.post_form("/offers/limit", &[("limit", "5")]).await;
        assert!(secretariat.get("/offers/limit").await.body.contains("value=\"5\""));
    });
}
