//! Matching rounds: the secretariat brings many who look for help together with those who give it, at once and fairly.
//!
//! A round is for one programme template. Its rules are data; posts of member cities take part on one side and list whom
//! they would like, and say what not being listed means. Rules decide which pairs may be, then wishes rank. The secretariat
//! sees the proposal with reasons and one risk a pair, forces or forbids pairs with a reason, and publishes; each pair
//! becomes peer support that both sides accept, or decline without one. Everybody sees why they are with whom and why not
//! with another, nobody sees a score or who ranked them low. Every solution is kept whole. Whoever withdraws ends what the
//! round began for them; a published round is repaired with the fewest changes, and two who said yes are left together.
//! It gives the others nothing: what comes of it is peer support.

mod acts;
mod data;
mod demo;
mod forms;
mod gathering;
mod mails;
mod model;
mod pages;
mod personal;
mod publishing;
mod repairing;
mod rules;
mod solving;
mod store;
mod telling;
mod watching;
mod withdrawing;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/round.rs"));
}

use kernel::capability::{Capability, Counted, Holding, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::design::Button;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::Function;
use kernel::stop::{Stop, found};
use kernel::web::{Example, Route, Rule, get, post};

pub(crate) use self::data::{RoundData, RoundLineData, round_data, round_lines};
use self::model::EntryId;
pub(crate) use self::model::RoundId;
use self::texts::Texts;

/// The kind of a round in steps.
const KIND: &str = "round";
/// The kind of somebody's part in a round, in steps.
const ENTRY_KIND: &str = "round-entry";
/// Days in which a published round is repaired after a pair of it came apart.
const REPAIR_DAYS: i64 = 7;

/// What rounds are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "round",
    routes: &[
        get("/rounds", "round_list", pages::list, Example::Itself),
        Route {
            rule: Rule::Functions(&[Function::Secretariat]),
            ..get("/rounds/new", "round_form", pages::new, Example::Itself)
        },
        post("/rounds", "open_round", pages::open),
        get("/rounds/{round}", "round_page", pages::show, Example::Record(pages::example)),
        post("/rounds/{round}/entries", "enter_round", pages::enter),
        post("/rounds/{round}/solutions", "solve_round", pages::solve),
        post("/rounds/{round}/decisions", "decide_in_round", pages::decide),
        Route {
            rule: Rule::Functions(&[Function::Secretariat]),
            ..get(
                "/rounds/{round}/publication",
                "publication_look",
                pages::look_at_publication,
                Example::Record(pages::example_publication),
            )
        },
        post("/rounds/{round}/publication", "publish_round", pages::publish),
        post("/rounds/{round}/repairs", "repair_round", pages::mend),
        post("/round-entries/{round_entry}/wishes", "wish_in_round", pages::wish),
        get(
            "/round-entries/{round_entry}/withdrawal",
            "withdrawal_look",
            pages::look_at_withdrawal,
            Example::Record(pages::example_withdrawal),
        ),
        post("/round-entries/{round_entry}/withdrawal", "leave_round", pages::withdraw),
    ],
    migrations: &[
        Migration { name: "round/001", sql: include_str!("schema/001.sql") },
        Migration { name: "round/002", sql: include_str!("schema/002.sql") },
    ],
    statements: &[store::STATEMENTS, telling::STATEMENTS, personal::STATEMENTS],
    records: &[
        RecordKind {
            kind: KIND,
            folder: "rounds",
            label: |language| Texts::new(language).kind_round().to_string(),
            line: |tx, record, _| round_line(tx, RoundId::from_number(record.number())),
            verb: |verb, language| Texts::new(language).step_verb(verb).to_string(),
        },
        RecordKind {
            kind: ENTRY_KIND,
            folder: "rounds",
            label: |language| Texts::new(language).kind_entry().to_string(),
            line: entry_line,
            verb: |verb, language| Texts::new(language).step_verb(verb).to_string(),
        },
    ],
    jobs: &[telling::ANNOUNCE, telling::REMIND, watching::JOB],
    holdings: &[
        Holding { name: |language| Texts::new(language).holding_rounds().to_string(), counted: Counted::BySteps(KIND) },
        Holding {
            name: |language| Texts::new(language).holding_entries().to_string(),
            counted: Counted::BySteps(ENTRY_KIND),
        },
    ],
    checks: store::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// Where the rounds are, for the page of peer support.
pub(crate) fn link(language: Language) -> Button {
    Button::link(Texts::new(language).rounds(), "/rounds").quiet()
}

fn round_line(tx: &mut Tx<'_>, id: RoundId) -> Result<Option<RecordLine>, Stop> {
    let Some(round) = found(store::round(tx, id))? else { return Ok(None) };
    Ok(Some(RecordLine { title: round.name, path: format!("/rounds/{id}") }))
}

/// The line of somebody's part leads to the round.
fn entry_line(tx: &mut Tx<'_>, record: RecordId, _: Language) -> Result<Option<RecordLine>, Stop> {
    let Some(entry) = found(store::entry(tx, EntryId::from_number(record.number())))? else { return Ok(None) };
    round_line(tx, entry.round)
}

#[cfg(test)]
mod tests;
