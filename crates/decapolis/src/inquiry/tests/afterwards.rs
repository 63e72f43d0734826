//! What comes of a question: a practice, credit, and what is told from the mail.

use super::super::store;
use super::{SENTENCE, answer, ask, id_of};
use crate::search;
use crate::testing::{Role, for_each_engine};
use kernel::language::Language;
use kernel::mail::Target;

#[test]
fn what_was_learned_becomes_a_draft_with_one_click() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = ask(&mut leader, "asked").await;
        answer(world, &path, Language::English, "With one library").await;
        leader.get(&path).await;
        let sent = leader.post_form(&format!("{path}/practice"), &[]).await;
        let draft = leader.follow(&sent).await;
        assert!(draft.status == 200 && draft.shows(SENTENCE), "{}", draft.body);
        assert!(leader.get(&path).await.shows("a practice"), "the thread leads to it");
    });
}

#[test]
fn the_board_shows_members_what_was_shared_only() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let own = ask(&mut leader, "asked").await;
        let shared = ask(&mut leader, "members").await;
        let mut chair = world.sign_in_as(Role::Chair).await;
        let board = chair.get("/questions?topic=online-services").await;
        assert_eq!([own.as_str(), &shared].map(|path| board.body.contains(path)), [false, true]);
        leader.get(&shared).await;
        leader.post_form(&format!("{shared}/audience"), &[("shared", "asked")]).await;
        assert!(!chair.get("/questions").await.body.contains(&shared), "taken back");
    });
}

#[test]
fn who_answered_hears_what_came_of_the_need() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = ask(&mut leader, "asked").await;
        answer(world, &path, Language::English, "With one library").await;
        let need = world.read({
            let id = id_of(&path);
            move |tx| Ok(store::inquiry(tx, id)?.need)
        });
        let need = format!("/needs/{}", need.await);
        leader.get(&format!("{need}/change")).await;
        leader.post_form(&format!("{need}/state"), &[("state", "met"), ("outcome", "Calls fell by half")]).await;
        let mails = world.read(|tx| Ok(kernel::mail::latest(tx, None)?)).await;
        assert!(mails.iter().any(|mail| mail.kind == "outcome"));
        assert!(leader.get(&path).await.shows("It is settled"));
    });
}

#[test]
fn the_mail_that_brings_an_answer_marks_it() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = ask(&mut leader, "asked").await;
        answer(world, &path, Language::English, "With one library").await;
        let mails = world.read(|tx| Ok(kernel::mail::latest(tx, None)?)).await;
        let mail = mails.iter().find(|mail| mail.kind == "answer").expect("the answer comes by mail");
        let Some(Target::Act(link)) = mail.content.link.as_ref().map(|link| link.target.clone()) else {
            panic!("a link that acts: {:?}", mail.content.link)
        };
        let act = link.path(&world.app);
        let mut stranger = world.browser();
        assert!(stranger.get(&act).await.shows("With one library"));
        stranger.post_form(&act, &[("thanks", "You saved us a year")]).await;
        assert!(leader.get(&path).await.shows("helped most"));
    });
}

#[test]
fn what_was_told_before_is_shown_while_asking() {
    for_each_engine(async |world| {
        search::tests::follow(world);
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/").await;
        let fields = [("words", "Lonely residents have no tablet"), ("topic", "older-residents")];
        let need = leader.post_form("/needs", &fields).await.location;
        let page = leader.get(&format!("{need}/questions/six")).await;
        assert!(
            page.shows("Asked and told before") && page.shows("A tablet and a neighbourhood group"),
            "{}",
            page.body
        );
    });
}
