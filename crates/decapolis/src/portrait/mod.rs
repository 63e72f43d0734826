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
use kernel::web::{Answer, Example, Method, Route, Rule, Status, Visit};

use self::texts::Texts;

/// What this is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "portrait",
    routes: &[
        Route {
            method: Method::Get,
            path: "/account/portrait",
            rule: Rule::SignedIn,
            name: "portrait_page",
            handler: pages::show,
            example: Example::Itself,
        },
        Route {
            method: Method::Get,
            path: "/account/portrait/picture",
            rule: Rule::SignedIn,
            name: "own_portrait",
            handler: pages::picture,
            example: Example::Itself,
        },
        Route {
            method: Method::Post,
            path: "/account/portrait/upload",
            rule: Rule::Oneself,
            name: "set_portrait",
            handler: pages::set,
            example: Example::Itself,
        },
        Route {
            method: Method::Post,
            path: "/account/portrait/removal",
            rule: Rule::Oneself,
            name: "remove_portrait",
            handler: pages::remove,
            example: Example::Itself,
        },
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
