//! The secretariat keeps the topics.

use crate::testing::{Role, for_each_engine};

#[test]
fn a_topic_of_the_network_s_own_is_recognised_and_renamed() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get("/network/topics").await;
        let harbours = [("theme", "mobility"), ("name_en", "Harbours"), ("words_en", "harbour quay ferry ferries")];
        assert_eq!(secretariat.post_form("/network/topics", &harbours).await.status, 303);
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/").await;
        let stated = leader.post_form("/needs", &[("words", "The quay has no timetable of its ferries")]).await;
        assert!(leader.follow(&stated).await.shows("Harbours"), "its words are recognised at once");
        secretariat.get("/network/topics/harbours").await;
        let ports = [("theme", "mobility"), ("name_en", "Ports and ferries"), ("words_en", "quay ferries")];
        assert_eq!(secretariat.post_form("/network/topics/harbours", &ports).await.status, 303);
        assert!(leader.get(&stated.location).await.shows("Ports and ferries"));
        let nameless = secretariat.post_form("/network/topics", &[("theme", "mobility")]).await;
        assert!(nameless.status == 422 && nameless.shows("Enter a name in one language at least"));
        assert_eq!(leader.get("/network/topics").await.status, 403);
    });
}
