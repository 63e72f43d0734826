//! Forums by user story, on both engines: a series begun, a meeting made, seats asked for, answered, waited for and given on.

mod calendar_replies;
mod door;
mod joining;
mod passing;
mod proposals;
mod public_dates;
mod registration;
pub(super) mod seats;
mod telling;

use kernel::circle::CircleId;
use kernel::id::Id;
use kernel::language::Language;
use kernel::mail::{self, Mail};
use kernel::post::{Function, PostId};
use kernel::time::Timestamp;

use super::model::{Admits, Format, Meeting, MeetingId, SeriesId};
use super::seat::{Seat, SeatId, SeatState, Side};
use crate::testing::{Browser, Role, World, for_each_engine};

/// A meeting for two cities, as its form has it.
pub(crate) const MEETING: [(&str, &str); 15] = [
    ("name", "Roundtable on plain words"),
    ("words", "What makes a form readable"),
    ("host", "Kansas City"),
    ("place", "City Hall"),
    ("zone", "America/Chicago"),
    ("first_day", "2026-06-09"),
    ("begins", "09:00"),
    ("last_day", "2026-06-10"),
    ("ends", "16:30"),
    ("answer_by", "2026-05-15"),
    ("seats", "2"),
    ("per_city", "1"),
    ("partner_seats", "1"),
    ("admits", "leaders-officers"),
    ("rule", "chatham-house"),
];

/// A meeting of the region whose circle is 7, chaired by post 5, on a day in June.
pub(crate) fn sample_meeting() -> Meeting {
    let starts_at = Timestamp::from_micros(1_781_000_000_000_000);
    Meeting {
        id: MeetingId::from_number(1),
        series: SeriesId::from_number(2),
        circle: CircleId::from_number(3),
        name: "Roundtable".to_owned(),
        words: String::new(),
        language: Language::English,
        topic: String::new(),
        format: Format::Roundtable,
        region: None,
        host: None,
        place: "City Hall".to_owned(),
        zone: "America/Chicago".to_owned(),
        starts_at,
        ends_at: starts_at.plus_days(1),
        is_confidential: true,
        chair: PostId::from_number(5),
        seats: 2,
        per_city: 1,
        per_region: None,
        partner_seats: 1,
        admits: Admits::LeadersAndOfficers,
        answer_by: starts_at.plus_days(-14),
        author: PostId::from_number(9),
        cancelled_at: Timestamp::FOREVER,
        cancel_reason: String::new(),
        changes: 0,
    }
}

/// A seat of a post at that meeting, asked for twenty days before it.
pub(in crate::forum) fn sample_seat(post: i64, home: i64, state: SeatState) -> Seat {
    let meeting = sample_meeting();
    Seat {
        id: SeatId::from_number(post),
        meeting: meeting.id,
        side: Side::City,
        post: PostId::from_number(post),
        home: CircleId::from_number(home),
        instead_of: None,
        state,
        number: None,
        asked_at: Timestamp::from_micros(1),
        changed_at: meeting.starts_at.plus_days(-20),
        until: meeting.starts_at.plus_days(-10),
        words: String::new(),
        language: Language::English,
        title: String::new(),
        function: Function::Leader,
        holder: None,
        is_afar: false,
    }
}

/// The latest mails.
pub(super) async fn mails(world: &World) -> Vec<Mail> {
    world.read(|tx| Ok(mail::latest(tx, None)?)).await
}

/// Begins a series and makes a meeting of it; gives the meeting's address.
pub(crate) async fn make_meeting(browser: &mut Browser, changed: &[(&str, &str)]) -> String {
    browser.get("/forums/new").await;
    let series =
        [("name", "Plain words"), ("purpose", "Forms that people read"), ("format", "roundtable"), ("region", "")];
    let begun = browser.post_form("/forums", &series).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    browser.get(&format!("{}/meetings/new", begun.location)).await;
    let rest = MEETING.iter().filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
    let form: Vec<_> = rest.chain(changed).copied().collect();
    let made = browser.post_form(&format!("{}/meetings", begun.location), &form).await;
    assert_eq!(made.status, 303, "{}", made.body);
    made.location
}

#[test]
fn the_secretariat_begins_a_series_and_makes_a_meeting_that_members_know_of() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[]).await;
        let mut leader = world.sign_in_as(Role::OtherLeader).await;
        let page = leader.get(&path).await;
        assert!(page.shows("Roundtable on plain words") && page.shows("9 juin 2026, 09:00 (Chicago)"), "{}", page.body);
        assert!(leader.get("/forums").await.shows("Roundtable on plain words"));
        assert!(!page.shows("Inviter quelqu’un"), "only who conducts asks somebody");
        assert_eq!(world.sign_in_as(Role::Partner).await.get(&path).await.status, 404, "it has no seat there");
    });
}

