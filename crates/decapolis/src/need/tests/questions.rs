//! Asking the holder of a post, and answering.

use super::{SENTENCE, state};
use crate::testing::{Browser, Role, for_each_engine};

/// The draft of a question to somebody in Lyon, from the brief.
async fn draft_to_lyon(leader: &mut Browser, post: &str, path: &str) -> String {
    let page = leader.get(&format!("{path}/questions/new?post={post}")).await;
    assert_eq!((page.status, page.shows(SENTENCE)), (200, true), "the draft says what is needed");
    format!("{path}/questions?post={post}")
}

#[test]
fn a_drafted_question_names_the_city_before_its_sender() {
    for_each_engine(async |world| {
        let lyon = world.post_of(Role::OtherLeader).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        let page = leader.get(&format!("{path}/questions/new?post={lyon}")).await;
        assert!(page.shows("in Kansas City we have this need"), "{}", page.body);
        assert!(page.shows("What would you do first? A few lines are enough. Dana Ridley"));
    });
}

#[test]
fn a_question_travels_to_a_peer_and_back() {
    for_each_engine(async |world| {
        let lyon = world.post_of(Role::OtherLeader).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        let action = draft_to_lyon(&mut leader, &lyon, &path).await;
        let asked = leader.post_form(&action, &[("words", "What did you do first?")]).await;
        assert_eq!(asked.status, 303);
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.keep_cookie("language", "en");
        assert!(other.get("/").await.shows("What did you do first?"), "it waits on the desk of who was asked");
        other.get(&asked.location).await;
        let answer = format!("{}/answer", asked.location);
        let answered = other.post_form(&answer, &[("answer", "We asked the libraries")]).await;
        assert_eq!(answered.status, 303);
        assert!(leader.get(&asked.location).await.shows("We asked the libraries"));
        let late = other.post_form(&answer, &[("answer", "And the post offices")]).await;
        assert_eq!((late.status, late.shows("This question has its answer")), (403, true));
    });
}

#[test]
fn nobody_is_asked_twice_about_the_same_need() {
    for_each_engine(async |world| {
        let lyon = world.post_of(Role::OtherLeader).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        let action = draft_to_lyon(&mut leader, &lyon, &path).await;
        leader.post_form(&action, &[("words", "First")]).await;
        leader.get(&format!("{path}/questions/new?post={lyon}")).await;
        let again = leader.post_form(&action, &[("words", "Second")]).await;
        assert_eq!((again.status, again.shows("That post was asked before")), (403, true));
    });
}

#[test]
fn a_question_is_read_by_both_homes_only() {
    for_each_engine(async |world| {
        let lyon = world.post_of(Role::OtherLeader).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        let action = draft_to_lyon(&mut leader, &lyon, &path).await;
        let asked = leader.post_form(&action, &[("words", "What did you do first?")]).await;
        assert_eq!(world.sign_in_as(Role::Officer).await.get(&asked.location).await.status, 200);
        for role in [Role::President, Role::Partner, Role::Chair] {
            assert_eq!(world.sign_in_as(role).await.get(&asked.location).await.status, 404, "{role:?}");
        }
    });
}
