//! Letters: writing to people of the network, and notes of calls with them.
//!
//! The secretariat and the chair write to everybody, a regional president to the region. One selects people by filters
//! that stand in the address, writes once, adds versions in other languages, and sends it now or at a time. A letter is a
//! draft, planned, leaving, sent; whom its selection means is found again when it leaves, and written down. Each reader
//! gets their own language or the original and is told which; replies reach the writer who agreed to it, else the
//! network. What came of each mail is known from the mail server alone: nothing in a letter reports back. Notes of calls
//! are read by those who serve the network and by nobody else. Both stand on the city's page. It gives the others nothing.

mod acts;
mod call_pages;
mod checks;
mod city;
mod controls;
mod deeds;
mod demo;
mod forms;
mod letter_page;
mod mails;
mod merge;
mod model;
mod pages;
mod people;
mod personal;
mod reading;
mod rules;
mod select_page;
mod selection;
mod sending;
mod store;
mod write_page;

#[cfg(test)]
mod tests;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/letter.rs"));
}

use kernel::capability::{Capability, Counted, Holding, Navigation, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::Function;
use kernel::stop::Stop;
use kernel::web::{Example, Handler, Method, Route, Rule};

pub(crate) use self::sending::PER_ACT_MAX;
use self::texts::Texts;

/// What letters are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "letter",
    routes: &[
        Route { rule: Rule::SignedIn, ..get("/letters", "letter_list", pages::list, Example::Itself) },
        post("/letters", "begin_letter", write_page::begin),
        get("/letters/people", "letter_people", select_page::show, Example::Itself),
        get("/letters/new", "new_letter", write_page::new, Example::Itself),
        Route {
            rule: Rule::SignedIn,
            ..get("/letters/{letter}", "letter_page", letter_page::show, Example::Record(letter_page::example))
        },
        get("/letters/{letter}/write", "letter_words", write_page::edit, Example::Record(write_page::example_draft)),
        post("/letters/{letter}/versions", "write_letter", write_page::write),
        post("/letters/{letter}/selection", "select_people", deeds::select),
        post("/letters/{letter}/trial", "try_letter", deeds::send_trial),
        post("/letters/{letter}/sending", "send_letter", deeds::plan),
        post("/letters/{letter}/sending/withdrawal", "take_letter_back", deeds::take_back),
        post("/letters/{letter}/resending", "send_letter_again", deeds::resend),
        post("/letters/{letter}/template", "keep_letter_as_template", deeds::keep_as_template),
        post("/letters/{letter}/removal", "discard_letter", deeds::discard),
        get("/cities/{city}/calls", "calls_of_city", call_pages::list, Example::Record(call_pages::example_city)),
        post("/cities/{city}/calls", "note_call", call_pages::add),
        get("/calls/{call}", "call_page", call_pages::show, Example::Record(call_pages::example)),
        post("/calls/{call}/completion", "finish_call", call_pages::finish),
    ],
    navigation: Some(Navigation {
        path: "/letters",
        label: |language| Texts::new(language).title().to_string(),
        is_public: false,
        first_for: &[Function::Secretariat, Function::President, Function::Chair],
    }),
    migrations: &[Migration { name: "letter/001", sql: include_str!("schema/001.sql") }],
    statements: store::ALL,
    records: &[
        RecordKind {
            kind: "letter",
            folder: "letters",
            label: |language| Texts::new(language).kind_letter().to_string(),
            line: letter_line,
            verb: |_, language| Texts::new(language).verb_finish().to_string(),
        },
        RecordKind {
            kind: "call",
            folder: "calls",
            label: |language| Texts::new(language).kind_call().to_string(),
            line: |_, _, _| Ok(None),
            verb: |_, language| Texts::new(language).verb_follow_up().to_string(),
        },
    ],
    jobs: sending::JOBS,
    holdings: &[
        Holding {
            name: |language| Texts::new(language).holding_drafts().to_string(),
            counted: Counted::BySteps("letter"),
        },
        Holding {
            name: |language| Texts::new(language).holding_calls().to_string(),
            counted: Counted::BySteps("call"),
        },
    ],
    city_page: city::SECTIONS,
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// A page for those who write; what only some may see in it is asked by its rules.
const fn get(path: &'static str, name: &'static str, handler: Handler, example: Example) -> Route {
    Route { method: Method::Get, path, rule: Rule::Functions(rules::WRITERS), name, handler, example }
}

/// An act of those who write; its rule asks whose letter it is.
const fn post(path: &'static str, name: &'static str, handler: Handler) -> Route {
    Route { method: Method::Post, path, rule: Rule::Functions(rules::WRITERS), name, handler, example: Example::Itself }
}

/// A letter in one line; who may read it was asked by whoever draws the line.
fn letter_line(tx: &mut Tx<'_>, record: RecordId, _: Language) -> Result<Option<RecordLine>, Stop> {
    let letter = store::letter(tx, model::LetterId::from_number(record.number()))?;
    let title = acts::subject_of(tx, &letter)?;
    Ok(Some(RecordLine { title, path: format!("/letters/{record}") }))
}
