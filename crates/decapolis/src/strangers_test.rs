//! Pages that are kept for strangers: true at once after a change, and never what somebody signed in reads.

use crate::testing::{Role, for_each_engine};

#[test]
fn a_stranger_reads_a_change_right_after_it() {
    for_each_engine(async |world| {
        let mut stranger = world.browser();
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert!(!stranger.get("/programmes").await.shows("Quixotic exchange"));
        let fields = [
            ("name", "Quixotic exchange"),
            ("words", "Cities visit each other"),
            ("source", "https://example.org/exchange"),
            ("from", "2024-01-01"),
        ];
        secretariat.get("/programmes").await;
        assert_eq!(secretariat.post_form("/programmes", &fields).await.status, 303);
        assert!(stranger.get("/programmes").await.shows("Quixotic exchange"));
    });
}

#[test]
fn a_page_kept_for_strangers_is_of_their_language_and_no_member_s() {
    for_each_engine(async |world| {
        let (mut leader, mut stranger) = (world.sign_in_as(Role::Leader).await, world.browser());
        let own = leader.get("/cities").await.body;
        let english = stranger.get("/cities").await.body;
        assert_ne!(own, english);
        assert_eq!(stranger.get("/cities").await.body, english);
        let french = world.browser().asks_for("fr").get("/cities").await.body;
        assert!(french.contains("<html lang=\"fr\"") && english.contains("<html lang=\"en\""));
        assert!(leader.get("/cities").await.shows("/sign-out") && !english.contains("/sign-out"));
    });
}

#[test]
fn a_form_of_a_stranger_is_their_own_each_time() {
    for_each_engine(async |world| {
        let (one, other) = (world.browser().get("/sign-in").await.body, world.browser().get("/sign-in").await.body);
        assert_ne!(one, other);
    });
}
