//! Whom to ask, and what those who were asked answered.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::{Actor, actor_by_mail};
use kernel::setting;
use kernel::stop::Stop;

use super::super::model::SeatState;
use super::super::store;
use super::{EngagementId, actor, asked_for_a_call, at_work, begun, paper, path, post_of};
use crate::inquiry::{self, InquiryId};
use crate::need;
use crate::support::acts;
use crate::testing::{Browser, Role, World, for_each_engine};

/// A call of the leader of Kansas City that looks for a city.
async fn looking(world: &World) -> EngagementId {
    let id = begun(world, "call").await;
    let own = post_of(world, Role::Leader).await;
    world
        .write(move |tx| {
            let leader = actor(tx, own)?;
            acts::write(tx, &leader, id, &paper(&[("challenge", "Trust")])).map(drop)
        })
        .await;
    id
}

fn on_cards(page: &str) -> Vec<String> {
    let buttons = page.split("name=\"post\" value=\"").skip(1);
    buttons.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

#[test]
fn the_likeliest_stand_on_cards_with_reasons_and_a_button_each() {
    for_each_engine(async |world| {
        let id = looking(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&path(id)).await;
        let cards = on_cards(&page.body);
        assert_eq!(cards.len(), 6, "{}", page.body);
        assert!(page.shows("offers help on this") && page.shows("Somebody else"), "{}", page.body);
        let option = |post: &String| page.body.contains(&format!("<option value=\"{post}\""));
        assert!(!cards.iter().any(option), "who stands on a card stands there alone");
        assert!(page.shows("looking for help") && !page.shows("at work"), "{}", page.body);
        leader.post_form(&format!("{}/seats", path(id)), &[("post", &cards[0])]).await;
        let whole = world.read(move |tx| store::whole(tx, id)).await;
        assert_eq!(whole.seats.iter().map(|seat| seat.post.to_string()).collect::<Vec<_>>(), [cards[0].clone()]);
    });
}

#[test]
fn no_city_is_asked_more_often_than_the_network_allows() {
    for_each_engine(async |world| {
        world.write(|tx| Ok(setting::set(tx, "asks-a-quarter", "100")?)).await;
        let (first, other) = asked_for_a_call(world).await;
        let id = looking(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&path(id)).await.body.contains(&format!("value=\"{other}\"")), "it can be asked still");
        world.write(|tx| Ok(setting::set(tx, "asks-a-quarter", "1")?)).await;
        let page = leader.get(&path(id)).await;
        assert!(!page.body.contains(&format!("value=\"{other}\"")), "it was asked already");
        let refused = leader.post_form(&format!("{}/seats", path(id)), &[("post", &other.to_string())]).await;
        assert_eq!(refused.status, 403, "{}", refused.body);
        let asked = world.read(move |tx| Ok(store::whole(tx, first)?.seats.len())).await;
        assert_eq!(asked, 1);
    });
}

/// A question of the network's ladder about a need of Kansas City: the need, and what runs.
async fn question(leader: &mut Browser, world: &World) -> (String, String) {
    leader.get("/").await;
    let fields = [("words", "Nobody finds our online forms"), ("topic", "online-services")];
    let need = leader.post_form("/needs", &fields).await.location;
    let id = need.rsplit('/').next().unwrap_or_default().to_owned();
    let rung = world.read(|tx| Ok(super::template::current(tx)?.clone())).await;
    let rung = rung.iter().find(|version| version.template.code == "question").expect("of the ladder").id.to_string();
    leader.get(&format!("/support/ask?need={id}")).await;
    let fields = [("template", rung.as_str()), ("words", "How did you begin?")];
    let target = format!("/support?need={id}");
    let begun = leader.post_form(&target, &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    (need, begun.location)
}

/// The first of those asked answers.
async fn answer(world: &World, id: InquiryId) {
    let answered = world.write(move |tx| {
        let (question, post) = inquiry::first_asked(tx, id)?;
        let holder = kernel::post::by_id(tx, post)?.and_then(|held| held.holder).ok_or(Stop::Missing)?;
        let actor = actor_by_mail(tx, holder.person, post)?.ok_or(Stop::Missing)?;
        need::answer(tx, &Actor { language: Language::English, ..actor }, question, "With one library")
    });
    answered.await;
}

#[test]
fn a_question_shows_how_many_of_the_six_answered() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let (need, runs) = question(&mut leader, world).await;
        let six = format!("{need}/questions/six");
        let page = leader.get(&runs).await;
        assert!(page.body.contains(&six), "{}", page.body);
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let seen = staff.get(&runs).await;
        assert!(seen.status == 200 && !seen.body.contains(&six), "nobody is led where the rule lets them not in");
        leader.get(&six).await;
        let asked = leader.post_form(&six, &[("words", "How did you begin?"), ("shared", "asked")]).await.location;
        let page = leader.get(&runs).await;
        assert!(page.shows("0 of 6 have answered") && page.body.contains(&asked), "{}", page.body);
        assert!(!page.body.contains(&six) && !page.shows("Ask six of them"), "{}", page.body);
        answer(world, asked.rsplit('/').next().expect("a part").parse().expect("an id")).await;
        let page = leader.get(&runs).await;
        assert!(page.shows("1 of 6 have answered") && page.shows("Read the answer"), "{}", page.body);
    });
}

