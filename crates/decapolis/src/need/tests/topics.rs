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

#[test]
fn an_ended_topic_keeps_its_name_and_takes_nothing_new() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/").await;
        let stated = leader.post_form("/needs", &[("words", "A need"), ("topic", "sensors")]).await.location;
        let named = leader.get(&stated).await;
        let offers = async |leader: &mut crate::testing::Browser| {
            leader.get("/needs").await.body.contains("<option value=\"sensors\"")
        };
        assert!(offers(&mut leader).await);
        secretariat.get("/network/topics/sensors").await;
        let ended = secretariat.post_form("/network/topics/sensors/state", &[("state", "ended")]).await;
        assert!(secretariat.follow(&ended).await.shows("ended"));
        assert!(!offers(&mut leader).await);
        let name = named.body.split("class=\"lead").nth(1).expect("a lead");
        assert!(name.contains("ensors") && leader.get(&stated).await.body.contains("ensors"));
        let suggested = leader.post_form("/needs", &[("words", "Sensors count people in our streets")]).await;
        assert!(!leader.follow(&suggested).await.shows("Sensors, as suggested"));
        secretariat.get("/network/topics/sensors").await;
        secretariat.post_form("/network/topics/sensors/state", &[("state", "offered")]).await;
        assert!(offers(&mut leader).await, "it is there again");
    });
}
