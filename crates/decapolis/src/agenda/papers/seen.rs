//! The papers of items as one reader sees them.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::file;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::model::{AgendaItemId, Entry};
use super::super::rules::reads_draft;
use super::super::shown::Shown;
use super::model::{Paper, PaperId, Versions};
use super::{rules, store};
use crate::forum::Standing;

/// A paper with the item it is of, for a reader who may see both.
pub(in super::super) struct Seen {
    pub(in super::super) shown: Shown,
    pub(in super::super) versions: Versions,
}

impl Seen {
    /// # Errors
    /// Missing where the reader may not read the item, or where the paper is not cleared for them.
    pub(in super::super) fn load(tx: &mut Tx<'_>, actor: &Actor, id: PaperId) -> Result<Self, Stop> {
        let paper = store::paper(tx, id)?;
        let shown = Shown::load(tx, actor, paper.item)?;
        if !is_seen(actor, &paper, &shown.entry, &shown.standing) {
            return Err(Stop::Missing);
        }
        let files = file::of_record(tx, store::record(id))?;
        Ok(Self { shown, versions: Versions { paper, files } })
    }
}

/// What waits for clearance is for those who prepare the item; what is in confidence for those who read the draft, also where
/// others still read the item as it was published.
fn is_seen(actor: &Actor, paper: &Paper, entry: &Entry, standing: &Standing) -> bool {
    let is_open_to = !paper.is_closed || reads_draft(standing);
    is_open_to && (!paper.waits_for_clearance() || rules::prepares(actor, entry, standing))
}

/// The papers of items that a reader sees, with their versions; those of removed ones are gone.
pub(in super::super) fn of_entries(
    tx: &mut Tx<'_>,
    actor: &Actor,
    entries: &[Entry],
    standing: &Standing,
) -> Result<Vec<Versions>, Stop> {
    let ids: Vec<AgendaItemId> = entries.iter().map(|entry| entry.id).collect();
    let mut papers = store::of_items(tx, &ids)?;
    papers.retain(|paper| {
        let entry = entries.iter().find(|entry| entry.id == paper.item);
        entry.is_some_and(|entry| is_seen(actor, paper, entry, standing))
    });
    let records: Vec<RecordId> = papers.iter().map(|paper| store::record(paper.id)).collect();
    let files = file::of_records(tx, &records)?;
    let with_files = |paper: Paper| {
        let record = store::record(paper.id);
        Versions { files: files.iter().filter(|file| file.record == record).cloned().collect(), paper }
    };
    Ok(papers.into_iter().map(with_files).collect())
}
