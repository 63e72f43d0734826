//! A meeting that is moved takes its meetings of two along.

use kernel::capability::MeetingBefore;
use kernel::circle::{CircleKind, RecordId};
use kernel::id::Id;
use kernel::post::Function;

use super::{meeting, number_of, open, press, wish};
use crate::encounter::model::KIND;
use crate::encounter::{following, store};
use crate::forum::{self, MeetingId, Story};
use crate::network;
use crate::testing::{Role, World, for_each_engine};

const WEEK: i64 = 7 * 86_400;

/// Moves a meeting by a week, as its form does it.
async fn move_it(world: &World, path: &str) {
    let id = number_of(path);
    let week = WEEK * 1_000_000;
    let moved =
        format!("UPDATE meeting SET starts_at = starts_at + {week}, ends_at = ends_at + {week} WHERE id = {id}");
    world.execute(&moved).expect("the database answers");
    world
        .write(move |tx| {
            let now = forum::meeting(tx, MeetingId::from_number(id))?;
            let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
            let secretariat = network::actor_of(tx, &held)?;
            let before = MeetingBefore {
                meeting: RecordId::from_number(id),
                starts_at: now.starts_at.plus_seconds(-WEEK),
                zone: now.zone(),
            };
            following::follow(tx, &secretariat, &before)
        })
        .await;
}

/// When the first slot begins and until when people wish.
async fn hours(world: &World, path: &str) -> [i64; 2] {
    let id = MeetingId::from_number(number_of(path));
    let round = world.read(move |tx| Ok(store::of_meeting(tx, id)?)).await.expect("a round");
    [round.plan.starts_at, round.plan.wish_by].map(|at| at.micros() / 1_000_000)
}

/// How many mails told whom somebody meets.
async fn told(world: &World) -> usize {
    let mails = world.mails_of(KIND).await;
    mails.iter().filter(|mail| mail.subject == "Whom you meet at the meeting").count()
}

#[test]
fn slots_and_the_last_hour_for_wishes_move_with_the_meeting_and_wishes_stay() {
    for_each_engine(async |world| {
        let path = meeting(world, Story::Ahead).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        open(&mut secretariat, &path, "4").await;
        let partner = world.post_of(Role::Partner).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(wish(&mut leader, &path, &[&partner]).await, 303);
        leader.get(&format!("{path}/encounters")).await;
        let cannot = [("wish", partner.as_str()), ("away", "3")];
        let sent = leader.post_form(&format!("{path}/encounters/wishes"), &cannot).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let before = hours(world, &path).await;
        move_it(world, &path).await;
        assert_eq!(hours(world, &path).await, before.map(|at| at + WEEK));
        let page = leader.get(&format!("{path}/encounters")).await;
        assert!(page.shows("1 named") && page.body.contains("value=\"3\" checked"), "{}", page.body);
    });
}

#[test]
fn whoever_was_told_whom_they_meet_is_told_when_that_is_now() {
    for_each_engine(async |world| {
        let path = meeting(world, Story::Ahead).await;
        open(&mut world.sign_in_as(Role::Secretariat).await, &path, "4").await;
        let (own, partner) = (world.post_of(Role::Leader).await, world.post_of(Role::Partner).await);
        assert_eq!(wish(&mut world.sign_in_as(Role::Leader).await, &path, &[&partner]).await, 303);
        assert_eq!(wish(&mut world.sign_in_as(Role::Partner).await, &path, &[&own]).await, 303);
        world.clock.advance_seconds(11 * 86_400);
        world.run_jobs(None);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert_eq!(press(&mut secretariat, &path, "drawing").await, 303);
        assert_eq!(press(&mut secretariat, &path, "telling").await, 303);
        let earlier = told(world).await;
        world.run_jobs(None);
        let (first, before) = (told(world).await - earlier, hours(world, &path).await);
        assert!(first > 0);
        move_it(world, &path).await;
        world.run_jobs(None);
        assert_eq!(hours(world, &path).await, [before[0] + WEEK, before[1]], "wishes were over");
        assert_eq!(told(world).await - earlier, 2 * first);
        let page = world.sign_in_as(Role::Leader).await.get(&format!("{path}/encounters")).await;
        assert!(page.shows("Whom you meet"), "{}", page.body);
    });
}
