//! From components to records.

use jiff::civil::Time;
use jiff::{Timestamp, ToSpan};

use super::{Answer, Attendee, Calendar, Event, Method, Moment, Person, Recurrence, Status};
use crate::component::{self, Component};
use crate::limits::{Refusal, ZONE_STEPS_MAX};
use crate::problem::Problems;
use crate::property::Property;
use crate::value::duration::{self, Lasting};
use crate::value::period::{self, Until};
use crate::value::recurrence;
use crate::value::text::unescaped;
use crate::value::time::{self, Written};
use crate::zone::{Zone, Zones};

/// The calendars of a file, whatever its bytes. Events that stand outside of any are a calendar of their own.
///
/// # Errors
/// Larger than a file may be.
pub fn read(bytes: &[u8]) -> Result<Vec<Calendar>, Refusal> {
    // What is wrong is for `check` to tell.
    let roots = component::read(bytes, &mut Problems::default())?;
    let mut steps = ZONE_STEPS_MAX;
    Ok(roots.iter().map(|root| read_calendar(root, &mut steps)).collect())
}

fn read_calendar(root: &Component, steps: &mut usize) -> Calendar {
    let zones = Zones::of(root, steps);
    let of_itself = (root.name == "VEVENT").then_some(root);
    let events = root.components("VEVENT").chain(of_itself).map(|event| read_event(event, &zones));
    let busy = root.components("VFREEBUSY").flat_map(|busy| busy.properties("FREEBUSY"));
    Calendar {
        method: root.property("METHOD").and_then(|method| Method::from_word(&method.value)),
        product: filled(root, "PRODID"),
        name: text(root, "NAME").or_else(|| text(root, "X-WR-CALNAME")),
        events: events.collect(),
        periods: busy.filter(|busy| !busy.says("FBTYPE", "FREE")).flat_map(read_periods).collect(),
    }
}

fn read_event(event: &Component, zones: &Zones) -> Event {
    let start = event.property("DTSTART");
    let zone = start.and_then(|start| zone_of(start, zones));
    let starts = start.and_then(|start| moment(start, &start.value, zones));
    let ends = starts.as_ref().and_then(|starts| end(event, starts, zone.as_ref(), zones));
    Event {
        line: event.line,
        uid: filled(event, "UID"),
        sequence: event.property("SEQUENCE").and_then(|sequence| sequence.value.trim().parse().ok()).unwrap_or(0),
        stamp: event.property("DTSTAMP").and_then(|stamp| instant(&stamp.value)),
        recurrence_id: event.property("RECURRENCE-ID").and_then(|id| moment(id, &id.value, zones)),
        starts,
        ends,
        summary: text(event, "SUMMARY"),
        description: text(event, "DESCRIPTION"),
        location: text(event, "LOCATION"),
        url: filled(event, "URL"),
        comment: text(event, "COMMENT").or_else(|| remark_beside_name(event)),
        organizer: event.property("ORGANIZER").map(read_person),
        attendees: event.properties("ATTENDEE").map(read_attendee).collect(),
        status: event.property("STATUS").and_then(|status| Status::from_word(&status.value)),
        is_free: event.property("TRANSP").is_some_and(|free| free.value.trim().eq_ignore_ascii_case("TRANSPARENT")),
        recurrence: read_recurrence(event, zone, zones),
    }
}

fn read_recurrence(event: &Component, zone: Option<Zone>, zones: &Zones) -> Recurrence {
    let moments = |property: &Property| -> Vec<Moment> {
        // Of a period its start: how long the others last is how long each does.
        let start = |value: &str| value.split_once('/').map_or(value.to_owned(), |(start, _)| start.to_owned());
        property.value.split(',').filter_map(|value| moment(property, &start(value), zones)).collect()
    };
    Recurrence {
        rules: event.properties("RRULE").filter_map(|rule| recurrence::read(&rule.value).ok()).collect(),
        added: event.properties("RDATE").flat_map(moments).collect(),
        left_out: event.properties("EXDATE").flat_map(moments).collect(),
        zone,
    }
}

fn filled(component: &Component, name: &str) -> Option<String> {
    component.property(name).map(|property| property.value.trim().to_owned()).filter(|value| !value.is_empty())
}

fn text(component: &Component, name: &str) -> Option<String> {
    component.property(name).map(|property| unescaped(&property.value)).filter(|text| !text.is_empty())
}

fn instant(value: &str) -> Option<Timestamp> {
    match time::read(value).ok()? {
        Written::Utc(instant) => Some(instant),
        _ => None,
    }
}

