//! Local time, in whole seconds: each zone is looked up once, and between two of its changes an hour is a sum.

use std::collections::HashMap;
use std::rc::Rc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::week::{Cost, LocalTime};
use super::{Person, QUARTER_SECONDS, Quarters, Question};

/// Seconds of a day of the calendar: local clocks are read, so every day has as many.
const DAY_SECONDS: i64 = 86_400;

/// What the clocks of a zone are ahead of UTC, from instants on, over the time asked about.
pub(super) struct Offsets {
    /// In seconds, the first of them at the beginning.
    from: i64,
    changes: Vec<(i64, i64)>,
}

impl Offsets {
    fn of(zone: &TimeZone, from: Timestamp, to: Timestamp) -> Self {
        let first = (from.as_second(), i64::from(zone.to_offset(from).seconds()));
        let later = zone.following(from).take_while(|change| change.timestamp() < to);
        let later = later.map(|change| (change.timestamp().as_second(), i64::from(change.offset().seconds())));
        Self { from: from.as_second(), changes: std::iter::once(first).chain(later).collect() }
    }

    /// Local times at regular distances from the beginning on.
    fn local_times(&self, step: i64) -> impl Iterator<Item = LocalTime> {
        let mut changes = self.changes.iter().peekable();
        let mut offset = 0;
        (0_i64..).map(move |index| {
            let second = self.from + index * step;
            while let Some((_, next)) = changes.next_if(|(at, _)| *at <= second) {
                offset = *next;
            }
            let local = second + offset;
            LocalTime { day: local.div_euclid(DAY_SECONDS), second: local.rem_euclid(DAY_SECONDS) }
        })
    }
}

/// Each person with the clocks of their zone, which is looked up once however many share it.
pub(super) fn by_zone(question: &Question) -> impl Iterator<Item = (&Person, Rc<Offsets>)> {
    let mut known: HashMap<String, Rc<Offsets>> = HashMap::new();
    question.people.iter().map(move |person| {
        let make = || Rc::new(Offsets::of(&person.zone, question.from, question.to));
        let offsets = match person.zone.iana_name() {
            Some(name) => Rc::clone(known.entry(name.to_owned()).or_insert_with(make)),
            None => make(),
        };
        (person, offsets)
    })
}

/// What each beginning costs a person, before what they had to bear before.
pub(super) fn sums(person: &Person, offsets: &Offsets, quarters: &Quarters) -> Vec<u32> {
    let grid = common_divisor(quarters.step, QUARTER_SECONDS);
    let index_of = |seconds: i64| usize::try_from(seconds / grid).unwrap_or(usize::MAX);
    let (of_step, of_quarter) = (index_of(quarters.step), index_of(QUARTER_SECONDS));
    let length = match quarters.starts {
        0 => 0,
        starts => (starts - 1) * of_step + (quarters.each - 1) * of_quarter + 1,
    };
    let costs: Vec<Cost> = offsets.local_times(grid).take(length).map(|time| person.cost_at(time)).collect();
    let sum = |start: usize| {
        let own = (0..quarters.each).map(|quarter| costs[start * of_step + quarter * of_quarter].amount());
        own.sum()
    };
    (0..quarters.starts).map(sum).collect()
}

fn common_divisor(one: i64, other: i64) -> i64 {
    if other == 0 { one } else { common_divisor(other, one % other) }
}
