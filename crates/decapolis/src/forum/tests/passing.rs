//! A post that is handed over takes its seat along: in both calendars, and back again.

use kernel::mail::{CalendarEntry, Mail, Paragraph, Target};
use kernel::person::{self, PersonId};
use kernel::stop::Stop;

use super::make_meeting;
use super::seats::{answer, invite, own_seat};
use crate::network;
use crate::testing::{Browser, Page, Role, World, for_each_engine, post_of};

const SECONDS_A_DAY: i64 = 86_400;

/// A meeting to which Lyon is invited, and the person who leads Lyon.
async fn meeting(world: &World, secretariat: &mut Browser) -> (String, PersonId) {
    let path = make_meeting(secretariat, &[]).await;
    invite(secretariat, &path, &["Lyon"]).await;
    let (_, person) = world.read(|tx| post_of(tx, Role::OtherLeader)).await.expect("a post");
    (path, person)
}

/// The secretariat hands the post of Lyon's leader over to Can Demir; gives the receipt.
async fn hand_over(world: &World, secretariat: &mut Browser, from: &str) -> Page {
    let path = format!("/posts/{}/hand-over", world.post_of(Role::OtherLeader).await);
    secretariat.get(&path).await;
    let can = [("person", ""), ("name", "Can Demir"), ("email", "can@city.example"), ("from", from)];
    let form: Vec<_> = can.into_iter().chain([("how", "appointed")]).collect();
    let review = secretariat.post_form(&format!("{path}/review"), &form).await;
    secretariat.show(&review);
    let sent = secretariat.post_form(&path, &[]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    world.clock.advance_seconds(60);
    sent
}

async fn undo(world: &World, secretariat: &mut Browser, receipt: &Page) {
    secretariat.get(&receipt.location).await;
    let sent = secretariat.post_form(&format!("{}/undo", receipt.location), &[]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    world.clock.advance_seconds(60);
}

async fn can(world: &World) -> PersonId {
    world.read(|tx| Ok(person::by_email(tx, "can@city.example")?.ok_or(Stop::Missing)?.id)).await
}

/// The latest mail about a seat that somebody got, with what it does to their calendar.
async fn latest(world: &World, to: PersonId) -> Option<(Mail, Option<CalendarEntry>)> {
    let mails = super::mails(world).await;
    let mail = mails.into_iter().find(|mail| mail.person == to && mail.kind.starts_with("meeting-"))?;
    let entry = mail.content.paragraphs.iter().find_map(|paragraph| match paragraph {
        Paragraph::Calendar(entry) => Some(entry.clone()),
        _ => None,
    });
    Some((mail, entry))
}

/// Whether the latest mail takes the meeting out of somebody's calendar, and whether it only asked there.
async fn calendar(world: &World, to: PersonId) -> Option<(bool, bool)> {
    latest(world, to).await.and_then(|(_, entry)| entry).map(|entry| (entry.is_cancelled, entry.is_asked))
}

#[test]
fn a_seat_that_was_taken_passes_from_one_calendar_to_the_other_and_back() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let (path, former) = meeting(world, &mut secretariat).await;
        let mut leader = world.sign_in_as(Role::OtherLeader).await;
        let seat = own_seat(&mut leader, &path).await;
        answer(&mut leader, &seat, &[("answer", "accept")]).await;
        assert_eq!(calendar(world, former).await, Some((false, false)));
        world.clock.advance_seconds(60);
        let receipt = hand_over(world, &mut secretariat, "2026-04-13").await;
        let can = can(world).await;
        assert_eq!(calendar(world, former).await, Some((true, false)), "it leaves the calendar");
        assert_eq!(calendar(world, can).await, Some((false, false)), "and is confirmed to the successor");
        let (mail, _) = latest(world, former).await.expect("a mail");
        assert_eq!((mail.post, mail.content.link.is_none()), (None, true), "who holds no post any more gets it too");
        undo(world, &mut secretariat, &receipt).await;
        assert_eq!(calendar(world, can).await, Some((true, false)));
        assert_eq!(calendar(world, former).await, Some((false, false)));
    });
}

#[test]
fn an_invitation_passes_on_the_day_on_which_the_post_does() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let (_, former) = meeting(world, &mut secretariat).await;
        hand_over(world, &mut secretariat, "2026-04-15").await;
        let can = can(world).await;
        assert_eq!(calendar(world, former).await, Some((false, true)), "it is theirs until then");
        assert!(latest(world, can).await.is_none());
        world.clock.advance_seconds(2 * SECONDS_A_DAY);
        world.run_jobs(None);
        assert_eq!(calendar(world, former).await, Some((true, true)));
        let (mail, entry) = latest(world, can).await.expect("a mail");
        let link = mail.content.link.expect("a link");
        assert!(matches!(link.target, Target::Act(_)) && entry.is_some_and(|entry| !entry.is_cancelled));
    });
}

#[test]
fn of_a_hand_over_undone_before_its_day_nobody_hears() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let (_, former) = meeting(world, &mut secretariat).await;
        let receipt = hand_over(world, &mut secretariat, "2026-04-15").await;
        undo(world, &mut secretariat, &receipt).await;
        let can = can(world).await;
        world.clock.advance_seconds(2 * SECONDS_A_DAY);
        world.run_jobs(None);
        assert_eq!(calendar(world, former).await, Some((false, true)));
        assert!(latest(world, can).await.is_none());
    });
}

#[test]
fn an_ended_time_takes_the_seat_out_of_the_calendar_and_whoever_takes_the_post_up_gets_it() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let (path, former) = meeting(world, &mut secretariat).await;
        let mut leader = world.sign_in_as(Role::OtherLeader).await;
        let seat = own_seat(&mut leader, &path).await;
        answer(&mut leader, &seat, &[("answer", "accept")]).await;
        let post = world.post_of(Role::OtherLeader).await;
        world.clock.advance_seconds(60);
        let end = format!("/posts/{post}/end");
        secretariat.get(&end).await;
        assert_eq!(secretariat.post_form(&end, &[("reason", "election")]).await.status, 303);
        assert_eq!(calendar(world, former).await, Some((true, false)), "it leaves the calendar at once");
        world.clock.advance_seconds(60);
        let lyon = world.read(|tx| Ok(network::city_at(tx, atlas::PlaceId::new(2_996_944))?)).await.expect("a city");
        let invitation = [
            ("post", post.as_str()),
            ("function", "leader"),
            ("name", "Can Demir"),
            ("email", "can@city.example"),
            ("language", "en"),
            ("until", "2027-12-31"),
        ];
        secretariat.get(&format!("/circles/{}/people", lyon.circle)).await;
        let sent = secretariat.post_form(&format!("/circles/{}/invitations", lyon.circle), &invitation).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let (_, link) = world.latest_mail().await;
        let mut browser = world.browser();
        browser.get(&link).await;
        browser.post_form(&link, &[]).await;
        assert_eq!(calendar(world, can(world).await).await, Some((false, false)), "and is confirmed to whoever came");
    });
}
