//! A post passes to somebody else: seen before it is done, undone within a day, and never done twice.

use crate::testing::{Browser, Page, Role, World, for_each_engine};

pub(super) const CAN: [(&str, &str); 5] = taken_by("Can Demir", "can@city.example", "2026-04-13", "appointed");

pub(super) const fn taken_by<'f>(
    name: &'f str,
    email: &'f str,
    from: &'f str,
    how: &'f str,
) -> [(&'f str, &'f str); 5] {
    [("person", ""), ("name", name), ("email", email), ("from", from), ("how", how)]
}

/// Opens the form, fills it in, and gives the review.
pub(super) async fn review(browser: &mut Browser, path: &str) -> Page {
    review_of(browser, path, &CAN).await
}

pub(super) async fn review_of(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    browser.get(path).await;
    browser.post_form(&format!("{path}/review"), fields).await
}

pub(super) async fn officers_path(world: &World) -> String {
    format!("/posts/{}/hand-over", world.post_of(Role::Officer).await)
}

#[test]
fn a_leader_hands_the_officers_post_to_somebody_new_and_back() {
    for_each_engine(async |world| {
        let path = officers_path(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let review = review(&mut leader, &path).await;
        assert_eq!((review.status, review.shows("Can Demir holds this post")), (200, true));
        leader.show(&review);
        let sent = leader.post_form(&path, &[]).await;
        let receipt = leader.follow(&sent).await;
        assert!(receipt.shows("held by Can Demir") && receipt.shows("Undo this hand-over"));
        assert_eq!(world.sign_in_as(Role::Officer).await.get("/").await.status, 200);
        let back = leader.post_form(&format!("{}/undo", sent.location), &[]).await;
        let undone = leader.follow(&back).await;
        assert!(undone.shows("This hand-over was undone") && !undone.shows("held by Can Demir"));
    });
}

#[test]
fn of_two_who_hand_over_a_post_the_second_is_refused() {
    for_each_engine(async |world| {
        let path = officers_path(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        for browser in [&mut leader, &mut secretariat] {
            let review = review(browser, &path).await;
            browser.show(&review);
        }
        assert_eq!(leader.post_form(&path, &[]).await.status, 303);
        let second = secretariat.post_form(&path, &[]).await;
        assert_eq!((second.status, second.shows("Somebody handed this post over meanwhile")), (403, true));
    });
}

#[test]
fn of_two_who_plan_a_hand_over_the_second_is_refused() {
    for_each_engine(async |world| {
        let path = officers_path(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let plans = [("Can Demir", "can@city.example"), ("Eva Novak", "eva@city.example")]
            .map(|(name, email)| taken_by(name, email, "2026-05-01", "appointed"));
        for (browser, plan) in [&mut leader, &mut secretariat].into_iter().zip(plans) {
            let review = review_of(browser, &path, &plan).await;
            browser.show(&review);
        }
        assert_eq!(leader.post_form(&path, &[]).await.status, 303);
        let second = secretariat.post_form(&path, &[]).await;
        assert_eq!((second.status, second.shows("Somebody handed this post over meanwhile")), (403, true));
    });
}
