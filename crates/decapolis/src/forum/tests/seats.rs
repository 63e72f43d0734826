//! Seats: the last one is given once, the others wait in the order of the rule, and a place that becomes free is offered.
//! Lyon’s leader reads French.

use std::sync::Arc;

use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::mail::Paragraph;
use kernel::post::{self, Function};
use kernel::session;
use kernel::stop::Stop;
use tokio::task::JoinSet;

use super::{MEETING, mails, make_meeting};
use crate::forum::model::MeetingId;
use crate::forum::seat::model::{SeatAnswer, SeatId, SeatState};
use crate::forum::seat::{acts, store};
use crate::forum::store::meeting as meeting_of;
use crate::network;
use crate::testing::{Browser, Page, Role, World, for_each_engine};

const SECONDS_A_DAY: i64 = 86_400;

/// Asks the leaders of some cities.
pub(in crate::forum) async fn invite(secretariat: &mut Browser, path: &str, cities: &[&str]) {
    for city in cities {
        secretariat.get(path).await;
        let sent = secretariat.post_form(&format!("{path}/seats"), &[("city", *city), ("then", "invite")]).await;
        assert_eq!(sent.status, 303, "{city}: {}", sent.body);
    }
}

/// The address of the reader's own seat, as the page of the meeting has it.
pub(in crate::forum) async fn own_seat(browser: &mut Browser, path: &str) -> String {
    let page = browser.get(path).await;
    let from = page.body.find("/meeting-seats/").expect("a seat");
    page.body[from..].chars().take_while(|letter| *letter != '"').collect()
}

pub(in crate::forum) async fn answer(browser: &mut Browser, seat: &str, form: &[(&str, &str)]) -> Page {
    browser.get(seat).await;
    browser.post_form(&format!("{seat}/answer"), form).await
}

/// A meeting with one seat that Kansas City has and Lyon waits for.
async fn full_meeting(world: &World) -> (Browser, Browser, Browser, String) {
    let mut secretariat = world.sign_in_as(Role::Secretariat).await;
    let path = make_meeting(&mut secretariat, &[("seats", "1")]).await;
    invite(&mut secretariat, &path, &["Kansas City", "Lyon"]).await;
    let mut leader = world.sign_in_as(Role::Leader).await;
    let mut other = world.sign_in_as(Role::OtherLeader).await;
    let (own, others) = (own_seat(&mut leader, &path).await, own_seat(&mut other, &path).await);
    assert_eq!(answer(&mut leader, &own, &[("answer", "accept")]).await.status, 303);
    assert_eq!(answer(&mut other, &others, &[("answer", "accept")]).await.status, 303);
    (secretariat, leader, other, path)
}

#[test]
fn the_last_seat_is_given_once_and_the_next_one_waits() {
    for_each_engine(async |world| {
        let (mut secretariat, mut leader, mut other, path) = full_meeting(world).await;
        let page = leader.get(&path).await;
        assert!(page.shows("You have a seat"), "{}", page.body);
        let seat = own_seat(&mut other, &path).await;
        let page = other.get(&seat).await;
        assert!(page.shows("Liste d’attente") && page.shows("Vous êtes en tête"), "{}", page.body);
        let page = secretariat.get(&path).await;
        assert!(page.shows("1 comes"), "{}", page.body);
    });
}

#[test]
fn as_many_cities_of_a_region_are_asked_as_the_meeting_says() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[("seats", "20"), ("per_region", "1")]).await;
        invite(&mut secretariat, &path, &["Kansas City", "Lyon"]).await;
        let proposals = format!("{path}/proposals");
        let page = secretariat.get(&proposals).await;
        assert!(page.shows("Nairobi") && !page.shows("Boston"), "only regions of which more may come: {}", page.body);
        secretariat.get(&path).await;
        let sent = secretariat.post_form(&format!("{path}/seats"), &[("city", "Boston"), ("then", "invite")]).await;
        assert_eq!(sent.status, 403);
        assert!(sent.shows("The region has its cities"), "{}", sent.body);
        secretariat.get(&format!("{path}/change")).await;
        let more = MEETING.iter().copied().filter(|(name, _)| *name != "seats").chain([("seats", "20")]);
        let more: Vec<_> = more.collect();
        assert_eq!(secretariat.post_form(&format!("{path}/change"), &more).await.status, 303);
        invite(&mut secretariat, &path, &["Boston"]).await;
    });
}

