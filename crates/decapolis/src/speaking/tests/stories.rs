//! Asked with one press, called in an order that anybody can read.

use super::{list_of, press, turn};
use crate::testing::{Role, for_each_engine};

#[test]
fn one_press_asks_and_the_next_is_whoever_has_not_spoken() {
    for_each_engine(async |world| {
        let list = list_of(world, "What we do together").await;
        let mut chair = world.sign_in_as(Role::Secretariat).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut guest = world.sign_in_as(Role::Partner).await;
        assert_eq!(press(&mut leader, &list, "/own", &[("way", "ask")]).await, 403, "nobody opened it");
        assert_eq!(guest.get(&list).await.status, 404, "a partner finds no list where there is none");
        assert_eq!(press(&mut leader, &list, "", &[("way", "open")]).await, 403, "who conducts opens it");
        assert_eq!(press(&mut chair, &list, "", &[("way", "open")]).await, 303);
        assert!(leader.get(&list).await.shows("I want to speak"));
        assert_eq!(press(&mut leader, &list, "/own", &[("way", "ask")]).await, 303);
        assert_eq!(press(&mut leader, &list, "/own", &[("way", "ask")]).await, 403, "once at a time");
        let waits = leader.get(&list).await;
        assert!(waits.shows("You are number 1 in line") && !waits.shows("I want to speak"), "{}", waits.body);
        assert!(!waits.shows("Call "), "the next is called by who conducts");
        assert_eq!(press(&mut guest, &list, "/own", &[("way", "point")]).await, 303, "partners of the room speak too");
        let next = turn(&mut chair, &list, "call").await.expect("somebody waits");
        assert_eq!(press(&mut leader, &list, "/turns", &[("call", &next)]).await, 403);
        assert_eq!(press(&mut chair, &list, "/turns", &[("call", &next)]).await, 303);
        assert_eq!(
            press(&mut chair, &list, "/turns", &[("call", &next)]).await,
            403,
            "pressed on another phone before"
        );
        assert!(leader.get(&list).await.shows("You have the floor"));
        assert_eq!(press(&mut chair, &list, "/turns", &[("spoken", &next)]).await, 303);
        assert_eq!(press(&mut leader, &list, "/own", &[("way", "ask")]).await, 303, "and again");
        assert!(leader.get(&list).await.shows("You are number 2 in line"), "after who has not spoken");
        let page = chair.get(&list).await;
        assert!(page.shows("has spoken in this item") && page.shows("point of order"), "{}", page.body);
        assert_eq!(press(&mut leader, &list, "/own", &[("way", "take-back")]).await, 303);
        assert!(leader.get(&list).await.shows("I want to speak"));
        let other = world.post_of(Role::Leader).await;
        assert_eq!(press(&mut chair, &list, "", &[("way", "close")]).await, 303);
        assert_eq!(press(&mut leader, &list, "/own", &[("way", "ask")]).await, 403, "closed");
        assert_eq!(press(&mut chair, &list, "/others", &[("post", &other)]).await, 303, "a hand was raised");
        assert_eq!(press(&mut chair, &list, "/others", &[("post", "nobody")]).await, 422);
        let out = turn(&mut chair, &list, "out").await.expect("somebody waits");
        assert_eq!(press(&mut chair, &list, "/turns", &[("out", &out)]).await, 303);
        assert!(leader.get(&list).await.shows("You are number 1 in line"), "the guest was taken out");
    });
}

#[test]
fn a_point_of_order_comes_first_once_who_conducts_says_so() {
    for_each_engine(async |world| {
        let list = list_of(world, "What we do together").await;
        let mut chair = world.sign_in_as(Role::Secretariat).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut guest = world.sign_in_as(Role::Partner).await;
        assert_eq!(press(&mut chair, &list, "", &[("way", "open")]).await, 303);
        assert_eq!(press(&mut guest, &list, "/own", &[("way", "ask")]).await, 303);
        assert_eq!(press(&mut leader, &list, "/own", &[("way", "point")]).await, 303);
        assert!(leader.get(&list).await.shows("You are number 2 in line"), "it waits like all others");
        let usual = turn(&mut chair, &list, "call").await.expect("the guest waits first");
        assert_eq!(press(&mut chair, &list, "/turns", &[("first", &usual)]).await, 403, "it is none");
        let point = turn(&mut chair, &list, "first").await.expect("a button");
        assert_eq!(press(&mut chair, &list, "/turns", &[("first", &point)]).await, 303);
        assert!(leader.get(&list).await.shows("You are number 1 in line"));
        leader.keep_cookie("language", "ar");
        let arabic = leader.get(&list).await;
        assert!(arabic.body.contains("dir=\"rtl\"") && arabic.shows("نقطة نظام"), "{}", arabic.body);
    });
}

#[test]
fn partners_neither_join_nor_see_the_list_of_a_closed_hour() {
    for_each_engine(async |world| {
        let list = list_of(world, "Closed hour").await;
        let mut chair = world.sign_in_as(Role::Secretariat).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut guest = world.sign_in_as(Role::Partner).await;
        assert_eq!(press(&mut chair, &list, "", &[("way", "open")]).await, 303);
        assert_eq!(guest.get(&list).await.status, 404);
        assert_eq!(press(&mut guest, &list, "/own", &[("way", "ask")]).await, 404);
        let partner = world.post_of(Role::Partner).await;
        assert_eq!(press(&mut chair, &list, "/others", &[("post", &partner)]).await, 403);
        assert!(leader.get(&list).await.shows("I want to speak"));
        assert!(leader.get(&list).await.shows("Partners are out of the room in this item"));
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&list).await.status, 404, "who does not come");
    });
}

#[test]
fn who_comes_finds_the_open_list_on_the_page_of_the_meeting_and_of_the_item() {
    for_each_engine(async |world| {
        let list = world.read(super::super::demo::path).await.expect("the demo has one");
        let mut leader = world.sign_in_as(Role::Leader).await;
        let item = leader.get(list.trim_end_matches("/speaking")).await;
        assert!(item.shows("The speaking list is open") && item.body.contains(&list), "{}", item.body);
        let page = leader.get(&list).await;
        assert!(
            page.shows("Speaks now") && page.shows("Have spoken") && page.shows("2 people in line"),
            "{}",
            page.body
        );
        let id = world.read(|tx| crate::forum::demo_meeting(tx, crate::forum::Story::Today)).await.expect("one");
        assert!(leader.get(&format!("/meetings/{id}")).await.body.contains(&list));
    });
}