#[test]
fn a_meeting_that_is_filled_in_badly_comes_back_with_all_that_is_wrong() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[]).await;
        secretariat.get(&format!("{path}/change")).await;
        let wrong = [("name", ""), ("zone", "Kansas"), ("host", "Atlantis"), ("seats", "many"), ("place", "Room 5")];
        let again = secretariat.post_form(&format!("{path}/change"), &wrong).await;
        assert_eq!(again.status, 422);
        for sentence in ["Enter a name", "Enter a time zone", "Enter the name of a member city", "Enter a whole number"]
        {
            assert!(again.shows(sentence), "{sentence}: {}", again.body);
        }
        assert!(again.body.contains("Room 5"), "nothing that was typed is lost");
    });
}

#[test]
fn a_cancelled_meeting_says_why_and_tells_everybody_who_was_asked() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[]).await;
        secretariat.get(&path).await;
        secretariat.post_form(&format!("{path}/seats"), &[("city", "Kansas City"), ("then", "invite")]).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let seat = seats::own_seat(&mut leader, &path).await;
        assert!(leader.get("/").await.body.contains(&seat), "it waits for an answer");
        secretariat.get(&format!("{path}/change")).await;
        let sent = secretariat.post_form(&format!("{path}/cancel"), &[("reason", "The hall is flooded")]).await;
        let page = secretariat.follow(&sent).await;
        assert!(page.shows("The hall is flooded") && !page.shows("Ask somebody"));
        world.run_jobs(None);
        assert!(
            mails(world).await.iter().any(|mail| mail.kind == "meeting-change" && mail.subject.contains("cancelled"))
        );
        assert!(!leader.get("/").await.body.contains(&seat), "nothing waits any more");
    });
}

#[test]
fn a_meeting_has_a_plan_whose_steps_are_on_the_desk_done_and_late() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[]).await;
        let plan = secretariat.get(&format!("{path}/plan")).await;
        assert!(plan.shows("Interview each city") && !plan.shows("Agree on theme"), "what is over is left out");
        assert!(secretariat.get("/").await.shows("Interview each city"));
        let id =
            plan.body.split("name=\"done\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a step");
        let sent = secretariat.post_form(&format!("{path}/plan"), &[("done", id)]).await;
        assert!(secretariat.follow(&sent).await.shows("done on 13 Apr 2026"));
        world.clock.advance_seconds(40 * 86_400);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let late = secretariat.get("/forums/late").await;
        assert!(late.shows("Publish the agenda and the participants’ book"), "{}", late.body);
        assert_eq!(world.sign_in_as(Role::Leader).await.get("/forums/late").await.status, 403);
    });
}

#[test]
fn whom_to_invite_next_is_ranked_with_reasons_and_a_press_proposes_them() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[]).await;
        let page = secretariat.get(&format!("{path}/proposals")).await;
        assert!(page.shows("never had a seat in this series (+3)") && page.shows("Propose "), "{}", page.body);
        let city = page.body.split("name=\"city\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let city = city.expect("a city to propose").to_owned();
        let sent = secretariat.post_form(&format!("{path}/proposals"), &[("city", &city)]).await;
        assert!(!secretariat.follow(&sent).await.body.contains(&format!("value=\"{city}\"")), "not twice");
        assert!(secretariat.get(&path).await.shows("proposed"));
        assert_eq!(world.sign_in_as(Role::Leader).await.get(&format!("{path}/proposals")).await.status, 403);
    });
}

#[test]
fn who_heads_the_region_conducts_its_meetings() {
    for_each_engine(async |world| {
        let region = world.read(|tx| {
            let president = crate::network::post_of_kind(tx, kernel::circle::CircleKind::Region, Function::President)?;
            let regions = crate::network::regions(tx, Language::English)?;
            Ok(regions.iter().find(|region| region.circle == president.home).map(|region| region.id.to_string()))
        });
        let region = region.await.expect("a region");
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get("/forums/new").await;
        let series = [("name", "Of one region"), ("purpose", "It meets"), ("format", "online"), ("region", &*region)];
        let begun = secretariat.post_form("/forums", &series).await;
        secretariat.get(&format!("{}/meetings/new", begun.location)).await;
        let made = secretariat.post_form(&format!("{}/meetings", begun.location), &MEETING).await;
        for role in [Role::President, Role::Deputy] {
            assert!(world.sign_in_as(role).await.get(&made.location).await.shows("Ask somebody"), "{role:?}");
        }
    });
}

#[test]
fn the_demo_has_a_meeting_over_one_now_and_one_ahead_in_which_its_leader_sits() {
    use super::demo::{self, Story};
    use super::model::Phase;
    for_each_engine(async |world| {
        for (story, phase) in [(Story::Past, Phase::Over), (Story::Today, Phase::Running), (Story::Ahead, Phase::Ahead)]
        {
            let found = world.read(move |tx| {
                let id = demo::meeting(tx, story)?.ok_or(kernel::stop::Stop::Missing)?;
                let own = demo::own_seat(tx, id)?;
                let meeting = super::meeting(tx, id)?;
                Ok((meeting.phase(tx.now()), own.is_some(), super::attendees(tx, id)?.len()))
            });
            let (is, sits, count) = found.await;
            assert_eq!((is, sits), (phase, true), "{story:?}");
            assert!(count >= 10, "{story:?}: {count}");
        }
    });
}
