//! Registration for a conference by classes, by user story, on both engines. Lyon’s leader reads French.

use kernel::db::Tx;
use kernel::post;
use kernel::session::{self, Actor};
use kernel::stop::Stop;

use super::seats::{answer, invite, own_seat};
use super::{MEETING, mails};
use crate::forum::model::MeetingId;
use crate::forum::registration;
use crate::forum::seat::{SeatState, store};
use crate::network;
use crate::testing::{Browser, Page, Role, World, for_each_engine};

const SECONDS_A_DAY: i64 = 86_400;

async fn send(browser: &mut Browser, page: &str, target: &str, fields: &[(&str, &str)]) -> Page {
    browser.get(page).await;
    browser.post_form(target, fields).await
}

async fn series(secretariat: &mut Browser, format: &str) -> String {
    let series = [("name", "Plain words"), ("purpose", "Forms"), ("format", format), ("region", "")];
    send(secretariat, "/forums/new", "/forums", &series).await.location
}

async fn meeting(secretariat: &mut Browser, series: &str, changed: &[(&str, &str)]) -> String {
    let rest = MEETING.iter().filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
    let form: Vec<_> = rest.chain(changed).copied().collect();
    let made = send(secretariat, &format!("{series}/meetings/new"), &format!("{series}/meetings"), &form).await;
    assert_eq!(made.status, 303, "{}", made.body);
    made.location
}

async fn set(secretariat: &mut Browser, path: &str, class: &[(&str, &str)]) -> Page {
    let page = format!("{path}/registration");
    send(secretariat, &page, &page, class).await
}

async fn register(browser: &mut Browser, path: &str) -> Page {
    send(browser, &format!("{path}/registration"), &format!("{path}/registrations"), &[]).await
}

/// A conference with so many seats for which members register.
async fn conference(world: &World, seats: &str) -> (Browser, String) {
    let mut secretariat = world.sign_in_as(Role::Secretariat).await;
    let series = series(&mut secretariat, "conference").await;
    let path = meeting(&mut secretariat, &series, &[("seats", seats)]).await;
    let kept = set(&mut secretariat, &path, &[("class", "members"), ("opens", "2026-04-13")]).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    (secretariat, path)
}

#[test]
fn a_leader_whose_class_is_open_registers_from_the_meetings_page() {
    for_each_engine(async |world| {
        let (_, path) = conference(world, "2").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&path).await;
        assert!(page.shows("Registration is open for you: your city is a member"), "{}", page.body);
        assert!(page.body.contains(&format!("{path}/registration\"")));
        let done = register(&mut leader, &path).await;
        assert_eq!(done.status, 303, "{}", done.body);
        assert!(leader.follow(&done).await.shows("You are registered"));
        assert!(leader.get(&path).await.shows("You have a seat"));
        assert!(
            mails(world).await.iter().any(|mail| mail.subject.starts_with("You have a seat: meeting on")),
            "it is confirmed"
        );
        let again = register(&mut leader, &path).await;
        assert!(again.status == 403 && again.shows("A post has one seat at a meeting"), "{}", again.body);
        let mut officer = world.sign_in_as(Role::Officer).await;
        let refused = register(&mut officer, &path).await;
        assert!(refused.status == 403 && refused.shows("Whoever leads your city registers"), "{}", refused.body);
    });
}

#[test]
fn who_comes_later_sees_when_and_why_and_what_comes_before() {
    for_each_engine(async |world| {
        let (mut secretariat, path) = conference(world, "2").await;
        set(&mut secretariat, &path, &[("class", "speakers"), ("opens", "2026-04-01")]).await;
        set(&mut secretariat, &path, &[("class", "members"), ("opens", "2026-05-02")]).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&format!("{path}/registration")).await;
        for words in
            ["For the other members, as your city, registration opens on", "2 May 2026", "Before you: Speakers"]
        {
            assert!(page.shows(words), "{words}: {}", page.body);
        }
        let early = register(&mut leader, &path).await;
        assert!(early.status == 403 && early.shows("It is not open for you yet"), "{}", early.body);
        world.clock.advance_seconds(20 * SECONDS_A_DAY);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(register(&mut leader, &path).await.status, 303);
    });
}

/// Registers whoever leads a city.
fn registers(tx: &mut Tx<'_>, city: &str, meeting: MeetingId) -> Result<(), Stop> {
    let circle = network::member_named(tx, city)?.expect("a member").circle;
    let held = network::post_in(tx, circle, post::Function::Leader)?;
    let holder = held.holder.ok_or(Stop::Missing)?;
    let actor: Actor = session::actor_by_mail(tx, holder.person, held.post)?.ok_or(Stop::Missing)?;
    registration::registered(tx, &actor, meeting).map(drop)
}