#[test]
fn a_city_that_declined_is_asked_again_only_where_its_region_has_room() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[("seats", "20"), ("per_region", "1")]).await;
        invite(&mut secretariat, &path, &["Kansas City"]).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let seat = own_seat(&mut leader, &path).await;
        leader.get(&seat).await;
        let no = [("answer", "decline"), ("reason", "The council meets")];
        assert_eq!(leader.post_form(&format!("{seat}/answer"), &no).await.status, 303);
        invite(&mut secretariat, &path, &["Boston"]).await;
        let page = secretariat.get(&seat).await;
        assert!(
            page.shows("how many cities of one region may come") && !page.body.contains("value=\"invited\""),
            "{}",
            page.body
        );
        let again = secretariat.post_form(&format!("{seat}/state"), &[("state", "invited")]).await;
        assert!(again.status == 403 && again.shows("The region has its cities"), "{}", again.body);
        leader.get(&seat).await;
        let after_all = leader.post_form(&format!("{seat}/answer"), &[("answer", "accept")]).await;
        assert!(after_all.status == 403 && after_all.shows("The region has its cities"), "{}", after_all.body);
        let more = MEETING.iter().copied().filter(|(name, _)| *name != "seats").chain([("seats", "20")]);
        let more: Vec<_> = more.chain([("per_region", "2")]).collect();
        secretariat.get(&format!("{path}/change")).await;
        assert_eq!(secretariat.post_form(&format!("{path}/change"), &more).await.status, 303);
        secretariat.get(&seat).await;
        assert_eq!(secretariat.post_form(&format!("{seat}/state"), &[("state", "invited")]).await.status, 303);
    });
}

#[test]
fn a_region_has_so_many_of_the_cities_that_should_come() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[("seats", "20"), ("per_region", "6")]).await;
        invite(&mut secretariat, &path, &["Kansas City", "Boston"]).await;
        let region =
            world.read(|tx| Ok(network::member_named(tx, "Boston")?.ok_or(Stop::Missing)?.region.to_string())).await;
        let (proposals, targets) = (format!("{path}/proposals"), format!("{path}/targets"));
        secretariat.get(&proposals).await;
        let wanted = |wanted| [("region", region.as_str()), ("wanted", wanted)];
        let back = secretariat.post_form(&targets, &wanted("7")).await;
        assert!(back.status == 422 && back.shows("at most 6 cities of one region"), "{}", back.body);
        let unknown = secretariat.post_form(&targets, &[("region", "none"), ("wanted", "5")]).await;
        assert!(unknown.status == 422 && unknown.shows("Choose a region"), "{}", unknown.body);
        assert_eq!(secretariat.post_form(&targets, &wanted("5")).await.status, 303);
        let page = secretariat.get(&proposals).await;
        assert!(page.shows("0 of 5") && page.shows("2 of 5"), "asked, and nobody comes yet: {}", page.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let seat = own_seat(&mut leader, &path).await;
        leader.get(&seat).await;
        assert_eq!(leader.post_form(&format!("{seat}/answer"), &[("answer", "accept")]).await.status, 303);
        let page = secretariat.get(&proposals).await;
        assert!(page.shows("1 of 5") && page.shows("2 of 5"), "{}", page.body);
        assert_eq!(leader.post_form(&targets, &wanted("9")).await.status, 403);
        secretariat.get(&proposals).await;
        assert_eq!(secretariat.post_form(&targets, &wanted("0")).await.status, 303);
        assert!(!secretariat.get(&proposals).await.shows("of 5"), "nothing is aimed at any more");
    });
}

