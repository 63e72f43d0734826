//! What a city does with a spreadsheet of its answers: bring it, look at what would change, take it.

use kernel::audit;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::loaded::{self, Asked, OpenedSheet};
use super::model::{Said, SheetAnswer, SheetId};
use super::rules::{self, Refusal};
use super::spreadsheet::{self, Reading};
use super::store::{self, record};
use super::{files, handing, offered};

/// What came of taking a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    Written,
    /// Somebody of the city wrote since it was looked at: nothing is taken before it is looked at again.
    Crossed,
}

/// A file that waits, read against what is asked now.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) reading: Reading,
    /// When it was brought, in microseconds: part of what somebody has seen who takes it.
    put_at: i64,
}

impl Waiting {
    /// The file that the actor's post brought last, if it waits.
    pub(super) fn load(tx: &mut Tx<'_>, actor: &Actor, sheet: SheetId, asked: &Asked) -> Result<Option<Self>, Stop> {
        let file = store::upload::of_post(tx, sheet, actor.post)?;
        Ok(file.map(|(file, at)| Self { reading: spreadsheet::read(&file, asked), put_at: at.micros() }))
    }

    /// Names what somebody has seen of it.
    pub(super) fn seen(&self, asked: &Asked, answers: &[SheetAnswer]) -> String {
        format!("{} {}", self.put_at, spreadsheet::plan(asked, answers, &self.reading.rows).seen())
            .trim_end()
            .to_owned()
    }
}

/// A sheet of the actor's own city.
pub(super) fn open_own(tx: &mut Tx<'_>, actor: &Actor, id: SheetId) -> Result<OpenedSheet, Stop> {
    let opened = loaded::open_sheet(tx, actor, id)?;
    if rules::is_of_city(actor, opened.city.circle) { Ok(opened) } else { Err(Refusal::NotYourCity.into()) }
}

/// Keeps a file in which nothing is wrong, to be looked at. Nothing of it is an answer yet.
pub(super) fn bring(tx: &mut Tx<'_>, actor: &Actor, id: SheetId, file: &[u8]) -> Result<(), Stop> {
    let opened = open_own(tx, actor, id)?;
    let leave = rules::may_answer(actor, opened.city.circle, &opened.sheet, opened.state)?;
    store::upload::put(tx, &leave, actor.post, file)?;
    Ok(audit::record(tx, "sheet_file_brought", actor.person, actor.post, record(id))?)
}

/// Writes all answers of the file that change, or none: where something changed since it was `seen`, it is looked at again.
pub(super) fn take(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: SheetId,
    (seen, language): (&str, Language),
) -> Result<Taken, Stop> {
    let opened = open_own(tx, actor, id)?;
    let leave = rules::may_answer(actor, opened.city.circle, &opened.sheet, opened.state)?;
    let asked = Asked::load(tx, opened.consultation.id)?;
    let answers = store::sheet::answers(tx, id)?;
    let waiting = Waiting::load(tx, actor, id, &asked)?.ok_or(Refusal::NothingKnown)?;
    if !waiting.reading.is_right() || waiting.seen(&asked, &answers) != seen {
        return Ok(Taken::Crossed);
    }
    let plan = spreadsheet::plan(&asked, &answers, &waiting.reading.rows);
    let offers = offered::to_city(tx, id, &opened.city, &asked.questions)?;
    for change in &plan.changes {
        let new = change.answer(language, offers.get(&change.question.id));
        if !store::sheet::write(tx, &leave, change.now, &new, (actor.post, change.now.edit))? {
            return Err(Refusal::NothingKnown.into());
        }
        if new.said != Said::Told {
            files::forget(tx, change.now.id)?;
        }
        handing::written(tx, change.now.id)?;
        audit::record(tx, "sheet_answer_written", actor.person, actor.post, record(change.now.id))?;
    }
    store::upload::delete(tx, &leave, actor.post)?;
    Ok(Taken::Written)
}
