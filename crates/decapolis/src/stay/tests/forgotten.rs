//! What goes with the seat, with the person, and when its time is over.

use super::super::forgetting;
use super::{NEEDS, ahead, number_of, own_seat, say};
use crate::testing::{Role, World, for_each_engine};

const DAY: i64 = 86_400_000_000;

/// Runs what the program does every hour; gives how many rows of needs are there then.
async fn run(world: &World) -> usize {
    world
        .write(|tx| {
            forgetting::clear_care(tx)?;
            forgetting::clear_consents(tx)?;
            forgetting::clear_needs(tx)
        })
        .await;
    world.contents().iter().filter(|row| row.starts_with("stay_need ")).count()
}

/// Whether words stand anywhere in the database.
fn holds(world: &World, words: &str) -> bool {
    world.contents().iter().any(|row| row.contains(words))
}

#[test]
fn the_answers_of_whoever_gives_the_seat_back_are_read_by_nobody_and_go() {
    for_each_engine(async |world| {
        let (path, seat) = (ahead(world).await, own_seat(world).await);
        let mut leader = world.sign_in_as(Role::Leader).await;
        say(&mut leader, &path, &NEEDS).await;
        leader.get(&seat).await;
        let declined = [("answer", "decline"), ("reason", "The council meets")];
        assert_eq!(leader.post_form(&format!("{seat}/answer"), &declined).await.status, 303);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert!(!secretariat.get(&format!("{path}/lists/dinner")).await.shows("quokka"));
        leader.get(&seat).await;
        leader.post_form(&format!("{seat}/answer"), &[("answer", "accept")]).await;
        let page = leader.get(&format!("{path}/needs")).await;
        assert!(!page.body.contains("quokka"), "who comes back says it anew: {}", page.body);
        run(world).await;
        assert!(!holds(world, "quokka"));
    });
}

#[test]
fn a_deputy_finds_nothing_of_what_the_former_guest_needed() {
    for_each_engine(async |world| {
        let (path, seat) = (ahead(world).await, own_seat(world).await);
        let mut leader = world.sign_in_as(Role::Leader).await;
        say(&mut leader, &path, &NEEDS).await;
        let deputy = world.post_of(Role::Officer).await;
        leader.get(&seat).await;
        let given = [("answer", "deputy"), ("deputy", deputy.as_str())];
        let sent = leader.post_form(&format!("{seat}/answer"), &given).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let page = world.sign_in_as(Role::Officer).await.get(&format!("{path}/needs")).await;
        assert!(page.status == 200 && !page.body.contains("quokka"), "{}", page.body);
        assert_eq!(leader.get(&format!("{path}/needs")).await.status, 403);
        run(world).await;
        assert!(!holds(world, "quokka"));
    });
}

#[test]
fn diets_go_a_week_after_the_meeting_and_names_from_passports_a_month_after_it() {
    for_each_engine(async |world| {
        let path = ahead(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        say(&mut leader, &path, &NEEDS).await;
        let end_it = |days: i64| {
            let end = world.clock.now().micros() - days * DAY;
            let moved =
                format!("UPDATE meeting SET starts_at = {end} - 1, ends_at = {end} WHERE id = {}", number_of(&path));
            world.execute(&moved).expect("the database answers");
        };
        end_it(6);
        run(world).await;
        assert!(holds(world, "quokka") && holds(world, "Numbat Of Passport"));
        end_it(8);
        run(world).await;
        assert!(!holds(world, "quokka") && !holds(world, "wombat") && holds(world, "Numbat Of Passport"));
        end_it(31);
        assert_eq!(run(world).await, 0);
        assert!(!holds(world, "Numbat Of Passport"));
    });
}

#[test]
fn whoever_was_asked_and_said_nothing_is_not_waited_for_after_the_meeting() {
    for_each_engine(async |world| {
        let path = ahead(world).await;
        let ended = world.clock.now().micros() - 1;
        let moved = format!("UPDATE meeting SET starts_at = 1, ends_at = {ended} WHERE id = {}", number_of(&path));
        world.execute(&moved).expect("the database answers");
        run(world).await;
        assert!(!world.sign_in_as(Role::Leader).await.get("/").await.body.contains("/stay-needs/"));
    });
}
