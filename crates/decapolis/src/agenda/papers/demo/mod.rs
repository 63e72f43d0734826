//! Papers of the demo's meetings, invented: plain text, and pages of PDF that are written here.

mod pdf;

use kernel::capability::DemoWorld;
use kernel::db::Tx;
use kernel::file::{self, Incoming};
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::time::Zone;

use super::super::demo::{items, secretariat};
use super::super::model::AgendaItemId;
use super::model::{NewPaper, PaperId, PaperKind, Versions};
use super::{acts, deadline, store};
use crate::forum::{self, Story};

const LAST_TIME: &str = "What became of last time";
/// Days from the first papers to the day on which they are due.
const DUE_AFTER_DAYS: i64 = 3;

/// The first papers of the meeting ahead, in time, and the day on which all are due.
pub(in super::super) fn first(world: &DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_papers_due", |tx| {
        let Some(meeting) = forum::demo_meeting(tx, Story::Ahead)? else { return Ok(()) };
        let day = tx.now().date_in(&Zone::UTC).plus_days(DUE_AFTER_DAYS);
        let actor = secretariat(tx)?;
        deadline::set(tx, &actor, meeting, day)
    })?;
    let draft = "Actions of last time (invented)\n\nThree of five are done.\n";
    add(world, Story::Ahead, LAST_TIME, "last-time.txt", draft.as_bytes())?;
    let page = pdf::page(&["Figures of the year (invented)", "Visits to counters: 41,000", "On-line: 63,000"]);
    add(world, Story::Ahead, "Figures of the year", "figures.pdf", &page)
}

/// The second version of one of them.
pub(in super::super) fn second(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let page = pdf::page(&["Actions of last time (invented)", "Four of five are done.", "One goes on until summer."]);
    let (incoming, stored) = brought(world, "last-time.pdf", &page)?;
    world.db.write_blocking("demo_paper_renewed", move |tx| {
        let Some(own) = papers(tx, Story::Ahead)?.into_iter().find(|own| own.paper.title == LAST_TIME) else {
            return Ok(());
        };
        let actor = secretariat(tx)?;
        acts::renew_untold(tx, &actor, own.paper.id, (&incoming, stored)).map(drop)
    })
}

/// One that came too late.
pub(in super::super) fn late(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let page = pdf::page(&["What a counter costs (invented)", "Rent, people, opening hours: a sum for each."]);
    add(world, Story::Ahead, "What a counter costs", "counter.pdf", &page)
}

/// What was read before the first meeting.
pub(in super::super) fn past(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let page = pdf::page(&["Where we begin (invented)", "Each city in two lines."]);
    add(world, Story::Past, "Where we begin", "begin.pdf", &page)
}

fn add(world: &DemoWorld<'_>, story: Story, title: &'static str, name: &str, bytes: &[u8]) -> Result<(), Stop> {
    let (incoming, stored) = brought(world, name, bytes)?;
    world.db.write_blocking("demo_paper", move |tx| {
        let Some(item) = items(tx, story)?.first().map(|line| line.id) else { return Ok(()) };
        let new = NewPaper {
            kind: PaperKind::Paper,
            title: title.to_owned(),
            language: Language::English,
            address: String::new(),
        };
        let actor: Actor = secretariat(tx)?;
        acts::add(tx, &actor, item, &new, Some((&incoming, stored))).map(drop)
    })
}

fn brought(world: &DemoWorld<'_>, name: &str, bytes: &[u8]) -> Result<(Incoming, file::Stored), Stop> {
    let incoming = Incoming::of(name, bytes).map_err(|wrong| Fault::broken(name, format!("{wrong:?}")))?;
    Ok((incoming, file::deposit(world.db, world.files, bytes)?))
}

/// The papers of a meeting of the demo.
fn papers(tx: &mut Tx<'_>, story: Story) -> Result<Vec<Versions>, Stop> {
    let items: Vec<AgendaItemId> = items(tx, story)?.into_iter().map(|line| line.id).collect();
    let papers = store::of_items(tx, &items)?;
    papers
        .into_iter()
        .map(|paper| Ok(Versions { files: file::of_record(tx, store::record(paper.id))?, paper }))
        .collect()
}

fn example(tx: &mut Tx<'_>) -> Result<Option<PaperId>, Stop> {
    Ok(papers(tx, Story::Ahead)?.into_iter().find(|own| own.files.len() > 1).map(|own| own.paper.id))
}

/// The paper with two versions.
pub(in super::super) fn paper_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(example(tx)?.map(|id| format!("/agenda-papers/{id}")))
}

/// Its second version.
pub(in super::super) fn file_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(example(tx)?.map(|id| format!("/agenda-papers/{id}/versions/2")))
}
