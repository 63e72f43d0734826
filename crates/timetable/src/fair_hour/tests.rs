//! Fair hours, against a plain count of quarter after quarter.

use jiff::ToSpan;
use proptest::prelude::*;

use super::*;

const ZONES: [&str; 5] = ["America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Europe/Paris", "UTC"];

/// A person as a file has them, works from Monday to Friday.
fn person(id: usize, zone: &str, (from, to): (u8, u8), past: u8) -> String {
    let days = ["mon", "tue", "wed", "thu", "fri"].map(|day| format!("\"{day}\":[[\"{from:02}:00\",\"{to:02}:30\"]]"));
    let (days, away) = (days.join(","), "[[\"2026-03-30\",\"2026-03-30\"]]");
    format!("{{\"id\":\"p{id}\",\"zone\":\"{zone}\",\"works\":{{{days}}},\"away\":{away},\"past\":{past}}}")
}

/// The weekend on which Europe puts its clocks forward, and the Monday after it.
fn question(minutes: u32, step: u32, hours: u32, people: &[String]) -> Question {
    let to = "2026-03-27T20:00:00Z".parse::<Timestamp>().expect("an instant") + i64::from(hours).hours();
    let (people, from) = (people.join(","), "\"from\":\"2026-03-27T20:00:00Z\"");
    let text =
        format!("{{\"minutes\":{minutes},{from},\"to\":\"{to}\",\"step_minutes\":{step},\"people\":[{people}]}}");
    read_question(&text).expect("a question")
}

/// What a beginning costs somebody, read off the clock on their wall.
fn plain_discomfort(person: &Person, (from, to): (u8, u8), start: Timestamp, minutes: u32) -> f64 {
    let quarters = (0..minutes.div_ceil(15)).map(|quarter| start + i64::from(quarter * 15).minutes());
    let cost = |at: Timestamp| {
        let wall = person.zone.to_datetime(at);
        let time = i64::from(wall.hour()) * 60 + i64::from(wall.minute());
        let (begins, ends) = (i64::from(from) * 60, i64::from(to) * 60 + 30);
        let is_off = wall.weekday().to_monday_zero_offset() > 4 || wall.date() == jiff::civil::date(2026, 3, 30);
        match time {
            _ if is_off => 10,
            time if (begins..ends).contains(&time) => 0,
            time if (begins - 120..ends + 120).contains(&time) => 1,
            time if (7 * 60..22 * 60).contains(&time) => 2,
            _ => 6,
        }
    };
    f64::from(quarters.map(cost).sum::<u32>()) * (1.0 + person.past)
}

proptest! {
    #[test]
    fn hours_cost_what_the_clocks_on_the_walls_say_and_the_fairest_come_first(
        (minutes, step, hours) in (1..130_u32, 1..90_u32, 0..90_u32),
        people in prop::collection::vec((0..ZONES.len(), 5..12_u8, 12..20_u8, 0..3_u8), 0..4),
    ) {
        let written: Vec<String> = people.iter().enumerate()
            .map(|(id, (zone, from, to, past))| person(id, ZONES[*zone], (*from, *to), *past)).collect();
        let question = question(minutes, step, hours, &written);
        let ranked = rank(&question);
        let (room, step) = (i64::from(hours) * 60 - i64::from(minutes), i64::from(step));
        let count = if room < 0 { 0 } else { room / step + 1 };
        let mut starts: Vec<Timestamp> = ranked.iter().map(|slot| slot.start).collect();
        starts.sort_unstable();
        prop_assert_eq!(starts, (0..count).map(|index| question.from + (index * step).minutes()).collect::<Vec<_>>());
        for slot in &ranked {
            let plain: Vec<f64> = question.people.iter().zip(&people)
                .map(|(one, (_, from, to, _))| plain_discomfort(one, (*from, *to), slot.start, minutes)).collect();
            prop_assert_eq!(&slot.discomforts, &plain);
            prop_assert_eq!(slot.worst(), plain.iter().copied().fold(0.0, f64::max));
        }
        for pair in ranked.windows(2) {
            let key = |slot: &Slot| {
                let mut sorted: Vec<u64> = slot.discomforts.iter().map(|one| *one as u64).collect();
                sorted.sort_unstable_by(|one, other| other.cmp(one));
                (sorted, slot.start)
            };
            prop_assert!(key(&pair[0]) < key(&pair[1]));
        }
    }
}

