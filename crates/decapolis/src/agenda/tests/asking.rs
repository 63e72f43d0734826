//! Who is asked to speak, and who not any more.

use super::link_of;
use super::speaking::asked;
use crate::testing::{Role, for_each_engine};

#[test]
fn only_posts_of_cities_that_attend_are_asked() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let item = asked(world, &mut secretariat).await;
        for role in [Role::Partner, Role::Officer, Role::Leader] {
            let post = world.post_of(role).await;
            secretariat.get(&item).await;
            let sent = secretariat.post_form(&format!("{item}/speakers"), &[("post", &post)]).await;
            assert_eq!(sent.status, 403, "{role:?}");
        }
    });
}

#[test]
fn an_item_that_is_removed_asks_nobody_any_more() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let item = asked(world, &mut secretariat).await;
        secretariat.get(&item).await;
        let removed = secretariat.post_form(&format!("{item}/removal"), &[]).await;
        let page = secretariat.follow(&removed).await;
        assert!(page.shows("Here the agenda will stand") && link_of(&page, "/agenda-items/").is_none());
        assert_eq!(secretariat.get(&item).await.status, 404);
        assert!(!world.sign_in_as(Role::Leader).await.get("/").await.shows("Letters that people read"));
    });
}

#[test]
fn nobody_is_asked_to_speak_at_a_meeting_that_is_called_off() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let item = asked(world, &mut secretariat).await;
        let page = secretariat.get(&item).await;
        let meeting = link_of(&page, "/meetings/").expect("the way up");
        secretariat.get(&format!("{meeting}/change")).await;
        let called_off = secretariat.post_form(&format!("{meeting}/cancel"), &[("reason", "A flood")]).await;
        assert_eq!(called_off.status, 303, "{}", called_off.body);
        world.clock.advance_seconds(2 * 86_400);
        world.run_jobs(None);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(!leader.get("/").await.shows("Letters that people read"));
        assert!(!leader.get(&item).await.shows("Will you speak?"));
    });
}
