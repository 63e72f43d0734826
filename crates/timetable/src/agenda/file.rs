//! Files that ask for an agenda.

use std::collections::BTreeSet;

use document::{DocumentError, read};
use serde::Deserialize;

use super::{Question, Room, Session};
use crate::ids::{Ids, within};

/// Sessions, slots, rooms and people at the most: ten times the largest conferences that the field knows.
const SESSIONS_MAX: usize = 2_000;
const SLOTS_MAX: usize = 500;
const ROOMS_MAX: usize = 200;
const PEOPLE_MAX: usize = 50_000;
/// Pairs of wishes that are looked through: a person who wants to hear everything names no wish.
const WISHES_MAX: usize = 200;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionFile {
    slots: usize,
    rooms: Vec<RoomFile>,
    sessions: Vec<SessionFile>,
    #[serde(default)]
    wishes: Vec<Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoomFile {
    id: String,
    seats: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SessionFile {
    id: String,
    #[serde(default)]
    speakers: Vec<String>,
    #[serde(default)]
    seats: u32,
}

/// Reads a question: `{"slots", "rooms": [{"id", "seats"}], "sessions": [{"id", "speakers", "seats"}], "wishes": [[...]]}`.
///
/// # Errors
/// What is wrong first, and where.
pub fn read_question(text: &str) -> Result<Question, DocumentError> {
    let file: QuestionFile = read(text)?;
    within(&[
        ("slots", file.slots, SLOTS_MAX),
        ("rooms", file.rooms.len(), ROOMS_MAX),
        ("sessions", file.sessions.len(), SESSIONS_MAX),
        ("wishes", file.wishes.len(), PEOPLE_MAX),
    ])?;
    Ids::read("rooms", "room", file.rooms.iter().map(|room| room.id.as_str()))?;
    let known = Ids::read("sessions", "session", file.sessions.iter().map(|session| session.id.as_str()))?;
    let wishes = file.wishes.iter().enumerate().map(|(person, wishes)| wished(&known, person, wishes));
    let wishes = wishes.collect::<Result<Vec<_>, _>>()?;
    Ok(Question { slots: file.slots, wishes, rooms: rooms(file.rooms), sessions: sessions(file.sessions) })
}

fn rooms(rooms: Vec<RoomFile>) -> Vec<Room> {
    rooms.into_iter().map(|RoomFile { id, seats }| Room { id, seats }).collect()
}

fn sessions(sessions: Vec<SessionFile>) -> Vec<Session> {
    sessions.into_iter().map(|SessionFile { id, speakers, seats }| Session { id, speakers, seats }).collect()
}

/// A person's wishes by number, each once.
fn wished(known: &Ids<'_>, person: usize, wishes: &[String]) -> Result<Vec<usize>, DocumentError> {
    let path = format!("/wishes/{person}");
    if wishes.len() > WISHES_MAX {
        return Err(DocumentError::at(path, format!("must be at most {WISHES_MAX}")));
    }
    let places: BTreeSet<usize> = known.places(&path, wishes)?.into_iter().collect();
    Ok(places.into_iter().collect())
}
