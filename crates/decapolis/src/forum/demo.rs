//! The meetings of the demo network, invented: a series of roundtables of one region with a meeting six months ago, one today
//! and one three weeks ahead, and a conference in four months to which most cities come; next year's is being prepared.

use std::cmp::Reverse;

use atlas::PlaceId;
use kernel::capability::{DemoWorld, PastDeed};
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::{self, Function, HeldPost};
use kernel::session::Actor;
use kernel::stop::{Stop, found};
use kernel::time::{Timestamp, Zone};

use super::model::{Admits, Format, MeetingId, NewMeeting, NewSeries, SeriesId};
use super::proposals::targets;
use super::seat::model::SeatAnswer;
use super::seat::{self, SeatId, SeatState};
use super::{acts, contest, fair_hour, joining, plan, public_dates, registration, store};
use crate::network::{self, Activity, City};

const SERIES: &str = "Leadership roundtable";
const CONFERENCES: &str = "Yearly conference";
/// Kansas City, where the demo's leader works, Dublin and Boston, by their GeoNames ids.
const KANSAS_CITY: u32 = 4_393_217;
const DUBLIN: u32 = 2_964_574;
const BOSTON: u32 = 4_930_956;
/// Wilson, which the demo shows as a member that went quiet.
const WILSON: u32 = 4_499_389;

/// Days before today on which the first meeting was made, and on which it took place.
const PAST_MADE: i64 = 260;
const PAST_HELD: i64 = 182;
/// Days before today on which the meetings of today and of in three weeks were made.
const TODAY_MADE: i64 = 62;
const AHEAD_MADE: i64 = 33;
/// Days before today on which the conference was made, and on which its seats were agreed; days from today until it.
const CONFERENCE_MADE: i64 = 100;
const CONFERENCE_AGREED: i64 = 30;
const CONFERENCE_DAYS: i64 = 120;
/// Days from today until the conference after it.
const NEXT_CONFERENCE_DAYS: i64 = 480;
/// Days until the one that lies ahead.
const AHEAD_DAYS: i64 = 21;

/// Cities that should come to the one that lies ahead: of its own region, and of each other one.
const AIMED_AT_HOME: i64 = 5;
const AIMED_ELSEWHERE: i64 = 2;

/// Which of the demo's meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Story {
    Past,
    Today,
    Ahead,
    Conference,
    /// The one after it, for which sessions can still be proposed.
    NextConference,
}

impl Story {
    fn name(self) -> &'static str {
        match self {
            Story::Past => "Who is left out: the first roundtable",
            Story::Today => "Data that serves residents",
            Story::Ahead => "Services that everybody can use",
            Story::Conference => "The network meets: yearly conference",
            Story::NextConference => "The network meets again: next year’s conference",
        }
    }
}

/// One of the demo's meetings, where the demo was made.
pub(crate) fn meeting(tx: &mut Tx<'_>, story: Story) -> Result<Option<MeetingId>, Stop> {
    let series = match story {
        Story::Conference | Story::NextConference => CONFERENCES,
        Story::Past | Story::Today | Story::Ahead => SERIES,
    };
    let Some(id) = series_named(tx, series)? else { return Ok(None) };
    let meetings = store::meetings_of_series(tx, id)?;
    Ok(meetings.iter().find(|meeting| meeting.name == story.name()).map(|meeting| meeting.id))
}

fn series_named(tx: &mut Tx<'_>, name: &str) -> Result<Option<SeriesId>, Stop> {
    Ok(store::all_series(tx)?.into_iter().find(|series| series.name == name).map(|series| series.id))
}

/// The seat of the demo's leader at a meeting.
pub(super) fn own_seat(tx: &mut Tx<'_>, id: MeetingId) -> Result<Option<SeatId>, Stop> {
    let Some(city) = network::city_at(tx, PlaceId::new(KANSAS_CITY))? else { return Ok(None) };
    let seats = seat::store::seats(tx, id)?;
    Ok(seats.iter().find(|seat| seat.home == city.circle).map(|seat| seat.id))
}

