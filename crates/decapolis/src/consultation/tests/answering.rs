//! A city answers together, once; its leader signs; nothing is lost.

use super::{close, closed, data, open, send, sign, ways};
use crate::testing::{Browser, Role, World, for_each_engine};

/// The page of the question of a sheet whose words a part of is given.
pub(super) async fn question(browser: &mut Browser, sheet: &str, words: &str) -> String {
    for way in ways(browser, sheet, "/sheet-answers/").await {
        if browser.get(&way).await.shows(words) {
            return way;
        }
    }
    panic!("{sheet} asks {words}");
}

pub(super) const PROMISE: &str = "Could your city promise";

/// Confirms what is known and answers the rest, as the leader.
pub(super) async fn answer_all(world: &World, sheet: &str) {
    let mut leader = world.sign_in_as(Role::Leader).await;
    for answer in ways(&mut leader, sheet, "/sheet-answers/").await {
        let page = leader.get(&answer).await;
        let sent = if let Some((_, rest)) = page.body.split_once("name=\"from\" value=\"") {
            let key = rest.split('"').next().expect("a key").to_owned();
            send(&mut leader, &answer, "/confirmation", &[("from", &key)]).await
        } else if page.shows(PROMISE) {
            send(&mut leader, &answer, "", &[("answer", "1"), ("said", "answer"), ("edit", "0")]).await
        } else {
            send(&mut leader, &answer, "", &[("said", "not-known"), ("edit", "0")]).await
        };
        assert_eq!(sent.status, 303, "{}", sent.body);
    }
}

#[test]
fn what_the_city_signed_before_takes_one_click_with_its_date_and_source() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let page = officer.get(&sheet).await;
        assert!(page.shows("Known before") && page.shows("What the network works on next year"), "{}", page.body);
        assert!(page.shows("signed on"), "with its date: {}", page.body);
        let people = question(&mut officer, &sheet, "How many people live").await;
        let shown = officer.get(&people).await;
        let (_, rest) = shown.body.split_once("name=\"from\" value=\"").expect("an offer");
        let key = rest.split('"').next().expect("a key").to_owned();
        let stale = send(&mut officer, &people, "/confirmation", &[("from", "7")]).await;
        assert_eq!(stale.status, 403, "what is confirmed is what was seen");
        let confirmed = send(&mut officer, &people, "/confirmation", &[("from", &key)]).await;
        assert_eq!(confirmed.status, 303, "{}", confirmed.body);
        assert!(officer.get(&sheet).await.shows("confirmed from an earlier consultation"));
        let again = send(&mut officer, &people, "/confirmation", &[("from", &key)]).await;
        assert_eq!(again.status, 403, "what stands there is not overwritten unseen");
        let read = data(world, Role::Officer, &sheet).await;
        assert!(read.contains("\"source\":\"signed-before\""), "{read}");
    });
}

#[test]
fn two_who_save_the_same_question_see_both_texts_and_choose() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let promise = question(&mut leader, &sheet, PROMISE).await;
        let of = |answer| [("answer", answer), ("said", "answer"), ("edit", "0")];
        assert_eq!(send(&mut leader, &promise, "", &of("3")).await.status, 303);
        let why = question(&mut leader, &sheet, "What stands in the way").await;
        let first = [("answer", "The budget of the counters"), ("said", "answer"), ("edit", "0")];
        assert_eq!(send(&mut leader, &why, "", &first).await.status, 303);
        let second = [("answer", "Nobody to sit there"), ("said", "answer"), ("edit", "0")];
        let crossed = send(&mut officer, &why, "", &second).await;
        assert_eq!(crossed.status, 422);
        assert!(
            crossed.shows("The budget of the counters") && crossed.shows("Nobody to sit there"),
            "{}",
            crossed.body
        );
        assert!(crossed.shows("wrote another answer meanwhile"), "{}", crossed.body);
        let kept = leader.get(&sheet).await;
        assert!(kept.shows("The budget of the counters") && !kept.shows("Nobody to sit there"), "nothing is lost");
        let mine = [("answer", "Nobody to sit there"), ("said", "answer"), ("edit", "1")];
        assert_eq!(send(&mut officer, &why, "", &mine).await.status, 303, "the officer chose");
        assert!(leader.get(&sheet).await.shows("Nobody to sit there"));
    });
}

