//! Nothing of a list is kept: under the Chatham House rule once the item is over, otherwise once the meeting is.

use super::super::ending;
use super::super::personal::PERSONAL;
use super::{change_meeting, data, list_of, press, rows};
use crate::testing::{NOW, Role, World, for_each_engine, post_of};

const HOUR: i64 = 3_600_000_000;

/// Opens a list in which Kansas City's leader waits; the demo's own is ended.
async fn wait_in_line(world: &World, is_confidential: bool) -> String {
    let demo = world.read(super::super::demo::path).await.expect("the demo has one");
    let mut chair = world.sign_in_as(Role::Secretariat).await;
    assert_eq!(press(&mut chair, &demo, "", &[("way", "end")]).await, 303);
    assert_eq!(rows(world), 0, "ended, nothing is left");
    let rule = if is_confidential { "is_confidential = TRUE" } else { "is_confidential = FALSE" };
    change_meeting(world, &format!("{rule}, ends_at = {}", NOW.micros() + 20 * HOUR)).await;
    let list = list_of(world, "What we do together").await;
    assert_eq!(press(&mut chair, &list, "", &[("way", "open")]).await, 303);
    let mut leader = world.sign_in_as(Role::Leader).await;
    assert_eq!(press(&mut leader, &list, "/own", &[("way", "ask")]).await, 303);
    assert_eq!(rows(world), 2);
    list
}

/// How many turns the leader's export has.
async fn exported(world: &World) -> usize {
    let found = world.read(|tx| {
        let Some((_, person)) = post_of(tx, Role::Leader)? else { return Ok(serde_json::Value::Null) };
        (PERSONAL[0].export)(tx, person)
    });
    found.await.as_array().map_or(0, Vec::len)
}

#[test]
fn under_the_chatham_house_rule_nothing_outlives_the_item_and_no_export_has_it() {
    for_each_engine(async |world| {
        let list = wait_in_line(world, true).await;
        assert_eq!(exported(world).await, 0);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&list).await.shows("No export has any of it"));
        let read = data(world, Role::Leader, &list).await;
        assert!(read.contains("\"own_place\":1") && read.contains("\"waiting\":[]"), "{read}");
        let audited =
            world.contents().iter().filter(|row| row.starts_with("audit ") && row.contains("to_speak")).count();
        assert_eq!(audited, 0, "who asked stands in no audit");
        world.clock.advance_seconds(12 * 3_600);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(
            leader.get(&list).await.shows("There is no speaking list"),
            "nobody reads it, whether it was removed or not"
        );
        world.run_jobs(None);
        assert_eq!(rows(world), 0);
    });
}

#[test]
fn otherwise_a_list_goes_with_its_meeting() {
    for_each_engine(async |world| {
        let list = wait_in_line(world, false).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&list).await.shows("The list is removed when the meeting is over"));
        assert_eq!(exported(world).await, 1, "one's own export has it as long as it is there");
        world.clock.advance_seconds(12 * 3_600);
        world.run_jobs(None);
        assert_eq!(rows(world), 2, "the meeting goes on");
        world.clock.advance_seconds(9 * 3_600);
        assert_eq!(world.write(ending::count).await, 1, "the retention run finds what no job removed");
        world.run_jobs(None);
        assert_eq!((rows(world), world.write(ending::count).await), (0, 0));
    });
}
