//! What goes when its time is over.

use super::super::forgetting;
use super::meeting;
use crate::forum::Story;
use crate::testing::{NOW, World, for_each_engine};

const DAY: i64 = 86_400_000_000;

fn seats(world: &World) -> usize {
    world.contents().iter().filter(|row| row.starts_with("breakout_seat ")).count()
}

async fn run(world: &World) -> usize {
    world
        .write(|tx| {
            let over = forgetting::count(tx)?;
            while forgetting::clear(tx)? > 0 {}
            Ok(usize::try_from(over).unwrap_or_default())
        })
        .await
}

#[test]
fn who_sat_where_goes_two_years_after_the_meeting_and_at_once_when_it_is_cancelled() {
    for_each_engine(async |world| {
        let number = |path: &str| kernel::id::from_text(path.rsplit('/').next().expect("a part")).expect("an id");
        let past = number(&meeting(world, Story::Past).await);
        let all = seats(world);
        let ended = |days: i64| {
            let at = NOW.micros() - days * DAY;
            world.execute(&format!("UPDATE meeting SET ends_at = {at} WHERE id = {past}")).expect("it answers");
        };
        ended(729);
        assert_eq!((run(world).await, seats(world)), (0, all));
        ended(731);
        let gone = run(world).await;
        assert!(gone > 0 && seats(world) == all - gone, "{gone} of {all}");
        let today = number(&meeting(world, Story::Today).await);
        world.execute(&format!("UPDATE meeting SET cancelled_at = 1 WHERE id = {today}")).expect("it answers");
        let left = seats(world);
        let cancelled = run(world).await;
        assert!(cancelled > 0 && seats(world) == left - cancelled, "those of the meeting ahead stay");
        assert!(seats(world) > 0);
    });
}
