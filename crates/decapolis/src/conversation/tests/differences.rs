//! Attacked by time: somebody looks, one more person votes, somebody looks again.

use super::{begin, draw, end, kept, say, statements};
use crate::testing::{Browser, Page, World, for_each_engine};

/// All that anybody is shown of the votes: the map, its data, and the page of each statement.
async fn looks(world: &World, page: &str) -> Vec<String> {
    let mut stranger = world.browser();
    let mut paths = statements(&mut stranger, page).await;
    paths.extend([format!("{page}/map"), format!("{page}/map?without=suspected"), format!("/api/v1{page}/map")]);
    let mut seen = Vec::new();
    for path in paths {
        let shown = stranger.get(&path).await;
        assert_eq!(shown.status, 200, "{path}");
        seen.push(without_its_forms(&shown));
    }
    seen
}

/// Forms have a proof of their own each time.
fn without_its_forms(page: &Page) -> String {
    page.body.lines().filter(|line| !line.contains("_form")).collect()
}

/// A phone that says the same to all three statements.
async fn votes(world: &World, page: &str, side: &str) -> Browser {
    let mut phone = world.browser();
    for _ in 0..3 {
        say(&mut phone, page, side).await;
    }
    phone
}

#[test]
fn who_looks_before_and_after_one_more_vote_learns_nothing_of_it() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        for number in 0..20 {
            votes(world, &page, if number % 2 == 0 { "agree" } else { "disagree" }).await;
            if number == 9 {
                draw(world);
            }
        }
        draw(world);
        assert_eq!(
            kept(world, &page).await.map(|drawn| drawn.shown.people),
            Some(10),
            "ten are shown, ten are held back"
        );
        let before = looks(world, &page).await;
        let mut one = votes(world, &page, "agree").await;
        draw(world);
        assert_eq!(looks(world, &page).await, before, "whichever side the one took");
        let kept_before = kept(world, &page).await;
        one.get(&page).await;
        assert_eq!(one.post_form(&format!("{page}/withdrawal"), &[]).await.status, 303);
        draw(world);
        assert_eq!(kept(world, &page).await, kept_before, "nor does the one who leaves");
    });
}

#[test]
fn what_is_shown_changes_with_ten_more_people_and_with_the_last_day() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let people = async |world: &World| kept(world, &page).await.map(|drawn| drawn.shown.people);
        for number in 1..=9 {
            votes(world, &page, "agree").await;
            draw(world);
            assert_eq!(people(world).await, Some(number), "of fewer than ten it is said how many they are");
        }
        votes(world, &page, "agree").await;
        draw(world);
        assert!(
            world.browser().get(&format!("{page}/map")).await.shows("No results yet"),
            "ten are not enough to hold ten back"
        );
        for _ in 0..9 {
            votes(world, &page, "disagree").await;
            draw(world);
        }
        assert!(world.browser().get(&format!("{page}/map")).await.shows("No results yet"), "nor are nineteen");
        votes(world, &page, "disagree").await;
        draw(world);
        assert_eq!(people(world).await, Some(10), "of twenty ten are shown");
        for _ in 0..3 {
            votes(world, &page, "pass").await;
            draw(world);
        }
        assert_eq!(people(world).await, Some(10));
        end(world);
        assert_eq!(people(world).await, Some(25), "with the last day all 23 are counted, to the nearest five");
        let map = world.browser().get(&format!("{page}/map")).await;
        assert!(map.shows("Numbers of people are rounded to five"), "{}", map.body);
    });
}

#[test]
fn of_fewer_than_twice_ten_nothing_is_shown_until_the_last_day_and_then_everybody() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        for _ in 0..12 {
            votes(world, &page, "agree").await;
        }
        draw(world);
        assert!(world.browser().get(&format!("{page}/map")).await.shows("No results yet"));
        end(world);
        assert!(world.browser().get(&format!("{page}/map")).await.shows("10 people gave 35 votes"), "twelve, rounded");
    });
}

#[test]
fn a_burst_is_on_the_map_with_its_first_drawing_all_but_ten_though_nobody_votes_after_it() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        for number in 0..45 {
            votes(world, &page, if number % 3 == 0 { "agree" } else { "disagree" }).await;
        }
        world.clock.advance_seconds(6);
        world.run_jobs(None);
        let map = world.browser().get(&format!("{page}/map")).await;
        assert!(map.shows("35 people gave 105 votes"), "{}", map.body);
        end(world);
        let map = world.browser().get(&format!("{page}/map")).await;
        assert!(map.shows("45 people gave 135 votes"), "with the last day nobody is held back: {}", map.body);
    });
}

/// What is shown of a map but for the picture, which is moved by lot.
fn told(drawn: super::super::drawing::Drawn) -> (super::super::showing::Shown, usize) {
    let shown = drawn.shown;
    (super::super::showing::Shown { dots: Vec::new(), unsure: Vec::new(), other: None, ..shown }, drawn.suspected)
}

#[test]
fn a_map_that_goes_on_from_the_one_before_shows_what_one_from_the_start_shows() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        for number in 0..60 {
            votes(world, &page, if number % 3 == 0 { "agree" } else { "disagree" }).await;
            if number % 20 == 19 {
                draw(world);
            }
        }
        end(world);
        let id = page.trim_start_matches("/conversations/").parse().expect("an id");
        let (_, former) = world.read(move |tx| Ok(super::super::store::drawn::before(tx, id)?)).await;
        assert!(!former.statements.is_empty(), "there is something to go on from");
        let went_on = told(kept(world, &page).await.expect("drawn"));
        world.execute("UPDATE conversation_map SET shown = '', former = ''").expect("the database answers");
        let db = std::sync::Arc::clone(&world.app);
        std::thread::spawn(move || super::super::drawing::draw(&db.db, id)).join().expect("no panic").expect("drawn");
        assert_eq!(told(kept(world, &page).await.expect("drawn")), went_on);
    });
}

#[test]
fn a_public_map_of_before_numbers_were_rounded_is_taken_back_and_drawn_anew_with_the_upgrade() {
    for_each_engine(async |world| {
        let page = super::page_of(world, super::Story::River).await;
        let exact = "UPDATE conversation_map SET shown = REPLACE(REPLACE(shown, '\"range\":', '\"kept\":'), '\"people\":', '\"people\":1')";
        world.execute(exact).expect("the database answers");
        let before = kept(world, &page).await.expect("drawn").shown;
        assert_eq!(before.range, [0.0; 2]);
        for statement in include_str!("../schema/014.sql").split(";\n").filter(|sql| !sql.trim().is_empty()) {
            world.execute(statement).expect("the database answers");
        }
        assert!(world.browser().get(&format!("{page}/map")).await.shows("No results yet"), "nothing of it is shown");
        world.run_jobs(None);
        let after = kept(world, &page).await.expect("drawn anew").shown;
        assert!(after.people % 5 == 0 && after.people < before.people && after.range != [0.0; 2], "{}", after.people);
        let members = kept(world, &super::page_of(world, super::Story::Members).await).await;
        assert!(members.is_some(), "what members read stays as it is");
    });
}
