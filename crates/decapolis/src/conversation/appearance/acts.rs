//! Choosing the colour, and the sites that may show the page in a frame.

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::acts;
use super::super::model::ConversationId;
use super::super::rules::may_conduct;
use super::super::store::conversation;
use super::{Appearance, rules, store};

pub(super) fn dress(tx: &mut Tx<'_>, actor: &Actor, id: ConversationId, new: &Appearance) -> Result<(), Stop> {
    let of = conversation(tx, id)?;
    let leave = may_conduct(actor, &of)?;
    let leave = rules::may_dress(&leave)?;
    store::dress(tx, &leave, new)?;
    acts::note(tx, "conversation_dressed", actor, id)
}
