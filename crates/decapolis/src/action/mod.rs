//! Actions: what a meeting agreed that somebody does, until when, and what came of it.
//!
//! Who conducts a meeting writes an action down for the post of a city that attends, or for the secretariat. It waits on
//! its owner's desk until its owner says that it is done, with words or a link that show it; it can come later, for a
//! reason that is kept each time, be handed on to another post, which is told, or be dropped by who conducts the meeting.
//! Its owner answers from the page or from the mail, is reminded seven days before its day and once when it is late. It
//! passes with the post. What comes of a closed item is never read by partners. It gives the others: the actions of a
//! meeting, and from which item of the agenda something comes.

mod acts;
mod checks;
mod data;
mod demo;
mod forms;
mod job;
mod list;
mod loaded;
mod mail_act;
mod mails;
mod model;
mod origin;
mod pages;
mod people;
mod personal;
mod rules;
mod store;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/action.rs"));
}

use kernel::capability::{Capability, Counted, Holding, RecordKind, RecordLine};
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::design::{Control, Item};
use kernel::form::{Filled, FormErrors};
use kernel::id::Id;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop, found};
use kernel::time::{Timestamp, Zone};
use kernel::web::{Example, Fields, Visit, get, post};

pub(crate) use self::data::{ActionData, ActionLineData, ActionsData, action_data, actions_data, line_data};
pub(crate) use self::demo::{Outcome as DemoOutcome, answer as demo_answer};
pub(crate) use self::forms::closed_box;
pub(crate) use self::model::{Action, ActionId, NewAction, State};
pub(crate) use self::origin::Origin;
pub(crate) use self::people::People;
use self::texts::Texts;
use crate::agenda;
use crate::forum::{Meeting, MeetingId, Standing};

/// The kind of an action in threads, steps and mails.
const KIND: &str = "action";
/// The kind of the job that reminds of one.
const REMIND: &str = "remind-action";

/// What actions are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "action",
    routes: &[
        get("/actions", "action_list", list::page, Example::Itself),
        get("/actions/{action}", "action_page", pages::show, Example::Record(demo::example)),
        post("/actions/{action}/answer", "answer_action", pages::answer),
        post("/actions/{action}/hand-on", "hand_action_on", pages::hand_on),
        post("/actions/{action}/reopening", "reopen_action", pages::reopen),
        post("/actions/{action}/drop", "drop_action", pages::drop_it),
    ],
    migrations: &[Migration { name: "action/001", sql: include_str!("schema/001.sql") }],
    statements: &[store::STATEMENTS, checks::STATEMENTS, personal::STATEMENTS],
    records: &[RecordKind {
        kind: KIND,
        folder: "actions",
        label: |language| Texts::new(language).kind_action().to_string(),
        line: |tx, record, _| {
            let action = found(store::action(tx, ActionId::from_number(record.number())))?;
            Ok(action.map(|action| RecordLine { title: action.words, path: format!("/actions/{record}") }))
        },
        verb: |verb, language| Texts::new(language).verb(verb).to_string(),
    }],
    jobs: &[job::JOB],
    mail_acts: &[mail_act::ANSWER],
    holdings: &[Holding {
        name: |language| Texts::new(language).holding_actions().to_string(),
        counted: Counted::BySteps(KIND),
    }],
    comes_of_meetings: true,
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    reminds: &[KIND],
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    ..Capability::NOTHING
};

/// What a meeting agreed that somebody does, in the order in which it was written down.
pub(crate) fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Action>, Fault> {
    store::of_meeting(tx, meeting)
}

/// Whether a reader who stands so to its meeting reads an action that was not opened further.
pub(crate) fn is_for(actor: &Actor, action: &Action, standing: &Standing) -> bool {
    rules::may_read(actor, action, standing, false)
}

/// Writes down what somebody does until a day.
pub(crate) fn open(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: &Meeting,
    conducts: bool,
    new: &NewAction,
) -> Result<ActionId, Stop> {
    acts::open(tx, actor, meeting, conducts, new)
}

/// Opens what a meeting agreed to all members, but for what comes of closed items.
pub(crate) fn open_to_members(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<(), Stop> {
    acts::open_to_members(tx, meeting)
}

/// The fields in which an action of a meeting is written down.
pub(crate) fn controls(
    tx: &mut Tx<'_>,
    filled: Filled<'_>,
    meeting: MeetingId,
    language: Language,
) -> Result<Vec<Control>, Stop> {
    let among = acts::candidates(tx, meeting)?;
    let people = People::load(tx, language, among.iter().copied())?;
    let items = agenda::items(tx, meeting)?;
    Ok(forms::new_controls(filled, people.choices(&among), &items, language))
}

/// Reads an action that is written down.
///
/// # Errors
/// All that is wrong with it, by field.
pub(crate) fn parse(form: &Fields, zone: &Zone, now: Timestamp, language: Language) -> Result<NewAction, FormErrors> {
    forms::parse_new(form, zone, now, language)
}

/// An action as a line: its words, its owner and its day.
pub(crate) fn item(tx: &Tx<'_>, visit: &Visit<'_>, people: &People, action: &Action) -> Item {
    list::item(tx, visit, people, action)
}

/// Reminds the owner of an action on a day of the demo network's past.
pub(crate) fn demo_remind(tx: &mut Tx<'_>, id: ActionId) -> Result<(), Stop> {
    acts::remind(tx, id)
}

/// Gives an action to another post, in the demo network.
pub(crate) fn demo_hand_on(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: ActionId,
    to: kernel::post::PostId,
    reason: &str,
) -> Result<(), Stop> {
    acts::hand_on(tx, actor, id, to, reason)
}

#[cfg(test)]
mod tests;
