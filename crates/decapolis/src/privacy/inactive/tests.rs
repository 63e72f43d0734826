//! Two notices, a month apart, then forgotten; with a clock that is moved.

use kernel::person::{self, PersonId};
use kernel::post;

use crate::capabilities;
use crate::testing::{Role, World, for_each_engine, post_of};

/// Runs the retention as the program does every hour, and says what the outbox holds for somebody.
async fn run(world: &World) {
    let class = capabilities::retention().into_iter().find(|known| known.class == "inactive-person").expect("a class");
    world.write(move |tx| (class.clear)(tx)).await;
}

/// How often somebody was told, and whether they are still there.
async fn told(world: &World, who: PersonId) -> (usize, bool) {
    world
        .read(move |tx| {
            let is_there = person::by_id(tx, who)?.is_some();
            let mails = kernel::mail::latest(tx, None)?.into_iter().filter(|mail| mail.person == who);
            Ok((mails.filter(|mail| mail.kind == "inactive-notice").count(), is_there))
        })
        .await
}

const DAY: i64 = 86_400;

#[test]
fn who_holds_no_post_for_long_is_told_twice_and_erased() {
    for_each_engine(async |world| {
        let (_, former) = world.read(|tx| post_of(tx, Role::FormerLeader)).await.expect("a former leader");
        // Their post ended yesterday.
        world.clock.advance_seconds((659 - 1) * DAY);
        run(world).await;
        assert_eq!(told(world, former).await, (0, true), "not yet");
        world.clock.advance_seconds(2 * DAY);
        for _ in 0..2 {
            run(world).await;
            assert_eq!(told(world, former).await, (1, true), "once, however often it runs");
        }
        world.clock.advance_seconds(30 * DAY);
        run(world).await;
        assert_eq!(told(world, former).await, (2, true));
        world.clock.advance_seconds(30 * DAY - 1);
        run(world).await;
        assert!(told(world, former).await.1, "24 months are not over");
        world.clock.advance_seconds(1);
        run(world).await;
        assert!(!told(world, former).await.1);
    });
}

#[test]
fn who_holds_a_post_again_is_not_erased() {
    for_each_engine(async |world| {
        let (held, former) = world.read(|tx| post_of(tx, Role::FormerLeader)).await.expect("a former leader");
        world.clock.advance_seconds(660 * DAY);
        run(world).await;
        world
            .write(move |tx| {
                let now = tx.now();
                Ok(post::give_acting(tx, held, former, now, now.plus_days(100)).map(drop)?)
            })
            .await;
        for _ in 0..3 {
            world.clock.advance_seconds(30 * DAY);
            run(world).await;
        }
        assert_eq!(told(world, former).await, (1, true));
    });
}
