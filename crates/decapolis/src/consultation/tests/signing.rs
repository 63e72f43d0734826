//! The leader signs what they saw; who writes at the same time loses nothing.

use super::answering::{PROMISE, answer_all, question};
use super::{data, open, seen, send, sign};
use crate::testing::{Role, for_each_engine};

const SOME: [(&str, &str); 3] = [("answer", "2"), ("said", "answer"), ("edit", "1")];

#[test]
fn what_a_colleague_changed_since_the_page_was_shown_is_read_before_it_is_signed() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        answer_all(world, &sheet).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let promise = question(&mut officer, &sheet, PROMISE).await;
        let shown = seen(&leader.get(&sheet).await);
        assert_eq!(send(&mut officer, &promise, "", &SOME).await.status, 303);
        let signature = format!("{sheet}/signature");
        let unread = leader.post_form(&signature, &[("quote", "yes"), ("seen", &shown)]).await;
        assert_eq!(unread.status, 422, "{}", unread.body);
        assert!(unread.shows("Not signed: answers that changed since the page was shown: 1"), "{}", unread.body);
        assert!(unread.shows("changed since you looked") && unread.shows("For some services"), "{}", unread.body);
        assert_eq!(unread.body.matches("changed since you looked").count(), 1, "the one that changed");
        assert_eq!(world.sign_in_as(Role::Secretariat).await.get(&sheet).await.status, 404, "it is not signed");
        let again = sign(&mut leader, &sheet, "yes").await;
        assert_eq!(again.status, 303, "what was read is signed: {}", again.body);
    });
}

#[test]
fn a_form_that_carries_nothing_it_saw_signs_nothing() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        answer_all(world, &sheet).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let form = [("quote", "yes"), ("seen", "")];
        let unread = send(&mut leader, &sheet, "/signature", &form).await;
        assert!(unread.status == 422 && unread.shows("answers that changed"), "{}", unread.body);
        let read: serde_json::Value = serde_json::from_str(&data(world, Role::Leader, &sheet).await).expect("data");
        let seen = read["seen"].as_str().expect("what was seen");
        assert_eq!(seen.split(' ').count(), read["answers"].as_array().map_or(0, Vec::len), "{read}");
        let form = [("quote", "yes"), ("seen", seen)];
        assert_eq!(send(&mut leader, &sheet, "/signature", &form).await.status, 303);
    });
}

#[test]
fn a_colleague_who_saves_after_the_signature_gets_their_words_back_and_reads_why() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        answer_all(world, &sheet).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let promise = question(&mut officer, &sheet, PROMISE).await;
        officer.get(&promise).await;
        assert_eq!(sign(&mut leader, &sheet, "no").await.status, 303);
        let kept = officer.post_form(&promise, &SOME).await;
        assert_eq!(kept.status, 303, "{}", kept.body);
        let page = officer.get(&kept.location).await;
        assert!(page.shows("The city had signed when you sent them"), "{}", page.body);
        assert!(page.shows("What you wrote") && page.shows("For some services"), "{}", page.body);
        assert!(officer.get("/").await.body.contains("/drafts/"), "it is on the desk");
        let signed = world.sign_in_as(Role::Secretariat).await.get(&sheet).await;
        assert!(signed.status == 200 && !signed.shows("For some services"), "what is signed stays: {}", signed.body);
        assert_eq!(officer.post_form(&promise, &SOME).await.status, 403, "it is kept already");
        assert_eq!(send(&mut leader, &sheet, "/taking-back", &[]).await.status, 303);
        assert_eq!(send(&mut officer, &promise, "", &SOME).await.status, 303, "it is in work again");
    });
}
