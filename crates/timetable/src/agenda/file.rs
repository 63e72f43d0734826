//! Files that ask for an agenda.

use std::collections::{BTreeMap, BTreeSet};

use document::{DocumentError, read};
use serde::Deserialize;

use super::{Question, Room, Session};

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
    let bounds = [
        ("slots", file.slots, SLOTS_MAX),
        ("rooms", file.rooms.len(), ROOMS_MAX),
        ("sessions", file.sessions.len(), SESSIONS_MAX),
        ("wishes", file.wishes.len(), PEOPLE_MAX),
    ];
    if let Some((name, _, most)) = bounds.into_iter().find(|(_, count, most)| count > most) {
        return Err(DocumentError::at(format!("/{name}"), format!("must be at most {most}")));
    }
    once("rooms", file.rooms.iter().map(|room| room.id.as_str()))?;
    once("sessions", file.sessions.iter().map(|session| session.id.as_str()))?;
    let known: BTreeMap<&str, usize> =
        file.sessions.iter().enumerate().map(|(index, session)| (session.id.as_str(), index)).collect();
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

fn once<'i>(list: &str, ids: impl Iterator<Item = &'i str>) -> Result<(), DocumentError> {
    let mut seen = BTreeSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            return Err(DocumentError::at(format!("/{list}/{index}/id"), format!("{id:?} is given more than once")));
        }
    }
    Ok(())
}

/// A person's wishes by number, each once.
fn wished(known: &BTreeMap<&str, usize>, person: usize, wishes: &[String]) -> Result<Vec<usize>, DocumentError> {
    if wishes.len() > WISHES_MAX {
        return Err(DocumentError::at(format!("/wishes/{person}"), format!("must be at most {WISHES_MAX}")));
    }
    let numbers = wishes.iter().enumerate().map(|(index, id)| {
        let unknown = || DocumentError::at(format!("/wishes/{person}/{index}"), format!("{id:?} is no session"));
        known.get(id.as_str()).copied().ok_or_else(unknown)
    });
    let numbers: BTreeSet<usize> = numbers.collect::<Result<_, _>>()?;
    Ok(numbers.into_iter().collect())
}
