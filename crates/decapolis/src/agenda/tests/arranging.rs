//! Putting what waits into free hours, without a database.

use super::super::changes::tests::{NINE, entry, speaker};
use super::*;

/// From nine in UTC for so many hours.
fn hours(hours: i64) -> (Timestamp, Timestamp) {
    (NINE, NINE.plus_seconds(hours * 3_600))
}

fn waiting(id: i64) -> Entry {
    let mut made = entry(id);
    made.plan.starts_at = Timestamp::FOREVER;
    made.plan.room = String::new();
    made
}

fn starts(draft: &[Entry], hours: (Timestamp, Timestamp)) -> Vec<(i64, i64)> {
    let plans = placed(draft, hours, &Zone::UTC);
    let minutes = |plan: &Plan| (plan.starts_at.micros() - NINE.micros()) / 60_000_000;
    plans.iter().map(|(entry, plan)| (entry.number, minutes(plan))).collect()
}

#[test]
fn what_waits_is_put_where_nothing_is_planned() {
    let found = starts(&[entry(1), waiting(2)], hours(2));
    assert_eq!(found, [(2, 60)], "the first hour is taken");
}

#[test]
fn what_finds_no_room_keeps_waiting() {
    let found = starts(&[waiting(1), waiting(2)], hours(1));
    assert_eq!(found.len(), 1);
    assert_eq!(starts(&[entry(1)], hours(8)), [], "nothing waits");
}

#[test]
fn nobody_is_put_into_two_rooms_at_once() {
    let (mut one, mut two, mut other) = (waiting(1), waiting(2), entry(3));
    one.speakers = vec![speaker(7, Said::Confirmed)];
    two.speakers = vec![speaker(7, Said::Asked)];
    other.plan.starts_at = NINE.plus_seconds(-3_600);
    let mut loft = other.clone();
    loft.plan.room = "Loft".to_owned();
    let found = starts(&[one, two, other, loft], hours(2));
    let mut times: Vec<i64> = found.iter().map(|(_, minutes)| *minutes).collect();
    times.sort_unstable();
    assert_eq!(times, [0, 60]);
}
