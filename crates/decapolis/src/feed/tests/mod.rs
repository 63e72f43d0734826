//! A calendar of one's own by user story, on both engines.

use calendar::{Event, Status};

use crate::forum::Story;
use crate::forum::demo_meeting;
use crate::testing::{ADDRESS, Browser, Role, World, for_each_engine};

/// The path of the reader's own feed, made anew.
async fn begin(browser: &mut Browser) -> String {
    browser.get("/account/calendar").await;
    assert_eq!(browser.post_form("/account/calendar", &[]).await.status, 303);
    let page = browser.get("/account/calendar").await;
    let at = page.body.find("/feeds/").expect("an address");
    page.body[at..].chars().take_while(|letter| *letter != '<' && *letter != '"').collect()
}

/// The events of a feed in which nothing is wrong.
async fn events(world: &World, path: &str) -> Vec<Event> {
    let page = world.browser().get(path).await;
    assert_eq!(page.status, 200, "{}", page.body);
    assert_eq!(calendar::check(page.body.as_bytes()).expect("small enough").problems, [], "{}", page.body);
    assert!(!page.body.contains("ATTENDEE"), "nobody is named");
    calendar::read(page.body.as_bytes()).expect("small enough").into_iter().flat_map(|one| one.events).collect()
}

fn status_of(events: &[Event], meeting: &str) -> Option<Status> {
    let starts = format!("meeting-{meeting}@");
    events.iter().find(|event| event.uid.as_ref().is_some_and(|uid| uid.starts_with(&starts)))?.status
}

#[test]
fn a_calendar_shows_what_its_person_comes_to_and_follows_each_change() {
    for_each_engine(async |world| {
        let meeting = world.read(|tx| demo_meeting(tx, Story::Ahead)).await.expect("the demo has one").to_string();
        let mut leader = world.sign_in_as(Role::Leader).await;
        let feed = begin(&mut leader).await;
        let first = events(world, &feed).await;
        assert_eq!(status_of(&first, &meeting), Some(Status::Confirmed), "{first:?}");
        let page = world.browser().get(&feed).await;
        assert!(page.body.contains("BEGIN:VTIMEZONE") && page.body.contains(ADDRESS), "{}", page.body);
        let etag = page.headers.iter().find(|(name, _)| *name == "etag").expect("a version").1.clone();
        let again = world.browser().get_with(&feed, &[("if-none-match", &etag)]).await;
        assert_eq!((again.status, again.body.as_str()), (304, ""), "nothing is sent twice");
        let own = leader.get(&format!("/meetings/{meeting}")).await;
        let at = own.body.find("/meeting-seats/").expect("a seat");
        let seat: String = own.body[at..].chars().take_while(|letter| *letter != '"').collect();
        leader.get(&seat).await;
        let held = [("answer", "hold"), ("until", "2026-04-20"), ("reason", "The council decides")];
        let sent = leader.post_form(&format!("{seat}/answer"), &held).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        assert_eq!(status_of(&events(world, &feed).await, &meeting), Some(Status::Tentative));
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = format!("/meetings/{meeting}");
        secretariat.get(&path).await;
        secretariat.post_form(&format!("{path}/cancel"), &[("reason", "Snow")]).await;
        assert_eq!(status_of(&events(world, &feed).await, &meeting), Some(Status::Cancelled));
    });
}

#[test]
fn a_new_address_ends_the_old_one_and_no_post_shows_nothing() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let old = begin(&mut leader).await;
        let new = begin(&mut leader).await;
        assert_eq!(world.browser().get(&old).await.status, 404);
        assert_eq!(world.browser().get(&format!("{new}0")).await.status, 404, "of no signature");
        assert!(!events(world, &new).await.is_empty());
        world
            .write(|tx| {
                let (_, person) = crate::testing::post_of(tx, Role::Leader)?.ok_or(kernel::stop::Stop::Missing)?;
                Ok(kernel::post::take_all(tx, person)?)
            })
            .await;
        assert!(events(world, &new).await.is_empty(), "the post ended");
        leader.get("/account").await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let own = begin(&mut officer).await;
        officer.get("/account/calendar").await;
        officer.post_form("/account/calendar/end", &[]).await;
        assert_eq!(world.browser().get(&own).await.status, 404);
    });
}
