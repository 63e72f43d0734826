//! Meetings of two at a meeting: people name whom they want to meet, and wishes that are mutual get a slot and a table.
//!
//! Who conducts a meeting opens wishes: slots, tables, a last hour. Whoever has a seat, partners with one too, names up to ten
//! posts of those who come, and says in which slots it cannot be met. **Nobody reads a wish but the post that made it; only one that is
//! returned leads to anything, and one that is not is counted nowhere and named to nobody.** Then it is drawn up by the crate `timetable`, again if who conducts
//! wants it, and told: each reads and is mailed their own, and calls one off with a word. Wishes belong to posts, and go with
//! what came of them a month after the meeting.

mod acts;
mod checks;
mod data;
mod demo;
mod drawing;
mod filtering;
mod following;
mod forgetting;
mod forms;
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
    include!(concat!(env!("OUT_DIR"), "/encounter.rs"));
}

use kernel::capability::{Capability, Counted, Holding, MeetingSection, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::post::PostId;
use kernel::stop::{Stop, found};
use kernel::time::Timestamp;
use kernel::web::{Example, Route, get, post};

pub(crate) use self::data::{EncounterData, EncountersData, encounter_data, encounters_data};
pub(crate) use self::demo::past as demo_past;
use self::model::{KIND, RoundId};
use self::texts::Texts;
use crate::forum::{self, CONDUCTING, MeetingId};

/// What meetings of two are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "encounter",
    routes: &[
        get("/meetings/{meeting}/encounters", "encounters_page", pages::show, Example::Record(demo::page_path)),
        post("/meetings/{meeting}/encounters", "open_encounters", pages::open),
        post("/meetings/{meeting}/encounters/wishes", "wish_encounters", pages::wish),
        post("/meetings/{meeting}/encounters/drawing", "draw_encounters", pages::draw),
        post("/meetings/{meeting}/encounters/telling", "tell_encounters", pages::tell),
        Route {
            rule: CONDUCTING,
            ..get(
                "/meetings/{meeting}/encounters/list",
                "encounter_list",
                pages::list,
                Example::Record(demo::list_path),
            )
        },
        get("/encounters/{encounter}", "encounter_page", pages::one, Example::Record(demo::own_path)),
        post("/encounters/{encounter}/call-off", "call_off_encounter", pages::call_off),
        get(
            "/encounter-rounds/{encounter_round}",
            "encounter_round",
            pages::lead_on,
            Example::Record(demo::round_path),
        ),
    ],
    migrations: &[
        Migration { name: "encounter/001", sql: include_str!("schema/001.sql") },
        Migration { name: "encounter/002", sql: include_str!("schema/002.sql") },
        Migration { name: "encounter/003", sql: include_str!("schema/003.sql") },
    ],
    statements: &[
        store::STATEMENTS,
        store::drawn::STATEMENTS,
        store::away::STATEMENTS,
        forgetting::STATEMENTS,
        checks::STATEMENTS,
        personal::STATEMENTS,
    ],
    records: &[RecordKind {
        kind: KIND,
        folder: "encounter-rounds",
        label: |language| Texts::new(language).kind_round().to_string(),
        line: |tx, record, _| line(tx, record),
        verb: |verb, language| Texts::new(language).verb(verb).to_string(),
    }],
    jobs: &[telling::ASK, telling::TELL, watching::DUE, watching::WATCH],
    holdings: &[
        Holding {
            name: |language| Texts::new(language).holding_wishes().to_string(),
            counted: Counted::By(store::count_of_post),
        },
        Holding { name: |language| Texts::new(language).holding_rounds().to_string(), counted: Counted::BySteps(KIND) },
    ],
    meeting_moved: Some(following::follow),
    meeting_page: &[MeetingSection { id: "encounters", order: 18, make: pages::section }],
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// A round in a line: its meeting's name. Who may read it was asked by whoever draws the line.
fn line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let Some(round) = found(store::round(tx, RoundId::from_number(record.number())))? else { return Ok(None) };
    let title = forum::meeting(tx, round.meeting)?.name;
    Ok(Some(RecordLine { title, path: format!("/encounter-rounds/{record}") }))
}

/// Who named each other at a meeting, each pair once, as soon as people were told; also those for whom there was no slot. What was
/// wished and not returned is told to nobody.
pub(crate) fn mutual(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<(PostId, PostId)>, Stop> {
    let Some(round) = store::of_meeting(tx, meeting)?.filter(|round| round.told_at != Timestamp::FOREVER) else {
        return Ok(Vec::new());
    };
    let met: Vec<_> = store::drawn::encounters(tx, round.id)?.iter().map(|met| (met.one, met.other)).collect();
    let unmet = store::drawn::unmet(tx, round.id)?;
    Ok(met.into_iter().chain(unmet.iter().map(|unmet| (unmet.one, unmet.other))).collect())
}

#[cfg(test)]
mod tests;