/// Accepts a seat as whoever holds its post.
pub(super) fn accept(tx: &mut Tx<'_>, id: SeatId) -> Result<(), Stop> {
    let seat = store::seat(tx, id)?;
    let holder = post::by_id(tx, seat.post)?.and_then(|held| held.holder).ok_or(Stop::Missing)?;
    let actor = session::actor_by_mail(tx, holder.person, seat.post)?.ok_or(Stop::Missing)?;
    acts::answer(tx, &actor, id, &SeatAnswer::Accept)
}

#[test]
fn of_two_who_accept_the_last_seat_at_once_one_has_it_and_one_waits() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[("seats", "1")]).await;
        invite(&mut secretariat, &path, &["Kansas City", "Lyon", "Nairobi"]).await;
        let meeting: MeetingId = path.rsplit('/').next().expect("a part").parse().expect("an id");
        let seats = world.read(move |tx| Ok(store::seats(tx, meeting)?)).await;
        let [one, two, three] = [seats[0].id, seats[1].id, seats[2].id];
        let at_once = |id: SeatId| world.write(move |tx| accept(tx, id));
        tokio::join!(at_once(one), at_once(two), at_once(three));
        let mut seats = world.read(move |tx| Ok(store::seats(tx, meeting)?)).await;
        seats.sort_by_key(|seat| seat.number.is_none());
        let stand: Vec<_> = seats.iter().map(|seat| (seat.state, seat.number)).collect();
        let waits = (SeatState::Waiting, None);
        assert_eq!(stand, [(SeatState::Accepted, Some(1)), waits, waits]);
    });
}

/// Asks one post of as many cities as answer, and as the secretariat does; gives the seats.
pub(super) fn ask_everybody(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<SeatId>, Stop> {
    let secretariat = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    let secretariat = network::actor_of(tx, &secretariat)?;
    let meeting = meeting_of(tx, meeting)?;
    let mut seats = Vec::new();
    for one in network::answering_posts(tx)?.iter() {
        let Ok(seat) = acts::propose(tx, &secretariat, &meeting, one.post, "") else { continue };
        acts::invite(tx, &secretariat, &meeting, seat)?;
        seats.push(seat);
    }
    Ok(seats)
}

#[test]
fn of_many_who_accept_at_once_as_many_as_there_are_seats_have_one_each_and_all_others_wait() {
    const SEATS: i64 = 20;
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[("seats", "20"), ("per_city", "4")]).await;
        let meeting: MeetingId = path.rsplit('/').next().expect("a part").parse().expect("an id");
        let asked = world.write(move |tx| ask_everybody(tx, meeting)).await;
        assert!(asked.len() as i64 > 2 * SEATS, "{} were asked", asked.len());
        // Two of each: who presses twice answers once.
        let mut answers = JoinSet::new();
        for id in asked.iter().chain(&asked).copied() {
            let app = Arc::clone(&world.app);
            answers.spawn(async move { app.db.write("test", move |tx| accept(tx, id)).await.is_ok() });
        }
        let taken = answers.join_all().await.into_iter().filter(|is_taken| *is_taken).count();
        assert!(taken >= asked.len(), "nobody's answer is lost: {taken} of {}", asked.len());
        let seats = world.read(move |tx| Ok(store::seats(tx, meeting)?)).await;
        let mut numbers: Vec<i64> = seats.iter().filter_map(|seat| seat.number).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=SEATS).collect::<Vec<_>>(), "each seat is given once");
        for seat in seats {
            let expected = if seat.number.is_some() { SeatState::Accepted } else { SeatState::Waiting };
            assert_eq!(seat.state, expected);
        }
    });
}

#[test]
fn a_seat_given_back_is_offered_to_who_waits_for_two_days() {
    for_each_engine(async |world| {
        let (_, mut leader, mut other, path) = full_meeting(world).await;
        let own = own_seat(&mut leader, &path).await;
        let refused = answer(&mut leader, &own, &[("answer", "decline")]).await;
        assert!(refused.status == 422 && refused.shows("Say why"), "{}", refused.body);
        answer(&mut leader, &own, &[("answer", "decline"), ("reason", "The council meets")]).await;
        assert!(mails(world).await.iter().any(|mail| mail.subject.contains("s’est libérée")));
        let mut desk = world.sign_in_as(Role::OtherLeader).await;
        assert!(desk.get("/").await.body.contains("/meeting-seats/"), "it waits on the desk");
        let seat = own_seat(&mut other, &path).await;
        answer(&mut other, &seat, &[("answer", "accept")]).await;
        assert!(other.get(&path).await.shows("Vous avez une place"));
    });
}