#[test]
fn of_three_who_register_for_the_last_seat_at_once_one_has_it_and_the_others_wait() {
    for_each_engine(async |world| {
        let (_, path) = conference(world, "1").await;
        let meeting: MeetingId = path.rsplit('/').next().expect("a part").parse().expect("an id");
        let at_once = |city: &'static str| world.write(move |tx| registers(tx, city, meeting));
        tokio::join!(at_once("Kansas City"), at_once("Lyon"), at_once("Nairobi"));
        let mut seats = world.read(move |tx| Ok(store::seats(tx, meeting)?)).await;
        seats.sort_by_key(|seat| seat.number.is_none());
        let stand: Vec<_> = seats.iter().map(|seat| (seat.state, seat.number)).collect();
        let waits = (SeatState::Waiting, None);
        assert_eq!(stand, [(SeatState::Accepted, Some(1)), waits, waits]);
    });
}

/// A conference with one seat that is kept for cities that had none in the series until 1 May; Kansas City had one.
async fn kept_for_newcomers(world: &World) -> (Browser, Browser, Browser, String) {
    let mut secretariat = world.sign_in_as(Role::Secretariat).await;
    let series = series(&mut secretariat, "conference").await;
    let days = [("first_day", "2026-04-20"), ("last_day", "2026-04-21"), ("answer_by", "2026-04-15")];
    let first = meeting(&mut secretariat, &series, &days).await;
    invite(&mut secretariat, &first, &["Kansas City"]).await;
    let mut browser = world.browser();
    let (_, link) = world.latest_mail().await;
    browser.get(&link).await;
    assert_eq!(browser.post_form(&link, &[("answer", "accept")]).await.status, 303);
    let path = meeting(&mut secretariat, &series, &[("seats", "1")]).await;
    let newcomers = [("class", "newcomers"), ("opens", "2026-04-10"), ("kept", "1"), ("kept_until", "2026-05-01")];
    assert_eq!(set(&mut secretariat, &path, &newcomers).await.status, 303);
    assert_eq!(set(&mut secretariat, &path, &[("class", "members"), ("opens", "2026-04-12")]).await.status, 303);
    let (leader, other) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::OtherLeader).await);
    (secretariat, leader, other, path)
}

#[test]
fn a_seat_that_is_kept_goes_to_its_class_and_not_to_who_came_before() {
    for_each_engine(async |world| {
        let (_, mut leader, mut other, path) = kept_for_newcomers(world).await;
        assert_eq!(register(&mut leader, &path).await.status, 303);
        assert!(leader.get(&path).await.shows("You are on the waiting list"));
        assert_eq!(register(&mut other, &path).await.status, 303);
        assert!(other.get(&path).await.shows("Vous avez une place"));
        assert!(!leader.get(&path).await.shows("You have a seat"));
    });
}

#[test]
fn an_invitation_does_not_take_what_is_kept_and_after_its_day_who_waits_is_offered_it() {
    for_each_engine(async |world| {
        let (mut secretariat, mut leader, _, path) = kept_for_newcomers(world).await;
        invite(&mut secretariat, &path, &["Kansas City"]).await;
        let (_, link) = world.latest_mail().await;
        leader.get(&link).await;
        assert_eq!(leader.post_form(&link, &[("answer", "accept")]).await.status, 303);
        assert!(leader.get(&path).await.shows("You are on the waiting list"));
        world.clock.advance_seconds(20 * SECONDS_A_DAY);
        world.run_jobs(None);
        let page = world.sign_in_as(Role::Leader).await.get(&path).await;
        assert!(page.shows("A place became free. It is kept for you"), "{}", page.body);
    });
}

#[test]
fn a_class_that_opens_is_told_and_registers_from_its_mail() {
    for_each_engine(async |world| {
        let (mut secretariat, path) = conference(world, "2").await;
        set(&mut secretariat, &path, &[("class", "members"), ("opens", "2026-04-20")]).await;
        world.run_jobs(None);
        let told = |mails: Vec<kernel::mail::Mail>| {
            mails.into_iter().filter(|mail| mail.subject.contains("register for the conference")).count()
        };
        assert_eq!(told(mails(world).await), 0, "not before its day");
        world.clock.advance_seconds(8 * SECONDS_A_DAY);
        world.run_jobs(None);
        let first = told(mails(world).await);
        assert!(first > 3, "{first}");
        let owner = world.post_of(Role::Leader).await;
        let all = world.mails_of("meeting-invitation").await;
        let to_us = all.iter().filter(|mail| mail.subject.contains("register for the conference"));
        let own: Vec<_> = to_us.filter(|mail| mail.post.is_some_and(|post| post.to_string() == owner)).collect();
        assert_eq!(own.len(), 1, "each is told once");
        let link = own[0].content.link.as_ref().map(|link| link.target.path(&world.app)).expect("a link");
        let mut anybody = world.browser();
        assert!(anybody.get(&link).await.shows("Register for a seat"));
        assert_eq!(anybody.post_form(&link, &[]).await.status, 303);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&path).await.shows("You have a seat"));
        let receipt = anybody.get(&link).await;
        anybody.show(&receipt);
        assert_eq!(anybody.post_form(&format!("{link}/undo"), &[]).await.status, 303);
        assert!(!leader.get(&path).await.shows("You have a seat"));
    });
}

