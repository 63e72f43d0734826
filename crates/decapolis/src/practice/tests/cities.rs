//! What cities say of a practice: whether it runs, who can be asked, and what they did with it.

use super::super::confirmation::age_for_demo;
use super::super::model::PracticeId;
use super::writing::shown;
use crate::testing::{Browser, Role, World, for_each_engine};

async fn give_contact(world: &World, writer: &mut Browser, path: &str) {
    let post = world.post_of(Role::Leader).await;
    writer.get(&format!("{path}/our-city")).await;
    let given = writer.post_form(&format!("{path}/contact"), &[("post", &post)]).await;
    assert_eq!(given.status, 303, "{}", given.body);
}

#[test]
fn a_city_says_that_its_practice_still_runs() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Leader).await;
        let path = shown(&mut writer).await;
        writer.get(&format!("{path}/our-city")).await;
        let ended = writer.post_form(&format!("{path}/confirmations"), &[("said", "ended")]).await;
        assert_eq!(ended.status, 422, "an end needs words");
        let said = [("said", "runs"), ("words", "Three evenings now")];
        writer.post_form(&format!("{path}/confirmations"), &said).await;
        let page = writer.get(&path).await;
        assert!(page.shows("it still runs") && page.shows("Three evenings now"));
        assert!(!page.shows("not confirmed by the city"));
        let ended = [("said", "ended"), ("words", "The money ended"), ("since", "2026-01-31")];
        writer.post_form(&format!("{path}/confirmations"), &ended).await;
        assert!(writer.get(&path).await.shows("stopped"));
    });
}

#[test]
fn the_contact_is_asked_after_eighteen_months_and_answers_by_mail() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Leader).await;
        let path = shown(&mut writer).await;
        give_contact(world, &mut writer, &path).await;
        let id: PracticeId = path.rsplit_once('/').expect("a path").1.parse().expect("an id");
        world.write(move |tx| age_for_demo(tx, id)).await;
        assert!(writer.get("/").await.shows("An evening help desk"), "it stands on the desk");
        assert!(writer.get(&path).await.shows("Nobody has said for 18 months"));
        let (_, act) = world.latest_mail().await;
        let mut mailed = world.browser();
        assert!(mailed.get(&act).await.shows("It still runs"));
        assert_eq!(mailed.post_form(&act, &[("words", "")]).await.status, 303);
        assert!(!writer.get(&path).await.shows("Nobody has said for 18 months"));
        mailed.get(&act).await;
        mailed.post_form(&format!("{act}/undo"), &[]).await;
        assert!(writer.get(&path).await.shows("Nobody has said for 18 months"), "taken back, it waits again");
    });
}

#[test]
fn the_givers_contact_learns_what_another_city_did() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Leader).await;
        let path = shown(&mut writer).await;
        give_contact(world, &mut writer, &path).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.get(&format!("{path}/our-city")).await;
        let no_reason = other.post_form(&format!("{path}/adoptions"), &[("status", "against")]).await;
        assert_eq!(no_reason.status, 422);
        let said = [("status", "running"), ("year", "2025"), ("changed", "Two evenings instead of three")];
        let adopted = other.post_form(&format!("{path}/adoptions"), &said).await;
        assert_eq!(adopted.status, 303, "{}", adopted.body);
        let body = writer.get(&path).await.body;
        let (_, link) = body.split_once("/adoptions/").expect("the practice shows it");
        let adoption = format!("/adoptions/{}", link.split('"').next().expect("an id"));
        assert!(writer.get("/").await.body.contains(&adoption), "it stands on the desk");
        let page = writer.get(&adoption).await;
        assert!(page.shows("Two evenings instead of three") && page.shows("Seen"));
        writer.post_form(&format!("{adoption}/seen"), &[]).await;
        assert!(!writer.get("/").await.body.contains(&adoption));
        assert!(writer.get(&path).await.shows("took it up"), "a city that runs it did it too");
    });
}

#[test]
fn a_contact_is_one_of_the_citys_own_posts() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Leader).await;
        let path = shown(&mut writer).await;
        let others = world.post_of(Role::OtherLeader).await;
        let refused = writer.post_form(&format!("{path}/contact"), &[("post", &others)]).await;
        assert_eq!((refused.status, refused.shows("This post is another city")), (403, true));
        give_contact(world, &mut writer, &path).await;
        let title = "An evening help desk";
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.keep_cookie("language", "en");
        let need = other.post_form("/needs", &[("words", "Nobody helps"), ("topic", "digital-skills")]).await;
        assert!(other.follow(&need).await.shows(title));
        writer.get(&format!("{path}/our-city")).await;
        writer.post_form(&format!("{path}/contact"), &[("post", "")]).await;
        assert!(writer.get(&path).await.shows("not known"));
    });
}

#[test]
fn a_need_that_led_to_an_adoption_shows_it() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Leader).await;
        let path = shown(&mut writer).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.keep_cookie("language", "en");
        let words = [("words", "We need a help desk"), ("topic", "digital-skills")];
        let need = other.post_form("/needs", &words).await.location;
        let from = need.rsplit_once('/').expect("a path").1.to_owned();
        assert!(other.get(&need).await.body.contains(&format!("?from={from}")));
        other.get(&format!("{path}/our-city?from={from}")).await;
        other.post_form(&format!("{path}/adoptions"), &[("status", "planning")]).await;
        assert!(other.get(&need).await.body.contains("/adoptions/"));
    });
}

#[test]
fn the_directory_is_narrowed_by_city_size_and_evidence() {
    for_each_engine(async |world| {
        let mut browser = world.browser();
        let count = |body: &str| body.matches("class=\"item\"").count();
        let all = count(&browser.get("/practices").await.body);
        assert_eq!(all, 20);
        let barcelona = browser.get("/practices?city=Barcelona").await;
        assert_eq!(count(&barcelona.body), 2);
        assert_eq!(count(&browser.get("/practices?country=ee").await.body), 3);
        assert_eq!(count(&browser.get("/practices?city=Qqqxyzzy").await.body), 0);
        let strong = count(&browser.get("/practices?evidence=4").await.body);
        assert!((1..20).contains(&strong), "{strong}");
        let metropolis = browser.get("/practices?size=metropolis").await;
        assert_eq!(count(&metropolis.body), 20);
        assert!(metropolis.body.contains("size=metropolis&#38;before="), "the way on keeps the filter");
    });
}
