//! Days of a programme, each with its rooms and what is in them.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};

use super::{Programme, Session};

/// A day ends at this hour of the next, so that the evening's last session is the evening's.
const DAY_CHANGES_AT: i8 = 4;
/// Days without a session that are listed; a conference of years is a slip.
const EMPTY_DAYS_MAX: usize = 60;

/// A day.
pub(super) struct Day<'p> {
    /// From 1.
    pub(super) index: usize,
    pub(super) date: Date,
    pub(super) starts: Timestamp,
    pub(super) ends: Timestamp,
    /// Every room in which something is, in the programme's order.
    pub(super) rooms: Vec<(&'p str, Vec<&'p Session>)>,
}

/// All days from the first to the last, and those outside on which a session is.
pub(super) fn days(programme: &Programme) -> Vec<Day<'_>> {
    let listed = programme.first.series(1.day()).take(EMPTY_DAYS_MAX).take_while(|date| *date <= programme.last);
    let mut rooms_of_days: BTreeMap<Date, RoomsOfDay<'_>> = listed.map(|date| (date, BTreeMap::new())).collect();
    rooms_of_days.entry(programme.first).or_default();
    let order = room_order(programme);
    let mut sessions: Vec<&Session> = programme.sessions.iter().collect();
    sessions.sort_by_key(|session| (session.starts, session.number));
    for session in sessions {
        let rooms = rooms_of_days.entry(date(programme, session)).or_default();
        let room = session.room.as_str();
        rooms.entry((order.get(room).copied().unwrap_or(usize::MAX), room)).or_default().push(session);
    }
    let days = rooms_of_days.into_iter().enumerate();
    days.map(|(index, (date, rooms))| Day {
        index: index + 1,
        date,
        starts: change(programme, date),
        ends: change(programme, date.tomorrow().unwrap_or(date)),
        rooms: rooms.into_iter().map(|((_, room), sessions)| (room, sessions)).collect(),
    })
    .collect()
}

/// What is in each room, by the room's place among the others.
type RoomsOfDay<'p> = BTreeMap<(usize, &'p str), Vec<&'p Session>>;

/// The place of each room of the programme; those that only sessions name come last, by name.
fn room_order(programme: &Programme) -> BTreeMap<&str, usize> {
    programme.rooms.iter().enumerate().map(|(place, room)| (room.name.as_str(), place)).collect()
}

fn date(programme: &Programme, session: &Session) -> Date {
    let local = programme.zone.to_datetime(session.starts);
    let date = local.date();
    if local.hour() < DAY_CHANGES_AT { date.yesterday().unwrap_or(date) } else { date }
}

/// When a day begins where the conference is.
fn change(programme: &Programme, date: Date) -> Timestamp {
    let local = date.to_datetime(Time::constant(DAY_CHANGES_AT, 0, 0, 0));
    programme.zone.to_ambiguous_timestamp(local).compatible().unwrap_or(Timestamp::MAX)
}