#[test]
fn who_gave_a_seat_back_registers_again() {
    for_each_engine(async |world| {
        let (_, path) = conference(world, "2").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(register(&mut leader, &path).await.status, 303);
        let seat = own_seat(&mut leader, &path).await;
        let back = answer(&mut leader, &seat, &[("answer", "decline"), ("reason", "The council meets")]).await;
        assert_eq!(back.status, 303, "{}", back.body);
        assert!(!leader.get(&path).await.shows("You have a seat"));
        assert_eq!(register(&mut leader, &path).await.status, 303);
        assert!(leader.get(&path).await.shows("You have a seat"));
    });
}

#[test]
fn a_partner_knows_of_a_conference_once_partners_register_for_it() {
    for_each_engine(async |world| {
        let (mut secretariat, path) = conference(world, "2").await;
        let mut partner = world.sign_in_as(Role::Partner).await;
        assert_eq!(partner.get(&path).await.status, 404);
        set(&mut secretariat, &path, &[("class", "partners"), ("opens", "2026-04-12")]).await;
        assert!(partner.get(&path).await.shows("Registration is open for you: you come for a partner"));
        assert_eq!(register(&mut partner, &path).await.status, 303);
        assert!(partner.get(&path).await.shows("You have a seat"));
    });
}

#[test]
fn classes_are_the_secretariats_and_a_roundtable_has_none() {
    for_each_engine(async |world| {
        let (mut secretariat, path) = conference(world, "2").await;
        let members = [("class", "members"), ("opens", "2026-04-12"), ("kept", "3"), ("kept_until", "2026-05-01")];
        let refused = set(&mut secretariat, &path, &members).await;
        assert!(refused.status == 403 && refused.shows("There are not so many seats"), "{}", refused.body);
        let wrong = set(&mut secretariat, &path, &[("class", "members"), ("opens", "2026-04-12"), ("kept", "1")]).await;
        assert!(wrong.status == 422 && wrong.shows("Say until when they are kept"), "{}", wrong.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(set(&mut leader, &path, &members).await.status, 403);
        assert_eq!(set(&mut secretariat, &path, &[("class", "members"), ("opens", "")]).await.status, 303);
        let nobody = register(&mut leader, &path).await;
        assert!(nobody.status == 403 && nobody.shows("No class is for your post"), "{}", nobody.body);
        let series = series(&mut secretariat, "roundtable").await;
        let table = meeting(&mut secretariat, &series, &[]).await;
        let refused = set(&mut secretariat, &table, &members).await;
        assert!(refused.status == 403 && refused.shows("by invitation"), "{}", refused.body);
    });
}

/// How many mails have a subject, of those who read English.
async fn count(world: &World, subject: &str) -> usize {
    world.mails_of("meeting-invitation").await.iter().filter(|mail| mail.subject.starts_with(subject)).count()
}

#[test]
fn a_class_that_is_moved_after_its_mail_is_told_of_the_later_day_and_again_on_it() {
    for_each_engine(async |world| {
        let (mut secretariat, path) = conference(world, "20").await;
        let open = async || count(world, "You can register for the conference").await;
        let later = async || count(world, "Registration opens later").await;
        let before = open().await;
        (0..9).for_each(|_| world.run_jobs(None));
        let told = open().await - before;
        assert!(told > 1, "members were told");
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(register(&mut leader, &path).await.status, 303);
        let moved = [("class", "members"), ("opens", "2026-04-20")];
        assert_eq!(set(&mut secretariat, &path, &moved).await.status, 303);
        (0..9).for_each(|_| world.run_jobs(None));
        assert_eq!((later().await, open().await - before), (told - 1, told), "but for who has a seat");
        assert_eq!(set(&mut secretariat, &path, &moved).await.status, 303);
        world.run_jobs(None);
        assert_eq!(later().await, told - 1, "the same day once more is no news");
        world.clock.advance_seconds(8 * SECONDS_A_DAY);
        (0..9).for_each(|_| world.run_jobs(None));
        assert_eq!(open().await - before, 2 * told - 1, "and again on the day");
    });
}
