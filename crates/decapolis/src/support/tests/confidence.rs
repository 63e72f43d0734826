//! Confidence means: no search, no data, no list of others, no page of a region, no names in the subject of a mail.

use super::super::{acts, search, seats, store};
use super::{WORDS, actor, begun, paper, path, post_of};
use crate::testing::{Role, for_each_engine};
use kernel::circle::Records;
use kernel::token::Scope;

#[test]
fn what_is_in_confidence_is_known_to_those_who_take_part_alone() {
    for_each_engine(async |world| {
        let id = begun(world, "advisory-mission").await;
        for (role, status) in [
            (Role::Leader, 200),
            (Role::Chair, 200),
            (Role::Officer, 404),
            (Role::Secretariat, 404),
            (Role::President, 404),
            (Role::OtherLeader, 404),
            (Role::Nobody, 404),
        ] {
            let mut browser = world.sign_in_as(role).await;
            assert_eq!(browser.get(&path(id)).await.status, status, "{role:?}");
            for page in ["/support", "/needs", "/search?q=zibeline", "/support/lessons"] {
                let shows = browser.get(page).await.shows(WORDS);
                assert_eq!(shows, status == 200 && page == "/support", "{role:?} {page}");
            }
        }
        let indexed = world.read(move |tx| (search::SOURCES[0].load)(tx, &Records::one(store::record(id)))).await;
        assert_eq!(indexed.len(), 0);
    });
}

#[test]
fn no_token_reads_what_is_in_confidence() {
    for_each_engine(async |world| {
        let id = begun(world, "advisory-mission").await;
        let token = world.token_of(Role::Leader, Scope::Post).await.expect("the leader has a post");
        let mut program = world.browser().bearing(&token);
        let one = program.get(&format!("/api/v1{}", path(id))).await;
        let all = program.get("/api/v1/support").await;
        assert_eq!((one.status, all.status, all.body.contains(WORDS)), (404, 200, false));
    });
}

#[test]
fn mails_about_it_name_nobody_and_nothing() {
    for_each_engine(async |world| {
        let id = begun(world, "advisory-mission").await;
        let own = post_of(world, Role::Leader).await;
        world
            .write(move |tx| {
                let leader = actor(tx, own)?;
                acts::write(tx, &leader, id, &paper(&[("issue", "Grumbling"), ("tried", "Nothing")])).map(drop)
            })
            .await;
        let (mail, _) = world.latest_mail().await;
        let text = format!("{:?}", mail.content);
        assert_eq!(mail.subject, "Something waits for you in the network");
        assert_eq!([WORDS, "Grumbling", "Kansas"].map(|words| text.contains(words)), [false; 3], "{text}");
    });
}

#[test]
fn who_declines_knows_no_more_of_it() {
    for_each_engine(async |world| {
        let id = begun(world, "advisory-mission").await;
        let (own, chair) = (post_of(world, Role::Leader).await, post_of(world, Role::Chair).await);
        let other = post_of(world, Role::OtherLeader).await;
        let seat = world
            .write(move |tx| {
                let (leader, chair) = (actor(tx, own)?, actor(tx, chair)?);
                acts::write(tx, &leader, id, &paper(&[("issue", "Grumbling"), ("tried", "Nothing")]))?;
                acts::write(tx, &chair, id, &paper(&[("answer", "Two advisers")]))?;
                seats::ask(tx, &chair, id, other)
            })
            .await;
        let mut asked = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(asked.get(&path(id)).await.status, 200);
        world
            .write(move |tx| {
                let asked = actor(tx, other)?;
                seats::decline(tx, &asked, seat).map(drop)
            })
            .await;
        assert_eq!(asked.get(&path(id)).await.status, 404);
    });
}

#[test]
fn a_lesson_without_a_name_leads_to_no_city() {
    for_each_engine(async |world| {
        let page = world.sign_in_as(Role::OtherLeader).await.get("/support/lessons").await;
        assert!(page.shows("Who tells the council first keeps its trust") && page.shows("une ville membre"));
        let (_, main) = page.body.split_once("<main").expect("a page");
        let (main, _) = main.split_once("</main>").expect("a page");
        assert!(!main.contains("Cape Town") && !main.contains("/cities/"), "{main}");
    });
}
