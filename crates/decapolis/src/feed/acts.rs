//! Beginning and ending one's own feed. That it is one's own is part of every statement.

use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::store;

/// Makes an address; one that there was before gives nothing any more.
pub(super) fn begin(tx: &mut Tx<'_>, actor: &Actor) -> Result<(), Stop> {
    let id = store::begin(tx, actor.person)?;
    Ok(audit::record(tx, "feed_begun", actor.person, actor.post, RecordId::from_number(id.number()))?)
}

/// Ends it; nothing where there is none.
pub(super) fn end(tx: &mut Tx<'_>, actor: &Actor) -> Result<(), Stop> {
    let Some(feed) = store::of_person(tx, actor.person)? else { return Ok(()) };
    store::end(tx, actor.person)?;
    Ok(audit::record(tx, "feed_ended", actor.person, actor.post, RecordId::from_number(feed.id.number()))?)
}
