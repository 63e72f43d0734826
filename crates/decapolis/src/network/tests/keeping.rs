//! A city's people keep its page; the secretariat keeps its standing.

use crate::network;
use crate::testing::{Role, World, for_each_engine};

/// Kansas City's page.
async fn own_page(world: &World) -> String {
    let city = world.read(|tx| Ok(network::city_at(tx, atlas::PlaceId::new(4_393_217))?)).await.expect("a member");
    format!("/cities/{}", city.id)
}

#[test]
fn an_entered_fact_comes_before_open_data() {
    for_each_engine(async |world| {
        let page = own_page(world).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        officer.get(&format!("{page}/keep?fact=population")).await;
        let fields = [("fact", "population"), ("value", "512,345"), ("year", "2025"), ("source", "Own count")];
        let sent = officer.post_form(&format!("{page}/facts"), &fields).await;
        let shown = officer.follow(&sent).await;
        assert!(shown.shows("512,345") && shown.shows("Own count, 2025, entered by the city"));
        officer.get(&format!("{page}/keep")).await;
        let back = officer.post_form(&format!("{page}/facts/withdrawal"), &[("fact", "population")]).await;
        assert!(!officer.follow(&back).await.shows("512,345"));
    });
}

#[test]
fn a_fact_without_year_or_source_comes_back_as_typed() {
    for_each_engine(async |world| {
        let page = own_page(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&format!("{page}/keep")).await;
        let fields = [("fact", "public_wifi"), ("value", "perhaps"), ("year", "25"), ("source", "")];
        let again = leader.post_form(&format!("{page}/facts"), &fields).await;
        let shown = ["Enter yes or no", "Enter a year from 1950 to 2026", "Enter who counted it", "perhaps"];
        assert_eq!((again.status, shown.map(|words| again.shows(words))), (422, [true; 4]));
    });
}

#[test]
fn another_city_does_not_keep_this_page() {
    for_each_engine(async |world| {
        let page = own_page(world).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&format!("{page}/keep")).await.status, 403);
        let fields = [("fact", "population"), ("value", "1"), ("year", "2025"), ("source", "x")];
        assert_eq!(other.post_form(&format!("{page}/facts"), &fields).await.status, 403);
        assert_eq!(
            other.post_form(&format!("{page}/standing"), &[("standing", "left"), ("reason", "x")]).await.status,
            403
        );
    });
}

#[test]
fn the_secretariat_changes_standing_and_says_why() {
    for_each_engine(async |world| {
        let page = own_page(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get(&format!("{page}/keep")).await;
        let fields = [("standing", "lapsed"), ("reason", "fee not paid for a year")];
        let sent = secretariat.post_form(&format!("{page}/standing"), &fields).await;
        assert!(secretariat.follow(&sent).await.shows("fee not paid for a year"));
    });
}

#[test]
fn the_people_of_a_city_read_with_the_members_while_it_is_one() {
    for_each_engine(async |world| {
        let page = own_page(world).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        other.get("/needs").await;
        let stated = other.post_form("/needs", &[("words", "Our buses have no stops that speak")]).await;
        let need = stated.location.split('?').next().expect("a path").to_owned();
        other.get(&need).await;
        other.post_form(&format!("{need}/audience"), &[("audience", "members")]).await;
        assert_eq!(leader.get(&need).await.status, 200, "a member");
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        for (standing, status) in [("lapsed", 404), ("active", 200), ("left", 404)] {
            secretariat.get(&format!("{page}/keep")).await;
            let fields = [("standing", standing), ("reason", "Said in a call")];
            assert_eq!(secretariat.post_form(&format!("{page}/standing"), &fields).await.status, 303);
            assert_eq!(leader.get(&need).await.status, status, "{standing}");
        }
        leader.get("/").await;
        assert_eq!(leader.post_form("/needs", &[("words", "A need of our own")]).await.status, 403, "it has left");
        assert_eq!(leader.get(&page).await.status, 200, "what is for everybody stays");
    });
}

#[test]
fn who_stops_answering_is_not_asked() {
    for_each_engine(async |world| {
        let page = own_page(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&format!("{page}/keep")).await;
        for (answers, title) in [("yes", "You answer questions"), ("no", "You do not answer questions")] {
            leader.post_form(&format!("{page}/answers"), &[("answers", answers)]).await;
            assert!(leader.get(&format!("{page}/keep")).await.shows(title), "{answers}");
        }
    });
}
