//! Answers that calendar programs send to an invitation (RFC 5546, 3.2.3; RFC 6047): Outlook, Google and Apple send what
//! somebody pressed as a calendar file of the method `REPLY`, to the organizer that the invitation names; some programs call the event off
//! for whoever deletes it.

use calendar::{Answer, Attendee, Calendar, Method};
use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::texts::Texts;
use crate::time::Timestamp;

/// Bytes of an answer's file: one event, with a zone and a description.
const FILE_BYTES_MAX: usize = 256 * 1024;

/// What somebody pressed in their calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// They come.
    Comes,
    /// They do not.
    StaysAway,
    /// They may come.
    Perhaps,
    /// Nothing that a calendar can say for them: somebody else is named, or nothing is chosen.
    Nothing,
}

impl Said {
    fn code(self) -> &'static str {
        match self {
            Said::Comes => "comes",
            Said::StaysAway => "stays-away",
            Said::Perhaps => "perhaps",
            Said::Nothing => "nothing",
        }
    }
}

/// An answer from a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarReply {
    /// As [`crate::mail::CalendarEntry::id`]: what stands before the host in the file's `UID`.
    pub id: String,
    /// The version that it answers.
    pub version: u32,
    /// What it says.
    pub said: Said,
    /// When it was said, in microseconds since 1970; none where the file does not tell.
    pub said_micros: Option<i64>,
}

impl CalendarReply {
    /// When it was said.
    pub fn said_at(&self) -> Option<Timestamp> {
        self.said_micros.map(Timestamp::from_micros)
    }

    /// What it says, in a sentence.
    pub fn sentence(&self, language: Language) -> String {
        Texts::new(language).reply_from_calendar(self.said.code()).to_string()
    }
}

/// An answer as its file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) reply: CalendarReply,
    /// In whose name it answers.
    pub(super) attendee: String,
    /// What was written with it.
    pub(super) comment: String,
    /// Whether the text of the mail is its writer's: Outlook puts the remark there, others a sentence of their own.
    pub(super) is_text_of_person: bool,
}

/// The answer in a file; nothing where it is no answer, or cannot be read.
pub(super) fn read(file: &[u8]) -> Option<Found> {
    if file.len() > FILE_BYTES_MAX {
        return None;
    }
    let calendars = calendar::read(file).ok()?;
    let replied = calendars.iter().find_map(|calendar| Some(found(calendar, answered(calendar)?)));
    replied.or_else(|| calendars.iter().find_map(|calendar| Some(found(calendar, taken_out(calendar)?))))
}

/// What a file says, and by whom.
struct Answered<'c> {
    uid: &'c str,
    version: u32,
    said: Said,
    attendee: &'c Attendee,
    stamp: Option<jiff::Timestamp>,
    comment: Option<&'c str>,
}

fn answered(calendar: &Calendar) -> Option<Answered<'_>> {
    let reply = calendar.replies().next()?;
    let said = match reply.attendee.answer {
        Answer::Accepted => Said::Comes,
        Answer::Declined => Said::StaysAway,
        Answer::Tentative => Said::Perhaps,
        Answer::Open | Answer::Delegated => Said::Nothing,
    };
    let (uid, version, attendee) = (reply.uid, reply.sequence, reply.attendee);
    Some(Answered { uid, version, said, attendee, stamp: reply.stamp, comment: reply.comment })
}

/// Whoever takes the event out of their calendar stays away, also where their program calls it off (`METHOD:CANCEL`) and names them
/// alone, whatever it says that they said before.
fn taken_out(calendar: &Calendar) -> Option<Answered<'_>> {
    let off = calendar.cancellations().next().filter(|_| calendar.method == Some(Method::Cancel))?;
    let (uid, version, attendee) = (off.uid, off.sequence, off.attendee?);
    Some(Answered { uid, version, said: Said::StaysAway, attendee, stamp: off.stamp, comment: off.comment })
}

fn found(calendar: &Calendar, answered: Answered<'_>) -> Found {
    Found {
        reply: CalendarReply {
            id: answered.uid.split('@').next().unwrap_or_default().to_owned(),
            version: answered.version,
            said: answered.said,
            said_micros: answered.stamp.map(|at| at.as_microsecond()),
        },
        attendee: answered.attendee.person.address.clone(),
        comment: answered.comment.unwrap_or_default().trim().to_owned(),
        is_text_of_person: calendar.product.as_ref().is_some_and(|product| product.contains("Microsoft")),
    }
}
