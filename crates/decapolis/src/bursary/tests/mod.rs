//! Bursaries, by user story, on both engines: asked, put in order, decided, looked at again, taken up, settled.

mod afterwards;
mod from_mail;
mod race;

use kernel::id::Id;

use super::store;
use crate::forum::{self, MeetingId, Story};
use crate::network;
use crate::testing::{Browser, Page, Role, World, for_each_engine};

/// The demo's meeting in three weeks, which has bursaries.
async fn ahead(world: &World) -> MeetingId {
    let meeting = world.read(|tx| forum::demo_meeting(tx, Story::Ahead)).await;
    meeting.expect("the demo has a meeting ahead")
}

/// The bursary that a city asks for there.
async fn of_city(world: &World, name: &'static str) -> String {
    let meeting = ahead(world).await;
    let found = world.read(move |tx| {
        let city = network::member_named(tx, name)?.expect("a member");
        let all = store::bursaries(tx, meeting)?;
        Ok(all.into_iter().find(|bursary| bursary.city == city.id).map(|bursary| bursary.id))
    });
    format!("/bursaries/{}", found.await.expect("it asked"))
}

async fn send(browser: &mut Browser, page: &str, act: &str, fields: &[(&str, &str)]) -> Page {
    browser.get(page).await;
    browser.post_form(&format!("{page}/{act}"), fields).await
}

async fn decide(browser: &mut Browser, page: &str, decision: &str, sum: &str) -> Page {
    let fields = [("decision", decision), ("granted", sum), ("decision_words", "As the quokkas say")];
    send(browser, page, "decision", &fields).await
}

#[test]
fn a_city_that_is_asked_to_the_meeting_asks_once_and_the_secretariat_finds_it_on_its_desk() {
    for_each_engine(async |world| {
        let meeting = ahead(world).await;
        let own = of_city(world, "Kansas City").await;
        world.execute("DELETE FROM next_step WHERE kind = 'bursary'").expect("the database answers");
        let id = own.rsplit('/').next().and_then(|id| id.parse::<super::BursaryId>().ok()).expect("an id");
        world.execute(&format!("DELETE FROM bursary WHERE id = {}", id.number())).expect("the database answers");
        let path = format!("/meetings/{meeting}");
        let mut leader = world.sign_in_as(Role::Leader).await;
        let wish = [("reason", "No quokka flies for nothing"), ("contribution", "A session"), ("estimated", "1,200")];
        let page = leader.get(&format!("{path}/bursary")).await;
        assert!(page.shows("Left in the pot") && page.shows("Why your city needs it"), "{}", page.body);
        let again = leader.post_form(&format!("{path}/bursaries"), &[("reason", ""), ("estimated", "much")]).await;
        assert!(again.status == 422 && again.shows("Say why your city needs it") && again.shows("Enter a sum"));
        leader.get(&format!("{path}/bursary")).await;
        let sent = leader.post_form(&format!("{path}/bursaries"), &wish).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let twice = leader.post_form(&format!("{path}/bursaries"), &[wish[0], wish[1], ("estimated", "9")]).await;
        assert!(twice.status == 403 && twice.shows("Your city asked already"), "{}", twice.body);
        let desk = world.sign_in_as(Role::Secretariat).await.get("/").await;
        assert!(desk.shows("Decide on a bursary"), "{}", desk.body);
    });
}

#[test]
fn all_who_asked_see_the_order_and_its_reasons_and_others_the_rules_alone() {
    for_each_engine(async |world| {
        let path = format!("/meetings/{}/bursary", ahead(world).await);
        let own = of_city(world, "Kansas City").await;
        let order = |page: &Page| page.shows("income of the country") && page.shows("Who asked");
        for (role, sees) in [(Role::Leader, true), (Role::Secretariat, true), (Role::OtherLeader, false)] {
            let page = world.sign_in_as(role).await.get(&path).await;
            assert_eq!((page.status, order(&page)), (200, sees), "{role:?}: {}", page.body);
        }
        let mut partner = world.sign_in_as(Role::Partner).await;
        assert_eq!(partner.get(&path).await.status, 403);
        for role in [Role::Partner, Role::OtherLeader] {
            assert_eq!(world.sign_in_as(role).await.get(&own).await.status, 404, "{role:?}");
        }
    });
}

