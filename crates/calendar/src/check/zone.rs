//! A `VTIMEZONE` and its parts (RFC 5545, 3.6.5).

use std::collections::BTreeMap;

use crate::component::Component;
use crate::problem::{Problems, quoted};
use crate::value::time::{self, Written};

/// Two zones of one name: nobody knows which is meant.
pub(super) fn check_names(calendar: &Component, problems: &mut Problems) {
    let mut first_lines: BTreeMap<&str, u64> = BTreeMap::new();
    for id in calendar.components("VTIMEZONE").filter_map(|zone| zone.property("TZID")) {
        match first_lines.get(id.value.as_str()) {
            Some(first) => {
                let words =
                    format!("a second VTIMEZONE of the TZID {}: the first is at line {first}", quoted(&id.value));
                problems.add(id.line, words);
            }
            None => {
                first_lines.insert(&id.value, id.line);
            }
        }
    }
}

pub(super) fn check(zone: &Component, problems: &mut Problems) {
    let has_observance = zone.components.iter().any(|part| matches!(part.name.as_str(), "STANDARD" | "DAYLIGHT"));
    if !has_observance {
        problems.add(zone.line, "VTIMEZONE has neither STANDARD nor DAYLIGHT");
    }
}

pub(super) fn check_observance(part: &Component, problems: &mut Problems) {
    let Some(start) = part.property("DTSTART") else { return };
    let is_local = matches!(time::read(&start.value), Ok(Written::Local(_)) | Err(_));
    if !is_local || start.parameter("TZID").is_some() {
        problems.add(start.line, format!("DTSTART of {} is no local time without a zone", part.name));
    }
}
