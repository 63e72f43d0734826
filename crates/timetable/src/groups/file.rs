//! Files that ask for groups.

use std::collections::{BTreeMap, BTreeSet};

use document::{DocumentError, read};
use serde::Deserialize;

use super::{Person, Question, Sizes, Weights};
use crate::ids::{Ids, within};

/// More people than any hall with tables holds, and more rounds than a day has room for; both at once would take minutes.
const PEOPLE_MAX: usize = 1_000;
const ROUNDS_MAX: usize = 20;
const SEATS_MAX: usize = 4_000;
const WISHES_MAX: usize = 10_000;
const APART_MAX: usize = 10_000;
/// Tables of some years of meetings.
const PAST_MAX: usize = 20_000;
const TRAITS_MAX: usize = 10;
/// As many as a word has bits; the largest networks work in a dozen.
const LANGUAGES_MAX: usize = 64;
const WEIGHT_MAX: u32 = 100;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionFile {
    groups: Option<usize>,
    size: Option<usize>,
    sizes: Option<Vec<usize>>,
    #[serde(default = "once")]
    rounds: usize,
    people: Vec<PersonFile>,
    #[serde(default)]
    wishes: Vec<[String; 2]>,
    #[serde(default)]
    apart: Vec<[String; 2]>,
    #[serde(default)]
    past: Vec<Vec<String>>,
    #[serde(default)]
    weights: WeightsFile,
}

fn once() -> usize {
    1
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonFile {
    id: String,
    #[serde(default)]
    traits: BTreeMap<String, String>,
    #[serde(default)]
    speaks: Vec<String>,
    group: Option<usize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct WeightsFile {
    wishes: u32,
    repeats: u32,
    alike: u32,
}

impl Default for WeightsFile {
    fn default() -> Self {
        let Weights { wishes, repeats, alike } = Weights::default();
        Self { wishes, repeats, alike }
    }
}

/// Reads a question: `{"groups" or "size" or "sizes", "rounds", "people": [{"id", "traits", "speaks", "group"}], "wishes":
/// [[who, whom]], "apart": [[one, other]], "past": [[ids]], "weights": {"wishes", "repeats", "alike"}}`.
///
/// # Errors
/// What is wrong first, and where.
pub fn read_question(text: &str) -> Result<Question, DocumentError> {
    let file: QuestionFile = read(text)?;
    within(&[
        ("rounds", file.rounds, ROUNDS_MAX),
        ("people", file.people.len(), PEOPLE_MAX),
        ("wishes", file.wishes.len(), WISHES_MAX),
        ("apart", file.apart.len(), APART_MAX),
        ("past", file.past.len(), PAST_MAX),
        ("weights/wishes", file.weights.wishes as usize, WEIGHT_MAX as usize),
        ("weights/repeats", file.weights.repeats as usize, WEIGHT_MAX as usize),
        ("weights/alike", file.weights.alike as usize, WEIGHT_MAX as usize),
    ])?;
    if file.rounds == 0 {
        return Err(DocumentError::at("/rounds", "must be at least 1"));
    }
    if file.rounds * file.people.len() > SEATS_MAX {
        return Err(DocumentError::at("/rounds", format!("times the people must be at most {SEATS_MAX}")));
    }
    let sizes = sizes(&file)?;
    check_people(&file.people)?;
    check_hosts(&sizes, &file.people)?;
    let known = Ids::read("people", "person", file.people.iter().map(|person| person.id.as_str()))?;
    let past = file.past.iter().enumerate().map(|(table, ids)| known.places(&format!("/past/{table}"), ids));
    let wishes: BTreeSet<(usize, usize)> = known.pairs("wishes", &file.wishes)?.into_iter().collect();
    Ok(Question {
        sizes,
        rounds: file.rounds,
        wishes: wishes.into_iter().collect(),
        apart: known.pairs("apart", &file.apart)?,
        past: past.collect::<Result<_, _>>()?,
        weights: Weights { wishes: file.weights.wishes, repeats: file.weights.repeats, alike: file.weights.alike },
        people: file.people.into_iter().map(person).collect(),
    })
}

fn person(PersonFile { id, traits, speaks, group }: PersonFile) -> Person {
    Person { id, traits, speaks, group }
}

/// The one of the three ways to say it that was taken.
fn sizes(file: &QuestionFile) -> Result<Sizes, DocumentError> {
    let people = file.people.len();
    match (file.groups, file.size, &file.sizes) {
        (Some(groups), None, None) if (1..=people.max(1)).contains(&groups) => Ok(Sizes::Even(groups)),
        (Some(_), None, None) => Err(DocumentError::at("/groups", format!("must be from 1 to {people}, the people"))),
        (None, Some(size), None) if size > 0 => Ok(Sizes::Even(people.div_ceil(size).max(1))),
        (None, Some(_), None) => Err(DocumentError::at("/size", "must be at least 1")),
        (None, None, Some(sizes)) => given(sizes, people),
        _ => Err(DocumentError::at("", "needs one of \"groups\", \"size\" and \"sizes\"")),
    }
}

fn given(sizes: &[usize], people: usize) -> Result<Sizes, DocumentError> {
    let seats = sizes.iter().fold(0_usize, |seats, size| seats.saturating_add(*size));
    match sizes.iter().position(|size| *size == 0) {
        Some(index) => Err(DocumentError::at(format!("/sizes/{index}"), "must be at least 1")),
        None if seats != people => {
            Err(DocumentError::at("/sizes", format!("are {seats} seats together, for {people} people")))
        }
        None => Ok(Sizes::Given(sizes.to_vec())),
    }
}

fn check_people(people: &[PersonFile]) -> Result<(), DocumentError> {
    if let Some(index) = people.iter().position(|person| person.traits.len() > TRAITS_MAX) {
        return Err(DocumentError::at(format!("/people/{index}/traits"), format!("must be at most {TRAITS_MAX}")));
    }
    let languages: BTreeSet<&String> = people.iter().flat_map(|person| &person.speaks).collect();
    if languages.len() > LANGUAGES_MAX {
        return Err(DocumentError::at("/people", format!("must speak at most {LANGUAGES_MAX} languages together")));
    }
    Ok(())
}

/// Whether whoever has their group already finds a seat there.
fn check_hosts(sizes: &Sizes, people: &[PersonFile]) -> Result<(), DocumentError> {
    let mut seats = match sizes {
        Sizes::Given(sizes) => sizes.clone(),
        Sizes::Even(groups) => vec![people.len() / groups; *groups],
    };
    let mut spare = match sizes {
        Sizes::Given(_) => 0,
        Sizes::Even(groups) => people.len() % groups,
    };
    // A group that can be larger by one is so once.
    let mut is_larger = vec![false; seats.len()];
    for (index, group) in people.iter().enumerate().filter_map(|(index, person)| Some((index, person.group?))) {
        let path = format!("/people/{index}/group");
        match seats.get_mut(group) {
            None => {
                return Err(DocumentError::at(
                    path,
                    format!("is no group: they are counted from 0 to {}", is_larger.len() - 1),
                ));
            }
            Some(0) if spare == 0 || is_larger[group] => return Err(DocumentError::at(path, "has no seat left")),
            Some(0) => (spare, is_larger[group]) = (spare - 1, true),
            Some(seats) => *seats -= 1,
        }
    }
    Ok(())
}
