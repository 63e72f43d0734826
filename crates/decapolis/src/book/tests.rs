//! The participants' book by user story, on both engines.

use crate::forum::{Story, demo_meeting};
use crate::testing::{Role, World, for_each_engine};

/// The book of the demo's meeting of today.
async fn book(world: &World) -> String {
    let meeting = world.read(|tx| demo_meeting(tx, Story::Today)).await;
    format!("/meetings/{}/book", meeting.expect("the demo has a meeting today"))
}

#[test]
fn who_comes_reads_who_else_comes_what_they_ask_and_what_they_offer() {
    for_each_engine(async |world| {
        let path = book(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&path).await;
        assert!(page.shows("Dana Ridley") && page.shows("Chattanooga") && page.shows("inhabitants"), "{}", page.body);
        assert!(page.shows("Offers"), "what a city offers stands there: {}", page.body);
        assert!(leader.get(path.trim_end_matches("/book")).await.body.contains(&path), "its meeting leads there");
    });
}

#[test]
fn a_book_shows_a_need_to_whom_it_is_shared_with_only() {
    for_each_engine(async |world| {
        let path = book(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/").await;
        let stated = leader.post_form("/needs", &[("words", "Quokkas queue for our permits")]).await;
        assert_eq!(stated.status, 303);
        assert!(leader.get(&path).await.shows("Quokkas queue"), "one's own");
        let mut partner = world.sign_in_as(Role::Partner).await;
        let page = partner.get(&path).await;
        assert!(page.status == 200 && !page.shows("Quokkas queue"), "{}: {}", page.status, page.body);
    });
}

#[test]
fn nobody_else_reads_who_comes() {
    for_each_engine(async |world| {
        let path = book(world).await;
        assert_eq!(world.sign_in_as(Role::OtherLeader).await.get(&path).await.status, 404);
        assert_eq!(world.browser().get(&path).await.status, 401);
    });
}
