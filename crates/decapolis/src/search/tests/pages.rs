//! The page of search, as a browser asks for it.

use kernel::search_feed::SearchFeed;

use super::{follow, step};
use crate::testing::{Browser, Role, World, for_each_engine};

async fn html(world: &World, address: &str) -> String {
    let page = world.browser().get(address).await;
    assert_eq!(page.status, 200, "{address}");
    page.body
}

fn titles(html: &str) -> usize {
    html.matches("class=\"item\"").count()
}

#[test]
fn a_city_is_found_by_any_of_its_names() {
    for_each_engine(async |world| {
        follow(world);
        for name in ["Kansas+City", "kansas+cit", "%D9%83%D8%A7%D9%86%D8%B3%D8%A7%D8%B3"] {
            let found = html(world, &format!("/search?q={name}&kind=city")).await;
            assert!(titles(&found) >= 1, "{name}: {found}");
        }
    });
}

#[test]
fn tabs_and_facets_keep_the_words_and_count() {
    for_each_engine(async |world| {
        follow(world);
        let all = html(world, "/search?q=residents").await;
        assert!(all.contains("href=\"/search?q=residents&#38;kind=practice\""), "{all}");
        assert!(all.contains("href=\"/search?q=residents&#38;language=en\""), "{all}");
        let narrowed = html(world, "/search?q=residents&kind=practice").await;
        assert!(narrowed.contains("href=\"/search?q=residents\""), "a way back: {narrowed}");
        assert!(narrowed.contains("<mark>"), "why it was found");
    });
}

#[test]
fn nothing_asked_and_nothing_found_are_calm_pages() {
    for_each_engine(async |world| {
        assert!(html(world, "/search?q=residents").await.contains("Search is being prepared"));
        follow(world);
        assert_eq!(titles(&html(world, "/search").await), 0);
        let page = html(world, "/search?q=%3Cscript%3Exyzzy").await;
        assert!(page.contains("Nothing was found for: &#60;script&#62;xyzzy"), "{page}");
        for odd in ["q=*", "q=%22", "q=-", "q=a&kind=x&language=zz&topic=/&page=99", "q=%00&page=-1"] {
            html(world, &format!("/search?{odd}")).await;
        }
    });
}

#[test]
fn a_need_just_stated_is_found_after_the_next_look() {
    for_each_engine(async |world| {
        follow(world);
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/").await;
        leader.post_form("/needs", &[("words", "Our tramways need a quixotic timetable")]).await;
        let before = leader.get("/search?q=quixotic").await;
        follow(world);
        let after = leader.get("/search?q=quixotic").await;
        assert_eq!((titles(&before.body), titles(&after.body)), (0, 1));
        assert!(after.body.contains("<mark>quixotic</mark>"));
    });
}

#[test]
fn an_index_that_followed_equals_one_built_anew() {
    for_each_engine(async |world| {
        follow(world);
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/").await;
        leader.post_form("/needs", &[("words", "Our tramways need a quixotic timetable")]).await;
        follow(world);
        let followed = world.app.index.digests().expect("it reads");
        let count = step(world, SearchFeed::rebuild);
        assert_eq!(world.app.index.digests().expect("it reads"), followed);
        assert_eq!(count, followed.len());
    });
}

/// Hits of an address, and the statements they cost.
async fn cost(world: &World, browser: &mut Browser, address: &str) -> (usize, u64) {
    let before = world.db().statements_read();
    let page = browser.get(address).await;
    (titles(&page.body), world.db().statements_read() - before)
}

#[test]
fn ten_hits_of_a_kind_cost_as_much_as_one() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut costs = Vec::new();
        for more in [1, 11] {
            for _ in 0..more {
                leader.post_form("/needs", &[("words", "A quixotic tramway"), ("topic", "sensors")]).await;
            }
            follow(world);
            // What is kept in memory is read at the first visit after a change.
            leader.get("/search?q=quixotic").await;
            costs.push(cost(world, &mut leader, "/search?q=quixotic").await);
        }
        assert_eq!(costs, [(1, costs[0].1), (10, costs[0].1)]);
    });
}

/// Session, circles, pending changes and topics, and besides at most four for each kind of record.
#[test]
fn hits_of_several_kinds_stay_within_a_bound() {
    for_each_engine(async |world| {
        follow(world);
        let mut leader = world.sign_in_as(Role::Leader).await;
        for (words, kinds) in [("residents", 3), ("city", 3), ("residents&kind=practice", 1)] {
            let (hits, statements) = cost(world, &mut leader, &format!("/search?q={words}")).await;
            assert!(hits == 10 && statements <= 6 + 4 * kinds, "{words}: {hits} hits cost {statements}");
        }
    });
}
