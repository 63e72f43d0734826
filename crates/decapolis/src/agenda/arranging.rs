//! Putting items that have no place yet into the free hours and the rooms of a meeting, so that no speaker is in two at once
//! and few cities want to be in two. A person sees the result in the draft and moves what they want.

use kernel::db::Tx;
use kernel::id::Id;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::{Timestamp, Zone};
use timetable::agenda::{self, Question, Room, Session};

use super::model::{Entry, ItemKind, Plan, Said};
use super::{acts, gathering};
use crate::forum::MeetingId;

/// Steps of the search: some ten milliseconds, since other writers wait.
const STEPS: u64 = 120_000;
/// Nothing is put before this hour of a day, nor after that one.
const DAY: (&str, &str) = ("09:00", "17:30");
/// Items begin at a quarter of an hour.
const GRID_SECONDS: i64 = 900;
/// Days that are looked at.
const DAYS_MAX: i64 = 7;
/// Seats of a room, since nobody says how many: large enough for each item.
const SEATS: u32 = 1;

/// Puts what waits into the draft; says how many items got a place.
pub(super) fn arrange(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<usize, Stop> {
    let (meeting, _) = acts::kept(tx, actor, id)?;
    let draft = gathering::draft(tx, id)?;
    let plans = placed(&draft, (meeting.starts_at, meeting.ends_at), &meeting.zone());
    for (entry, plan) in &plans {
        acts::change(tx, actor, entry.id, plan)?;
    }
    Ok(plans.len())
}

/// The plans of the items that get a place.
fn placed<'e>(draft: &'e [Entry], hours: (Timestamp, Timestamp), zone: &Zone) -> Vec<(&'e Entry, Plan)> {
    let waiting: Vec<&Entry> = draft.iter().filter(|entry| !entry.plan.is_placed()).collect();
    let Some(longest) = waiting.iter().map(|entry| entry.plan.minutes).max() else { return Vec::new() };
    let slots = free(draft, hours, zone, longest);
    let rooms = rooms(draft);
    let question = Question {
        slots: slots.len(),
        rooms: rooms.iter().map(|room| Room { id: room.clone(), seats: SEATS }).collect(),
        sessions: waiting.iter().map(|entry| session(entry)).collect(),
        wishes: wishes(&waiting),
    };
    let answer = agenda::make(&question, STEPS, 0);
    let place = |(entry, place): (&&'e Entry, &Option<(usize, usize)>)| {
        let (slot, room) = (*place)?;
        let plan = Plan { starts_at: *slots.get(slot)?, room: rooms.get(room)?.clone(), ..entry.plan.clone() };
        Some((*entry, plan))
    };
    waiting.iter().zip(&answer.placed).filter_map(place).collect()
}

fn session(entry: &Entry) -> Session {
    let speakers = entry.speakers.iter().filter(|one| one.said != Said::Declined);
    let mut speakers: Vec<String> = speakers.map(|one| one.post.to_string()).collect();
    speakers.sort_unstable();
    Session { id: entry.id.number().to_string(), speakers, seats: SEATS }
}

/// Each city wants to hear all that comes from it.
fn wishes(waiting: &[&Entry]) -> Vec<Vec<usize>> {
    let mut cities: Vec<_> = waiting.iter().flat_map(|entry| &entry.cities).copied().collect();
    cities.sort_unstable();
    cities.dedup();
    let of_city = |city: &crate::network::CityId| -> Vec<usize> {
        let own = waiting.iter().enumerate().filter(|(_, entry)| entry.cities.contains(city));
        own.map(|(at, _)| at).collect()
    };
    cities.iter().map(of_city).collect()
}

/// The rooms that items of the draft are in; one without a name where there are none.
fn rooms(draft: &[Entry]) -> Vec<String> {
    let apart = |entry: &&Entry| !matches!(entry.plan.kind, ItemKind::Break | ItemKind::SiteVisit);
    let mut rooms: Vec<String> = draft.iter().filter(apart).map(|entry| entry.plan.room.clone()).collect();
    rooms.retain(|room| !room.is_empty());
    rooms.sort_unstable();
    rooms.dedup();
    if rooms.is_empty() { vec![String::new()] } else { rooms }
}

/// Beginnings of slots as long as the longest item, in which nothing is planned yet: by day, within the hours of both the
/// meeting and a working day.
fn free(draft: &[Entry], (from, until): (Timestamp, Timestamp), zone: &Zone, minutes: i64) -> Vec<Timestamp> {
    let mut slots = Vec::new();
    let first = from.date_in(zone);
    for day in (0..DAYS_MAX).map(|days| first.plus_days(days)) {
        let clock = |time: &str| time.parse().map_or(from, |time| day.at(time, zone));
        let (mut at, end) = (clock(DAY.0).max(from), clock(DAY.1).min(until));
        while at.plus_seconds(minutes * 60) <= end {
            match draft.iter().find(|entry| is_in(&entry.plan, at, minutes)) {
                Some(entry) => at = at.plus_seconds(GRID_SECONDS).max(entry.plan.ends_at()),
                None => {
                    slots.push(at);
                    at = at.plus_seconds((minutes * 60 + GRID_SECONDS - 1) / GRID_SECONDS * GRID_SECONDS);
                }
            }
        }
    }
    slots
}

fn is_in(plan: &Plan, at: Timestamp, minutes: i64) -> bool {
    plan.is_placed() && plan.starts_at < at.plus_seconds(minutes * 60) && at < plan.ends_at()
}

#[cfg(test)]
#[path = "tests/arranging.rs"]
mod tests;