#[test]
fn a_meeting_that_just_fits_has_one_beginning() {
    let beginnings = |minutes| rank(&question(minutes, 15, 1, &[])).len();
    assert_eq!([beginnings(60), beginnings(61)], [1, 0]);
}

/// A question of one person, with what is changed in it.
fn file(changed: &str, to: &str) -> String {
    let text = r#"{"minutes": 60, "from": "2026-03-30T00:00:00Z", "to": "2026-03-31T00:00:00Z", "step_minutes": 15,
        "people": [{"id": "ana", "zone": "Europe/Paris", "works": {"mon": [["09:00", "17:00"]]},
        "away": [["2026-04-03", "2026-04-03"]], "past": 0}]}"#;
    assert!(text.contains(changed), "{changed}");
    text.replace(changed, to)
}

#[track_caller]
fn check_refused(changed: &str, to: &str, path: &str) {
    let error = read_question(&file(changed, to)).expect_err("something is wrong");
    assert_eq!(error.path.as_deref(), Some(path), "{error}");
}

#[test]
fn what_is_wrong_with_a_question_is_named_with_its_place() {
    check_refused(r#""minutes": 60"#, r#""minutes": 0"#, "/minutes");
    check_refused(r#""step_minutes": 15"#, r#""step_minutes": 0"#, "/step_minutes");
    check_refused(r#""from": "2026-03-30T00:00:00Z""#, r#""from": "2026-03-30""#, "/from");
    check_refused("2026-03-31T00:00:00Z", "2026-03-29T23:59:59Z", "/to");
    check_refused("Europe/Paris", "Europe/Atlantis", "/people/0/zone");
    check_refused(r#""past": 0"#, r#""past": -0.5"#, "/people/0/past");
    check_refused(r#"["2026-04-03", "2026-04-03"]"#, r#"["2026-04-03", "2026-04-02"]"#, "/people/0/away/0");
    check_refused(r#"["2026-04-03", "2026-04-03"]"#, r#"["2026-04-03", "soon"]"#, "/people/0/away/0/1");
    check_refused(r#"["09:00", "17:00"]"#, r#"["17:00", "17:00"]"#, "/people/0/works/mon/0");
    check_refused(r#"["09:00", "17:00"]"#, r#"["9", "17:00"]"#, "/people/0/works/mon/0");
    check_refused(r#""past": 0}"#, r#""past": 0}, {"id": "ana", "zone": "UTC", "works": {}}"#, "/people/1/id");
    let day = read_question(&file("\"mon\"", "\"moon\"")).expect_err("no day");
    assert_eq!((day.path.as_deref(), day.suggestions.len()), (Some("/people/0/works/moon"), 7));
}

#[test]
fn a_day_ends_at_midnight_and_a_time_may_tell_seconds() {
    let read =
        |hours: &str| read_question(&file(r#"["09:00", "17:00"]"#, hours)).expect("a question").people.remove(0).works;
    assert_eq!(read(r#"["00:00", "24:00"]"#), Week::default().and(0, 0, 86_400));
    assert_eq!(read(r#"["09:30:15", "17:00"]"#), Week::default().and(0, 34_215, 61_200));
    let at_once = read_question(&file("2026-03-31T00:00:00Z", "2026-03-30T00:00:00Z")).expect("a question");
    assert_eq!(rank(&at_once), [], "no hour is long enough");
}

#[test]
fn a_year_of_quarters_for_a_conference_is_worked_through_and_more_is_refused() {
    let people = |count: usize| {
        let each: Vec<String> =
            (0..count).map(|id| format!(r#"{{"id": "{id}", "zone": "UTC", "works": {{}}}}"#)).collect();
        let to = r#""from": "2026-01-01T00:00:00Z", "to": "2027-01-01T00:00:00Z""#;
        format!(r#"{{"minutes": 60, {to}, "step_minutes": 15, "people": [{}]}}"#, each.join(", "))
    };
    // 35,037 beginnings of fifteen quarters each, as the least that a beginning costs.
    assert!(read_question(&people(95)).is_ok());
    let error = read_question(&people(96)).expect_err("too much work");
    assert_eq!(error.path.as_deref(), Some("/step_minutes"));
}
