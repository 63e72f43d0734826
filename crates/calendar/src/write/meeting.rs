//! A meeting as a `VEVENT`, with the zones that it is in.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::content::Content;
use super::{Conference, Meeting, When};
use crate::event::{Attendee, Person, Status};
use crate::value::duration::minutes_text;
use crate::value::text::parameter_text;
use crate::value::time::{date_text, local_text, utc_text};
use crate::zone::written;

impl Content {
    /// Every zone of the meetings once, for as long as any of them needs it.
    pub(super) fn zones(&mut self, meetings: &[Meeting], always: Option<(&TimeZone, Timestamp)>) {
        let mut zones: BTreeMap<&str, (&TimeZone, Timestamp, Timestamp)> = BTreeMap::new();
        let mut add = |zone, from, until| {
            let Some(name) = written_name(zone) else { return };
            let (_, first, last) = zones.entry(name).or_insert((zone, from, until));
            (*first, *last) = (from.min(*first), until.max(*last));
        };
        for meeting in meetings {
            if let When::Times { starts, ends, zone } = &meeting.when {
                add(zone, *starts, *ends);
            }
        }
        if let Some((zone, at)) = always {
            add(zone, at, at);
        }
        for (name, (zone, first, last)) in zones {
            for line in written::lines(zone, name, first, last) {
                self.line(&line);
            }
        }
    }

    /// A meeting, with whom it is told to, if it is an invitation.
    pub(super) fn meeting(&mut self, meeting: &Meeting, status: Status, invited: Option<&Attendee>) {
        self.line("BEGIN:VEVENT");
        self.text("UID", &meeting.uid);
        self.line(&format!("DTSTAMP:{}", utc_text(meeting.stamp)));
        self.line(&format!("LAST-MODIFIED:{}", utc_text(meeting.stamp)));
        self.line(&format!("SEQUENCE:{}", meeting.sequence.min(i32::MAX.unsigned_abs())));
        self.when(&meeting.when);
        self.text("SUMMARY", &meeting.summary);
        for (name, text) in [("DESCRIPTION", &meeting.description), ("LOCATION", &meeting.location)] {
            if let Some(text) = text {
                self.text(name, text);
            }
        }
        if let Some(url) = &meeting.url {
            self.uri("URL", url);
        }
        self.line(&format!("STATUS:{}", status.word()));
        self.line("TRANSP:OPAQUE");
        self.uri(&format!("ORGANIZER{}", name_parameter(&meeting.organizer)), &address_uri(&meeting.organizer));
        if let Some(invited) = invited {
            self.attendee(invited);
        }
        meeting.conferences.iter().for_each(|conference| self.conference(conference));
        if status != Status::Cancelled {
            meeting.reminders_minutes.iter().for_each(|minutes| self.reminder(meeting, *minutes));
        }
        self.line("END:VEVENT");
    }

    fn when(&mut self, when: &When) {
        match when {
            When::Times { starts, ends, zone } => {
                self.time("DTSTART", *starts, zone);
                self.time("DTEND", *ends, zone);
            }
            When::Days { first, last } => {
                // The end is the day after, which only the end of time does not have.
                let end = last.tomorrow().unwrap_or(*last);
                self.line(&format!("DTSTART;VALUE=DATE:{}", date_text(*first)));
                self.line(&format!("DTEND;VALUE=DATE:{}", date_text(end)));
            }
        }
    }

    /// On the clock of the zone. An hour that a clock shows twice is in UTC, since a reader would take it for the first.
    fn time(&mut self, name: &str, instant: Timestamp, zone: &TimeZone) {
        let local = zone.to_datetime(instant);
        let is_told_by_the_clock = zone.to_ambiguous_timestamp(local).compatible().is_ok_and(|read| read == instant);
        match written_name(zone) {
            Some(id) if is_told_by_the_clock => self.line(&format!("{name};TZID={id}:{}", local_text(local))),
            _ => self.line(&format!("{name}:{}", utc_text(instant))),
        }
    }

    fn attendee(&mut self, invited: &Attendee) {
        let asked = if invited.is_asked { "TRUE" } else { "FALSE" };
        let parameters = format!(
            ";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={};RSVP={asked}{}",
            invited.answer.word(),
            name_parameter(&invited.person)
        );
        self.uri(&format!("ATTENDEE{parameters}"), &address_uri(&invited.person));
    }

    fn conference(&mut self, conference: &Conference) {
        let features = if conference.has_video { "AUDIO,VIDEO" } else { "AUDIO" };
        let label = conference.label.as_deref().map(|label| format!(";LABEL={}", parameter_text(label)));
        self.uri(&format!("CONFERENCE;VALUE=URI;FEATURE={features}{}", label.unwrap_or_default()), &conference.uri);
    }

    fn reminder(&mut self, meeting: &Meeting, minutes: u32) {
        self.line("BEGIN:VALARM");
        self.line("ACTION:DISPLAY");
        self.line(&format!("TRIGGER:{}", minutes_text(-i64::from(minutes))));
        self.text("DESCRIPTION", &meeting.summary);
        self.line("END:VALARM");
    }
}

/// The `TZID` of a zone; `None` for UTC and for zones without a name.
fn written_name(zone: &TimeZone) -> Option<&str> {
    zone.iana_name().filter(|_| *zone != TimeZone::UTC)
}

fn name_parameter(person: &Person) -> String {
    person.name.as_deref().map(|name| format!(";CN={}", parameter_text(name))).unwrap_or_default()
}

fn address_uri(person: &Person) -> String {
    if person.address.contains(':') { person.address.clone() } else { format!("mailto:{}", person.address) }
}
