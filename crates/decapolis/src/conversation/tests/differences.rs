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
        assert_eq!(kept(world, &page).await.map(|drawn| drawn.shown.people), Some(10), "the first ten are shown");
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
        assert!(world.browser().get(&format!("{page}/map")).await.shows("No results yet"), "these ten wait");
        for _ in 0..9 {
            votes(world, &page, "disagree").await;
            draw(world);
        }
        assert!(world.browser().get(&format!("{page}/map")).await.shows("No results yet"), "nine more are not enough");
        votes(world, &page, "disagree").await;
        draw(world);
        assert_eq!(people(world).await, Some(10), "ten more are");
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
