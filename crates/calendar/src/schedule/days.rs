//! Days of a programme, each with its rooms and what is in them.

use std::collections::BTreeSet;

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
    let mut sessions: Vec<(Date, &Session)> =
        programme.sessions.iter().map(|session| (date(programme, session), session)).collect();
    sessions.sort_by_key(|(_, session)| (session.starts, session.number));
    let mut dates: BTreeSet<Date> =
        programme.first.series(1.day()).take(EMPTY_DAYS_MAX).take_while(|date| *date <= programme.last).collect();
    dates.insert(programme.first);
    dates.extend(sessions.iter().map(|(date, _)| *date));
    let rooms = room_names(programme);
    let day = |(index, date): (usize, Date)| {
        let here = |room: &str| -> Vec<&Session> {
            let is_here = |(on, session): &&(Date, &Session)| *on == date && session.room == room;
            sessions.iter().filter(is_here).map(|(_, session)| *session).collect()
        };
        let rooms = rooms.iter().map(|room| (*room, here(room))).filter(|(_, sessions)| !sessions.is_empty());
        Day {
            index: index + 1,
            date,
            starts: change(programme, date),
            ends: change(programme, date.tomorrow().unwrap_or(date)),
            rooms: rooms.collect(),
        }
    };
    dates.into_iter().enumerate().map(day).collect()
}

/// The rooms of the programme, then others that sessions name.
fn room_names(programme: &Programme) -> Vec<&str> {
    let mut names: Vec<&str> = programme.rooms.iter().map(|room| room.name.as_str()).collect();
    let mut seen: BTreeSet<&str> = names.iter().copied().collect();
    names.extend(programme.sessions.iter().map(|session| session.room.as_str()).filter(|room| seen.insert(room)));
    names
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
