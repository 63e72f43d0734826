//! Asking, declining, leaving and going quiet, as both sides and the secretariat see it.

use kernel::stop::Stop;

use super::super::model::SeatState;
use super::super::{acts, seats, store};
use super::{WORDS, accept_all, actor, asked_for_a_call, at_work, paper, path, post_of};
use crate::testing::{Role, for_each_engine};

#[test]
fn a_need_becomes_a_request_with_the_rung_suggested() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/needs").await;
        let need = [("words", "Our zibeline counters count nobody"), ("topic", "sensors")];
        let brief = leader.post_form("/needs", &need).await.location;
        let page = leader.get(&brief).await;
        let ask = format!("/support/ask?need={}", brief.rsplit('/').next().unwrap_or_default());
        assert!(page.shows("We suggest: Question") && page.body.contains(&ask), "{}", page.body);
        let form = leader.get(&format!("{ask}&urgency=months")).await;
        assert!(form.shows("There is time for more."), "{}", form.body);
    });
}

#[test]
fn who_is_asked_declines_without_a_reason_and_another_is_asked() {
    for_each_engine(async |world| {
        let (id, other) = asked_for_a_call(world).await;
        let mut asked = world.sign_in_as(Role::OtherLeader).await;
        let page = asked.get(&path(id)).await;
        // The other leader reads French.
        assert!(page.shows(WORDS) && page.shows("Décliner, sans raison"));
        let (_, seat) = page.body.split_once("/support-seats/").expect("a form");
        let seat = seat.split('/').next().expect("an id");
        let sent = asked.post_form(&format!("/support-seats/{seat}/declining"), &[]).await;
        assert_eq!((sent.status, asked.get(&path(id)).await.status), (303, 404));
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&path(id)).await;
        assert!(page.shows("Somebody else") && page.shows("declined"));
        assert!(!page.body.contains(&format!("value=\"{other}\"")), "nobody is asked twice");
    });
}

#[test]
fn a_mentor_who_leaves_is_followed_by_another_and_notes_stay() {
    for_each_engine(async |world| {
        let id = at_work(world).await;
        let other = post_of(world, Role::OtherLeader).await;
        let met = [("met", "2026-04-01"), ("agenda", "Rules"), ("notes", "Quixotic notes")];
        let whole = world
            .write(move |tx| {
                let mentor = actor(tx, other)?;
                acts::write(tx, &mentor, id, &paper(&met))?;
                let seat = store::whole(tx, id)?.helpers().next().expect("the mentor").id;
                seats::leave(tx, &mentor, seat)?;
                store::whole(tx, id)
            })
            .await;
        assert_eq!(whole.step().code, "mentor", "the step that finds one is open again");
        for role in [Role::Leader, Role::OtherLeader] {
            let page = world.sign_in_as(role).await.get(&path(id)).await;
            assert!(page.shows("Quixotic notes"), "{role:?}");
        }
        let own = post_of(world, Role::Leader).await;
        let whole = world
            .write(move |tx| {
                let leader = actor(tx, own)?;
                let homes = crate::network::answering_posts(tx)?;
                let new = homes.iter().find(|one| one.post != other && one.post != own).expect("a third city").post;
                seats::ask(tx, &leader, id, new)?;
                accept_all(tx, id)?;
                store::whole(tx, id)
            })
            .await;
        let signed = whole.seats.iter().filter(|seat| seat.state == SeatState::Asked).count();
        assert_eq!((whole.step().code.as_str(), signed), ("meetings", 0), "it goes on where it was");
    });
}

#[test]
fn goals_move_and_the_earlier_ones_stay() {
    for_each_engine(async |world| {
        let id = at_work(world).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.get(&path(id)).await;
        other.post_form(&format!("{}/goals", path(id)), &[("goals", "A page at every pole")]).await;
        let page = other.get(&path(id)).await;
        assert_eq!(["A page at every pole", "Rules", "au fil du temps"].map(|words| page.shows(words)), [true; 3]);
    });
}

#[test]
fn a_review_is_read_by_everybody_once_it_is_published() {
    for_each_engine(async |world| {
        let shown = world.read(|tx| Ok(store::example(tx)?)).await.expect("the demo published one");
        let page = world.sign_in_as(Role::Nobody).await.get(&path(shown)).await;
        let seen = ["Stop a third of the sets", "adapted", "Amsterdam"].map(|words| page.shows(words));
        assert_eq!((page.status, seen), (200, [true; 3]));
        assert!(!page.shows("Everything has an owner"), "the self-assessment stays with those who took part");
    });
}

#[test]
fn who_helps_without_having_agreed_to_the_goals_does_not_move_them() {
    for_each_engine(async |world| {
        let (id, other) = asked_for_a_call(world).await;
        let refused = world
            .write(move |tx| {
                accept_all(tx, id)?;
                let helper = actor(tx, other)?;
                Ok(match acts::move_goals(tx, &helper, id, "Mine instead") {
                    Err(Stop::Refused(refusal)) => refusal.code(),
                    _ => "moved",
                })
            })
            .await;
        assert_eq!(refused, "not-taking-part");
    });
}
