//! Answers that calendar programs send to an invitation (RFC 5546, 3.2.3; RFC 6047): Outlook, Google and Apple send what
//! somebody pressed as a calendar file of the method `REPLY`, to the organizer that the invitation names.

use calendar::Answer;
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
    let answered = calendars.iter().find_map(|calendar| calendar.replies().next().map(|reply| (calendar, reply)))?;
    let (calendar, reply) = answered;
    let said = match reply.attendee.answer {
        Answer::Accepted => Said::Comes,
        Answer::Declined => Said::StaysAway,
        Answer::Tentative => Said::Perhaps,
        Answer::Open | Answer::Delegated => Said::Nothing,
    };
    Some(Found {
        reply: CalendarReply {
            id: reply.uid.split('@').next().unwrap_or_default().to_owned(),
            version: reply.sequence,
            said,
            said_micros: reply.stamp.map(|at| at.as_microsecond()),
        },
        attendee: reply.attendee.person.address.clone(),
        comment: reply.comment.unwrap_or_default().trim().to_owned(),
        is_text_of_person: calendar.product.as_ref().is_some_and(|product| product.contains("Microsoft")),
    })
}
