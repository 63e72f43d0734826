//! Practices: what a city did about a problem, so that another can judge whether it would fit.
//!
//! Who uses it: everybody reads them; the brief of a need lists those that fit. A practice has what the good templates
//! ask for, and what its sources do not say is shown as not known. Each figure and each city names its source. Its
//! preconditions are rules that are held against what is known of the reader's city. Its states are draft and
//! published; how far the city is with it is its stage. It never forgets where a fact came from. It gives the others:
//! the cities that did something under a topic, and the practices that fit a place.

mod acts;
mod brief;
mod data;
mod demo;
mod file;
mod keywords;
mod model;
mod pages;
mod phrases;
mod practice_page;
mod preconditions;
mod search;
mod store;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/practice.rs"));
}

use atlas::PlaceId;
use kernel::capability::{BriefSection, Capability, Navigation, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::design::Items;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::{NOBODYS, PostId};
use kernel::stop::{Fault, Stop};
use kernel::web::{Example, Method, Route, Rule};

pub(crate) use self::data::{PracticeData, PracticeLineData, practice_data, practice_lines};
pub(crate) use self::model::PracticeId;
use self::texts::Texts;

/// What practices are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "practice",
    routes: &[
        Route {
            method: Method::Get,
            path: "/practices",
            rule: Rule::Everybody,
            name: "practice_directory",
            handler: pages::directory,
            example: Example::Itself,
        },
        Route {
            method: Method::Get,
            path: "/practices/{practice}",
            rule: Rule::Everybody,
            name: "practice_page",
            handler: practice_page::practice,
            example: Example::Record(practice_page::example),
        },
    ],
    navigation: Some(Navigation {
        path: "/practices",
        label: |language| Texts::new(language).navigation().to_string(),
        is_public: true,
    }),
    migrations: &[Migration { name: "practice/001", sql: include_str!("schema/001.sql") }],
    statements: &[store::STATEMENTS, brief::STATEMENTS],
    records: &[RecordKind {
        kind: "practice",
        label: |language| Texts::new(language).kind().to_string(),
        line,
        verb: |_, language| Texts::new(language).confirm().to_string(),
    }],
    holdings: &[],
    search: search::SOURCES,
    brief: &[BriefSection { id: "practices", order: 20, make: brief::make }],
    city_page: &[],
    checks: &[],
    personal: &[],
    demo: Some(demo::make),
    jobs: &[],
    mail_acts: &[],
};

/// The cities that did something under a topic, with the practice and the year they began; what `reader` may read, at
/// most 500.
pub(crate) fn cities_that_did(
    tx: &mut Tx<'_>,
    topic: &str,
    reader: PostId,
) -> Result<Vec<(PlaceId, PracticeId, Option<i64>)>, Fault> {
    store::cities_on_topic(tx, topic, reader)
}

/// The public practices that fit a place best for a theme, for somebody without an account: at most eight.
pub(crate) fn fitting_for_place(
    tx: &mut Tx<'_>,
    place: PlaceId,
    theme: &str,
    language: Language,
    limit: usize,
) -> Result<Items, Fault> {
    brief::items_for(tx, brief::Need { words: "", topic: "", theme, place, reader: NOBODYS }, limit, language)
}

fn line(tx: &mut Tx<'_>, record: RecordId, language: Language) -> Result<Option<RecordLine>, Stop> {
    let id = PracticeId::from_number(record.number());
    let title = store::title(tx, id, language)?;
    Ok(title.map(|title| RecordLine { title, path: format!("/practices/{id}") }))
}

#[cfg(test)]
mod tests;
