//! The budget of a meeting: what it is planned to cost, what was spent, and who pays.
//!
//! The secretariat keeps lines: a heading, who pays (the network, the host city, a partner or another organisation), what is
//! planned and what is committed or spent, in the currency in which it is paid. Sums stand by payer and currency; nothing is
//! converted. What bursaries bind and what the gift register says was paid for people is read where it is kept and counted
//! here, never typed a second time. The secretariat that conducts a meeting keeps its budget; its chair and the chair of the
//! network read it. **Nobody else reads a sum of it.**

mod acts;
mod checks;
mod data;
mod demo;
mod forms;
mod model;
mod pages;
mod personal;
mod rules;
mod sheet;
mod store;
mod sums;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/finance.rs"));
}

use kernel::capability::{Capability, MeetingSection, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::web::{Example, Handler, Method, Route, post};

pub(crate) use self::data::{BudgetData, budget_data};
use self::model::{KIND, LineId};
use self::texts::Texts;
use crate::forum;

/// What budgets are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "finance",
    routes: &[
        get("/meetings/{meeting}/budget", "meeting_budget", pages::show, pages::example_sheet),
        post("/meetings/{meeting}/budget", "add_budget_line", pages::add),
        get("/meetings/{meeting}/budget.csv", "budget_file", pages::file, pages::example_file),
        get("/budget-lines/{budget_line}", "budget_line", pages::one, pages::example_line),
        post("/budget-lines/{budget_line}/change", "change_budget_line", pages::change),
        post("/budget-lines/{budget_line}/removal", "remove_budget_line", pages::remove),
    ],
    migrations: &[Migration { name: "finance/001", sql: include_str!("schema/001.sql") }],
    statements: &[store::STATEMENTS, checks::STATEMENTS, personal::STATEMENTS],
    records: &[RecordKind {
        kind: KIND,
        folder: "budget-lines",
        label: |language| Texts::new(language).kind_line().to_string(),
        line: |tx, record, _| line(tx, record),
        verb: |_, language| Texts::new(language).change_line().to_owned(),
    }],
    meeting_page: &[MeetingSection { id: "budget", order: 55, make: pages::section }],
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// Finds an address of a route in the demo network.
type Find = fn(&mut Tx<'_>) -> Result<Option<String>, Stop>;

const fn get(path: &'static str, name: &'static str, handler: Handler, example: Find) -> Route {
    let rule = forum::CONDUCTING;
    Route { method: Method::Get, path, rule, name, handler, example: Example::Record(example) }
}

/// A line of a budget in a line of text: its meeting's name. Who may read it was asked by whoever draws it.
fn line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let Some(line) = found(store::line(tx, LineId::from_number(record.number())))? else { return Ok(None) };
    let title = forum::meeting(tx, line.meeting)?.name;
    Ok(Some(RecordLine { title, path: format!("/budget-lines/{record}") }))
}

#[cfg(test)]
mod tests;
