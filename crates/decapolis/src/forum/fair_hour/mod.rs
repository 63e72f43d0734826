//! The fair hour of a meeting by video: when it could begin, the best first for whoever has it worst, by the crate `timetable`.
//!
//! People are those who have a seat or are asked to take one; before anybody is, whoever leads a member city that the meeting is
//! for. Each is where their city is. Accounts have no office hours: all are taken to work from 09:00 to 17:30, Monday to Friday, and
//! the page says so. Whoever had bad hours at meetings of the series in the last two years feels the next ones more.

mod bearing;
pub(super) mod demo;
mod page;

use std::collections::BTreeMap;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post;
use kernel::stop::Stop;
use kernel::time::{Date, Timestamp, Zone};
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;
use timetable::fair_hour::{self, Person, Question, Week};

pub(super) use self::page::{example, show, take};
use super::acts;
use super::model::{Format, Meeting, Phase};
use super::pages::names_of_homes;
use super::seat::{self, Seat, Side};
use crate::network::{self, City};

/// So many hours are shown: after them comes what nobody takes.
const SHOWN: usize = 12;
/// Days that are looked at, from the one that is asked for.
const DAYS: i64 = 7;
/// From one possible beginning to the next.
const STEP_MINUTES: u32 = 30;
/// Meetings by video are shorter; a longer one is a visit, of which local hours say nothing.
const MINUTES_MAX: i64 = 480;
/// Office hours in seconds since midnight, on five days from Monday on.
const OFFICE: (i64, i64) = (9 * 3_600, 17 * 3_600 + 1_800);
const OFFICE_DAYS: usize = 5;

/// Somebody who takes part.
struct Who {
    home: CircleId,
    name: String,
    zone: Zone,
}

/// An hour at which the meeting could begin.
pub(super) struct Hour {
    pub(super) starts_at: Timestamp,
    /// How many sit outside their office hours for some of it.
    pub(super) outside: usize,
    /// Who has it worst, and where they are; nobody where all are within their hours.
    pub(super) worst: Option<(String, Zone)>,
}

/// What page and data are made from.
pub(super) struct Hours {
    pub(super) meeting: Meeting,
    /// The first day that is looked at, in the zone of the meeting.
    pub(super) first: Date,
    pub(super) people: usize,
    /// Whether nobody is asked yet, so that the members were looked at.
    pub(super) are_members: bool,
    pub(super) hours: Vec<Hour>,
}

/// Whether an hour is sought for a meeting: people do not travel to it, and it lies ahead.
pub(super) fn is_sought(meeting: &Meeting, now: Timestamp) -> bool {
    let is_remote = matches!(meeting.format, Format::Online | Format::WorkingGroup);
    is_remote && minutes(meeting).is_some() && meeting.phase(now) == Phase::Ahead
}

/// How long a meeting is, where it is short enough to be one by video.
fn minutes(meeting: &Meeting) -> Option<u32> {
    let minutes = (meeting.ends_at.micros() - meeting.starts_at.micros()) / 60_000_000;
    u32::try_from(minutes).ok().filter(|_| (1..=MINUTES_MAX).contains(&minutes))
}

impl Hours {
    /// For who conducts the meeting.
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let meeting = acts::readable(tx, visit.actor()?, visit.param("meeting")?)?;
        let _leave = acts::may_conduct(tx, visit.actor()?, &meeting)?;
        let (zone, now) = (meeting.zone(), tx.now());
        let tomorrow = now.date_in(&zone).plus_days(1);
        let usual = meeting.starts_at.date_in(&zone).plus_days(-DAYS / 2).max(tomorrow);
        let first = visit.request.query.get("day").parse().unwrap_or(usual).max(tomorrow);
        let mut found = Self { meeting, first, people: 0, are_members: false, hours: Vec::new() };
        let Some(minutes) = minutes(&found.meeting).filter(|_| is_sought(&found.meeting, now)) else {
            return Ok(found);
        };
        let names = names_of_homes(tx, visit)?;
        let mut people = seated(tx, &found.meeting, &names)?;
        found.are_members = people.is_empty();
        if people.is_empty() {
            people = members(tx, &found.meeting, visit.language())?;
        }
        let past = bearing::before(tx, &found.meeting, &people)?;
        let span = (first.start_in(&zone), first.plus_days(DAYS).start_in(&zone));
        found.people = people.len();
        found.hours = ranked(&people, &past, span, minutes);
        Ok(found)
    }
}

