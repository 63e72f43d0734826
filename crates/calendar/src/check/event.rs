//! Events, tasks, busy times and alarms: properties that depend on each other (RFC 5545, 3.6; RFC 5546, section 3).

use super::amounts;
use super::calendar::Around;
use crate::component::Component;
use crate::problem::Problems;
use crate::property::Property;
use crate::value::time::{self, Written};

/// Words that `STATUS` can have.
fn states(component: &str) -> &'static [&'static str] {
    match component {
        "VEVENT" => &["TENTATIVE", "CONFIRMED", "CANCELLED"],
        "VTODO" => &["NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"],
        "VJOURNAL" => &["DRAFT", "FINAL", "CANCELLED"],
        _ => &[],
    }
}

pub(super) fn check(component: &Component, around: &Around, problems: &mut Problems) {
    let name = component.name.as_str();
    let end_name = if name == "VTODO" { "DUE" } else { "DTEND" };
    let (start, end) = (component.property("DTSTART"), component.property(end_name));
    if let (Some(end), Some(lasting)) = (end, component.property("DURATION")) {
        let later = end.line.max(lasting.line);
        problems.add(later, format!("{name} has both {end_name} and DURATION"));
    }
    if let (Some(start), Some(end)) = (start, end) {
        check_order(start, end, around, problems);
    }
    if name == "VTODO"
        && start.is_none()
        && let Some(lasting) = component.property("DURATION")
    {
        problems.add(lasting.line, "VTODO has DURATION without DTSTART");
    }
    if let (Some(status), [_, ..]) = (component.property("STATUS"), states(name))
        && let Err(reason) = amounts::check_word(&status.value, states(name))
    {
        problems.add(status.line, format!("STATUS: {reason}"));
    }
    if name == "VEVENT" {
        check_start(component, around, problems);
    }
    if matches!(name, "VEVENT" | "VTODO") {
        check_people(component, around, problems);
    }
}

/// The end is not before the start, and a date like it or a time like it.
fn check_order(start: &Property, end: &Property, around: &Around, problems: &mut Problems) {
    let (Ok(starts), Ok(ends)) = (time::read(&start.value), time::read(&end.value)) else { return };
    let (is_day, ends_in_day) = (matches!(starts, Written::Day(_)), matches!(ends, Written::Day(_)));
    if is_day != ends_in_day {
        let kind = |is_day: bool| if is_day { "a date" } else { "a time" };
        problems.add(end.line, format!("{} is {}, but DTSTART is {}", end.name, kind(ends_in_day), kind(is_day)));
        return;
    }
    let instant = |property: &Property, written: Written| match written {
        Written::Utc(instant) => Some(instant),
        written => {
            let zone = property.parameter("TZID").and_then(|id| around.zones.find(id))?;
            zone.instant(written.on_the_clock())
        }
    };
    let is_before = match (instant(start, starts), instant(end, ends)) {
        (Some(start), Some(end)) => end < start,
        // A floating time and one in a zone cannot be compared.
        (None, None) => ends.on_the_clock() < starts.on_the_clock(),
        _ => false,
    };
    if is_before {
        problems.add(end.line, format!("{} is before DTSTART of line {}", end.name, start.line));
    }
}

/// Methods that may leave out when the event is.
const WITHOUT_START: [&str; 4] = ["REPLY", "CANCEL", "REFRESH", "DECLINECOUNTER"];

fn check_start(event: &Component, around: &Around, problems: &mut Problems) {
    let may_lack = around.method.as_deref().is_some_and(|method| WITHOUT_START.contains(&method));
    if !event.has("DTSTART") && !may_lack {
        problems.add(event.line, "VEVENT has no DTSTART");
    }
}

/// Who a message between calendars names. A published calendar needs nobody, though RFC 5546 asks for an organizer: no
/// feed has one.
fn check_people(component: &Component, around: &Around, problems: &mut Problems) {
    let Some(method) = around.method.as_deref() else { return };
    let name = &component.name;
    if matches!(method, "REQUEST" | "REPLY" | "ADD" | "CANCEL" | "REFRESH" | "COUNTER" | "DECLINECOUNTER")
        && !component.has("ORGANIZER")
    {
        problems.add(component.line, format!("{name} of METHOD:{method} has no ORGANIZER"));
    }
    let mut attendees = component.properties("ATTENDEE");
    let (first, second) = (attendees.next(), attendees.next());
    if matches!(method, "REQUEST" | "REPLY" | "REFRESH" | "COUNTER") && first.is_none() {
        problems.add(component.line, format!("{name} of METHOD:{method} has no ATTENDEE"));
    }
    if let ("REPLY", Some(second)) = (method, second) {
        problems.add(second.line, "METHOD:REPLY has more than one ATTENDEE");
    }
}

pub(super) fn check_alarm(alarm: &Component, problems: &mut Problems) {
    let action = alarm.property("ACTION").map(|action| action.value.trim().to_ascii_uppercase());
    let needed: &[&str] = match action.as_deref() {
        // DISPLAY needs a DESCRIPTION by the RFC; Outlook leaves it out, and every program then shows the event's summary.
        Some("EMAIL") => &["DESCRIPTION", "SUMMARY", "ATTENDEE"],
        _ => &[],
    };
    for needed in needed.iter().filter(|needed| !alarm.has(needed)) {
        problems.add(alarm.line, format!("VALARM of ACTION:{} has no {needed}", action.as_deref().unwrap_or_default()));
    }
    let (lasting, repeat) = (alarm.property("DURATION"), alarm.property("REPEAT"));
    let lone = match (lasting, repeat) {
        (Some(lasting), None) => Some((lasting, "REPEAT")),
        (None, Some(repeat)) => Some((repeat, "DURATION")),
        _ => None,
    };
    if let Some((there, missing)) = lone {
        problems.add(there.line, format!("VALARM has {} without {missing}", there.name));
    }
}
