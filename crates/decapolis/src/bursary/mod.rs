//! Bursaries: help with the journey to a meeting, decided by rules that all who ask can read.
//!
//! The secretariat says what a meeting has: a pot, the most that one city gets, a last day, costs or sums by the distance. Whoever
//! leads a city that is asked to the meeting asks, with a reason. Points with their parts put those who asked in an order that
//! all of them see. The secretariat grants or declines with a reason, in one mail; a city that was declined asks the chair of
//! the meeting for a second look, once. What is granted is taken up or given back, and settled after the meeting. What is taken
//! up stands in the gift register. **Never more than the pot and never more than one city gets, also when two decide at once;
//! partners read none of it.**

mod acts;
mod asked;
mod checks;
mod data;
mod demo;
mod forms;
mod mail_act;
mod mails;
mod model;
mod pages;
mod paying;
mod personal;
mod points;
mod rules;
mod store;
mod watching;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/bursary.rs"));
}

use kernel::capability::{Capability, Counted, Holding, MeetingSection, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::language::Money;
use kernel::stop::{Stop, found};
use kernel::web::{Example, get, post};

pub(crate) use self::data::{BursariesData, BursaryData, bursaries_data, bursary_data};
pub(crate) use self::demo::past as demo_past;
use self::model::{BursaryId, KIND};
use self::texts::Texts;
use crate::forum::{self, MeetingId};

/// What bursaries are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "bursary",
    routes: &[
        get(
            "/meetings/{meeting}/bursary",
            "bursaries_page",
            pages::of_meeting,
            Example::Record(pages::example_meeting),
        ),
        post("/meetings/{meeting}/bursary", "keep_bursaries", pages::keep),
        post("/meetings/{meeting}/bursaries", "ask_bursary", pages::ask),
        get("/bursaries/{bursary}", "bursary_page", pages::show, Example::Record(pages::example)),
        post("/bursaries/{bursary}/decision", "decide_bursary", pages::decide),
        post("/bursaries/{bursary}/answer", "answer_bursary", pages::answer),
        post("/bursaries/{bursary}/second-look", "ask_second_look", pages::ask_again),
        post("/bursaries/{bursary}/settlement", "settle_bursary", pages::settle),
    ],
    migrations: &[Migration { name: "bursary/001", sql: include_str!("schema/001.sql") }],
    statements: &[store::STATEMENTS, checks::STATEMENTS, personal::STATEMENTS],
    records: &[RecordKind {
        kind: KIND,
        folder: "bursaries",
        label: |language| Texts::new(language).kind_bursary().to_string(),
        line: |tx, record, _| line(tx, record),
        verb: |verb, language| Texts::new(language).verb(verb).to_string(),
    }],
    jobs: &[watching::WATCH],
    mail_acts: &[mail_act::ASK],
    beside: &[mail_act::BESIDE],
    holdings: &[Holding {
        name: |language| Texts::new(language).holding_bursaries().to_string(),
        counted: Counted::BySteps(KIND),
    }],
    meeting_page: &[MeetingSection { id: "bursaries", order: 50, make: pages::section }],
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// What a meeting has for bursaries, and what they take of it: granted until it is settled, then what was paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bound {
    pub(crate) pot: Money,
    pub(crate) bound: Money,
}

/// The same of a meeting; nothing where it has none. Whoever asks sees to who may read it.
pub(crate) fn bound(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Option<Bound>, Stop> {
    let Some(scheme) = store::scheme(tx, meeting)? else { return Ok(None) };
    let bound = store::bursaries(tx, meeting)?.iter().map(model::Bursary::binds).sum();
    Ok(Some(Bound { pot: scheme.money(scheme.terms.pot), bound: scheme.money(bound) }))
}

/// A bursary in a line: its meeting's name. Who may read it was asked by whoever draws the line.
fn line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let Some(bursary) = found(store::bursary(tx, BursaryId::from_number(record.number())))? else { return Ok(None) };
    let title = forum::meeting(tx, bursary.meeting)?.name;
    Ok(Some(RecordLine { title, path: format!("/bursaries/{record}") }))
}

#[cfg(test)]
mod tests;
