//! Saying that one wants to hear an item, and how many a room holds: what hours and rooms are given by.

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::acts::{kept, note};
use super::model::AgendaItemId;
use super::rules;
use super::shown::Shown;
use super::store::{record, wish};
use crate::forum::{self, MeetingId};

/// Somebody who comes wants to hear an item, or does not any more.
pub(super) fn set(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId, is_wanted: bool) -> Result<(), Stop> {
    let shown = Shown::load(tx, actor, id)?;
    let leave = rules::may_wish(actor, &shown.standing, shown.meeting.phase(tx.now()), &shown.entry)?;
    wish::set(tx, &leave, is_wanted)?;
    note(tx, "agenda_item_wished", actor, record(id))
}

/// Keeps how many the rooms of a meeting hold.
pub(super) fn set_rooms(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, rooms: &[(String, i64)]) -> Result<(), Stop> {
    let (meeting, leave) = kept(tx, actor, id)?;
    wish::set_rooms(tx, &leave, rooms)?;
    note(tx, "agenda_rooms_set", actor, forum::record(meeting.id))
}
