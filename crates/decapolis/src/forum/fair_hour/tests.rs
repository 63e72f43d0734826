//! The fair hour: the worst-off first, with what they bore before; one press takes it.

use kernel::id::Id;

use super::*;
use crate::forum::tests::MEETING;
use crate::forum::{self, Story};
use crate::testing::{Browser, NOW, Role, World, for_each_engine};

fn who(number: i64, zone: &str) -> Who {
    Who { home: CircleId::from_number(number), name: zone.to_owned(), zone: zone.parse().expect("a zone") }
}

/// Monday 13 April 2026 until the Friday after it.
const WEEK: (Timestamp, Timestamp) = (NOW.plus_seconds(-9 * 3_600), NOW.plus_days(4));

#[test]
fn whoever_bore_a_night_before_does_not_bear_the_next() {
    let people = [who(1, "America/Los_Angeles"), who(2, "Europe/Athens")];
    let worst = |past: &[f64]| {
        let first = ranked(&people, past, WEEK, 60).into_iter().next().expect("an hour");
        (first.outside, first.worst.expect("somebody has it worst").0)
    };
    let (outside, _) = worst(&[0.0, 0.0]);
    assert_eq!(outside, 2, "no hour is within both offices' hours");
    assert_eq!(worst(&[50.0, 0.0]).1, "Europe/Athens");
    assert_eq!(worst(&[0.0, 50.0]).1, "America/Los_Angeles");
}

#[test]
fn hours_within_everybodys_office_come_before_all_others() {
    let people = [who(1, "Europe/Dublin"), who(2, "Europe/Athens")];
    let hours = ranked(&people, &[], WEEK, 60);
    assert_eq!(hours.len(), SHOWN);
    assert!(hours.iter().all(|hour| hour.outside == 0 && hour.worst.is_none()));
    assert!(ranked(&[], &[], WEEK, 60).iter().all(|hour| hour.outside == 0), "nobody has nothing against it");
}

/// Makes a meeting by video of an hour; gives its address.
async fn make(browser: &mut Browser) -> String {
    browser.get("/forums/new").await;
    let series = [("name", "Open hour"), ("purpose", "What works"), ("format", "online"), ("region", "")];
    let begun = browser.post_form("/forums", &series).await;
    browser.get(&format!("{}/meetings/new", begun.location)).await;
    let changed = [("last_day", "2026-06-09"), ("begins", "03:00"), ("ends", "04:00")];
    let rest = MEETING.iter().filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
    let form: Vec<_> = rest.chain(&changed).copied().collect();
    let made = browser.post_form(&format!("{}/meetings", begun.location), &form).await;
    assert_eq!(made.status, 303, "{}", made.body);
    made.location
}

fn first_start(body: &str) -> String {
    let (_, rest) = body.split_once("name=\"start\" value=\"").expect("a button");
    rest.split('"').next().expect("a part").to_owned()
}

async fn moved(world: &World) -> usize {
    world.run_jobs(None);
    forum::tests::mails(world).await.iter().filter(|mail| mail.kind == "meeting-change").count()
}

#[test]
fn one_press_moves_a_meeting_by_video_to_a_fair_hour_and_tells_who_is_asked() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make(&mut secretariat).await;
        let page = format!("{path}/hours");
        assert!(secretariat.get(&path).await.body.contains(&page), "the meeting leads there");
        let before = secretariat.get(&page).await;
        assert!(before.shows("Nobody is asked yet") && before.shows("09:00 to 17:30"), "{}", before.body);
        forum::tests::seats::invite(&mut secretariat, &path, &["Kansas City", "Lyon"]).await;
        let hours = secretariat.get(&page).await;
        assert!(hours.shows("For 2 people") && hours.shows("Outside office hours"), "{}", hours.body);
        let start = first_start(&hours.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(leader.get(&page).await.status, 403);
        assert_eq!(leader.post_form(&page, &[("start", &start)]).await.status, 403);
        let gone = [("start", "2026-04-01T09:00:00Z")];
        assert_eq!(secretariat.post_form(&page, &gone).await.status, 403, "that hour is over");
        let told = moved(world).await;
        secretariat.get(&page).await;
        assert_eq!(secretariat.post_form(&page, &[("start", &start)]).await.status, 303);
        let now = secretariat.get(&page).await;
        assert!(now.shows("The hour that it has now is among these"), "{}", now.body);
        assert!(moved(world).await > told, "who is asked is told");
        secretariat.keep_cookie("language", "ar");
        let arabic = secretariat.get(&page).await;
        assert!(arabic.body.contains("dir=\"rtl\"") && arabic.shows("خارج ساعات العمل"), "{}", arabic.body);
    });
}

#[test]
fn of_a_meeting_to_which_people_travel_no_hour_is_ranked() {
    for_each_engine(async |world| {
        let ahead = world.read(|tx| forum::demo_meeting(tx, Story::Ahead)).await.expect("the demo has it");
        let ahead = format!("/meetings/{ahead}/hours");
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let page = secretariat.get(&ahead).await;
        assert!(page.shows("No hour to look for") && !page.body.contains("name=\"start\""), "{}", page.body);
        assert!(!secretariat.get(ahead.trim_end_matches("/hours")).await.body.contains(&ahead));
    });
}

#[test]
fn the_video_meeting_of_the_demo_finds_a_fairer_hour_than_its_own() {
    for_each_engine(async |world| {
        let path = world.read(example).await.expect("the demo has it");
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let page = secretariat.get(&path).await;
        assert!(page.body.contains("name=\"start\""), "hours are ranked: {}", page.body);
        assert!(!page.shows("The hour that it has now is among these"), "{}", page.body);
    });
}

#[test]
fn who_was_there_at_night_bears_less_the_next_time() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make(&mut secretariat).await;
        forum::tests::seats::invite(&mut secretariat, &path, &["Kansas City", "Lyon"]).await;
        for role in [Role::Leader, Role::OtherLeader] {
            let mut leader = world.sign_in_as(role).await;
            let seat = forum::tests::seats::own_seat(&mut leader, &path).await;
            forum::tests::seats::answer(&mut leader, &seat, &[("answer", "accept")]).await;
        }
        let id: forum::MeetingId = path.rsplit('/').next().expect("a part").parse().expect("an id");
        let number = id.number();
        let at = NOW.micros() - 28 * 86_400_000_000;
        let over = format!("UPDATE meeting SET starts_at = {at}, ends_at = {} WHERE id = {number}", at + 3_600_000_000);
        world.execute(&over).expect("the database answers");
        let came =
            format!("UPDATE meeting_seat SET state = 'attended' WHERE meeting = {number} AND state = 'accepted'");
        world.execute(&came).expect("the database answers");
        let borne = world
            .read(move |tx| {
                let meeting = forum::meeting(tx, id)?;
                let people = seated(tx, &meeting, &BTreeMap::new())?;
                bearing::before(tx, &meeting, &people)
            })
            .await;
        // On Monday 16 March 09:00 UTC is 04:00 in Kansas City, at night, and 10:00 in Lyon, where an office is open.
        assert_eq!(borne, [1.0, 0.0]);
    });
}
