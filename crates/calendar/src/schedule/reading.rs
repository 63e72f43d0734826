//! Schedule files of others, in JSON: version 1 (frab, pretalx) and version 2 (the congress hub).
//!
//! What is read is what [`Programme`] holds. A session without a title, a time or a room is named in the error rather than
//! left out, so that nobody imports half a programme.

use std::collections::BTreeMap;

use document::DocumentError;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::Value;

use super::{Link, Programme, Room, Session, Speaker, Track};

/// Bytes in a file; the largest congress has 2 MB.
const FILE_BYTES_MAX: usize = 20 * 1024 * 1024;

/// A value with its place in the file.
struct Place<'f> {
    path: String,
    value: &'f Value,
}

/// Reads a programme.
///
/// # Errors
/// What is wrong first, and where.
pub fn read(text: &str) -> Result<Programme, DocumentError> {
    if text.len() > FILE_BYTES_MAX {
        let message = format!("a schedule file has {} MB at most", FILE_BYTES_MAX / 1024 / 1024);
        return Err(DocumentError::at("", message));
    }
    let value: Value = document::read(text)?;
    let schedule = Place { path: String::new(), value: &value }.needed("schedule")?;
    let conference = schedule.needed("conference")?;
    let zone = match conference.text("time_zone_name") {
        Some(name) => {
            TimeZone::get(&name).map_err(|_| conference.wrong("time_zone_name is no zone of IANA's table"))?
        }
        None => TimeZone::UTC,
    };
    Ok(Programme {
        version: schedule.text("version").unwrap_or_default(),
        title: conference.needed_text("title")?,
        acronym: conference.needed_text("acronym")?,
        first: date(&conference, "start")?,
        last: date(&conference, "end")?,
        zone,
        url: conference.text("url"),
        slot_minutes: conference.text("timeslot_duration").and_then(|text| minutes(&text)).unwrap_or(5),
        tracks: conference.list("tracks").iter().filter_map(track).collect(),
        rooms: conference.list("rooms").iter().map(room).collect::<Result<_, _>>()?,
        sessions: sessions(&schedule, &conference)?,
    })
}

fn sessions(schedule: &Place<'_>, conference: &Place<'_>) -> Result<Vec<Session>, DocumentError> {
    let mut events = schedule.list("events");
    for day in conference.list("days") {
        if let Some(Value::Object(rooms)) = day.value.get("rooms") {
            let rooms =
                Place { path: document::key(&day.path, "rooms"), value: &day.value["rooms"] }.members(rooms.keys());
            events.extend(rooms.iter().flat_map(Place::elements));
        }
    }
    let is_session = |event: &&Place<'_>| !matches!(event.value["type"].as_str(), Some("BREAK" | "META"));
    let slug_and_name = |track: Place<'_>| Some((track.text("slug")?, track.text("name")?));
    let tracks = conference.list("tracks").into_iter().filter_map(slug_and_name).collect();
    events.iter().filter(is_session).enumerate().map(|(index, event)| session(index, event, &tracks)).collect()
}

/// `tracks` are names by their slugs, by which version 2 names them.
fn session(index: usize, event: &Place<'_>, tracks: &BTreeMap<String, String>) -> Result<Session, DocumentError> {
    let starts: Timestamp = match event.text("date").or_else(|| event.text("start")).and_then(|text| text.parse().ok())
    {
        Some(starts) => starts,
        None => return Err(event.wrong("there is neither a date nor a start with its offset")),
    };
    let until_end = event.text("end").and_then(|text| text.parse::<Timestamp>().ok());
    let lasts = match (event.text("duration").and_then(|text| minutes(&text)), until_end) {
        (Some(minutes), _) => minutes,
        (None, Some(ends)) => u32::try_from(ends.duration_since(starts).as_mins()).unwrap_or(0),
        (None, None) => return Err(event.wrong("there is neither a duration nor an end")),
    };
    let room = event.value["room"]["name"].as_str().map(str::to_owned).or_else(|| event.text("room"));
    let number = event.value["id"].as_u64().and_then(|id| u32::try_from(id).ok());
    let speakers = event.list("persons").into_iter().chain(event.list("participants"));
    let forbids = &event.value["do_not_record"];
    Ok(Session {
        number: number.unwrap_or_else(|| u32::try_from(index + 1).unwrap_or(u32::MAX)),
        guid: event.needed_text("guid")?,
        starts,
        minutes: lasts,
        room: room.ok_or_else(|| event.wrong("there is no room"))?,
        title: event.needed_text("title")?,
        subtitle: event.text("subtitle"),
        kind: event.text("type").unwrap_or_default().to_lowercase(),
        track: event.value["track"]["slug"]
            .as_str()
            .map(str::to_owned)
            .or_else(|| event.text("track"))
            .map(|track| track_name(tracks, track)),
        language: event.text("language"),
        summary: event.text("abstract").unwrap_or_default(),
        description: event.text("description"),
        speakers: speakers.filter_map(|speaker| read_speaker(&speaker)).collect(),
        links: event.list("links").iter().filter_map(link).collect(),
        attachments: event.list("attachments").iter().filter_map(link).collect(),
        url: event.text("url").unwrap_or_default(),
        feedback_url: event.text("feedback_url"),
        // Where nothing is said nobody agreed, unless the file is of a kind that says it only of who did not.
        may_be_recorded: forbids.as_bool() == Some(false),
        recording_license: event.text("recording_license").unwrap_or_default(),
    })
}

