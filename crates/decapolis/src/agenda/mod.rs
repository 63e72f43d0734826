//! Agendas: what a meeting talks about, when and where, and where each item comes from.
//!
//! Who conducts a meeting keeps its agenda as a draft: adds items, or makes them from what the cities that attend need, which
//! are then tied to those needs; asks posts of cities to speak, who answer on their desk or from the mail; puts items into
//! hours and rooms, and sees what clashes. The draft is read by who conducts and who attends for a city. Publishing keeps it
//! as a numbered version, which the others read, less what is in confidence; of the first all who attend hear, of a later
//! one whom its changes touch. Items belong to posts. It gives the others: the items of a meeting, and making one from
//! whatever needs and answers it comes from.

mod acts;
mod arranging;
mod changes;
mod checks;
mod clashes;
mod data;
mod demo;
mod files;
mod forms;
mod gathering;
mod hours;
mod mail_act;
mod mails;
mod model;
mod needs;
mod pages;
mod personal;
mod publishing;
mod rules;
mod section;
mod shown;
mod snapshot;
mod speaking;
mod store;
mod telling;
mod view;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/agenda.rs"));
}

use kernel::capability::{Capability, Counted, Holding, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop, found};
use kernel::thread::End;
use kernel::time::Timestamp;
use kernel::web::{Example, Handler, Method, Route, Rule};

pub(crate) use self::data::{
    AgendaData, AgendaItemData, AgendaNeedsData, AgendaVersionData, NowData, agenda_data, agenda_item_data,
    agenda_needs_data, agenda_version_data, now_data,
};
pub(crate) use self::demo::past as demo_past;
use self::model::{AgendaItem, SpeakerId};
pub(crate) use self::model::{AgendaItemId, ItemKind, KIND};
use self::texts::Texts;
use crate::forum::{MeetingId, Story};
use crate::network::CityId;

/// What agendas are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "agenda",
    routes: &[
        get("/meetings/{meeting}/agenda", "agenda_page", pages::agenda, |tx| demo::meeting_path(tx, "agenda")),
        post("/meetings/{meeting}/agenda", "add_agenda_item", pages::add),
        get("/meetings/{meeting}/agenda/needs", "agenda_needs", pages::needs, |tx| {
            demo::meeting_path(tx, "agenda/needs")
        }),
        post("/meetings/{meeting}/agenda/proposals", "propose_agenda_item", pages::propose),
        post("/meetings/{meeting}/agenda/arrangement", "arrange_agenda", pages::arrange),
        post("/meetings/{meeting}/agenda/publication", "publish_agenda", pages::publish),
        get("/meetings/{meeting}/agenda/versions/{number}", "agenda_version", pages::version, |tx| {
            demo::meeting_path(tx, "agenda/versions/1")
        }),
        get("/meetings/{meeting}/now", "agenda_now", pages::now, |tx| demo::meeting_path(tx, "now")),
        get("/meetings/{meeting}/schedule.xml", "agenda_xml", files::xml, |tx| demo::meeting_path(tx, "schedule.xml")),
        get("/meetings/{meeting}/schedule.json", "agenda_json", files::json, |tx| {
            demo::meeting_path(tx, "schedule.json")
        }),
        get("/meetings/{meeting}/calendar.ics", "agenda_calendar", files::ics, |tx| {
            demo::meeting_path(tx, "calendar.ics")
        }),
        get("/agenda-items/{agenda_item}", "agenda_item_page", pages::item, demo::item_path),
        post("/agenda-items/{agenda_item}", "change_agenda_item", pages::change),
        post("/agenda-items/{agenda_item}/removal", "remove_agenda_item", pages::remove),
        post("/agenda-items/{agenda_item}/speakers", "ask_speaker", pages::ask),
        post("/agenda-speakers/{agenda_speaker}/answer", "answer_speaker", pages::answer),
    ],
    navigation: None,
    migrations: &[Migration { name: "agenda/001", sql: include_str!("schema/001.sql") }],
    statements: &[
        store::STATEMENTS,
        store::speaker::STATEMENTS,
        store::version::STATEMENTS,
        checks::STATEMENTS,
        personal::STATEMENTS,
    ],
    records: &[
        RecordKind {
            kind: KIND,
            folder: "agenda-items",
            label: |language| Texts::new(language).kind_item().to_string(),
            line: |tx, record, _| line(tx, AgendaItemId::from_number(record.number())),
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: model::SPEAKER_KIND,
            folder: "agenda-items",
            label: |language| Texts::new(language).kind_speaker().to_string(),
            line: |tx, record, _| {
                let part = found(store::speaker::speaker(tx, SpeakerId::from_number(record.number())))?;
                part.map_or(Ok(None), |part| line(tx, part.item))
            },
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
    ],
    jobs: &[telling::ANNOUNCE],
    mail_acts: &[mail_act::ANSWER],
    replies: &[],
    digest: &[],
    holdings: &[
        Holding {
            name: |language| Texts::new(language).holding_items().to_string(),
            counted: Counted::By(store::count_of_owner),
        },
        Holding {
            name: |language| Texts::new(language).holding_parts().to_string(),
            counted: Counted::BySteps(model::SPEAKER_KIND),
        },
    ],
    search: &[],
    brief: &[],
    city_page: &[],
    meeting_page: section::SECTIONS,
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
};

