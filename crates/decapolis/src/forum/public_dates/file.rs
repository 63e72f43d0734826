//! The calendar of a series that everybody may subscribe to.

use std::collections::BTreeMap;

use calendar::{Person as Organizer, Status as EventStatus, When};
use kernel::db::Tx;
use kernel::stop::{Fault, Stop};
use kernel::time::{Timestamp, Zone};
use kernel::web::{Answer, Status, Visit};

use super::super::seat::calendar_id;
use super::super::store::series as series_of;
use super::store::{self, PublicDates};
use crate::network::{self, CityId};

/// Minutes after which a calendar looks again: dates change seldom.
const REFRESH_MINUTES: u32 = 720;

/// The file. Where the dates are not public it does not exist, as for a series that does not.
pub(in crate::forum) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let series = series_of(tx, visit.param("series")?)?;
    if !store::are_public(tx, series.id)? {
        return Err(Stop::Missing);
    }
    let space = &visit.app.config.address;
    let organizer = Organizer { address: space.clone(), name: Some(series.name.clone()) };
    let cities: BTreeMap<CityId, String> =
        network::members(tx)?.iter().map(|city| (city.id, city.name.clone())).collect();
    let host = visit.app.config.host().split(':').next().unwrap_or_default();
    let mut events = Vec::new();
    for one in store::dates(tx, series.id)? {
        let location = one.host.and_then(|city| cities.get(&city).cloned());
        events.push(event(&one, (host, location), &organizer)?);
    }
    let stamp = events.iter().map(|event| event.stamp).max();
    let head = calendar::Feed {
        name: series.name,
        source: Some(format!("{space}{}", super::path(series.id))),
        refresh_minutes: REFRESH_MINUTES,
        stamp: stamp.unwrap_or(jiff::Timestamp::UNIX_EPOCH),
        zone: jiff::tz::TimeZone::UTC,
    };
    let file = calendar::feed(&head, &events);
    let answer = Answer::of("text/calendar; charset=utf-8", Status::Ok, file.into_bytes());
    let answer = visit.versioned(answer);
    // Who is signed in leaves nothing on the machine; a calendar program never is.
    Ok(if visit.actor.is_none() { answer.with("cache-control", "public, no-cache") } else { answer })
}

/// Whole days where the meeting is: hours are for those who come.
fn event(
    one: &PublicDates,
    (host, location): (&str, Option<String>),
    organizer: &Organizer,
) -> Result<calendar::Meeting, Fault> {
    let zone: Zone = one.zone.parse().unwrap_or(Zone::UTC);
    let zone = jiff::tz::TimeZone::get(zone.name()).unwrap_or(jiff::tz::TimeZone::UTC);
    let day = |at: Timestamp| instant(at).map(|at| zone.to_datetime(at).date());
    Ok(calendar::Meeting {
        uid: format!("{}@{host}", calendar_id(one.id)),
        sequence: u32::try_from(one.changes).unwrap_or(u32::MAX),
        stamp: instant(one.changed_at)?,
        when: When::Days { first: day(one.starts_at)?, last: day(one.ends_at.plus_seconds(-1))? },
        summary: one.name.clone(),
        description: None,
        location,
        url: None,
        organizer: organizer.clone(),
        status: if one.is_cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed },
        conferences: Vec::new(),
        reminders_minutes: Vec::new(),
    })
}

fn instant(at: Timestamp) -> Result<jiff::Timestamp, Fault> {
    jiff::Timestamp::from_microsecond(at.micros()).map_err(|error| Fault::broken("time of a meeting", error))
}