/// The zone that a property names, if its time is not in UTC.
fn zone_of(property: &Property, zones: &Zones) -> Option<Zone> {
    let id = property.parameter("TZID").filter(|_| !property.value.ends_with('Z'))?;
    zones.find(id)
}

fn moment(property: &Property, value: &str, zones: &Zones) -> Option<Moment> {
    Some(match time::read(value).ok()? {
        Written::Day(date) => Moment::Day(date),
        Written::Utc(instant) => Moment::At { instant, zone: None },
        Written::Local(local) => match property.parameter("TZID").and_then(|id| zones.find(id)) {
            Some(zone) => Moment::At { instant: zone.instant(local)?, zone: zone.name().map(str::to_owned) },
            None => Moment::Floating(local),
        },
    })
}

/// When an event ends: as it says, or after how long, or by the kind of its start (RFC 5545, 3.6.1).
fn end(event: &Component, starts: &Moment, zone: Option<&Zone>, zones: &Zones) -> Option<Moment> {
    if let Some(end) = event.property("DTEND") {
        return moment(end, &end.value, zones);
    }
    if let Some(lasting) = event.property("DURATION") {
        return after(starts, duration::read(&lasting.value).ok()?, zone);
    }
    match starts {
        Moment::Day(date) => date.tomorrow().ok().map(Moment::Day),
        _ => Some(starts.clone()),
    }
}

/// Days of a duration are days of the calendar, the rest is exact.
fn after(starts: &Moment, lasting: Lasting, zone: Option<&Zone>) -> Option<Moment> {
    let days = lasting.days.days();
    Some(match starts {
        Moment::Day(date) => Moment::Day(date.checked_add(days).ok()?),
        Moment::Floating(local) => {
            Moment::Floating(local.checked_add(days).ok()?.checked_add(lasting.seconds.seconds()).ok()?)
        }
        Moment::At { instant, zone: name } => {
            let after_days = match zone {
                Some(zone) => zone.instant(zone.clock(*instant).checked_add(days).ok()?)?,
                None => instant.checked_add((lasting.days * 24).hours()).ok()?,
            };
            Moment::At { instant: after_days.checked_add(lasting.seconds.seconds()).ok()?, zone: name.clone() }
        }
    })
}

fn read_person(property: &Property) -> Person {
    Person {
        address: address(&property.value),
        name: property.parameter("CN").map(str::to_owned).filter(|name| !name.is_empty()),
    }
}

fn read_attendee(property: &Property) -> Attendee {
    Attendee {
        person: read_person(property),
        answer: property.parameter("PARTSTAT").map_or(Answer::Open, Answer::from_word),
        is_asked: property.says("RSVP", "TRUE"),
        sent_by: property.parameter("SENT-BY").map(address),
    }
}

/// Google's `X-RESPONSE-COMMENT`.
fn remark_beside_name(event: &Component) -> Option<String> {
    let remark = event.property("ATTENDEE")?.parameter("X-RESPONSE-COMMENT")?.trim();
    (!remark.is_empty()).then(|| remark.to_owned())
}

/// Without `mailto:` in any case, which programs write in every way.
fn address(uri: &str) -> String {
    let uri = uri.trim();
    let mail = uri.split_at_checked(7).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("mailto:"));
    mail.map_or(uri, |(_, address)| address.trim()).to_owned()
}

fn read_periods(property: &Property) -> Vec<(Timestamp, Timestamp)> {
    let read = |text: &str| {
        let period = period::read(text).ok()?;
        let Written::Utc(from) = period.starts else { return None };
        let until = match period.until {
            Until::End(Written::Utc(until)) => until,
            Until::End(other) => jiff::tz::TimeZone::UTC.to_timestamp(other.on_the_clock()).ok()?,
            Until::Lasting(lasting) => from.checked_add(lasting.to_exact()).ok()?,
        };
        Some((from, until))
    };
    property.value.split(',').filter_map(read).collect()
}

impl Moment {
    /// The instant, on the reader's clock where the file names none; a day begins at its midnight there.
    #[must_use]
    pub fn instant(&self, reader: &jiff::tz::TimeZone) -> Option<Timestamp> {
        let local = match self {
            Self::At { instant, .. } => return Some(*instant),
            Self::Day(date) => date.to_datetime(Time::midnight()),
            Self::Floating(local) => *local,
        };
        reader.to_ambiguous_timestamp(local).compatible().ok()
    }
}
