//! What each component must have, and may have once (RFC 5545, 3.6; RFC 7953 for availability; RFC 9074 for alarms).

/// Properties that a component has exactly once.
pub(super) fn needed(component: &str) -> &'static [&'static str] {
    match component {
        "VCALENDAR" => &["PRODID", "VERSION"],
        "VEVENT" | "VTODO" | "VJOURNAL" | "VFREEBUSY" | "VAVAILABILITY" => &["UID", "DTSTAMP"],
        // RFC 7953 asks for DTSTAMP too, and leaves it out of its own examples.
        "AVAILABLE" => &["UID", "DTSTART"],
        "VTIMEZONE" => &["TZID"],
        "STANDARD" | "DAYLIGHT" => &["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
        "VALARM" => &["ACTION", "TRIGGER"],
        _ => &[],
    }
}

/// Properties that a component has once at most, beside those it needs: what events, tasks and journals share, and its own.
pub(super) fn at_most_once(component: &str) -> [&'static [&'static str]; 2] {
    let shared: &[&str] = match component {
        "VEVENT" | "VTODO" | "VJOURNAL" => &SHARED,
        _ => &[],
    };
    let own: &[&str] = match component {
        "VCALENDAR" => &["CALSCALE", "METHOD", "UID", "LAST-MODIFIED", "URL", "REFRESH-INTERVAL", "SOURCE", "COLOR"],
        "VEVENT" => &["DTEND", "DURATION", "DESCRIPTION", "GEO", "LOCATION", "PRIORITY", "TRANSP"],
        "VTODO" => &["DUE", "DURATION", "COMPLETED", "DESCRIPTION", "GEO", "LOCATION", "PERCENT-COMPLETE", "PRIORITY"],
        "VFREEBUSY" => &["DTSTART", "DTEND", "CONTACT", "ORGANIZER", "URL"],
        "VAVAILABILITY" | "AVAILABLE" => &["DTEND", "DURATION", "SUMMARY", "LOCATION", "LAST-MODIFIED"],
        "VTIMEZONE" => &["LAST-MODIFIED", "TZURL"],
        "VALARM" => &["DESCRIPTION", "SUMMARY", "DURATION", "REPEAT", "UID", "ACKNOWLEDGED"],
        _ => &[],
    };
    [shared, own]
}

/// What events, tasks and journals have once at most.
const SHARED: [&str; 11] = [
    "DTSTART",
    "CLASS",
    "COLOR",
    "CREATED",
    "LAST-MODIFIED",
    "ORGANIZER",
    "RECURRENCE-ID",
    "SEQUENCE",
    "STATUS",
    "SUMMARY",
    "URL",
];

/// Properties that mean something in these components alone.
pub(super) fn only_in(property: &str) -> Option<&'static [&'static str]> {
    match property {
        "VERSION" | "PRODID" | "METHOD" | "CALSCALE" => Some(&["VCALENDAR"]),
        "TZOFFSETFROM" | "TZOFFSETTO" | "TZNAME" => Some(&["STANDARD", "DAYLIGHT"]),
        "TZID" => Some(&["VTIMEZONE"]),
        "TRIGGER" | "ACTION" => Some(&["VALARM"]),
        "DUE" | "COMPLETED" | "PERCENT-COMPLETE" => Some(&["VTODO"]),
        _ => None,
    }
}

/// Where a component stands; `None` for those that anything may hold, such as a calendar's own.
pub(super) fn stands_in(component: &str) -> Option<&'static [&'static str]> {
    match component {
        "VEVENT" | "VTODO" | "VJOURNAL" | "VFREEBUSY" | "VTIMEZONE" | "VAVAILABILITY" => Some(&["VCALENDAR"]),
        "STANDARD" | "DAYLIGHT" => Some(&["VTIMEZONE"]),
        "VALARM" => Some(&["VEVENT", "VTODO", "VALARM"]),
        "AVAILABLE" => Some(&["VAVAILABILITY"]),
        _ => None,
    }
}

/// Names of components: a property of such a name is a `BEGIN` or `END` that was lost.
pub(super) fn is_component(name: &str) -> bool {
    name == "VCALENDAR" || stands_in(name).is_some()
}
