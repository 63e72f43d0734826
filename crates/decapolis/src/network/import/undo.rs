//! Undoing an import within a day: who was not touched since goes, everybody else stays and is named.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse, Stop};
use kernel::{person, post};

use super::super::acts::note;
use super::super::rules;
use super::super::texts::Texts;
use super::{ImportId, ImportState, UNDO_HOURS, store};

/// People looked at in one transaction; an import of more is undone from the command line of a backup.
const ROWS_MAX: usize = 1_000;

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
    let mut after = 0;
    loop {
        let rows = store::rows_after(tx, id, after)?;
        let Some(last) = rows.last().map(|row| row.row) else { break };
        after = last;
        for row in rows {
            let Some((person, post, holding)) = row.taken else { continue };
            if gone >= ROWS_MAX || !store::is_untouched(tx, person, post, holding)? {
                continue;
            }
            store::set_outcome(tx, id, row.row, "undone")?;
            post::remove(tx, post, holding)?;
            person::remove(tx, person)?;
            gone += 1;
        }
    }
    note(tx, "import_undone", actor, id)?;
    Ok(gone)
}
