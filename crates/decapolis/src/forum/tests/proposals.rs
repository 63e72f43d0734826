//! Whom to invite next: the points that the page says, and what a proposal keeps of them.

use kernel::language::Language;
use kernel::post;
use kernel::stop::Stop;

use super::seats::invite;
use super::{MEETING, make_meeting};
use crate::forum::model::MeetingId;
use crate::forum::seat::{SeatState, store};
use crate::testing::{Browser, Role, World, for_each_engine, post_of};
use crate::{need, network};

/// Of a city that is as far as the fewest.
const BEGINNING: &str = "cities that are beginning have the fewest seats so far (+1)";
/// Lyon.
const LYON: u32 = 2_996_944;

/// The id of a member city.
async fn city(world: &World, name: &'static str) -> String {
    world.read(move |tx| Ok(network::member_named(tx, name)?.ok_or(Stop::Missing)?.id.to_string())).await
}

/// Proposes a city from the list; gives the words that are kept with the proposal.
async fn propose(world: &World, secretariat: &mut Browser, path: &str, city: &str) -> String {
    secretariat.get(&format!("{path}/proposals")).await;
    let sent = secretariat.post_form(&format!("{path}/proposals"), &[("city", city)]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let meeting: MeetingId = path.rsplit('/').next().expect("a part").parse().expect("an id");
    let seats = world.read(move |tx| Ok(store::seats(tx, meeting)?)).await;
    let proposed = seats.iter().find(|seat| seat.state == SeatState::Proposed);
    proposed.expect("a proposal").words.clone()
}

/// The leader of Kansas City declares a tie with the partner; gives the partner's name.
async fn declare_tie(world: &World) -> String {
    let partner = world.read(|tx| {
        let (post, _) = post_of(tx, Role::Partner)?.ok_or(Stop::Missing)?;
        let home = post::by_id(tx, post)?.ok_or(Stop::Missing)?.home;
        let of_home = network::organisations(tx)?.into_iter().find(|one| one.circle == home);
        of_home.map(|one| (one.id.to_string(), one.name)).ok_or(Stop::Missing)
    });
    let (organisation, name) = partner.await;
    let mut leader = world.sign_in_as(Role::Leader).await;
    leader.get("/interests/new").await;
    let tie = [("kind", "shares"), ("organisation", &*organisation), ("words", "Two"), ("from", "2024-01-01")];
    assert_eq!(leader.post_form("/interests", &tie).await.status, 303);
    name
}

#[test]
fn who_asks_a_city_with_a_tie_to_a_partner_in_the_room_is_told_before() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[("seats", "20")]).await;
        let name = declare_tie(world).await;
        invite(&mut secretariat, &path, &[&name, "Lyon"]).await;
        secretariat.get(&path).await;
        let ask = [("city", "Kansas City"), ("then", "invite")];
        let told = secretariat.post_form(&format!("{path}/seats"), &ask).await;
        let tie = format!("declared tie with {name}");
        assert!(told.status == 422 && told.shows(&tie) && told.shows("Ask them all the same"), "{}", told.body);
        let seen = ask.into_iter().chain([("tie", "seen")]).collect::<Vec<_>>();
        assert_eq!(secretariat.post_form(&format!("{path}/seats"), &seen).await.status, 303);
        let other = make_meeting(&mut secretariat, &[]).await;
        invite(&mut secretariat, &other, &["Kansas City"]).await;
        secretariat.get(&other).await;
        let partner = [("city", name.as_str()), ("then", "invite")];
        let told = secretariat.post_form(&format!("{other}/seats"), &partner).await;
        assert!(
            told.status == 422 && told.shows("declared tie with Kansas City"),
            "the other way round: {}",
            told.body
        );
    });
}

#[test]
fn a_proposal_keeps_the_reasons_and_the_ties_that_the_list_showed() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[("seats", "20")]).await;
        let name = declare_tie(world).await;
        invite(&mut secretariat, &path, &[&name]).await;
        let list = secretariat.get(&format!("{path}/proposals")).await;
        let own = city(world, "Kansas City").await;
        let words = propose(world, &mut secretariat, &path, &own).await;
        let (reasons, tie) = words.rsplit_once(" · ").expect("reasons and a tie");
        assert!(list.shows(reasons) && list.shows(tie) && tie.contains(&name), "{words}: {}", list.body);
        assert!(!words.contains("fewest seats"), "towns have fewer, and it is none: {words}");
    });
}

#[test]
fn a_city_gets_up_to_three_points_for_its_needs_on_the_topic_of_the_series() {
    for_each_engine(async |world| {
        const TOPIC: &str = "digital-inclusion";
        let lyon = city(world, "Lyon").await;
        let of_lyon = lyon.clone();
        let needs = world.write(move |tx| {
            for words in ["Forms in plain words", "Help at the counter", "Phones for the old", "Tablets to borrow"] {
                need::demo_state(tx, LYON, TOPIC, words, Language::English)?;
            }
            let cities = need::cities_needing(tx, TOPIC)?;
            Ok(cities.into_iter().filter(|city| city.to_string() == of_lyon).count())
        });
        let needs = needs.await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get("/forums/new").await;
        let series = [("name", "Plain words"), ("purpose", "Forms"), ("format", "roundtable"), ("topic", TOPIC)];
        let begun = secretariat.post_form("/forums", &series).await;
        secretariat.get(&format!("{}/meetings/new", begun.location)).await;
        let path = secretariat.post_form(&format!("{}/meetings", begun.location), &MEETING).await.location;
        let list = secretariat.get(&format!("{path}/proposals")).await;
        let said = format!("{needs} open needs (+3)");
        assert!(needs >= 4 && list.shows(&said), "{said}: {}", list.body);
        let kept = propose(world, &mut secretariat, &path, &lyon).await;
        assert!(kept.contains(&said), "{kept}");
    });
}

