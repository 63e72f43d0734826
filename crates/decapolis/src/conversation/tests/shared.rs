//! On a shared device: set up for some hours, one voter after the other, each forgotten with "Next person", none of them a burst.

use super::{begin, kept, rows, say, shown};
use crate::testing::{Browser, Role, World, for_each_engine};

/// Sets a device up and gives the address of its link.
async fn set_up(world: &World, page: &str, hours: &str) -> String {
    let mut leader = world.sign_in_as(Role::Leader).await;
    leader.get(&format!("{page}/shared")).await;
    let made = leader.post_form(&format!("{page}/shared"), &[("place", "Plaza library"), ("hours", hours)]).await;
    assert_eq!(made.status, 200, "{}", made.body);
    let (_, rest) = made.body.split_once(&format!("href=\"{page}/device?key=")).expect("its link");
    rest.split('"').next().expect("a key").to_owned()
}

async fn begins(tablet: &mut Browser, page: &str, key: &str) -> u16 {
    tablet.post_form(&format!("{page}/device"), &[("key", key)]).await.status
}

#[test]
fn next_person_begins_a_new_voter_and_forgets_the_one_before() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let key = set_up(world, &page, "4").await;
        let mut tablet = world.browser();
        let start = tablet.get(&format!("{page}/device?key={key}")).await;
        assert!(start.shows("Begin") && start.shows("Here many vote, one after the other."));
        assert_eq!(begins(&mut tablet, &page, &key).await, 303);
        for person in 0..3 {
            let shown = tablet.get(&page).await;
            assert!(shown.shows("This is a shared device: Plaza library") && shown.shows("0 of 3"), "{}", shown.body);
            assert!(shown.body.contains("at-shared-device"), "big targets");
            for _ in 0..=person {
                say(&mut tablet, &page, "agree").await;
            }
            tablet.get(&page).await;
            assert_eq!(begins(&mut tablet, &page, "").await, 303, "the next needs no link");
        }
        super::draw(world);
        let drawn = kept(world, &page).await.expect("drawn");
        assert_eq!((drawn.shown.people, drawn.shown.votes), (3, 6));
        say(&mut tablet, &page, "agree").await;
        tablet.get(&page).await;
        assert_eq!(tablet.post_form(&format!("{page}/withdrawal"), &[]).await.status, 303);
        assert!(tablet.get(&page).await.shows("This is a shared device"), "who withdraws leaves it to the next");
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&format!("{page}/shared")).await.shows("people who began: 5"));
    });
}

#[test]
fn a_device_is_set_up_for_its_hours_by_whoever_conducts() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let key = set_up(world, &page, "2").await;
        let mut tablet = world.browser();
        tablet.get(&format!("{page}/device?key={key}")).await;
        assert_eq!(begins(&mut tablet, &page, "00112233445566778899aabbccddeeff").await, 404, "no link of ours");
        assert_eq!(begins(&mut tablet, &page, &key).await, 303);
        assert!(!world.contents().iter().any(|row| row.contains(&key)), "of the link the hash is kept");
        let mut own = world.browser();
        own.get(&page).await;
        assert_eq!(begins(&mut own, &page, "").await, 403, "a phone of one's own is no shared device");
        let statement = shown(&tablet.get(&page).await).expect("one is shown");
        world.clock.advance_seconds(2 * 3_600);
        assert!(tablet.get(&page).await.shows("This device is not set up"));
        let vote = [("vote", "agree"), ("statement", statement.as_str())];
        assert_eq!(tablet.post_form(&format!("{page}/votes"), &vote).await.status, 403);
        assert_eq!(begins(&mut tablet, &page, "").await, 403, "its hours are over");
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&format!("{page}/shared")).await.status, 403);
        let codes = begin(world, "codes").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let refused = leader.post_form(&format!("{codes}/shared"), &[("place", "Library"), ("hours", "2")]).await;
        assert_eq!(refused.status, 403);
    });
}

#[test]
fn the_hours_of_a_device_can_be_ended_before_they_are_over() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let key = set_up(world, &page, "14").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let wrong = [("place", ""), ("hours", "15")];
        let refused = leader.post_form(&format!("{page}/shared"), &wrong).await;
        assert!(refused.status == 422 && refused.shows("Enter where it stands"), "{}", refused.body);
        let listed = leader.get(&format!("{page}/shared")).await;
        let (_, rest) = listed.body.split_once("name=\"device\" value=\"").expect("a button to end it");
        let device = rest.split('"').next().expect("an id").to_owned();
        let ended = leader.post_form(&format!("{page}/shared/end"), &[("device", &device)]).await;
        assert_eq!(ended.status, 303, "{}", ended.body);
        let mut tablet = world.browser();
        tablet.get(&format!("{page}/device?key={key}")).await;
        assert_eq!(begins(&mut tablet, &page, &key).await, 403);
        assert_eq!(rows(world, "conversation_shared_device").len(), 1);
    });
}
