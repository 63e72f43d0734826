//! Who reads and changes a need, and how it ends.

use super::{SENTENCE, state};
use crate::testing::{Role, for_each_engine};

#[test]
fn a_need_is_hidden_from_others_until_it_is_shared() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&path).await.status, 404);
        assert!(!other.get("/needs").await.shows(SENTENCE));
        leader.get(&format!("{path}/change")).await;
        let shared = leader.post_form(&format!("{path}/audience"), &[("audience", "members")]).await;
        assert_eq!(shared.status, 303);
        assert!(other.get(&path).await.shows(SENTENCE));
        assert!(other.get("/needs").await.shows(SENTENCE));
        assert_eq!(world.browser().get(&path).await.status, 401, "nobody still sees nothing");
    });
}

#[test]
fn another_city_cannot_change_what_it_may_read() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        leader.get(&format!("{path}/change")).await;
        leader.post_form(&format!("{path}/audience"), &[("audience", "members")]).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.keep_cookie("language", "en");
        let refused = other.post_form(&format!("{path}/state"), &[("state", "dropped"), ("outcome", "no")]).await;
        assert_eq!((refused.status, refused.shows("This is another city's need")), (403, true));
    });
}

#[test]
fn what_can_be_changed_of_a_need_has_its_own_page() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        assert!(leader.get(&path).await.body.contains(&format!("href=\"{path}/change\"")));
        leader.get(&format!("{path}/change")).await;
        leader.post_form(&format!("{path}/audience"), &[("audience", "members")]).await;
        let page = leader.get(&format!("{path}/change")).await;
        assert!(page.body.contains("value=\"members\" selected"), "who reads it now is shown");
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&path).await.body.matches("/change\"").count(), 0);
        assert_eq!(other.get(&format!("{path}/change")).await.status, 403);
    });
}

#[test]
fn a_partner_is_told_that_only_cities_have_needs() {
    for_each_engine(async |world| {
        let mut partner = world.sign_in_as(Role::Partner).await;
        let refused = partner.post_form("/needs", &[("words", SENTENCE)]).await;
        assert_eq!((refused.status, refused.shows("Only cities have needs")), (403, true));
    });
}

#[test]
fn closing_a_need_asks_what_came_of_it() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        leader.get(&format!("{path}/change")).await;
        let state_path = format!("{path}/state");
        let again = leader.post_form(&state_path, &[("state", "met"), ("outcome", "")]).await;
        assert_eq!((again.status, again.shows("Enter at least one sentence")), (422, true));
        let closed = leader.post_form(&state_path, &[("state", "met"), ("outcome", "Lyon's helpers came")]).await;
        assert!(leader.follow(&closed).await.shows("Lyon's helpers came"));
        assert!(!leader.get("/").await.shows(SENTENCE), "a closed need waits for nobody");
    });
}

#[test]
fn a_need_is_worked_on_closed_and_opened_again_from_its_page() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        let (change, state_path) = (format!("{path}/change"), format!("{path}/state"));
        assert!(leader.get(&change).await.shows("We work on it now"));
        assert_eq!(leader.post_form(&state_path, &[("state", "worked-on")]).await.status, 303);
        assert!(!leader.get(&change).await.shows("We work on it now"));
        leader.post_form(&state_path, &[("state", "dropped"), ("outcome", "No money this year")]).await;
        assert!(leader.get(&path).await.body.contains(&change), "its page leads there");
        let closed = leader.get(&change).await;
        assert!(closed.shows("Open it again") && !closed.shows("What came of it"), "{}", closed.body);
        assert_eq!(leader.post_form(&state_path, &[("state", "open")]).await.status, 303);
        assert!(leader.get("/").await.shows(SENTENCE), "it waits again");
    });
}
