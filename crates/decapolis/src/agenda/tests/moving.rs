//! A meeting that is moved takes its agenda along, by the same day and hour on its clocks.

use kernel::time::Timestamp;

use super::super::model::Version;
use super::super::store;
use super::{add, publish, says, seated_meeting};
use crate::forum::MeetingId;
use crate::forum::tests::MEETING;
use crate::testing::{Browser, NOW, Role, World, for_each_engine, post_of};

/// Winter time began on 1 November.
const MOVED: [(&str, &str); 2] = [("first_day", "2026-11-03"), ("last_day", "2026-11-04")];

fn id_of(meeting: &str) -> MeetingId {
    meeting.rsplit('/').next().expect("a part").parse().expect("an id")
}

/// Changes the meeting; the rest stays as it is.
async fn change(browser: &mut Browser, meeting: &str, changed: &[(&str, &str)]) {
    let rest = MEETING.iter().filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
    let form: Vec<_> = rest.chain(changed).copied().collect();
    browser.get(&format!("{meeting}/change")).await;
    let sent = browser.post_form(&format!("{meeting}/change"), &form).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
}

/// The titles and beginnings of the draft.
async fn draft(world: &World, meeting: &str) -> Vec<(String, String)> {
    let id = id_of(meeting);
    let items = world.read(move |tx| Ok(store::items(tx, id)?)).await;
    items.into_iter().map(|item| (item.plan.title, item.plan.starts_at.to_string())).collect()
}

async fn latest(world: &World, meeting: &str) -> Option<Version> {
    let id = id_of(meeting);
    world.read(move |tx| Ok(store::version::latest(tx, id)?)).await
}

#[test]
fn a_meeting_moved_across_a_change_of_clocks_keeps_the_local_hours_of_its_agenda() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let item = add(world, &mut secretariat, &meeting, &[]).await;
        add(world, &mut secretariat, &meeting, &[("title", "Forms"), ("day", "2026-06-10"), ("time", "14:00")]).await;
        let post = world.post_of(Role::OtherLeader).await;
        secretariat.get(&item).await;
        secretariat.post_form(&format!("{item}/speakers"), &[("post", &post)]).await;
        publish(&mut secretariat, &meeting, "The first one").await;
        add(world, &mut secretariat, &meeting, &[("title", "Only a draft"), ("time", "12:00")]).await;
        change(&mut secretariat, &meeting, &MOVED).await;
        let expected = [
            ("Letters that people read", "2026-11-03T16:00:00Z"),
            ("Only a draft", "2026-11-03T18:00:00Z"),
            ("Forms", "2026-11-04T20:00:00Z"),
        ];
        let expected = expected.map(|(title, at)| (title.to_owned(), at.to_owned()));
        assert_eq!(draft(world, &meeting).await, expected, "an hour later in UTC, the same on the wall");
        let version = latest(world, &meeting).await.expect("a version");
        let titles: Vec<_> = version.entries.iter().map(|entry| entry.plan.title.as_str()).collect();
        assert_eq!((version.number, titles), (2, vec!["Letters that people read", "Forms"]));
        let page = world.sign_in_as(Role::Officer).await.get(&format!("{meeting}/agenda/versions/2")).await;
        assert!(page.shows("The meeting was moved") && page.shows("another time"), "{}", page.body);
        let xml = secretariat.get(&format!("{meeting}/schedule.xml")).await;
        assert!(xml.body.contains("2026-11-03T10:00:00-06:00"), "{}", xml.body);
        let told = world.mails_of("agenda-changed").await;
        let lyon = world.read(|tx| post_of(tx, Role::OtherLeader)).await.expect("a post").1;
        assert_eq!(told.iter().map(|mail| mail.person).collect::<Vec<_>>(), [lyon], "the owner moved it");
        assert!(says(&told[0]).contains("3 nov"), "{}", says(&told[0]));
    });
}

#[test]
fn what_runs_now_is_what_the_moved_agenda_says() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        add(world, &mut secretariat, &meeting, &[]).await;
        publish(&mut secretariat, &meeting, "The first one").await;
        change(&mut secretariat, &meeting, &MOVED).await;
        let half_past_ten: Timestamp = "2026-11-03T16:30:00Z".parse().expect("an instant");
        world.clock.advance_seconds((half_past_ten.micros() - NOW.micros()) / 1_000_000);
        let now = world.sign_in_as(Role::Officer).await.get(&format!("{meeting}/now")).await;
        assert!(now.shows("Letters that people read"), "{}", now.body);
    });
}

#[test]
fn a_change_that_moves_nothing_publishes_nothing() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        add(world, &mut secretariat, &meeting, &[]).await;
        change(&mut secretariat, &meeting, &MOVED).await;
        assert!(latest(world, &meeting).await.is_none(), "nothing was published before either");
        publish(&mut secretariat, &meeting, "The first one").await;
        let places = MOVED.into_iter().chain([("place", "Room 5"), ("ends", "17:00")]);
        change(&mut secretariat, &meeting, &places.collect::<Vec<_>>()).await;
        assert_eq!(latest(world, &meeting).await.map(|version| version.number), Some(1));
    });
}

#[test]
fn a_fair_hour_that_is_taken_moves_the_agenda_too() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get("/forums/new").await;
        let series = [("name", "By video"), ("purpose", "Short calls"), ("format", "online"), ("region", "")];
        let begun = secretariat.post_form("/forums", &series).await.location;
        let hours = [("last_day", "2026-06-09"), ("ends", "10:30")];
        let rest = MEETING.iter().filter(|(name, _)| hours.iter().all(|(other, _)| other != name));
        let form: Vec<_> = rest.chain(&hours).copied().collect();
        secretariat.get(&format!("{begun}/meetings/new")).await;
        let meeting = secretariat.post_form(&format!("{begun}/meetings"), &form).await.location;
        add(world, &mut secretariat, &meeting, &[("time", "09:30"), ("minutes", "30")]).await;
        publish(&mut secretariat, &meeting, "The first one").await;
        secretariat.get(&format!("{meeting}/hours")).await;
        let start = [("start", "2026-06-11T15:00:00Z")];
        assert_eq!(secretariat.post_form(&format!("{meeting}/hours"), &start).await.status, 303);
        assert_eq!(draft(world, &meeting).await[0].1, "2026-06-11T15:30:00Z");
        let version = latest(world, &meeting).await.expect("a version");
        assert_eq!(
            (version.number, version.entries[0].plan.starts_at.to_string().as_str()),
            (2, "2026-06-11T15:30:00Z")
        );
    });
}
