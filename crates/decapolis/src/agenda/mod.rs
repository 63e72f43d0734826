//! Agendas: what a meeting talks about, when and where, and where each item comes from.
//!
//! Who conducts a meeting keeps its agenda as a draft: adds items, or makes them from what the cities that attend need, which
//! are then tied to those needs; asks posts of cities to speak, who answer on their desk or from the mail; puts items into
//! hours and rooms, and sees what clashes. The draft is read by who conducts and who attends for a city. Publishing keeps it
//! as a numbered version, which the others read, less what is in confidence; of the first all who attend hear, of a later
//! one whom its changes touch. Items belong to posts. It gives the others: the items of a meeting, and making one from
//! whatever needs, answers and accepted sessions it comes from.

mod acts;
mod arranging;
mod changes;
mod checks;
mod clashes;
mod data;
mod demo;
mod face;
mod files;
mod forms;
mod gathering;
mod hours;
mod mail_act;
mod mails;
mod model;
mod moving;
mod needs;
mod pages;
mod papers;
mod people;
mod personal;
mod programme;
mod publishing;
mod rules;
mod section;
mod shown;
mod snapshot;
mod speaking;
mod store;
mod suggesting;
mod telling;
mod view;
mod watching;
mod wishing;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/agenda.rs"));
}

use kernel::capability::{Capability, Counted, Holding, RecordKind, RecordLine};
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::web::{Example, get, post};

pub(crate) use self::data::{
    AgendaData, AgendaItemData, AgendaNeedsData, AgendaVersionData, NowData, agenda_data, agenda_item_data,
    agenda_needs_data, agenda_version_data, now_data,
};
pub(crate) use self::demo::past as demo_past;
pub(crate) use self::face::{
    Line, Proposal, Slot, demo_items, drop_speaker, item, items, note_speaker, path, propose, propose_session,
    take_off, times_of_speakers,
};
pub(crate) use self::files::spoken;
use self::model::SpeakerId;
pub(crate) use self::model::{AgendaItemId, ItemKind, KIND};
use self::papers::{OwedId, PaperId};
pub(crate) use self::papers::{PaperData, agenda_paper_data};
use self::texts::Texts;
use crate::forum::MeetingId;

