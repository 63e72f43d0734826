//! Calendar files for others: invitations, their changes and cancellations, and feeds.
//!
//! An invitation goes to one person, so that nobody reads who else is invited. Whoever writes one keeps three things: the
//! `uid` for ever, a `sequence` that grows with each version (calendars ignore a lower one), and the organizer, whom a
//! cancellation has to come from. The method stands in the mail's header too: `text/calendar; method=REQUEST; charset=UTF-8`
//! (RFC 6047, 2.4).

mod content;
mod meeting;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::event::{Attendee, Method, Person, Status};
use crate::value::duration::minutes_text;
use crate::value::time::utc_text;
use content::Content;

/// What others are told of a meeting.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// Never changes, and is the same nowhere else: an id and a host name, as in `meeting-42@network.example`.
    pub uid: String,
    /// 0 for the first version; grows with each. At most 2147483647, so no time in milliseconds.
    pub sequence: u32,
    /// When this version was made.
    pub stamp: Timestamp,
    /// When it is.
    pub when: When,
    /// Its title.
    pub summary: String,
    /// What it is about.
    pub description: Option<String>,
    /// Where it is.
    pub location: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// Who invites: the address that answers come to.
    pub organizer: Person,
    /// Whether it takes place. [`cancellation`] says no, whatever stands here.
    pub status: Status,
    /// Where to join from afar.
    pub conferences: Vec<Conference>,
    /// Minutes before the beginning at which the calendar reminds.
    pub reminders_minutes: Vec<u32>,
}

/// When a meeting is.
#[derive(Debug, Clone)]
pub enum When {
    /// From an instant until another, shown in a zone.
    Times {
        /// The beginning.
        starts: Timestamp,
        /// The end.
        ends: Timestamp,
        /// The zone of the place. One without a name in IANA's table is written as UTC.
        zone: TimeZone,
    },
    /// Whole days.
    Days {
        /// The first.
        first: Date,
        /// The last, included.
        last: Date,
    },
}

/// A way to join a meeting from afar (RFC 7986, 5.11).
#[derive(Debug, Clone)]
pub struct Conference {
    /// The link, or a telephone number as `tel:`.
    pub uri: String,
    /// What it is called.
    pub label: Option<String>,
    /// Whether there is a picture; else it is sound alone.
    pub has_video: bool,
}

/// A calendar that programs fetch again and again.
#[derive(Debug, Clone)]
pub struct Feed {
    /// What calendars show as its name.
    pub name: String,
    /// The address it is fetched from.
    pub source: Option<String>,
    /// How often to fetch it again, in minutes. Google does so when it likes.
    pub refresh_minutes: u32,
    /// When it was made.
    pub stamp: Timestamp,
    /// Its zone: described in it even while there is no meeting, since an empty calendar is no calendar.
    pub zone: TimeZone,
}

/// An invitation to one person, or a new version of one, to be sent by mail (`METHOD:REQUEST`).
#[must_use]
pub fn invitation(meeting: &Meeting, invited: &Attendee) -> String {
    let mut content = start(Method::Request);
    content.zones(std::slice::from_ref(meeting), None);
    content.meeting(meeting, meeting.status, Some(invited));
    content.finish()
}

/// Word to one person that the meeting does not take place, or that they are no longer invited (`METHOD:CANCEL`). Needs a
/// higher sequence than what they have.
#[must_use]
pub fn cancellation(meeting: &Meeting, invited: &Attendee) -> String {
    let mut content = start(Method::Cancel);
    content.zones(std::slice::from_ref(meeting), None);
    content.meeting(meeting, Status::Cancelled, Some(invited));
    content.finish()
}

/// A feed (`METHOD:PUBLISH`): nobody invited is named in it, and nobody is asked to answer.
#[must_use]
pub fn feed(feed: &Feed, meetings: &[Meeting]) -> String {
    let mut content = start(Method::Publish);
    content.line(&format!("LAST-MODIFIED:{}", utc_text(feed.stamp)));
    content.text("NAME", &feed.name);
    // Apple, Google and Outlook know the older name alone.
    content.text("X-WR-CALNAME", &feed.name);
    let refresh = minutes_text(feed.refresh_minutes.into());
    content.line(&format!("REFRESH-INTERVAL;VALUE=DURATION:{refresh}"));
    content.line(&format!("X-PUBLISHED-TTL:{refresh}"));
    if let Some(source) = &feed.source {
        content.uri("SOURCE;VALUE=URI", source);
    }
    content.zones(meetings, Some((&feed.zone, feed.stamp)));
    for meeting in meetings {
        content.meeting(meeting, meeting.status, None);
    }
    content.finish()
}

fn start(method: Method) -> Content {
    let mut content = Content::default();
    content.line("BEGIN:VCALENDAR");
    content.line("VERSION:2.0");
    content.line("PRODID:-//Decapolis//Calendar//EN");
    content.line("CALSCALE:GREGORIAN");
    content.line(&format!("METHOD:{}", method.word()));
    content
}
