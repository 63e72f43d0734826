//! Interests: the ties that holders of posts declare, and that they have none to declare.
//!
//! Whoever holds a post says with whom they have a tie that others should know of: an employer, shares, advice, family, a
//! gift. It is public, on the register, on their city's page and on the organisation's. Only they declare and end it;
//! ending keeps it. "Nothing to declare" is a dated declaration too, so that silence can be told from it; who said neither
//! is seen by the secretariat and the chair. A tie is the person's and not the post's: it does not pass with the post, and
//! goes when the person is erased. It gives the others: the ties of a circle's posts, and those with an organisation.

mod acts;
mod data;
mod demo;
mod forms;
mod missing;
mod model;
mod pages;
mod personal;
mod rules;
mod store;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/interest.rs"));
}

use kernel::capability::Capability;
use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::design::Item;
use kernel::post::Function;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use kernel::web::{Example, Handler, Method, Route, Rule, Visit, post};

pub(crate) use self::data::{
    InterestData, InterestLineData, interest_data, interest_lines, line_data as interest_line,
};
pub(crate) use self::model::{Interest, InterestId};
use crate::network::OrganisationId;

/// What interests are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "interest",
    routes: &[
        get("/interests", "interest_list", pages::list, Example::Itself, Rule::Everybody),
        get("/interests/new", "interest_form", pages::new, Example::Itself, Rule::SignedIn),
        get("/interests/missing", "interests_missing", missing::page, Example::Itself, Rule::Functions(OVERSEERS)),
        post("/interests/nothing", "declare_nothing", pages::declare_nothing),
        post("/interests", "declare_interest", pages::declare),
        get("/interests/{interest}", "interest_page", pages::show, Example::Record(pages::example), Rule::Everybody),
        post("/interests/{interest}/end", "end_interest", pages::end),
    ],
    migrations: &[Migration { name: "interest/001", sql: include_str!("schema/001.sql") }],
    statements: &[store::STATEMENTS, personal::STATEMENTS],
    checks: store::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| texts::Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// Who sees who has not declared yet.
const OVERSEERS: &[Function] = &[Function::Chair, Function::Secretariat];

const fn get(path: &'static str, name: &'static str, handler: Handler, example: Example, rule: Rule) -> Route {
    Route { method: Method::Get, path, rule, name, handler, example }
}

/// What holders of a circle's posts declared, the latest first.
pub(crate) fn of_home(tx: &mut Tx<'_>, visit: &Visit<'_>, home: CircleId) -> Result<Vec<Item>, Stop> {
    let now = tx.now();
    Ok(items(visit, &store::of_home(tx, home)?, now))
}

/// The organisations with which holders of a circle's posts have a declared tie now.
pub(crate) fn organisations_of(tx: &mut Tx<'_>, home: CircleId) -> Result<Vec<OrganisationId>, Fault> {
    let now = tx.now();
    let standing = store::of_home(tx, home)?.into_iter().filter(|interest| interest.tie.ends_at > now);
    Ok(standing.filter_map(|interest| interest.tie.organisation).collect())
}

/// The homes of posts whose holders have a declared tie with an organisation now.
pub(crate) fn homes_tied_with(tx: &mut Tx<'_>, organisation: OrganisationId) -> Result<Vec<CircleId>, Fault> {
    store::homes_tied_with(tx, organisation)
}

/// Declared ties with an organisation, the latest first.
pub(crate) fn with_organisation(tx: &mut Tx<'_>, organisation: OrganisationId) -> Result<Vec<Interest>, Fault> {
    store::with_organisation(tx, organisation)
}

/// Declarations as a list shows them.
pub(crate) fn items(visit: &Visit<'_>, interests: &[Interest], now: Timestamp) -> Vec<Item> {
    interests.iter().map(|interest| pages::item(visit, interest, now)).collect()
}

#[cfg(test)]
mod tests;
