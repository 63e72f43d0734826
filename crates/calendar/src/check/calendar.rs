//! A calendar and the components in it: what is missing, twice, or in the wrong place.

use std::collections::BTreeSet;

use super::{event, properties, rules, zone};
use crate::component::Component;
use crate::problem::{Problems, quoted};
use crate::value::text::unescaped;
use crate::zone::Zones;

/// What a component has to know of the calendar around it.
#[derive(Debug)]
pub(super) struct Around {
    pub(super) zones: Zones,
    /// Names of the calendar's `VTIMEZONE`s, also of those that cannot be understood.
    zone_names: BTreeSet<String>,
    /// In capitals, if there is one.
    pub(super) method: Option<String>,
    /// `TZID`s that nothing explains, each told once.
    unknown_zones: BTreeSet<String>,
}

impl Around {
    /// Tells of a `TZID` that neither the file nor any table explains.
    pub(super) fn check_zone(&mut self, line: u64, id: &str, problems: &mut Problems) {
        let is_known = self.zone_names.contains(id) || self.zones.find(id).is_some();
        if !is_known && self.unknown_zones.insert(id.to_owned()) {
            let words = format!("the zone {} has no VTIMEZONE in the calendar and is no known name", quoted(id));
            problems.add(line, words);
        }
    }
}

/// Checks what stands in no other component: a calendar, if all is well. `steps` as in [`Zones::of`].
pub(super) fn check(root: &Component, steps: &mut usize, problems: &mut Problems) {
    let name = root.name.as_str();
    if name != "VCALENDAR" {
        let known = if rules::is_component(name) { "stands outside of a calendar" } else { "is no calendar" };
        problems.add(root.line, format!("{} {known}: BEGIN:VCALENDAR expected", quoted(name)));
        if !rules::is_component(name) {
            return;
        }
    } else if root.components.is_empty() {
        problems.add(root.line, "the calendar has no component: no event, and not even a zone");
    }
    let zone_names = root.components("VTIMEZONE").filter_map(|zone| zone.property("TZID"));
    let mut around = Around {
        zones: Zones::of(root, steps),
        zone_names: zone_names.flat_map(|id| [id.value.clone(), unescaped(&id.value)]).collect(),
        method: root.property("METHOD").map(|method| method.value.trim().to_ascii_uppercase()),
        unknown_zones: BTreeSet::new(),
    };
    zone::check_names(root, problems);
    check_component(root, None, &mut around, problems);
}

fn check_component(component: &Component, parent: Option<&str>, around: &mut Around, problems: &mut Problems) {
    let name = component.name.as_str();
    if let (Some(places), Some(parent)) = (rules::stands_in(name), parent)
        && !places.contains(&parent)
        && (rules::is_component(parent))
    {
        problems.add(component.line, format!("{name} stands in {parent}, not in {}", places.join(" or ")));
    }
    check_occurrences(component, problems);
    for property in &component.properties {
        if let Some(places) = rules::only_in(&property.name)
            && rules::is_component(name)
            && !places.contains(&name)
        {
            problems.add(property.line, format!("{} belongs in {}, not in {name}", property.name, places.join(" or ")));
        } else if rules::is_component(&property.name) {
            let lost = &property.name;
            problems.add(property.line, format!("{lost} is a component, not a property: BEGIN:{lost} or END:{lost}"));
        } else {
            properties::check(property, around, problems);
        }
    }
    match name {
        "VEVENT" | "VTODO" | "VJOURNAL" | "VFREEBUSY" | "AVAILABLE" | "VAVAILABILITY" => {
            event::check(component, around, problems)
        }
        "VALARM" => event::check_alarm(component, problems),
        "VTIMEZONE" => zone::check(component, problems),
        "STANDARD" | "DAYLIGHT" => zone::check_observance(component, problems),
        _ => {}
    }
    for inner in &component.components {
        check_component(inner, Some(name), around, problems);
    }
}

/// What is missing, and what is there too often.
fn check_occurrences(component: &Component, problems: &mut Problems) {
    let name = component.name.as_str();
    for needed in rules::needed(name) {
        if !component.has(needed) {
            problems.add(component.line, format!("{name} has no {needed}"));
        }
    }
    for once in rules::needed(name).iter().chain(rules::at_most_once(name).into_iter().flatten()) {
        if let Some(second) = component.properties(once).nth(1) {
            problems.add(second.line, format!("{name} has a second {once}"));
        }
    }
}
