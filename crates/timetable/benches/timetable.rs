//! How long a fair hour and an agenda take. Budgets: 10 ms for 60 people in 24 zones over two weeks, 1 s for an agenda.

use std::hint::black_box;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use timetable::agenda;
use timetable::fair_hour::{Person, Question, Week, rank};

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

#[divan::bench(args = ["24", "60"], sample_count = 3, sample_size = 1)]
fn agenda_of_sessions(bencher: divan::Bencher<'_, '_>, sessions: &str) {
    let path = format!("{}/tests/extracts/{sessions}-sessions.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("an extract");
    let question = agenda::read_question(&text).expect("a question");
    bencher.bench(|| agenda::make(black_box(&question), agenda::STEPS_A_SECOND, 0).clashes);
}

fn main() {
    divan::main();
}
