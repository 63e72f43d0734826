//! Adding, renaming and ending a programme: load, ask, do.

use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{Name, ProgrammeId};
use super::rules::{self, Refusal};
use super::store;

/// The secretariat adds a programme under its first name.
pub(super) fn add(tx: &mut Tx<'_>, actor: &Actor, name: &Name) -> Result<ProgrammeId, Stop> {
    let leave = rules::may_add(actor)?;
    if name.starts_at > tx.now() {
        return Err(Refusal::WrongDay.into());
    }
    let id = store::insert(tx, &leave, name)?;
    note(tx, "programme_added", actor, id)?;
    Ok(id)
}

/// The secretariat renames it from a day on; the earlier names stay.
pub(super) fn rename(tx: &mut Tx<'_>, actor: &Actor, id: ProgrammeId, name: &Name) -> Result<(), Stop> {
    let programme = store::programme(tx, id)?;
    let leave = rules::may_keep(actor, &programme, tx.now())?;
    rules::follows(&leave, name, tx.now())?;
    store::rename(tx, &leave, name)?;
    note(tx, "programme_renamed", actor, id)
}

/// The secretariat ends it with what came of it.
pub(super) fn end(tx: &mut Tx<'_>, actor: &Actor, id: ProgrammeId, outcome: &str) -> Result<(), Stop> {
    let programme = store::programme(tx, id)?;
    let leave = rules::may_keep(actor, &programme, tx.now())?;
    if !store::end(tx, &leave, outcome)? {
        return Err(Refusal::Ended.into());
    }
    note(tx, "programme_ended", actor, id)
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: ProgrammeId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, RecordId::from_number(on.number()))?)
}
