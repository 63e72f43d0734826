//! Privacy: what is held of people and why, one's own data in one file, and erasure.
//!
//! Who uses it: everybody reads what is collected; whoever is signed in takes their data with them or has themselves
//! erased; the secretariat looks at texts that an erased person left behind. The pages are made from what the
//! capabilities registered, so that none can forget a kind of data. Erasing is at once and for ever: the audit forgets
//! the person with it, and a restored copy erases them again. People whose last post ended long ago are erased after two
//! notices; the days of these notices are all that it keeps itself.

mod acts;
mod data;
mod inactive;
mod looks;
mod own_data;
mod pages;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/privacy.rs"));
}

use kernel::capability::Capability;
use kernel::db::migrate::Migration;
use kernel::post::Function;
use kernel::web::{Example, Handler, Method, Route, Rule};

/// What privacy is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "privacy",
    routes: &[
        get("/privacy", "privacy_page", Rule::Everybody, pages::privacy),
        get("/accessibility", "accessibility_page", Rule::Everybody, pages::accessibility),
        get("/account/data", "own_data", Rule::SignedIn, data::overview),
        post("/account/data", "download_own_data", Rule::Oneself, data::download),
        get("/account/erasure", "erasure_review", Rule::SignedIn, data::review),
        post("/account/erasure", "erase_oneself", Rule::Oneself, data::erase),
        get("/account/erased", "erased_page", Rule::Everybody, data::erased),
        get("/erasures", "erasure_looks", SECRETARIAT, looks::list),
        post("/erasures/{look}/look", "erasure_looked", SECRETARIAT, looks::done),
    ],
    migrations: &[Migration { name: "privacy/001", sql: include_str!("schema/001.sql") }],
    statements: &[inactive::STATEMENTS],
    personal: inactive::PERSONAL,
    ..Capability::NOTHING
};

const SECRETARIAT: Rule = Rule::Functions(&[Function::Secretariat]);

const fn get(path: &'static str, name: &'static str, rule: Rule, handler: Handler) -> Route {
    Route { method: Method::Get, path, rule, name, handler, example: Example::Itself }
}

const fn post(path: &'static str, name: &'static str, rule: Rule, handler: Handler) -> Route {
    Route { method: Method::Post, path, rule, name, handler, example: Example::Itself }
}

#[cfg(test)]
mod tests;
