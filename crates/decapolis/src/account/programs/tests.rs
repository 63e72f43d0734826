//! Programs as their person makes and ends them.

use crate::testing::{Browser, Page, Role, World, for_each_engine};

const PAGE: &str = "/account/programs";

async fn make(browser: &mut Browser, name: &str) -> Page {
    browser.get(PAGE).await;
    browser.post_form(PAGE, &[("name", name), ("scope", "read:post"), ("days", "30")]).await
}

/// The token that a page shows.
fn shown_token(page: &Page) -> String {
    let (_, rest) = page.body.split_once("decapolis_").expect("the page shows a token");
    format!("decapolis_{}", &rest[..32])
}

async fn reads(world: &World, token: &str) -> u16 {
    world.browser().bearing(token).get("/api/v1/account").await.status
}

#[test]
fn a_token_is_shown_once_and_read_with() {
    for_each_engine(async |world| {
        let mut browser = world.sign_in_as(Role::Leader).await;
        let token = shown_token(&make(&mut browser, "Open data portal").await);
        assert_eq!(reads(world, &token).await, 200);
        let later = browser.get(PAGE).await;
        assert!(later.shows("Open data portal") && !later.body.contains("decapolis_"));
    });
}

#[test]
fn the_same_form_sent_twice_makes_one_token() {
    for_each_engine(async |world| {
        let mut browser = world.sign_in_as(Role::Leader).await;
        assert_eq!(make(&mut browser, "Portal").await.status, 200);
        let again = make(&mut browser, "Portal").await;
        assert_eq!((again.status, again.shows("You have a token of this name")), (422, true));
        let other = make(&mut world.sign_in_as(Role::Officer).await, "Portal").await;
        assert_eq!(other.status, 200, "another person's names are their own");
    });
}

#[test]
fn a_token_ends_by_a_press_of_its_person_only() {
    for_each_engine(async |world| {
        let mut browser = world.sign_in_as(Role::Leader).await;
        let token = shown_token(&make(&mut browser, "Portal").await);
        let page = browser.get(PAGE).await;
        let (_, rest) = page.body.split_once("name=\"token\" value=\"").expect("a choice");
        let id = rest.split('"').next().expect("an id").to_owned();
        let mut other = world.sign_in_as(Role::Officer).await;
        assert_eq!(other.post_form("/account/programs/withdrawal", &[("token", &id)]).await.status, 404);
        assert_eq!(reads(world, &token).await, 200);
        assert_eq!(browser.post_form("/account/programs/withdrawal", &[("token", &id)]).await.status, 303);
        assert_eq!(reads(world, &token).await, 401);
    });
}

#[test]
fn ten_tokens_are_the_most_and_the_page_says_so() {
    for_each_engine(async |world| {
        let mut browser = world.sign_in_as(Role::Leader).await;
        for number in 1..=10 {
            assert_eq!(make(&mut browser, &format!("Program {number}")).await.status, 200);
        }
        let page = browser.get(PAGE).await;
        assert!(page.shows("You have 10 tokens") && !page.body.contains("name=\"days\""));
        assert_eq!(make(&mut browser, "Program 11").await.status, 403);
    });
}

#[test]
fn what_is_wrong_comes_back_all_at_once() {
    for_each_engine(async |world| {
        let mut browser = world.sign_in_as(Role::Leader).await;
        let long = "x".repeat(81);
        let back = browser.post_form(PAGE, &[("name", &long), ("scope", "write"), ("days", "400")]).await;
        assert_eq!(back.status, 422);
        for words in ["at most 80 letters", "Choose what it may do", "Choose how long it holds", &long] {
            assert!(back.shows(words), "{words}");
        }
        let foreign = world.post_of(Role::OtherLeader).await;
        let fields = [("name", "Portal"), ("scope", "read:post"), ("days", "30"), ("post", &foreign)];
        assert_eq!(browser.post_form(PAGE, &fields).await.status, 403, "a post of another person");
    });
}
