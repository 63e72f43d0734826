//! Bodies by user story, on both engines: made, seated, renewed, closed.

use kernel::circle::CircleKind;
use kernel::post::Function;

use super::model::BodyId;
use super::{acts, store};
use crate::forum::tests::make_meeting;
use crate::network;
use crate::testing::{Browser, Role, for_each_engine, post_of};

const GROUP: [(&str, &str); 5] = [
    ("name", "Sensor contracts"),
    ("kind", "working-group"),
    ("remit", "One text that any city can sign"),
    ("from", "2026-04-01"),
    ("until", "2026-12-31"),
];

/// Makes a working group and gives its address.
async fn make_group(browser: &mut Browser) -> String {
    browser.get("/bodies/new").await;
    let sent = browser.post_form("/bodies", &GROUP).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    sent.location
}

/// Gives a city's leader a seat in it.
async fn seat(browser: &mut Browser, path: &str, city: &str, role: &str) -> u16 {
    browser.get(path).await;
    let days = [("seat_from", "2026-04-01"), ("seat_until", "2026-06-30")];
    let fields = [("city", city), ("function", "leader"), ("role", role), days[0], days[1]];
    browser.post_form(&format!("{path}/seats"), &fields).await.status
}

#[test]
fn a_working_group_is_made_with_a_last_day_only() {
    for_each_engine(async |world| {
        let mut chair = world.sign_in_as(Role::Chair).await;
        chair.get("/bodies/new").await;
        let endless = [GROUP[0], GROUP[1], GROUP[2], GROUP[3], ("until", "")];
        let again = chair.post_form("/bodies", &endless).await;
        assert_eq!((again.status, again.shows("a working group always has one")), (422, true));
        let path = make_group(&mut chair).await;
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        assert!(stranger.get("/bodies").await.shows("Sensor contracts"));
        assert!(stranger.get(&path).await.shows("One text that any city can sign"));
    });
}

#[test]
fn a_city_named_in_any_script_gets_a_seat_once() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_group(&mut secretariat).await;
        let statuses = [
            seat(&mut secretariat, &path, "ليون", "member").await,
            seat(&mut secretariat, &path, "Lyon", "member").await,
            seat(&mut secretariat, &path, "Atlantis", "member").await,
        ];
        assert_eq!(statuses, [303, 403, 422]);
        let page = world.sign_in_as(Role::Officer).await.get(&path).await;
        assert!(page.shows("1 seat") && page.shows("30 Jun 2026") && !page.shows("Give a seat"));
    });
}

#[test]
fn its_own_chair_keeps_a_body_as_long_as_the_seat_lasts() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_group(&mut secretariat).await;
        seat(&mut secretariat, &path, "Kansas City", "chair").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(seat(&mut leader, &path, "Lyon", "member").await, 303);
        world.clock.advance_seconds(90 * 86_400);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(seat(&mut leader, &path, "Nairobi", "member").await, 403);
    });
}

#[test]
fn a_city_that_leaves_the_network_leaves_its_bodies() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_group(&mut secretariat).await;
        seat(&mut secretariat, &path, "Kansas City", "chair").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(seat(&mut leader, &path, "Lyon", "member").await, 303, "its chair keeps it");
        let city = world.read(|tx| Ok(network::city_at(tx, atlas::PlaceId::new(4_393_217))?)).await;
        let city = city.expect("a member").id;
        for (standing, keeps) in [("lapsed", 303), ("left", 403)] {
            secretariat.get(&format!("/cities/{city}/keep")).await;
            let left = [("standing", standing), ("reason", "Said in a call")];
            assert_eq!(secretariat.post_form(&format!("/cities/{city}/standing"), &left).await.status, 303);
            let other = if standing == "lapsed" { "Nairobi" } else { "Cairo" };
            assert_eq!(seat(&mut leader, &path, other, "member").await, keeps, "{standing}");
        }
    });
}

