//! How long a fair hour, an agenda, groups and meetings take. Budgets: 10 ms for 60 people in 24 zones over two weeks, 1 s for
//! the others.

use std::hint::black_box;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use timetable::fair_hour::{Person, Question, Week, rank};
use timetable::{agenda, groups, meetings};

/// A zone of each hour of the day, with whole and half hours, with and without daylight saving.
const ZONES: [&str; 24] = [
    "Pacific/Honolulu",
    "America/Anchorage",
    "America/Los_Angeles",
    "America/Denver",
    "America/Chicago",
    "America/New_York",
    "America/Halifax",
    "America/St_Johns",
    "America/Sao_Paulo",
    "Atlantic/Azores",
    "Europe/London",
    "Europe/Paris",
    "Africa/Cairo",
    "Africa/Nairobi",
    "Asia/Tehran",
    "Asia/Dubai",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Dhaka",
    "Asia/Bangkok",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Australia/Adelaide",
    "Pacific/Auckland",
];

fn question() -> Question {
    let hours = (0..5).fold(Week::default(), |week, day| week.and(day, 9 * 3_600, 17 * 3_600));
    let person = |index: usize| Person {
        id: index.to_string(),
        zone: TimeZone::get(ZONES[index % ZONES.len()]).expect("a zone"),
        works: hours.clone(),
        away: Vec::new(),
        past: 0.0,
    };
    let instant = |text: &str| text.parse::<Timestamp>().expect("an instant");
    Question {
        minutes: 60,
        from: instant("2026-03-23T00:00:00Z"),
        to: instant("2026-04-06T00:00:00Z"),
        step_minutes: 15,
        people: (0..60).map(person).collect(),
    }
}

#[divan::bench]
fn fair_hour_of_60_people_in_24_zones_over_two_weeks(bencher: divan::Bencher<'_, '_>) {
    let question = question();
    bencher.bench(|| rank(black_box(&question)));
}

fn extract(name: &str) -> String {
    let path = format!("{}/tests/extracts/{name}.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("an extract")
}

#[divan::bench(args = ["24-sessions", "60-sessions"], sample_count = 3, sample_size = 1)]
fn agenda_of(bencher: divan::Bencher<'_, '_>, name: &str) {
    let question = agenda::read_question(&extract(name)).expect("a question");
    bencher.bench(|| agenda::make(black_box(&question), agenda::STEPS_A_SECOND, 0).clashes);
}

#[divan::bench(args = ["24-people", "60-people-3-rounds"], sample_count = 3, sample_size = 1)]
fn groups_of(bencher: divan::Bencher<'_, '_>, name: &str) {
    let question = groups::read_question(&extract(name)).expect("a question");
    bencher.bench(|| groups::make(black_box(&question), groups::STEPS_A_SECOND, 0).cost);
}

#[divan::bench(args = ["60-meetings"], sample_count = 3, sample_size = 1)]
fn meetings_of(bencher: divan::Bencher<'_, '_>, name: &str) {
    let question = meetings::read_question(&extract(name)).expect("a question");
    bencher.bench(|| meetings::make(black_box(&question), meetings::STEPS_A_SECOND, 0).meetings.len());
}

fn main() {
    divan::main();
}