#[test]
fn a_question_comes_and_goes_with_the_answer_that_it_hangs_on() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(!leader.get(&sheet).await.shows("What stands in the way"));
        let promise = question(&mut leader, &sheet, PROMISE).await;
        send(&mut leader, &promise, "", &[("answer", "3"), ("said", "answer"), ("edit", "0")]).await;
        assert!(leader.get(&sheet).await.shows("What stands in the way"));
        send(&mut leader, &promise, "", &[("answer", "1"), ("said", "answer"), ("edit", "1")]).await;
        assert!(!leader.get(&sheet).await.shows("What stands in the way"));
    });
}

#[test]
fn the_leader_signs_when_nothing_is_open_and_takes_it_back_until_the_last_day() {
    for_each_engine(async |world| {
        let (path, sheet) = open(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert_eq!(send(&mut officer, &sheet, "/signature", &[("quote", "yes")]).await.status, 403);
        assert_eq!(send(&mut leader, &sheet, "/signature", &[]).await.status, 422, "quoted or not");
        let refused = send(&mut leader, &sheet, "/signature", &[("quote", "yes")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.shows("Not signed: questions without an answer: 7"), "{}", refused.body);
        assert!(refused.body.matches("href=\"/sheet-answers/").count() >= 10, "each is a link: {}", refused.body);
        answer_all(world, &sheet).await;
        assert_eq!(secretariat.get(&sheet).await.status, 404, "before it is signed");
        assert_eq!(sign(&mut leader, &sheet, "no").await.status, 303);
        let read = secretariat.get(&sheet).await;
        assert!(read.status == 200 && read.shows("The city is not to be quoted"), "{}", read.body);
        assert!(!leader.get("/").await.body.contains(&sheet), "it is off the desk");
        let promise = question(&mut officer, &sheet, PROMISE).await;
        assert_eq!(send(&mut officer, &promise, "/confirmation", &[("from", "7")]).await.status, 403, "it is signed");
        assert_eq!(send(&mut leader, &sheet, "/taking-back", &[]).await.status, 303);
        assert!(leader.get("/").await.body.contains(&sheet), "it waits again");
        assert_eq!(sign(&mut leader, &sheet, "yes").await.status, 303);
        close(world, &path);
        assert_eq!(send(&mut leader, &sheet, "/taking-back", &[]).await.status, 403);
    });
}

#[test]
fn a_city_declines_with_a_reason_that_who_asks_reads() {
    for_each_engine(async |world| {
        let (path, sheet) = open(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(send(&mut leader, &sheet, "/declining", &[("reason", "")]).await.status, 422);
        let reason = [("reason", "No time before the budget")];
        assert_eq!(send(&mut leader, &sheet, "/declining", &reason).await.status, 303);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert!(secretariat.get(&format!("{path}/cities")).await.shows("No time before the budget"));
    });
}

#[test]
fn what_is_typed_after_the_last_day_is_a_draft_and_said_so() {
    for_each_engine(async |world| {
        let (path, sheet) = open(world).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let promise = question(&mut officer, &sheet, PROMISE).await;
        officer.get(&promise).await;
        close(world, &path);
        let form = [("answer", "2"), ("said", "answer"), ("edit", "0")];
        let kept = officer.post_form(&promise, &form).await;
        assert_eq!(kept.status, 303, "{}", kept.body);
        let said = officer.get(&kept.location).await;
        assert!(said.shows("Your words are kept as a draft"), "{}", said.body);
        let read = data(world, Role::Officer, &sheet).await;
        assert!(!read.contains("\"content\":\"2\""), "nothing is written: {read}");
        assert_eq!(officer.post_form(&promise, &form).await.status, 403, "it is kept already");
    });
}

#[test]
fn a_sheet_is_read_by_its_city_alone_and_results_by_everybody_else() {
    for_each_engine(async |world| {
        let (path, sheet) = open(world).await;
        for role in [Role::OtherLeader, Role::President, Role::Chair, Role::Partner] {
            let mut other = world.sign_in_as(role).await;
            assert_eq!(other.get(&sheet).await.status, 404, "{role:?}");
        }
        let mut partner = world.sign_in_as(Role::Partner).await;
        assert_eq!(partner.get(&path).await.status, 404);
        let past = closed(world).await;
        assert_eq!(partner.get(&format!("{past}/results")).await.status, 404);
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&format!("{past}/results")).await.status, 200);
        assert_eq!(other.get(&format!("{path}/results")).await.status, 404, "before it is closed");
    });
}