/// What happened while the year of the demo was played: its meetings, and who came to the first.
pub(crate) fn past() -> Vec<PastDeed> {
    let deed = |days_ago, name: &'static str, act: fn(&mut Tx<'_>) -> Result<(), Stop>| PastDeed {
        days_ago,
        deed: Box::new(move |world| world.db.write_blocking(name, act)),
    };
    vec![
        deed(PAST_MADE, "demo_first_meeting", make_first),
        deed(PAST_HELD - 2, "demo_first_meeting_held", hold_first),
        deed(CONFERENCE_MADE, "demo_conference", make_conference),
        deed(CONFERENCE_AGREED, "demo_conference_seats", seat_conference),
        deed(PAST_HELD - 90, "demo_first_meeting_checked", |tx| tick_off(tx, Story::Past, &["check"])),
        deed(TODAY_MADE, "demo_meeting_today", make_today),
        deed(AHEAD_MADE, "demo_meeting_ahead", make_ahead),
        deed(2, "demo_meeting_prepared", |tx| {
            tick_off(tx, Story::Ahead, &[])?;
            tick_off(tx, Story::Conference, &[])?;
            tick_off(tx, Story::Today, &["logistics"])
        }),
    ]
}

/// The series, and the first meeting with everybody who came.
fn make_first(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let secretariat = secretariat(tx)?;
    let Some(home) = network::city_at(tx, PlaceId::new(KANSAS_CITY))? else { return Ok(()) };
    let new = NewSeries {
        name: SERIES.to_owned(),
        purpose: "Twice a year those who lead the digital work of a region’s cities sit around one table, with guests from other regions (invented)."
            .to_owned(),
        language: Language::English,
        topic: String::new(),
        format: Format::Roundtable,
        region: Some(home.region),
    };
    let series = acts::begin_series(tx, &secretariat, &new)?;
    let zone = zone("America/New_York");
    let first = tx.now().plus_days(PAST_MADE - PAST_HELD);
    let new = new_meeting(tx, Story::Past, BOSTON, "City Hall, Boston (invented)", &zone, (first, 1))?;
    let id = acts::make(tx, &secretariat, series, &new)?;
    fill(tx, &secretariat, id, 12, |_| SeatAnswer::Accept)
}

/// Notes the steps of a plan whose day is over as done, but for some.
fn tick_off(tx: &mut Tx<'_>, story: Story, but: &[&str]) -> Result<(), Stop> {
    let secretariat = secretariat(tx)?;
    let Some(id) = meeting(tx, story)? else { return Ok(()) };
    for task in plan::tasks(tx, id)? {
        if task.due_at <= tx.now() && !but.contains(&task.kind.as_str()) {
            plan::set_done(tx, &secretariat, task.id, true)?;
        }
    }
    Ok(())
}

/// Who came to the first meeting; one city stayed away without a word, one gave notice.
fn hold_first(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let secretariat = secretariat(tx)?;
    let Some(id) = meeting(tx, Story::Past)? else { return Ok(()) };
    let held = store::meeting(tx, id)?;
    let seats = seat::store::seats(tx, id)?;
    let came = seats.iter().filter(|seat| seat.state == SeatState::Accepted).enumerate();
    for (at, seat) in came {
        let state = match at {
            5 => SeatState::Absent,
            8 => SeatState::Excused,
            _ => SeatState::Attended,
        };
        seat::acts::note_presence(tx, &secretariat, &held, seat.id, state)?;
    }
    Ok(())
}

/// The conference after the next, so that there is one for which sessions can be proposed; who registers for both when; and a
/// meeting by video.
pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_next_conference", |tx| {
        make_next_conference(tx)?;
        let secretariat = secretariat(tx)?;
        registration::make_demo(tx, &secretariat)?;
        fair_hour::demo::make(tx, &secretariat)
    })
}

/// It began yesterday and ends tomorrow, so that it runs at whatever hour the demo is looked at.
fn make_today(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let secretariat = secretariat(tx)?;
    let Some(series) = series_named(tx, SERIES)? else { return Ok(()) };
    let yesterday = tx.now().plus_days(TODAY_MADE - 1);
    let zone = zone("Europe/Dublin");
    let new = new_meeting(tx, Story::Today, DUBLIN, "Civic Offices, Dublin (invented)", &zone, (yesterday, 2))?;
    let id = acts::make(tx, &secretariat, series, &new)?;
    fill(tx, &secretariat, id, 12, |_| SeatAnswer::Accept)
}