const fn get(path: &'static str, name: &'static str, handler: Handler, example: Find) -> Route {
    Route { method: Method::Get, path, rule: Rule::SignedIn, name, handler, example: Example::Record(example) }
}

/// Finds an address of a route in the demo network.
type Find = fn(&mut Tx<'_>) -> Result<Option<String>, Stop>;

/// An act of somebody signed in; its rule asks who.
const fn post(path: &'static str, name: &'static str, handler: Handler) -> Route {
    Route { method: Method::Post, path, rule: Rule::SignedIn, name, handler, example: Example::Itself }
}

/// An item in a line, as it was published; before that as the draft has it. Who may read it was asked by whoever draws it.
fn line(tx: &mut Tx<'_>, id: AgendaItemId) -> Result<Option<RecordLine>, Stop> {
    let Some(item) = found(store::item(tx, id))? else { return Ok(None) };
    let published = store::version::latest(tx, item.meeting)?.map(|latest| latest.entries).unwrap_or_default();
    let known = published.into_iter().find(|entry| entry.id == id && !entry.plan.is_closed);
    let title = known.map_or(item.plan.title, |entry| entry.plan.title);
    Ok(Some(RecordLine { title, path: path(id) }))
}

/// The page of an item.
pub(crate) fn path(id: AgendaItemId) -> String {
    format!("/agenda-items/{id}")
}

/// An item of a draft, for what is begun from it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(dead_code, reason = "what others begin from an item reads more of it than we do")]
pub(crate) struct Line {
    pub(crate) id: AgendaItemId,
    pub(crate) record: RecordId,
    pub(crate) meeting: MeetingId,
    pub(crate) title: String,
    /// For ever while it has no place.
    pub(crate) starts_at: Timestamp,
    pub(crate) minutes: i64,
    pub(crate) kind: ItemKind,
    /// Whether it is in confidence: partners are out of the room.
    pub(crate) is_closed: bool,
}

impl From<AgendaItem> for Line {
    fn from(item: AgendaItem) -> Self {
        let AgendaItem { id, meeting, plan, .. } = item;
        Self {
            id,
            record: store::record(id),
            meeting,
            title: plan.title,
            starts_at: plan.starts_at,
            minutes: plan.minutes,
            kind: plan.kind,
            is_closed: plan.is_closed,
        }
    }
}

/// The items of a meeting as the draft has them, by start; whoever asks sees to who may read them.
pub(crate) fn items(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Line>, Fault> {
    Ok(store::items(tx, meeting)?.into_iter().map(Line::from).collect())
}

/// One item of a draft; whoever asks sees to who may read it.
#[allow(dead_code, reason = "for what others begin from an item")]
pub(crate) fn item(tx: &mut Tx<'_>, id: AgendaItemId) -> Result<Line, Stop> {
    Ok(store::item(tx, id)?.into())
}

/// What an item is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Proposal {
    pub(crate) title: String,
    pub(crate) words: String,
    /// Empty where it is about none.
    pub(crate) topic: String,
    /// The records that it comes from: needs, answers.
    pub(crate) sources: Vec<End>,
    /// The cities that it comes from.
    pub(crate) cities: Vec<CityId>,
}

/// Puts a session without a place on the draft of a meeting that the actor conducts, tied to what it comes from.
pub(crate) fn propose(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: MeetingId,
    proposal: &Proposal,
) -> Result<AgendaItemId, Stop> {
    let plan = acts::proposed(actor, &proposal.title, &proposal.words, &proposal.topic);
    acts::propose(tx, actor, meeting, &plan, (&proposal.sources, &proposal.cities))
}

/// The items of a meeting of the demo.
pub(crate) fn demo_items(tx: &mut Tx<'_>, story: Story) -> Result<Vec<Line>, Stop> {
    demo::items(tx, story)
}

#[cfg(test)]
mod tests;
