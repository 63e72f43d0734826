//! What calendar files say, as records: invitations and answers to them, and what somebody has in their calendar.
//!
//! As much is understood as can be: what is missing or wrong is `None`, and [`crate::check()`] says what and where.

mod reading;
mod words;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

pub use reading::read;

use crate::value::recurrence::Rule;
use crate::zone::Zone;

/// One calendar of a file.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// Why it was sent; `None` for what is only kept or shown.
    pub method: Option<Method>,
    /// The program that wrote it (`PRODID`).
    pub product: Option<String>,
    /// What it is called (RFC 7986), or `X-WR-CALNAME`, which Apple and Google write.
    pub name: Option<String>,
    /// Its `VEVENT`s, in the order of the file.
    pub events: Vec<Event>,
    /// Periods that a `VFREEBUSY` says are not free: from, until.
    pub periods: Vec<(Timestamp, Timestamp)>,
}

/// Why a calendar was sent (RFC 5546, 1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Shown to whoever reads it; nobody answers.
    Publish,
    /// An invitation, or a change of one.
    Request,
    /// What somebody invited says.
    Reply,
    /// More times of a recurring event.
    Add,
    /// It does not take place, or somebody is no longer invited.
    Cancel,
    /// Somebody invited asks for the last version.
    Refresh,
    /// Somebody invited proposes another time.
    Counter,
    /// The proposal is not taken up.
    DeclineCounter,
}

/// A `VEVENT`.
#[derive(Debug, Clone)]
pub struct Event {
    /// Line of its `BEGIN`, from 1.
    pub line: u64,
    /// The same in every version and every calendar.
    pub uid: Option<String>,
    /// Which version; 0 where none is given.
    pub sequence: u32,
    /// When this version was made.
    pub stamp: Option<Timestamp>,
    /// Which of the times of a recurring event this is about; `None` for all.
    pub recurrence_id: Option<Moment>,
    /// When it begins.
    pub starts: Option<Moment>,
    /// When it ends, not included. Worked out from a duration; a day long where only a date is given, and no time at all where only a
    /// time is.
    pub ends: Option<Moment>,
    /// Its title.
    pub summary: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// Where it is.
    pub location: Option<String>,
    /// A page about it.
    pub url: Option<String>,
    /// A remark of whoever sent it, such as the reason of an answer; Google writes it beside the name of who answers.
    pub comment: Option<String>,
    /// Who invites.
    pub organizer: Option<Person>,
    /// Who is invited; in an answer, who answers.
    pub attendees: Vec<Attendee>,
    /// Whether it takes place.
    pub status: Option<Status>,
    /// Whether it leaves the person free (`TRANSP:TRANSPARENT`).
    pub is_free: bool,
    pub(crate) recurrence: Recurrence,
}

/// When an event comes back.
#[derive(Debug, Clone, Default)]
pub(crate) struct Recurrence {
    pub(crate) rules: Vec<Rule>,
    pub(crate) added: Vec<Moment>,
    pub(crate) left_out: Vec<Moment>,
    /// The zone on whose clock it comes back; `None` for floating times, dates and UTC.
    pub(crate) zone: Option<Zone>,
}

/// A date or a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moment {
    /// A whole day, wherever one is.
    Day(Date),
    /// A time on whatever clock the reader has, or in a zone that nothing explains.
    Floating(DateTime),
    /// An instant.
    At {
        /// The instant.
        instant: Timestamp,
        /// IANA's name of the zone in which it was written; `None` for UTC and for a zone that only the file knows.
        zone: Option<String>,
    },
}

/// Whether an event takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Perhaps.
    Tentative,
    /// It does.
    Confirmed,
    /// It does not.
    Cancelled,
}

/// Somebody with an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The e-mail address as it is written, or another URI.
    pub address: String,
    /// The name, where one is given.
    pub name: Option<String>,
}

/// Somebody invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Who.
    pub person: Person,
    /// What they said.
    pub answer: Answer,
    /// Whether an answer is asked for.
    pub is_asked: bool,
    /// The address of who answered for them.
    pub sent_by: Option<String>,
}

/// What somebody invited said (`PARTSTAT`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Nothing yet; also whatever a program means that has a word of its own (RFC 5545, 3.2.12).
    Open,
    /// They come.
    Accepted,
    /// They do not.
    Declined,
    /// They may come.
    Tentative,
    /// Somebody else comes for them.
    Delegated,
}

/// An answer to an invitation.
#[derive(Debug, Clone, Copy)]
pub struct Reply<'c> {
    /// Of the event.
    pub uid: &'c str,
    /// Who answers and what. Whether the mail is theirs is for the reader of the mail to find out.
    pub attendee: &'c Attendee,
    /// The version that they answer: a lower one than the last is about an old time or place.
    pub sequence: u32,
    /// Which of the times, or all.
    pub recurrence_id: Option<&'c Moment>,
    /// When they answered: of two answers the later counts (RFC 5546, 2.1.5).
    pub stamp: Option<Timestamp>,
    /// What they wrote.
    pub comment: Option<&'c str>,
}

/// Word that an event does not take place, or one of its times.
#[derive(Debug, Clone, Copy)]
pub struct Cancellation<'c> {
    /// Of the event.
    pub uid: &'c str,
    /// The version.
    pub sequence: u32,
    /// Which of the times, or all.
    pub recurrence_id: Option<&'c Moment>,
    /// Who called it off.
    pub organizer: Option<&'c Person>,
    /// Whom it names, where it names one alone: whoever was invited and takes the event out of their calendar, as some programs say it.
    pub attendee: Option<&'c Attendee>,
    /// When it was said.
    pub stamp: Option<Timestamp>,
    /// What was written with it.
    pub comment: Option<&'c str>,
}

impl Calendar {
    /// The answers in it, if it was sent as one.
    pub fn replies(&self) -> impl Iterator<Item = Reply<'_>> {
        let is_reply = self.method == Some(Method::Reply);
        self.events.iter().filter(move |_| is_reply).filter_map(|event| {
            Some(Reply {
                uid: event.uid.as_deref()?,
                attendee: event.attendees.first()?,
                sequence: event.sequence,
                recurrence_id: event.recurrence_id.as_ref(),
                stamp: event.stamp,
                comment: event.comment.as_deref(),
            })
        })
    }

    /// What is called off: all of `METHOD:CANCEL`, and what an invitation says is `CANCELLED`, as some programs write it.
    pub fn cancellations(&self) -> impl Iterator<Item = Cancellation<'_>> {
        let is_cancel = self.method == Some(Method::Cancel);
        let is_request = self.method == Some(Method::Request);
        let is_off = move |event: &&Event| is_cancel || is_request && event.status == Some(Status::Cancelled);
        self.events.iter().filter(is_off).filter_map(|event| {
            Some(Cancellation {
                uid: event.uid.as_deref()?,
                sequence: event.sequence,
                recurrence_id: event.recurrence_id.as_ref(),
                organizer: event.organizer.as_ref(),
                attendee: if let [attendee] = event.attendees.as_slice() { Some(attendee) } else { None },
                stamp: event.stamp,
                comment: event.comment.as_deref(),
            })
        })
    }
}