fn make_ahead(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let secretariat = secretariat(tx)?;
    let Some(series) = series_named(tx, SERIES)? else { return Ok(()) };
    let first = tx.now().plus_days(AHEAD_MADE + AHEAD_DAYS);
    let place = "City Hall, Kansas City (invented)";
    let mut new = new_meeting(tx, Story::Ahead, KANSAS_CITY, place, &zone("America/Chicago"), (first, 1))?;
    new.seats = 12;
    let id = acts::make(tx, &secretariat, series, &new)?;
    joining::demo_hybrid(tx, &secretariat, id)?;
    aim(tx, &secretariat, id)?;
    let until = tx.now().plus_days(AHEAD_MADE + 9);
    fill(tx, &secretariat, id, 20, move |at| match at {
        3 => SeatAnswer::Hold(until, "The council decides on travel abroad next week (invented).".to_owned()),
        6 => SeatAnswer::Decline("Our budget is before the council that week (invented).".to_owned()),
        _ => SeatAnswer::Accept,
    })?;
    contest::make_demo(tx, &secretariat, id)
}

/// So many cities of each region should come; more of the region of the host.
fn aim(tx: &mut Tx<'_>, secretariat: &Actor, id: MeetingId) -> Result<(), Stop> {
    let meeting = store::meeting(tx, id)?;
    let leave = acts::may_conduct(tx, secretariat, &meeting)?;
    let host = network::city_at(tx, PlaceId::new(KANSAS_CITY))?.map(|city| city.region);
    for region in network::regions(tx, secretariat.language)?.iter() {
        let wanted = if Some(region.id) == host { AIMED_AT_HOME } else { AIMED_ELSEWHERE };
        targets::aim(tx, &leave, (region.id, wanted))?;
    }
    Ok(())
}

fn make_conference(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let secretariat = secretariat(tx)?;
    let new = NewSeries {
        name: CONFERENCES.to_owned(),
        purpose: "All members and their partners, once a year (invented).".to_owned(),
        language: Language::English,
        topic: String::new(),
        format: Format::Conference,
        region: None,
    };
    let series = acts::begin_series(tx, &secretariat, &new)?;
    public_dates::publish(tx, &secretariat, series, true)?;
    let first = tx.now().plus_days(CONFERENCE_MADE + CONFERENCE_DAYS);
    conference(tx, &secretariat, series, (Story::Conference, first))
}

fn make_next_conference(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let secretariat = secretariat(tx)?;
    let Some(series) = series_named(tx, CONFERENCES)? else { return Ok(()) };
    let first = tx.now().plus_days(NEXT_CONFERENCE_DAYS);
    conference(tx, &secretariat, series, (Story::NextConference, first))
}

fn conference(
    tx: &mut Tx<'_>,
    secretariat: &Actor,
    series: SeriesId,
    (story, first): (Story, Timestamp),
) -> Result<(), Stop> {
    let place = "Convention Centre, Dublin (invented)";
    let mut new = new_meeting(tx, story, DUBLIN, place, &zone("Europe/Dublin"), (first, 2))?;
    (new.seats, new.per_city, new.partner_seats, new.is_confidential) = (130, 3, 20, false);
    acts::make(tx, secretariat, series, &new).map(drop)
}

/// Everybody who leads a city's digital work or works on it comes, but for a city that went quiet, and one partner.
fn seat_conference(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let secretariat = secretariat(tx)?;
    let Some(id) = meeting(tx, Story::Conference)? else { return Ok(()) };
    let conference = store::meeting(tx, id)?;
    let mut posts = Vec::new();
    for city in in_order(tx)? {
        let held = post::at_home_in(tx, city.circle)?.into_iter();
        posts.extend(held.filter(|held| held.holder.is_some()));
    }
    posts.extend(partner(tx)?);
    seat::acts::seat_all(tx, &secretariat, &conference, &posts)
}

