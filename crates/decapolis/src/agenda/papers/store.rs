//! SQL of papers and of the days on which they are due.

use kernel::circle::{RecordId, Records};
use kernel::db::{Row, Tx};
use kernel::id::Id;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::model::AgendaItemId;
use super::model::{Deed, NewPaper, Owed, OwedId, Paper, PaperId, PaperKind};
use super::rules::{MayAdd, MayClear, MayOwe, MayRemove, MaySetDue};
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_PAPER = "INSERT INTO agenda_paper (id, item, kind, title, language, address, author, added_at, cleared_by,
            cleared_at, removed_by, removed_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, NULL, 9223372036854775807, NULL, 9223372036854775807)";
    PAPER = "SELECT agenda_paper.id, agenda_paper.item, agenda_paper.kind, agenda_paper.title, agenda_paper.language,
            agenda_paper.address, agenda_paper.author, agenda_paper.added_at, agenda_paper.cleared_by,
            agenda_paper.cleared_at, agenda_paper.removed_by, agenda_paper.removed_at, agenda_item.is_closed
        FROM agenda_paper JOIN agenda_item ON agenda_item.id = agenda_paper.item WHERE agenda_paper.id = ?1";
    PAPERS_OF_ITEMS = "SELECT agenda_paper.id, agenda_paper.item, agenda_paper.kind, agenda_paper.title,
            agenda_paper.language, agenda_paper.address, agenda_paper.author, agenda_paper.added_at,
            agenda_paper.cleared_by, agenda_paper.cleared_at, agenda_paper.removed_by, agenda_paper.removed_at,
            agenda_item.is_closed
        FROM agenda_paper JOIN agenda_item ON agenda_item.id = agenda_paper.item
        WHERE agenda_paper.item IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        ORDER BY agenda_paper.item, agenda_paper.id LIMIT 500";
    COUNT_OF_ITEM = "SELECT COUNT(*) FROM agenda_paper WHERE item = ?1 AND removed_at = 9223372036854775807";
    CLEAR_PAPER = "UPDATE agenda_paper SET cleared_by = ?2, cleared_at = ?3
        WHERE id = ?1 AND cleared_at = 9223372036854775807 AND removed_at = 9223372036854775807";
    REMOVE_PAPER = "UPDATE agenda_paper SET removed_by = ?2, removed_at = ?3, address = ''
        WHERE id = ?1 AND removed_at = 9223372036854775807";
    SET_DUE = "INSERT INTO agenda_deadline (meeting, papers_due_at, set_by, set_at) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (meeting) DO UPDATE SET papers_due_at = excluded.papers_due_at, set_by = excluded.set_by,
            set_at = excluded.set_at";
    OWED = "SELECT id, item, is_owed FROM agenda_paper_owed WHERE item = ?1";
    OWING = "SELECT item FROM agenda_paper_owed WHERE id = ?1";
    INSERT_OWED = "INSERT INTO agenda_paper_owed (id, item, is_owed, set_by, set_at) VALUES (?1, ?2, ?3, ?4, ?5)";
    SET_OWED = "UPDATE agenda_paper_owed SET is_owed = ?2, set_by = ?3, set_at = ?4 WHERE item = ?1";
    HAS_PAPER = "SELECT id FROM agenda_paper WHERE item = ?1 AND kind = 'paper' AND removed_at = 9223372036854775807 LIMIT 1";
    DUE_OF_MEETING = "SELECT papers_due_at FROM agenda_deadline WHERE meeting = ?1";
}

/// The id of a paper as any record's.
pub(super) fn record(id: PaperId) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayAdd<'_>, new: &NewPaper) -> Result<PaperId, Fault> {
    let (id, now): (PaperId, _) = (tx.new_id(), tx.now());
    let (kind, language) = (new.kind.code(), new.language.code());
    let fields: [&dyn kernel::db::Param; 8] =
        [&id, &leave.entry.id, &kind, &new.title, &language, &new.address, &leave.actor.post, &now];
    tx.run(INSERT_PAPER, &fields)?;
    Ok(id)
}

pub(super) fn paper(tx: &mut Tx<'_>, id: PaperId) -> Result<Paper, Stop> {
    tx.one(PAPER, &[&id], read)
}

