//! The seat decides: what a city says passes with it, and ends with it.

use kernel::circle;
use kernel::id::Id;
use kernel::step;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::super::{acts, demo, store};
use super::{meeting_of, own_path};
use crate::forum::{self, Story};
use crate::testing::{Role, World, for_each_engine, post_of};

/// As if the leader's seat were the officer's now.
async fn give_seat_to_officer(world: &World) {
    let meeting = meeting_of(world, Story::Ahead).await;
    let found = world.write(move |tx| {
        let (leader, _) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
        let (officer, _) = post_of(tx, Role::Officer)?.ok_or(Stop::Missing)?;
        let circle = forum::meeting(tx, meeting)?.circle;
        circle::dismiss(tx, circle, leader)?;
        circle::admit(tx, circle, officer, tx.now(), Timestamp::FOREVER)?;
        Ok((leader.number(), officer.number()))
    });
    let ((leader, officer), meeting) = (found.await, meeting.number());
    let moved = format!("UPDATE meeting_seat SET post = {officer} WHERE meeting = {meeting} AND post = {leader}");
    world.execute(&moved).expect("the database answers");
}

#[test]
fn an_interview_passes_with_the_seat_to_another_post() {
    for_each_engine(async |world| {
        let path = own_path(world).await;
        give_seat_to_officer(world).await;
        world.clock.advance_seconds(86_400 + 60);
        world.run_jobs(None);
        let mut officer = world.sign_in_as(Role::Officer).await;
        assert!(officer.get("/").await.body.contains(&path), "it waits on the officer's desk");
        let mail = world.latest_mail().await.0;
        assert_eq!(mail.kind, "interview");
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&path).await;
        assert!(page.status == 200 && !page.body.contains(&format!("{path}/answers")), "the leader reads it now");
    });
}

#[test]
fn a_cancelled_meeting_waits_for_nobody() {
    for_each_engine(async |world| {
        let meeting = meeting_of(world, Story::Ahead).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get(&format!("/meetings/{meeting}/change")).await;
        let cancelled = [("reason", "The hall is flooded")];
        let sent = secretariat.post_form(&format!("/meetings/{meeting}/cancel"), &cancelled).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        world.clock.advance_seconds(86_400 + 60);
        world.run_jobs(None);
        let own = world.read(demo::own).await.expect("the demo has it");
        let left = world.read(move |tx| Ok((step::of_record(tx, store::record(own))?, store::interview(tx, own)?)));
        let (step, interview) = left.await;
        assert!(step.is_none() && interview.closed_at.is_some() && interview.answered_at.is_none());
    });
}

#[test]
fn a_city_that_gave_its_seat_up_and_takes_it_again_is_asked_again() {
    for_each_engine(async |world| {
        let (path, meeting) = (own_path(world).await, meeting_of(world, Story::Ahead).await);
        let own = world.read(demo::own).await.expect("the demo has it");
        world.write(move |tx| acts::close(tx, own)).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let board = format!("/meetings/{meeting}/interviews");
        assert!(secretariat.get(&board).await.shows("Ask the"), "it counts as not asked");
        secretariat.post_form(&board, &[]).await;
        world.run_jobs(None);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get("/").await.body.contains(&path));
    });
}
