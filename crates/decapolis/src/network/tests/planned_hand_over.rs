//! Hand-overs that are planned, incomplete or too late.

use super::hand_over::{CAN, officers_path, review, review_of, taken_by};
use crate::testing::{Role, for_each_engine};

#[test]
fn before_a_planned_hand_over_others_only_stand_in() {
    for_each_engine(async |world| {
        let path = officers_path(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut hand_over = async |name, email, from, how| {
            let review = review_of(&mut leader, &path, &taken_by(name, email, from, how)).await;
            leader.show(&review);
            leader.post_form(&path, &[]).await
        };
        assert_eq!(hand_over("Can Demir", "can@city.example", "2026-05-01", "appointed").await.status, 303);
        let sooner = hand_over("Eva Novak", "eva@city.example", "2026-04-20", "appointed").await;
        assert_eq!((sooner.status, sooner.shows("Somebody takes this post on a later day")), (403, true));
        assert_eq!(hand_over("Eva Novak", "eva@city.example", "2026-04-20", "acting").await.status, 303);
        assert_eq!(hand_over("Ines Silva", "ines@city.example", "2026-06-01", "appointed").await.status, 303);
        let mut holders = Vec::new();
        for days in [0, 10, 10, 40] {
            world.clock.advance_seconds(days * 86_400);
            let page = world.sign_in_as(Role::Secretariat).await.get(&path).await;
            holders.push(["Can Demir", "Eva Novak", "Ines Silva"].map(|name| page.shows(&format!("held by {name}"))));
        }
        let [nobody_new, eva, can, ines] =
            [[false; 3], [false, true, false], [true, false, false], [false, false, true]];
        assert_eq!(holders, [nobody_new, eva, can, ines]);
    });
}

#[test]
fn a_hand_over_without_name_or_day_comes_back() {
    for_each_engine(async |world| {
        let path = officers_path(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&path).await;
        let again = leader.post_form(&format!("{path}/review"), &[("email", "can"), ("from", "2020-01-01")]).await;
        let shown = ["Enter a name", "Enter an e-mail address", "Enter a day from today"];
        assert_eq!((again.status, shown.map(|words| again.shows(words))), (422, [true; 3]));
    });
}

#[test]
fn a_post_is_not_handed_over_by_strangers() {
    for_each_engine(async |world| {
        let path = officers_path(world).await;
        for (role, status) in [(Role::OtherLeader, 403), (Role::Partner, 403), (Role::Nobody, 401)] {
            let mut browser = world.sign_in_as(role).await;
            let statuses = [browser.get(&path).await.status, browser.post_form(&path, &CAN).await.status];
            assert_eq!(statuses, [status; 2], "{role:?}");
        }
    });
}

#[test]
fn a_hand_over_more_than_a_day_ago_stands() {
    for_each_engine(async |world| {
        let path = officers_path(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let review = review(&mut secretariat, &path).await;
        secretariat.show(&review);
        let sent = secretariat.post_form(&path, &[]).await;
        world.clock.advance_seconds(24 * 3_600);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let late = leader.post_form(&format!("{}/undo", sent.location), &[]).await;
        assert_eq!((late.status, late.shows("It is too late to undo this")), (403, true));
    });
}
