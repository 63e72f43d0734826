//! Stating a need, sharing it, closing it.

use super::{SENTENCE, state};
use crate::testing::{Role, for_each_engine};

#[test]
fn a_leader_states_a_need_and_reads_its_brief() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let brief = state(&mut leader, SENTENCE).await;
        let headings = ["Cities like yours", "Practices that fit", "Who can help", "What is missing"];
        assert_eq!(headings.map(|heading| brief.shows(heading)), [true; 4]);
        assert!(brief.shows("Older residents, as suggested"));
    });
}

#[test]
fn the_brief_speaks_the_language_that_was_asked_for() {
    for_each_engine(async |world| {
        for (language, heading) in
            [("es", "Ciudades como la suya"), ("fr", "Des villes comme la vôtre"), ("ar", "مدن تشبه مدينتك")]
        {
            let mut leader = world.sign_in_as(Role::Leader).await;
            leader.keep_cookie("language", language);
            let brief = state(&mut leader, SENTENCE).await;
            assert_eq!((brief.status, brief.shows(heading)), (200, true), "{language}");
        }
    });
}

#[test]
fn a_need_without_words_comes_back_with_its_error() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/needs").await;
        let again = leader.post_form("/needs", &[("words", " "), ("topic", "mobility")]).await;
        assert_eq!((again.status, again.shows("Enter at least one sentence")), (422, true));
        assert!(again.body.contains("value=\"mobility\" selected"), "what was chosen is kept");
    });
}

#[test]
fn the_same_form_sent_twice_states_one_need() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let desk = leader.get("/").await;
        let first = leader.post_form("/needs", &[("words", SENTENCE)]).await;
        leader.show(&desk);
        let second = leader.post_form("/needs", &[("words", SENTENCE)]).await;
        assert_eq!((first.status, second.status, &first.location), (303, 303, &second.location));
        let list = leader.get("/needs").await;
        assert_eq!(list.body.matches(SENTENCE).count(), 1);
    });
}

#[test]
fn a_form_from_another_site_states_nothing() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(leader.post_from(Some("cross-site"), "/needs", &[("words", SENTENCE)]).await.status, 403);
        assert!(!leader.get("/needs").await.shows(SENTENCE));
    });
}
