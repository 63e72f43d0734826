//! Agendas by user story, on both engines: made from needs, kept as a draft, published, followed on the day.

mod asking;
mod files;
mod large;
mod moving;
mod pages;
mod papers;
mod publishing;
mod speaking;
mod suggesting;

use kernel::mail::{Mail, Paragraph};

use crate::forum::tests::make_meeting;
use crate::forum::{self, Story};
use crate::testing::{Browser, Page, Role, World, for_each_engine};

/// An item of the meeting below.
pub(super) const ITEM: [(&str, &str); 8] = [
    ("title", "Letters that people read"),
    ("words", "Which letter first?"),
    ("kind", "session"),
    ("day", "2026-06-09"),
    ("time", "10:00"),
    ("minutes", "60"),
    ("room", "Hall"),
    ("confidence", "open"),
];

/// A meeting that Kansas City and Lyon attend.
pub(super) async fn seated_meeting(world: &World) -> String {
    let mut secretariat = world.sign_in_as(Role::Secretariat).await;
    let path = make_meeting(&mut secretariat, &[]).await;
    for (city, role) in [("Kansas City", Role::Leader), ("Lyon", Role::OtherLeader)] {
        secretariat.get(&path).await;
        secretariat.post_form(&format!("{path}/seats"), &[("city", city), ("then", "invite")]).await;
        let mut leader = world.sign_in_as(role).await;
        let page = leader.get(&path).await;
        let seat = link_of(&page, "/meeting-seats/").expect("a seat");
        leader.get(&seat).await;
        assert_eq!(leader.post_form(&format!("{seat}/answer"), &[("answer", "accept")]).await.status, 303);
    }
    path
}

/// The first address on a page that begins so.
pub(super) fn link_of(page: &Page, begins: &str) -> Option<String> {
    let from = page.body.find(&format!("\"{begins}"))? + 1;
    Some(page.body[from..].chars().take_while(|letter| *letter != '"').collect())
}

/// Adds an item with some fields of its own, for which the secretariat answers; gives its address.
pub(super) async fn add(world: &World, secretariat: &mut Browser, meeting: &str, changed: &[(&str, &str)]) -> String {
    let owner = world.post_of(Role::Secretariat).await;
    let rest = ITEM.iter().filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
    let form: Vec<_> = rest.chain(changed).copied().chain([("owner", owner.as_str())]).collect();
    secretariat.get(&format!("{meeting}/agenda")).await;
    let added = secretariat.post_form(&format!("{meeting}/agenda"), &form).await;
    assert_eq!(added.status, 303, "{}", added.body);
    added.location
}

pub(super) async fn publish(browser: &mut Browser, meeting: &str, note: &str) -> Page {
    browser.get(&format!("{meeting}/agenda")).await;
    browser.post_form(&format!("{meeting}/agenda/publication"), &[("note", note)]).await
}

/// What a mail says.
pub(super) fn says(mail: &Mail) -> String {
    let words = mail.content.paragraphs.iter().map(|paragraph| match paragraph {
        Paragraph::Ours(words) | Paragraph::Theirs { words, .. } => words.clone(),
        Paragraph::Linked(link) => link.label.clone(),
        Paragraph::Calendar(_) => String::new(),
    });
    words.collect::<Vec<_>>().join("\n")
}

/// The address of a meeting of the demo.
pub(super) async fn demo(world: &World, story: Story) -> String {
    let meeting = world.read(move |tx| forum::demo_meeting(tx, story)).await;
    format!("/meetings/{}", meeting.expect("the demo has this meeting"))
}

