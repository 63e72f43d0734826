//! What goes with the person, and when its time is over.

use super::super::forgetting;
use super::{DAY, meeting, number_of};
use crate::forum::Story;
use crate::testing::{NOW, Role, World, for_each_engine};

fn rows(world: &World, table: &str) -> usize {
    world.contents().iter().filter(|row| row.starts_with(&format!("{table} "))).count()
}

async fn run(world: &World) {
    world
        .write(|tx| {
            while forgetting::clear_wishes(tx)? + forgetting::clear_drawn(tx)? > 0 {}
            Ok(())
        })
        .await;
}

#[test]
fn wishes_go_a_month_after_their_meeting_with_what_came_of_them() {
    for_each_engine(async |world| {
        let path = meeting(world, Story::Today).await;
        let number = number_of(&path);
        let (all, met) = (rows(world, "encounter_wish"), rows(world, "encounter"));
        let ended = |days: i64| {
            let at = NOW.micros() - days * DAY;
            world.execute(&format!("UPDATE meeting SET ends_at = {at} WHERE id = {number}")).expect("it answers");
        };
        ended(29);
        run(world).await;
        assert_eq!((rows(world, "encounter_wish"), rows(world, "encounter")), (all, met));
        assert!(met > 0);
        ended(31);
        run(world).await;
        assert!(rows(world, "encounter_wish") < all, "those of the conference stay");
        assert_eq!((rows(world, "encounter"), rows(world, "encounter_unmet")), (0, 0));
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(leader.get(&format!("{path}/encounters")).await.status, 200);
    });
}
