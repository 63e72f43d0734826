//! The programme of a conference as a schedule file, in XML and in JSON, as frab, pretalx and the apps on people's phones
//! read it (media type `application/vnd.c3voc.schedule+xml`; schema and validator of voc/schedule).
//!
//! Every time has its offset, since phones without the zone need it; the zone's name stands in both forms; a session's
//! `guid` is worked out from its id, so that it stays when the programme is published again; `optout` says that a session
//! may not be recorded.

mod days;
mod json;
mod names;
mod reading;
mod xml;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

pub use json::to_json;
pub use names::{acronym, guid};
pub use reading::read;
pub use xml::to_xml;

/// A programme as it is published.
#[derive(Debug, Clone)]
pub struct Programme {
    /// Which version, in whatever words: `3`, `2026-04-03 09:00`.
    pub version: String,
    /// The name of the conference.
    pub title: String,
    /// Short, of small letters, digits and underscores, four at least; see [`acronym`].
    pub acronym: String,
    /// First day, where the conference is.
    pub first: Date,
    /// Last day, included.
    pub last: Date,
    /// Where the conference is.
    pub zone: TimeZone,
    /// Its page.
    pub url: Option<String>,
    /// Minutes that the lengths of sessions are a multiple of.
    pub slot_minutes: u32,
    /// Themes, in the order in which they are shown.
    pub tracks: Vec<Track>,
    /// Rooms, likewise.
    pub rooms: Vec<Room>,
    /// In any order. A session in a room that is not listed stands in a room of that name.
    pub sessions: Vec<Session>,
}

/// A theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Track {
    /// What it is called; sessions name it so.
    pub name: String,
    /// `#` and six hexadecimal digits.
    pub color: Option<String>,
}

/// A room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// What it is called; sessions name it so.
    pub name: String,
    /// See [`guid`].
    pub guid: String,
    /// How many can sit.
    pub seats: Option<u32>,
}

/// A session with its time and room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Unlike every other session's, from 1, and the same in each version. Apps keep it in 32 bits.
    pub number: u32,
    /// See [`guid`].
    pub guid: String,
    /// When it begins.
    pub starts: Timestamp,
    /// How long it lasts: at most 99 hours and 59 minutes.
    pub minutes: u32,
    /// The room's name.
    pub room: String,
    /// Its title.
    pub title: String,
    /// A second line of the title.
    pub subtitle: Option<String>,
    /// What it is: `talk`, `panel`, `workshop`.
    pub kind: String,
    /// The track's name.
    pub track: Option<String>,
    /// ISO 639-1 code of the language spoken.
    pub language: Option<String>,
    /// What it is about, in a paragraph.
    pub summary: String,
    /// The same at length.
    pub description: Option<String>,
    /// Who speaks.
    pub speakers: Vec<Speaker>,
    /// More to read.
    pub links: Vec<Link>,
    /// Slides and papers.
    pub attachments: Vec<Link>,
    /// Its page.
    pub url: String,
    /// Where to say how it was.
    pub feedback_url: Option<String>,
    /// Whether everyone in it agreed to be recorded.
    pub may_be_recorded: bool,
    /// Under which licence a recording is published, as `CC-BY-4.0`; empty where none is said.
    pub recording_license: String,
}

/// Somebody who speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// As they want to be named.
    pub name: String,
    /// See [`guid`]. Made from an id of the installation, not from an address, so that nobody can look it up.
    pub guid: String,
}

/// A link with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where to.
    pub url: String,
    /// What is there.
    pub title: String,
}

/// Hours and minutes, as `01:30`.
fn clock_text(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Date, time and offset, as `2026-04-03T09:00:00+01:00`.
fn time_text(instant: Timestamp, zone: &TimeZone) -> String {
    instant.display_with_offset(zone.to_offset(instant)).to_string()
}