#[test]
fn a_decision_has_a_reason_and_comes_in_one_mail() {
    for_each_engine(async |world| {
        let own = of_city(world, "Kansas City").await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let again = send(&mut secretariat, &own, "decision", &[("decision", "grant"), ("granted", "400")]).await;
        assert!(again.status == 422 && again.shows("Give the reason"), "{}", again.body);
        assert_eq!(decide(&mut secretariat, &own, "grant", "400").await.status, 303);
        let mails = world.read(|tx| Ok(kernel::mail::latest(tx, None)?)).await;
        let person = world.read(|tx| Ok(crate::testing::post_of(tx, Role::Leader)?.expect("a post").1)).await;
        let own_mails = mails.iter().filter(|mail| mail.person == person && mail.kind == "bursary").count();
        assert_eq!(own_mails, 1);
        let page = world.sign_in_as(Role::Leader).await.get(&own).await;
        assert!(page.shows("As the quokkas say") && page.shows("USD\u{a0}400"), "{}", page.body);
        let twice = decide(&mut secretariat, &own, "decline", "").await;
        assert!(twice.status == 403 && twice.shows("It is decided"), "{}", twice.body);
    });
}

#[test]
fn nothing_is_granted_above_what_one_city_gets_or_above_what_is_left() {
    for_each_engine(async |world| {
        let (meeting, own) = (ahead(world).await, of_city(world, "Kansas City").await);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let above = decide(&mut secretariat, &own, "grant", "1,801").await;
        assert!(above.status == 403 && above.shows("more than one city gets"), "{}", above.body);
        let sql = format!("UPDATE bursary_scheme SET pot = 290000 WHERE meeting = {}", meeting.number());
        world.execute(&sql).expect("the database answers");
        let above = decide(&mut secretariat, &own, "grant", "50.01").await;
        assert!(above.status == 403 && above.shows("more than is left in the pot"), "{}", above.body);
        assert_eq!(decide(&mut secretariat, &own, "grant", "50").await.status, 303, "the last dollar is spent");
        let nothing = decide(&mut secretariat, &own, "grant", "0").await;
        assert_eq!(nothing.status, 403);
    });
}

#[test]
fn only_the_secretariat_decides_and_keeps_the_scheme() {
    for_each_engine(async |world| {
        let (meeting, own) = (ahead(world).await, of_city(world, "Kansas City").await);
        let scheme =
            [("currency", "EUR"), ("pot", "9,000"), ("ceiling", "900"), ("ask_by", "2026-04-20"), ("paid", "costs")];
        let path = format!("/meetings/{meeting}/bursary");
        for role in [Role::Leader, Role::Chair, Role::President] {
            let mut browser = world.sign_in_as(role).await;
            assert!(matches!(decide(&mut browser, &own, "grant", "5").await.status, 403 | 404), "{role:?}");
            browser.get(&path).await;
            assert_eq!(browser.post_form(&path, &scheme).await.status, 403, "{role:?}");
        }
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get(&path).await;
        let small = [scheme[0], ("pot", "100"), ("ceiling", "50"), scheme[3], scheme[4]];
        let refused = secretariat.post_form(&path, &small).await;
        assert!(refused.status == 403 && refused.shows("More than that is granted already"), "{}", refused.body);
        secretariat.get(&path).await;
        let sent = secretariat.post_form(&path, &scheme).await;
        assert!(secretariat.follow(&sent).await.shows("EUR\u{a0}9,000"));
    });
}
