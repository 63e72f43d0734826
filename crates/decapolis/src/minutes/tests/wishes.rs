//! What a meeting carries on where it belongs: a need that a city states or not, and what nobody knew.

use super::{today, write_down};
use crate::testing::{Browser, Role, World, for_each_engine};

const ITEM: &str = "Data that suppliers hold";

/// Asks Kansas City whether it has a need; gives where that stands.
async fn ask(world: &World, secretariat: &mut Browser, path: &str) -> String {
    let post = world.post_of(Role::Leader).await;
    let need = [
        ("wish_kind", "need"),
        ("wish_words", "Numbats cannot read their own file"),
        ("wish_post", post.as_str()),
        ("wish_item", ITEM),
    ];
    let sent = write_down(secretariat, path, "wishes", &need).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    sent.location
}

/// The page of an item, by its title in the agenda.
async fn item(browser: &mut Browser, path: &str) -> String {
    let agenda = browser.get(&format!("{path}/agenda")).await;
    let link = agenda.body.split("<a ").find(|link| link.contains(ITEM)).expect("an item");
    link.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a link").to_owned()
}

#[test]
fn a_need_that_came_up_is_the_citys_to_state_and_each_leads_to_the_item() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let wish = ask(world, &mut secretariat, &path).await;
        let (mail, _) = world.latest_mail().await;
        assert!(mail.kind == "meeting-wish" && !mail.subject.contains("Numbats"), "{mail:?}");
        assert_eq!(world.sign_in_as(Role::OtherLeader).await.get(&wish).await.status, 404, "nobody else's yet");
        assert_eq!(world.sign_in_as(Role::Partner).await.get(&wish).await.status, 404);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get("/").await.shows("Numbats cannot read their own file"), "it waits on the desk");
        let answer = format!("{wish}/answer");
        assert!(leader.get(&wish).await.body.contains("Numbats cannot read"));
        let wrong = leader.post_form(&answer, &[("answer", "yes"), ("words", "")]).await;
        assert_eq!(wrong.status, 422);
        secretariat.get(&wish).await;
        assert_eq!(secretariat.post_form(&answer, &[("answer", "no")]).await.status, 403, "the city decides");
        leader.get(&wish).await;
        let said = [("answer", "yes"), ("words", "Our residents cannot read their file"), ("reach", "members")];
        let stated = leader.post_form(&answer, &said).await;
        let need = leader.follow(&stated).await;
        assert!(stated.location.starts_with("/needs/") && need.shows("Our residents cannot read their file"));
        let item = item(&mut leader, &path).await;
        assert!(leader.get(&item).await.shows("Our residents cannot read their file"), "the item leads to the need");
        assert!(need.body.contains(&item), "and the need to the item: {}", need.body);
        assert_eq!(leader.post_form(&answer, &said).await.status, 403, "once");
    });
}

#[test]
fn a_city_that_has_no_such_need_says_so_and_who_conducts_reads_why() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let wish = ask(world, &mut secretariat, &path).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&wish).await;
        let said = [("answer", "no"), ("reason", "They can since spring"), ("words", "Numbats cannot read")];
        let declined = leader.post_form(&format!("{wish}/answer"), &said).await;
        assert_eq!(declined.location, wish);
        assert!(!leader.get("/needs").await.shows("Numbats"));
        let page = secretariat.get(&format!("{path}/minutes")).await;
        assert!(page.shows("Carried on") && page.shows("They can since spring"), "{}", page.body);
        let other = world.sign_in_as(Role::Partner).await.get(&format!("{path}/minutes")).await;
        assert!(!other.shows("Numbats"), "{}", other.body);
    });
}

#[test]
fn what_nobody_knew_is_one_list_of_the_secretariat_and_hangs_on_its_item() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let wish = [("wish_kind", "research"), ("wish_words", "Do bilbies forget?"), ("wish_item", ITEM)];
        let kept = write_down(&mut secretariat, &path, "wishes", &wish).await.location;
        let list = "/network/research-wishes";
        assert!(secretariat.get(list).await.shows("Do bilbies forget?"));
        assert!(secretariat.get("/").await.shows("Do bilbies forget?"), "it waits on the desk");
        let item = item(&mut secretariat, &path).await;
        assert!(secretariat.get(&item).await.body.contains(&kept) && secretariat.get(&kept).await.body.contains(&item));
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!([leader.get(list).await.status, leader.get(&kept).await.status], [403, 200]);
        assert_eq!(world.sign_in_as(Role::Partner).await.get(&kept).await.status, 404);
        secretariat.get(&kept).await;
        let said = [("answer", "yes"), ("words", "A university looks into it")];
        secretariat.post_form(&format!("{kept}/answer"), &said).await;
        assert!(secretariat.get(list).await.shows("A university looks into it"));
        assert!(!secretariat.get("/").await.shows("Do bilbies forget?"));
    });
}

#[test]
fn a_note_is_carried_on_in_its_own_words_by_who_conducts() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let note = [("note_words", "Nobody knew what a file costs"), ("note_item", ITEM)];
        let sent = write_down(&mut secretariat, &path, "notes", &note).await;
        let page = secretariat.follow(&sent).await;
        let (_, rest) = page.body.split_once("Nobody knew what a file costs").expect("the note");
        let begins = format!("{path}/minutes?carry=note-");
        let at = page.body.find(&begins).expect("a way to carry it on");
        assert!(!rest.is_empty() && page.body[at..].contains("#carry"));
        for link in page.body.split(&begins).skip(1) {
            let id = link.split('#').next().expect("an id");
            let form = secretariat.get(&format!("{begins}{id}")).await;
            if form.body.contains("Nobody knew what a file costs</textarea>") {
                return;
            }
        }
        panic!("no form begins with the note");
    });
}

#[test]
fn a_need_without_a_city_comes_back_with_what_is_wrong() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let wrong = [("wish_kind", "need"), ("wish_words", ""), ("wish_post", "")];
        let again = write_down(&mut secretariat, &path, "wishes", &wrong).await;
        let said = ["Say what is carried on", "Choose whose need it may be"];
        assert_eq!((again.status, said.map(|words| again.shows(words))), (422, [true; 2]), "{}", again.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(write_down(&mut leader, &path, "wishes", &wrong).await.status, 403);
    });
}
