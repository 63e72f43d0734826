//! The demo's practices: true ones, each fact from a source, from the files in the folder `demo`.
//!
//! The people who can be asked about them are invented, as everybody in the demo is.

use atlas::PlaceId;
use kernel::capability::DemoWorld;
use kernel::circle::EVERYBODY;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::{Function, PostId};
use kernel::stop::{Fault, Stop, found};
use kernel::written::{Status, Written};

use super::acts::{self, NewPractice};
use super::file::PracticeFile;
use super::model::{CityOfPractice, Practice, State};
use super::statements;
use crate::network;

include!(concat!(env!("OUT_DIR"), "/practice_files.rs"));

/// Practices added in one transaction: other writers wait for no longer than that, and its rows stay within bounds.
const PRACTICES_PER_SLICE: usize = 5;

/// Adds every practice.
pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    let files = read_files()?;
    for slice in files.chunks(PRACTICES_PER_SLICE) {
        let slice = slice.to_vec();
        world.db.write_blocking("demo_practices", move |tx| slice.iter().try_for_each(|file| add(tx, file)))?;
    }
    world.db.write_blocking("demo_draft", statements::make_draft)
}

pub(super) fn read_files() -> Result<Vec<PracticeFile>, Fault> {
    let read =
        |(name, content): &(&str, &str)| PracticeFile::read(content).map_err(|error| Fault::broken(*name, error));
    FILES.iter().map(read).collect()
}

fn add(tx: &mut Tx<'_>, file: &PracticeFile) -> Result<(), Stop> {
    let place = place_of(&file.place)?;
    let contact = contact_in(tx, place)?;
    let new = to_practice(tx, file, contact).map_err(|error| Fault::broken(file.slug.clone(), error))?;
    acts::publish(tx, &new, EVERYBODY)?;
    statements::make(tx, &file.slug, new.practice.id)
}

/// The leader of the member city whose practice it is.
fn contact_in(tx: &mut Tx<'_>, place: PlaceId) -> Result<Option<PostId>, Stop> {
    let Some(city) = network::city_at(tx, place)? else { return Ok(None) };
    Ok(found(network::post_in(tx, city.circle, Function::Leader))?.map(|held| held.post))
}

fn to_practice(tx: &Tx<'_>, file: &PracticeFile, contact: Option<PostId>) -> Result<NewPractice, Fault> {
    let broken = |error| Fault::broken(file.slug.clone(), error);
    let practice = Practice {
        id: tx.new_id(),
        place: place_of(&file.place)?,
        language: file.language().map_err(broken)?,
        stage: file.stage,
        started: file.started,
        ended: file.ended,
        evidence: file.evidence,
        rule: file.rule().map_err(broken)?,
        because: file.preconditions.because.clone(),
        source_year: file.source_year(),
        confirmed_at: None,
        created_at: tx.now(),
        state: State::Published,
        author: None,
        withdrawn: None,
    };
    Ok(NewPractice {
        slug: file.slug.clone(),
        topics: file.topics.clone(),
        cities: cities_of(file, &practice, contact)?,
        figures: file.figures(),
        sources: file.sources.clone(),
        texts: texts_of(file, practice.language),
        practice,
    })
}

fn cities_of(file: &PracticeFile, practice: &Practice, contact: Option<PostId>) -> Result<Vec<CityOfPractice>, Fault> {
    let origin = CityOfPractice {
        place: practice.place,
        year: practice.started,
        stage: practice.stage,
        is_origin: true,
        source: None,
        contact,
    };
    let mut cities = vec![origin];
    for adopter in &file.adopters {
        cities.push(CityOfPractice {
            place: place_of(&adopter.place)?,
            year: adopter.year,
            stage: adopter.status,
            is_origin: false,
            source: Some(adopter.source as i64),
            contact: None,
        });
    }
    Ok(cities)
}

/// Every text of a file. Translations in the files were made by machine and are marked so.
fn texts_of(file: &PracticeFile, original: Language) -> Vec<(String, Written)> {
    let written = |field: &str, language: Language, content: &str| {
        let status = if language == original { Status::Original } else { Status::Machine };
        (field.to_owned(), Written { language, status, content: content.to_owned() })
    };
    let by_language = [("title", &file.title), ("summary", &file.summary)];
    let in_languages = by_language.into_iter().flat_map(|(field, texts)| {
        let known = texts.iter().filter_map(|(code, content)| Some((code.parse::<Language>().ok()?, content)));
        known.map(move |(language, content)| written(field, language, content))
    });
    let originals = file.text.iter().map(|(field, content)| written(field, original, content));
    let english = file.text_en.iter().map(|(field, content)| written(field, Language::English, content));
    in_languages.chain(originals).chain(english).collect()
}

fn place_of(number: &str) -> Result<PlaceId, Fault> {
    number.parse().map(PlaceId::new).map_err(|error| Fault::broken(format!("place {number}"), error))
}
