//! Site visits: what the guests of a meeting see of the host city, and who has a place on which visit.
//!
//! Who conducts the meeting adds visits: where one meets, when it begins and ends, how many places there are, what one sees, and
//! who gets along with the way. Whose post comes to the meeting takes a place, one at a time of day. The last place is given
//! once; who comes later waits, in the order of asking. A place that is given back, or whose post comes to the meeting no more,
//! is the first one's who waits, who hears of it by mail. Places belong to posts and pass on with them, are closed when the
//! visit begins, and are removed a month after it. **Who has a place is told to who conducts the meeting alone.**

mod acts;
mod checks;
mod data;
mod demo;
mod following;
mod forms;
mod guests;
mod line;
mod mails;
mod model;
mod moving;
mod pages;
mod personal;
mod rules;
mod store;
mod telling;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/excursion.rs"));
}

use kernel::capability::{Capability, Counted, Holding, MeetingSection, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::web::{Example, Route, get, post};

pub(crate) use self::data::{SiteVisitData, SiteVisitsData, visit_data, visits_data};
use self::model::{ExcursionId, KIND};
use self::texts::Texts;
use crate::forum::CONDUCTING;

/// What site visits are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "excursion",
    routes: &[
        get("/meetings/{meeting}/site-visits", "site_visits", pages::list, Example::Record(pages::example_list)),
        post("/meetings/{meeting}/site-visits", "add_site_visit", pages::add),
        get("/site-visits/{site_visit}", "site_visit_page", pages::show, Example::Record(pages::example)),
        post("/site-visits/{site_visit}/place", "move_site_visit_place", pages::place),
        post("/site-visits/{site_visit}/change", "change_site_visit", pages::change),
        post("/site-visits/{site_visit}/cancel", "cancel_site_visit", pages::cancel),
        Route {
            rule: CONDUCTING,
            ..get(
                "/site-visits/{site_visit}/places.csv",
                "site_visit_file",
                pages::file,
                Example::Record(pages::example_file),
            )
        },
    ],
    migrations: &[Migration { name: "excursion/001", sql: include_str!("schema/001.sql") }],
    statements: &[store::STATEMENTS, checks::STATEMENTS, personal::STATEMENTS],
    records: &[RecordKind {
        kind: KIND,
        folder: "site-visits",
        label: |language| Texts::new(language).kind_site_visit().to_string(),
        line: |tx, record, _| line_of(tx, record),
        // Nobody has to do anything about a visit: it has no steps.
        verb: |_, language| Texts::new(language).see_site_visit().to_owned(),
    }],
    jobs: &[moving::WATCH, telling::TELL],
    holdings: &[Holding {
        name: |language| Texts::new(language).holding_places().to_string(),
        counted: Counted::By(store::places_of_post),
    }],
    meeting_moved: Some(following::follow),
    meeting_page: &[MeetingSection { id: "site-visits", order: 15, make: pages::section }],
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// A visit in a line. Who may read it was asked by whoever draws the line.
fn line_of(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let excursion = found(store::excursion(tx, ExcursionId::from_number(record.number())))?;
    Ok(excursion.map(|excursion| RecordLine { title: excursion.plan.title, path: format!("/site-visits/{record}") }))
}

#[cfg(test)]
mod tests;