#[test]
fn an_offer_that_nobody_takes_goes_on_to_the_next() {
    for_each_engine(async |world| {
        let (mut secretariat, mut leader, _, path) = full_meeting(world).await;
        invite(&mut secretariat, &path, &["Nairobi"]).await;
        let own = own_seat(&mut leader, &path).await;
        answer(&mut leader, &own, &[("answer", "decline"), ("reason", "Ill")]).await;
        world.clock.advance_seconds(3 * SECONDS_A_DAY);
        world.run_jobs(None);
        let page = world.sign_in_as(Role::Secretariat).await.get(&path).await;
        assert!(page.shows("not answered in time"), "{}", page.body);
    });
}

#[test]
fn a_held_seat_is_kept_until_its_day_and_then_free() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[("seats", "1")]).await;
        invite(&mut secretariat, &path, &["Kansas City", "Lyon"]).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let own = own_seat(&mut leader, &path).await;
        let late = answer(&mut leader, &own, &[("answer", "hold"), ("until", "2026-07-01")]).await;
        assert_eq!(late.status, 403, "after the meeting");
        let held =
            answer(&mut leader, &own, &[("answer", "hold"), ("until", "2026-04-20"), ("reason", "Travel")]).await;
        assert!(leader.follow(&held).await.shows("until 20 Apr 2026"));
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        let others = own_seat(&mut other, &path).await;
        answer(&mut other, &others, &[("answer", "accept")]).await;
        assert!(other.get(&others).await.shows("Liste d’attente"));
        world.clock.advance_seconds(9 * SECONDS_A_DAY);
        world.run_jobs(None);
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert!(other.get(&others).await.shows("gardée pour vous"), "the place that was held is offered");
    });
}

#[test]
fn a_deputy_of_the_same_city_comes_in_the_same_place() {
    for_each_engine(async |world| {
        let (_, mut leader, _, path) = full_meeting(world).await;
        let own = own_seat(&mut leader, &path).await;
        let officer = world.post_of(Role::Officer).await;
        let sent = answer(&mut leader, &own, &[("answer", "deputy"), ("deputy", &officer)]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        assert!(world.sign_in_as(Role::Officer).await.get(&path).await.shows("You have a seat"));
        assert!(!world.sign_in_as(Role::Leader).await.get(&path).await.shows("You have a seat"));
    });
}

#[test]
fn a_deputy_taken_back_from_the_mail_gives_the_seat_back_to_the_post_that_was_asked() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[]).await;
        invite(&mut secretariat, &path, &["Kansas City"]).await;
        let (_, link) = world.latest_mail().await;
        let seat = own_seat(&mut world.sign_in_as(Role::Leader).await, &path).await;
        let officer = world.post_of(Role::Officer).await;
        let mut reader = world.browser();
        reader.get(&link).await;
        let sent = reader.post_form(&link, &[("answer", "deputy"), ("deputy", &officer)]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let mut deputy = world.sign_in_as(Role::Officer).await;
        assert!(deputy.get(&path).await.shows("You have a seat"));
        reader.get(&link).await;
        let undone = reader.post_form(&format!("{link}/undo"), &[]).await;
        assert!(matches!(undone.status, 200 | 303), "{}", undone.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get("/").await.body.contains(&seat), "it waits on the desk of who was asked");
        assert!(!deputy.get("/").await.body.contains(&seat), "and not on the deputy's");
        assert!(!deputy.get(&path).await.shows("You have a seat"));
        let (mail, _) = world.latest_mail().await;
        assert_eq!(mail.kind, "meeting-invitation");
        let sent = answer(&mut leader, &seat, &[("answer", "accept")]).await;
        assert!(
            leader.follow(&sent).await.shows("You have a seat") || leader.get(&path).await.shows("You have a seat")
        );
    });
}

