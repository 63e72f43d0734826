//! Who is asked to speak, and who not any more.

use super::speaking::asked;
use super::{ITEM, add, demo, link_of};
use crate::forum::Story;
use crate::forum::tests::make_meeting;
use crate::testing::{Page, Role, for_each_engine};

#[test]
fn who_neither_comes_nor_is_of_a_member_is_not_asked_and_nobody_twice() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let item = asked(world, &mut secretariat).await;
        for (role, status) in [(Role::Partner, 403), (Role::Leader, 403), (Role::Officer, 303)] {
            let post = world.post_of(role).await;
            secretariat.get(&item).await;
            let sent = secretariat.post_form(&format!("{item}/speakers"), &[("post", &post)]).await;
            assert_eq!(sent.status, status, "{role:?}");
        }
    });
}

#[test]
fn a_member_that_does_not_come_is_asked_by_name_reads_the_item_and_answers() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let meeting = make_meeting(&mut secretariat, &[]).await;
        let item = add(world, &mut secretariat, &meeting, &[]).await;
        let speakers = format!("{item}/speakers");
        secretariat.get(&item).await;
        let unknown = secretariat.post_form(&speakers, &[("post", ""), ("member", "Atlantis")]).await;
        assert!(unknown.status == 422 && unknown.shows("Choose a post, or enter") && unknown.body.contains("Atlantis"));
        let mut lyon = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(lyon.get(&item).await.status, 404, "a draft");
        secretariat.get(&item).await;
        assert_eq!(secretariat.post_form(&speakers, &[("post", ""), ("member", "Lyon")]).await.status, 303);
        let page = lyon.get(&item).await;
        let path = link_to_answer(&page).expect("the form of the answer");
        assert_eq!(lyon.post_form(&path, &[("speak", "yes")]).await.status, 303);
        assert!(secretariat.get(&item).await.shows("confirmed"));
    });
}

/// Where somebody says whether they speak.
fn link_to_answer(page: &Page) -> Option<String> {
    let actions = page.body.split("action=\"").filter_map(|rest| rest.split('"').next());
    actions.filter(|path| path.ends_with("/answer")).map(str::to_owned).next()
}

#[test]
fn one_partner_that_attends_speaks_in_an_item_and_it_is_not_closed_to_them() {
    for_each_engine(async |world| {
        let meeting = demo(world, Story::Today).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let page = secretariat.get(&format!("{meeting}/agenda")).await;
        let line = page.body.split("<a ").find(|link| link.contains("Data that suppliers hold")).expect("an item");
        let item = line.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a link").to_owned();
        let partner = world.post_of(Role::Partner).await;
        assert!(secretariat.get(&item).await.body.contains(&format!("value=\"{partner}\"")), "it is offered");
        let sent = secretariat.post_form(&format!("{item}/speakers"), &[("post", &partner)]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let own = world.sign_in_as(Role::Partner).await.get(&item).await;
        assert!(own.shows("Will you speak?"), "{}", own.body);
        secretariat.get(&item).await;
        let owner = world.post_of(Role::Secretariat).await;
        let closed = ITEM.iter().filter(|(name, _)| *name != "confidence").copied();
        let form: Vec<_> = closed.chain([("confidence", "closed"), ("owner", owner.as_str())]).collect();
        let refused = secretariat.post_form(&item, &form).await;
        assert!(refused.status == 403 && refused.shows("partners are out of the room"), "{}", refused.body);
    });
}

#[test]
fn an_item_that_is_removed_asks_nobody_any_more() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let item = asked(world, &mut secretariat).await;
        secretariat.get(&item).await;
        let removed = secretariat.post_form(&format!("{item}/removal"), &[]).await;
        let page = secretariat.follow(&removed).await;
        assert!(page.shows("Here the agenda will stand") && link_of(&page, "/agenda-items/").is_none());
        assert_eq!(secretariat.get(&item).await.status, 404);
        assert!(!world.sign_in_as(Role::Leader).await.get("/").await.shows("Letters that people read"));
    });
}

#[test]
fn nobody_is_asked_to_speak_at_a_meeting_that_is_called_off() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let item = asked(world, &mut secretariat).await;
        let page = secretariat.get(&item).await;
        let meeting = link_of(&page, "/meetings/").expect("the way up");
        secretariat.get(&format!("{meeting}/change")).await;
        let called_off = secretariat.post_form(&format!("{meeting}/cancel"), &[("reason", "A flood")]).await;
        assert_eq!(called_off.status, 303, "{}", called_off.body);
        world.clock.advance_seconds(2 * 86_400);
        world.run_jobs(None);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(!leader.get("/").await.shows("Letters that people read"));
        assert!(!leader.get(&item).await.shows("Will you speak?"));
    });
}
