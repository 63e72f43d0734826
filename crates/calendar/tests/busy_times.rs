//! When the owner of a calendar is not free.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use calendar::{busy, read};
use jiff::Timestamp;
use jiff::tz::TimeZone;

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// The busy times of April 2026, shortened, for an owner in Lisbon, which is an hour after UTC then.
#[track_caller]
fn check_busy(events: &str, expected: &[(&str, &str)]) {
    let text = format!("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{events}END:VCALENDAR\n");
    let (from, until) = (instant("2026-04-01T00:00:00Z"), instant("2026-05-01T00:00:00Z"));
    let busy = busy(&read(text.as_bytes()).unwrap(), from, until, &TimeZone::get("Europe/Lisbon").unwrap());
    let short = |instant: Timestamp| instant.strftime("%d %H:%M").to_string();
    let found: Vec<(String, String)> = busy.into_iter().map(|(start, end)| (short(start), short(end))).collect();
    let expected: Vec<(String, String)> =
        expected.iter().map(|(start, end)| ((*start).to_owned(), (*end).to_owned())).collect();
    assert_eq!(found, expected);
}

fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\n{lines}END:VEVENT\n")
}

#[test]
fn a_time_is_busy_in_its_zone_and_a_floating_one_in_the_owners() {
    check_busy(&event("DTSTART:20260403T090000Z\nDTEND:20260403T100000Z\n"), &[("03 09:00", "03 10:00")]);
    check_busy(
        &event("DTSTART;TZID=Romance Standard Time:20260403T090000\nDURATION:PT90M\n"),
        &[("03 07:00", "03 08:30")],
    );
    check_busy(&event("DTSTART:20260403T090000\nDTEND:20260403T100000\n"), &[("03 08:00", "03 09:00")]);
    check_busy(&event("DTSTART;VALUE=DATE:20260403\n"), &[("02 23:00", "03 23:00")]);
    check_busy(&event("DTSTART:20260403T090000Z\n"), &[]);
}

#[test]
fn what_only_touches_the_days_asked_for_is_left_out() {
    check_busy(&event("DTSTART:20260331T230000Z\nDTEND:20260401T000000Z\n"), &[]);
    check_busy(&event("DTSTART:20260501T000000Z\nDTEND:20260501T010000Z\n"), &[]);
}

#[test]
fn what_comes_back_keeps_the_clock_it_was_written_for() {
    // Clocks in Lisbon went forward on 29 March 2026, and those in Cairo go forward on 24 April.
    check_busy(
        &event("DTSTART:20260325T090000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3\n"),
        &[("01 09:00", "01 10:00"), ("08 09:00", "08 10:00")],
    );
    check_busy(
        &event("DTSTART;TZID=Africa/Cairo:20260423T120000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2\n"),
        &[("23 10:00", "23 11:00"), ("24 09:00", "24 10:00")],
    );
}

#[test]
fn a_day_is_a_day_of_the_calendar_and_24_hours_are_24() {
    // Clocks in Cairo go forward at midnight before 24 April 2026.
    let lasting = |duration: &str| event(&format!("DTSTART;TZID=Africa/Cairo:20260423T120000\nDURATION:{duration}\n"));
    check_busy(&lasting("P1D"), &[("23 10:00", "24 09:00")]);
    check_busy(&lasting("PT24H"), &[("23 10:00", "24 10:00")]);
    check_busy(&lasting("P1DT30M"), &[("23 10:00", "24 09:30")]);
    check_busy(&event("DTSTART:20260403T090000Z\nDURATION:P2D\n"), &[("03 09:00", "05 09:00")]);
}

#[test]
fn what_is_free_or_cancelled_is_not_busy() {
    check_busy(&event("DTSTART:20260403T090000Z\nDURATION:PT1H\nTRANSP:TRANSPARENT\n"), &[]);
    check_busy(&event("DTSTART:20260403T090000Z\nDURATION:PT1H\nSTATUS:CANCELLED\n"), &[]);
}

#[test]
fn a_weekly_hour_keeps_its_hour_across_daylight_saving() {
    let weekly =
        "DTSTART;TZID=Europe/Lisbon:20260322T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;UNTIL=20260412T080000Z\n";
    check_busy(&event(weekly), &[("05 08:00", "05 09:00"), ("12 08:00", "12 09:00")]);
}

#[test]
fn times_left_out_added_and_moved_are_followed() {
    let series = event(
        "DTSTART;TZID=Europe/Lisbon:20260401T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\n\
        EXDATE;TZID=Europe/Lisbon:20260402T090000\nRDATE;TZID=Europe/Lisbon:20260410T090000\n",
    );
    let moved = event("RECURRENCE-ID;TZID=Europe/Lisbon:20260403T090000\nDTSTART:20260403T150000Z\nDURATION:PT1H\n");
    let expected =
        [("01 08:00", "01 09:00"), ("03 15:00", "03 16:00"), ("04 08:00", "04 09:00"), ("10 08:00", "10 09:00")];
    check_busy(&(series + &moved), &expected);
}

#[test]
fn times_that_touch_are_one_and_busy_periods_count() {
    let one = event("DTSTART:20260403T090000Z\nDURATION:PT1H\n");
    let other = event("DTSTART:20260403T100000Z\nDURATION:PT1H\n");
    let periods =
        "BEGIN:VFREEBUSY\nFREEBUSY:20260403T103000Z/PT1H\nFREEBUSY;FBTYPE=FREE:20260404T090000Z/PT9H\nEND:VFREEBUSY\n";
    check_busy(&format!("{one}{other}{periods}"), &[("03 09:00", "03 11:30")]);
}