/// The papers of some items, also those that were removed.
pub(super) fn of_items(tx: &mut Tx<'_>, items: &[AgendaItemId]) -> Result<Vec<Paper>, Fault> {
    let records: Vec<RecordId> = items.iter().map(|item| RecordId::from_number(item.number())).collect();
    let mut papers = Vec::new();
    for some in Records::parts(&records) {
        papers.extend(tx.all(PAPERS_OF_ITEMS, &some.params(), read)?);
    }
    Ok(papers)
}

/// How many papers of an item were not removed.
pub(super) fn count(tx: &mut Tx<'_>, item: AgendaItemId) -> Result<usize, Stop> {
    let count: i64 = tx.one(COUNT_OF_ITEM, &[&item], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// Clears a paper; false when somebody did meanwhile.
pub(super) fn clear(tx: &mut Tx<'_>, leave: &MayClear<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(CLEAR_PAPER, &[&leave.paper.id, &leave.actor.post, &now])? == 1)
}

/// Leaves a paper as a line; false when somebody removed it meanwhile.
pub(super) fn remove(tx: &mut Tx<'_>, leave: &MayRemove<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(REMOVE_PAPER, &[&leave.paper.id, &leave.actor.post, &now])? == 1)
}

pub(super) fn set_due(tx: &mut Tx<'_>, leave: &MaySetDue<'_>, due_at: Timestamp) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(SET_DUE, &[&leave.meeting, &due_at, &leave.actor.post, &now]).map(drop)
}

/// By when papers of a meeting are due, where somebody said so.
pub(super) fn due(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Option<Timestamp>, Fault> {
    tx.first(DUE_OF_MEETING, &[&meeting], |row| row.get(0))
}

/// What an item owes, where its kind or somebody said so.
pub(super) fn owed(tx: &mut Tx<'_>, item: AgendaItemId) -> Result<Option<Owed>, Fault> {
    tx.first(OWED, &[&item], |row| Ok(Owed { id: row.get(0)?, item: row.get(1)?, is_owed: row.get(2)? }))
}

/// Whose debt it is.
pub(super) fn owing(tx: &mut Tx<'_>, id: OwedId) -> Result<AgendaItemId, Stop> {
    tx.one(OWING, &[&id], |row| row.get(0))
}

pub(super) fn insert_owed(tx: &mut Tx<'_>, leave: &MayOwe, item: AgendaItemId) -> Result<Owed, Fault> {
    let (id, now): (OwedId, _) = (tx.new_id(), tx.now());
    tx.run(INSERT_OWED, &[&id, &item, &leave.is_owed, &leave.by, &now])?;
    Ok(Owed { id, item, is_owed: leave.is_owed })
}

/// Says whether it owes one; false where nothing was said before.
pub(super) fn set_owed(tx: &mut Tx<'_>, leave: &MayOwe, item: AgendaItemId) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(SET_OWED, &[&item, &leave.is_owed, &leave.by, &now])? == 1)
}

/// Whether an item has a paper that is read before; slides and recordings are none.
pub(super) fn has_paper(tx: &mut Tx<'_>, item: AgendaItemId) -> Result<bool, Fault> {
    let found: Option<PaperId> = tx.first(HAS_PAPER, &[&item], |row| row.get(0))?;
    Ok(found.is_some())
}

fn read(row: &Row<'_>) -> Result<Paper, Fault> {
    let (kind, language): (String, String) = (row.get(2)?, row.get(4)?);
    let deed = |by: Option<PostId>, at: Timestamp| by.map(|by| Deed { by, at });
    Ok(Paper {
        id: row.get(0)?,
        item: row.get(1)?,
        kind: PaperKind::from_code(&kind).ok_or_else(|| Fault::broken("kind of a paper", &kind))?,
        title: row.get(3)?,
        language: language.parse().map_err(|_| Fault::broken("language of a paper", &language))?,
        address: row.get(5)?,
        added: Deed { by: row.get(6)?, at: row.get(7)? },
        cleared: deed(row.get(8)?, row.get(9)?),
        removed: deed(row.get(10)?, row.get(11)?),
        is_closed: row.get(12)?,
    })
}