#[test]
fn the_members_of_a_body_are_invited_to_its_meeting_with_one_press_and_later_the_rest() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let group = make_group(&mut secretariat).await;
        for city in ["Kansas City", "Lyon"] {
            assert_eq!(seat(&mut secretariat, &group, city, "member").await, 303);
        }
        let meeting = make_meeting(&mut secretariat, &[("seats", "20")]).await;
        let page = secretariat.get(&meeting).await;
        assert!(page.shows("Invite its members") && page.shows("Sensor contracts"), "{}", page.body);
        let (press, id) = (format!("{meeting}/body"), group.rsplit('/').next().expect("an id").to_owned());
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&meeting).await;
        assert_eq!(leader.post_form(&press, &[("body", &id)]).await.status, 403, "who conducts it does");
        secretariat.get(&meeting).await;
        assert_eq!(secretariat.post_form(&press, &[("body", &id)]).await.status, 303);
        let page = leader.get(&meeting).await;
        assert!(page.shows("Sensor contracts") && page.body.contains("/meeting-seats/"), "{}", page.body);
        assert!(leader.get(&group).await.body.contains(&meeting), "the body has its meeting");
        assert!(!world.sign_in_as(Role::Nobody).await.get(&group).await.body.contains(&meeting));
        let page = secretariat.get(&meeting).await;
        assert!(!page.body.contains(&press), "all were asked: {}", page.body);
        assert_eq!(seat(&mut secretariat, &group, "Nairobi", "member").await, 303);
        assert!(secretariat.get(&meeting).await.shows("Invite 1 member who was not asked"));
        assert_eq!(secretariat.post_form(&press, &[("body", &id)]).await.status, 303);
        let who = secretariat.get(&format!("/api/v1{group}")).await;
        assert_ne!(who.status, 500);
        assert!(secretariat.get(&meeting).await.shows("Nairobi"));
        let others = world.read(|tx| Ok(store::open_bodies(tx)?)).await;
        let other = others.iter().find(|body| body.id.to_string() != id).expect("another body").id.to_string();
        secretariat.get(&meeting).await;
        let refused = secretariat.post_form(&press, &[("body", &other)]).await;
        assert!(refused.status == 403 && refused.shows("another body"), "{}", refused.body);
    });
}

#[test]
fn a_body_near_its_end_waits_for_its_chair() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_group(&mut secretariat).await;
        let days = [("seat_from", "2026-04-01"), ("seat_until", "2026-12-31")];
        let fields = [("city", "Kansas City"), ("function", "leader"), ("role", "chair"), days[0], days[1]];
        secretariat.get(&path).await;
        secretariat.post_form(&format!("{path}/seats"), &fields).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(!leader.get("/").await.body.contains(&path));
        world.clock.advance_seconds(200 * 86_400);
        world.run_jobs(None);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get("/").await.body.contains(&format!("href=\"{path}\"")));
        leader.get(&path).await;
        leader.post_form(&format!("{path}/extension"), &[("new_end", "2027-12-31")]).await;
        assert!(!leader.get("/").await.body.contains(&path), "it has a new last day");
    });
}

#[test]
fn a_closed_body_keeps_its_outcome_and_nobody_sits_there() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_group(&mut secretariat).await;
        seat(&mut secretariat, &path, "Lyon", "member").await;
        secretariat.get(&path).await;
        assert_eq!(secretariat.post_form(&format!("{path}/close"), &[("outcome", "")]).await.status, 422);
        let sent = secretariat.post_form(&format!("{path}/close"), &[("outcome", "Lyon and Dublin signed")]).await;
        let page = secretariat.follow(&sent).await;
        assert!(page.shows("Lyon and Dublin signed") && page.shows("0 seats") && !page.shows("Give a seat"));
    });
}

