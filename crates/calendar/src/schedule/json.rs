//! The JSON form.

use jiff::SignedDuration;
use serde_json::{Map, Value, json};

use super::days::{Day, days};
use super::names::slug;
use super::{Link, Programme, Session, clock_text, time_text};

/// The programme as JSON, valid by version 1 of voc/schedule's schema, which pretalx writes and apps read.
#[must_use]
pub fn to_json(programme: &Programme) -> Value {
    let days = days(programme);
    let mut conference = json!({
        "acronym": super::acronym(&programme.acronym),
        "title": programme.title,
        "start": programme.first.to_string(),
        "end": programme.last.to_string(),
        "daysCount": days.len(),
        "timeslot_duration": clock_text(programme.slot_minutes),
    });
    if let Some(zone) = programme.zone.iana_name() {
        conference["time_zone_name"] = json!(zone);
    }
    if let Some(url) = &programme.url {
        conference["url"] = json!(url);
    }
    conference["tracks"] =
        programme.tracks.iter().map(|track| with_some("name", &track.name, "color", track.color.as_ref())).collect();
    conference["rooms"] = programme
        .rooms
        .iter()
        .map(|room| json!({"name": room.name, "guid": room.guid, "description": null, "capacity": room.seats}))
        .collect();
    conference["days"] = days.iter().map(|day| write_day(programme, day)).collect();
    json!({
        "$schema": "https://c3voc.de/schedule/schema.json",
        "generator": {"name": "Decapolis", "version": env!("CARGO_PKG_VERSION")},
        "schedule": {"version": programme.version, "conference": conference},
    })
}

fn write_day(programme: &Programme, day: &Day<'_>) -> Value {
    let rooms: Map<String, Value> = day
        .rooms
        .iter()
        .map(|(name, sessions)| {
            let sessions = sessions.iter().map(|session| write_session(programme, session));
            ((*name).to_owned(), sessions.collect())
        })
        .collect();
    json!({
        "index": day.index,
        "date": day.date.to_string(),
        "day_start": time_text(day.starts, &programme.zone),
        "day_end": time_text(day.ends, &programme.zone),
        "rooms": rooms,
    })
}

fn write_session(programme: &Programme, session: &Session) -> Value {
    let lasting = SignedDuration::from_mins(session.minutes.into());
    let ends = session.starts.checked_add(lasting).unwrap_or(session.starts);
    let speaker =
        |speaker: &super::Speaker| json!({"guid": speaker.guid, "name": speaker.name, "public_name": speaker.name});
    let mut event = json!({
        "guid": session.guid,
        "id": session.number,
        "date": time_text(session.starts, &programme.zone),
        "start": programme.zone.to_datetime(session.starts).strftime("%H:%M").to_string(),
        "end": time_text(ends, &programme.zone),
        "duration": clock_text(session.minutes),
        "room": session.room,
        "slug": slug(&programme.acronym, session.number, &session.title),
        "url": session.url,
        "title": session.title,
        "subtitle": session.subtitle,
        "track": session.track,
        "type": session.kind,
        "language": session.language,
        "abstract": session.summary,
        "description": session.description,
        "recording_license": session.recording_license,
        "do_not_record": !session.may_be_recorded,
        "persons": session.speakers.iter().map(speaker).collect::<Vec<Value>>(),
        "links": session.links.iter().map(write_link).collect::<Vec<Value>>(),
        "attachments": session.attachments.iter().map(write_link).collect::<Vec<Value>>(),
    });
    if let Some(url) = &session.feedback_url {
        event["feedback_url"] = json!(url);
    }
    event
}

fn write_link(link: &Link) -> Value {
    json!({"url": link.url, "title": link.title})
}

/// An object of a name and, where there is one, something more.
fn with_some(key: &str, value: &str, more: &str, some: Option<&String>) -> Value {
    let mut object = json!({ key: value });
    if let Some(some) = some {
        object[more] = json!(some);
    }
    object
}