fn track_name(tracks: &BTreeMap<String, String>, track: String) -> String {
    tracks.get(&track).cloned().unwrap_or(track)
}

/// A speaker; without an identifier, one is worked out from the name.
fn read_speaker(speaker: &Place<'_>) -> Option<Speaker> {
    let name = speaker.text("name").or_else(|| speaker.text("public_name"))?;
    let guid = speaker.text("guid").unwrap_or_else(|| super::guid("speaker", &name));
    Some(Speaker { name, guid })
}

fn track(track: &Place<'_>) -> Option<Track> {
    Some(Track { name: track.text("name")?, color: track.text("color") })
}

fn room(room: &Place<'_>) -> Result<Room, DocumentError> {
    let seats = room.value["capacity"].as_u64().and_then(|seats| u32::try_from(seats).ok());
    Ok(Room { name: room.needed_text("name")?, guid: room.needed_text("guid")?, seats })
}

fn link(link: &Place<'_>) -> Option<Link> {
    let url = link.text("url")?;
    Some(Link { title: link.text("title").unwrap_or_else(|| url.clone()), url })
}

/// A date, or that of a time on its own clock.
fn date(conference: &Place<'_>, key: &str) -> Result<Date, DocumentError> {
    let text = conference.needed_text(key)?;
    let day = text.get(..10).and_then(|day| day.parse().ok());
    day.ok_or_else(|| conference.wrong(&format!("{key} is no date such as 2026-04-03")))
}

/// `01:30` as 90.
fn minutes(text: &str) -> Option<u32> {
    let mut parts = text.split(':').map(|part| part.parse::<u32>().ok());
    let (hours, minutes) = (parts.next()??, parts.next()??);
    hours.checked_mul(60)?.checked_add(minutes)
}

impl<'f> Place<'f> {
    fn needed(&self, key: &str) -> Result<Self, DocumentError> {
        let value = self.value.get(key).ok_or_else(|| self.wrong(&format!("there is no {key}")))?;
        Ok(Self { path: document::key(&self.path, key), value })
    }

    fn needed_text(&self, key: &str) -> Result<String, DocumentError> {
        self.text(key).ok_or_else(|| self.wrong(&format!("there is no {key}, or it is no text")))
    }

    /// A text that is there and not empty; of one in several languages the first.
    fn text(&self, key: &str) -> Option<String> {
        let text = match self.value.get(key)? {
            Value::String(text) => text,
            Value::Object(languages) => languages.values().find_map(Value::as_str)?,
            _ => return None,
        };
        Some(text.to_owned()).filter(|text| !text.is_empty())
    }

    fn list(&self, key: &str) -> Vec<Self> {
        let list = self.value.get(key).map(|value| Self { path: document::key(&self.path, key), value });
        list.map(|list| list.elements()).unwrap_or_default()
    }

    fn elements(&self) -> Vec<Self> {
        let Value::Array(elements) = self.value else { return Vec::new() };
        let place = |(index, value)| Self { path: document::index(&self.path, index), value };
        elements.iter().enumerate().map(place).collect()
    }

    fn members<'k>(&self, keys: impl Iterator<Item = &'k String>) -> Vec<Self> {
        keys.map(|key| Self { path: document::key(&self.path, key), value: &self.value[key.as_str()] }).collect()
    }

    fn wrong(&self, message: &str) -> DocumentError {
        DocumentError::at(self.path.clone(), message)
    }
}