/// A mentoring up to the agreement that the city worded, and that both sides are to sign.
fn word_agreement(tx: &mut Tx<'_>, leader: &Actor, id: EngagementId, mentor: PostId) -> Result<(), Stop> {
    acts::write(tx, leader, id, &paper(&[("challenge", "Trust"), ("expected-change", "A page")]))?;
    super::seats::ask(tx, leader, id, mentor)?;
    super::accept_all(tx, id)?;
    let agreed = [("goals", "Rules"), ("rhythm", "Monthly"), ("confidentiality", "Prices"), ("end", "2026-12-31")];
    acts::write(tx, leader, id, &paper(&agreed))?;
    Ok(())
}

#[test]
fn whom_a_paper_waits_for_is_named_and_nobody_endorses_themselves() {
    for_each_engine(async |world| {
        let id = begun(world, "mentoring").await;
        let (own, other) = (post_of(world, Role::Leader).await, post_of(world, Role::OtherLeader).await);
        let endorsers = world
            .write(move |tx| {
                let leader = actor(tx, own)?;
                word_agreement(tx, &leader, id, other)?;
                let seats = store::whole(tx, id)?.seats;
                let endorses = seats.into_iter().filter(|seat| seat.task == super::super::model::Task::Endorse);
                Ok(endorses.map(|seat| seat.post).collect::<Vec<_>>())
            })
            .await;
        assert!(!endorsers.contains(&own) && !endorsers.contains(&other), "{endorsers:?}");
        let page = world.sign_in_as(Role::Leader).await.get(&path(id)).await;
        let waits = page.body.split("class=\"next-step-who\">").nth(1).and_then(|rest| rest.split(" · ").next());
        let waits = waits.expect("who is next");
        assert!(waits.contains("Lyon") && !waits.contains("Kansas City"), "{waits}");
    });
}

#[test]
fn another_wording_is_asked_for_by_mail() {
    for_each_engine(async |world| {
        let id = begun(world, "mentoring").await;
        let (own, other) = (post_of(world, Role::Leader).await, post_of(world, Role::OtherLeader).await);
        world
            .write(move |tx| {
                let leader = actor(tx, own)?;
                word_agreement(tx, &leader, id, other)?;
                let whole = store::whole(tx, id)?;
                let seat = whole.seats.iter().find(|seat| seat.post == other && seat.state == SeatState::Asked);
                let mentor = actor(tx, other)?;
                super::seats::decline(tx, &mentor, seat.expect("to agree").id).map(drop)
            })
            .await;
        let (mail, _) = world.latest_mail().await;
        let text = format!("{:?}", mail.content);
        let said = ["Another wording is asked for: Mentoring", "The other side asks for another wording"];
        assert_eq!((mail.subject.as_str(), text.contains(said[1])), (said[0], true), "{text}");
        let page = world.sign_in_as(Role::Leader).await.get(&path(id)).await;
        assert!(page.body.contains(&format!("action=\"{}/entries\"", path(id))), "it can be worded anew");
    });
}

#[test]
fn a_mentor_sees_on_the_desk_what_runs_and_waits_for_the_other_side() {
    for_each_engine(async |world| {
        at_work(world).await;
        let desk = world.sign_in_as(Role::OtherLeader).await.get("/").await;
        // The other leader reads French.
        assert!(desk.shows("Ce qui est en cours avec vous") && desk.shows(super::WORDS), "{}", desk.body);
        assert!(desk.shows("attend Kansas City"), "{}", desk.body);
    });
}
