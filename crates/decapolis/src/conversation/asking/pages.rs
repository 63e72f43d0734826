//! Where an invitation leads: to the conversation.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::loaded;
use super::store;

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = store::conversation_of(tx, visit.param("conversation_invitation")?)?;
    let of = loaded::readable(tx, visit, of)?;
    Ok(Answer::see_other(of.path()))
}
