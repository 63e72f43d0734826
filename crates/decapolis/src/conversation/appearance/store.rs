//! SQL of what a page looks like.

use kernel::db::Tx;
use kernel::stop::Fault;

use super::Appearance;
use super::rules::MayDress;

kernel::statements! {
    DRESS = "UPDATE conversation SET accent = ?2, frame_origins = ?3 WHERE id = ?1";
}

pub(super) fn dress(tx: &mut Tx<'_>, leave: &MayDress<'_>, new: &Appearance) -> Result<(), Fault> {
    tx.run(DRESS, &[&leave.conversation.id, &new.accent, &new.origins]).map(drop)
}
