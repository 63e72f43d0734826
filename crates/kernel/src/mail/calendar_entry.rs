//! A meeting that a mail puts into its reader's calendar: a part of the message that Outlook, Google and Apple understand
//! (RFC 6047). One attendee a message, so nobody reads who else comes; the uid never changes and the sequence grows, so that a
//! change or a cancellation finds the same entry again.

use calendar::{Answer, Attendee, Conference, Meeting, Person, Status, When};
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, SinglePart};
use serde::{Deserialize, Serialize};

use crate::stop::Fault;
use crate::time::{Timestamp, Zone};

/// What the calendar is told, as the outbox keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarEntry {
    /// The same for all versions, and of no other meeting: `meeting-` and the meeting's id.
    pub id: String,
    /// 0 for the first version; grows with each.
    pub sequence: u32,
    /// Its beginning, in microseconds since 1970.
    pub starts_micros: i64,
    /// Its end, likewise.
    pub ends_micros: i64,
    /// Its zone's name in the IANA database.
    pub zone: String,
    /// Its title.
    pub summary: String,
    /// Where it is.
    pub location: String,
    /// What else is to know, in the reader's language; empty where nothing is.
    #[serde(default)]
    pub description: String,
    /// Where one joins from afar; empty where one does not.
    #[serde(default)]
    pub join_address: String,
    /// The path of its page.
    pub path: String,
    /// Whether it takes it out of the calendar.
    pub is_cancelled: bool,
    /// Whether the reader is asked to answer it; otherwise they said already that they come.
    #[serde(default)]
    pub is_asked: bool,
    /// Whether what the reader presses in their calendar is taken (`mail_in::Takes::Calendar`), also after they answered.
    #[serde(default)]
    pub takes_answers: bool,
}

impl CalendarEntry {
    /// A meeting that takes place, in its own zone.
    pub fn new(id: String, sequence: u32, (starts_at, ends_at): (Timestamp, Timestamp), zone: &Zone) -> Self {
        Self {
            id,
            sequence,
            starts_micros: starts_at.micros(),
            ends_micros: ends_at.micros(),
            zone: zone.name().to_owned(),
            summary: String::new(),
            location: String::new(),
            description: String::new(),
            join_address: String::new(),
            path: String::new(),
            is_cancelled: false,
            is_asked: false,
            takes_answers: false,
        }
    }

    /// The way to join from afar, where there is one.
    fn conferences(&self) -> Vec<Conference> {
        let uri = Some(self.join_address.clone()).filter(|uri| !uri.is_empty());
        uri.map(|uri| Conference { uri, label: None, has_video: true }).into_iter().collect()
    }

    /// A question that nothing takes the answer of is not asked in a calendar, and not taken back there.
    pub(super) fn can_be_told(&self, is_answer_taken: bool) -> bool {
        is_answer_taken || !self.is_asked
    }

