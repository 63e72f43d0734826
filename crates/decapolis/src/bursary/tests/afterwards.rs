//! What comes after a decision: a second look, the gift register, giving back, settling.

use kernel::id::Id;

use super::{ahead, decide, of_city, send};
use crate::testing::{Page, Role, World, for_each_engine};

/// Grants what Kansas City asks for.
async fn granted(world: &World) -> String {
    let own = of_city(world, "Kansas City").await;
    let sent = decide(&mut world.sign_in_as(Role::Secretariat).await, &own, "grant", "400").await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    own
}

/// The lines of Kansas City's file of the gift register that come of bursaries.
async fn lines(world: &World) -> Vec<String> {
    let file: Page = world.sign_in_as(Role::Leader).await.get("/gifts.csv").await;
    file.body.lines().filter(|line| line.contains("from a bursary")).map(str::to_owned).collect()
}

#[test]
fn what_is_taken_up_stands_in_the_gift_register_and_what_is_given_back_is_put_right_there() {
    for_each_engine(async |world| {
        let own = granted(world).await;
        assert_eq!(lines(world).await.len(), 0, "what is granted is no gift yet");
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get("/").await.shows("Take up the bursary or give it back"));
        assert_eq!(send(&mut leader, &own, "answer", &[("way", "take-up")]).await.status, 303);
        let taken = lines(world).await;
        assert!(taken.len() == 1 && taken[0].contains(",400.00,USD,"), "{taken:?}");
        assert_eq!(send(&mut leader, &own, "answer", &[("way", "give-back")]).await.status, 303);
        let back = lines(world).await;
        assert!(back.len() == 2 && back.iter().any(|line| line.contains(",0.00,USD,")), "{back:?}");
        let refused = send(&mut leader, &own, "answer", &[("way", "take-up")]).await;
        assert_eq!(refused.status, 403, "what was given back is another city's");
    });
}

#[test]
fn a_declined_city_asks_the_chair_of_the_meeting_for_one_second_look() {
    for_each_engine(async |world| {
        let own = of_city(world, "Kansas City").await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        decide(&mut secretariat, &own, "decline", "").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let empty = send(&mut leader, &own, "second-look", &[("second_words", "")]).await;
        assert!(empty.status == 422 && empty.shows("Say why to look again"), "{}", empty.body);
        let why = [("second_words", "The flood came after we asked")];
        assert_eq!(send(&mut leader, &own, "second-look", &why).await.status, 303);
        assert_eq!(decide(&mut secretariat, &own, "grant", "5").await.status, 403, "not those who declined it");
        let mut chair = world.sign_in_as(Role::President).await;
        assert!(chair.get("/").await.shows("Look a second time at a bursary"), "the region's president chairs it");
        let sent = decide(&mut chair, &own, "decline", "").await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let twice = send(&mut leader, &own, "second-look", &why).await;
        assert!(twice.status == 403 && twice.shows("There is no second look here"), "{}", twice.body);
    });
}

#[test]
fn a_bursary_is_settled_after_the_meeting_for_no_more_than_was_granted() {
    for_each_engine(async |world| {
        let (own, meeting) = (granted(world).await, ahead(world).await);
        let mut leader = world.sign_in_as(Role::Leader).await;
        send(&mut leader, &own, "answer", &[("way", "take-up")]).await;
        let settled = |sum: &'static str| [("paid_sum", sum), ("report", "Two wombats learned")];
        let early = send(&mut leader, &own, "settlement", &settled("350")).await;
        assert!(early.status == 403 && early.shows("too early"), "{}", early.body);
        let now = world.clock.now().micros();
        let sql =
            format!("UPDATE meeting SET starts_at = {now} - 2, ends_at = {now} - 1 WHERE id = {}", meeting.number());
        world.execute(&sql).expect("the database answers");
        assert_eq!(send(&mut leader, &own, "settlement", &settled("400.01")).await.status, 403);
        let sent = send(&mut leader, &own, "settlement", &settled("350")).await;
        let page = leader.follow(&sent).await;
        assert!(page.shows("USD\u{a0}350") && page.shows("Two wombats learned"), "{}", page.body);
        let lines = lines(world).await;
        assert!(lines.iter().any(|line| line.contains(",350.00,USD,")), "the register has what was paid: {lines:?}");
        assert!(!leader.get("/").await.body.contains(&own), "what is settled leaves the desk");
    });
}

#[test]
fn what_was_not_decided_when_the_meeting_is_called_off_leaves_the_desks() {
    for_each_engine(async |world| {
        let meeting = ahead(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert!(secretariat.get("/").await.shows("Decide on a bursary"));
        let sql = format!("UPDATE meeting SET cancelled_at = 1 WHERE id = {}", meeting.number());
        world.execute(&sql).expect("the database answers");
        world.write(move |tx| super::super::watching::look(tx, meeting)).await;
        assert!(!secretariat.get("/").await.shows("Decide on a bursary"));
    });
}
