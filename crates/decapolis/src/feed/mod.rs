//! A calendar of one's own: an address that a calendar program fetches, with the meetings of its person's posts.
//!
//! The address is signed and stands for one row; who ends it deletes the row, and the address gives nothing any more. What it
//! gives is what the person's posts hold at the moment: **a post that ended adds nothing, and nothing stands in it that its
//! person could not read signed in.**

mod acts;
mod checks;
mod demo;
mod file;
mod model;
mod pages;
mod personal;
mod store;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/feed.rs"));
}

use kernel::capability::Capability;
use kernel::db::migrate::Migration;
use kernel::web::{Example, Route, Rule, get, post};

use self::texts::Texts;

/// What this is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "feed",
    routes: &[
        get("/account/calendar", "calendar_page", pages::show, Example::Itself),
        Route { rule: Rule::Oneself, ..post("/account/calendar", "begin_feed", pages::begin) },
        Route { rule: Rule::Oneself, ..post("/account/calendar/end", "end_feed", pages::end) },
        Route {
            rule: Rule::Everybody,
            ..get("/feeds/{feed}", "feed_file", file::show, Example::Record(demo::example))
        },
    ],
    migrations: &[Migration { name: "feed/001", sql: include_str!("schema/001.sql") }],
    statements: &[store::STATEMENTS, checks::STATEMENTS],
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

#[cfg(test)]
mod tests;
