//! Who reads a letter that left: its office, those who serve the network or the region, and whom it was written to.

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{Letter, LetterId};
use super::rules::{self, Scope};
use super::store;

/// A letter that the actor may read; any other is not there.
pub(super) fn readable(tx: &mut Tx<'_>, actor: &Actor, id: LetterId) -> Result<Letter, Stop> {
    let letter = store::letter(tx, id)?;
    if rules::keeps(actor, &letter) {
        return Ok(letter);
    }
    if !letter.state.has_left() {
        return Err(Stop::Missing);
    }
    let may_read = match rules::scope_of(actor.function, actor.home) {
        Some(Scope::Network) => true,
        Some(Scope::Region(region)) => store::has_recipient_of(tx, id, region)?,
        None => store::has_recipient_in(tx, id, actor.home)?,
    };
    if may_read { Ok(letter) } else { Err(Stop::Missing) }
}