/// Those who have a seat, or are asked to take one.
fn seated(tx: &mut Tx<'_>, meeting: &Meeting, names: &BTreeMap<CircleId, String>) -> Result<Vec<Who>, Stop> {
    let mut seats = seat::store::seats(tx, meeting.id)?;
    seats.retain(|seat| seat.state.is_live() && seat.state != seat::SeatState::Proposed);
    let cities = network::members(tx)?;
    let mut people = Vec::new();
    for seat in &seats {
        let city = cities.iter().find(|city| city.circle == seat.home);
        let zone = match city.and_then(zone_of) {
            Some(zone) => zone,
            None => zone_of_holder(tx, seat)?,
        };
        let name = names.get(&seat.home).cloned().unwrap_or_default();
        people.push(Who { home: seat.home, name, zone });
    }
    Ok(people)
}

/// Partners are where whoever holds their post says they are.
fn zone_of_holder(tx: &mut Tx<'_>, seat: &Seat) -> Result<Zone, Stop> {
    let holder = if seat.side == Side::Partner { post::holder_of(tx, seat.post)? } else { None };
    Ok(holder.and_then(|person| person.time_zone.parse().ok()).unwrap_or(Zone::UTC))
}

/// One for each member city that the meeting is for.
fn members(tx: &mut Tx<'_>, meeting: &Meeting, language: Language) -> Result<Vec<Who>, Stop> {
    let cities = network::members(tx)?;
    let asked = cities.iter().filter(|city| meeting.region.is_none_or(|region| region == city.region));
    let who =
        |city: &City| Some(Who { home: city.circle, name: city.name_in(language).to_owned(), zone: zone_of(city)? });
    Ok(asked.filter_map(who).collect())
}

fn zone_of(city: &City) -> Option<Zone> {
    city.in_atlas()?.time_zone().parse().ok()
}

/// The hours, the fairest first.
fn ranked(people: &[Who], past: &[f64], (from, to): (Timestamp, Timestamp), minutes: u32) -> Vec<Hour> {
    let Some(question) = question(people, past, (from, to), (minutes, STEP_MINUTES)) else { return Vec::new() };
    let hour = |slot: &fair_hour::Slot| {
        let worst = slot.discomforts.iter().enumerate().max_by(|one, other| one.1.total_cmp(other.1));
        let worst = worst.filter(|(_, discomfort)| **discomfort > 0.0);
        Hour {
            starts_at: Timestamp::from_micros(slot.start.as_microsecond()),
            outside: slot.discomforts.iter().filter(|discomfort| **discomfort > 0.0).count(),
            worst: worst.map(|(at, _)| (people[at].name.clone(), people[at].zone.clone())),
        }
    };
    fair_hour::rank(&question).iter().take(SHOWN).map(hour).collect()
}

fn question(
    people: &[Who],
    past: &[f64],
    (from, to): (Timestamp, Timestamp),
    (minutes, step_minutes): (u32, u32),
) -> Option<Question> {
    let works = (0..OFFICE_DAYS).fold(Week::default(), |week, day| week.and(day, OFFICE.0, OFFICE.1));
    let person = |(at, who): (usize, &Who)| {
        let zone = jiff::tz::TimeZone::get(who.zone.name()).ok()?;
        let past = past.get(at).copied().unwrap_or_default();
        Some(Person { id: at.to_string(), zone, works: works.clone(), away: Vec::new(), past })
    };
    let instant = |at: Timestamp| jiff::Timestamp::from_microsecond(at.micros()).ok();
    Some(Question {
        minutes,
        from: instant(from)?,
        to: instant(to)?,
        step_minutes,
        people: people.iter().enumerate().map(person).collect::<Option<_>>()?,
    })
}

/// The hours at which a meeting could begin, for who conducts it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct HoursData {
    meeting: String,
    /// How many people it is looked at for.
    people: usize,
    /// Whether nobody is asked yet, so that the members were looked at.
    are_members: bool,
    /// The fairest first.
    hours: Vec<HourData>,
}

/// An hour at which a meeting could begin.
#[derive(Debug, Serialize, JsonSchema)]
struct HourData {
    starts_at: String,
    /// How many sit outside 09:00 to 17:30, Monday to Friday, where they are.
    outside: usize,
    /// The zone of whoever has it worst, by its name in the IANA database; null where all are within those hours.
    worst_zone: Option<String>,
}

/// The hours of a meeting as data.
pub(crate) fn hours_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<HoursData, Stop> {
    let found = Hours::load(tx, visit)?;
    let hour = |hour: &Hour| HourData {
        starts_at: hour.starts_at.to_string(),
        outside: hour.outside,
        worst_zone: hour.worst.as_ref().map(|(_, zone)| zone.name().to_owned()),
    };
    Ok(HoursData {
        meeting: found.meeting.id.to_string(),
        people: found.people,
        are_members: found.are_members,
        hours: found.hours.iter().map(hour).collect(),
    })
}

#[cfg(test)]
mod tests;