fn secretariat(tx: &mut Tx<'_>) -> Result<Actor, Stop> {
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    network::actor_of(tx, &held)
}

fn zone(name: &str) -> Zone {
    name.parse().unwrap_or(Zone::UTC)
}

/// From nine on the first day to half past four on the last.
fn new_meeting(
    tx: &mut Tx<'_>,
    story: Story,
    host: u32,
    place: &str,
    zone: &Zone,
    (first, days): (Timestamp, i64),
) -> Result<NewMeeting, Stop> {
    let first = first.date_in(zone);
    let (nine, half_past_four) = ("09:00".parse(), "16:30".parse());
    let times = nine.ok().zip(half_past_four.ok()).ok_or(Stop::Missing)?;
    let starts_at = first.at(times.0, zone);
    Ok(NewMeeting {
        name: story.name().to_owned(),
        words: "What the cities brought stands in the agenda; what comes of it stands in the minutes (invented)."
            .to_owned(),
        language: Language::English,
        host: network::city_at(tx, PlaceId::new(host))?.map(|city| city.id),
        place: place.to_owned(),
        zone: zone.clone(),
        starts_at,
        ends_at: first.plus_days(days).at(times.1, zone),
        is_confidential: true,
        seats: 25,
        per_city: 1,
        per_region: None,
        partner_seats: 5,
        admits: Admits::LeadersAndOfficers,
        answer_by: starts_at.plus_days(-7),
    })
}

/// Invites the leaders of so many cities, the region's own first, and a partner; each answers as it is told. Kansas City is
/// the first of them.
fn fill(
    tx: &mut Tx<'_>,
    secretariat: &Actor,
    id: MeetingId,
    count: usize,
    answer: impl Fn(usize) -> SeatAnswer,
) -> Result<(), Stop> {
    let mut posts = Vec::new();
    for city in in_order(tx)? {
        if posts.len() == count {
            break;
        }
        let held = found(network::post_in(tx, city.circle, Function::Leader))?;
        posts.extend(held.filter(|held| held.holder.is_some()));
    }
    posts.extend(partner(tx)?);
    let last = posts.len().saturating_sub(2);
    for (at, held) in posts.iter().enumerate() {
        let meeting = store::meeting(tx, id)?;
        let why = if at == 0 { "Host of the next meeting (invented)." } else { "" };
        let seat = seat::acts::propose(tx, secretariat, &meeting, held.post, why)?;
        // The last cities of a long list are still only proposed, or have not answered yet.
        if count > 12 && at + 2 > last && at <= last {
            continue;
        }
        seat::acts::invite(tx, secretariat, &meeting, seat)?;
        if count > 12 && at + 4 > last && at <= last {
            continue;
        }
        let actor = network::actor_of(tx, held)?;
        seat::acts::answer(tx, &actor, seat, &answer(at))?;
    }
    Ok(())
}

/// Kansas City first, then its region's members but one, then the others from the youngest on. Of its region only those that
/// did something lately: who is quiet in the demo stays so.
fn in_order(tx: &mut Tx<'_>) -> Result<Vec<City>, Stop> {
    const LATELY_DAYS: i64 = 25;
    let activity = Activity::of_last(tx, LATELY_DAYS)?;
    let first = network::city_at(tx, PlaceId::new(KANSAS_CITY))?;
    let home = first.as_ref().map(|city| city.region);
    let invited = activity.members().iter().filter(|member| {
        let is_apart = [KANSAS_CITY, WILSON].contains(&member.city.place.number());
        !is_apart && (Some(member.city.region) != home || activity.is_active(member))
    });
    let mut cities: Vec<City> = invited.map(|member| member.city.clone()).collect();
    cities.sort_by_key(|city| (Some(city.region) != home, Reverse(city.id)));
    Ok(first.into_iter().chain(cities).collect())
}

/// The post that comes for the first partner.
fn partner(tx: &mut Tx<'_>) -> Result<Option<HeldPost>, Stop> {
    let held = found(network::post_of_kind(tx, CircleKind::Organisation, Function::Partner))?;
    Ok(held.filter(|held| held.holder.is_some()))
}
