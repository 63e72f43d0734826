//! Setting and removing one's own picture. That it is one's own is part of every statement.

use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::file::Portrait;
use kernel::id::Id;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::store;

/// The picture of oneself from now on.
pub(super) fn set(tx: &mut Tx<'_>, actor: &Actor, portrait: &Portrait) -> Result<(), Stop> {
    store::set(tx, actor.person, portrait)?;
    note(tx, "portrait_set", actor)
}

/// Takes it away; nothing where there is none.
pub(super) fn remove(tx: &mut Tx<'_>, actor: &Actor) -> Result<(), Stop> {
    if store::remove(tx, actor.person)? { note(tx, "portrait_removed", actor) } else { Ok(()) }
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, RecordId::from_number(actor.person.number()))?)
}