#[test]
fn one_press_invites_all_that_are_proposed_and_nobody_a_second_time() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[("seats", "20")]).await;
        assert!(!secretariat.get(&path).await.body.contains("invite-proposed"), "nobody is proposed");
        invite(&mut secretariat, &path, &["Nairobi"]).await;
        for name in ["Kansas City", "Lyon"] {
            let id = city(world, name).await;
            propose(world, &mut secretariat, &path, &id).await;
        }
        let before = world.mails_of("meeting-invitation").await.len();
        assert!(secretariat.get(&path).await.shows("Invite the 2 that are proposed"));
        let wave = [("then", "invite-proposed")];
        let seats = format!("{path}/seats");
        assert_eq!(world.sign_in_as(Role::Leader).await.post_form(&seats, &wave).await.status, 403);
        assert_eq!(secretariat.post_form(&seats, &wave).await.status, 303);
        let page = secretariat.get(&path).await;
        assert!(!page.body.contains("invite-proposed"), "{}", page.body);
        assert_eq!(world.mails_of("meeting-invitation").await.len(), before + 2, "who was asked before is not asked");
        let mut leader = world.sign_in_as(Role::Leader).await;
        let seat = super::seats::own_seat(&mut leader, &path).await;
        assert!(leader.get("/").await.body.contains(&seat));
    });
}

#[test]
fn a_second_who_competes_for_one_contract_is_not_asked_and_the_list_says_why() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[("seats", "20")]).await;
        invite(&mut secretariat, &path, &["Nairobi", "Kansas City"]).await;
        let list = format!("{path}/proposals");
        secretariat.get(&list).await;
        let lamps = [("giver", "Nairobi"), ("contract", "Lamps that dim"), ("competitor", "Lyon")];
        assert_eq!(secretariat.post_form(&format!("{path}/contests"), &lamps).await.status, 303);
        let page = secretariat.get(&list).await;
        assert!(page.shows("Propose Lyon") && page.shows("Lamps that dim"), "alone it may come: {}", page.body);

        let mut leader = world.sign_in_as(Role::Leader).await;
        let seat = super::seats::own_seat(&mut leader, &path).await;
        leader.get(&seat).await;
        let own = format!("{seat}/contests");
        let wrong = leader.post_form(&own, &[("giver", "Nowhere"), ("contract", "")]).await;
        assert!(wrong.status == 422 && wrong.shows("Say which contract") && wrong.shows("Nowhere"), "{}", wrong.body);
        let said = [("giver", "Nairobi"), ("contract", "LAMPS that dim")];
        assert_eq!(leader.post_form(&own, &said).await.status, 303);
        assert!(leader.get(&seat).await.shows("No longer: Kansas City"), "their own");
        assert_eq!(world.sign_in_as(Role::OtherLeader).await.get(&seat).await.status, 404);

        let page = secretariat.get(&list).await;
        let why = "Kansas City and Lyon compete for “LAMPS that dim”, which Nairobi gives";
        assert!(!page.shows("Propose Lyon") && page.shows(why), "however it is written: {}", page.body);
        secretariat.get(&path).await;
        let ask = [("city", "Lyon"), ("then", "invite")];
        let refused = secretariat.post_form(&format!("{path}/seats"), &ask).await;
        assert!(refused.status == 403 && refused.shows("do not sit at one table"), "{}", refused.body);
        let withdrawn = leader.get(&seat).await;
        let (_, rest) = withdrawn.body.split_once("name=\"withdraw\" value=\"").expect("a button");
        let id = rest.split('"').next().expect("an id").to_owned();
        assert_eq!(leader.post_form(&own, &[("withdraw", &id)]).await.status, 303);
        secretariat.get(&path).await;
        assert_eq!(secretariat.post_form(&format!("{path}/seats"), &ask).await.status, 303);
    });
}

#[test]
fn a_city_that_is_as_far_as_the_fewest_are_gains_a_point() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[("seats", "20")]).await;
        let own = city(world, "Kansas City").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        for (at, fact) in ["data_team", "digital_identity", "online_services", "open_data_portal"].iter().enumerate() {
            let words = propose_words(&mut secretariat, &path).await;
            assert!(!words.contains(BEGINNING), "{at} answers tell nothing: {words}");
            leader.get(&format!("/cities/{own}/keep?fact={fact}")).await;
            let said = [("fact", *fact), ("value", "no"), ("year", "2025"), ("source", "Own count")];
            assert_eq!(leader.post_form(&format!("/cities/{own}/facts"), &said).await.status, 303);
        }
        let kept = propose(world, &mut secretariat, &path, &own).await;
        assert!(kept.contains(BEGINNING), "{kept}");
    });
}

/// What the list says of Kansas City.
async fn propose_words(secretariat: &mut Browser, path: &str) -> String {
    let list = secretariat.get(&format!("{path}/proposals")).await;
    let card = list.body.split("<li class=\"person\"").find(|card| card.contains("Kansas City"));
    card.expect("it is listed").to_owned()
}
