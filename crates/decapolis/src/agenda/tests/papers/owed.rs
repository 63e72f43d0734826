//! Papers that items owe stand on the desk of who answers for the item, late once their day is over.

use super::super::{add, publish, seated_meeting};
use super::{PAPER, PDF, paper};
use crate::testing::{Browser, Page, Role, World, for_each_engine};

const SECONDS_A_DAY: i64 = 86_400;
const TITLE: &str = "Quokkas, counted";

async fn say(browser: &mut Browser, item: &str, owed: &str) -> Page {
    browser.get(item).await;
    browser.post_form(&format!("{item}/paper-owed"), &[("owed", owed)]).await
}

/// An item that Kansas City's leader answers for, of a meeting on 9 June whose agenda is published.
async fn own_item(world: &World, kind: &str) -> (Browser, String, String) {
    let meeting = seated_meeting(world).await;
    let mut secretariat = world.sign_in_as(Role::Secretariat).await;
    let owner = world.post_of(Role::Leader).await;
    let item =
        add(world, &mut secretariat, &meeting, &[("title", TITLE), ("kind", kind), ("owner", owner.as_str())]).await;
    publish(&mut secretariat, &meeting, "The first one").await;
    (secretariat, meeting, item)
}

/// Whether a desk asks for the paper of the item, and whether it is late.
async fn desk(world: &World, role: Role) -> (bool, bool) {
    let page = world.sign_in_as(role).await.get("/").await;
    let todo = page.body.split("<li").find(|todo| todo.contains("Bring the paper") && todo.contains(TITLE));
    (todo.is_some(), todo.is_some_and(|todo| todo.contains("late")))
}

#[test]
fn a_paper_that_is_asked_for_stands_on_the_owners_desk_until_it_is_there() {
    for_each_engine(async |world| {
        let (mut secretariat, _, item) = own_item(world, "session").await;
        assert_eq!(desk(world, Role::Leader).await, (false, false), "nobody asked yet");
        assert_eq!(say(&mut secretariat, &item, "yes").await.status, 303);
        assert_eq!(desk(world, Role::Leader).await, (true, false));
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&item).await;
        assert!(page.shows("due by 2 June 2026"), "a week before: {}", page.body);
        paper(&mut leader, &item, &PAPER, ("sums.pdf", PDF)).await;
        assert_eq!(desk(world, Role::Leader).await, (false, false));
        let page = leader.get(&item).await;
        assert!(!page.shows("due by 2 June 2026. It stands"), "{}", page.body);
    });
}

#[test]
fn what_is_to_be_decided_owes_a_paper_by_itself_and_is_late_after_its_day() {
    for_each_engine(async |world| {
        let (mut secretariat, meeting, item) = own_item(world, "decision").await;
        assert_eq!(desk(world, Role::Leader).await, (true, false));
        secretariat.get(&format!("{meeting}/agenda")).await;
        let due = secretariat.post_form(&format!("{meeting}/agenda/papers-due"), &[("due", "2026-04-15")]).await;
        assert_eq!(due.status, 303, "{}", due.body);
        world.clock.advance_seconds(5 * SECONDS_A_DAY);
        assert_eq!(desk(world, Role::Leader).await, (true, true));
        let late = world.sign_in_as(Role::Secretariat).await.get("/forums/late").await;
        assert!(late.shows("Bring the paper"), "{}", late.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let none = say(&mut leader, &item, "no").await;
        assert_eq!(none.status, 303, "{}", none.body);
        assert_eq!(desk(world, Role::Leader).await, (false, false));
        assert!(leader.follow(&none).await.status == 200);
    });
}

#[test]
fn the_step_moves_with_the_owner_and_goes_with_the_item() {
    for_each_engine(async |world| {
        let (mut secretariat, _, item) = own_item(world, "session").await;
        say(&mut secretariat, &item, "yes").await;
        let officer = world.sign_in_as(Role::Officer).await;
        let refused = say(&mut officer.clone(), &item, "no").await;
        assert!(refused.status == 403 && refused.shows("This is for who answers for the item"), "{}", refused.body);
        secretariat.get(&item).await;
        assert_eq!(secretariat.post_form(&format!("{item}/removal"), &[]).await.status, 303);
        assert_eq!(desk(world, Role::Leader).await, (false, false));
    });
}
