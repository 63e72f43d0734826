//! Made, looked at, moved, told, printed.

use super::{data, item, make, meeting, press};
use crate::forum::Story;
use crate::testing::{Role, for_each_engine};
use crate::{encounter, forum};

#[test]
fn whoever_comes_reads_their_group_where_they_look_for_it_and_nobody_else_reads_any() {
    for_each_engine(async |world| {
        let path = meeting(world, Story::Today).await;
        let page = item(world, Story::Today, "suppliers hold").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let told = leader.get(&path).await;
        assert!(told.shows("Groups and tables") && told.shows("The dinner"), "{}", told.body);
        let on_item = leader.get(&page).await;
        assert!(on_item.shows("You are in: Group"), "{}", on_item.body);
        let (_, rest) = on_item.body.split_once("href=\"/breakouts/").expect("the way to it");
        let groups = format!("/breakouts/{}", rest.split('"').next().expect("an id"));
        let all = leader.get(&groups).await;
        assert!(all.shows("Group 1") && all.shows("Group 2") && all.shows("You are in: Group"), "{}", all.body);
        assert!(
            !all.shows("named each other at the meetings of two.</p>") && !all.shows("regions:"),
            "why is for who conducts"
        );
        assert_eq!(leader.get(&format!("{groups}/list")).await.status, 403);
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        let mut resident = world.browser();
        assert_eq!((other.get(&groups).await.status, resident.get(&groups).await.status), (404, 401));
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let why = secretariat.get(&groups).await;
        assert!(why.shows("regions:") && why.shows("sizes of city:"), "{}", why.body);
        secretariat.keep_cookie("language", "ar");
        let list = secretariat.get(&format!("{groups}/list")).await;
        assert!(list.status == 200 && list.body.contains("dir=\"rtl\"") && list.shows("المجموعة"), "{}", list.body);
    });
}

#[test]
fn who_conducts_makes_looks_moves_draws_anew_and_tells() {
    for_each_engine(async |world| {
        let path = meeting(world, Story::Ahead).await;
        let own = world.post_of(Role::Leader).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(leader.post_form(&format!("{path}/breakouts"), &super::TABLES).await.status, 403);
        let page = make(&mut secretariat, &path, "dinner").await;
        assert_eq!(secretariat.post_form(&format!("{path}/breakouts"), &super::TABLES).await.status, 403, "once");
        let wrong = [("what", "dinner"), ("kind", "heaps"), ("by", "groups"), ("number", "0")];
        assert_eq!(secretariat.post_form(&format!("{path}/breakouts"), &wrong).await.status, 422);
        assert_eq!(leader.get(&page).await.status, 404, "a draft is for who conducts");
        let meeting_page = leader.get(&path).await;
        assert!(!meeting_page.body.contains(&page) && !meeting_page.shows("The dinner"), "{}", meeting_page.body);
        let draft = secretariat.get(&page).await;
        assert!(draft.shows("Table 1") && draft.shows("Nobody else sees it until you tell"), "{}", draft.body);
        assert_eq!(press(&mut secretariat, &page, "moves", &[("post", &own), ("group", "9")]).await, 422);
        assert_eq!(press(&mut secretariat, &page, "moves", &[("post", &own), ("group", "2")]).await, 303);
        assert!(secretariat.get(&page).await.shows("put here by hand"));
        assert_eq!(press(&mut secretariat, &page, "drawing", &super::TABLES[1..]).await, 303);
        assert!(!secretariat.get(&page).await.shows("put here by hand"), "drawn anew, all are drawn");
        assert_eq!(press(&mut secretariat, &page, "moves", &[("post", &own), ("group", "none")]).await, 303);
        assert_eq!(press(&mut secretariat, &page, "telling", &[]).await, 303);
        assert_eq!(press(&mut secretariat, &page, "drawing", &super::TABLES[1..]).await, 403, "they count on it");
        assert!(leader.get(&page).await.shows("You have no group here"));
        assert_eq!(press(&mut secretariat, &page, "moves", &[("post", &own), ("group", "2")]).await, 303);
        assert!(leader.get(&page).await.shows("You are in: Table 2"));
        assert_eq!(press(&mut secretariat, &page, "moves", &[("post", &own), ("group", "1")]).await, 403);
        let read = data(world, Role::Leader, &page).await;
        assert!(read.contains("\"own\":2") && read.contains("\"unmet\":[]"), "{read}");
        assert_eq!(press(&mut secretariat, &page, "removal", &[]).await, 303);
        assert_eq!(leader.get(&page).await.status, 404);
    });
}

