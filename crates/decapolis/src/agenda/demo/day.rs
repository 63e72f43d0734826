//! A day of the demo: its items, and when they begin.

use kernel::language::Language;
use kernel::session::Actor;
use kernel::time::Timestamp;

use super::super::acts;
use super::super::model::{ItemKind, Plan};
use crate::forum::Meeting;

/// Minutes from the first item to the end of the last.
const DAY_MINUTES: i64 = 450;
/// Minutes into the day at which sessions stand beside each other.
const PARALLEL_AT: i64 = 120;

/// An item of a day: minutes after its beginning, length, kind, room, title, words.
pub(super) type Planned = (i64, i64, ItemKind, &'static str, &'static str, &'static str);

pub(super) const DAY: [Planned; 8] = [
    (
        0,
        30,
        ItemKind::Session,
        "Hall",
        "Welcome, and what became of last time",
        "Who promised what, and where it stands.",
    ),
    (
        30,
        60,
        ItemKind::Session,
        "Hall",
        "Counters that also help on-line",
        "Two cities tell what they stopped doing, and what people said.",
    ),
    (90, 30, ItemKind::Break, "", "Coffee", ""),
    (
        120,
        120,
        ItemKind::Breakout,
        "Hall",
        "Data that suppliers hold",
        "In groups of six: which clause would you write again?",
    ),
    (
        120,
        120,
        ItemKind::Breakout,
        "Library",
        "Helpers for older residents",
        "In groups of six: who trains them, and who pays?",
    ),
    (240, 60, ItemKind::Break, "", "Lunch", ""),
    (
        300,
        60,
        ItemKind::Decision,
        "Hall",
        "What we do together until next time",
        "Each action gets somebody who answers for it, and a day.",
    ),
    (
        375,
        75,
        ItemKind::Closed,
        "Library",
        "Closed hour: budgets of next year",
        "Among cities only; what is said stays in the room.",
    ),
];

/// Where the first item begins: with the meeting; where that runs for longer than a day, so that now is in the middle of it.
pub(super) fn beginning(meeting: &Meeting, now: Timestamp) -> Timestamp {
    const QUARTER: i64 = 900;
    let is_on = now >= meeting.starts_at && now < meeting.ends_at;
    if !is_on || now < meeting.starts_at.plus_seconds(DAY_MINUTES * 60) {
        return meeting.starts_at;
    }
    let seconds = now.micros() / 1_000_000;
    let quarter = Timestamp::from_micros((seconds - seconds.rem_euclid(QUARTER)) * 1_000_000);
    quarter.plus_seconds(-(PARALLEL_AT + 15) * 60).max(meeting.starts_at)
}

/// An item of the day that begins then, for which the actor's post answers.
pub(super) fn plan(actor: &Actor, begins: Timestamp, planned: &Planned) -> Plan {
    let (after, minutes, kind, room, title, words) = *planned;
    Plan {
        kind,
        is_closed: kind == ItemKind::Closed,
        starts_at: begins.plus_seconds(after * 60),
        minutes,
        room: room.to_owned(),
        language: Language::English,
        ..acts::proposed(actor, title, words, "")
    }
}