/// What agendas are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "agenda",
    routes: &[
        get(
            "/meetings/{meeting}/agenda",
            "agenda_page",
            pages::agenda,
            Example::Record(|tx| demo::meeting_path(tx, "agenda")),
        ),
        post("/meetings/{meeting}/agenda", "add_agenda_item", pages::add),
        get(
            "/meetings/{meeting}/agenda/needs",
            "agenda_needs",
            pages::needs,
            Example::Record(|tx| demo::meeting_path(tx, "agenda/needs")),
        ),
        post("/meetings/{meeting}/agenda/proposals", "propose_agenda_item", pages::propose),
        post("/meetings/{meeting}/agenda/arrangement", "arrange_agenda", pages::arrange),
        post("/meetings/{meeting}/agenda/publication", "publish_agenda", pages::publish),
        get(
            "/meetings/{meeting}/agenda/versions/{number}",
            "agenda_version",
            pages::version,
            Example::Record(|tx| demo::meeting_path(tx, "agenda/versions/1")),
        ),
        get("/meetings/{meeting}/now", "agenda_now", pages::now, Example::Record(|tx| demo::meeting_path(tx, "now"))),
        get(
            "/meetings/{meeting}/schedule.xml",
            "agenda_xml",
            files::xml,
            Example::Record(|tx| demo::meeting_path(tx, "schedule.xml")),
        ),
        get(
            "/meetings/{meeting}/schedule.json",
            "agenda_json",
            files::json,
            Example::Record(|tx| demo::meeting_path(tx, "schedule.json")),
        ),
        get(
            "/meetings/{meeting}/calendar.ics",
            "agenda_calendar",
            files::ics,
            Example::Record(|tx| demo::meeting_path(tx, "calendar.ics")),
        ),
        get("/agenda-items/{agenda_item}", "agenda_item_page", pages::item, Example::Record(demo::item_path)),
        post("/agenda-items/{agenda_item}", "change_agenda_item", pages::change),
        post("/agenda-items/{agenda_item}/removal", "remove_agenda_item", pages::remove),
        post("/agenda-items/{agenda_item}/speakers", "ask_speaker", pages::ask),
        post("/agenda-items/{agenda_item}/wish", "wish_to_hear", pages::wish),
        post("/meetings/{meeting}/agenda/rooms", "set_agenda_rooms", pages::set_rooms),
        post("/agenda-speakers/{agenda_speaker}/answer", "answer_speaker", pages::answer),
        get("/agenda-items/{agenda_item}/papers/new", "new_paper", papers::new, Example::Record(demo::new_paper_path)),
        post("/agenda-items/{agenda_item}/papers/upload", "add_paper", papers::add),
        get("/agenda-papers/{agenda_paper}", "paper_page", papers::show, Example::Record(papers::paper_path)),
        get(
            "/agenda-papers/{agenda_paper}/versions/{number}",
            "paper_file",
            papers::file,
            Example::Record(papers::file_path),
        ),
        post("/agenda-papers/{agenda_paper}/versions/upload", "add_paper_version", papers::add_version),
        post("/agenda-papers/{agenda_paper}/clearance", "clear_paper", papers::clear),
        post("/agenda-papers/{agenda_paper}/removal", "remove_paper", papers::remove),
        post("/agenda-items/{agenda_item}/paper-owed", "set_paper_owed", papers::set_owed),
        post("/meetings/{meeting}/agenda/papers-due", "set_papers_due", papers::set_due),
    ],
    migrations: &[
        Migration { name: "agenda/001", sql: include_str!("schema/001.sql") },
        Migration { name: "agenda/papers", sql: include_str!("schema/papers.sql") },
        Migration { name: "agenda/owed", sql: include_str!("schema/owed.sql") },
        Migration { name: "agenda/languages", sql: include_str!("schema/languages.sql") },
        Migration { name: "agenda/wishes", sql: include_str!("schema/wishes.sql") },
    ],
    statements: &[
        store::STATEMENTS,
        store::speaker::STATEMENTS,
        store::version::STATEMENTS,
        store::wish::STATEMENTS,
        papers::STATEMENTS,
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
        RecordKind {
            kind: papers::KIND,
            folder: "agenda-papers",
            label: |language| Texts::new(language).kind_of_paper().to_owned(),
            line: |tx, record, _| {
                let item = papers::item_of(tx, PaperId::from_number(record.number()))?;
                item.map_or(Ok(None), |item| line(tx, item))
            },
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: papers::OWED_KIND,
            folder: "agenda-items",
            label: |language| Texts::new(language).kind_of_owed().to_owned(),
            line: |tx, record, _| {
                let item = found(papers::item_owing(tx, OwedId::from_number(record.number())))?;
                item.map_or(Ok(None), |item| line(tx, item))
            },
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
    ],
    jobs: &[telling::ANNOUNCE, watching::WATCH],
    mail_acts: &[mail_act::ANSWER],
    holdings: &[
        Holding {
            name: |language| Texts::new(language).holding_items().to_string(),
            counted: Counted::By(store::count_of_owner),
        },
        Holding {
            name: |language| Texts::new(language).holding_parts().to_string(),
            counted: Counted::BySteps(model::SPEAKER_KIND),
        },
        Holding {
            name: |language| Texts::new(language).holding_owed().to_string(),
            counted: Counted::BySteps(papers::OWED_KIND),
        },
    ],
    meeting_page: section::SECTIONS,
    meeting_moved: Some(moving::follow),
    meeting_speakers: Some(|tx, meeting| face::speaking(tx, MeetingId::from_number(meeting.number()))),
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// An item in a line, as it was published; before that as the draft has it. Who may read it was asked by whoever draws it.
fn line(tx: &mut Tx<'_>, id: AgendaItemId) -> Result<Option<RecordLine>, Stop> {
    let Some(item) = found(store::item(tx, id))? else { return Ok(None) };
    let published = store::version::latest(tx, item.meeting)?.map(|latest| latest.entries).unwrap_or_default();
    let known = published.into_iter().find(|entry| entry.id == id && !entry.plan.is_closed);
    let title = known.map_or(item.plan.title, |entry| entry.plan.title);
    Ok(Some(RecordLine { title, path: path(id) }))
}

#[cfg(test)]
mod tests;