#[test]
fn terms_that_end_soon_are_listed_for_chair_and_secretariat() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_group(&mut secretariat).await;
        seat(&mut secretariat, &path, "Cairo", "member").await;
        for role in [Role::Secretariat, Role::Chair] {
            let page = world.sign_in_as(role).await.get("/terms").await;
            assert!(page.shows("Sensor contracts") && page.shows("Holder"), "{role:?}");
            assert!(page.shows(", Cairo") && !page.shows(", القاهرة"), "named as the reader names it");
        }
        assert_eq!(world.sign_in_as(Role::Leader).await.get("/terms").await.status, 403);
    });
}

#[test]
fn the_page_of_a_city_names_the_bodies_it_sits_in() {
    for_each_engine(async |world| {
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        let nairobi = world.read(|tx| Ok(network::city_at(tx, atlas::PlaceId::new(184_745))?)).await;
        let page = stranger.get(&format!("/cities/{}", nairobi.expect("a member").id)).await;
        assert!(page.shows("Sits in") && page.shows("Standards committee"));
    });
}

#[test]
fn a_chair_whose_seat_runs_out_conducts_its_meetings_no_more() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let group = make_group(&mut secretariat).await;
        assert_eq!(seat(&mut secretariat, &group, "Kansas City", "chair").await, 303);
        let meeting = make_meeting(&mut secretariat, &[("first_day", "2026-09-01"), ("last_day", "2026-09-02")]).await;
        secretariat.get(&meeting).await;
        let id = group.rsplit('/').next().expect("an id");
        assert_eq!(secretariat.post_form(&format!("{meeting}/body"), &[("body", id)]).await.status, 303);
        let plan = format!("{meeting}/plan");
        assert_eq!(world.sign_in_as(Role::Leader).await.get(&plan).await.status, 200);
        world.clock.advance_seconds(90 * 86_400);
        world.run_jobs(None);
        assert_eq!(world.sign_in_as(Role::Leader).await.get(&plan).await.status, 403, "the seat ended in June");
        assert_eq!(world.sign_in_as(Role::Secretariat).await.get(&plan).await.status, 200);
    });
}

#[test]
fn whoever_chairs_a_body_conducts_its_meetings_and_their_successor_does_then() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let group = make_group(&mut secretariat).await;
        assert_eq!(seat(&mut secretariat, &group, "Kansas City", "chair").await, 303);
        assert_eq!(seat(&mut secretariat, &group, "Lyon", "member").await, 303);
        let meeting = make_meeting(&mut secretariat, &[("seats", "20")]).await;
        let pages = ["door", "proposals", "plan", "change", "encounters"].map(|page| format!("{meeting}/{page}"));
        let mut leader = world.sign_in_as(Role::Leader).await;
        for page in &pages {
            assert!(matches!(leader.get(page).await.status, 403 | 404), "{page}: it is no body's meeting yet");
        }
        secretariat.get(&meeting).await;
        let id = group.rsplit('/').next().expect("an id");
        assert_eq!(secretariat.post_form(&format!("{meeting}/body"), &[("body", id)]).await.status, 303);
        for page in &pages {
            let found = leader.get(page).await;
            assert_eq!(found.status, 200, "{page}: {}", found.body);
        }
        let page = leader.get(&meeting).await;
        assert!(page.shows("Ask somebody") && page.body.contains(&pages[1]), "from the meeting's page: {}", page.body);
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&pages[1]).await.status, 403, "who only sits in it");

        let group = group.clone();
        let body: BodyId = id.parse().expect("an id");
        world
            .write(move |tx| {
                let held = network::post_of_kind(tx, CircleKind::Body, Function::Chair)?;
                let (chair, (post, _)) = (network::actor_of(tx, &held)?, post_of(tx, Role::Leader)?.expect("a post"));
                acts::end_seat(tx, &chair, body, post)
            })
            .await;
        assert_eq!(leader.get(&pages[1]).await.status, 403, "their seat in the body ended");
        assert_eq!(secretariat.get(&group).await.status, 200);
    });
}
