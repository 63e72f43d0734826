//! Speaking lists: who wants to speak in an item while the meeting runs, in which order, who speaks, who has spoken.
//!
//! Who conducts the meeting opens the list of an item. Whoever is in the room asks with one press, and takes it back; who conducts
//! puts in line who raised a hand, calls the next, puts a point of order first, closes the list and ends it. Whoever has not spoken
//! in the item comes before those who have; otherwise who asked first. Partners cannot join where they are out of the room.
//! **Nothing of a list outlives its meeting; under the Chatham House rule, and in a closed hour, nothing of it outlives the item, and
//! no export has any of it.** So no audit, step or thread names who asked.

mod acts;
mod checks;
mod data;
mod demo;
mod ending;
mod loaded;
mod model;
mod pages;
mod personal;
mod rules;
mod store;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/speaking.rs"));
}

use kernel::capability::{Capability, ItemSection, MeetingSection};
use kernel::db::migrate::Migration;
use kernel::web::{Example, get, post};

pub(crate) use self::data::{SpeakingData, speaking_data};
use self::texts::Texts;

/// What speaking lists are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "speaking",
    routes: &[
        get("/agenda-items/{agenda_item}/speaking", "speaking_page", pages::show, Example::Record(demo::path)),
        post("/agenda-items/{agenda_item}/speaking", "keep_speaking_list", pages::keep),
        post("/agenda-items/{agenda_item}/speaking/own", "ask_to_speak", pages::ask),
        post("/agenda-items/{agenda_item}/speaking/others", "put_in_line", pages::add),
        post("/agenda-items/{agenda_item}/speaking/turns", "give_turn", pages::give),
    ],
    migrations: &[Migration { name: "speaking/001", sql: include_str!("schema/001.sql") }],
    statements: &[store::STATEMENTS, checks::STATEMENTS],
    jobs: &[ending::END],
    meeting_page: &[MeetingSection { id: "speaking", order: 5, make: pages::on_meeting }],
    item_page: &[ItemSection { id: "speaking", order: 5, make: pages::on_item }],
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

#[cfg(test)]
mod tests;