    /// The part of the message to one person, who answers to the organizer where one is given. `address` is the network's own, without a path.
    pub(super) fn part(
        &self,
        (from, organizer, to): (&Mailbox, Option<&str>, &str),
        address: &str,
        written_at: Timestamp,
    ) -> Result<SinglePart, Fault> {
        let instant = |micros| {
            jiff::Timestamp::from_microsecond(micros).map_err(|error| Fault::broken("time of a calendar entry", error))
        };
        let zone = jiff::tz::TimeZone::get(&self.zone).unwrap_or(jiff::tz::TimeZone::UTC);
        let (starts, ends) = (instant(self.starts_micros)?, instant(self.ends_micros)?);
        let host = address.rsplit("//").next().unwrap_or(address).split(':').next().unwrap_or(address);
        let meeting = Meeting {
            uid: format!("{}@{host}", self.id),
            sequence: self.sequence,
            stamp: instant(written_at.micros())?,
            when: When::Times { starts, ends, zone },
            summary: self.summary.clone(),
            description: Some(self.description.clone()).filter(|description| !description.is_empty()),
            location: Some(self.location.clone()).filter(|location| !location.is_empty()),
            url: Some(format!("{address}{}", self.path)),
            organizer: Person {
                name: from.name.clone(),
                address: organizer.map_or_else(|| from.email.to_string(), str::to_owned),
            },
            status: Status::Confirmed,
            conferences: self.conferences(),
            reminders_minutes: Vec::new(),
        };
        let person = Person { name: None, address: to.to_owned() };
        let answer = if self.is_asked { Answer::Open } else { Answer::Accepted };
        let invited = Attendee { person, answer, is_asked: self.is_asked && !self.is_cancelled, sent_by: None };
        let (method, file) = if self.is_cancelled {
            ("CANCEL", calendar::cancellation(&meeting, &invited))
        } else {
            ("REQUEST", calendar::invitation(&meeting, &invited))
        };
        let kind = ContentType::parse(&format!("text/calendar; charset=utf-8; method={method}"));
        let kind = kind.map_err(|error| Fault::broken("content type", error))?;
        Ok(SinglePart::builder().header(kind).body(file))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> CalendarEntry {
        let zone = "America/Chicago".parse().expect("a zone");
        let starts_at = Timestamp::from_micros(1_781_000_000_000_000);
        let times = (starts_at, starts_at.plus_seconds(3_600));
        CalendarEntry {
            summary: "Roundtable".to_owned(),
            ..CalendarEntry::new("meeting-1".to_owned(), 2, times, &zone)
        }
    }

    fn written(entry: &CalendarEntry) -> String {
        let from: Mailbox = "Network <mail@network.example>".parse().expect("an address");
        let part = entry.part((&from, None, "ana@city.example"), "https://network.example", Timestamp::from_micros(0));
        let part = part.expect("a part").formatted();
        String::from_utf8_lossy(&part).replace("=\r\n", "").replace("=3D", "=").replace("\r\n ", "")
    }

    #[test]
    fn a_change_and_a_cancellation_find_the_same_entry_again() {
        let (now, off) = (entry(), CalendarEntry { is_cancelled: true, sequence: 3, ..entry() });
        let (now, off) = (written(&now), written(&off));
        for part in [&now, &off] {
            assert!(part.contains("UID:meeting-1@network.example"), "{part}");
            assert!(part.contains("ORGANIZER;CN=Network:mailto:mail@network.example"), "{part}");
            assert_eq!(part.matches("ATTENDEE").count(), 1, "nobody else is named");
        }
        assert!(now.contains("method=REQUEST") && now.contains("METHOD:REQUEST") && now.contains("SEQUENCE:2"));
        assert!(off.contains("method=CANCEL") && off.contains("STATUS:CANCELLED") && off.contains("SEQUENCE:3"));
    }

    #[test]
    fn a_meeting_from_afar_says_where_one_joins_and_what_else_is_to_know() {
        let address = "https://video.network.example/one";
        let part = written(&CalendarEntry {
            description: "It is interpreted into French.".to_owned(),
            join_address: address.to_owned(),
            ..entry()
        });
        assert!(part.contains("DESCRIPTION:It is interpreted into French.") && part.contains(address), "{part}");
        assert!(part.contains("CONFERENCE"), "{part}");
        assert!(!written(&entry()).contains("CONFERENCE"));
    }

    #[test]
    fn a_question_names_who_takes_the_answer_and_is_not_asked_where_nobody_does() {
        let asked = CalendarEntry { is_asked: true, takes_answers: true, ..entry() };
        let from: Mailbox = "Network <mail@network.example>".parse().expect("an address");
        let whom = (&from, Some("reply+1@network.example"), "ana@city.example");
        let part = asked.part(whom, "https://network.example", Timestamp::from_micros(0)).expect("a part").formatted();
        let part = String::from_utf8_lossy(&part).replace("=\r\n", "").replace("=3D", "=").replace("\r\n ", "");
        assert!(part.contains("ORGANIZER;CN=Network:mailto:reply+1@network.example"), "{part}");
        assert!(part.contains("PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ana@city.example"), "{part}");
        assert_eq!(
            [asked.can_be_told(false), asked.can_be_told(true), entry().can_be_told(false)],
            [false, true, true]
        );
    }

    #[test]
    fn the_file_has_nothing_that_a_reader_would_have_to_guess() {
        let part = written(&entry());
        let file = part.split_once("\r\n\r\n").expect("a body").1;
        let report = calendar::check(file.as_bytes()).expect("small enough");
        assert_eq!((report.events, report.problems.len()), (1, 0), "{:?}\n{file}", report.problems);
    }
}
