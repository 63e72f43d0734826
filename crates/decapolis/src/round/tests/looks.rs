//! Before what is not taken back there is a second look; and nothing is published while somebody can still wish.

use super::{CLOSES, demo_round, entered, opened, option, own_entry, press, published, section, wish_for_anybody};
use crate::testing::{Browser, Page, Role, World, for_each_engine};

const DAY: i64 = 86_400;

async fn look(staff: &mut Browser, path: &str) -> Page {
    let page = staff.get(&format!("{path}/publication")).await;
    assert_eq!(page.status, 200, "{}", page.body);
    page
}

/// Mails that publishing brings to the two sides of pairs and to those who have nobody.
async fn told(world: &World) -> [usize; 3] {
    [
        world.mails_of("support-turn").await.len(),
        world.mails_of("support-seat").await.len(),
        world.mails_of("round-result").await.len(),
    ]
}

#[test]
fn publishing_says_first_what_it_does_and_does_just_that() {
    for_each_engine(async |world| {
        let (path, ..) = entered(world).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        press(&mut officer, &path, "entries", &[("side", "helped"), ("capacity", "1")]).await;
        wish_for_anybody(&mut officer, &path).await;
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let solved = press(&mut staff, &path, "solutions", &[]).await;
        assert!(section(&solved, "proposal").contains(&format!("href=\"{path}/publication\"")), "a way to look first");
        let before = told(world).await;
        let page = look(&mut staff, &path).await;
        let said = ["1 pair, as “Mentoring”", "at most 3", "1: Kansas City", "31 May 2026, not over yet"];
        assert_eq!(said.map(|words| page.shows(words)), [true; 4], "{}", page.body);
        assert!(page.shows("Back to the round") && told(world).await == before, "nothing has happened yet");
        press(&mut staff, &path, "publication", &[]).await;
        let [turn, seat, result] = before;
        assert_eq!(told(world).await, [turn + 1, seat + 1, result + 1], "three mails, as was said");
        assert_eq!(
            staff.get(&format!("{path}/publication")).await.status,
            303,
            "once published there is nothing to look at"
        );
    });
}

#[test]
fn a_round_waits_while_somebody_can_still_wish() {
    for_each_engine(async |world| {
        let path = opened(world).await;
        let (mut kansas, mut lyon) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::OtherLeader).await);
        press(&mut kansas, &path, "entries", &[("side", "helped"), ("capacity", "1")]).await;
        press(&mut lyon, &path, "entries", &[("side", "helper"), ("capacity", "1")]).await;
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        press(&mut staff, &path, "solutions", &[]).await;
        let page = look(&mut staff, &path).await;
        let said = ["Somebody can still say whom they would like", "Kansas City and Lyon", "Back to the round"];
        assert_eq!(said.map(|words| page.shows(words)), [true; 3], "{}", page.body);
        assert!(!page.shows("Publish, and ask both sides"), "no button that fails");
        assert_eq!(staff.post_form(&format!("{path}/publication"), &[]).await.status, 403);
        world.clock.advance_seconds(60 * DAY);
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        assert!(look(&mut staff, &path).await.shows("31 May 2026, over"), "{CLOSES}");
        press(&mut staff, &path, "publication", &[]).await;
    });
}

#[test]
fn a_solution_older_than_a_wish_is_not_published() {
    for_each_engine(async |world| {
        let (path, mut kansas, _) = entered(world).await;
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        press(&mut staff, &path, "solutions", &[]).await;
        world.clock.advance_seconds(60);
        wish_for_anybody(&mut kansas, &path).await;
        world.clock.advance_seconds(60);
        assert!(look(&mut staff, &path).await.shows("Something changed after the round was solved"));
        assert_eq!(staff.post_form(&format!("{path}/publication"), &[]).await.status, 403);
        press(&mut staff, &path, "solutions", &[]).await;
        press(&mut staff, &path, "publication", &[]).await;
    });
}

#[test]
fn withdrawing_says_first_what_ends_and_who_is_told() {
    for_each_engine(async |world| {
        let (path, mut kansas, mut lyon, _) = published(world).await;
        let entry = own_entry(&kansas.get(&path).await);
        let page = kansas.get(&format!("{entry}/withdrawal")).await;
        let said = ["Your peer support with Lyon", "No reason is given", "Back to the round"];
        assert_eq!(said.map(|words| page.shows(words)), [true; 3], "{}", page.body);
        assert_eq!(lyon.get(&format!("{entry}/withdrawal")).await.status, 403, "it is not theirs");
    });
}

#[test]
fn a_round_without_another_side_has_no_empty_selects() {
    for_each_engine(async |world| {
        let path = opened(world).await;
        let mut kansas = world.sign_in_as(Role::Leader).await;
        let page = press(&mut kansas, &path, "entries", &[("side", "helped"), ("capacity", "1")]).await;
        assert!(page.shows("No city that gives help has entered yet") && !page.body.contains("name=\"wish_1\""));
        let mut lyon = world.sign_in_as(Role::OtherLeader).await;
        press(&mut lyon, &path, "entries", &[("side", "helper"), ("capacity", "1")]).await;
        let page = kansas.get(&path).await;
        assert!(page.body.contains("name=\"wish_1\"") && !page.body.contains("name=\"wish_2\""), "one city, one wish");
    });
}

#[test]
fn cities_are_listed_by_the_name_that_the_reader_sees() {
    for_each_engine(async |world| {
        let mut kansas = world.sign_in_as(Role::Leader).await;
        let path = demo_round(&mut kansas).await;
        let page = kansas.get(&path).await;
        assert!(!option(&page.body, "wish_1", 0).is_empty());
        let select = page.body.split("name=\"wish_1\"").nth(1).and_then(|rest| rest.split("</select>").next());
        let labels: Vec<&str> = select.expect("a select").split("<option").skip(2).filter_map(label).collect();
        let mut sorted = labels.clone();
        sorted.sort_by_key(|label| kernel::language::sort_key(label));
        assert!(labels.len() > 5 && labels == sorted, "{labels:?}");
    });
}

fn label(option: &str) -> Option<&str> {
    option.split('>').nth(1)?.split('<').next()
}
