//! What came of an answer is told to everybody who wrote a part of it.

use super::answering::{answer_all, question};
use super::{close, open, send, sign};
use crate::testing::{Role, for_each_engine, post_of};

#[test]
fn a_colleague_who_wrote_a_part_is_told_of_the_reply_like_the_leader() {
    for_each_engine(async |world| {
        let (path, sheet) = open(world).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let helpers = question(&mut officer, &sheet, "How many people work on digital services").await;
        answer_all(world, &sheet).await;
        let form = [("answer", "12"), ("said", "answer"), ("edit", "1")];
        assert_eq!(send(&mut officer, &helpers, "", &form).await.status, 303);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(sign(&mut leader, &sheet, "no").await.status, 303);
        close(world, &path);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let reply = [("who", "The board"), ("day", "2026-04-13"), ("language", "en"), ("words", "We take it up")];
        assert_eq!(send(&mut secretariat, &path, "/reply", &reply).await.status, 303);
        world.run_jobs(None);
        world.run_jobs(None);
        let told = world.mails_of("consultation-reply").await;
        let people = world.read(|tx| Ok([post_of(tx, Role::Leader)?, post_of(tx, Role::Officer)?])).await;
        for (_, person) in people.into_iter().flatten() {
            assert_eq!(told.iter().filter(|mail| mail.person == person).count(), 1, "each once");
        }
        assert_eq!(told.len(), 11, "ten leaders, and the one colleague who wrote");
    });
}
