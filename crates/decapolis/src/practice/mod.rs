//! Practices: what a city did about a problem, so that another can judge whether it would fit.
//!
//! Who uses it: everybody reads them; the brief of a need lists those that fit. A practice has what the good templates
//! ask for, and what its sources do not say is shown as not known. Each figure and each city names its source. Its
//! preconditions are rules that are held against what is known of the reader's city. A city writes one as a draft, shows
//! it, and can withdraw it; how far the city is with it is its stage. Its cities say whether it still runs and who can be
//! asked; others say what they did with it. It never forgets where a fact came from. It gives the others: the cities that
//! did something under a topic, the posts that can be asked about it, and the practices that fit a place.

mod acts;
mod adoption;
mod brief;
mod checks;
mod confirmation;
mod contact;
mod data;
mod demo;
mod file;
mod keywords;
mod model;
mod our_city;
mod pages;
mod personal;
mod phrases;
mod practice_page;
mod preconditions;
mod rules;
mod search;
mod sought;
mod statements;
mod store;
mod writing;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/practice.rs"));
}

use atlas::PlaceId;
use kernel::capability::{BriefSection, Capability, Counted, Holding, Navigation, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::design::Items;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::{Function, NOBODYS, PostId};
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::web::{Example, Route, Rule, get, post};

pub(crate) use self::brief::FittingData;
pub(crate) use self::data::{PracticeData, PracticeLineData, practice_data, practice_lines};
pub(crate) use self::model::PracticeId;
use self::texts::Texts;

/// What practices are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "practice",
    routes: &[
        Route { rule: Rule::Everybody, ..get("/practices", "practice_directory", pages::directory, Example::Itself) },
        Route {
            rule: Rule::Everybody,
            ..get(
                "/practices/{practice}",
                "practice_page",
                practice_page::practice,
                Example::Record(practice_page::example),
            )
        },
        get("/practices/new", "new_practice", writing::new, Example::Itself),
        post("/practices", "begin_practice", writing::begin_practice),
        get("/practices/{practice}/writing", "write_practice", writing::writing, Example::Record(writing::example)),
        post("/practices/{practice}/texts", "practice_texts", writing::texts),
        post("/practices/{practice}/basics", "practice_basics", writing::basics),
        post("/practices/{practice}/entries", "add_practice_entry", writing::add_practice_entry),
        post("/practices/{practice}/removals", "remove_practice_entry", writing::remove_practice_entry),
        post("/practices/{practice}/audience", "show_practice", writing::audience),
        post("/practices/{practice}/withdrawal", "withdraw_practice", writing::leave),
        get("/practices/{practice}/our-city", "our_city", our_city::show, Example::Record(our_city::example)),
        post("/practices/{practice}/confirmations", "confirm_practice", our_city::confirm),
        post("/practices/{practice}/contact", "give_contact", our_city::give_contact),
        post("/practices/{practice}/adoptions", "adopt_practice", our_city::adopt),
        Route {
            rule: Rule::Everybody,
            ..get("/adoptions/{adoption}", "adoption_page", adoption::show, Example::Record(adoption::example))
        },
        post("/adoptions/{adoption}/seen", "see_adoption", adoption::see),
    ],
    navigation: Some(Navigation {
        path: "/practices",
        label: |language| Texts::new(language).navigation().to_string(),
        is_public: true,
        first_for: &[Function::Partner],
    }),
    migrations: &[
        Migration { name: "practice/001", sql: include_str!("schema/001.sql") },
        Migration { name: "practice/002", sql: include_str!("schema/002.sql") },
    ],
    statements: &[
        store::STATEMENTS,
        brief::STATEMENTS,
        writing::STATEMENTS,
        confirmation::STATEMENTS,
        contact::STATEMENTS,
        adoption::STATEMENTS,
        personal::STATEMENTS,
        checks::STATEMENTS,
    ],
    records: &[
        RecordKind {
            kind: "practice",
            folder: "practices",
            label: |language| Texts::new(language).kind().to_string(),
            line,
            verb: |_, language| Texts::new(language).say_whether().to_string(),
        },
        RecordKind {
            kind: "adoption",
            folder: "adoptions",
            label: |language| Texts::new(language).kind_adoption().to_string(),
            line: adoption::line,
            verb: |_, language| Texts::new(language).verb_see().to_string(),
        },
    ],
    holdings: &[Holding {
        name: |language| Texts::new(language).holding_contacts().to_string(),
        counted: Counted::By(contact::count_of_post),
    }],
    search: search::SOURCES,
    brief: &[BriefSection { id: "practices", order: 20, make: brief::make }],
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    jobs: &[confirmation::ASK],
    mail_acts: &[confirmation::CONFIRM],
    ..Capability::NOTHING
};

/// The posts that can be asked about practices under a topic that `reader` may read, each with the practice's title.
pub(crate) fn contacts_on(
    tx: &mut Tx<'_>,
    topic: &str,
    reader: PostId,
    language: Language,
) -> Result<Vec<(PostId, String)>, Fault> {
    contact::on_topic(tx, topic, reader, language)
}

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

/// The same for programs.
pub(crate) fn fitting_data_for_place(
    tx: &mut Tx<'_>,
    place: PlaceId,
    theme: &str,
    language: Language,
    limit: usize,
) -> Result<Vec<FittingData>, Fault> {
    brief::data_for(tx, brief::Need { words: "", topic: "", theme, place, reader: NOBODYS }, limit, language)
}

/// What a practice is called in a language, or in the one it was written in; whoever asks sees to who may read it.
pub(crate) fn title(tx: &mut Tx<'_>, id: PracticeId, language: Language) -> Result<Option<String>, Fault> {
    store::title(tx, id, language)
}

/// Begins a draft of a city's practice in the actor's language.
pub(crate) fn begin_draft(
    tx: &mut Tx<'_>,
    actor: &Actor,
    place: PlaceId,
    topic: &str,
    title: &str,
    summary: &str,
) -> Result<PracticeId, Stop> {
    let (topic, title, summary) = (topic.to_owned(), title.to_owned(), summary.to_owned());
    writing::begin(tx, actor, &writing::NewDraft { place, topic, language: actor.language, title, summary })
}

fn line(tx: &mut Tx<'_>, record: RecordId, language: Language) -> Result<Option<RecordLine>, Stop> {
    let id = PracticeId::from_number(record.number());
    let title = store::title(tx, id, language)?;
    Ok(title.map(|title| RecordLine { title, path: format!("/practices/{id}") }))
}

#[cfg(test)]
mod tests;
