//! How one takes part in a meeting: in the room or from afar, where one joins, and in which languages.

use kernel::mail::Paragraph;
use kernel::token::Scope;

use super::{MEETING, make_meeting};
use crate::testing::{Browser, Role, World, for_each_engine};

const ADDRESS: &str = "https://video.network.example/quokka";

const HYBRID: [(&str, &str); 4] =
    [("way", "hybrid"), ("join_address", ADDRESS), ("spoken", "Portuguese"), ("interpreted", "International Sign")];

/// A hybrid meeting to which Kansas City is invited.
async fn invited(secretariat: &mut Browser) -> String {
    let path = make_meeting(secretariat, &HYBRID).await;
    secretariat.get(&path).await;
    let asked = [("city", "Kansas City"), ("then", "invite")];
    assert_eq!(secretariat.post_form(&format!("{path}/seats"), &asked).await.status, 303);
    path
}

async fn accept(leader: &mut Browser, path: &str) {
    answer(leader, path, "accept").await;
}

/// Answers from the page of the seat; gives its address.
async fn answer(leader: &mut Browser, path: &str, said: &str) -> String {
    let page = leader.get(path).await;
    let from = page.body.find("/meeting-seats/").expect("a seat");
    let seat: String = page.body[from..].chars().take_while(|letter| *letter != '"').collect();
    leader.get(&seat).await;
    assert_eq!(leader.post_form(&format!("{seat}/answer"), &[("answer", said)]).await.status, 303);
    seat
}

/// What the latest mail of a kind says, and the address that it puts into the calendar.
async fn latest(world: &World, kind: &'static str) -> (String, String) {
    let mails = world.mails_of(kind).await;
    let paragraphs = &mails.first().expect("a mail").content.paragraphs;
    let said = paragraphs.iter().filter_map(|one| match one {
        Paragraph::Ours(words) => Some(words.clone()),
        _ => None,
    });
    let calendar = paragraphs.iter().find_map(|one| match one {
        Paragraph::Calendar(entry) => Some(entry.join_address.clone()),
        _ => None,
    });
    (said.collect::<Vec<_>>().join(" "), calendar.unwrap_or_default())
}

#[test]
fn whoever_is_invited_reads_the_way_and_the_languages_and_whoever_comes_the_address() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = invited(&mut secretariat).await;
        let (said, calendar) = latest(world, "meeting-invitation").await;
        assert!(said.contains("in the room or from afar") && said.contains("Portuguese"), "{said}");
        assert!(said.contains("International Sign") && !said.contains(ADDRESS) && calendar.is_empty(), "{said}");
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&path).await;
        assert!(page.shows("International Sign") && page.shows("Who comes reads it here"), "{}", page.body);
        assert!(!page.body.contains(ADDRESS));
        accept(&mut leader, &path).await;
        assert!(leader.get(&path).await.body.contains(ADDRESS));
        let (said, calendar) = latest(world, "meeting-seat").await;
        assert!(said.contains(ADDRESS) && calendar == ADDRESS, "{said}");
    });
}

#[test]
fn the_address_is_for_nobody_else_not_even_in_data() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = invited(&mut secretariat).await;
        let read = async |role| {
            let token = world.token_of(role, Scope::Post).await.expect("an account");
            world.browser().bearing(&token).get(&format!("/api/v1{path}")).await.body
        };
        assert!(read(Role::Secretariat).await.contains(ADDRESS));
        let other = read(Role::OtherLeader).await;
        assert!(other.contains("\"way\":\"hybrid\"") && !other.contains(ADDRESS), "{other}");
        assert!(!world.sign_in_as(Role::OtherLeader).await.get(&path).await.body.contains(ADDRESS));
    });
}

#[test]
fn another_address_is_told_to_whoever_comes_and_a_wrong_one_comes_back() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = invited(&mut secretariat).await;
        accept(&mut world.sign_in_as(Role::Leader).await, &path).await;
        let change = format!("{path}/change");
        let page = secretariat.get(&change).await;
        assert!(page.body.contains(ADDRESS) && page.body.contains("Portuguese"), "{}", page.body);
        let changed = |address: &'static str| {
            let rest = HYBRID.into_iter().filter(|(name, _)| *name != "join_address");
            MEETING.into_iter().chain(rest).chain([("join_address", address)]).collect::<Vec<_>>()
        };
        let wrong = secretariat.post_form(&change, &changed("javascript:alert(1)")).await;
        assert!(wrong.status == 422 && wrong.shows("begins with https://"), "{}", wrong.body);
        secretariat.get(&change).await;
        let moved = "https://video.network.example/wombat";
        assert_eq!(secretariat.post_form(&change, &changed(moved)).await.status, 303);
        world.run_jobs(None);
        let (said, calendar) = latest(world, "meeting-change").await;
        assert!(said.contains(moved) && calendar == moved, "{said}");
    });
}

#[test]
fn whoever_takes_part_from_afar_says_so_and_changes_their_mind() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = invited(&mut secretariat).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let seat = answer(&mut leader, &path, "afar").await;
        assert!(leader.get(&seat).await.shows("from afar"));
        assert!(secretariat.get(&path).await.shows("comes · from afar"), "{}", secretariat.get(&path).await.body);
        assert!(secretariat.get(&format!("{path}/door")).await.shows("from afar"));
        let confirmed = world.mails_of("meeting-seat").await.len();
        answer(&mut leader, &path, "accept").await;
        assert!(!secretariat.get(&path).await.shows("comes · from afar"), "they come after all");
        assert_eq!(world.mails_of("meeting-seat").await.len(), confirmed, "their seat is no other");
        leader.get(&seat).await;
        let again = leader.post_form(&format!("{seat}/answer"), &[("answer", "accept")]).await;
        assert_eq!(again.status, 403, "the same once more");
        answer(&mut leader, &path, "afar").await;
        secretariat.get(&format!("{path}/change")).await;
        let room: Vec<_> = MEETING.into_iter().chain([("way", "in-person")]).collect();
        assert_eq!(secretariat.post_form(&format!("{path}/change"), &room).await.status, 303);
        assert!(!secretariat.get(&path).await.shows("comes · from afar"), "all meet in one room by now");
        let page = leader.get(&seat).await;
        assert!(!page.shows("I take part from afar"), "{}", page.body);
    });
}
