//! A picture of oneself, for those who come to the same meetings: it stands beside the name in the participants' book.
//!
//! It belongs to the person and not to a post. It is small and written anew when it comes, so that nothing is kept of what the
//! camera noted, and **who takes it away or is erased leaves nothing of it.** Who sees it is said by who shows it.

mod acts;
mod checks;
mod demo;
mod pages;
mod personal;
mod store;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/portrait.rs"));
}

use std::collections::BTreeSet;

use kernel::capability::Capability;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::file::Portrait;
use kernel::person::PersonId;
use kernel::stop::{Fault, Stop};
use kernel::web::{Answer, Example, Route, Rule, Status, Visit, get, post};

use self::texts::Texts;

/// What this is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "portrait",
    routes: &[
        get("/account/portrait", "portrait_page", pages::show, Example::Itself),
        get("/account/portrait/picture", "own_portrait", pages::picture, Example::Itself),
        Route { rule: Rule::Oneself, ..post("/account/portrait/upload", "set_portrait", pages::set) },
        Route { rule: Rule::Oneself, ..post("/account/portrait/removal", "remove_portrait", pages::remove) },
    ],
    migrations: &[Migration { name: "portrait/001", sql: include_str!("schema/001.sql") }],
    statements: &[store::STATEMENTS, checks::STATEMENTS],
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// Those of some people who have a picture.
pub(crate) fn those_with_one(tx: &mut Tx<'_>, people: &[PersonId]) -> Result<BTreeSet<PersonId>, Fault> {
    store::those_with_one(tx, people)
}

/// The picture of a person as a browser shows it, for whoever may see it: who asks sees to that. Missing where there is none.
pub(crate) fn answer(tx: &mut Tx<'_>, visit: &Visit<'_>, person: PersonId) -> Result<Answer, Stop> {
    let portrait = store::of_person(tx, person)?.ok_or(Stop::Missing)?;
    Ok(visit.versioned(Answer::of("image/jpeg", Status::Ok, Portrait::jpeg(&portrait).to_vec())))
}

#[cfg(test)]
mod tests;
