//! Programmes: what the network runs, by its present name and by those it had.
//!
//! Networks rename their programmes every few years, so a name is a dated record with its source and never overwritten: a
//! paper of three years ago still leads to the programme of today. The secretariat adds a programme, renames it and ends
//! it with what came of it. All of it is public. It never says anything of a person.

mod acts;
mod checks;
mod data;
mod demo;
mod forms;
mod model;
mod pages;
mod rules;
mod search;
mod store;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/programme.rs"));
}

use kernel::capability::Capability;
use kernel::db::migrate::Migration;
use kernel::web::{Example, Handler, Method, Route, Rule, post};

pub(crate) use self::data::{ProgrammeData, ProgrammeLineData, programme_data, programme_lines};
pub(crate) use self::model::ProgrammeId;

/// What programmes are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "programme",
    routes: &[
        get("/programmes", "programme_list", pages::list, Example::Itself),
        post("/programmes", "add_programme", pages::add),
        get("/programmes/{programme}", "programme_page", pages::show, Example::Record(pages::example)),
        post("/programmes/{programme}/name", "rename_programme", pages::rename),
        post("/programmes/{programme}/end", "end_programme", pages::end),
    ],
    migrations: &[Migration { name: "programme/001", sql: include_str!("schema/001.sql") }],
    statements: &[store::STATEMENTS, checks::STATEMENTS],
    search: search::SOURCES,
    checks: checks::CHECKS,
    done: Some(|act, language| texts::Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

const fn get(path: &'static str, name: &'static str, handler: Handler, example: Example) -> Route {
    Route { method: Method::Get, path, rule: Rule::Everybody, name, handler, example }
}

#[cfg(test)]
mod tests;
