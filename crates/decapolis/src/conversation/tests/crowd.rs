//! Several hundred votes at once: none is lost, and the map follows; what looks made by few hands is said.

use std::sync::Arc;

use kernel::web::{App, RawRequest, handle};

use super::{Story, begin, draw, end, kept, page_of, rows, shown};
use crate::testing::{Role, World, for_each_engine};

/// Votes at once that may meet in the database; each device votes on all three statements.
const DEVICES: usize = 100;

/// A vote as a browser sends it, from a device of its own.
async fn vote(app: Arc<App>, page: String, (device, statement, side): (usize, String, &'static str)) -> u16 {
    let body = format!("vote={side}&statement={statement}").into_bytes();
    // Who meets too many others is told so and sends it again.
    for _ in 0..50 {
        let headers = [
            ("host", app.config.host().to_owned()),
            ("cookie", format!("device={device:032x}")),
            ("sec-fetch-site", "same-origin".to_owned()),
        ];
        let raw = RawRequest {
            method: "POST".to_owned(),
            target: format!("{page}/votes"),
            headers: headers.map(|(name, value)| (name.to_owned(), value)).into(),
            body: body.clone(),
            client: None,
        };
        let status = handle(&app, raw).await.status as u16;
        if status != 503 {
            return status;
        }
        tokio::task::yield_now().await;
    }
    503
}

async fn statements(world: &World, page: &str) -> Vec<String> {
    let listed = world.browser().get(&format!("{page}/statements")).await;
    let links = listed.body.split("href=\"/conversation-statements/").skip(1);
    links.filter_map(|rest| rest.split('"').next().map(str::to_owned)).collect()
}

/// Drawings of a conversation's map that wait.
fn drawings(world: &World, page: &str) -> usize {
    let id = page.trim_start_matches("/conversations/");
    rows(world, "job").iter().filter(|row| row.contains("draw-conversation-map") && row.contains(id)).count()
}

#[test]
fn of_three_hundred_votes_at_once_none_is_lost_and_the_map_follows() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let statements = statements(world, &page).await;
        assert_eq!(statements.len(), 3);
        for (place, statement) in statements.iter().enumerate() {
            let mut sent = tokio::task::JoinSet::new();
            for device in 0..DEVICES {
                let side = ["agree", "disagree", "pass"][(device + place) % 3];
                sent.spawn(vote(Arc::clone(&world.app), page.clone(), (device + 1, statement.clone(), side)));
            }
            let statuses = sent.join_all().await;
            assert!(statuses.iter().all(|status| *status == 303), "{statuses:?}");
        }
        let before = rows(world, "conversation_vote").len();
        draw(world);
        assert_eq!(drawings(world, &page), 1, "nothing waits to be drawn but with the last day");
        end(world);
        let drawn = kept(world, &page).await.expect("drawn");
        assert_eq!((drawn.shown.people, drawn.shown.votes), (DEVICES, 3 * DEVICES), "{before} rows in all");
    });
}

#[test]
fn the_map_is_drawn_once_in_ten_seconds_and_by_no_page() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let statement = statements(world, &page).await.remove(0);
        for device in 1..=12 {
            vote(Arc::clone(&world.app), page.clone(), (device, statement.clone(), "agree")).await;
        }
        assert_eq!(drawings(world, &page), 1, "twelve votes ask for one drawing");
        assert!(world.browser().get(&format!("{page}/map")).await.shows("No results yet"), "no page draws it");
        draw(world);
        for device in 13..=22 {
            vote(Arc::clone(&world.app), page.clone(), (device, statement.clone(), "agree")).await;
        }
        draw(world);
        let map = world.browser().get(&format!("{page}/map")).await;
        assert!(map.shows("10 people gave 10 votes") && map.shows("Where most say the same"), "{}", map.body);
    });
}

#[test]
fn the_map_of_the_demo_says_what_it_shows_and_draws_nobody_too_few() {
    for_each_engine(async |world| {
        let page = page_of(world, Story::Seattle).await;
        let map = world.browser().get(&format!("{page}/map")).await;
        let agreed = map.body.find("Where all groups say the same").expect("first");
        let apart = map.body.find("Group A:").expect("then what sets groups apart");
        let picture = map.body.find("class=\"scatter-group").expect("then the picture");
        assert!(agreed < apart && apart < picture);
        assert!(map.shows("sub-licensed under CC BY 4.0 with Attribution to The Computational Democracy Project"));
        assert!(map.shows("so a rush could not be seen.") || map.shows("This is no proof"));
        assert!(!map.body.contains("style="), "no style of its own");
        let drawn = kept(world, &page).await.expect("drawn");
        assert_eq!((drawn.shown.people, drawn.shown.dots.len()), (drawn.shown.people, drawn.shown.grouped));
        let members = page_of(world, Story::Members).await;
        let drawn = kept(world, &members).await.expect("drawn");
        assert_eq!((drawn.shown.people, drawn.shown.dots.len()), (28, 0), "under fifty no dot is a person");
        assert!(!drawn.shown.groups.is_empty());
        let map = world.sign_in_as(Role::Leader).await.get(&format!("{members}/map")).await;
        assert!(map.body.contains("class=\"scatter-group"), "groups are drawn, not people");
        assert!(drawn.regions.iter().all(|one| one.percents.len() == drawn.shown.groups.len()));
        assert_eq!(map.shows("Groups by region"), !drawn.regions.is_empty(), "regions of five, where none follows");
    });
}

#[test]
fn forty_who_vote_the_same_are_said_to_all_and_left_out_of_nothing() {
    for_each_engine(async |world| {
        let page = page_of(world, Story::Seattle).await;
        let before = kept(world, &page).await.expect("drawn").shown.people;
        let some: Vec<String> = statements(world, &page).await.into_iter().take(9).collect();
        for device in 1..=40 {
            for statement in &some {
                let status = vote(Arc::clone(&world.app), page.clone(), (device, statement.clone(), "agree")).await;
                assert_eq!(status, 303);
            }
        }
        draw(world);
        let drawn = kept(world, &page).await.expect("drawn");
        assert_eq!(drawn.shown.people, before + 30, "they count, all but ten who are held back");
        assert!(drawn.suspected >= 30 && drawn.without.is_some());
        let map = world.browser().get(&format!("{page}/map")).await;
        assert!(map.shows("Could a few people have made this?") && map.shows("The map without them"), "{}", map.body);
        let without = world.browser().get(&format!("{page}/map?without=suspected")).await;
        assert!(without.shows("This is the map without the people") && without.shows("The map with all"));
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let listed = staff.get(&format!("{page}/conducting")).await;
        assert!(listed.shows("30 people said the same to 9 statements"), "{}", listed.body);
        assert!(shown(&world.browser().get(&page).await).is_some());
    });
}