#[test]
fn partners_sit_in_no_group_of_a_closed_hour_and_read_none() {
    for_each_engine(async |world| {
        let path = meeting(world, Story::Today).await;
        let closed = item(world, Story::Today, "Closed hour").await;
        let partner = world.post_of(Role::Partner).await;
        let (mut guest, mut secretariat) =
            (world.sign_in_as(Role::Partner).await, world.sign_in_as(Role::Secretariat).await);
        let dinner = data(world, Role::Partner, &format!("{path}/breakouts")).await;
        assert!(dinner.contains("\"state\":\"told\""), "partners dine too: {dinner}");
        let page = make(&mut secretariat, &path, closed.rsplit('/').next().expect("an id")).await;
        assert_eq!(press(&mut secretariat, &page, "moves", &[("post", &partner), ("group", "1")]).await, 403);
        assert_eq!(press(&mut secretariat, &page, "telling", &[]).await, 303);
        assert_eq!(guest.get(&page).await.status, 404);
        let known = guest.get(&format!("{path}/breakouts")).await;
        assert!(known.status == 200 && !known.shows("Closed hour"), "{}", known.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&page).await.shows("You are in: Table"));
        assert!(leader.get(&closed).await.shows("You are in: Table"), "on the page of the item");
    });
}

#[test]
fn only_wishes_that_were_mutual_and_told_seat_anybody() {
    for_each_engine(async |world| {
        let mutual = |story| {
            world.read(move |tx| {
                let id = forum::demo_meeting(tx, story)?.expect("the demo has it");
                encounter::mutual(tx, id)
            })
        };
        let told = mutual(Story::Today).await;
        assert!(!told.is_empty());
        assert_eq!(mutual(Story::Conference).await, [], "wishes are open there, and nobody was told");
        let page = item(world, Story::Today, "suppliers hold").await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let on_item = secretariat.get(&page).await;
        let (_, rest) = on_item.body.split_once("href=\"/breakouts/").expect("the way to it");
        let groups = format!("/breakouts/{}", rest.split('"').next().expect("an id"));
        let read = data(world, Role::Secretariat, &groups).await;
        let read: serde_json::Value = serde_json::from_str(&read).expect("data");
        let pairs = |value: &serde_json::Value| value.as_array().map_or(0, Vec::len);
        let asked: usize = read["groups"].as_array().expect("groups").iter().map(|group| pairs(&group["asked"])).sum();
        assert_eq!(asked + pairs(&read["unmet"]), told.len(), "{read}");
        assert!(asked > 0, "some sit together: {read}");
    });
}

#[test]
fn who_comes_is_told_by_mail_where_they_sit_and_nobody_twice() {
    for_each_engine(async |world| {
        let path = meeting(world, Story::Ahead).await;
        world.run_jobs(None);
        let before = world.mails_of("breakout").await.len();
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let page = make(&mut secretariat, &path, "dinner").await;
        world.run_jobs(None);
        assert_eq!(world.mails_of("breakout").await.len(), before, "a draft is told to nobody");
        assert_eq!(press(&mut secretariat, &page, "telling", &[]).await, 303);
        for _ in 0..5 {
            world.run_jobs(None);
        }
        let mails = world.mails_of("breakout").await;
        let read = data(world, Role::Secretariat, &page).await;
        let read: serde_json::Value = serde_json::from_str(&read).expect("data");
        let seated = |group: &serde_json::Value| group["posts"].as_array().map_or(0, Vec::len);
        let seats: usize = read["groups"].as_array().expect("groups").iter().map(seated).sum();
        assert_eq!(mails.len() - before, seats, "{read}");
        let own = mails.iter().rev().find(|mail| mail.subject == "Where you sit at the meeting").expect("in English");
        let text = format!("{:?}", own.content.paragraphs);
        assert!(text.contains("The dinner") && text.contains("You are in: Table"), "{text}");
    });
}
