//! Groups and tables of a meeting: who sits with whom in an item of its agenda, or at its dinner.
//!
//! Who conducts a meeting says how many groups, or how many in each; those who come are drawn into them by the crate `timetable`:
//! mixed by region, size of city and language, away from whom they sat with before in the series, and together with whom they and
//! somebody else named each other at the meetings of two. **Of wishes it knows only those that were mutual and told.** Who conducts
//! reads why each group is as it is and what could not be met, moves people by hand, draws anew, and tells: from then on each who
//! comes reads where they sit, by mail, on the page of the meeting and on that of the item. Seats belong to posts, and are kept two years so
//! that the next meetings of the series mix otherwise.

mod acts;
mod checks;
mod data;
mod demo;
mod drawing;
mod forgetting;
mod forms;
mod listed;
mod loaded;
mod mails;
mod model;
mod pages;
mod personal;
mod rules;
mod store;
mod telling;
mod view;
mod watching;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/breakout.rs"));
}

use kernel::capability::{Capability, Counted, Holding, ItemSection, MeetingSection, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::web::{Example, Route, get, post};

pub(crate) use self::data::{BreakoutData, BreakoutsData, breakout_data, breakouts_data};
pub(crate) use self::demo::past as demo_past;
use self::model::{BreakoutId, KIND};
use self::texts::Texts;
use crate::forum::{self, CONDUCTING};

/// What groups are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "breakout",
    routes: &[
        get("/meetings/{meeting}/breakouts", "breakouts_page", pages::list, Example::Record(demo::meeting_path)),
        post("/meetings/{meeting}/breakouts", "make_breakout", pages::make),
        get("/breakouts/{breakout}", "breakout_page", pages::one, Example::Record(demo::one_path)),
        post("/breakouts/{breakout}/drawing", "draw_breakout", pages::draw),
        post("/breakouts/{breakout}/moves", "move_in_breakout", pages::put),
        post("/breakouts/{breakout}/telling", "tell_breakout", pages::tell),
        post("/breakouts/{breakout}/removal", "remove_breakout", pages::remove),
        Route {
            rule: CONDUCTING,
            ..get("/breakouts/{breakout}/list", "breakout_list", pages::print, Example::Record(demo::list_path))
        },
    ],
    migrations: &[
        Migration { name: "breakout/001", sql: include_str!("schema/001.sql") },
        Migration { name: "breakout/002", sql: include_str!("schema/002.sql") },
    ],
    statements: &[
        store::STATEMENTS,
        store::seat::STATEMENTS,
        forgetting::STATEMENTS,
        checks::STATEMENTS,
        personal::STATEMENTS,
    ],
    records: &[RecordKind {
        kind: KIND,
        folder: "breakouts",
        label: |language| Texts::new(language).kind_breakout().to_string(),
        line: |tx, record, _| line(tx, record),
        verb: |_, language| Texts::new(language).verb_tell().to_owned(),
    }],
    jobs: &[telling::TELL, watching::WATCH],
    holdings: &[Holding {
        name: |language| Texts::new(language).holding_breakouts().to_string(),
        counted: Counted::BySteps(KIND),
    }],
    meeting_page: &[MeetingSection { id: "groups", order: 17, make: pages::on_meeting }],
    item_page: &[ItemSection { id: "groups", order: 10, make: pages::on_item }],
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// Groups in a line: their meeting's name. Who may read it was asked by whoever draws the line.
fn line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let Some(breakout) = found(store::breakout(tx, BreakoutId::from_number(record.number())))? else { return Ok(None) };
    let title = forum::meeting(tx, breakout.meeting)?.name;
    Ok(Some(RecordLine { title, path: format!("/breakouts/{record}") }))
}

#[cfg(test)]
mod tests;
