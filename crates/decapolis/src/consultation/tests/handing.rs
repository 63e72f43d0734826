//! A question is handed to a colleague: it stands on their desk until somebody writes.

use super::answering::{PROMISE, question};
use super::{close, data, open, send};
use crate::testing::{Role, for_each_engine};

#[test]
fn a_question_that_is_handed_to_a_colleague_is_on_their_desk_until_somebody_writes() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let promise = question(&mut leader, &sheet, PROMISE).await;
        let to = world.post_of(Role::Officer).await;
        let hand = [("as", "hand"), ("colleague", to.as_str())];
        assert!(!officer.get("/").await.body.contains(&promise));
        assert_eq!(send(&mut leader, &promise, "", &hand).await.status, 303);
        let desk = officer.get("/").await;
        assert!(desk.body.contains(&promise) && desk.shows("Write a part of your city’s answer"), "{}", desk.body);
        assert!(
            data(world, Role::Leader, &sheet).await.contains(&format!("\"with\":\"{to}\"")),
            "the sheet says with whom"
        );
        assert!(leader.get(&sheet).await.shows("with ") && leader.get(&promise).await.shows("with "));
        let form = [("answer", "2"), ("said", "answer"), ("edit", "0")];
        assert_eq!(send(&mut officer, &promise, "", &form).await.status, 303);
        assert!(!officer.get("/").await.body.contains(&promise), "it is written");
        let nobody = [("as", "hand"), ("colleague", "")];
        assert_eq!(send(&mut leader, &promise, "", &hand).await.status, 303);
        assert_eq!(send(&mut leader, &promise, "", &nobody).await.status, 303);
        assert!(!officer.get("/").await.body.contains(&promise), "it is with nobody in particular");
    });
}

#[test]
fn a_question_is_handed_to_nobody_of_another_house_and_to_nobody_after_the_last_day() {
    for_each_engine(async |world| {
        let (path, sheet) = open(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let promise = question(&mut leader, &sheet, PROMISE).await;
        let other = world.post_of(Role::OtherLeader).await;
        let stranger = send(&mut leader, &promise, "", &[("as", "hand"), ("colleague", other.as_str())]).await;
        assert!(stranger.status == 422 && stranger.shows("Choose a colleague of your city"), "{}", stranger.body);
        let to = world.post_of(Role::Officer).await;
        let hand = [("as", "hand"), ("colleague", to.as_str())];
        assert_eq!(send(&mut leader, &promise, "", &hand).await.status, 303);
        close(world, &path);
        world.execute("UPDATE job SET run_at = 1 WHERE kind = 'watch-consultation'").expect("it answers");
        world.run_jobs(None);
        assert!(!officer.get("/").await.body.contains(&promise), "nobody is waited for");
        assert_eq!(send(&mut leader, &promise, "", &hand).await.status, 403);
    });
}
