//! Files that ask for meetings.

use document::{DocumentError, index, read};
use serde::Deserialize;

use super::{Person, Question};
use crate::ids::{Ids, within};

/// Slots of some days, and more people than any matchmaking that the field knows.
const SLOTS_MAX: usize = 200;
const TABLES_MAX: usize = 1_000;
const PEOPLE_MAX: usize = 2_000;
const WISHES_MAX: usize = 40_000;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionFile {
    slots: usize,
    tables: usize,
    people: Vec<PersonFile>,
    #[serde(default)]
    wishes: Vec<[String; 2]>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonFile {
    id: String,
    #[serde(default)]
    away: Vec<usize>,
}

/// Reads a question: `{"slots", "tables", "people": [{"id", "away": [slots]}], "wishes": [[who, whom]]}`.
///
/// # Errors
/// What is wrong first, and where.
pub fn read_question(text: &str) -> Result<Question, DocumentError> {
    let file: QuestionFile = read(text)?;
    within(&[
        ("slots", file.slots, SLOTS_MAX),
        ("tables", file.tables, TABLES_MAX),
        ("people", file.people.len(), PEOPLE_MAX),
        ("wishes", file.wishes.len(), WISHES_MAX),
    ])?;
    for (place, person) in file.people.iter().enumerate() {
        if let Some(wrong) = person.away.iter().position(|slot| *slot >= file.slots) {
            let path = index(&format!("/people/{place}/away"), wrong);
            return Err(DocumentError::at(path, format!("is no slot: there are {}, counted from 0", file.slots)));
        }
    }
    let known = Ids::read("people", "person", file.people.iter().map(|person| person.id.as_str()))?;
    let wishes = known.pairs("wishes", &file.wishes)?;
    let people = file.people.into_iter().map(|PersonFile { id, away }| Person { id, away });
    Ok(Question { slots: file.slots, tables: file.tables, wishes, people: people.collect() })
}