#[test]
fn a_need_typed_on_the_desk_becomes_an_item_and_each_leads_to_the_other() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let (mut leader, mut secretariat) =
            (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::Secretariat).await);
        leader.get("/").await;
        let words = "Nobody understands our letters on rents";
        let need = leader.post_form("/needs", &[("words", words), ("topic", "sensors")]).await.location;
        let needs = format!("{meeting}/agenda/needs");
        assert!(!secretariat.get(&needs).await.shows(words), "it is the city's own yet");
        leader.get(&need).await;
        leader.post_form(&format!("{need}/audience"), &[("audience", "members")]).await;
        assert!(secretariat.get(&needs).await.shows(words));
        let made = secretariat.post_form(&format!("{meeting}/agenda/proposals"), &[("topic", "sensors")]).await;
        let item = made.location.clone();
        let page = secretariat.follow(&made).await;
        assert!(page.shows(words) && page.shows("Kansas City") && page.body.contains(&need), "{}", page.body);
        assert!(leader.get(&need).await.body.contains(&item), "the need leads to the item");
        assert!(leader.get(&item).await.body.contains(&need), "and the item to the need");
        assert!(secretariat.get("/").await.body.contains(&item), "it waits for a place");
        let again = secretariat.get(&needs).await;
        assert!(again.shows("on the agenda"), "{}", again.body);
        assert_eq!(
            secretariat.post_form(&format!("{meeting}/agenda/proposals"), &[("topic", "sensors")]).await.status,
            403,
            "nothing is left of it"
        );
    });
}

#[test]
fn the_draft_is_for_those_who_attend_and_others_read_what_was_published() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let item = add(world, &mut secretariat, &meeting, &[]).await;
        let closed = [("title", "Budgets among us"), ("kind", "closed"), ("time", "13:00")];
        let closed = add(world, &mut secretariat, &meeting, &closed).await;
        let agenda = format!("{meeting}/agenda");
        let reads = async |role| {
            let mut browser = world.sign_in_as(role).await;
            let page = browser.get(&agenda).await;
            let own = [page.shows("Letters that people read"), page.shows("Budgets among us")];
            (own, [browser.get(&item).await.status, browser.get(&closed).await.status])
        };
        assert_eq!(reads(Role::Leader).await, ([true, true], [200, 200]));
        assert_eq!(reads(Role::Officer).await, ([false, false], [404, 404]), "has no seat");
        let sent = publish(&mut secretariat, &meeting, "The first one").await;
        assert_eq!(sent.location, format!("{agenda}/versions/1"));
        assert_eq!(reads(Role::Officer).await, ([true, false], [200, 404]));
        assert_eq!(reads(Role::Leader).await, ([true, true], [200, 200]));
        secretariat.get(&item).await;
        let owner = world.post_of(Role::Secretariat).await;
        let changed = ITEM.iter().filter(|(name, _)| *name != "title").copied();
        let form: Vec<_> = changed.chain([("title", "Forms first"), ("owner", owner.as_str())]).collect();
        assert_eq!(secretariat.post_form(&item, &form).await.status, 303);
        assert!(!world.sign_in_as(Role::Officer).await.get(&item).await.shows("Forms first"), "not published yet");
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&agenda).await.shows("It differs from version 1"));
        let is_draft = "Others read it once it is published";
        assert!(leader.get(&item).await.shows(is_draft) && !leader.get(&closed).await.shows(is_draft));
    });
}

#[test]
fn only_who_conducts_a_meeting_keeps_its_agenda() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&format!("{meeting}/agenda")).await;
        assert!(!page.shows("Add an item"), "{}", page.body);
        let owner = world.post_of(Role::Leader).await;
        let form: Vec<_> = ITEM.into_iter().chain([("owner", owner.as_str())]).collect();
        let refused = leader.post_form(&format!("{meeting}/agenda"), &form).await;
        assert!(refused.status == 403 && refused.shows("You do not conduct this meeting"), "{}", refused.body);
    });
}

#[test]
fn an_item_that_is_filled_in_badly_comes_back_with_all_that_is_wrong() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get(&format!("{meeting}/agenda")).await;
        let wrong = [("title", ""), ("day", "2026-06-09"), ("time", "noon"), ("minutes", "0"), ("room", "Attic")];
        let again = secretariat.post_form(&format!("{meeting}/agenda"), &wrong).await;
        assert_eq!(again.status, 422);
        for sentence in
            ["Enter a title", "Choose what it is", "Enter a time", "Enter a whole number", "Choose who answers"]
        {
            assert!(again.shows(sentence), "{sentence}: {}", again.body);
        }
        assert!(again.body.contains("Attic"), "nothing that was typed is lost");
    });
}
