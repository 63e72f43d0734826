//! The gift register, by user story, on both engines.

use crate::network;
use crate::testing::{Browser, Page, Role, World, for_each_engine};

const LINE: [(&str, &str); 7] = [
    ("payer", "partner"),
    ("payer_name", "Quokka Works"),
    ("kind", "dinner"),
    ("value", "80.50"),
    ("currency", "EUR"),
    ("given_on", "2026-04-01"),
    ("note", "After the workshop"),
];

/// Adds a line for the post that leads Kansas City.
async fn add(world: &World, browser: &mut Browser, role: Role) -> Page {
    let post = world.post_of(Role::Leader).await;
    let whom = if role == Role::Secretariat { ("city", "Kansas City") } else { ("post", post.as_str()) };
    browser.get("/gifts").await;
    let fields: Vec<_> = LINE.iter().copied().chain([whom]).collect();
    browser.post_form("/gifts", &fields).await
}

/// Where the latest line stands.
async fn latest(browser: &mut Browser) -> String {
    let page = browser.get("/gifts").await;
    let links = page.body.split("href=\"").filter_map(|rest| rest.split('"').next());
    links.into_iter().find(|link| link.starts_with("/gifts/")).expect("a line").to_owned()
}

#[test]
fn who_leads_a_city_writes_a_line_that_members_read_and_partners_do_not() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let sent = add(world, &mut leader, Role::Leader).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let other = world.sign_in_as(Role::OtherLeader).await.get("/gifts").await;
        assert!(other.shows("Quokka Works"), "{}", other.body);
        let mut partner = world.sign_in_as(Role::Partner).await;
        let line = latest(&mut leader).await;
        for path in ["/gifts", "/gifts.csv", line.as_str()] {
            assert_eq!(partner.get(path).await.status, 403, "{path}");
        }
    });
}

#[test]
fn a_line_is_put_right_by_a_further_one_and_only_once() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert_eq!(add(world, &mut secretariat, Role::Secretariat).await.status, 303);
        let line = latest(&mut secretariat).await;
        let right: Vec<_> =
            LINE.iter().copied().filter(|(name, _)| *name != "value").chain([("value", "70")]).collect();
        secretariat.get(&line).await;
        let sent = secretariat.post_form(&format!("{line}/correction"), &right).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        assert!(secretariat.follow(&sent).await.shows("EUR\u{a0}70"));
        let old = secretariat.get(&line).await;
        assert!(old.shows("A later line takes the place of this one") && old.shows("80.50"), "{}", old.body);
        let again = secretariat.post_form(&format!("{line}/correction"), &right).await;
        assert!(again.status == 403 && again.shows("Another line took its place"), "{}", again.body);
    });
}

#[test]
fn nobody_writes_for_another_city() {
    for_each_engine(async |world| {
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        let refused = add(world, &mut other, Role::OtherLeader).await;
        assert_eq!(refused.status, 422, "the post is none of theirs: {}", refused.body);
        let mut officer = world.sign_in_as(Role::Officer).await;
        assert_eq!(add(world, &mut officer, Role::Officer).await.status, 403);
        let mut leader = world.sign_in_as(Role::Leader).await;
        add(world, &mut leader, Role::Leader).await;
        let line = latest(&mut leader).await;
        other.get(&line).await;
        assert_eq!(other.post_form(&format!("{line}/correction"), &LINE).await.status, 403);
    });
}

#[test]
fn a_city_takes_its_own_lines_along_and_the_secretariat_all() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        add(world, &mut leader, Role::Leader).await;
        let own = leader.get("/gifts.csv").await;
        let lines = |page: &Page| page.body.lines().count();
        assert!(own.body.contains("Quokka Works") && own.body.contains(",80.50,EUR,"), "{}", own.body);
        let other = world.sign_in_as(Role::OtherLeader).await.get("/gifts.csv").await;
        assert!(!other.body.contains("Quokka Works"), "{}", other.body);
        let all = world.sign_in_as(Role::Secretariat).await.get("/gifts.csv").await;
        assert!(all.body.contains("Quokka Works") && lines(&all) > lines(&own), "{}", all.body);
    });
}

#[test]
fn a_citys_page_shows_its_own_people_what_was_paid_for_them() {
    for_each_engine(async |world| {
        let city = world.read(|tx| Ok(network::member_named(tx, "Kansas City")?)).await.expect("a member").id;
        let path = format!("/cities/{city}");
        let mut leader = world.sign_in_as(Role::Leader).await;
        add(world, &mut leader, Role::Leader).await;
        assert!(leader.get(&path).await.shows("Quokka Works"));
        assert!(!world.sign_in_as(Role::OtherLeader).await.get(&path).await.shows("Quokka Works"));
        let filtered = leader.get(&format!("/gifts?city={city}")).await;
        assert!(filtered.shows("Quokka Works"), "{}", filtered.body);
    });
}

#[test]
fn all_that_is_wrong_with_a_line_comes_back_at_once() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/gifts").await;
        let wrong = [("payer", "partner"), ("kind", "boat"), ("value", "80"), ("given_on", "2027-01-01")];
        let again = leader.post_form("/gifts", &wrong).await;
        let sentences =
            ["Say whom it was for", "name of whoever paid", "Say what was paid", "three letters", "up to today"];
        assert_eq!(again.status, 422);
        sentences.iter().for_each(|sentence| assert!(again.shows(sentence), "{sentence}: {}", again.body));
    });
}
