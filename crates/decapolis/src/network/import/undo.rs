//! Undoing an import within a day: who was not touched since goes, and so do cities and organisations that came with
//! them; everything else stays, and it is said why.

use kernel::circle::{self, CircleId, RecordId};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::person::PersonId;
use kernel::post::{HoldingId, PostId};
use kernel::session::Actor;
use kernel::stop::{Fault, RefusalWords, Refuse, Stop};
use kernel::{person, post, search_feed};

use super::super::acts::note;
use super::super::rules;
use super::super::texts::Texts;
use super::{Detail, ImportId, ImportState, UNDO_HOURS, store};

/// People looked at in one transaction; an import of more is undone from the command line of a backup.
const ROWS_MAX: usize = 1_000;

/// Whom a row became.
type Taken = (PersonId, PostId, HoldingId);

/// It was undone before, a day has gone by, or the actor is not the secretariat.
#[derive(Debug)]
struct NotUndone;

impl Refuse for NotUndone {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        RefusalWords::new(
            texts.undo_import_refused(),
            texts.undo_import_refused_reason(),
            texts.undo_import_refused_remedy(),
        )
    }

    fn code(&self) -> &'static str {
        "import-not-undone"
    }
}

/// Takes back what an import brought, as far as nothing was done with it since; says how many people went.
///
/// # Errors
/// A refusal for others than the secretariat, after a day, and the second time.
pub(super) fn undo(tx: &mut Tx<'_>, actor: &Actor, id: ImportId) -> Result<usize, Stop> {
    let import = store::import(tx, id)?;
    let is_in_time = import.taken_at.plus_seconds(UNDO_HOURS * 3_600) > tx.now();
    let may = rules::keeps_standing(actor) && import.state == ImportState::Taken && is_in_time;
    if !may || !store::mark_undone(tx, id)? {
        return Err(NotUndone.into());
    }
    let mut gone = 0;
    let mut brought = Vec::new();
    let mut after = 0;
    loop {
        let rows = store::rows_after(tx, id, after)?;
        let Some(last) = rows.last().map(|row| row.row) else { break };
        after = last;
        for row in rows {
            let detail = Detail::of_text(&row.detail);
            brought.extend(detail.circle_made().map(|circle| (row.row, circle)));
            let Some(taken) = row.taken else { continue };
            if gone < ROWS_MAX && undo_row(tx, id, row.row, taken, detail)? {
                gone += 1;
            }
        }
    }
    undo_homes(tx, id, &brought)?;
    note(tx, "import_undone", actor, id)?;
    Ok(gone)
}

/// Takes one person back, or notes why they stay.
fn undo_row(tx: &mut Tx<'_>, id: ImportId, row: i64, taken: Taken, detail: Detail) -> Result<bool, Fault> {
    let (person, post, holding) = taken;
    let touched = store::touched_by(tx, taken)?;
    let is_gone = touched.is_empty()
        && tx.unless_referred(|tx| {
            post::remove(tx, post, holding)?;
            person::remove(tx, person)
        })?;
    if is_gone {
        store::set_outcome(tx, id, row, "undone")?;
    } else {
        let stays = if touched.is_empty() { "post-acted".to_owned() } else { touched };
        store::set_detail(tx, id, row, &Detail { stays: Some(stays), ..detail })?;
    }
    Ok(is_gone)
}

/// Takes the cities and organisations back that rows brought with them, where nobody is at home there and nothing else
/// hangs on them; notes those that stay.
fn undo_homes(tx: &mut Tx<'_>, id: ImportId, brought: &[(i64, CircleId)]) -> Result<(), Fault> {
    for (row, circle) in brought {
        if remove_home(tx, *circle)? {
            continue;
        }
        let Some(stored) = store::rows_after(tx, id, row - 1)?.into_iter().next() else { continue };
        let detail = Detail { home_stays: true, ..Detail::of_text(&stored.detail) };
        store::set_detail(tx, id, *row, &detail)?;
    }
    Ok(())
}

fn remove_home(tx: &mut Tx<'_>, circle: CircleId) -> Result<bool, Fault> {
    if let Some(city) = store::unused_city(tx, circle)? {
        search_feed::changed(tx, RecordId::from_number(city.number()), "city")?;
        return tx.unless_referred(|tx| {
            store::delete_city(tx, city)?;
            circle::remove(tx, circle)
        });
    }
    let Some(organisation) = store::unused_organisation(tx, circle)? else { return Ok(false) };
    search_feed::changed(tx, RecordId::from_number(organisation.number()), "organisation")?;
    tx.unless_referred(|tx| {
        store::delete_organisation(tx, organisation)?;
        circle::remove(tx, circle)
    })
}