#[test]
fn an_invitation_is_answered_from_its_mail_once_and_taken_back() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[]).await;
        invite(&mut secretariat, &path, &["Kansas City"]).await;
        let (_, link) = world.latest_mail().await;
        let mut browser = world.browser();
        let page = browser.get(&link).await;
        assert!(page.shows("Roundtable on plain words") && page.shows("Chicago"), "{}", page.body);
        let nothing = browser.post_form(&link, &[("answer", "")]).await;
        assert_eq!(nothing.status, 422);
        let done = browser.post_form(&link, &[("answer", "accept")]).await;
        assert_eq!(done.status, 303, "{}", done.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&path).await.shows("You have a seat"));
        let again = browser.post_form(&link, &[("answer", "decline"), ("reason", "No")]).await;
        assert!(again.status != 500);
        assert!(leader.get(&path).await.shows("You have a seat"), "a link does one thing once");
    });
}

#[test]
fn an_invitation_that_nobody_answers_lapses_and_its_desk_is_free() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[]).await;
        invite(&mut secretariat, &path, &["Lyon"]).await;
        world.clock.advance_seconds(26 * SECONDS_A_DAY);
        world.run_jobs(None);
        assert!(
            mails(world).await.iter().any(|mail| mail.subject.contains("Merci de répondre")),
            "reminded a week before"
        );
        world.clock.advance_seconds(8 * SECONDS_A_DAY);
        world.run_jobs(None);
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        let seat = own_seat(&mut other, &path).await;
        answer(&mut other, &seat, &[("answer", "accept")]).await;
        assert!(other.get(&path).await.shows("Vous avez une place"), "there is still a place");
    });
}

#[test]
fn who_came_is_noted_on_the_day_and_not_before() {
    for_each_engine(async |world| {
        let (mut secretariat, mut leader, _, path) = full_meeting(world).await;
        let own = own_seat(&mut leader, &path).await;
        secretariat.get(&own).await;
        let early = secretariat.post_form(&format!("{own}/state"), &[("state", "absent")]).await;
        assert_eq!(early.status, 403);
        world.clock.advance_seconds(60 * SECONDS_A_DAY);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get(&own).await;
        let noted = secretariat.post_form(&format!("{own}/state"), &[("state", "absent")]).await;
        assert!(secretariat.follow(&noted).await.shows("did not come"));
    });
}

#[test]
fn nobody_but_its_city_and_who_conducts_sees_a_seat() {
    for_each_engine(async |world| {
        let (_, mut leader, mut other, path) = full_meeting(world).await;
        let own = own_seat(&mut leader, &path).await;
        assert_eq!(other.get(&own).await.status, 404);
        assert_eq!(world.sign_in_as(Role::Partner).await.get(&own).await.status, 404);
        assert_eq!(world.sign_in_as(Role::Officer).await.get(&own).await.status, 200);
        let mut officer = world.sign_in_as(Role::Officer).await;
        assert_eq!(answer(&mut officer, &own, &[("answer", "accept")]).await.status, 403, "the seat is its leader's");
    });
}

#[test]
fn a_seat_taken_and_given_back_enters_and_leaves_the_calendar() {
    for_each_engine(async |world| {
        let (_, mut leader, _, path) = full_meeting(world).await;
        let own = own_seat(&mut leader, &path).await;
        answer(&mut leader, &own, &[("answer", "decline"), ("reason", "The council meets")]).await;
        let mut entries = Vec::new();
        for mail in mails(world).await {
            entries.extend(mail.content.paragraphs.into_iter().filter_map(|paragraph| match paragraph {
                Paragraph::Calendar(entry) if !entry.is_asked => Some((entry.id, entry.is_cancelled, entry.sequence)),
                _ => None,
            }));
        }
        let (out, kept) = (&entries[0], &entries[1]);
        assert_eq!((&out.0, out.1, kept.1), (&kept.0, true, false), "{entries:?}");
        assert!(out.2 >= kept.2, "calendars ignore an older version");
    });
}
