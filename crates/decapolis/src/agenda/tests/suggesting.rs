//! What is proposed for a topic beside a session: who could speak, with the reason, and small groups. A person decides.

use kernel::token::Scope;

use super::seated_meeting;
use crate::network;
use crate::testing::{Role, World, for_each_engine};

const OFFER: &str = "A morning on our sensors";

/// A meeting that Kansas City and Lyon attend: the one needs what the other offers help on. The page of needs.
async fn needed_and_offered(world: &World) -> (String, String) {
    let meeting = seated_meeting(world).await;
    let mut leader = world.sign_in_as(Role::Leader).await;
    leader.get("/").await;
    let words = "Nobody understands our letters on rents";
    let need = leader.post_form("/needs", &[("words", words), ("topic", "sensors")]).await.location;
    leader.get(&need).await;
    leader.post_form(&format!("{need}/audience"), &[("audience", "members")]).await;
    let mut other = world.sign_in_as(Role::OtherLeader).await;
    let lyon = world.read(|tx| Ok(network::city_at(tx, atlas::PlaceId::new(2_996_944))?)).await.expect("a member");
    other.get(&format!("/cities/{}/offers/new", lyon.id)).await;
    let offered = [("topic", "sensors"), ("words", OFFER)];
    let made = other.post_form(&format!("/cities/{}/offers", lyon.id), &offered).await;
    assert_eq!(made.status, 303, "{}", made.body);
    let page = format!("{meeting}/agenda/needs?topic=sensors");
    (meeting, page)
}

#[test]
fn whose_city_offers_help_is_proposed_as_a_speaker_and_asked_once_a_person_decides() {
    for_each_engine(async |world| {
        let (meeting, page) = needed_and_offered(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let lyon = world.post_of(Role::OtherLeader).await;
        let shown = secretariat.get(&page).await;
        assert!(shown.shows("Their city offers help") && shown.shows(OFFER), "{}", shown.body);
        assert!(shown.body.contains(&format!("value=\"{lyon}\"")) && shown.shows("about six"), "{}", shown.body);
        let asked = world.mails_of("speaker-asked").await.len();
        let proposals = format!("{meeting}/agenda/proposals");
        let chosen = [("topic", "sensors"), ("shape", "both"), ("speaker", lyon.as_str())];
        let made = secretariat.post_form(&proposals, &chosen).await;
        assert_eq!(made.status, 303, "{}", made.body);
        let session = secretariat.follow(&made).await;
        assert!(session.shows("asked") && session.shows("1 need behind it"), "{}", session.body);
        assert_eq!(world.mails_of("speaker-asked").await.len(), asked + 1);
        let agenda = secretariat.get(&format!("{meeting}/agenda")).await;
        assert!(agenda.shows("in small groups") && agenda.shows("Small groups"), "{}", agenda.body);
        assert!(!secretariat.get(&page).await.shows(OFFER), "nothing is left of the topic");
    });
}

#[test]
fn nobody_is_asked_where_a_person_chose_nobody_and_none_who_does_not_come() {
    for_each_engine(async |world| {
        let (meeting, page) = needed_and_offered(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get(&page).await;
        let proposals = format!("{meeting}/agenda/proposals");
        let absent = world.post_of(Role::Partner).await;
        let wrong = [("topic", "sensors"), ("shape", "session"), ("speaker", absent.as_str())];
        assert_eq!(secretariat.post_form(&proposals, &wrong).await.status, 403, "has no seat");
        assert_eq!(secretariat.post_form(&proposals, &[("topic", "sensors"), ("shape", "heap")]).await.status, 400);
        secretariat.get(&page).await;
        let asked = world.mails_of("speaker-asked").await.len();
        let made = secretariat.post_form(&proposals, &[("topic", "sensors"), ("shape", "groups")]).await;
        assert!(secretariat.follow(&made).await.shows("in small groups"));
        assert_eq!(world.mails_of("speaker-asked").await.len(), asked);
    });
}

#[test]
fn who_attends_reads_the_needs_and_not_whom_a_person_may_ask() {
    for_each_engine(async |world| {
        let (_, page) = needed_and_offered(world).await;
        let shown = world.sign_in_as(Role::Leader).await.get(&page).await;
        assert!(shown.status == 200 && !shown.shows(OFFER), "{}", shown.body);
        let read = async |role| {
            let token = world.token_of(role, Scope::Post).await.expect("an account");
            world.browser().bearing(&token).get(&format!("/api/v1{page}")).await.body
        };
        assert!(read(Role::Secretariat).await.contains("\"reason\":\"offers\""));
        assert!(!read(Role::Leader).await.contains("\"reason\""));
    });
}
