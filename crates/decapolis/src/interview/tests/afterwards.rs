//! What comes of interviews: needs, clusters, the end of them, and what is forgotten.

use super::{WORDS, add, meeting_of, own_path};
use crate::forum::Story;
use crate::interview::model::KEPT_MONTHS;
use crate::interview::store;
use crate::testing::{Role, for_each_engine};

#[test]
fn what_presses_becomes_a_need_that_shows_where_it_comes_from() {
    for_each_engine(async |world| {
        let path = own_path(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let answer = add(&mut leader, &path, "presses", "members").await;
        assert!(leader.get(&answer).await.shows("All members will read it"));
        let need = [("words", WORDS), ("topic", "sensors")];
        let sent = leader.post_form(&format!("{answer}/need"), &need).await;
        let brief = leader.follow(&sent).await;
        assert!(brief.status == 200 && brief.shows("Services that everybody can use"), "{}", brief.body);
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&sent.location).await.status, 200, "members read the need");
        leader.get(&answer).await;
        let again = leader.post_form(&format!("{answer}/need"), &need).await;
        assert!(again.status == 403 && again.shows("It is a need already"), "{}", again.body);
    });
}

#[test]
fn a_need_of_what_others_may_not_read_stays_with_the_city() {
    for_each_engine(async |world| {
        let path = own_path(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let answer = add(&mut leader, &path, "presses", "nameless").await;
        assert!(leader.get(&answer).await.shows("Only your city will read it"));
        let sent = leader.post_form(&format!("{answer}/need"), &[("words", WORDS)]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&sent.location).await.status, 404);
    });
}

#[test]
fn clusters_stand_by_topic_with_the_most_pressed_first() {
    for_each_engine(async |world| {
        let meeting = meeting_of(world, Story::Ahead).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let page = secretariat.get(&format!("/meetings/{meeting}/interviews/clusters")).await;
        assert!(page.status == 200 && page.shows("cities are pressed by it or ask"), "{}", page.body);
        let counts: Vec<usize> = page
            .body
            .split(" pressed by it or ask")
            .filter_map(|before| {
                let number = before.rsplit('>').next()?.split(' ').next()?;
                number.parse().ok()
            })
            .collect();
        assert!(counts.len() > 2 && counts.is_sorted_by(|one, other| one >= other), "{counts:?}");
    });
}

#[test]
fn a_cluster_becomes_an_item_without_a_word_of_what_was_said() {
    for_each_engine(async |world| {
        let (path, meeting) = (own_path(world).await, meeting_of(world, Story::Ahead).await);
        let mut leader = world.sign_in_as(Role::Leader).await;
        add(&mut leader, &path, "presses", "members").await;
        let clusters = format!("/meetings/{meeting}/interviews/clusters");
        assert!(!leader.get(&clusters).await.shows("Propose as an agenda item"), "only who prepares it proposes");
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert!(secretariat.get(&clusters).await.shows("Propose as an agenda item"));
        let proposals = format!("/meetings/{meeting}/interviews/proposals");
        let sent = secretariat.post_form(&proposals, &[("cluster", "sensors")]).await;
        let agenda = secretariat.follow(&sent).await;
        assert!(agenda.status == 200 && agenda.shows("Sensors in public space"), "{}", agenda.body);
        assert!(agenda.shows("Kansas City") && !agenda.shows(WORDS), "{}", agenda.body);
        assert!(leader.get(&path).await.shows("Sensors in public space"), "the thread leads to the item");
    });
}

#[test]
fn once_the_meeting_begins_nothing_more_is_taken() {
    for_each_engine(async |world| {
        let path = own_path(world).await;
        world.clock.advance_seconds(25 * 86_400);
        world.run_jobs(None);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&path).await;
        assert!(page.status == 200 && page.shows("not answered"), "{}", page.body);
        let fields = [("kind", "proud"), ("words", WORDS), ("consent", "prepares")];
        let refused = leader.post_form(&format!("{path}/answers"), &fields).await;
        assert!(refused.status == 403 && refused.shows("The meeting has begun"), "{}", refused.body);
        assert!(!leader.get("/").await.body.contains(&path), "nothing waits on the desk");
    });
}

#[test]
fn what_only_those_who_prepare_may_read_is_forgotten_after_two_years() {
    for_each_engine(async |world| {
        let path = own_path(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let kept = add(&mut leader, &path, "proud", "members").await;
        let prepares = add(&mut leader, &path, "worked", "prepares").await;
        let begins = world.clock.now().plus_days(25);
        world.clock.advance_seconds(25 * 86_400);
        world.run_jobs(None);
        assert_eq!(begins, world.clock.now());
        let over = i64::from(KEPT_MONTHS) * 30 * 86_400;
        world.clock.advance_seconds(over + 86_400);
        let before = world.write(store::count_old).await;
        assert!(before > 0);
        world.write(|tx| store::clear_old(tx).map(drop)).await;
        assert_eq!(world.write(store::count_old).await, 0);
        let words = async |answer: &str| {
            let id = answer.rsplit('/').next().expect("a part").parse().expect("an id");
            world.read(move |tx| Ok(store::answer(tx, id)?.words)).await
        };
        assert_eq!((words(&kept).await, words(&prepares).await), (WORDS.to_owned(), String::new()));
    });
}
